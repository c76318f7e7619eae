// Text in, PDF out, text back: nothing lost and nothing added, however many documents one process prints.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { asIs, say } from '@/lib/shared/words'
import { everyBlock } from '@/tests/setup/every-block'
import { foldSpaces, readPdf, withoutSpaces } from '@/tests/setup/pdf-text'
import { type Block, type TableBlock, wordsOf } from '../blocks'
import { drawableRanges } from '../drawable-ranges'
import { cleanText } from '../text-safety'
import { loadFonts } from './fonts'
import type { PdfInput } from './printable'
import { renderPdfBytes } from './render'

const asked = (blocks: Block[], more: Partial<PdfInput> = {}): PdfInput => ({
  title: asIs('Letter'),
  caseNumber: '7',
  issuedOn: '2026-03-05',
  locale: 'en',
  blocks,
  ...more,
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: asIs(text) })
const footer = /\s*Letter · Case No. 7 Page \d+ of \d+\s*$/

/** The pages without their footers. */
async function print(blocks: Block[]): Promise<string[]> {
  const { pages } = await readPdf(await renderPdfBytes(asked(blocks)))
  for (const page of pages) expect(page).toMatch(footer)
  return pages.map(page => page.replace(footer, ''))
}

/** Characters the fonts draw with the very same glyph (Greek and micro mu, say) can be read back as one another. */
const twins = new Map<string, string>()
const alike = (text: string) => withoutSpaces(Array.from(text, letter => twins.get(letter) ?? letter).join(''))

const everyCodePoint = drawableRanges.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index),
)

beforeAll(async () => {
  const { regular } = await loadFonts()
  const first = new Map<string, string>()
  for (const codePoint of everyCodePoint) {
    const face = regular.findIndex(one => one.hasGlyphForCodePoint(codePoint))
    const glyph = `${face}:${regular[face]?.glyphForCodePoint(codePoint).id}`
    const letter = String.fromCodePoint(codePoint)
    if (!first.has(glyph)) first.set(glyph, letter)
    twins.set(letter, first.get(glyph) ?? letter)
  }
})

/** What a block prints, with the words it adds itself, in the order it is drawn. */
function drawnText(block: Block): string {
  const en = (blocks: Block[]) => wordsOf(blocks).map(words => say(words, 'en'))
  const said = en([block])
  if (block.kind === 'subject') return ['Re:', ...said].join('\n')
  if (block.kind === 'list')
    return said.map((item, index) => `${block.numbered ? `${index + 1}.` : '•'} ${item}`).join('\n')
  if (block.kind === 'caption') {
    const parties = block.sides.map(side => [...side.names, side.role].map(words => words.en).join('\n'))
    const right = ['Case No.', block.caseNumber.en, block.paper?.en ?? '']
    return [block.court.en, ...block.place.map(line => line.en), parties.join('\nv.\n'), ...right].join('\n')
  }
  if (block.kind === 'clause') return `${block.number}. ${said.join('\n')}`
  if (block.kind === 'signature') {
    return block.signers
      .map(({ name, role, signed }) => [signed?.en, name.en, role?.en, signed ? '' : 'Date'].join('\n'))
      .join('\n')
  }
  return said.join('\n')
}

async function expectWhole(blocks: Block[]): Promise<void> {
  const expected = cleanText(blocks.map(drawnText).join('\n'))
  expect(alike((await print(blocks)).join('\n'))).toBe(alike(expected))
}

const names = [
  'Łukasz Żółć',
  'Nguyễn Thị Hồng',
  'O’Brien-Núñez',
  "Siobhán O'Brien",
  'Ξένη Παπαδοπούλου',
  'Ёлкин Пётр Ильич',
  'Şükrü Çağlar',
  'Þórunn Ægisdóttir',
  'Ẹ̀kọ́ Adébáyọ̀',
  'Naadą́ʼ Begay',
  'Zebra Mnop',
  'Wymoking & Sons, LLC (d/b/a “First Office”)',
  '1420 Magnolia Street, Apartment 3B, Oakland, CA 94607-1234',
  'P.O. Box № 12½, Zürich → Genève',
  'officially filed, affixed, fluffy: ffi fl ﬁ',
  '$1,234.56 − $0.99 ≥ 5% × 3 ÷ 2 = €4 £5 ¢6 § 12 ¶ 3 © ® ™',
  '<script>alert("x")</script> & {curly} [square] \\back',
  'pneumonoultramicroscopicsilicovolcanoconiosis@example.org',
  'https://example.org/cases/RS26-104417?side=creditor&next=/letters#top',
  'two\nlines\n\nand a gap',
]

describe('a document read back', () => {
  it('has every character that can be drawn', { timeout: 60_000 }, async () => {
    const marked = everyCodePoint.map(codePoint => `a${String.fromCodePoint(codePoint)}b`)
    for (let start = 0; start < marked.length; start += 600)
      await expectWhole([paragraph(marked.slice(start, start + 600).join(' '))])
  })

  it('is whole for 200 names and addresses, in 50 documents of one process', { timeout: 120_000 }, async () => {
    const letter = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz fi.,-’ÁñéüŁ0123456789') },
      { weight: 1, arbitrary: fc.constantFrom(...everyCodePoint).map(codePoint => String.fromCodePoint(codePoint)) },
    )
    const text = fc.string({ unit: letter, minLength: 1, maxLength: 60 }).filter(one => cleanText(one).trim() !== '')
    const random = fc.sample(text, { seed: 20260305, numRuns: 200 - names.length })
    const all = [...names, ...random]
    for (let start = 0; start < 50; start += 1) {
      const [a = '', b = '', c = '', d = ''] = all.filter((_, index) => index % 50 === start)
      await expectWhole([
        { kind: 'letterhead', sender: [asIs(a), asIs(b)] },
        { kind: 'heading', level: 1, text: asIs(c) },
        paragraph(d),
        { kind: 'terms', items: [{ term: asIs(b), value: asIs(a) }] },
        { kind: 'signature', signers: [{ name: asIs(c), role: asIs(d) }] },
      ])
    }
  })

  it('keeps spaces between words', async () => {
    const [page] = await print([paragraph('The time to appeal has passed and nothing has been paid. '.repeat(20))])
    expect(foldSpaces(page ?? '')).toBe(
      foldSpaces('The time to appeal has passed and nothing has been paid. '.repeat(20)),
    )
  })

  it('has a word of 3,000 letters, with no hyphen', () => expectWhole([paragraph('abcdefghijklmno'.repeat(200))]))

  it('has 2,000 typed lines', { timeout: 60_000 }, () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `line ${index + 1}`)
    return expectWhole(
      Array.from({ length: 10 }, (_, part) => paragraph(lines.slice(part * 200, part * 200 + 200).join('\n'))),
    )
  })

  it('has every kind of block', () => expectWhole(everyBlock))

  it('has blocks of any length in any order', { timeout: 120_000 }, async () => {
    const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
    const some = (most: number) => fc.integer({ min: 1, max: most }).map(count => asIs(numbered(count)))
    const term = fc.record({ term: some(30), value: some(400) })
    const side = fc.record({ names: fc.array(some(60), { minLength: 1, maxLength: 3 }), role: some(20) })
    const signer = fc.record({ name: some(300), role: fc.option(some(300)) })
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant('paragraph' as const), text: some(900) }),
      fc.record({
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(1 as const, 2 as const),
        text: some(40),
      }),
      fc.record({
        kind: fc.constant('list' as const),
        items: fc.array(some(700), { minLength: 1, maxLength: 12 }),
        numbered: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('terms' as const), items: fc.array(term, { minLength: 1, maxLength: 8 }) }),
      fc.record({ kind: fc.constant('subject' as const), items: fc.array(term, { minLength: 1, maxLength: 3 }) }),
      fc.record({ kind: fc.constant('notice' as const), title: some(20), text: some(1200) }),
      fc.record({
        kind: fc.constant('caption' as const),
        court: some(40),
        place: fc.array(some(10), { maxLength: 2 }),
        sides: fc.array(side, { minLength: 1, maxLength: 2 }),
        caseNumber: some(10),
        paper: fc.option(some(60)),
      }),
      fc.record({ kind: fc.constant('signature' as const), signers: fc.array(signer, { minLength: 1, maxLength: 3 }) }),
      fc.constant({ kind: 'page-break' as const }),
    )
    const documents = fc.sample(fc.array(block, { minLength: 1, maxLength: 8 }), { seed: 20260305, numRuns: 16 })
    // What stands side by side is drawn side by side on each page it reaches, so words are counted, not their order.
    const counted = (text: string) => text.split(/\s+/).filter(Boolean).toSorted()
    for (const blocks of documents)
      expect(counted((await print(blocks)).join('\n'))).toEqual(counted(blocks.map(drawnText).join('\n')))
  })
})

describe('pages', () => {
  const row = (index: number) => [
    asIs(`row-${index}`),
    asIs(index % 5 ? 'paid' : 'paid by check '.repeat(20)),
    asIs('$1.00'),
  ]
  const table = (rows: number): TableBlock => ({
    kind: 'table',
    title: asIs('Account'),
    columns: [
      { label: asIs('Number'), align: 'start' },
      { label: asIs('What'), align: 'start' },
      { label: asIs('Sum'), align: 'end' },
    ],
    rows: Array.from({ length: rows }, (_, index) => row(index)),
    total: [asIs('Total'), asIs(''), asIs('$9.00')],
  })

  it('of a long table each begin with its header, and hold every row once', async () => {
    const pages = await print([table(300)])
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) expect(foldSpaces(page)).toMatch(/^(Account )?Number What Sum row-\d+ /)
    const rows = pages.join('\n').match(/row-\d+/g)
    expect(rows).toEqual(Array.from({ length: 300 }, (_, index) => `row-${index}`))
  })

  it('hold a row that is higher than a page', async () => {
    const cell = asIs('word '.repeat(3000))
    const pages = await print([
      { ...(table(1) as Extract<Block, { kind: 'table' }>), rows: [[asIs('a'), cell, asIs('b')]] },
    ])
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.join('\n').match(/word/g)).toHaveLength(3000)
  })

  it('never end with a heading, a table’s header, or the words that lead to a signature', {
    timeout: 60_000,
  }, async () => {
    for (let lines = 26; lines <= 42; lines += 1) {
      const [first = '', second = ''] = await print([
        ...Array.from({ length: lines }, () => paragraph('filler')),
        { kind: 'heading', level: 1, text: asIs('HEADING') },
        { kind: 'heading', level: 2, text: asIs('SECOND') },
        table(4),
        paragraph('Sincerely,'),
        { kind: 'signature', signers: [{ name: asIs('NAME'), role: asIs('ROLE') }] },
      ])
      expect(first).not.toMatch(/(HEADING|SECOND|Account|Number What Sum)\s*$/)
      expect(`${first}${second}`).toContain('HEADING')
    }
  })

  it('hold a signature and the words before it together', { timeout: 60_000 }, async () => {
    for (let lines = 20; lines <= 30; lines += 1) {
      const pages = await print([
        ...Array.from({ length: lines }, () => paragraph('filler')),
        paragraph('Sincerely,'),
        { kind: 'signature', signers: [{ name: asIs('NAME'), role: asIs('ROLE') }] },
      ])
      const last = pages.at(-1) ?? ''
      expect(foldSpaces(last)).toMatch(/Sincerely, NAME ROLE Date$/)
    }
  })

  it('hold the last words of a letter with its close', { timeout: 60_000 }, async () => {
    for (let lines = 20; lines <= 30; lines += 1) {
      const pages = await print([
        ...Array.from({ length: lines }, () => paragraph('filler')),
        paragraph('LAST WORDS'),
        paragraph('Sincerely,'),
        { kind: 'signature', signers: [{ name: asIs('NAME'), role: null }] },
      ])
      expect(foldSpaces(pages.at(-1) ?? '')).toMatch(/LAST WORDS Sincerely, NAME Date$/)
    }
  })

  it('hold a signature, the words before it, and the notary’s part together', { timeout: 60_000 }, async () => {
    for (let lines = 10; lines <= 30; lines += 1) {
      const pages = await print([
        ...Array.from({ length: lines }, () => paragraph('filler')),
        paragraph('SIGNED WORDS'),
        { kind: 'signature', signers: [{ name: asIs('NAME'), role: null }] },
        { kind: 'heading', level: 2, text: asIs('Acknowledgment') },
        paragraph('before me appeared '.repeat(20)),
        { kind: 'signature', signers: [{ name: asIs('NOTARY'), role: null }] },
      ])
      expect(foldSpaces(pages.at(-1) ?? '')).toMatch(/SIGNED WORDS NAME Date Acknowledgment .* NOTARY Date$/)
    }
  })

  it('begin where a page break stands, and are numbered', async () => {
    const bytes = await renderPdfBytes(asked([paragraph('one'), { kind: 'page-break' }, paragraph('two')]))
    const { pages } = await readPdf(bytes)
    expect(pages.map(foldSpaces)).toEqual([
      'one Letter · Case No. 7 Page 1 of 2',
      'two Letter · Case No. 7 Page 2 of 2',
    ])
  })

  it('hold the longest footer', async () => {
    const title = asIs('W'.repeat(160))
    const bytes = await renderPdfBytes(asked([paragraph('one')], { title, caseNumber: 'W'.repeat(80) }))
    const { pages } = await readPdf(bytes)
    expect(withoutSpaces(pages.join(''))).toBe(`one${'W'.repeat(160)}·CaseNo.${'W'.repeat(80)}Page1of1`)
  })
})

describe('the file', () => {
  it('says its title, language and date', async () => {
    const english = await readPdf(await renderPdfBytes(asked([paragraph('one')])))
    expect(english).toMatchObject({ title: 'Letter', language: 'en-US', createdOn: 'D:20260305120000Z' })
    const spanish = await readPdf(await renderPdfBytes(asked(everyBlock, { locale: 'es' })))
    expect(spanish).toMatchObject({ language: 'es-US' })
    expect(foldSpaces(spanish.pages.join(' '))).toContain('Lo que se debe')
    expect(spanish.pages[0]).toContain('Página 1 de ')
  })

  it('is the same bytes for the same input, whatever was printed in between', async () => {
    const first = await renderPdfBytes(asked(everyBlock))
    await renderPdfBytes(asked(names.map(paragraph)))
    expect(Buffer.compare(await renderPdfBytes(asked(everyBlock)), first)).toBe(0)
  })

  it('is refused when the layout would lose something: a cell without a column', async () => {
    const columns = [{ label: asIs('One'), align: 'start' as const }]
    const block: Block = { kind: 'table', title: null, columns, rows: [[asIs('a'), asIs('b')]] }
    await expect(renderPdfBytes(asked([block]))).rejects.toThrow('more cells')
  })
})
