import { describe, expect, test } from 'vitest'
import { alreadyFiled } from '@/lib/interview/steps/already-filed'
import { otherSide } from '@/lib/interview/steps/other-side'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { theyFiled } from '@/lib/interview/steps/they-filed'
import type { StoredAnswer } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, notSure, type Person } from '@/tests/people/person'
import { filingIn } from './bankruptcy'
import { openCaseFile } from './case-file'
import { legalStopOf, paidBefore, paidSince } from './legal-stop'

const fileOf = (person: Person, ...changes: [string, StoredAnswer][]) =>
  openCaseFile({ ...person.answers, ...answersOf(changes) }, person.today)

const ownCase = {
  alreadyFiled: 'yes',
  filedChapter: '7',
  filedOn: '2026-11-10',
  filedCourt: 'Central District of California',
  filedNumber: '2:26-bk-10001',
  filedStanding: 'open',
} as const

const theirCase: NonNullable<(typeof theyFiled)['$answer']> = {
  theyFiled: 'yes',
  whoFiled: ['Dale Whitmore'],
  theirChapter: '13',
  theirFiledOn: '2026-08-01',
  howYouKnow: 'court',
  theirStanding: 'open',
}

describe('the debtor’s own case', () => {
  test('sets the stop, with its day and 11 U.S.C. § 362', () => {
    const stop = legalStopOf(fileOf(maribel, answer(alreadyFiled, ownCase)))
    expect(stop?.since).toBe('2026-11-10')
    expect(stop?.cite.section).toContain('11 U.S.C. §§ 362')
    expect(stop?.reason.en).toBe(
      'Locked: a bankruptcy case was filed on November 10, 2026, and the law stops all collecting',
    )
    expect(stop?.filing).toEqual({
      who: ['Maribel Ortega'],
      isSure: true,
      chapter: '7',
      on: '2026-11-10',
      court: 'Central District of California',
      number: '2:26-bk-10001',
      standing: 'open',
      howKnown: null,
    })
  })

  test.each<[string, [string, StoredAnswer][], string | null]>([
    ['not asked yet', [], null],
    ['left open', [notSure(alreadyFiled)], null],
    ['none', [answer(alreadyFiled, { alreadyFiled: 'no' })], null],
    ['dismissed', [answer(alreadyFiled, { ...ownCase, filedStanding: 'dismissed' })], null],
    ['open', [answer(alreadyFiled, ownCase)], '362'],
    ['not sure where it stands', [answer(alreadyFiled, { ...ownCase, filedStanding: 'unsure' })], '362'],
    [
      'only that it was filed',
      [answer(alreadyFiled, { alreadyFiled: 'yes', filedChapter: 'unsure', filedStanding: 'unsure' })],
      '362',
    ],
    ['debts wiped out', [answer(alreadyFiled, { ...ownCase, filedStanding: 'discharged' })], '523'],
    ['filed in the future: asked again', [answer(alreadyFiled, { ...ownCase, filedOn: '2026-11-22' })], null],
    ['the creditor’s question is not the debtor’s', [answer(theyFiled, theirCase)], null],
  ])('%s', (_name, changes, section) => {
    const stop = legalStopOf(fileOf(maribel, ...changes))
    if (section === null) expect(stop).toBeNull()
    else expect(stop?.cite.section).toContain(section)
  })
})

describe('the creditor’s word', () => {
  test('names who filed; the others who owe are left out', () => {
    expect(legalStopOf(fileOf(ana, answer(theyFiled, theirCase)))?.filing.who).toEqual(['Dale Whitmore'])
  })

  test('one other side: it is who filed', () => {
    const one = answer(otherSide, { otherSide: [{ name: 'Dale Whitmore', kind: 'person', hasAddress: 'no' }] })
    const { whoFiled: _, ...rest } = theirCase
    expect(legalStopOf(fileOf(ana, one, answer(theyFiled, rest)))?.filing.who).toEqual(['Dale Whitmore'])
  })

  test('a name that is no longer on the judgment is asked again', () => {
    const other = answer(theyFiled, { ...theirCase, whoFiled: ['Someone Else'] })
    expect(filingIn(fileOf(ana, other))).toBeNull()
  })

  test('only heard of: everything is locked until it is looked up', () => {
    const stop = legalStopOf(fileOf(ana, answer(theyFiled, { theyFiled: 'unsure' })))
    expect(stop?.reason.en).toContain('Locked until you find out')
    expect(stop?.since).toBeNull()
  })

  test.each<[string, [string, StoredAnswer][]]>([
    ['not asked yet', []],
    ['none heard of', [notSure(theyFiled)]],
    ['none', [answer(theyFiled, { theyFiled: 'no' })]],
    ['dismissed', [answer(theyFiled, { ...theirCase, theirStanding: 'dismissed' })]],
    ['the debtor’s question is not the creditor’s', [answer(alreadyFiled, ownCase)]],
  ])('no stop: %s', (_name, changes) => {
    expect(legalStopOf(fileOf(ana, ...changes))).toBeNull()
  })
})

describe('payments around a filing', () => {
  // Ninety days before November 10, 2026 is August 12. 11 U.S.C. § 547(b)(4)(A), (c)(8).
  const paid = (...payments: [paidOn: `${number}-${number}-${number}`, amountCents: number][]) => {
    const list = payments.map(([paidOn, amountCents]) => ({ paidOn, amountCents }))
    const start = maribel.answers['entered-on']
    return openCaseFile(
      {
        ...maribel.answers,
        'entered-on': { ...start, enteredOn: '2026-01-05' },
        ...answersOf([answer(paymentsMade, { paymentsMade: list })]),
      },
      maribel.today,
    )
  }

  test.each<[string, Parameters<typeof paid>, number, boolean]>([
    ['none', [], 0, false],
    ['on the first day', [['2026-08-12', 60_000]], 1, true],
    ['a day too early', [['2026-08-11', 60_000]], 0, false],
    ['on the last day', [['2026-11-09', 60_000]], 1, true],
    ['on the day of filing: it is no longer before', [['2026-11-10', 60_000]], 0, false],
    ['a cent too little', [['2026-10-01', 59_999]], 1, false],
    [
      'enough together, out of order',
      [
        ['2026-11-01', 30_000],
        ['2026-09-01', 30_000],
      ],
      2,
      true,
    ],
  ])('%s', (_name, payments, count, isEnough) => {
    const found = paidBefore(paid(...payments), '2026-11-10')
    expect(found?.from).toBe('2026-08-12')
    expect(found?.payments).toHaveLength(count)
    expect(found?.isEnough).toBe(isEnough)
  })

  test('what came in since counts from the day itself', () => {
    const file = paid(['2026-11-09', 100], ['2026-11-10', 200], ['2026-11-15', 300])
    expect(paidSince(file, '2026-11-10').map(one => one.amountCents)).toEqual([200, 300])
  })
})
