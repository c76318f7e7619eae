// What an agreement says, read from the PDF itself.

import { describe, expect, test } from 'vitest'
import type { AgreementTerms } from '@/lib/case/agreement-terms'
import { addDays, formatDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { untranslated } from '@/tests/setup/letter-rules'
import { foldSpaces, readPdf } from '@/tests/setup/pdf-text'
import { wordsOf } from './blocks'
import { renderPdfBytes } from './pdf/render'
import { agreementBlocks, agreementTitle } from './settlement-agreement'

const termsWith = (given: Partial<AgreementTerms> = {}) => anAgreement({ terms: given }).terms

const full: Partial<AgreementTerms> = {
  parties: [
    { key: 'creditor-1', side: 'creditor', name: 'Rosa Díaz', lines: ['12 Orchard Lane', 'Fresno, CA 93701'] },
    { key: 'debtor-1', side: 'debtor', name: 'Kim Olsen', lines: ['88 Harbor Street', 'Fresno, CA 93702'] },
    { key: 'debtor-2', side: 'debtor', name: 'Pat Olsen', lines: [] },
  ],
  ways: ['check', 'money-order', 'transfer', 'card', 'cash'],
  feesOnDefault: true,
  releasesLien: true,
}

async function printed(terms: AgreementTerms) {
  const blocks = agreementBlocks(terms)
  const input = { title: agreementTitle(terms), blocks, locale: 'en', issuedOn: terms.writtenOn } as const
  const bytes = await renderPdfBytes({ ...input, caseNumber: terms.caseNumber })
  const { pages } = await readPdf(bytes)
  return { blocks, bytes, pages: pages.map(foldSpaces), text: foldSpaces(pages.join(' ')) }
}

const bare = (text: string) => text.replace(/\s+/g, '')

describe('a full agreement on paper', () => {
  test('has every word, binding and plain, on two to four pages', async () => {
    const { blocks, pages, text } = await printed(termsWith(full))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.length).toBeLessThanOrEqual(4)
    // A clause may go over the page, with the footer between.
    const whole = bare(text.replace(/Settlement Agreement · Case No\. \S+ Page \d of \d/g, ''))
    expect(wordsOf(blocks).filter(({ en }) => !whole.includes(bare(en)))).toEqual([])
    expect(blocks.filter(block => block.kind === 'clause').length).toBe(15)
  })

  test('says what a fair settlement must', async () => {
    const { text } = await printed(termsWith(full))
    for (const said of [
      'between Rosa Díaz (the “Creditor”) and Kim Olsen and Pat Olsen (the “Debtor”)',
      'Superior Court, Small Claims Division',
      '25SC00001',
      'the Creditor accepts that as full payment of the Judgment and gives up the rest, $4,400.00',
      'in 3 payments',
      'personal check, money order or cashier’s check, bank transfer or payment app, card, or cash against a signed receipt',
      'No interest is added from the date of this Agreement while it is kept.',
      'will take no step to enforce the Judgment',
      'within 5 days after its due day',
      'still unpaid 10 days after the Debtor receives the notice',
      'The whole Judgment, with the costs and interest the law allows',
      'reasonable lawyer’s fees',
      'Within 14 days after the last payment',
      '“Acknowledgment of Satisfaction of Judgment”',
      'recorded as a lien',
      'waives any exemption',
      'The law of California governs this Agreement.',
      'December 1, 2026 $200.00',
      'Total $600.00',
    ])
      expect(text).toContain(said)
  })

  test('has a line to sign for each party', () => {
    const signature = agreementBlocks(termsWith(full)).find(block => block.kind === 'signature')
    expect(signature?.kind === 'signature' && signature.signers.map(one => one.name.en)).toEqual([
      'Rosa Díaz',
      'Kim Olsen',
      'Pat Olsen',
    ])
  })

  test('is the same to the byte for the same terms', async () => {
    const [one, other] = [await printed(termsWith(full)), await printed(termsWith(full))]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  test('prints 600 payments whole', { timeout: 60_000 }, async () => {
    const schedule = Array.from({ length: 600 }, (_, index) => ({ on: addDays('2026-12-01', index * 7), cents: 100 }))
    const { text } = await printed(termsWith({ schedule }))
    expect(text).toContain(`600 ${formatDate(addDays('2026-12-01', 599 * 7), 'en')} $1.00`)
  })
})

describe('what was not agreed on is not there', () => {
  const titlesOf = (given: Partial<AgreementTerms>) =>
    agreementBlocks(termsWith(given)).flatMap(block => (block.kind === 'clause' ? [block.title.en] : []))

  test.each<[string, Partial<AgreementTerms>, string]>([
    ['no promise not to collect', { forbears: false }, 'No collection while it is kept'],
    ['no filing', { satisfaction: null }, 'Filing that it is paid'],
    ['no lien', { releasesLien: false }, 'Release of liens'],
    ['exemptions unsaid', { keepsExemptions: false }, 'Protections kept'],
    ['one person on each side', {}, 'More than one person on a side'],
    ['no earlier agreement', {}, 'The earlier agreement'],
  ])('%s', (_name, given, title) => {
    expect(titlesOf({ releasesLien: true, ...given })).not.toContain(title)
  })

  test('the clauses are numbered without a gap', () => {
    const blocks = agreementBlocks(termsWith({ forbears: false, satisfaction: null }))
    const numbers = blocks.flatMap(block => (block.kind === 'clause' ? [block.number] : []))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })
})

describe('other terms', () => {
  const textOf = (given: Partial<AgreementTerms>) =>
    wordsOf(agreementBlocks(termsWith(given)))
      .map(words => words.en)
      .join('\n')

  test.each<[string, Partial<AgreementTerms>, string[], string[]]>([
    [
      'one payment has no schedule',
      { schedule: [{ on: '2026-12-01', cents: 60_000 }] },
      ['in one payment, due on December 1, 2026'],
      ['Schedule of Payments'],
    ],
    [
      'interest that goes on is part of full payment',
      { interest: 'runs' },
      ['When the Agreed Amount, with the interest due under this Agreement, has been paid'],
      ['No interest is added'],
    ],
    ['the whole balance forgives nothing', { totalCents: 500_000 }, [], ['gives up the rest', 'forgiven']],
    [
      'the rest of the plan on default',
      { onDefault: 'rest-of-plan' },
      ['may collect no more of the Judgment than that'],
      ['The whole Judgment'],
    ],
    [
      'the rest of the plan, with the interest that goes on',
      { onDefault: 'rest-of-plan', interest: 'runs' },
      ['not yet paid, with the interest due on it under this Agreement, is due at once'],
      [],
    ],
    [
      'several who owe: each for the whole, none for more than the judgment says',
      { parties: full.parties },
      ['Each Debtor is bound to pay the whole Agreed Amount, but none is bound for more than the Judgment holds'],
      [],
    ],
    ['the judgment is neither replaced nor given more time', {}, ['give more time to enforce it'], ['confess']],
    ['no cure', { cureDays: 0 }, ['is not made on time, the Debtor is in default.'], ['written notice that names']],
    ['1 day, not 1 days', { cureDays: 1, graceDays: 1 }, ['within 1 day after', 'unpaid 1 day after'], ['1 days']],
    [
      'a change names the earlier one and what was paid',
      { kind: 'modification', changes: { writtenOn: '2026-10-01', paidSinceCents: 20_000 } },
      ['Modification of Settlement Agreement', 'dated October 1, 2026', 'has paid $200.00, which stays credited'],
      [],
    ],
  ])('%s', (_name, given, there, absent) => {
    const text = textOf(given)
    for (const said of there) expect(text).toContain(said)
    for (const unsaid of absent) expect(text).not.toContain(unsaid)
  })

  test.each<[string, Partial<AgreementTerms>]>([
    ['full', full],
    ['bare', { forbears: false, satisfaction: null, keepsExemptions: false, cureDays: 0, graceDays: 0 }],
    ['changed', { kind: 'modification', changes: { writtenOn: '2026-10-01', paidSinceCents: 1 } }],
  ])('%s: reads in Spanish too', (_name, given) => {
    const terms = termsWith(given)
    const blocks = agreementBlocks(terms)
    const left = untranslated(blocks, terms).filter(({ en }) => en !== '' && !/^\d+$/.test(en) && !en.includes('\n'))
    expect(left).toEqual([])
  })
})
