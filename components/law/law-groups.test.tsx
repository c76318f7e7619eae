import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { factIds } from '@/lib/law/coverage'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { locales } from '@/lib/shared/words'
import { federalGroups } from './federal-facts'
import { type LawGroup, stateGroups } from './law-facts'
import { LawGroups } from './law-groups'

const none: ReadonlySet<string> = new Set()
const draw = (groups: LawGroup[], locale: 'en' | 'es') =>
  renderToStaticMarkup(<LawGroups groups={groups} madeOn="2026-11-21" old={none} locale={locale} />)
const holes = /\bundefined\b|\bNaN\b|\[object |\bnull\b/

describe.each(locales)('the body of a law page in %s', locale => {
  it.each(stateCodes)('%s has every fact in its place, no holes, and little weight', code => {
    const html = draw(stateGroups(states[code]), locale)
    for (const id of factIds) expect(html).toContain(`<section id="${id}"`)
    expect(html).not.toMatch(holes)
    expect(gzipSync(html).length).toBeLessThan(50_000)
  })

  it('of the country has no holes either', () => {
    const html = draw(federalGroups(), locale)
    expect(html).not.toMatch(holes)
    expect(gzipSync(html).length).toBeLessThan(50_000)
  })
})

it('says once which day decides, and in a fact only a day that is not today', () => {
  const html = draw(stateGroups(states.CA), 'en')
  expect(html.split('Which day decides').length - 1).toBe(1)
  expect(html.split('The day the judgment was entered').length - 1).toBe(1)
  const part = (id: string) => html.slice(html.indexOf(`<section id="${id}"`)).split('</section>')[0]
  expect(part('interest')).toContain('By the day of entry.')
  expect(part('wages')).toContain('By the day of the levy.')
  expect(part('satisfaction')).not.toContain('By the day')
})

it('leads back to the top after each group', () => {
  const groups = stateGroups(states.CA)
  expect(draw(groups, 'es').split('Volver arriba').length - 1).toBe(groups.length)
})

it('a value, a rule the law does not have, and one nobody checked look different', () => {
  const { interest: _, ...facts } = states.TX.facts
  const html = draw(stateGroups({ ...states.TX, facts }), 'en')
  const part = (id: string) => html.slice(html.indexOf(`<section id="${id}"`)).split('</section>')[0]
  expect(part('interest')).toContain('law-entry-open')
  expect(part('interest')).toContain('Not checked')
  expect(part('wages')).toContain('law-entry-none')
  expect(part('wages')).toContain('We looked')
  expect(part('appeal')).not.toMatch(/law-entry-(open|none)/)
})

it('a value of the future is shown as one, and not as what holds', () => {
  const html = draw(stateGroups(states.OR), 'en')
  const wages = html.slice(html.indexOf('A change to come'))
  expect(wages).toContain('In force from July 1, 2027')
})
