import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { everyone, paidUp } from '@/tests/people/everyone'
import { anAgreement } from '@/tests/setup/agreement'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { aNotice } from '@/tests/setup/payments'
import { type CalendarDate, datesOf, daysStillTold, headOf } from './calendar-dates'
import { openCaseFile } from './case-file'
import type { Notice } from './notice'
import type { Offer } from './offer'
import { noRecords, type Records } from './records'

const asDebtor: StoredAnswers = { ...plainCreditor, side: { side: 'debtor' } }

function on(today: IsoDate, records: Partial<Records> = {}, given: StoredAnswers = {}): CalendarDate[] {
  return datesOf(openCaseFile({ ...plainCreditor, ...given }, today, { ...noRecords, ...records }))
}

const ids = (dates: CalendarDate[], kind: string) =>
  dates.filter(one => one.id.startsWith(`${kind}:`)).map(one => one.id)
const paid = (...given: [IsoDate, number][]): StoredAnswers => ({
  'payments-made': { entries: given.map(([paidOn, amountCents]) => ({ paidOn, amountCents })), done: true },
})
const agreements = [anAgreement()]

describe('payments of an agreement: three of $200, the first on December 1', () => {
  test.each<[string, IsoDate, StoredAnswers, string[]]>([
    ['all three before the first', '2026-11-22', {}, ['2026-12-01', '2027-01-01', '2027-02-01']],
    ['the first paid', '2026-11-25', paid(['2026-11-24', 20_000]), ['2027-01-01', '2027-02-01']],
    ['the first still, three days after', '2026-12-04', {}, ['2026-12-01', '2027-01-01', '2027-02-01']],
    ['the first no more, four days after', '2026-12-05', {}, ['2027-01-01', '2027-02-01']],
    ['none, once all of it came', '2026-11-25', paid(['2026-11-24', 60_000]), []],
  ])('%s', (_name, today, given, wanted) => {
    expect(ids(on(today, { agreements }, given), 'payment-due')).toEqual(wanted.map(day => `payment-due:${day}`))
  })

  test('the text tells the debtor to pay what is left of it, and the creditor to write it down', () => {
    const part = paid(['2026-11-24', 5_000])
    const [theirs] = on('2026-11-25', { agreements }, { ...asDebtor, ...part })
    const [ours] = on('2026-11-25', { agreements }, part)
    expect(theirs?.text.en).toBe('Pay $150.00 by December 1, 2026, and write it down here.')
    expect(theirs?.text.es).toBe('Pague $150.00 a más tardar el 1 de diciembre de 2026 y anótelo aquí.')
    expect(ours?.text.en).toContain('A payment of $150.00 is due on December 1, 2026')
    expect([theirs?.path, theirs?.remindBefore]).toEqual(['payments', [3, 0]])
  })

  test('its grace, from the day after it was due to its last day', () => {
    expect(ids(on('2026-12-01', { agreements }), 'grace-ends')).toEqual([])
    expect(ids(on('2026-12-02', { agreements }), 'grace-ends')).toEqual(['grace-ends:2026-12-06'])
    expect(ids(on('2026-12-06', { agreements }), 'grace-ends')).toEqual(['grace-ends:2026-12-06'])
    expect(ids(on('2026-12-07', { agreements }), 'grace-ends')).toEqual([])
  })

  const notice: Notice = {
    ...{ id: 'n', kind: 'cure', agreementId: 'agreement-1', about: '2026-12-01', sentOn: '2026-12-08', how: 'hand' },
    ...{ receivedOn: '2026-12-08', note: '', struck: null },
  }

  test('the last day to catch up, after a notice; none after it, for then it is in default', () => {
    const at = (today: IsoDate) => ids(on(today, { agreements, notices: [notice] }), 'cure-ends')
    expect(at('2026-12-09')).toEqual(['cure-ends:2026-12-18'])
    expect(at('2026-12-18')).toEqual(['cure-ends:2026-12-18'])
    expect(at('2026-12-19')).toEqual([])
    expect(ids(on('2026-12-19', { agreements, notices: [notice] }), 'payment-due')).toEqual([])
  })
})

describe('under an agreement', () => {
  test('an estimated last day to catch up says so, and sends nobody to the clerk', () => {
    const estimated = aNotice({ receivedOn: null, sentOn: '2026-12-07' })
    const found = on('2026-12-09', { agreements, notices: [estimated] }).find(one => one.id.startsWith('cure-ends'))
    expect(found?.uncertain).toBe(true)
    expect(found?.text.en).toContain('That day is our estimate')
    expect(found?.text.en).not.toContain('clerk')
  })

  test('nobody is told that collecting may start while it promises not to', () => {
    const early = [anAgreement({ inForceOn: '2025-11-24', terms: { writtenOn: '2025-11-23' } })]
    expect(ids(on('2025-11-25'), 'collection-starts')).toHaveLength(1)
    expect(ids(on('2025-11-25', { agreements: early }), 'collection-starts')).toEqual([])
  })
})

describe('payments the court ordered: $100 a month from the last of January', () => {
  const ordered: StoredAnswers = {
    'pay-terms': { payTerms: 'installments' },
    installments: { installmentCents: 10_000, installmentEvery: 'month', firstInstallmentOn: '2026-01-31' },
  }

  test('come on the last of shorter months, and end when all is paid', () => {
    const due = ids(on('2026-02-01', {}, { ...ordered, amount: { principalCents: 25_000 } }), 'payment-due')
    expect(due.slice(0, 3)).toEqual(['payment-due:2026-01-31', 'payment-due:2026-02-28', 'payment-due:2026-03-31'])
    expect(due).toHaveLength(3)
  })

  test('those paid ahead are left out, and a part is taken off', () => {
    const dates = on('2026-02-01', {}, { ...ordered, ...paid(['2026-01-20', 15_000]) })
    expect(ids(dates, 'payment-due')[0]).toBe('payment-due:2026-02-28')
    expect(dates.find(one => one.id === 'payment-due:2026-02-28')?.text.en).toContain('$50.00')
  })

  test('give way to an agreement in force', () => {
    expect(ids(on('2026-11-22', { agreements }, ordered), 'payment-due')[0]).toBe('payment-due:2026-12-01')
  })
})

describe('offers', () => {
  const offer = (given: Partial<Offer>): Offer => ({
    ...{ id: 'o1', madeBy: 'debtor', how: 'phone', madeOn: '2026-11-20', validUntil: '2026-11-30', note: '' },
    ...{ terms: { kind: 'lump', totalCents: 40_000, payBy: '2026-12-15' }, answersOfferId: null, answer: null },
    ...given,
  })

  test.each<[string, Partial<Offer>, IsoDate, string | null]>([
    ['theirs', {}, '2026-11-22', 'Last day to accept an offer'],
    ['ours', { madeBy: 'creditor' }, '2026-11-22', 'Last day of your offer'],
    ['on its last day', {}, '2026-11-30', 'Last day to accept an offer'],
    ['the day after', {}, '2026-12-01', null],
    ['without a last day', { validUntil: null }, '2026-11-22', null],
    ['answered', { answer: { kind: 'rejected', on: '2026-11-21' } }, '2026-11-22', null],
  ])('%s', (_name, given, today, title) => {
    const found = on(today, { offers: [offer(given)] }).find(one => one.id.startsWith('offer-ends'))
    expect(found?.title.en ?? null).toBe(title)
    if (found) expect([found.id, found.path]).toEqual(['offer-ends:2026-11-30:o1', 'offers/o1'])
  })
})

describe('dates the law sets', () => {
  const entered = (today: IsoDate, given: StoredAnswers = {}) => on(today, {}, given)

  test('a creditor in California: collecting, renewal with its window, the end, the lien', () => {
    const kinds = entered('2025-11-25').map(one => one.id.split(':')[0])
    for (const kind of ['collection-starts', 'renew-by', 'judgment-ends', 'lien-ends']) expect(kinds).toContain(kind)
    expect(kinds).not.toContain('undo-default-by')
  })

  test('each is there three days after its day, and no longer', () => {
    const [first] = entered('2025-11-25')
    if (!first) throw new Error('There is no date.')
    const isThere = (today: IsoDate) => entered(today).some(one => one.id === first.id)
    expect(isThere(addDays(first.on, daysStillTold))).toBe(true)
    expect(isThere(addDays(first.on, daysStillTold + 1))).toBe(false)
  })

  test('a debtor who missed the hearing may undo the default, and does not renew', () => {
    const given = { ...asDebtor, heard: { heard: 'default' } }
    const kinds = entered('2025-11-25', given).map(one => one.id.split(':')[0])
    expect(kinds).toContain('undo-default-by')
    expect(kinds).not.toContain('renew-by')
  })

  test('the correction only where the paper is wrong', () => {
    expect(ids(entered('2025-11-25'), 'correct-by')).toEqual([])
    const kinds = entered('2025-11-25', { 'matches-ruling': { matchesRuling: 'no' }, state: { stateCode: 'VT' } })
    expect(kinds.length).toBeGreaterThan(0)
  })

  test('one that is not sure says to check with the clerk, in both languages', () => {
    const dates = entered('2025-11-25', { 'notice-on': { notSure: true } })
    const unsure = dates.filter(one => one.uncertain)
    expect(unsure.length).toBeGreaterThan(0)
    for (const { text } of unsure) {
      expect(text.en).toMatch(/Check the day with the clerk\.$/)
      expect(text.es).toMatch(/Confirme el día en la secretaría del tribunal\.$/)
    }
    for (const { text } of dates.filter(one => !one.uncertain)) expect(text.en).not.toMatch(/Check the day/)
  })
})

describe('once all is paid', () => {
  // Alaska gives ten days from full payment, and the tenth is a Saturday.
  const inAlaska: StoredAnswers = { state: { stateCode: 'AK' } }

  test('only the satisfaction is due, counted from the day nothing was left', () => {
    const given = paid(['2025-12-01', 400_000], ['2025-12-10', 200_000])
    const dates = on('2025-12-11', {}, { ...given, ...inAlaska })
    const satisfaction = dates.filter(one => one.id.startsWith('satisfaction-due'))
    expect(satisfaction.map(one => one.on)).toEqual(['2025-12-22'])
    expect(satisfaction[0]?.text.en).toContain('file the satisfaction')
    expect(dates.some(one => /^(renew|payment|collection|judgment)/.test(one.id))).toBe(false)
  })

  test('under an agreement, by its own days where they are sooner', () => {
    const sooner = [anAgreement({ terms: { satisfaction: { withinDays: 5, document: 'x' } } })]
    const dates = on('2026-11-26', { agreements: sooner }, paid(['2026-11-25', 60_000]))
    expect(ids(dates, 'satisfaction-due')).toEqual(['satisfaction-due:2026-11-30'])
  })

  test('under an agreement with interest, from the day that came too', () => {
    const terms = { interest: 'runs' as const, satisfaction: { withinDays: 5, document: 'x' } }
    // $600 for four days at 10% a year are $0.66.
    const came = paid(['2026-11-25', 60_000], ['2026-12-02', 66])
    const at = (today: IsoDate) => ids(on(today, { agreements: [anAgreement({ terms })] }, came), 'satisfaction-due')
    expect(at('2026-12-02')).toEqual(['satisfaction-due:2026-12-07'])
  })

  test('after a default, from the day all that was due then came', () => {
    const terms = { onDefault: 'rest-of-plan' as const, satisfaction: { withinDays: 5, document: 'x' } }
    const declared = [aNotice(), aNotice({ id: 'notice-2', kind: 'default', sentOn: '2026-12-22', receivedOn: null })]
    // $600 and ten days, $1.64.
    const came = paid(['2026-12-29', 60_000], ['2026-12-30', 164])
    const dates = on('2026-12-30', { agreements: [anAgreement({ terms })], notices: declared }, came)
    expect(ids(dates, 'satisfaction-due')).toEqual(['satisfaction-due:2027-01-04'])
  })

  test('the debtor is told to look, not to file', () => {
    const dates = on('2025-12-11', {}, { ...asDebtor, ...inAlaska, ...paid(['2025-12-10', 600_000]) })
    expect(dates.find(one => one.id.startsWith('satisfaction'))?.text.en).toContain('ask the court whether it has')
  })
})

test('a bankruptcy takes away every date of collecting', () => {
  const filed: StoredAnswers = {
    'they-filed': {
      ...{ theyFiled: 'yes', theirChapter: '7', theirFiledOn: '2026-11-02', howYouKnow: 'court' },
      ...{ whoFiled: ['Kim Olsen'], theirStanding: 'open' },
    },
  }
  const dates = on('2026-11-22', { agreements }, filed)
  expect(on('2026-11-22', { agreements }).length).toBeGreaterThan(0)
  expect(dates.filter(one => !/^(appeal-by|correct-by|undo-default-by|satisfaction-due)/.test(one.id))).toEqual([])
})

describe('everybody’s dates', () => {
  test.each([...everyone, ...paidUp].map(one => [one.name, one] as const))('%s', (_name, person) => {
    const dates = datesOf(openCaseFile(person.answers, person.today))
    expect(new Set(dates.map(one => one.id)).size).toBe(dates.length)
    expect(dates.map(one => one.on)).toEqual(dates.map(one => one.on).toSorted())
    for (const { title, text } of dates) {
      expect(`${title.en} ${title.es} ${text.en} ${text.es}`).not.toMatch(/undefined|\d{4}-\d{2}-\d{2}| {2}/)
      expect(text.en).not.toBe(text.es)
    }
    expect(datesOf(openCaseFile(person.answers, person.today))).toEqual(dates)
  })

  test('nothing is known of a case without a side', () => {
    expect(datesOf(openCaseFile({}, '2026-11-22'))).toEqual([])
  })
})

test('the head of a date names its day', () => {
  const head = headOf({ title: { en: 'A payment is due', es: 'Vence un pago' }, on: '2026-12-01' })
  expect(head).toEqual({ en: 'A payment is due: December 1, 2026', es: 'Vence un pago: 1 de diciembre de 2026' })
})
