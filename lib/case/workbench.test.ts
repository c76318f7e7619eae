// The worked case both sides can be shown: a $1,000 judgment, a debtor out of work for three months, and 20% in two
// monthly payments. A levy costs money and a bankruptcy would leave nothing, so it is right for both to agree.

import { describe, expect, test } from 'vitest'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing } from '@/tests/people/person'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { type CaseFile, openCaseFile } from './case-file'
import type { Offer } from './offer'
import { noRecords } from './records'
import { workbenchReport } from './reports/workbench'
import { workbenchOf } from './workbench'

const today = '2026-11-21'
const skipped: StoredAnswer = { notSure: true }
const noLimits: StoredAnswers = {
  'my-target': skipped,
  'my-limit': skipped,
  'later-money': skipped,
  'their-costs': skipped,
}

/** $200 in two payments of $100, a month apart. */
const twenty: Offer = {
  ...{ id: 'offer-1', madeBy: 'debtor', how: 'phone', madeOn: '2026-11-20', validUntil: '2026-12-05', note: '' },
  ...{ answersOfferId: null, answer: null },
  terms: {
    ...{ kind: 'installments', totalCents: 20_000, downCents: 0, paymentCents: 10_000, every: 'month' },
    ...{ firstOn: '2026-12-01', stopInterest: true },
  },
}

const creditorAnswers: StoredAnswers = {
  ...plainCreditor,
  amount: { principalCents: 100_000 },
  'entered-on': { enteredOn: '2026-08-03' },
  'notice-on': { knowsNotice: 'yes', noticeOn: '2026-08-05' },
  'their-place': { addressKnown: 'yes', sameState: 'yes' },
  'their-job': { jobKnown: 'none' },
  'their-trouble': { theirTroubles: ['bankruptcy-talk'] },
  ...noLimits,
}
const creditor = (offers: Offer[] = [twenty], more: StoredAnswers = {}): CaseFile =>
  openCaseFile({ ...creditorAnswers, ...more }, today, { ...noRecords, offers })

/** Out of work: benefits come in, $100 a month can be promised, and for two months, for he cannot see further. */
const debtorAnswers: StoredAnswers = {
  ...beforeAssessing(maribel),
  ...sampleBudget,
  ...{ amount: { principalCents: 100_000 }, 'added-amounts': { costsCents: 0, awardedInterestCents: 0 } },
  household: { adults: 1, children: 0, supportsFamily: 'no', isMarried: 'no', isSeniorOrDisabled: 'no' },
  pay: { entries: [], done: true },
  'other-income': { entries: [{ incomeKind: 'unemployment', amountCents: 60_000, every: 'week' }], done: true },
  cushion: { cushionCents: 11_000 },
  homes: { entries: [], done: true },
  vehicles: { entries: [], done: true },
  belongings: { toolsWorthCents: 0, householdWorthCents: 0, otherWorthCents: 0 },
  'bank-accounts': { entries: [], done: true },
  'lump-ability': { canRaiseLump: 'no' },
  'choice-plan': {
    ...{ choicePaymentCents: 10_000, choiceEvery: 'month', choiceFirstOn: '2026-12-01', planLongMonths: 2 },
  },
  ...noLimits,
}
const debtor = (offers: Offer[] = [twenty], more: StoredAnswers = {}): CaseFile =>
  openCaseFile({ ...debtorAnswers, ...more }, today, { ...noRecords, offers })

/** Everything a workbench says in English. */
const saidBy = (file: CaseFile) =>
  wordsIn(workbenchReport.report(file), 'workbench')
    .map(({ words }) => words.en)
    .join('\n')

describe('20% in two monthly payments, for the creditor', () => {
  const bench = workbenchOf(creditor())

  test('is above what is likely left without a deal, also by what it is worth today', () => {
    // A letter has one chance in ten to bring $412.05 to $1,030.14, less $10.00 for paper and mail, in a month.
    expect(bench?.limits.limit).toEqual({ cents: 6_100, isOwn: false })
    expect(bench?.offers[0]).toMatchObject({ totalCents: 20_000, worthCents: 19_862, isWithin: true })
  })

  test('is reasonable to take: a levy costs money, and a bankruptcy would leave nothing', () => {
    const [first] = bench?.moves ?? []
    expect(first).toMatchObject({ id: 'accept', cents: 20_000, path: 'offers/offer-1' })
    expect(first?.reason.en).toContain('Taking it is reasonable')
    expect(first?.reason.en).toContain('would cost you about $125.00 and take about 2 months')
    expect(first?.reason.en).toContain('They have no job now.')
    expect(first?.reason.en).toContain('you may get nothing')
    expect(saidBy(creditor())).toContain('Next: Accept $200.00.')
  })

  test('is not taken by itself where the creditor set a limit above it', () => {
    const moves = workbenchOf(creditor([twenty], { 'my-limit': { myLimitCents: 19_863 } }))?.moves ?? []
    expect(moves.map(one => one.id)).not.toContain('accept')
    const even = workbenchOf(creditor([twenty], { 'my-limit': { myLimitCents: 19_862 } }))?.moves ?? []
    expect(even[0]?.id).toBe('accept')
  })
})

describe('20% in two monthly payments, for the debtor', () => {
  test('fits: the budget can carry it, and it is no more than the limit', () => {
    const bench = workbenchOf(debtor())
    expect(bench?.limits.limit).toEqual({ cents: 21_000, isOwn: false })
    expect(bench?.offers[0]).toMatchObject({ isOurs: true, isWithin: true, isCarried: true })
    expect(saidBy(debtor())).toContain('Within your limit, and you can pay it')
    expect(saidBy(debtor())).toContain('by your answers the law protects it')
  })

  test('is to be accepted when the other side asks for just that', () => {
    const [first] = workbenchOf(debtor([{ ...twenty, madeBy: 'creditor' }]))?.moves ?? []
    expect(first).toMatchObject({ id: 'accept', cents: 20_000 })
    expect(first?.reason.en).toContain('It fits: by your answers you can pay it.')
  })

  test.each([
    ['$105 a month: the last dollar of the budget', 10_500, true],
    ['a cent more', 10_501, false],
  ])('%s', (_what, paymentCents, isCarried) => {
    const terms = { ...twenty.terms, paymentCents } as Offer['terms']
    expect(workbenchOf(debtor([{ ...twenty, terms }]))?.offers[0]?.isCarried).toBe(isCarried)
  })
})

describe('the workbench', () => {
  const wish: Offer = { ...twenty, id: 'wish', terms: { kind: 'wish', text: 'Could we wait until spring?' } }
  const many = Array.from({ length: 500 }, (_, index) => ({ ...twenty, id: `offer-${index}` }))

  test.each<[string, CaseFile]>([
    ['a creditor without offers', creditor([])],
    ['a creditor with one', creditor()],
    ['a creditor with a wish in words', creditor([wish])],
    ['a creditor who told nothing of the other side', creditor([twenty], { 'need-money': {} })],
    ['a creditor with an accepted offer', creditor([{ ...twenty, answer: { kind: 'accepted', on: today } }])],
    ['a creditor with 500 offers', creditor(many)],
    ['a debtor without offers', debtor([])],
    ['a debtor with an expired one of theirs', debtor([{ ...twenty, madeBy: 'creditor', validUntil: '2026-11-20' }])],
    ['a debtor with nothing to promise', debtor([twenty], { cushion: { cushionCents: 900_000 } })],
    ['a debtor who said nothing of property', debtor([], { homes: {} })],
    ['a debtor with limits of their own', debtor([twenty], { 'my-limit': { myLimitCents: 0 } })],
  ])('of %s says sound words, and what to do next', (_who, file) => {
    expect(workbenchReport.missing(file)).toEqual([])
    const report = workbenchReport.report(file)
    const all = wordsIn(report, 'workbench')
    expect(all.flatMap(({ words }) => faultsOfWords(words))).toEqual([])
    expect(report.actions.length).toBeGreaterThan(2)
  })

  test('waits for the questions about the limit', () => {
    const { 'my-limit': _left, ...rest } = creditorAnswers
    expect(workbenchReport.missing(openCaseFile(rest, today))).toMatchObject([{ flowId: 'limits', stepId: 'my-limit' }])
  })

  test('of a creditor is frozen by a bankruptcy, whatever was offered', () => {
    const file = creditor([twenty], {
      'their-trouble': { theirTroubles: ['bankruptcy-filed'] },
    })
    const said = saidBy(file)
    expect(said).toContain('The law stops all collecting for now')
    expect(said).not.toContain('Accept')
    expect(workbenchReport.report(file).actions.map(one => one.path)).toEqual(['reports/stop-collecting'])
  })
})
