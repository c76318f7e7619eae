// What the notice of a returned check says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { itsReversal, returnedFile, returnedPayment } from '@/tests/setup/returned-check'
import { returnedCheckNotice } from './returned-check-notice'

beforeAll(openPrinter)
afterAll(closePrinter)

const reachable: StoredAnswers = {
  'your-address': { yourStreet: '12 Orchard Lane', yourCity: 'Fresno', yourRegion: 'CA', yourZip: '93701' },
}
const fileOf = (answers: StoredAnswers = {}, ...records: Parameters<typeof returnedFile>[0][]) =>
  returnedFile(records[0], { ...reachable, ...answers })
const inState = (stateCode: string) => ({ state: { stateCode } })
const dataOf = (...given: Parameters<typeof fileOf>) =>
  returnedCheckNotice.data(fileOf(...given), '2026-11-21', 'payment-1')
const textOf = async (...given: Parameters<typeof fileOf>) =>
  (await print(returnedCheckNotice, dataOf(...given), '2026-11-21')).pages.join(' ')

describe('the notice', () => {
  test('says which check, by when and how to pay, and what the law allows then', async () => {
    const text = await textOf()
    for (const part of [
      'By certified mail',
      'The bank did not pay the check of $200.00 you gave on October 1, 2026 toward the judgment entered on November 21, 2025.',
      'It came back on October 8, 2026.',
      '1043',
      'Valley Credit Union',
      'ending in 8812',
      'Please pay $200.00 within 30 days after you receive this notice.',
      'by cashier’s check or money order payable to Rosa Díaz',
      'the law of California (Cal. Civ. Code § 1719) may let the holder of a check ask a court for $600.00 on top of the $200.00.',
      'a fee of up to $25.00',
    ])
      expect(text).toContain(part)
  })

  test.each([
    ['up to: the court decides', 'MD', 'ask a court for up to $400.00 on top of the $200.00'],
    ['between two sums', 'MA', 'ask a court for from $100.00 to $500.00 on top'],
    ['no days in the law: no day is promised', 'NV', 'Please pay $200.00 as soon as you can.'],
  ])('%s', async (_name, stateCode, says) => {
    const text = await textOf(inState(stateCode))
    expect(text).toContain(says)
    if (stateCode === 'NV') expect(text).toContain('If it is not paid, the law of Nevada')
  })

  test.each(['TX', 'AL', 'NE', 'OK', 'KY'])('names no section of a criminal code: %s', async stateCode => {
    const text = await textOf(inState(stateCode))
    expect(text).not.toContain(dataOf(inState(stateCode)).law?.section)
    expect(text).not.toContain('let the holder of a check')
  })

  test('leaves out what nobody wrote down', async () => {
    const ledger = [{ ...returnedPayment, reference: '', bank: '', lastDigits: '' }, itsReversal]
    const text = await textOf({}, { ledger })
    expect(text).not.toMatch(/Number|Bank |Account/)
  })

  test('goes to the lawyer, and says who gave the check', async () => {
    const text = await textOf({
      'their-lawyer': { theyHaveLawyer: 'yes' },
      'their-lawyer-details': { notSure: true },
    })
    expect(text).toContain('the check of $200.00 from Kim Olsen on October 1, 2026')
    expect(text).not.toContain('you gave')
  })
})

describe('what it may not say', () => {
  test('that each of several gave the check: it goes to all of them', () => {
    const two = {
      'other-side': {
        entries: [
          { name: 'Kim Olsen', kind: 'person', hasAddress: 'no' },
          { name: 'Lee Park', kind: 'person', hasAddress: 'no' },
        ],
        done: true,
      },
    }
    const data = dataOf(two)
    const said = JSON.stringify(returnedCheckNotice.blocks(data))
    expect(data.letter.debtors).toHaveLength(2)
    expect(said).toContain('the check of $200.00 Kim Olsen gave on October 1, 2026')
    expect(said).toContain('el cheque de $200.00 que entregó Kim Olsen el')
  })

  test.each(stateCodes)('%s: a sum of a rule nobody is sure of', stateCode => {
    const law = factOn(states[stateCode], 'badCheck', '2026-11-21')
    if (law.kind !== 'value' || !isUncertain(law.entry)) return
    expect(JSON.stringify(returnedCheckNotice.blocks(dataOf(inState(stateCode))))).not.toMatch(
      /ask a court for|has a fee/,
    )
  })
})

describe('in every state', () => {
  test.each(stateCodes)('%s: no word of pressure, both languages, the same when read from the store', stateCode => {
    const data = dataOf(inState(stateCode))
    const blocks = returnedCheckNotice.blocks(data)
    expect(threatsIn(blocks)).toEqual([])
    expect(JSON.stringify(blocks)).not.toMatch(/prosecut|district attorney|theft|intent|offense/i)
    expect(untranslated(blocks, data)).toEqual([])
    expect(returnedCheckNotice.blocksOf(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: blocks })
  })

  test('its writer is told the rule, and never to threaten', () => {
    for (const stateCode of stateCodes) {
      const said = returnedCheckNotice.caution?.(fileOf(inState(stateCode))) ?? []
      expect(said.some(one => one.cite !== null)).toBe(true)
      expect(said.at(-1)?.text.en).toMatch(/^Do not add a word about arrest/)
    }
  })
})

describe('it waits for', () => {
  const missing = (file: ReturnType<typeof fileOf>, id?: string) =>
    returnedCheckNotice.missing(file, id).map(one => `${one.flowId}/${one.stepId}`)
  test('nothing once the check came back', () => expect(missing(fileOf(), 'payment-1')).toEqual([]))
  test.each([
    ['a payment that is there', { ledger: [returnedPayment] }, 'payment-1', ['payments/payment-1']],
    ['a payment that is not there', {}, 'payment-9', ['payments/new']],
    ['no payment named', {}, undefined, ['payments/new']],
    [
      'a card payment that failed, which is no check',
      { ledger: [{ ...returnedPayment, method: 'card' as const }, itsReversal] },
      'payment-1',
      ['payments/payment-1'],
    ],
  ])('%s', (_name, records, id, expected) => {
    expect(missing(fileOf({}, records), id)).toEqual(expected)
  })
  test('a way to reach the writer', () => {
    expect(missing(fileOf({ 'your-address': { notSure: true } }), 'payment-1')).toEqual(['judgment/your-address'])
  })
})

test('the sample has no word of pressure', () => {
  expect(threatsIn(returnedCheckNotice.blocks(returnedCheckNotice.sample))).toEqual([])
})
