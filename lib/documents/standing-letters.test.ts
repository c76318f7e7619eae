// The letters about a late payment under an agreement, from both sides: what each says, and what it waits for.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import { noRecords, type Records } from '@/lib/case/records'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { aNotice, aPayment, aReport } from '@/tests/setup/payments'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { cureNotice } from './cure-notice'
import { defaultNotice } from './default-notice'
import { lateNotice } from './late-notice'
import { reinstatementLetter } from './reinstatement-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

const address = { yourStreet: '12 Orchard Lane', yourCity: 'Fresno', yourRegion: 'CA', yourZip: '93701' }
const fileOn = (
  today: IsoDate,
  records: Partial<Records> = {},
  side: 'creditor' | 'debtor' = 'creditor',
  given: StoredAnswers = {},
) => {
  const { stored } = creditorFile({ side: { side }, 'your-address': address, ...given })
  return openCaseFile(stored, today, { ...noRecords, agreements: [anAgreement()], ...records })
}
const notices = [aNotice()]
const declared = aNotice({ id: 'notice-2', kind: 'default', sentOn: '2026-12-21', receivedOn: null })
const noCure = [anAgreement({ terms: { cureDays: 0 } })]
const plan = (given: Record<string, unknown>, reason: StoredAnswers[string] = { notSure: true }) => ({
  'late-reason': reason,
  'late-plan': given,
})
const partNow = plan(
  { latePays: 'part-now', lateNowCents: 5_000, lateRestOn: '2026-12-20' },
  { lateReason: 'My shifts were cut.' },
)

describe('the notice to catch up', () => {
  const textOn = async (today: IsoDate, records: Partial<Records> = {}) => {
    const file = fileOn(today, records)
    return (await print(cureNotice, cureNotice.data(file, today), today)).pages.join(' ')
  }

  test('names the payment, what is missing, and the days the agreement gives', async () => {
    const text = await textOn('2026-12-07')
    expect(text).toContain('It names the payment of $200.00 that was due on Tuesday, December 1, 2026.')
    expect(text).toContain('$200.00, paid within 10 days after you receive this notice.')
    expect(text).toContain('Please pay Rosa Díaz by personal check, as the agreement says')
  })

  test('where a part came, names only the rest', async () => {
    const text = await textOn('2026-12-07', { ledger: [aPayment('2026-12-03', 5_000)] })
    expect(text).toContain('Part of it has come. $150.00 is still missing.')
  })

  test.each<[string, IsoDate, Partial<Records>, string[]]>([
    ['the last day of grace', '2026-12-06', {}, ['agreements']],
    ['the day after', '2026-12-07', {}, []],
    ['a notice sent, its days running', '2026-12-20', { notices }, ['notices']],
    ['its days over', '2026-12-21', { notices }, ['notices']],
    [
      'a notice struck out',
      '2026-12-10',
      { notices: [aNotice({ struck: { on: '2026-12-09', why: 'Not sent.' } })] },
      [],
    ],
    ['no days to cure', '2026-12-07', { agreements: noCure }, ['agreements']],
    ['no agreement', '2026-12-07', { agreements: [] }, ['agreement']],
  ])('waits, or does not: %s', (_what, today, records, flowIds) => {
    expect(cureNotice.missing(fileOn(today, records)).map(one => one.flowId)).toEqual(flowIds)
  })

  test('a payment the other side reported is named beside it, never in it', () => {
    const file = fileOn('2026-12-07', { reports: [aReport()] })
    expect(cureNotice.caution?.(file).at(-1)?.text.en).toContain('reported $200.00 on December 5, 2026')
    expect(JSON.stringify(cureNotice.data(file, '2026-12-07'))).not.toContain('report')
  })
})

describe('the notice of default', () => {
  test('tells what happened, the sum with its working, and invites new terms', async () => {
    const file = fileOn('2026-12-30', { notices })
    const text = (await print(defaultNotice, defaultNotice.data(file, file.today), file.today)).pages.join(' ')
    expect(text).toContain(
      'the days to catch up ran through December 20, 2026. By the agreement this is a default since December 21, 2026.',
    )
    expect(text).toMatch(
      /The judgment \$5,000\.00 .*through November 21, 2026 \$500\.00 .*from December 21, 2026 \$13\.70 Total \$5,513\.70/,
    )
    expect(text).toContain('Interest adds $1.37 for each day after that')
    expect(text).toContain('please write them to me by Wednesday, January 13, 2027')
    expect(text).toContain('for this sum and no more')
  })

  test.each<[string, IsoDate, Partial<Records>, string[]]>([
    ['nothing is late', '2026-12-06', {}, ['agreements']],
    ['late, and no notice sent', '2026-12-07', {}, ['notices']],
    ['the last day to catch up', '2026-12-20', { notices }, ['notices']],
    ['the day after', '2026-12-21', { notices }, []],
    ['no days to cure, the day after grace', '2026-12-07', { agreements: noCure }, []],
  ])('waits, or does not: %s', (_what, today, records, flowIds) => {
    expect(defaultNotice.missing(fileOn(today, records)).map(one => one.flowId)).toEqual(flowIds)
  })

  test('asks its writer to find out when the notice came in, where nobody knows', () => {
    const cautions = (receivedOn: IsoDate | null) =>
      (defaultNotice.caution?.(fileOn('2026-12-30', { notices: [aNotice({ receivedOn })] })) ?? []).map(
        one => one.text.en,
      )
    expect(cautions(null).at(-1)).toContain('Nobody wrote down when')
    expect(cautions('2026-12-10').join()).not.toContain('Nobody wrote down when')
  })
})

describe('the letter that the agreement holds again', () => {
  test('takes back the notice of default and what came late as good', async () => {
    const records = { notices: [aNotice(), declared], ledger: [aPayment('2026-12-24', 20_000)] }
    const file = fileOn('2026-12-28', records)
    const text = (await print(reinstatementLetter, reinstatementLetter.data(file, file.today), file.today)).pages.join(
      ' ',
    )
    expect(text).toContain(
      'From today the agreement of November 22, 2026 holds again, with all its terms. I take back my notice of default of December 21, 2026.',
    )
    expect(text).toContain('I accept the payments that came under it, $200.00 so far')
    expect(text).toContain('The next payment is $200.00, due Friday, January 1, 2027.')
    expect(text).not.toContain('still late')
  })

  test('waits for a default', () => {
    expect(reinstatementLetter.missing(fileOn('2026-12-20', { notices })).map(one => one.flowId)).toEqual([
      'agreements',
    ])
    expect(reinstatementLetter.missing(fileOn('2026-12-21', { notices }))).toEqual([])
  })
})

describe('“I will be late”', () => {
  const textOn = async (today: IsoDate, given: StoredAnswers, records: Partial<Records> = {}) => {
    const file = fileOn(today, records, 'debtor', given)
    return (await print(lateNotice, lateNotice.data(file, today), today)).pages.join(' ')
  }

  test('says it in advance, with the reason and a day', async () => {
    const text = await textOn('2026-11-28', partNow)
    expect(text).toContain('I am to pay $200.00 by Tuesday, December 1, 2026. I am telling you in advance')
    expect(text).toContain('My shifts were cut.')
    expect(text).toContain('I can pay $50.00 now, and the rest by Sunday, December 20, 2026.')
  })

  test('once it is late it does not pretend otherwise, and names all that is late', async () => {
    const text = await textOn('2027-01-07', plan({ latePays: 'unsure' }))
    expect(text).toContain('I should have paid $400.00 by Friday, January 1, 2027. It is late')
    expect(text).toContain('I ask you to talk with me about new terms.')
    expect(text).not.toContain('This is the reason')
  })

  test.each<[string, IsoDate, Partial<Records>, StoredAnswers, string[]]>([
    ['nothing said', '2026-11-28', {}, {}, ['late-notice']],
    ['a reason is not needed', '2026-11-28', {}, plan({ latePays: 'unsure' }), []],
    ['in default', '2026-12-21', { notices }, plan({ latePays: 'unsure' }), ['agreements']],
    [
      'all paid',
      '2026-12-21',
      { ledger: [aPayment('2026-12-01', 60_000)] },
      plan({ latePays: 'unsure' }),
      ['agreements'],
    ],
    ['no agreement', '2026-11-28', { agreements: [] }, plan({ latePays: 'unsure' }), ['agreement']],
    ['a day that has gone by since is asked again', '2026-12-21', {}, partNow, ['late-notice']],
  ])('waits, or does not: %s', (_what, today, records, given, flowIds) => {
    expect(lateNotice.missing(fileOn(today, records, 'debtor', given)).map(one => one.flowId)).toEqual(flowIds)
  })
})

test.each([cureNotice, defaultNotice, reinstatementLetter, lateNotice] as const)(
  '$id has no word of pressure and is in both languages',
  document => {
    const blocks = document.blocksOf(document.sample)
    if (!blocks.ok) throw new Error('not its data')
    expect(threatsIn(blocks.value)).toEqual([])
    expect(untranslated(blocks.value, document.sample)).toEqual([])
  },
)
