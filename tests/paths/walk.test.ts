import { describe, expect, test } from 'vitest'
import { type CaseFile, openCaseFile, owedIn } from '@/lib/case/case-file'
import { nextStepOf } from '@/lib/case/next-step'
import { reports } from '@/lib/case/reports'
import { tasksOf } from '@/lib/case/tasks'
import { documents } from '@/lib/documents'
import type { Flow } from '@/lib/interview/define'
import { findFlow, flows } from '@/lib/interview/flows'
import { judgmentFlow } from '@/lib/interview/flows/judgment'
import type { StoredAnswers } from '@/lib/interview/stored'
import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { factOn } from '@/lib/law/value-on'
import { ana } from '../people/ana'
import { lukasz } from '../people/lukasz'
import type { Person } from '../people/person'
import { flowsOf } from './journey'
import { faultsOfBlocks, faultsOfCase, faultsOfPages, letterOf } from './sound-case'
import { waysThrough } from './walk'

const today = '2026-11-21'
const sides = ['debtor', 'creditor'] as const

/** What the law of a state is like, in the ways that make pages and papers differ. */
function kindsOf(code: StateCode): string[] {
  const state = states[code]
  const [appeal, wait, interest, lien, life] = [
    factOn(state, 'appeal', today),
    factOn(state, 'enforcementStart', today),
    factOn(state, 'interest', today),
    factOn(state, 'lienRealProperty', today),
    factOn(state, 'judgmentLife', today),
  ]
  return [
    `appeal ${appeal.kind} ${appeal.kind === 'value' ? `${appeal.value.by} ${appeal.value.runsFrom} ${appeal.value.period?.unit}` : ''}`,
    `wait ${wait.kind} ${wait.kind === 'value' ? `${wait.value.runsFrom} ${wait.value.wait.count > 0} ${wait.value.afterDefault !== undefined}` : ''}`,
    `interest ${interest.kind} ${interest.kind === 'value' ? `${interest.value.rate.kind} ${interest.value.compounding}` : ''}`,
    `lien ${lien.kind} ${lien.kind === 'value' ? lien.value.years !== null : ''}`,
    `life ${life.kind} ${life.kind === 'value' ? `${life.value.renewable} ${life.value.window?.opens !== undefined}` : ''}`,
  ]
}

/** California, Connecticut (no interest), Delaware, and states until every kind of law is there. */
function chosenStates(): StateCode[] {
  const chosen: StateCode[] = ['CA', 'CT', 'DE']
  const seen = new Set(chosen.flatMap(kindsOf))
  for (const code of stateCodes) {
    const kinds = kindsOf(code)
    if (kinds.every(kind => seen.has(kind))) continue
    chosen.push(code)
    for (const kind of kinds) seen.add(kind)
  }
  return chosen
}

/** The letter's questions, for each way of owing: not known, some, nothing left. */
function faultsOfLetter(stored: StoredAnswers, side: (typeof sides)[number], state: StateCode): string[] {
  const file = openCaseFile(stored, today)
  const owedCents = owedIn(file)
  const letter = findFlow(letterOf[side])
  if (!letter) return ['there is no letter']
  if (owedCents === 0) {
    const task = tasksOf(file, [])
      .flatMap(stage => stage.tasks)
      .find(one => one.id === letter.id)
    return [
      ...(task?.status === 'blocked' && task.reason ? [] : ['a letter is offered though nothing is owed']),
      ...(nextStepOf(file, []).action === null || file.facts.matchesRuling === 'no'
        ? []
        : ['something is still to do']),
    ]
  }
  return waysThrough(letter, stored, { today, owedCents }, { state, depth: 'every-situation' }).flatMap(way => {
    const then = openCaseFile(way, today)
    return [...faultsOfPages(then, letter.id), ...faultsOfCase(then)]
  })
}

describe('every branch', () => {
  const codes = chosenStates()

  test('is walked in states of every kind', () => {
    const kinds = codes.flatMap(kindsOf)
    expect(kinds.some(kind => kind.startsWith('appeal none'))).toBe(true)
    expect(kinds.some(kind => kind.startsWith('lien none'))).toBe(true)
    expect(kinds.some(kind => kind.startsWith('interest none'))).toBe(true)
    expect(kinds.some(kind => kind.includes('set-by-judgment'))).toBe(true)
  })

  test.each(codes.flatMap(code => sides.map(side => [code, side] as const)))(
    '%s, %s: ends with a sound case',
    (code, side) => {
      const at = { today, owedCents: null } as const
      const depth = code === 'CA' ? 'every-situation' : 'every-choice'
      const ways = waysThrough(judgmentFlow, { side: { side } }, at, { state: code, depth })
      const letters = new Map<string, StoredAnswers>()
      const faults = ways.flatMap(way => {
        const file = openCaseFile(way, today)
        const { balance, facts } = file
        const waits = [facts.court, facts.caseNumber, facts.you?.address].map(known => known === null)
        letters.set(JSON.stringify([Math.sign(owedIn(file) ?? -1), balance.kind, waits]), way)
        return faultsOfCase(file)
      })
      faults.push(...[...letters.values()].flatMap(way => faultsOfLetter(way, side, code)))
      expect([...new Set(faults)]).toEqual([])
      expect(ways.length).toBeGreaterThan(40)
    },
  )
})

/** A person's case in a state, with nothing answered yet of a flow. */
function before(flow: Flow, person: Person, code: StateCode): CaseFile {
  const others = Object.entries(person.answers).filter(([id]) => flow.steps.every(step => step.id !== id))
  return openCaseFile({ ...Object.fromEntries(others), state: { stateCode: code } }, today)
}

// Texas takes no wages for such a debt and protects a home by its land; Illinois does neither.
describe('every way of assessing', () => {
  const assessing = flows.filter(flow => 'report' in Object(flow.finish.leadsTo))

  /** The cases at the end of every way through a flow, for each side it is for. */
  function endsOf(flow: Flow, code: StateCode): CaseFile[] {
    const people = [lukasz, ana].filter(({ side }) => flow.side === 'both' || flow.side === side)
    return people.flatMap(person => {
      const from = before(flow, person, code)
      const at = { today, owedCents: owedIn(from) } as const
      const ways = waysThrough(flow, from.stored, at, { state: code, depth: 'every-choice' })
      return ways.map(way => openCaseFile(way, today))
    })
  }

  /** What some way leads to besides the report of its flow. */
  const alsoReady: Record<string, string[]> = {
    property: ['judgment-proof', 'judgment-proof-letter'],
    bankruptcy: ['taking-advice-letter', 'legal-stop'],
    'hand-over': ['assignment-of-judgment'],
    'their-bankruptcy': ['stop-collecting'],
  }

  test.each(assessing)('$id: ends with its report, and each paper is ready or says what it waits for', flow => {
    const files = (['TX', 'IL'] as const).flatMap(code => endsOf(flow, code))
    // A private report is no paper.
    const isReady = (id: string, file: CaseFile) => (documents[id] ?? reports[id])?.missing(file).length === 0
    const faults = files.flatMap(file => [...faultsOfPages(file, flow.id), ...faultsOfCase(file)])
    expect([...new Set(faults)]).toEqual([])
    expect(alsoReady[flow.id]?.filter(id => !files.some(file => isReady(id, file))) ?? []).toEqual([])
    // A creditor who has not heard of a bankruptcy has nothing to stop.
    const { report } = flow.finish.leadsTo as { report: string }
    expect(files.every(file => isReady(report, file))).toBe(flow.id !== 'their-bankruptcy')
  })
})

describe('the walk', () => {
  const walks = [lukasz, ana].flatMap(person => flowsOf(person).map(flow => ({ person, flow })))

  /** Every choice a flow offers this person: `heard.heard=default`. */
  function offeredIn(flow: Flow, side: string): string[] {
    return flow.steps.flatMap(step =>
      Object.entries(step.fields({ answers: { side }, today, owedCents: 1 })).flatMap(([name, field]) =>
        field.kind === 'radios' ? field.options.map(option => `${step.id}.${name}=${option.value}`) : [],
      ),
    )
  }

  function takenIn(way: StoredAnswers): string[] {
    return Object.entries(way).flatMap(([id, answer]) => {
      const entries = Array.isArray(answer.entries) ? (answer.entries as object[]) : [answer]
      return entries.flatMap(entry => Object.entries(entry).map(([name, value]) => `${id}.${name}=${value}`))
    })
  }

  test.each(walks)('leaves no question and no choice of $flow.id out for $person.id', ({ person, flow }) => {
    const at = { today, owedCents: flow === judgmentFlow ? null : 200_000 } as const
    const fresh = flow === judgmentFlow ? { side: { side: person.side } } : before(flow, person, 'NY').stored
    const ways = waysThrough(flow, fresh, at, { state: 'NY', depth: 'every-choice' })
    const taken = new Set(ways.flatMap(takenIn))
    const other = person.side === 'debtor' ? 'side.side=creditor' : 'side.side=debtor'
    expect(offeredIn(flow, person.side).filter(choice => !taken.has(choice) && choice !== other)).toEqual([])
    expect(flow.steps.filter(step => !ways.some(way => way[step.id])).map(step => step.id)).toEqual([])
    expect(flow.steps.filter(step => step.maySkip && !ways.some(way => way[step.id]?.notSure)).map(s => s.id)).toEqual(
      [],
    )
  })

  test.each([
    ['a hole', { en: 'Pay undefined', es: 'Pague' }],
    ['a stop too many', { en: 'For Núñez & Co..', es: 'A Núñez & Co.' }],
    ['no Spanish', { en: 'Pay', es: '' }],
    ['null in Spanish', { en: 'Pay', es: 'Pague null' }],
  ])('would see %s', (_what, text) => {
    expect(faultsOfBlocks([{ kind: 'paragraph', text }], 'letter')).toHaveLength(1)
  })
})

describe('one case in every state', () => {
  const decided = ['default', 'hearing', 'unsure'] as const
  const noticed = [{ knowsNotice: 'yes', noticeOn: '2026-11-04' }, { knowsNotice: 'unsure' }]
  const entered = [{ enteredOn: '2026-11-02' }, { enteredOn: '2016-03-01' }, { notSure: true }]

  /** The same judgment in another state, entered lately, long ago or nobody knows when; default or not; a wrong paper. */
  function variantsIn(code: StateCode, answers: StoredAnswers): StoredAnswers[] {
    const stored = { ...answers, state: { stateCode: code }, 'payments-made': { entries: [], done: true } }
    const wrong = { 'matches-ruling': { matchesRuling: 'no' }, 'paper-mismatch': {} }
    return entered.flatMap(on =>
      decided.map((heard, index) => {
        const notice = noticed[index % noticed.length] ?? {}
        return { ...stored, ...wrong, 'entered-on': on, 'notice-on': notice, heard: { heard } }
      }),
    )
  }

  test.each(stateCodes)('%s: both sides', code => {
    const faults = [lukasz, ana].flatMap(person => [
      ...variantsIn(code, person.answers).flatMap(stored => faultsOfCase(openCaseFile(stored, today))),
      ...faultsOfPages(openCaseFile({ ...person.answers, state: { stateCode: code } }, today), person.letterId),
    ])
    expect([...new Set(faults)]).toEqual([])
  })
})
