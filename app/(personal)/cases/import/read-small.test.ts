import { expect, test } from 'vitest'
import { readSmall } from './read-small'

const box = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n'
const plain = 'multipart/form-data; boundary=x'

function posted(body: BodyInit, type: string): Request {
  const headers = { 'content-type': type }
  return new Request('http://satisfied.example', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)
}

/** In pieces of a few bytes, so that what is counted lies across them. */
function inPieces(text: string, length: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + length))
      at += length
    },
  })
}

test.each<[string, BodyInit, string, string]>([
  ['two boxes', `${box.repeat(2)}--x--\r\n`, plain, 'read'],
  ['two boxes in pieces', inPieces(`${box.repeat(2)}--x--\r\n`, 1), plain, 'read'],
  ['a thousand boxes', `${box.repeat(1000)}--x--\r\n`, plain, 'not-sent'],
  ['a thousand boxes in pieces', inPieces(`${box.repeat(1000)}--x--\r\n`, 7), plain, 'not-sent'],
  ['a boundary said twice', `${box}--x--\r\n`, 'multipart/form-data; boundary=x; boundary=y', 'not-sent'],
  ['no boundary', `${box}--x--\r\n`, 'multipart/form-data', 'not-sent'],
  ['a form of another kind', 'a=b', 'application/x-www-form-urlencoded', 'not-sent'],
  ['cut off', box, plain, 'not-sent'],
  ['longer than it may be', `${box.repeat(2)}${'b'.repeat(5000)}--x--`, plain, 'too-large'],
  ['longer than it may be, in pieces', inPieces(`${box}${'b'.repeat(5000)}`, 64), plain, 'too-large'],
])('%s: it is %s', async (_, body, type, outcome) => {
  const read = await readSmall(posted(body, type), outcome === 'too-large' ? 4000 : 100_000)
  expect(read.ok ? 'read' : read.error).toBe(outcome)
  if (read.ok) expect(read.value.getAll('a')).toEqual(['b', 'b'])
})

test('what browsers write is read', async () => {
  const form = new FormData()
  form.set('a', 'b')
  const request = new Request('http://satisfied.example', { method: 'POST', body: form })
  expect(await readSmall(request, 1000)).toMatchObject({ ok: true })
  for (const boundary of [
    '----WebKitFormBoundary7MA4YWxkTrZu0gW',
    '----geckoformboundaryc0ffee',
    '-----------------12',
  ])
    expect(
      await readSmall(posted(`--${boundary}--\r\n`, `multipart/form-data; boundary=${boundary}`), 1000),
      boundary,
    ).toMatchObject({ ok: true })
})
