// What the letter asks, by when and by which rule, state by state.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { anAgreement } from '@/tests/setup/agreement'
import { missingIn, printedText, saidIn } from '@/tests/setup/book-letters'
import { paymentRow, reversalRow } from '@/tests/setup/ledger-rows'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { certified, inFull, paidDebtorFile } from '@/tests/setup/paid-debtor'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import { satisfactionDemand } from './satisfaction-demand'
import { generalName } from './satisfaction-name'

beforeAll(openPrinter)
afterAll(closePrinter)

const said = (...given: Parameters<typeof paidDebtorFile>) => saidIn(satisfactionDemand, paidDebtorFile(...given))
const waitsFor = (...given: Parameters<typeof paidDebtorFile>) =>
  missingIn(satisfactionDemand, paidDebtorFile(...given))

describe('the letter', () => {
  test('names the last payment, all of them, the day it was paid, and the rule that runs from it', async () => {
    const text = await printedText(satisfactionDemand, paidDebtorFile())
    for (const part of [
      'The judgment is paid. The last payment was $2,200.00, on November 21, 2026; all payments together come to $5,200.00.',
      'Nothing has been left to pay since November 21, 2026.',
      'sign the paper for it, the Acknowledgment of Satisfaction of Judgment',
      'Cal. Code Civ. Proc. §§ 116.850',
      '14 days from the debtor',
      'Small claims: all actual damages plus $50',
      'This letter is my written request. Please file within 14 days after you receive it.',
      'If you think that something is still owed, please tell me by then how much and why.',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Please do it by')
  })

  test.each([
    [
      'the time runs from the payment: its last day is named',
      'NY',
      '20 days from payment in full: by December 11, 2026',
    ],
    ['no number of days: a day of our own', 'TX', 'Please do it by Thursday, December 24, 2026.'],
    ['not sure: so marked', 'MN', 'Minn. Stat. § 548.15; check with the clerk'],
  ])('%s', (_name, state, says) => expect(said({ state })).toContain(says))

  test('says that it was asked for before', () => {
    expect(said({ records: { filings: [certified('satisfaction-demand', '2026-11-25')] } })).toContain(
      'I first asked for it on November 25, 2026.',
    )
  })

  test('after an agreement names it, and the day it promised', () => {
    const agreements = [anAgreement({ terms: { writtenOn: '2026-10-01' }, inForceOn: '2026-10-02' })]
    const ledger = [paymentRow(1, '2026-11-01', 60_000)]
    // By check, so the days run from when the bank paid it, which nobody knows.
    const text = said({ records: { ledger, agreements } })
    expect(text).toContain('Our agreement says within 14 days after the bank paid the last check.')
    const cash = [paymentRow(1, '2026-11-01', 60_000, { method: 'cash' })]
    expect(said({ records: { ledger: cash, agreements } })).toContain('Our agreement says by November 15, 2026.')
    expect(text).toContain('All that our agreement of October 2, 2026 asks for was paid by November 1, 2026.')
    expect(text).not.toContain('Nothing has been left to pay')
  })

  test.each([
    // Utah Rule 58B: 28 days from November 21 end on Saturday, December 19, so on Monday, December 21, 2026.
    ['in time: the day the law gives', '2026-11-22', 'Please do it by Monday, December 21, 2026.'],
    ['it comes in the day before', '2026-12-15', 'Please do it by Monday, December 21, 2026.'],
    ['it comes in on that day: a fortnight', '2026-12-16', 'Please do it by Wednesday, December 30, 2026.'],
    ['that day is over: a fortnight', '2026-12-22', 'Please do it by Tuesday, January 5, 2027.'],
  ] as const)('the day it asks for is the law’s while there is time: %s', (_name, on, expected) => {
    expect(said({ state: 'UT', on })).toContain(expected)
  })

  test('every state: only its own rule, marked where it is not sure, in both languages and without pressure', () => {
    for (const state of stateCodes) {
      const file = paidDebtorFile({ state })
      if (missingIn(satisfactionDemand, file).length > 0) continue
      const data = satisfactionDemand.data(file, file.today)
      const blocks = satisfactionDemand.blocks(data)
      const text = said({ state })
      const found = factOn(states[state], 'satisfaction', file.today)
      if (found.kind === 'value') {
        expect(text).toContain(found.entry.cite.section)
        expect(text.includes('check with the clerk'), state).toBe(isUncertain(found.entry))
        if (found.value.penalty === null) expect(text).not.toContain('If it is not filed in time')
      } else expect(text).not.toContain('The rule')
      expect(untranslated(blocks, data), state).toEqual([])
      // The penalty and the name of the paper are quoted from the law as they are; the rest is the letter's own.
      const plain = { ...data, law: data.law && { ...data.law, document: generalName } }
      const own = satisfactionDemand.blocks(plain).filter(block => block.kind !== 'terms')
      expect(threatsIn(own), state).toEqual([])
    }
  })
})

describe('it waits for', () => {
  test.each<[string, Parameters<typeof paidDebtorFile>[0], string[]]>([
    ['nothing', {}, []],
    [
      'the last cent',
      { records: { ledger: [inFull[0] as never, paymentRow(2, '2026-11-21', 219_999)] } },
      ['payments/new'],
    ],
    ['a first payment', { records: { ledger: [] } }, ['payments/new']],
    [
      'one in place of the last, which bounced',
      { records: { ledger: [...inFull, reversalRow('p2', '2026-11-28')] } },
      ['payments/p2'],
    ],
    ['a way to be reached', { answers: { 'your-address': { notSure: true } } }, ['judgment/your-address']],
    ['the case number', { answers: { 'case-number': { notSure: true } } }, ['judgment/case-number']],
  ])('%s', (_name, given, expected) => expect(waitsFor(given)).toEqual(expected))
})

describe('beside it', () => {
  const cautions = (...given: Parameters<typeof paidDebtorFile>) =>
    (satisfactionDemand.caution?.(paidDebtorFile(...given)) ?? []).map(one => one.text.en).join(' ')

  test('the rule is the state’s, or said not to be known', () => {
    expect(cautions()).toContain('The creditor must file at once on full payment')
    expect(cautions({ records: { filings: [certified('satisfaction-filed', '2026-12-01')] } })).toContain(
      'By your notes it was filed already.',
    )
  })

  test('nothing while it is not paid', () => expect(cautions({ records: { ledger: [] } })).toBe(''))
})
