// What the letter with a first payment says, and what its writer is told before sending it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budgetOf } from '@/lib/case/budget'
import { openCaseFile } from '@/lib/case/case-file'
import { noRecords } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { say } from '@/lib/shared/words'
import { maribel } from '@/tests/people/maribel'
import { anAgreement } from '@/tests/setup/agreement'
import { agreementAnswers } from '@/tests/setup/agreement-answers'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { wordsOf } from './blocks'
import { firstPaymentLetter } from './first-payment-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

const fileWith = (answers: StoredAnswers = {}) =>
  openCaseFile({ ...maribel.answers, ...agreementAnswers, ...answers }, maribel.today)
const dataOf = (answers?: StoredAnswers) => firstPaymentLetter.data(fileWith(answers), maribel.today)

describe('the letter', () => {
  test('carries the sentence that accepting the payment accepts the terms', async () => {
    const { pages } = await print(firstPaymentLetter, dataOf(), maribel.today)
    const text = pages.join(' ')
    for (const said of [
      'With this letter comes my first payment, $200.00,',
      'I pay $600.00 in all, in 3 payments, the last by February 15, 2027.',
      'By keeping or depositing this payment you accept these terms.',
      'If you do not accept them, please send the payment back',
      'No interest is added while I pay as promised.',
      'called “Acknowledgment of Satisfaction of Judgment”, is filed with the court',
      'I agree to these terms: Sunrise Home Furnishings, Inc.',
    ])
      expect(text).toContain(said)
  })

  test('of one payment speaks of one', () => {
    const blocks = firstPaymentLetter.blocks(
      dataOf({ 'agreement-shape': { agreedShape: 'lump' }, 'agreement-lump': { agreedLumpOn: '2026-12-01' } }),
    )
    const text = wordsOf(blocks)
      .map(words => words.en)
      .join(' ')
    expect(text).toContain('With this letter comes my payment of $600.00 on the judgment')
    expect(text).not.toContain('first payment')
    expect(blocks.some(block => block.kind === 'table')).toBe(false)
  })

  test.each<[string, number, number, string[], string[]]>([
    ['grace and cure', 5, 10, ['A payment may be 5 days late. After a written notice I have 10 days'], []],
    ['one day of each', 1, 1, ['may be 1 day late. After a written notice I have 1 day to'], []],
    ['no grace', 0, 10, ['After a written notice I have 10 days'], [' 0 days', 'may be']],
    ['no cure', 5, 0, ['A payment may be 5 days late.'], [' 0 days', 'notice']],
    ['neither', 0, 0, [], [' 0 days', 'late', 'notice']],
  ])('says what was agreed of late payments: %s', (_name, agreedGraceDays, agreedCureDays, there, absent) => {
    const blocks = firstPaymentLetter.blocks(dataOf({ 'agreement-late': { agreedGraceDays, agreedCureDays } }))
    const text = wordsOf(blocks)
      .map(words => words.en)
      .join(' ')
    for (const said of there) expect(text).toContain(said)
    for (const unsaid of absent) expect(text).not.toContain(unsaid)
  })

  test('says honestly what is owed when its terms are not kept', () => {
    const textWith = (agreedOnDefault: string) =>
      JSON.stringify(firstPaymentLetter.blocks(dataOf({ 'agreement-default': { agreedOnDefault, agreedFees: 'no' } })))
    expect(textWith('full-judgment')).toContain('the whole judgment is owed again, less all I have paid')
    expect(textWith('rest-of-plan')).toContain('the rest of that total is due at once')
  })

  test('threatens nothing, reads in both languages, and says nothing of the budget', () => {
    const data = dataOf()
    const blocks = firstPaymentLetter.blocks(data)
    expect(threatsIn(blocks)).toEqual([])
    expect(untranslated(blocks, data).filter(({ en }) => en !== '' && !/^\d+$/.test(en))).toEqual([])
    const { takeHomeCents, leftCents, availableCents } = budgetOf(fileWith())
    const text = JSON.stringify(blocks)
    for (const cents of [takeHomeCents, leftCents, availableCents].filter(one => one !== 0))
      expect(text).not.toContain(formatCents(cents))
  })
})

describe('what the law says is told before it is sent, and is no part of it', () => {
  test('with its section', () => {
    const cautions = firstPaymentLetter.caution?.(fileWith()) ?? []
    expect(cautions[0]?.text.en).toContain('The amount of a judgment is fixed.')
    expect(cautions[0]?.cite?.section).toBe('UCC § 3-311')
    expect(cautions[1]?.text.en).toContain('do not count on the sentence in this letter alone')
    const printed = wordsOf(firstPaymentLetter.blocks(dataOf())).map(words => say(words, 'en'))
    expect(cautions.filter(({ text }) => printed.includes(text.en))).toEqual([])
  })
})

describe('what it waits for', () => {
  const waitsFor = (file: Parameters<typeof firstPaymentLetter.missing>[0]) =>
    firstPaymentLetter.missing(file).map(one => one.stepId)

  test('the terms', () => {
    expect(waitsFor(openCaseFile(maribel.answers, maribel.today))).toEqual(['agreement-shape'])
    expect(waitsFor(fileWith())).toEqual([])
  })

  test('a case with an agreement in force is changed by an agreement, not by a letter', () => {
    const records = { ...noRecords, agreements: [anAgreement()] }
    const file = openCaseFile({ ...maribel.answers, ...agreementAnswers }, maribel.today, records)
    expect(waitsFor(file)).not.toEqual([])
  })
})
