import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { coverageTable, factIds, federalFactIds } from '@/lib/law/coverage'
import { states } from '@/lib/law/states'
import { addDays, addYears, type IsoDate, laterOf } from '@/lib/shared/civil-date'
import { federalGroups } from './federal-facts'
import { stateGroups } from './law-facts'
import { LawGroups } from './law-groups'
import { countOldFacts, OldFacts, OldStates, oldFactsOf } from './old-facts'

const { facts } = states.CA
const checkedDays = Object.values(facts).map(({ checkedOn }) => checkedOn)
const lastCheck = checkedDays.reduce(laterOf)
const firstCheck = [...checkedDays].sort()[0] ?? lastCheck
const listed = stateGroups(states.CA).flatMap(group => group.facts)

const drawn = (on: IsoDate) => renderToStaticMarkup(<OldFacts facts={listed} old={oldFactsOf('CA', on)} locale="en" />)

describe('what is older than a year on a state’s page', () => {
  it('is not even named on the day a year after the first check', () => {
    expect(drawn(addYears(firstCheck, 1))).toBe('')
  })

  it('is everything a day after a year from the last check, each a link to its rule', () => {
    const html = drawn(addDays(addYears(lastCheck, 1), 1))
    expect(html).toContain('Older than a year')
    expect(html).toContain('ask the court clerk')
    for (const id of Object.keys(facts)) expect(html).toContain(`href="#${id}"`)
  })

  it('carries its mark beside the day it was checked', () => {
    const on = addDays(addYears(lastCheck, 1), 1)
    const marksOn = (day: IsoDate) =>
      renderToStaticMarkup(
        <LawGroups groups={stateGroups(states.CA)} madeOn={day} old={oldFactsOf('CA', day)} locale="es" />,
      ).split('Más de un año sin verificar').length - 1
    expect(marksOn(on)).toBe(Object.keys(facts).length)
    expect(marksOn(lastCheck)).toBe(0)
  })
})

describe('what is older than a year on the list of states', () => {
  const html = (on: IsoDate) =>
    renderToStaticMarkup(
      <OldStates
        counts={countOldFacts(on)}
        nameOf={code => (code === 'US' ? { en: 'Federal law', es: 'Ley federal' } : states[code].name)}
        addressOf={code => `/en/law/${code.toLowerCase()}`}
        locale="en"
      />,
    )

  it('is nothing while nothing is old', () => {
    const { rows } = coverageTable()
    const days = rows.flatMap(({ cells }) => factIds.flatMap(id => cells[id].checkedOn ?? []))
    expect(html(days.sort()[0] ?? '2026-11-21')).toBe('')
  })

  it('is every state and the federal law when all is, with how many rules', () => {
    const later = html('2099-01-01')
    for (const { code, name } of Object.values(states))
      expect(later).toContain(`<a href="/en/law/${code.toLowerCase()}">${name.en}</a>`)
    expect(later).toContain(`<a href="/en/law/us">Federal law</a>: ${federalFactIds.length} rules`)
    const count = countOldFacts('2099-01-01').reduce((sum, one) => sum + one.count, 0)
    const { value, none } = coverageTable().count
    expect(count).toBe(value + none)
  })
})

it('the federal page has every federal fact once', () => {
  const ids = federalGroups().flatMap(group => group.facts.map(({ id }) => id))
  expect(ids.sort()).toEqual([...federalFactIds].sort())
})
