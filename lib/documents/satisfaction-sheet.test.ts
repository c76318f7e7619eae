// The sheet kept while closing: the court’s form, the last day, and what to write in the form.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { type EndedCase, endedFile, liens, part, settled } from '@/tests/setup/satisfaction'
import { satisfactionSheet } from './satisfaction-sheet'

beforeAll(openPrinter)
afterAll(closePrinter)

async function sheetOf(given: EndedCase = {}): Promise<string> {
  const file = endedFile(given)
  expect(satisfactionSheet.missing(file)).toEqual([])
  return (await print(satisfactionSheet, satisfactionSheet.data(file, file.today), file.today)).pages.join(' ')
}

describe('the sheet', () => {
  test.each<[string, StateCode, string]>([
    ['must be used, by a number we do not know', 'WI', 'The law says to use the courts’ own form where there is one.'],
    ['is named, and another paper will do', 'VA', 'DC-458. Another paper that says the same will do.'],
    ['is named, and nobody checked', 'MI', 'MC 17. We have not checked whether the court takes another paper.'],
    ['is not asked for', 'IL', 'asks for a written paper and names no form.'],
    ['is not known', 'WY', 'We found no form of the court for this, and have not checked whether one must be used.'],
  ])('tells whether the form %s', async (_what, state, says) => {
    expect(await sheetOf({ state })).toContain(says)
  })

  test('is two pages, with two counties to release', async () => {
    const file = endedFile({ given: liens })
    const { pages } = await print(satisfactionSheet, satisfactionSheet.data(file, file.today), file.today)
    expect(pages).toHaveLength(2)
  })

  test('names the court’s form, says to use it, and what to write in it', async () => {
    const text = await sheetOf({ given: liens })
    expect(text).toContain('The court’s own form is SC-290')
    expect(text).toContain('Use the form if you can: the paper made here is not that form')
    expect(text).toContain('Filling in SC-290')
    expect(text).toContain('In full: all of it was paid.')
    expect(text).toContain('Fresno, California; February 3, 2026; 2026-0001234')
    expect(text).toContain('Bring the original and 4 copies')
    expect(text).toContain('Sign it before a notary, not earlier.')
  })

  test.each<[string, StateCode, string]>([
    ['30 days, none of them a holiday', 'AZ', 'The last day by the law we read: Wednesday, December 16, 2026'],
    ['after a written demand', 'CA', 'By what is written down here it has not started to run.'],
    ['at once', 'MO', 'The law says to do it at once: from November 16, 2026'],
    ['no number of days', 'CO', 'The law we read sets no number of days'],
  ])('by when: %s', async (_what, state, says) => {
    expect(await sheetOf({ state })).toContain(says)
  })

  test('where nobody has checked the law, says to ask the clerk', async () => {
    const data = { ...satisfactionSheet.sample, law: null, due: null, formsAt: null }
    const text = (await print(satisfactionSheet, data, '2026-11-21')).pages.join(' ')
    expect(text).toContain('We have not checked this rule for this state. Ask the court clerk.')
  })

  test('for a part, claims no day of the law', async () => {
    const text = await sheetOf({ records: part, state: 'AZ' })
    expect(text).toContain('We have not checked a day for a paper like this one.')
    expect(text).not.toMatch(/The last day by|If it is not filed/)
    expect(text).toContain('In part: $1,000.00 was received.')
  })

  test('tells the day promised in the agreement, too', async () => {
    const text = await sheetOf({ records: settled, on: '2026-12-12' })
    expect(text).toContain('You promised it in the agreement by: Tuesday, December 15, 2026')
  })
})
