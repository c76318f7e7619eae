// What the report on credit reports says first, and to whom.

import { describe, expect, test } from 'vitest'
import type { StoredAnswer } from '@/lib/interview/stored'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { anAgreement } from '@/tests/setup/agreement'
import { paymentRow } from '@/tests/setup/ledger-rows'
import { certified, paidDebtorFile } from '@/tests/setup/paid-debtor'
import { disputesIn } from '../credit'
import { creditReport } from './credit-report'

type Given = NonNullable<Parameters<typeof paidDebtorFile>[0]>
type Answers = Record<string, StoredAnswer>
const looked = (creditLooked: string): Answers => ({ 'credit-looked': { creditLooked } })
const listed: Answers = {
  ...looked('listed'),
  'credit-where': { creditWhere: ['equifax'] },
  'credit-wrong': { creditWrong: ['listed'] },
}
const madeOf = (given: Given) => creditReport.report(paidDebtorFile(given))
const saidBy = (given: Given) =>
  wordsIn(madeOf(given), 'credit-report')
    .map(({ words }) => words.en)
    .join('\n')

describe('the report', () => {
  test.each([
    ['has not looked', looked('not-yet'), 'So this one should not be there. Look first: it is free'],
    ['is not sure', looked('unsure'), 'So this one should not be there.'],
    ['looked, and it is not there', looked('clear'), 'There is nothing to fix.'],
    ['found it', listed, 'You found this one on a report all the same.'],
  ])('says the truth first, to who %s', (_name, answers, says) => {
    const { sentence, sections } = madeOf({ answers })
    expect(sentence.en).toContain('Since July 1, 2017 the three big credit bureaus list no civil judgments.')
    expect(sentence.en).toContain(says)
    expect(sections[0]).toMatchObject({ kind: 'notice', heading: { en: 'What is true' } })
  })

  test('tells how to look free, three ways', () => {
    const said = saidBy({})
    for (const part of ['annualcreditreport.com', '1-877-322-8228', 'P.O. Box 105281']) expect(said).toContain(part)
  })

  test.each([
    ['who found it is led to the letters', listed, 'documents/credit-dispute'],
    ['who has not looked, to the question', looked('not-yet'), 'credit-report/credit-looked'],
    ['who found nothing, to their answers only', looked('clear'), 'credit-report/check'],
  ])('%s', (_name, answers, path) => expect(madeOf({ answers }).actions[0]?.path).toBe(path))

  test('gives the day of the seven years, and the end of a judgment that lives longer', () => {
    // California: ten years.
    expect(saidBy({})).toContain('November 21, 2032')
    expect(saidBy({})).toContain('November 21, 2035')
  })

  test.each<[string, string, boolean]>([
    ['a judgment that still lives may be shown: California, ten years', 'CA', true],
    ['a judgment the law sets no end may too', 'DE', true],
    ['one that ended may not: Kansas, five years', 'KS', false],
  ])('after the seven years: %s', (_name, state, mayBeLonger) => {
    const said = saidBy({ answers: listed, state, on: '2032-11-22' })
    expect(said).toContain('The seven years are over')
    expect(said.includes('The bureau may answer that the judgment can still be collected')).toBe(mayBeLonger)
  })

  test('without the day of entry asks for it', () =>
    expect(saidBy({ answers: { 'entered-on': { notSure: true } } })).toContain(
      'Tell us the day the judgment was entered',
    ))

  test('puts the tax note first in mind where it was settled for less', () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-01' }, inForceOn: '2026-10-02' })]
    const settled = saidBy({ records: { ledger: [paymentRow(1, '2026-11-01', 60_000)], agreements } })
    expect(settled).toContain('Taxes on the part that was forgiven')
    expect(settled).toContain('settled for less than was owed')
    for (const part of ['Form 1099-C', '$600.00', 'Form 982', 'VITA']) expect(settled).toContain(part)
    expect(saidBy({})).toContain('If a part was forgiven: taxes')
  })

  test('says to have the court’s record put right first', () => {
    expect(saidBy({})).toContain('First the court’s record')
    expect(saidBy({ records: { filings: [certified('satisfaction-entered', '2026-12-01')] } })).not.toContain(
      'First the court’s record',
    )
  })

  test('every text is sound', () => {
    const filings = [certified('credit-dispute', '2026-10-01', { about: 'equifax' })]
    for (const given of [{}, { answers: listed }, { answers: listed, records: { filings } }])
      expect(
        wordsIn(madeOf(given), 'credit-report').flatMap(({ words }) =>
          faultsOfWords(words, /P\.O\. Box|^https:|^[\d-]+$/.test(words.en)),
        ),
      ).toEqual([])
  })
})

describe('the clock of a dispute', () => {
  const dispute = certified('credit-dispute', '2026-11-02', { about: 'equifax', receivedOn: '2026-11-05' })
  const file = (on: string, filings = [dispute]) =>
    paidDebtorFile({ answers: listed, records: { filings }, on: on as never })

  test('runs from the day it came in: thirty days, at most forty-five', () => {
    expect(disputesIn(file('2026-12-05'))[0]).toMatchObject({
      usual: '2026-12-05',
      longest: '2026-12-20',
      answer: null,
    })
  })

  test.each([
    ['on the last day nothing is late', '2026-12-05', null],
    ['the day after, the usual time is over', '2026-12-06', 'The usual time is over.'],
    ['on the last day of the longest time, still only that', '2026-12-20', 'The usual time is over.'],
    ['the day after, the longest is', '2026-12-21', 'The longest time the law gives is over.'],
  ])('%s', (_name, on, says) => {
    const said = wordsIn(creditReport.report(file(on)), 'r')
      .map(one => one.words.en)
      .join(' ')
    if (says) expect(said).toContain(says)
    else expect(said).not.toContain('time is over')
  })

  test('stops at the answer; one to an older dispute does not count', () => {
    const answer = (on: string) => certified('credit-answer', on as never, { about: 'equifax' })
    expect(disputesIn(file('2026-12-21', [dispute, answer('2026-12-01')]))[0]?.answer?.sentOn).toBe('2026-12-01')
    expect(disputesIn(file('2026-12-21', [answer('2026-10-01'), dispute]))[0]?.answer).toBeNull()
  })

  test('is about when nobody wrote down the day it came in', () => {
    const [found] = disputesIn(file('2026-12-05', [{ ...dispute, receivedOn: null }]))
    expect(found?.arrived).toEqual({ on: '2026-11-07', isEstimated: true })
  })

  test('of a dispute struck out there is none', () => {
    const struck = { on: '2026-11-03', why: 'mistake' } as const
    expect(disputesIn(file('2026-12-05', [{ ...dispute, struck }]))).toEqual([])
  })
})
