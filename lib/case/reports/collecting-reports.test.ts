// The three reports on the cost of collecting: what they say where the input is odd, and that every text is sound.

import { describe, expect, test } from 'vitest'
import { costKinds } from '@/lib/interview/cost-kinds'
import type { StoredAnswer } from '@/lib/interview/stored'
import { stateCodes } from '@/lib/law/types'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { ana } from '@/tests/people/ana'
import { harbor } from '@/tests/people/harbor'
import { beforeAssessing, type Person } from '@/tests/people/person'
import { openCaseFile } from '../case-file'
import { collectionBudget } from './collection-budget'
import { handOver } from './hand-over'
import { waitAndWatch } from './wait-and-watch'

type Changes = Record<string, StoredAnswer>

const told: Changes = {
  'cost-plan': { findingCostCents: 5_000, writCostCents: 4_100, lawyerCostCents: 0 },
  'own-hours': { ownHoursAMonth: 1, ownHourCents: 2_500 },
  ceiling: { ceilingCents: 40_000, nearCeilingPercent: 80 },
  'costs-spent': {
    entries: [
      { costKind: 'service', spentOn: '2026-03-01', spentCents: 12_000, mayAdd: 'unsure' },
      { costKind: 'writ', costNote: 'Receipt 118', spentOn: '2026-09-01', spentCents: 4_500, mayAdd: 'yes' },
    ],
    done: true,
  },
  'renewal-lead': { renewLeadMonths: 3 },
  'hand-over-way': { handOverWay: 'sell' },
  'own-collecting': { ownCollectPercent: 40, ownCollectMonths: 12 },
  'hand-over-terms': {
    lawyerSharePercent: 33.333,
    lawyerUpfrontCents: 50_000,
    agencySharePercent: 50,
    agencyUpfrontCents: 0,
  },
  'sale-price': { salePriceCents: 30_000 },
  assignee: { notSure: true },
  'assigned-for': { notSure: true },
}
const paid: Changes = {
  'payments-made': { entries: [{ paidOn: '2026-11-06', amountCents: 2_000_000 }], done: true },
}
const fileOf = (changes: Changes = {}, person: Person = ana) =>
  openCaseFile({ ...beforeAssessing(person), ...told, ...changes }, person.today)

/** Everything a report says in English. */
const saidBy = (report: typeof collectionBudget, changes: Changes = {}, person: Person = ana) =>
  wordsIn(report.report(fileOf(changes, person)), report.id)
    .map(({ words }) => words.en)
    .join('\n')

describe('the collection budget', () => {
  test('says what is spent, planned and left, and what is not known', () => {
    const said = saidBy(collectionBudget)
    // $165.00 spent; the search of $50.00 is still to come.
    expect(said).toContain(
      'You have spent $165.00 of your limit of $400.00. With what is still planned it comes to $215.00.',
    )
    expect(said).toContain('Not known, and not counted: “Searching for property”')
    expect(said).toContain('1 hour a month at $25.00 come to $25.00 a month, $300.00 a year.')
    expect(said).toContain('Having papers served')
    expect(said).toContain('A writ (the court’s order to collect) (Receipt 118)')
  })

  test('says of Texas what its law says of costs, with the section', () => {
    expect(saidBy(collectionBudget)).toMatch(
      /In Texas, costs that are part of the judgment earn interest \(Tex\. Fin\. Code/,
    )
    expect(saidBy(collectionBudget, { state: { stateCode: 'WA' } })).toContain('We have not checked whether costs earn')
    expect(saidBy(collectionBudget, { state: { stateCode: 'NC' } })).toContain('earn no interest (')
  })

  test.each<[string, Changes, string]>([
    ['a limit of nothing', { ceiling: { ceilingCents: 0, nearCeilingPercent: 80 } }, 'You have passed your limit'],
    ['no limit', { ceiling: { notSure: true } }, 'You have set no limit.'],
    ['nothing owed', paid, 'Spend no more: nothing is owed'],
    [
      'a plan above all that is owed',
      { 'cost-plan': { lawyerCostCents: 900_000 } },
      'The plan costs more than you are owed',
    ],
    ['no idea of what was spent', { 'costs-spent': { notSure: true } }, 'nothing is counted as spent'],
    ['no idea of one’s time', { 'own-hours': { notSure: true } }, 'You have not said what your time is worth'],
    ['an amount nobody knows', { amount: { notSure: true } }, 'You have spent $165.00 of your limit'],
  ])('%s', (_name, changes, says) => {
    expect(saidBy(collectionBudget, changes)).toContain(says)
  })

  test('two hundred costs are a table that is folded away', () => {
    const entries = Array.from({ length: 200 }, (_, i) => ({
      costKind: costKinds[i % costKinds.length],
      spentOn: `2026-0${1 + (i % 9)}-15`,
      spentCents: 100,
      mayAdd: 'yes',
    }))
    const { sections } = collectionBudget.report(fileOf({ 'costs-spent': { entries, done: true } }))
    const folded = sections.flatMap(one => (one.kind === 'table' && one.table.rows.length === 200 ? [one.table] : []))
    expect(folded.map(table => table.folded)).toEqual([true])
  })

  test('waits for the plan, and for nothing else', () => {
    const { 'cost-plan': _, ...without } = told
    const file = openCaseFile({ ...beforeAssessing(ana), ...without }, ana.today)
    expect(collectionBudget.missing(file).map(one => one.stepId)).toEqual(['cost-plan'])
    expect(collectionBudget.missing(fileOf({ 'cost-plan': { notSure: true } }))).toEqual([])
  })
})

describe('wait and watch', () => {
  test('names the next look, the last day to renew, and what interest does', () => {
    const said = saidBy(waitAndWatch)
    expect(said).toContain('Look again on June 16, 2027, and each year after. Renew the judgment by June 15, 2035.')
    expect(said).toContain('Last day to renew')
    expect(said).toContain('Tex. Civ. Prac. & Rem. Code §§ 31.006, 34.001')
  })

  test.each<[string, Changes, string]>([
    ['nothing owed', paid, 'there is nothing to wait for'],
    [
      'long ended',
      { 'entered-on': { enteredOn: '2005-01-10' }, 'payments-made': { entries: [], done: true } },
      'the judgment has ended, unless it was renewed',
    ],
    [
      'its last weeks',
      { 'entered-on': { enteredOn: '2016-12-20' }, 'payments-made': { entries: [], done: true } },
      'Start on the renewal now',
    ],
    ['an amount nobody knows', { amount: { notSure: true } }, 'The balance is not known yet'],
  ])('%s', (_name, changes, says) => {
    expect(saidBy(waitAndWatch, changes)).toContain(says)
  })

  test('a state without interest has no picture of a flat line', () => {
    const still = { state: { stateCode: 'CT' }, 'stated-rate': { saysRate: 'no' } }
    expect(waitAndWatch.report(fileOf(still)).sections.some(one => one.kind === 'picture')).toBe(false)
    expect(waitAndWatch.report(fileOf()).sections.some(one => one.kind === 'picture')).toBe(true)
  })

  test('waits for the date of entry', () => {
    expect(waitAndWatch.missing(fileOf({ 'entered-on': { notSure: true } })).map(one => one.stepId)).toEqual([
      'entered-on',
    ])
  })
})

describe('handing it over', () => {
  test('puts the ways side by side', () => {
    const said = saidBy(handOver)
    expect(said).toContain('50% of what comes in')
    expect(said).toContain('$500.00 first, and 33.333% of what comes in')
    expect(said).toContain('What comes in is your own estimate')
    expect(said).toContain('12 hours over 12 months, worth $300.00 to you')
  })

  test('says when its figures are only guesses, and asks for more', () => {
    const { sections, actions } = handOver.report(fileOf({ 'own-collecting': { notSure: true } }))
    expect(JSON.stringify(sections)).toContain('These figures rest on a guess')
    expect(actions.map(action => action.path)).toContain('prospects')
  })

  test('a debt that is no purchase, and one of a business, bring no word of the law on consumer debts', () => {
    const consumer = { 'debt-kind': { debtKind: 'consumer' } }
    expect(saidBy(handOver)).not.toContain('15 U.S.C.')
    expect(saidBy(handOver, consumer)).toContain('15 U.S.C. §§ 1692-1692p')
    expect(saidBy(handOver, consumer, harbor)).not.toContain('15 U.S.C.')
  })

  test('nothing owed: nothing to hand over', () => {
    expect(handOver.report(fileOf(paid))).toMatchObject({ sections: [], actions: [] })
  })

  test.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['no choice made', { 'hand-over-way': {} }, ['hand-over/hand-over-way']],
    ['an amount nobody knows', { amount: { notSure: true } }, ['judgment/amount']],
  ])('waits for: %s', (_name, changes, expected) => {
    expect(handOver.missing(fileOf(changes)).map(one => `${one.flowId}/${one.stepId}`)).toEqual(expected)
  })
})

describe('every text', () => {
  const situations: [string, Person, Changes][] = [
    ['Ana', ana, {}],
    ['Harbor, with installments', harbor, {}],
    ['paid', ana, paid],
    ['nothing but the choice', ana, Object.fromEntries(Object.keys(told).map(id => [id, { notSure: true }]))],
  ]
  test.each(situations)('of %s is finished and in both languages, in every state', (_name, person, changes) => {
    const faults = stateCodes.flatMap(stateCode => {
      const file = fileOf({ ...changes, 'hand-over-way': { handOverWay: 'agency' }, state: { stateCode } }, person)
      return [collectionBudget, waitAndWatch, handOver].flatMap(report =>
        report.missing(file).length > 0
          ? [`${report.id} cannot be made`]
          : wordsIn(report.report(file), `${stateCode}.${report.id}`).flatMap(({ where, words }) => [
              ...faultsOfWords(words, true).map(says => `${where} ${says}`),
              ...(/\bnull\b|\.\.|\(\)/.test(words.en + words.es) ? [`${where} has a hole in it: ${words.en}`] : []),
            ]),
      )
    })
    expect([...new Set(faults)]).toEqual([])
  })
})
