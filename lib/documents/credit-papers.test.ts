// The letters to the bureaus, the request to the clerk and the sheet that keeps the days.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseFile } from '@/lib/case/case-file'
import type { StoredAnswer } from '@/lib/interview/stored'
import { missingIn, saidIn } from '@/tests/setup/book-letters'
import { untranslated } from '@/tests/setup/letter-rules'
import { certified, paidDebtorFile } from '@/tests/setup/paid-debtor'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { certifiedCopiesRequest } from './certified-copies-request'
import { creditDispute } from './credit-dispute'
import { mailingSheet } from './mailing-sheet'

beforeAll(openPrinter)
afterAll(closePrinter)

type Given = NonNullable<Parameters<typeof paidDebtorFile>[0]>
type Answers = Record<string, StoredAnswer>
const seen = (more: Answers = {}): Answers => ({
  'credit-looked': { creditLooked: 'listed', creditSeenOn: '2026-12-01' },
  'credit-where': { creditWhere: ['equifax', 'transunion'] },
  'credit-wrong': { creditWrong: ['listed', 'unpaid'] },
  ...more,
})
const fileOf = (more: Answers = {}, given: Given = {}): CaseFile => paidDebtorFile({ ...given, answers: seen(more) })
const said = (...given: Parameters<typeof fileOf>) => saidIn(creditDispute, fileOf(...given))
const filed = [certified('satisfaction-filed', '2026-12-01')]

describe('the letters', () => {
  test('are one to each bureau chosen, each on its own sheet, at the address of the law data', async () => {
    const file = fileOf({}, { records: { filings: filed } })
    const { pages } = await print(creditDispute, creditDispute.data(file, file.today), file.today)
    expect(pages).toHaveLength(2)
    const [first = '', second = ''] = pages
    for (const part of ['Equifax Information Services LLC', 'P.O. Box 740256', 'Atlanta, GA 30374-0256'])
      expect(first).toContain(part)
    expect(first).not.toContain('TransUnion')
    expect(second).toContain('TransUnion Consumer Solutions P.O. Box 2000 Chester, PA 19016')
    for (const page of pages)
      for (const part of [
        'by your report of December 1, 2026',
        'Since July 1, 2017 the national bureaus list no civil judgments.',
        'It was paid by November 21, 2026.',
        'Please take it out of my file. If you keep it, show it as paid',
        'within 30 days after you receive this letter (15 U.S.C. § 1681i(a)(1)',
        'Enclosed are a certified copy of the court’s paper: Acknowledgment of Satisfaction of Judgment',
        'Last four digits of SSN',
      ])
        expect(page).toContain(part)
  })

  test('name no certified copy that cannot be had', () => expect(said()).not.toContain('certified copy'))

  test('never hold a number of nine digits', () => {
    const data = creditDispute.data(fileOf(), '2026-12-10')
    expect(JSON.stringify(data)).not.toMatch(/(?<!\d)(\d{9}|\d{3}-\d{2}-\d{4})(?!\d)/)
  })

  test.each<[string, string[], string]>([
    ['not mine', ['not-mine'], 'I am not the person this judgment is against.'],
    [
      'too old, with the day',
      ['too-old'],
      'Seven years from its entry ended on November 21, 2032 (15 U.S.C. § 1681c(a)(2)).',
    ],
    ['a wrong fact alone: correct it', ['wrong-facts'], 'Please correct it, or take it out'],
  ])('%s', (_name, creditWrong, says) => {
    const answers = { 'credit-wrong': { creditWrong, creditWrongWords: 'The amount is $5,000, not $50,000.' } }
    // The day after the last of the seven years of a judgment of November 21, 2025.
    const text = said(answers, { on: '2032-11-22' })
    expect(text).toContain(says)
    // Once in each of the two letters.
    expect(text.match(/The amount is \$5,000, not \$50,000\./g)).toHaveLength(2)
  })

  test('to a tenant-screening company do not speak of what only the bureaus promised', () => {
    const text = said({
      'credit-where': { creditWhere: ['tenant'] },
      'credit-screening': { screeningName: 'RentCheck, Inc.', screeningAddress: '1 Main Street\nReno, NV 89501' },
    })
    expect(text).toContain('RentCheck, Inc. 1 Main Street Reno, NV 89501')
    expect(text).not.toContain('national bureaus list no')
    expect(text).toContain('It does not show that the judgment is paid.')
  })

  test('are in both languages, and the same when read from the store', () => {
    const file = fileOf({ 'credit-wrong': { creditWrong: ['listed', 'unpaid', 'not-mine', 'too-old'] } })
    const data = creditDispute.data(file, file.today)
    const blocks = creditDispute.blocks(data)
    expect(untranslated(blocks, data).filter(({ en }) => !en.startsWith('_'))).toEqual([])
    expect(creditDispute.blocksOf(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: blocks })
  })

  test.each<[string, Answers, Given, string[]]>([
    ['nothing', {}, {}, []],
    ['a report that shows it', { 'credit-looked': { creditLooked: 'clear' } }, {}, ['credit-report/credit-looked']],
    ['the bureaus', { 'credit-where': { notSure: true } }, {}, ['credit-report/credit-where']],
    [
      'the name of the only company',
      { 'credit-where': { creditWhere: ['tenant'] }, 'credit-screening': { notSure: true } },
      {},
      ['credit-report/credit-where'],
    ],
    [
      'another reason, where only a tenant-screening company is left',
      {
        'credit-where': { creditWhere: ['tenant'] },
        'credit-screening': { screeningName: 'RentCheck, Inc.' },
        'credit-wrong': { creditWrong: ['listed'] },
      },
      {},
      ['credit-report/credit-wrong'],
    ],
    ['what is wrong', { 'credit-wrong': { notSure: true } }, {}, ['credit-report/credit-wrong']],
    ['a last payment, to say it is paid', {}, { records: { ledger: [] } }, ['payments/new']],
    [
      'nothing of a payment, for another reason',
      { 'credit-wrong': { creditWrong: ['not-mine'] } },
      { records: { ledger: [] } },
      [],
    ],
    ['an address', { 'your-address': { notSure: true } }, {}, ['judgment/your-address']],
  ])('wait for %s', (_name, answers, given, expected) =>
    expect(missingIn(creditDispute, fileOf(answers, given))).toEqual(expected),
  )

  test.each<[string, string, boolean]>([
    ['on the last of the seven years “too old” is not true yet', '2032-11-21', true],
    ['the day after, it is', '2032-11-22', false],
  ])('%s', (_name, on, isWarned) => {
    const file = fileOf({ 'credit-wrong': { creditWrong: ['too-old'] } }, { on: on as never })
    const texts = (creditDispute.caution?.(file) ?? []).map(one => one.text.en).join(' ')
    expect(texts.includes('The letter leaves that reason out.')).toBe(isWarned)
    // California: the judgment itself lives ten years.
    expect(texts.includes('the law lets a report show a judgment for longer')).toBe(!isWarned)
    expect(missingIn(creditDispute, file)).toEqual(isWarned ? ['credit-report/credit-wrong'] : [])
  })

  test('“too old” before its day is left out, and the other reasons stay', () => {
    const text = said({ 'credit-wrong': { creditWrong: ['not-mine', 'too-old'] } })
    expect(text).toContain('I am not the person this judgment is against.')
    expect(text).not.toContain('too old')
  })
})

describe('the request to the clerk', () => {
  test('asks for three certified copies and leaves the fee to be written in', () => {
    const text = saidIn(certifiedCopiesRequest, fileOf({}, { records: { filings: filed } }))
    expect(text).toContain('Clerk of the Court Superior Court, Small Claims Division Fresno, California')
    expect(text).toContain(
      'Please send me 3 certified copies of the Acknowledgment of Satisfaction of Judgment in this case, filed or entered on December 1, 2026.',
    )
    expect(text).toContain('Enclosed for the fee: $__________.')
  })

  test('says beside it when nobody noted that the record shows it', () => {
    const texts = (filings: typeof filed) =>
      (certifiedCopiesRequest.caution?.(fileOf({}, { records: { filings } })) ?? []).map(one => one.text.en).join(' ')
    expect(texts([])).toContain('You have not noted that it was filed or entered.')
    expect(texts(filed)).not.toContain('You have not noted')
  })

  test('waits until it is paid', () =>
    expect(missingIn(certifiedCopiesRequest, fileOf({}, { records: { ledger: [] } }))).toEqual(['payments/new']))
})

describe('the mailing sheet', () => {
  test('has a place for each number, and counts only from a day somebody wrote down', () => {
    const filings = [
      certified('credit-dispute', '2026-12-02', { about: 'equifax', receivedOn: '2026-12-05' }),
      certified('credit-dispute', '2026-12-02', { id: 'x', about: 'transunion' }),
    ]
    const { letters } = mailingSheet.data(fileOf({}, { records: { filings } }), '2026-12-10')
    expect(letters.map(({ lines: _, ...days }) => days)).toEqual([
      { sentOn: '2026-12-02', arrivedOn: '2026-12-05', dueOn: '2027-01-04', answeredOn: null },
      { sentOn: '2026-12-02', arrivedOn: null, dueOn: null, answeredOn: null },
    ])
  })

  test('is a plan for all three where nothing was chosen', () => {
    const { letters } = mailingSheet.data(paidDebtorFile(), '2026-12-10')
    expect(letters.map(one => one.lines[0])).toHaveLength(3)
  })

  test('prints a line to write on for what is not known', async () => {
    const { pages } = await print(mailingSheet, mailingSheet.data(fileOf(), '2026-12-10'), '2026-12-10')
    expect(pages.join(' ')).toMatch(/Certified mail number _{10,}/i)
  })
})
