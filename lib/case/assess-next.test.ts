import { describe, expect, test } from 'vitest'
import type { AnyStep } from '@/lib/interview/define'
import { budgetFlow } from '@/lib/interview/flows/budget'
import { ladderFlow } from '@/lib/interview/flows/ladder'
import { propertyFlow } from '@/lib/interview/flows/property'
import { prospectsFlow } from '@/lib/interview/flows/prospects'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import { beforeAssessing, type Person } from '@/tests/people/person'
import { ruth } from '@/tests/people/ruth'
import { openCaseFile } from './case-file'
import { nextStepOf } from './next-step'
import type { IssuedIds } from './task'

type Changes = Record<string, StoredAnswer>

function next(person: Person, changes: Changes, today: IsoDate, issued: IssuedIds = []) {
  const { title, action, deadline } = nextStepOf(openCaseFile({ ...person.answers, ...changes }, today), issued)
  return [title.en, action?.path ?? null, deadline?.on ?? null]
}

describe('what to find out first', () => {
  const only = (person: Person, steps: readonly AnyStep[]): Changes => {
    const ids = steps.map(step => step.id)
    return Object.fromEntries(Object.entries(person.answers).filter(([id]) => ids.includes(id)))
  }
  const bare = (person: Person): Person => ({ ...person, answers: beforeAssessing(person) })
  const [budgeted, owned] = [budgetFlow.steps, propertyFlow.steps].map(steps => only(ruth, steps))
  const letter = ['judgment-proof-letter']

  test.each<[string, Person, Changes, IssuedIds, [string, string | null]]>([
    ['nothing assessed', bare(ruth), {}, [], ['Make a budget before you offer anything', 'budget']],
    ['a budget', bare(ruth), budgeted ?? {}, [], ['See what of yours is protected', 'property']],
    [
      'what is protected, but no budget',
      bare(ruth),
      owned ?? {},
      [],
      ['Make a budget before you offer anything', 'budget'],
    ],
    [
      'both: nothing can be taken',
      bare(ruth),
      { ...budgeted, ...owned },
      [],
      ['Tell the other side that nothing can be taken', 'reports/judgment-proof'],
    ],
    [
      'and the letter is written',
      bare(ruth),
      { ...budgeted, ...owned },
      letter,
      ['Send the letter, and watch your mail', 'reports/judgment-proof'],
    ],
    ['both: some could be taken', maribel, {}, [], ['Make a first offer', 'first-offer']],
    [
      'an offer went out before anything was assessed',
      bare(maribel),
      {},
      ['first-offer'],
      ['Wait for an answer to your offer', 'first-offer'],
    ],
    [
      'a paper that is wrong comes before the budget',
      bare(lukasz),
      {},
      [],
      ['Ask the court to correct the paper', 'correction'],
    ],
    ['the creditor, before a letter', bare(ana), {}, [], ['Ask for payment', 'demand-letter']],
    [
      'the letter is written',
      bare(ana),
      {},
      ['demand-letter'],
      ['While you wait, write down what you know', 'prospects'],
    ],
    [
      'what is known is said',
      bare(ana),
      only(ana, prospectsFlow.steps),
      ['demand-letter'],
      ['Compare the ways to collect', 'ladder'],
    ],
    [
      'the ways are compared',
      bare(ana),
      only(ana, [...prospectsFlow.steps, ...ladderFlow.steps]),
      ['demand-letter'],
      ['Send the letter, and wait for an answer', 'demand-letter'],
    ],
  ])('%s', (_name, person, changes, issued, expected) => {
    expect(next(person, changes, '2026-12-01', issued).slice(0, 2)).toEqual(expected)
  })

  test('the day to undo a default comes before the budget', () => {
    const [title, , on] = next(bare(maribel), {}, '2026-11-30')
    expect([title, on]).toEqual(['Decide whether to ask the court to undo the default', '2026-11-30'])
  })
})
