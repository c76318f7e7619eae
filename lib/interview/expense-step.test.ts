import { describe, expect, test } from 'vitest'
import { sampleBudget } from '@/tests/setup/sample-budget'
import { budgetFlow } from './flows/budget'
import { pageFor } from './page'
import { pathFor } from './path'
import { cushion, usualCushionCents } from './steps/cushion'
import { foodCosts } from './steps/food-costs'
import { housingCosts } from './steps/housing-costs'
import { transportCosts } from './steps/transport-costs'
import type { StoredAnswers } from './stored'

const at = { today: '2026-11-21', owedCents: null } as const

/** The page of a budget's step as a person first sees it. */
function firstSeen(stepId: string, stored: StoredAnswers = sampleBudget) {
  const { [stepId]: _own, ...rest } = stored
  const place = pathFor(budgetFlow, rest, at).steps.find(({ step }) => step.id === stepId)
  return place ? pageFor(place.step, place.context, undefined, { kind: 'question' }) : null
}

describe('the amounts of a group', () => {
  test('are asked for what was picked, and for nothing else', () => {
    expect(Object.keys(firstSeen(transportCosts.id)?.fields ?? {})).toEqual([
      'gasolineCents',
      'gasolineEvery',
      'carRegistrationCents',
      'carRegistrationEvery',
    ])
  })

  test('are not asked when nothing of the group was picked', () => {
    expect(firstSeen('health-costs')).toBeNull()
  })

  test('start by the month, and by the year where it is billed so', () => {
    expect(firstSeen(transportCosts.id)?.raw).toEqual({ gasolineEvery: 'month', carRegistrationEvery: 'year' })
  })

  test.each([
    [housingCosts.id, 'So far: $2,600.00 comes in and $0.00 goes out each month.'],
    [foodCosts.id, 'So far: $2,600.00 comes in and $1,400.00 goes out each month.'],
    [transportCosts.id, 'So far: $2,600.00 comes in and $2,050.00 goes out each month.'],
  ])('%s shows the month so far', (stepId, expected) => {
    const passage = firstSeen(stepId)?.passages[0]
    expect(passage?.kind === 'paragraph' && passage.text.en).toBe(expected)
  })

  test('and says when something was left blank', () => {
    const blank = { ...sampleBudget, [housingCosts.id]: { notSure: true } }
    const passage = firstSeen(foodCosts.id, blank)?.passages[0]
    expect(passage?.kind === 'paragraph' && passage.text.en).toBe(
      'So far: $2,600.00 comes in and $0.00 goes out each month. What you left blank is not counted.',
    )
  })
})

describe('the cushion', () => {
  test('starts from what comes in, and shows the whole month', () => {
    const page = firstSeen(cushion.id)
    expect(page?.raw).toEqual({ cushionCents: '130.00' })
    const [soFar] = page?.passages ?? []
    expect(soFar?.kind === 'paragraph' && soFar.text).toEqual({
      en: 'So far: $2,600.00 comes in and $2,385.00 goes out each month.',
      es: 'Hasta ahora: cada mes entran $2,600.00 y salen $2,385.00.',
    })
  })

  test.each([
    ['nothing comes in: $50', 0, 5_000],
    ['$1,000: 5% is $50', 100_000, 5_000],
    ['one cent over $1,000: up to a whole dollar', 100_001, 5_100],
    ['$2,600: 5% is $130', 260_000, 13_000],
  ])('%s', (_what, takeHomeCents, expected) => {
    expect(usualCushionCents(takeHomeCents)).toBe(expected)
  })
})
