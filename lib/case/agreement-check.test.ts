import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing } from '@/tests/people/person'
import { anAgreement } from '@/tests/setup/agreement'
import { agreementAnswers, modificationAnswers } from '@/tests/setup/agreement-answers'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { checkAgreement } from './agreement-check'
import { type AgreementDraft, draftFrom } from './agreement-draft'
import type { AgreementTerms } from './agreement-terms'
import { budgetOf } from './budget'
import { type CaseFile, openCaseFile, owedIn } from './case-file'
import { noRecords } from './records'

const fileWith = (answers: StoredAnswers) =>
  openCaseFile({ ...beforeAssessing(maribel), ...agreementAnswers, ...answers }, maribel.today)

function draftIn(file: CaseFile): AgreementDraft {
  const draft = draftFrom(file)
  if (!draft.ok) throw new Error(JSON.stringify(draft.error))
  return draft.value
}

function findingsWith(answers: StoredAnswers = {}, change: (draft: AgreementDraft) => AgreementDraft = one => one) {
  const file = fileWith(answers)
  return checkAgreement(file, change(draftIn(file)))
}

const idsOf = (findings: { id: string }[]) => findings.map(one => one.id)

const custom = (...cents: number[]): StoredAnswers => ({
  'agreement-rhythm': { agreedEvery: 'custom' },
  'agreement-dates': {
    entries: cents.map((dueCents, index) => ({ dueOn: `2026-12-${String(index + 1).padStart(2, '0')}`, dueCents })),
    done: true,
  },
})

const plan = (agreedPaymentCents: number) => ({
  'agreement-plan': { agreedFirstOn: '2026-12-15', agreedBy: 'amount', agreedPaymentCents },
})

/** A budget she has gone through, which leaves $65 a month. */
const budgeted = sampleBudget

describe('what the check finds', () => {
  test('nothing in an agreement with the usual terms', () => {
    expect(idsOf(findingsWith())).toEqual([])
  })

  test.each<[string, StoredAnswers, string[]]>([
    ['nobody files that it is paid', { 'agreement-satisfaction': { agreedFiles: 'no' } }, ['no-satisfaction']],
    ['no days to cure', { 'agreement-late': { agreedGraceDays: 5, agreedCureDays: 0 } }, ['no-cure']],
    ['1 day to cure', { 'agreement-late': { agreedGraceDays: 0, agreedCureDays: 1 } }, []],
    ['silent on interest', { 'agreement-interest': { notSure: true } }, ['silent-on-interest']],
    ['exemptions unsaid', { 'agreement-exemptions': { agreedExemptions: 'unsaid' } }, ['exemptions-given-up']],
    ['collecting goes on', { 'agreement-forbearance': { agreedForbears: 'no' } }, ['no-forbearance']],
    ['payments that add up', custom(30_000, 30_000), []],
    ['payments 1 cent short', custom(30_000, 29_999), ['does-not-add-up']],
    ['payments 1 cent over', custom(30_000, 30_001), ['does-not-add-up']],
    ['a last payment of 1 cent', { ...plan(59_999) }, ['tiny-last-payment']],
    ['a last payment of 99 cents', { ...plan(59_901) }, ['tiny-last-payment']],
    ['a last payment of a dollar', { ...plan(59_900) }, []],
  ])('%s', (_name, answers, ids) => {
    expect(idsOf(findingsWith(answers))).toEqual(ids)
  })

  test.each<[string, (draft: AgreementDraft) => AgreementDraft, string[]]>([
    ['a first payment today', d => dated(d, '2026-11-21'), []],
    ['a first payment yesterday', d => dated(d, '2026-11-20'), ['past-date']],
    ['the last payment the day before the judgment ends', d => dated(d, '2026-12-01', '2036-10-25'), []],
    [
      'the last payment on the day the judgment, and a lien, end',
      d => dated(d, '2026-12-01', '2036-10-26'),
      ['judgment-ends-first', 'lien-ends-first'],
    ],
  ])('%s', (_name, change, ids) => {
    expect(idsOf(findingsWith({}, change))).toEqual(ids)
  })

  test('a settlement above the balance, by a cent', () => {
    const owed = owedIn(fileWith({})) ?? 0
    const to = (totalCents: number) => (draft: AgreementDraft) => ({
      ...draft,
      terms: { ...draft.terms, totalCents, schedule: [{ on: '2026-12-01' as const, cents: totalCents }] },
    })
    expect(idsOf(findingsWith({}, to(owed)))).toEqual([])
    const [finding] = findingsWith({}, to(owed + 1))
    expect(finding).toMatchObject({ id: 'above-balance', severity: 'must' })
    expect(finding?.fix).toEqual({ stepId: 'agreement-total', answer: { agreedTotalCents: owed } })
  })

  test('a judgment that has ended already', () => {
    const ended = { 'entered-on': { enteredOn: '2015-10-25' }, 'notice-on': { knowsNotice: 'no' } }
    expect(idsOf(findingsWith(ended))).toEqual(['judgment-ended'])
  })

  test('no address for somebody a notice may have to go to', () => {
    const [finding] = findingsWith({}, draft => {
      const [first, ...others] = draft.terms.parties
      return { ...draft, terms: { ...draft.terms, parties: first ? [{ ...first, lines: [] }, ...others] : [] } }
    })
    expect(finding).toMatchObject({ id: 'no-address-creditor-1', severity: 'should' })
  })

  test('an agreement after all is paid', () => {
    const paid = { entries: [{ paidOn: '2026-11-20', amountCents: 500_000 }], done: true }
    const findings = findingsWith({ 'payments-made': paid })
    expect(findings[0]).toMatchObject({ id: 'already-paid', severity: 'must', fix: null })
  })

  test('what must be put right comes first', () => {
    const findings = findingsWith({
      'agreement-satisfaction': { agreedFiles: 'no' },
      'agreement-interest': { notSure: true },
    })
    expect(idsOf(findings)).toEqual(['silent-on-interest', 'no-satisfaction'])
  })
})

describe('a change of an agreement of $600', () => {
  const changing = (cents: number, totalCents: number, terms: Partial<AgreementTerms> = {}) => {
    const paid = { entries: [{ paidOn: '2026-11-21', amountCents: cents }], done: true }
    const total = { 'modification-total': { agreedTotalCents: totalCents } }
    const plan = { 'modification-plan': { agreedFirstOn: '2026-12-15', agreedBy: 'count', agreedCount: 2 } }
    const stored = { ...beforeAssessing(maribel), ...modificationAnswers(), 'payments-made': paid, ...total, ...plan }
    const records = { ...noRecords, agreements: [anAgreement({ terms })] }
    const file = openCaseFile(stored, maribel.today, records)
    return checkAgreement(file, draftIn(file))
  }

  test.each<[string, number, number, Partial<AgreementTerms>, string[]]>([
    ['what is left of it', 20_000, 40_000, {}, []],
    ['a cent more than is left', 20_000, 40_001, {}, ['more-than-left']],
    ['a cent is left', 59_999, 300, {}, ['more-than-left']],
    ['all of it was paid', 60_000, 40_000, {}, ['already-kept']],
    ['all but its interest was paid', 60_000, 40_000, { interest: 'runs' }, []],
  ])('%s', (_name, paid, total, terms, ids) => {
    expect(idsOf(changing(paid, total, terms))).toEqual(ids)
  })
})

describe('the budget', () => {
  const available = budgetOf(fileWith(budgeted)).availableCents

  test.each<[string, StoredAnswers, string[]]>([
    ['a payment the budget just carries', plan(available), []],
    ['a cent more', plan(available + 1), ['above-budget']],
    [
      'a weekly payment counts 52 times a year',
      { ...plan(available), 'agreement-rhythm': { agreedEvery: 'week' } },
      ['above-budget'],
    ],
    [
      'one payment need not come from a month',
      { 'agreement-shape': { agreedShape: 'lump' }, 'agreement-lump': { agreedLumpOn: '2026-12-01' } },
      [],
    ],
    ['days of their own, two in one month', custom(30_000, 30_000), ['above-budget']],
  ])('%s', (_name, answers, ids) => {
    expect(idsOf(findingsWith({ ...budgeted, ...answers }))).toEqual(ids)
  })

  test('is not looked at for a creditor', () => {
    const file = openCaseFile({ ...beforeAssessing(ana), ...budgeted, ...agreementAnswers }, ana.today)
    expect(idsOf(checkAgreement(file, draftIn(file)))).toEqual([])
  })
})

describe('a fix', () => {
  test.each<[string, StoredAnswers]>([
    ['no-satisfaction', { 'agreement-satisfaction': { agreedFiles: 'no' } }],
    ['no-cure', { 'agreement-late': { agreedGraceDays: 5, agreedCureDays: 0 } }],
    ['silent-on-interest', { 'agreement-interest': { notSure: true } }],
    ['exemptions-given-up', { 'agreement-exemptions': { agreedExemptions: 'unsaid' } }],
    ['no-forbearance', { 'agreement-forbearance': { agreedForbears: 'no' } }],
    ['does-not-add-up', custom(30_000, 29_999)],
    ['tiny-last-payment', plan(59_999)],
    ['above-budget', { ...budgeted, ...plan(20_000) }],
  ])('of %s puts it right in one answer the page takes', (id, answers) => {
    const before = findingsWith(answers)
    const fix = before.find(one => one.id === id)?.fix
    if (!fix) throw new Error('There is no fix.')
    const after = findingsWith({ ...answers, [fix.stepId]: fix.answer })
    expect(idsOf(after)).toEqual(idsOf(before).filter(one => one !== id))
  })

  test('of days of their own is not offered where the others are too much already', () => {
    expect(findingsWith(custom(60_000, 1))[0]?.fix).toBe(null)
  })

  test('for the filing is the number of days of the state’s law', () => {
    const fix = findingsWith({ 'agreement-satisfaction': { agreedFiles: 'no' } })[0]?.fix
    expect(fix?.answer).toEqual({ agreedFiles: 'yes', agreedFileDays: 14 })
  })
})

/** The draft with other days: the first, and the last. */
function dated(draft: AgreementDraft, first: string, last = '2027-02-15'): AgreementDraft {
  const schedule = draft.terms.schedule.map((one, index, all) => ({
    ...one,
    on: (index === 0 ? first : index === all.length - 1 ? last : one.on) as typeof one.on,
  }))
  return { ...draft, terms: { ...draft.terms, schedule } }
}
