// What the demand letter says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { balanceOn } from '@/lib/case/balance'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import type { StoredAnswer } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { harbor } from '@/tests/people/harbor'
import type { Person } from '@/tests/people/person'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { demandLetter } from './demand-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

type Changes = Record<string, StoredAnswer>

const fileOf = (person: Person, changes: Changes = {}) => openCaseFile({ ...person.answers, ...changes }, person.today)
const dataOf = (person: Person, changes?: Changes) => demandLetter.data(fileOf(person, changes), person.today)
const printOf = (person: Person, changes?: Changes) => print(demandLetter, dataOf(person, changes), person.today)

const lawyer: Changes = {
  'their-lawyer': { theyHaveLawyer: 'yes' },
  'their-lawyer-details': {
    lawyerName: 'Omar Haddad',
    lawyerStreet: '700 Louisiana Street',
    lawyerCity: 'Houston',
    lawyerRegion: 'TX',
    lawyerZip: '77002',
  },
}

describe('Ana’s letters: two who owe', () => {
  test('each gets one, on a page of its own, with the other not addressed in it', async () => {
    const { pages } = await printOf(ana)
    const [first, second] = [
      pages.findIndex(p => p.includes('Dear Dale Whitmore:')),
      pages.findIndex(p => p.includes('Dear Whitmore Roofing LLC:')),
    ]
    expect([first, second]).not.toContain(-1)
    expect(second).toBeGreaterThan(first)
    expect(pages[first]).toMatch(
      /^Ana Núñez P\.O\. Box 555 Houston, TX 77001 \(713\) 555-0142 ana@example\.org November 21, 2026/,
    )
    expect(pages[second]).toMatch(/^Ana Núñez P\.O\. Box 555 Houston, TX 77001/)
    expect(pages[first]).toContain('November 21, 2026 Dale Whitmore 400 Mill Road Houston, TX 77008')
    expect(pages[second]).not.toContain('400 Mill Road')
    expect(pages.slice(first, second).join(' ')).toContain('Sincerely,')
  })

  test('names the judgment: parties, court, number and date', async () => {
    const { pages } = await printOf(ana)
    expect(pages[0]).toContain('Ana Núñez v. Dale Whitmore and Whitmore Roofing LLC')
    expect(pages[0]).toContain('Justice Court, Precinct 5, Place 1, Harris County, Texas')
    expect(pages[0]).toContain('255100387412')
    expect(pages[0]).toContain('On June 16, 2025 the court entered a judgment that orders you to pay me.')
  })

  test('says what is owed to a date, what each day adds, and what it will be on the day to answer', async () => {
    const text = (await printOf(ana)).pages.join(' ')
    const { balance, facts } = fileOf(ana)
    const then = balanceOn(facts, '2026-12-01')
    if (balance.kind !== 'balance' || then.kind !== 'balance') throw new Error('The balance is not known.')
    expect(text).toContain('Owed on November 21, 2026')
    for (const [label, cents] of [
      ['Judgment', 480_000],
      ['Costs in the judgment', 12_900],
      ['Interest in the judgment, from before it', 21_500],
      ['Interest since the judgment, now 7.5% a year', balance.accruedCents],
      ['Less what has been paid', -85_000],
      ['Total', balance.ledger.payoffCents],
    ] as const)
      expect(text).toContain(`${label} ${formatCents(cents)}`)
    expect(text).toContain(`Interest adds ${formatCents(balance.ledger.perDiemCents)} for each day after today`)
    expect(text).toContain(`Paid on December 1, 2026, the total is ${formatCents(then.ledger.payoffCents)}`)
  })

  test('says how to pay, by when to answer, and that the record will be put right', async () => {
    const text = (await printOf(ana)).pages.join(' ')
    expect(text).toContain('by money order or cashier’s check payable to Ana Núñez')
    expect(text).toContain('in cash, in person; I will sign a receipt')
    expect(text).not.toContain('by check payable')
    expect(text).not.toContain('bank transfer')
    expect(text).toContain('Please answer by Tuesday, December 1, 2026.')
    expect(text).toContain('I am open to payments over time.')
    expect(text).toContain('called “Release of Judgment”')
  })
})

describe('to whom it goes', () => {
  test('the lawyer, and nobody else', async () => {
    const { pages } = await printOf(ana, lawyer)
    const text = pages.join(' ')
    expect(text).toContain(
      'Omar Haddad Attorney for Dale Whitmore and Whitmore Roofing LLC 700 Louisiana Street Houston, TX 77002',
    )
    expect(text.match(/Dear [^:]+:/g)).toEqual(['Dear Omar Haddad:'])
    expect(text).toContain('orders your clients, Dale Whitmore and Whitmore Roofing LLC, to pay me.')
    expect(text).not.toContain('400 Mill Road')
    expect(text).not.toContain('orders you to pay')
  })

  test('a lawyer not known by name is still the only one written to', async () => {
    const text = (await printOf(ana, { ...lawyer, 'their-lawyer-details': { notSure: true } })).pages.join(' ')
    expect(text.match(/Dear [^:]+:/g)).toEqual(['Dear Counsel:'])
    expect(text).toContain('Attorney for Dale Whitmore and Whitmore Roofing LLC')
    expect(text).not.toContain('400 Mill Road')
  })

  test('not sure of a lawyer: the party', () => {
    expect(dataOf(harbor).letter.recipients.map(one => one.greeting)).toEqual(['Dockside Builders, Inc.'])
  })
})

describe('Harbor’s letter: a business, installments, costs nobody knows', () => {
  test('asks for "us", and counts no costs', async () => {
    const text = (await printOf(harbor)).pages.join(' ')
    expect(text).toContain('a judgment that orders you to pay us.')
    expect(text).not.toContain('Costs in the judgment')
    expect(text).toContain('Less what has been paid -$2,050.50')
    expect(text).toContain('O’Brien & Sons Rentals')
  })

  test('tells the court’s own terms beside the whole amount', async () => {
    const text = (await printOf(harbor)).pages.join(' ')
    expect(text).toContain('The court ordered payments of $800.00 every month, from December 1, 2025.')
    expect(text).toContain('so $7,549.50 is overdue.')
    expect((await printOf(ana)).pages.join(' ')).not.toContain('The court ordered payments')
  })
})

describe('interest', () => {
  test.each<[string, Changes, RegExp, RegExp]>([
    [
      'a state that gives none: not a word of it',
      { state: { stateCode: 'CT' }, 'stated-rate': { saysRate: 'no' } },
      /Total/,
      /Interest since|Interest adds|not included/,
    ],
    [
      'a rate nobody entered: said, and nothing counted',
      { state: { stateCode: 'IA' }, 'stated-rate': { saysRate: 'no' } },
      /Interest since the judgment is not included in these figures\./,
      /Interest adds|a year/,
    ],
    [
      'a rate that may be out of date: to be checked',
      { state: { stateCode: 'TX' }, 'stated-rate': { saysRate: 'no' }, 'entered-on': { enteredOn: '2025-06-16' } },
      /Tex\. Fin\. Code.*please check it with the court clerk/,
      /not included/,
    ],
  ])('%s', async (_name, changes, says, doesNotSay) => {
    const text = (await printOf(ana, changes)).pages.join(' ')
    expect(text).toMatch(says)
    expect(text).not.toMatch(doesNotSay)
  })
})

describe('every demand letter', () => {
  const letters = [
    ['Ana', dataOf(ana)],
    ['Ana, to a lawyer', dataOf(ana, lawyer)],
    ['Ana, no payment plan', dataOf(ana, { 'accepts-plan': { acceptsPlan: 'no' } })],
    ['Harbor', dataOf(harbor)],
    ['the sample', demandLetter.sample],
  ] as const

  test.each(letters)('%s: adds up to the cent', (_name, { amounts: a, payoffThenCents }) => {
    expect(a.principalCents + a.costsCents + a.awardedInterestCents + a.accruedCents - a.paidCents).toBe(a.payoffCents)
    expect(payoffThenCents).toBeGreaterThanOrEqual(a.payoffCents)
  })

  test.each(letters)('%s: does not threaten', (_name, data) => {
    expect(threatsIn(demandLetter.blocks(data))).toEqual([])
  })

  test.each(letters)('%s: has a whole Spanish copy', (_name, data) => {
    expect(untranslated(demandLetter.blocks(data), data)).toEqual([])
  })

  test.each(letters)('%s: says the same when read from the store', (_name, data) => {
    const read = demandLetter.blocksOf(JSON.parse(JSON.stringify(data)))
    expect(read).toEqual({ ok: true, value: demandLetter.blocks(data) })
  })

  test('what it says is what the case says', () => {
    for (const person of [ana, harbor]) expect(dataOf(person).amounts.payoffCents).toBe(owedIn(fileOf(person)))
  })

  test('data of something else is refused', () => {
    expect(demandLetter.blocksOf({})).toEqual({ ok: false, error: 'not-its-data' })
    expect(demandLetter.blocksOf({ ...dataOf(ana), replyByOn: '2026-02-31' })).toEqual({
      ok: false,
      error: 'not-its-data',
    })
  })
})

test('the sample is what its case would give', () => {
  const file = openCaseFile(
    {
      ...ana.answers,
      state: { stateCode: 'CA' },
      court: { courtName: 'Superior Court, Small Claims Division', county: 'Fresno' },
      'case-number': { caseNumber: '26SC01417' },
      'your-address': {
        yourStreet: '12 Orchard Lane',
        yourCity: 'Fresno',
        yourRegion: 'CA',
        yourZip: '93701',
        yourPhone: '(559) 555-0142',
      },
      'other-side': {
        entries: [
          {
            name: 'Dale Whitmore',
            kind: 'person',
            hasAddress: 'yes',
            street: '400 Mill Road',
            city: 'Fresno',
            region: 'CA',
            zip: '93702',
          },
        ],
        done: true,
      },
      'added-amounts': { costsCents: 12_500, awardedInterestCents: 0 },
      'stated-rate': { saysRate: 'no' },
      'entered-on': { enteredOn: '2026-08-03' },
      'payments-made': { entries: [], done: true },
      'ways-to-pay': { payWays: ['check', 'money-order'], payableTo: 'Ana Núñez' },
    },
    '2026-11-21',
  )
  expect(demandLetter.data(file, '2026-11-21')).toEqual(demandLetter.sample)
})

describe('what it waits for', () => {
  test.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['no court yet', { court: { notSure: true } }, ['judgment/court']],
    ['no case number yet', { 'case-number': { notSure: true } }, ['judgment/case-number']],
    ['no way to reach her', { 'your-address': { notSure: true } }, ['judgment/your-address']],
    ['no amount', { amount: { notSure: true } }, ['judgment/amount']],
    ['no date of entry', { 'entered-on': { notSure: true } }, ['judgment/entered-on']],
    [
      'an answer-by day gone by',
      { 'reply-by': { replyByOn: '2026-11-21' } },
      ['demand-letter/reply-by', 'demand-letter/ways-to-pay'],
    ],
    ['no way to pay', { 'ways-to-pay': {} }, ['demand-letter/ways-to-pay']],
    [
      'all paid',
      { 'payments-made': { entries: [{ paidOn: '2026-07-01', amountCents: 900_000 }], done: true } },
      ['judgment/payments-made'],
    ],
    [
      'nothing but a name',
      { 'other-side': { entries: [{ name: 'Dale Whitmore', kind: 'person', hasAddress: 'no' }], done: true } },
      [],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(demandLetter.missing(fileOf(ana, changes)).map(one => `${one.flowId}/${one.stepId}`)).toEqual(expected)
  })
})
