// The real worker, compiled as `prepare` compiles it, in real threads.

import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asIs } from '@/lib/shared/words'
import { everyBlock } from '@/tests/setup/every-block'
import { readPdf } from '@/tests/setup/pdf-text'
import type { Block } from '../blocks'
import { closePdf, renderPdf, warmPdf } from './pool'
import type { PdfInput } from './printable'
import { renderPdfBytes } from './render'

const input = (blocks: Block[]): PdfInput => ({ title: asIs('Letter'), issuedOn: '2026-03-05', locale: 'en', blocks })
const letter = input(everyBlock)

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-pdf-worker.mjs'])
  expect(await warmPdf()).toMatchObject({ ok: true })
}, 60_000)
afterAll(closePdf)

describe('renderPdf', () => {
  it('gives the bytes the document has in any process', async () => {
    const printed = await renderPdf(letter)
    if (!printed.ok) throw new Error(JSON.stringify(printed.error))
    expect(Buffer.compare(printed.value, await renderPdfBytes(letter))).toBe(0)
    expect((await readPdf(printed.value)).title).toBe('Letter')
  })

  it('refuses before printing, and names the characters', async () => {
    expect(await renderPdf(input([{ kind: 'paragraph', text: asIs('Ana 😀') }]))).toEqual({
      ok: false,
      error: { kind: 'undrawable', characters: [{ character: '😀', codePoint: 'U+1F600', text: 'Ana 😀' }] },
    })
  })

  it('says it is busy when too many wait, and prints those that were taken', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => renderPdf(letter)))
    const kinds = new Set(answers.map(answer => (answer.ok ? 'printed' : answer.error.kind)))
    expect(kinds).toEqual(new Set(['printed', 'busy']))
    expect(answers.filter(answer => answer.ok).length).toBeGreaterThanOrEqual(20)
  }, 60_000)

  it('gives up after its time, and prints the next one', async () => {
    const long = input(Array.from({ length: 60 }, () => ({ kind: 'paragraph', text: asIs('long '.repeat(1000)) })))
    expect(await renderPdf(long, 700)).toEqual({ ok: false, error: { kind: 'too-long' } })
    expect(await renderPdf(letter)).toMatchObject({ ok: true })
  }, 60_000)

  it('says that it failed when the document would lose something', async () => {
    const columns = [{ label: asIs('One'), align: 'start' as const }]
    const block: Block = { kind: 'table', title: null, columns, rows: [[asIs('a'), asIs('b')]] }
    expect(await renderPdf(input([block]))).toMatchObject({ ok: false, error: { kind: 'failed' } })
  })
})
