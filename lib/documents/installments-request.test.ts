// What the request to make the rest due says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import { noRecords } from '@/lib/case/records'
import type { StoredAnswer } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { harbor } from '@/tests/people/harbor'
import { ruth } from '@/tests/people/ruth'
import { untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { installmentsRequest } from './installments-request'

beforeAll(openPrinter)
afterAll(closePrinter)

type Changes = Record<string, StoredAnswer>
const inCalifornia: Changes = { state: { stateCode: 'CA' } }
const fileOf = (changes: Changes = {}) => openCaseFile({ ...harbor.answers, ...changes }, harbor.today, noRecords)
const dataOf = (changes?: Changes) => installmentsRequest.data(fileOf(changes), harbor.today)
const pagesOf = async (changes?: Changes) => (await print(installmentsRequest, dataOf(changes), harbor.today)).pages

describe('Harbor’s request', () => {
  test('has the head of a court paper and says what is asked', async () => {
    const first = (await pagesOf())[0] ?? ''
    for (const part of [
      'District Court, Conciliation Court',
      'St. Louis County, Minnesota',
      'Dockside Builders, Inc.',
      '69DU-CO-25-1187',
      'is due now, because installments the court ordered were not paid (Minn. Gen. R. Prac. 517, 519).',
    ])
      expect(first).toContain(part)
    expect(first).toMatch(/unpaid balance due after a missed installment/i)
  })

  test('declares what was ordered, paid and missed, with the days', async () => {
    const text = (await pagesOf()).join(' ')
    expect(text).toContain('paid in installments of $800.00 every month, from December 1, 2025.')
    expect(text).toContain('In all $2,050.50 was paid on the judgment. The last payment came on February 3, 2026.')
    expect(text).toContain('$7,549.50 has not been paid.')
    expect(text).toContain('February 1, 2026 $800.00 $450.50 $349.50')
    expect(text).toContain('November 1, 2026 $800.00 $0.00 $800.00')
    expect(text).not.toContain('December 1, 2026 $')
    expect(text).toContain(`Total ${formatCents(owedIn(fileOf()) ?? 0)}`)
    expect(text).toContain('I declare under penalty of perjury under the law of Minnesota')
  })

  test.each<[string, Changes, string]>([
    [
      'a form of the court is named where it is known',
      inCalifornia,
      'The court has a form of its own for this: SC-223.',
    ],
    [
      'and said not to be known where it is not',
      {},
      'We know no form of the court for this, nor whether one must be used.',
    ],
  ])('%s, on the page that is kept and beside the paper', async (_name, changes, says) => {
    const kept = (await pagesOf(changes)).find(page => page.includes('Keep this page: do not file it')) ?? ''
    expect(kept).toContain(says)
    const beside = installmentsRequest.caution?.(fileOf(changes)).map(one => one.text.en) ?? []
    expect(beside.join(' ')).toMatch(changes === inCalifornia ? /SC-223/ : /We know no form/)
  })

  test('says that nothing was paid where nothing was', async () => {
    const text = (await pagesOf({ 'payments-made': { entries: [], done: true } })).join(' ')
    expect(text).toContain('Nothing was paid on the judgment.')
  })
})

describe('every request', () => {
  test.each([
    ['Harbor', dataOf()],
    ['in California', dataOf(inCalifornia)],
    ['the sample', installmentsRequest.sample],
  ] as const)('%s: both languages, adds up, the same when read from the store', (_name, data) => {
    const blocks = installmentsRequest.blocks(data)
    expect(untranslated(blocks, data)).toEqual([])
    const { amounts: a } = data
    expect(a.principalCents + a.costsCents + a.awardedInterestCents + a.accruedCents - a.paidCents).toBe(a.payoffCents)
    expect(installmentsRequest.blocksOf(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: blocks })
  })
})

describe('it waits for', () => {
  const missing = (changes: Changes = {}) =>
    installmentsRequest.missing(fileOf(changes)).map(one => `${one.flowId}/${one.stepId}`)
  test.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['an order in installments', { 'pay-terms': { payTerms: 'at-once' } }, ['judgment/pay-terms']],
    ['what was ordered', { installments: { notSure: true } }, ['judgment/installments']],
    [
      'one that was missed',
      { 'payments-made': { entries: [{ paidOn: '2026-11-20', amountCents: 960_000 }], done: true } },
      ['judgment/installments'],
    ],
    [
      'something still owed',
      { 'payments-made': { entries: [{ paidOn: '2026-11-20', amountCents: 2_000_000 }], done: true } },
      ['judgment/payments-made'],
    ],
    ['the amount', { amount: { notSure: true } }, ['judgment/amount']],
    ['the case number', { 'case-number': { notSure: true } }, ['judgment/case-number']],
  ])('%s', (_name, changes, expected) => expect(missing(changes)).toEqual(expected))

  test('an order, in a case due at once', () => {
    const file = openCaseFile({ ...ruth.answers, side: { side: 'creditor' } }, ruth.today)
    expect(installmentsRequest.missing(file).map(one => one.stepId)).toContain('pay-terms')
  })
})
