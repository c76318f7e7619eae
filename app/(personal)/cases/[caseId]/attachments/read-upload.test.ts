import { describe, expect, test } from 'vitest'
import { mostFileBytes } from '@/lib/shared/file-size'
import { readUpload } from './read-upload'

const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]
const png = [
  0x89,
  0x50,
  0x4e,
  0x47,
  13,
  10,
  26,
  10,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  ...Array(17).fill(0),
  0,
  0,
  0,
  0,
  0x49,
  0x44,
  0x41,
  0x54,
]
const heic = [0, 0, 0, 24, ...letters('ftypheic'), 0, 0, 0, 0, ...letters('mif1heic')]
const pdf = letters('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF')
const html = letters('<!doctype html><script>alert(1)</script>')
const svg = letters('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

function letters(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}

const send = (name: string, bytes: number[] | Uint8Array, type = '') => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  return readUpload(form)
}

describe('a file that is taken', () => {
  test.each([
    ['a picture', 'photo.jpg', jpeg, 'image/jpeg'],
    ['a picture of the screen', 'screen.png', png, 'image/png'],
    ['a picture of a phone', 'IMG_0417.HEIC', heic, 'image/heic'],
    ['a scan', 'carta.pdf', pdf, 'application/pdf'],
    ['a picture under a wrong name', 'photo.pdf', jpeg, 'image/jpeg'],
  ])('%s: its type is that of its content', async (_, name, bytes, mediaType) => {
    const read = await send(name, bytes, 'text/html')
    expect(read).toEqual({ ok: true, value: { name, mediaType, bytes: new Uint8Array(bytes) } })
  })

  test('exactly as large as it may be', async () => {
    const bytes = new Uint8Array(mostFileBytes)
    bytes.set(jpeg)
    expect((await send('photo.jpg', bytes)).ok).toBe(true)
  })
})

describe('a file that is not', () => {
  test.each([
    ['an HTML page called .jpg', 'photo.jpg', html, 'image/jpeg', 'wrong-type'],
    ['a drawing that can run a script', 'a.svg', svg, 'image/svg+xml', 'wrong-type'],
    ['a text', 'a.pdf', letters('hello'), 'application/pdf', 'wrong-type'],
    ['nothing in it', 'a.pdf', [], 'application/pdf', 'empty'],
    ['a name with a path', '../a.pdf', pdf, 'application/pdf', 'bad-name'],
    ['a name of 300 letters', `${'a'.repeat(296)}.pdf`, pdf, 'application/pdf', 'bad-name'],
    ['a name that reads backwards', 'a\u202Efdp.exe', pdf, 'application/pdf', 'bad-name'],
  ])('%s', async (_, name, bytes, type, fault) => {
    expect(await send(name, bytes, type)).toEqual({ ok: false, error: fault })
  })

  test.each([
    ['one byte too large', mostFileBytes + 1],
    ['a photo of 20 MB', 20 * 1024 * 1024],
  ])('%s', async (_, size) => {
    const bytes = new Uint8Array(size)
    bytes.set(jpeg)
    expect(await send('photo.jpg', bytes)).toEqual({ ok: false, error: 'too-large' })
  })

  test('none chosen, or words in its place', async () => {
    expect(await send('', [])).toEqual({ ok: false, error: 'none' })
    const form = new FormData()
    form.set('file', 'not a file')
    expect(await readUpload(form)).toEqual({ ok: false, error: 'none' })
  })
})
