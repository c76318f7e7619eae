// What the assignment of a judgment says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import type { StoredAnswer } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { harbor } from '@/tests/people/harbor'
import type { Person } from '@/tests/people/person'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { assignmentOfJudgment } from './assignment-of-judgment'

beforeAll(openPrinter)
afterAll(closePrinter)

type Changes = Record<string, StoredAnswer>

const sale: Changes = {
  'hand-over-way': { handOverWay: 'sell' },
  'own-collecting': { notSure: true },
  'hand-over-terms': { notSure: true },
  'sale-price': { notSure: true },
  assignee: {
    assigneeName: 'Valley Judgment Recovery LLC',
    assigneeStreet: '77 Van Ness Avenue',
    assigneeCity: 'Fresno',
    assigneeRegion: 'CA',
    assigneeZip: '93721',
  },
  'assigned-for': { assignedFor: 'price', assignedPriceCents: 60_000 },
}
const share: Changes = { 'assigned-for': { assignedFor: 'share', keptSharePercent: 62.5 } }
const unsaid: Changes = { 'assigned-for': { assignedFor: 'unsaid' } }

const fileOf = (person: Person, changes: Changes = {}) =>
  openCaseFile({ ...person.answers, ...sale, ...changes }, person.today)
const dataOf = (person: Person, changes?: Changes) => assignmentOfJudgment.data(fileOf(person, changes), person.today)
const printOf = (person: Person, changes?: Changes) =>
  print(assignmentOfJudgment, dataOf(person, changes), person.today)

describe('Ana’s assignment', () => {
  test('has the head of a court paper: the court, both sides, the number, its name', async () => {
    const first = (await printOf(ana)).pages[0] ?? ''
    for (const part of [
      'Justice Court, Precinct 5, Place 1',
      'Harris County, Texas',
      'Ana Núñez',
      'Judgment Creditor and Assignor',
      'Dale Whitmore',
      'Whitmore Roofing LLC',
      'Judgment Debtors',
      '255100387412',
    ])
      expect(first).toContain(part)
    expect(first).toMatch(/assignment of judgment/i)
  })

  test('says who gives what to whom, and for what', async () => {
    const text = (await printOf(ana)).pages.join(' ')
    expect(text).toContain(
      'For $600.00, received in full, Ana Núñez (the assignor) assigns to Valley Judgment Recovery LLC (the assignee) the judgment entered in this case on June 16, 2025',
    )
    expect(text).toContain('Valley Judgment Recovery LLC 77 Van Ness Avenue Fresno, CA 93721')
    expect(text).toContain('Dale Whitmore 400 Mill Road Houston, TX 77008')
    expect(text).toContain('Whitmore Roofing LLC address not known')
  })

  test('gives the balance of the day, with its interest', async () => {
    const text = (await printOf(ana)).pages.join(' ')
    expect(text).toContain('Owed on November 21, 2026')
    expect(text).toContain(`Total ${formatCents(owedIn(fileOf(ana)) ?? 0)}`)
    expect(text).toMatch(/Interest adds \$\d+\.\d\d for each day after today/)
  })

  test('leaves lines for her and for a notary, and says that each state has its own form', async () => {
    const { pages } = await printOf(ana)
    const text = pages.join(' ')
    expect(text).toContain('Assignor (judgment creditor)')
    expect(text).toContain('Notary public')
    const advice = pages.find(page => page.includes('Keep this page: do not file it')) ?? ''
    expect(advice).toContain('Check with the clerk before you sign.')
    expect(advice).not.toContain('Notary public')
  })

  test.each<[string, Changes, string]>([
    ['a part of what is collected', share, 'In return for 62.5% of all the assignee collects on it'],
    ['what stands in another paper', unsaid, 'For value received, Ana Núñez'],
  ])('in return for %s', async (_name, changes, says) => {
    expect((await printOf(ana, changes)).pages.join(' ')).toContain(says)
  })
})

test('two who are owed both assign, and both sign', async () => {
  const text = (await printOf(harbor)).pages.join(' ')
  expect(text).toContain('Harbor Tool Rental LLC and O’Brien & Sons Rentals (the assignor) assign to Valley')
  expect(text).toContain('Judgment Creditors and Assignors')
  expect(text.match(/Assignor \(judgment creditor\)/g)).toHaveLength(2)
  expect(text).toContain('The court ordered payments of $800.00 every month, from December 1, 2025.')
})

describe('every assignment', () => {
  const papers = [
    ['Ana', dataOf(ana)],
    ['Ana, for a share', dataOf(ana, share)],
    ['Ana, unsaid', dataOf(ana, unsaid)],
    ['Harbor', dataOf(harbor)],
    ['the sample', assignmentOfJudgment.sample],
  ] as const

  test.each(papers)('%s: adds up to the cent', (_name, { amounts: a }) => {
    expect(a.principalCents + a.costsCents + a.awardedInterestCents + a.accruedCents - a.paidCents).toBe(a.payoffCents)
  })

  test.each(papers)('%s: does not threaten', (_name, data) => {
    expect(threatsIn(assignmentOfJudgment.blocks(data))).toEqual([])
  })

  test.each(papers)('%s: has a whole Spanish copy', (_name, data) => {
    expect(untranslated(assignmentOfJudgment.blocks(data), withParties(data))).toEqual([])
  })

  test.each(papers)('%s: says the same when read from the store', (_name, data) => {
    const read = assignmentOfJudgment.blocksOf(JSON.parse(JSON.stringify(data)))
    expect(read).toEqual({ ok: true, value: assignmentOfJudgment.blocks(data) })
  })

  test('what it says is what the case says', () => {
    for (const person of [ana, harbor]) expect(dataOf(person).amounts.payoffCents).toBe(owedIn(fileOf(person)))
  })

  test('data of something else is refused', () => {
    expect(assignmentOfJudgment.blocksOf({})).toEqual({ ok: false, error: 'not-its-data' })
    expect(assignmentOfJudgment.blocksOf({ ...dataOf(ana), inReturn: { kind: 'gift' } })).toEqual({
      ok: false,
      error: 'not-its-data',
    })
  })

  /** A party’s lines stand under one another: the same in both languages. */
  function withParties(data: ReturnType<typeof dataOf>) {
    const { assignee, debtors, judgment } = data
    const stacked = [assignee, ...debtors, { name: judgment.sender.name, lines: judgment.sender.lines }]
    return [data, ...stacked.map(({ name, lines }) => [name, ...lines].join('\n'))]
  }
})

test('the sample is what its case would give', () => {
  const file = fileOf(ana, {
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
  })
  expect(assignmentOfJudgment.data(file, '2026-11-21')).toEqual(assignmentOfJudgment.sample)
})

describe('what it waits for', () => {
  test.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['nothing, when an agency takes it over', { 'hand-over-way': { handOverWay: 'agency' } }, []],
    ['another way chosen', { 'hand-over-way': { handOverWay: 'lawyer' } }, ['hand-over/hand-over-way']],
    ['no way chosen yet', { 'hand-over-way': {} }, ['hand-over/hand-over-way']],
    ['nobody to take it', { assignee: { notSure: true } }, ['hand-over/assignee']],
    ['nothing agreed', { 'assigned-for': { notSure: true } }, ['hand-over/assigned-for']],
    ['no price where there is one', { 'assigned-for': { assignedFor: 'price' } }, ['hand-over/assigned-for']],
    [
      'no court and no number',
      { court: { notSure: true }, 'case-number': { notSure: true } },
      ['judgment/court', 'judgment/case-number'],
    ],
    ['no amount', { amount: { notSure: true } }, ['judgment/amount']],
    [
      'all paid',
      { 'payments-made': { entries: [{ paidOn: '2026-11-06', amountCents: 2_000_000 }], done: true } },
      ['judgment/payments-made'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(assignmentOfJudgment.missing(fileOf(ana, changes)).map(one => `${one.flowId}/${one.stepId}`)).toEqual(
      expected,
    )
  })
})
