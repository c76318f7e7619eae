// What the payoff quote says, and to the cent: read from the PDF where the words matter.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import { owedOn } from '@/lib/case/balance'
import { type CaseFile, openCaseFile, owedIn } from '@/lib/case/case-file'
import { payoffQuoteOn, quotedCents } from '@/lib/case/payoff-quote'
import type { Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { anAgreement } from '@/tests/setup/agreement'
import { letterFile, missingIn, printedText, ratePrinted, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import { payoffQuote } from './payoff-quote'

beforeAll(openPrinter)
afterAll(closePrinter)

const asked = (throughOn: IsoDate, payWays = ['check', 'cash']): StoredAnswers => ({
  'payoff-through': { payoffThroughOn: throughOn },
  'ways-to-pay': { payWays, payableTo: 'Rosa Díaz' },
})

const fileOf = (
  records: Partial<Records> = {},
  throughOn: IsoDate = '2026-12-01',
  on: IsoDate = '2026-11-21',
  more: StoredAnswers = {},
) => letterFile(records, { ...asked(throughOn), ...more }, on)
const dataOf = (file: CaseFile) => payoffQuote.data(file, file.today)
/** Without the printer; what is asked of a file is mostly the same on paper. */
const textOf = async (file: CaseFile) => saidIn(payoffQuote, file)
const waitsFor = (file: CaseFile) => missingIn(payoffQuote, file)

describe('the quote by the law', () => {
  test('says the sum on the day, the sum today, what it is made of and the per diem after it', async () => {
    const text = await printedText(payoffQuote, fileOf())
    expect(text).toContain('Payoff, good through Tuesday, December 1, 2026 $5,513.70')
    expect(text).toContain('This sum pays the judgment in full if it is received by December 1, 2026.')
    expect(text).toContain('Received today, November 21, 2026, the sum is $5,500.00.')
    expect(text).toContain(
      'For each day after December 1, 2026, interest adds $1.37 (the “per diem”; Cal. Code Civ. Proc. § 685.010',
    )
    expect(text).toContain('Main amount still owed $5,000.00 $5,000.00')
    expect(text).toContain('Interest not yet paid, now 10% a year $500.00 $513.70')
    expect(text).toContain('Total $5,500.00 $5,513.70')
    expect(text).toContain('No payment has been counted')
    expect(text).toContain('by check payable to Rosa Díaz')
    expect(text).toContain('called “Acknowledgment of Satisfaction of Judgment')
  })

  test('good through today it says one sum', async () => {
    const text = await textOf(fileOf({}, '2026-11-21'))
    expect(text).toContain('good through Saturday, November 21, 2026 $5,500.00')
    expect(text).not.toContain('Received today')
    expect(text).toContain('Total $5,500.00 ')
  })

  test('is folded to the day: interest that is compounded on the way is in it', () => {
    const answers = { ...ana.answers, ...asked('2027-07-20') }
    const file = openCaseFile(answers, '2027-06-10')
    const { payoff } = dataOf(file)
    const owed = owedOn(file.facts, '2027-07-20')
    expect(payoff.quotedCents).toBe(owed)
    expect(payoff.through.payoffCents).toBe(owed)
    const perDiem = file.balance.kind === 'balance' ? file.balance.ledger.perDiemCents : 0
    expect(payoff.quotedCents).not.toBe((owedIn(file) ?? 0) + 40 * perDiem)
    expect(payoff.perDiemCents).toBeGreaterThan(perDiem)
  })

  test('counts what counts: a payment taken back is no payment', async () => {
    const ledger = [
      paymentRow(1, '2026-10-01', 20_000),
      paymentRow(2, '2026-11-01', 25_000),
      reversalRow('p2', '2026-11-10'),
    ]
    const text = await textOf(fileOf({ ledger }))
    expect(text).toContain('It counts 1 payment, $200.00 on October 1, 2026.')
    const both = await textOf(fileOf({ ledger: ledger.slice(0, 2) }))
    expect(both).toContain('It counts 2 payments, $450.00 in all, the last on November 1, 2026.')
  })

  test('court-ordered installments may be kept to', async () => {
    const payTerms = { 'pay-terms': { payTerms: 'installments' }, installments: { notSure: true } }
    expect(await textOf(fileOf({}, undefined, undefined, payTerms))).toContain(
      'The court ordered installments, and you may keep to them.',
    )
    expect(await textOf(fileOf())).not.toContain('installments')
  })

  test('what is uncertain is marked', async () => {
    const sentence = 'please check it with the court clerk'
    expect(await textOf(fileOf({}, undefined, undefined, ratePrinted))).not.toContain(sentence)
    expect(await textOf(fileOf({}, undefined, undefined, { state: { stateCode: 'AZ' } }))).toContain(sentence)
    const noCosts = await textOf(fileOf({}, undefined, undefined, { 'added-amounts': { notSure: true } }))
    expect(noCosts).toContain(`Costs and earlier interest in the judgment are not included.`)
    expect(noCosts).toContain(sentence)
  })

  test('to a lawyer it speaks of the client', async () => {
    const theirs = Object.fromEntries(Object.entries(lukasz.answers).filter(([id]) => id.includes('lawyer')))
    const text = await textOf(fileOf({}, undefined, undefined, { ...theirs, 'your-lawyer': { youHaveLawyer: 'no' } }))
    expect(text).toContain('what pays the judgment against your client, Kim Olsen, in full')
  })
})

describe('under an agreement', () => {
  const agreements = [anAgreement({ terms: { writtenOn: '2026-10-21' } })]
  const ledger = [paymentRow(1, '2026-10-01', 30_000), paymentRow(2, '2026-11-15', 20_000)]

  test('quotes what the agreement still asks for, the law beside it as the agreement says', async () => {
    const file = fileOf({ agreements, ledger })
    const text = await printedText(payoffQuote, file)
    expect(text).toContain('good through Tuesday, December 1, 2026 $400.00')
    expect(text).toContain('the sum is the same on any day until then')
    expect(text).toContain('It counts 1 payment, $200.00 on November 15, 2026.')
    expect(text).toContain(`would come to ${formatCents(owedOn(file.facts, '2026-12-01') ?? 0)} on December 1, 2026`)
    expect(text).toContain('only if the agreement is broken, and then without the interest it waives')
    expect(text).not.toContain('per diem')
  })

  test('where the rest of the plan is all that can come back, the law’s figure is not named', async () => {
    const mild = [anAgreement({ terms: { writtenOn: '2026-10-21', onDefault: 'rest-of-plan' } })]
    expect(await textOf(fileOf({ agreements: mild, ledger }))).not.toContain('Without the agreement')
  })

  test('where its interest runs, it is in the sum, by the day', async () => {
    const running = [anAgreement({ terms: { writtenOn: '2026-10-21', interest: 'runs' } })]
    const { payoff } = dataOf(fileOf({ agreements: running, ledger }))
    // $600 for 25 days and $400 for 16 at 10%: 411 + 175 cents.
    expect(payoff.agreed).toMatchObject({ leftCents: 40_000, interestCents: 586, perDiemCents: 11 })
    expect(payoff.quotedCents).toBe(40_586)
    expect(await textOf(fileOf({ agreements: running, ledger }))).toContain(
      'interest under the agreement adds $0.11 (the “per diem”)',
    )
  })

  test('that asks for more than the law does is not the quote', () => {
    const dear = [anAgreement({ terms: { writtenOn: '2026-10-21', totalCents: 900_000 } })]
    const { payoff } = dataOf(fileOf({ agreements: dear }))
    expect(payoff.agreed).toBeNull()
    expect(payoff.quotedCents).toBe(payoff.through.payoffCents)
  })

  test('that was not kept makes its own sum due', async () => {
    const broken = [anAgreement({ terms: { cureDays: 0 } })]
    const file = fileOf({ agreements: broken, ledger: [] }, '2027-01-20', '2027-01-10')
    expect(agreementStandingOf(file)?.kind).toBe('default')
    const quote = payoffQuoteOn(file, '2027-01-20')
    const sum = quote ? quotedCents(quote) : 0
    expect(sum).toBeLessThan(owedOn(file.facts, '2027-01-20') ?? 0)
    const text = await textOf(file)
    expect(text).toContain('was not kept. By its own terms the whole judgment counts again, less every payment')
    expect(text).toContain(`good through Wednesday, January 20, 2027 ${formatCents(sum)}`)
  })

  test('of which all is paid there is nothing to quote', () => {
    const all = [paymentRow(1, '2026-11-01', 60_000)]
    expect(waitsFor(fileOf({ agreements, ledger: all }))).toEqual(['payments/new'])
  })
})

describe('it waits for', () => {
  test('nothing once it is asked', () => expect(waitsFor(fileOf())).toEqual([]))

  test.each([
    ['yesterday', '2026-11-20', ['payoff-quote/payoff-through', 'payoff-quote/ways-to-pay']],
    ['today', '2026-11-21', []],
    ['the sixtieth day', '2027-01-20', []],
    ['the sixty-first', '2027-01-21', ['payoff-quote/payoff-through', 'payoff-quote/ways-to-pay']],
  ] as [string, IsoDate, string[]][])('a day from today to sixty on: %s', (_, on, missing) => {
    expect(waitsFor(fileOf({}, on))).toEqual(missing)
  })

  test('something still owed', () => {
    expect(waitsFor(fileOf({ ledger: [paymentRow(1, '2026-11-01', 600_000)] }))).toEqual(['judgment/payments-made'])
  })
})

test('the checks and the cash are a matter for the writer, and no part of the letter', async () => {
  const file = fileOf()
  const said = payoffQuote.caution?.(file).map(one => one.text.en) ?? []
  expect(said[0]).toContain('A check that comes in on December 1, 2026 can need days after it to clear')
  expect(said[1]).toContain('For cash')
  const text = await textOf(file)
  for (const one of said) expect(text).not.toContain(one)
  const plain = letterFile({}, { ...asked('2026-12-01', ['money-order']), ...ratePrinted })
  expect(payoffQuote.caution?.(plain)).toEqual([])
})

test.each([
  ['by the law', {}],
  ['under an agreement', { agreements: [anAgreement()] }],
  ['with interest', { agreements: [anAgreement({ terms: { interest: 'runs' } })] }],
  [
    'broken',
    {
      agreements: [
        anAgreement({
          terms: { cureDays: 0, writtenOn: '2026-06-01', schedule: [{ on: '2026-07-01', cents: 60_000 }] },
        }),
      ],
    },
  ],
] as [string, Partial<Records>][])('has no word of pressure and is in both languages: %s', (_, records) => {
  const data = dataOf(fileOf(records))
  const blocks = payoffQuote.blocks(data)
  expect(threatsIn(blocks)).toEqual([])
  expect(untranslated(blocks, data)).toEqual([])
})
