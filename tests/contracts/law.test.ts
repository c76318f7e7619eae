import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SatisfactionPart } from '@/lib/law/satisfaction-types'
import { states } from '@/lib/law/states'
import { type Period, stateCodes } from '@/lib/law/types'
import { addDays, isIsoDate } from '@/lib/shared/civil-date'
import { entries, factIds, facts, required, specials, unless, valuesOf } from './law-entries'
import { root } from './project-files'
import { faultsOfProse, faultsOfWords, wordsIn } from './words-check'

describe('the jurisdictions', () => {
  test('are the fifty states and the District of Columbia, each under its own code', () => {
    expect(stateCodes).toHaveLength(51)
    expect(Object.keys(states).sort()).toEqual([...stateCodes].sort())
    expect(stateCodes.filter(code => states[code].code !== code)).toEqual([])
    expect(new Set(stateCodes.map(code => states[code].name.en)).size).toBe(51)
  })

  test('have a file each, and no file stands apart', () => {
    const files = readdirSync(join(root, 'lib/law/states')).filter(name => !name.includes('.test.'))
    expect(files.sort()).toEqual([...stateCodes.map(code => `${code.toLowerCase()}.ts`), 'index.ts'].sort())
  })

  test('have a time zone the machine knows', () => {
    const zones = stateCodes.map(code => ({ where: `${code} ${states[code].timeZone}`, zone: states[code].timeZone }))
    expect(unless(zones, ({ zone }) => /^(America|Pacific)\//.test(zone) && isZone(zone))).toEqual([])
    expect(isZone('America/Atlantis')).toBe(false)
  })

  test('hold every fact asked for', () => {
    const missing = stateCodes.flatMap(code =>
      factIds.filter(id => required[id] && !states[code].facts[id]?.entries.length).map(id => `${code}.${id}`),
    )
    expect(missing).toEqual([])
    const unknown = stateCodes.flatMap(code => Object.keys(states[code].facts).filter(id => !(id in required)))
    expect(unknown).toEqual([])
  })
})

describe('every entry', () => {
  test('names a section, a rule or a reported case by its number', () => {
    const lawful = entries.filter(({ id }) => id !== 'links')
    expect(
      lawful.filter(e => !namesSection(e.entry.cite.section)).map(e => `${e.where}: ${e.entry.cite.section}`),
    ).toEqual([])
  })

  test.each([
    ['a section', 'Cal. Code Civ. Proc. § 116.810', true],
    ['sections', 'Conn. Gen. Stat. §§ 52-328, 52-380a', true],
    ['a rule', 'Ohio Civ.R. 60(B)', true],
    ['a code without a sign', 'KRS 360.040 (before June 29, 2017)', true],
    ['an article', 'La. Civ. Code art. 3366', true],
    ['a code and no number', 'Cal. Code Civ. Proc.', false],
    ['a reported case', 'Stilson v. Hodges, 934 P.2d 736 (Wyo. 1997)', true],
    ['a case and no report', 'Stilson v. Hodges (Wyo. 1997)', false],
    ['a part of the rules', 'N.H. Cir. Ct. Dist. Div. R. pt. 4 (small claims)', false],
    ['a site', 'Delaware Courts Help', false],
  ])('a number is seen or missed: %s', (_what, section, expected) => {
    expect(namesSection(section)).toBe(expected)
  })

  test('was read at a web address, or says it was not', () => {
    const cited = [
      ...entries.map(({ where, entry }) => ({ where, source: entry.cite.source })),
      ...specials.map(({ where, special }) => ({ where, source: special.cite.source })),
      ...valuesOf('links').flatMap(({ where, value }) => [
        { where: `${where}.selfHelp`, source: value.selfHelp },
        { where: `${where}.forms`, source: value.forms },
      ]),
    ]
    expect(unless(cited, ({ source }) => source === null || isWebAddress(source))).toEqual([])
  })

  test('has a known confidence, and the day it was checked is a day', () => {
    const known = ['verified', 'secondary', 'known', 'uncertain']
    expect(unless(entries, ({ entry }) => known.includes(entry.confidence))).toEqual([])
    expect(unless(facts, ({ dated }) => isIsoDate(dated.checkedOn))).toEqual([])
  })

  test('follows the one before it in time; one with no known start comes first', () => {
    const inOrder = ({ dated }: (typeof facts)[number]) =>
      dated.entries.every(({ from }, index) => {
        if (from !== null && !isIsoDate(from)) return false
        const before = dated.entries[index - 1]
        return before === undefined || (from !== null && (before.from === null || before.from < from))
      })
    expect(unless(facts, inOrder)).toEqual([])
  })

  // The newest check is the only "today" this test may know, so a slip of the year shows as a check far ahead of all others.
  test('was not checked in a year to come', () => {
    const days = [...new Set(facts.map(({ dated }) => dated.checkedOn))].sort()
    const ahead = days.filter((on, index) => index > 0 && on > addDays(days[index - 1] ?? on, 3 * 365))
    expect(ahead).toEqual([])
  })
})

describe('the parts of a satisfaction that may be absent', () => {
  const all = valuesOf('satisfaction')
  const sourced = all.flatMap(({ where, value }) =>
    Object.entries(value.sources ?? {}).map(([part, own]) => ({ where: `${where}.${part}`, value, part, ...own })),
  )

  test('have a source of their own only where the part is there, and it names a section', () => {
    expect(sourced.length).toBeGreaterThan(40)
    expect(unless(sourced, ({ value, part }) => value[part as SatisfactionPart] !== undefined)).toEqual([])
    expect(unless(sourced, ({ cite }) => namesSection(cite.section))).toEqual([])
    expect(unless(sourced, ({ cite: { source } }) => source === null || isWebAddress(source))).toEqual([])
  })

  test('are called read in the law only where an address was read', () => {
    const claimed = ['verified', 'secondary']
    expect(unless(sourced, ({ cite, confidence }) => !claimed.includes(confidence) || cite.source !== null)).toEqual([])
  })

  test('say when a signature needs somebody, where it does not always', () => {
    expect(unless(all, ({ value: { signing } }) => !signing || signing.always || signing.note !== undefined)).toEqual(
      [],
    )
  })
})

describe('lengths of time and money', () => {
  test('periods are whole and positive; waits and satisfaction may be none', () => {
    const mayBeNone = [
      ...valuesOf('enforcementStart').flatMap(({ where, value }) => [
        { where, period: value.wait },
        { where: `${where}.afterDefault`, period: value.afterDefault ?? null },
      ]),
      ...valuesOf('satisfaction').map(({ where, value }) => ({ where, period: value.period })),
    ]
    const positive = [
      ...valuesOf('appeal').map(({ where, value }) => ({ where, period: value.period })),
      ...valuesOf('vacateDefault').map(({ where, value }) => ({ where, period: value.period })),
      ...valuesOf('satisfaction').map(({ where, value }) => ({ where, period: value.objection?.period ?? null })),
      ...valuesOf('clericalCorrection').map(({ where, value }) => ({ where, period: value.period })),
      ...valuesOf('judgmentLife').flatMap(({ where, value }) => [
        { where: `${where}.opens`, period: value.window?.opens?.period ?? null },
        { where: `${where}.closes`, period: value.window?.closes?.period ?? null },
      ]),
    ]
    expect(unless(mayBeNone, ({ period }) => isPeriod(period, 0))).toEqual([])
    expect(unless(positive, ({ period }) => isPeriod(period, 1))).toEqual([])
  })

  test('judgments and liens live between 3 and 25 years', () => {
    const lives = [
      ...valuesOf('judgmentLife').flatMap(({ where, value }) => [
        { where, years: value.years },
        { where: `${where}.renewedYears`, years: value.renewedYears },
        { where: `${where}.dormancyYears`, years: value.dormancyYears },
      ]),
      ...valuesOf('lienRealProperty').map(({ where, value }) => ({ where, years: value.years })),
    ]
    expect(unless(lives, ({ years }) => years === null || (years >= 3 && years <= 25))).toEqual([])
  })

  test('a judgment that sleeps does so before it dies', () => {
    const lives = valuesOf('judgmentLife')
    expect(unless(lives, ({ value }) => value.dormancyYears === null || value.dormancyYears <= value.years)).toEqual([])
  })

  test('money is whole cents', () => {
    const money = [
      ...valuesOf('smallClaims').map(({ where, value }) => ({ where, cents: value.limitCents })),
      ...valuesOf('satisfaction').map(({ where, value }) => ({ where, cents: value.penaltyCents })),
    ]
    expect(unless(money, ({ cents }) => cents === null || (Number.isInteger(cents) && cents > 0))).toEqual([])
  })
})

describe('what a person reads', () => {
  const all = stateCodes.flatMap(code => wordsIn(states[code], code))

  test('is found', () => {
    expect(all.length).toBeGreaterThan(51 * 20)
  })

  test('is in both languages, finished and clean', () => {
    const faults = all.flatMap(({ where, words }) =>
      faultsOfWords(words, /^[A-Z]{2}\.name$/.test(where)).map(says => `${where} ${says}`),
    )
    expect(faults).toEqual([])
  })

  test('the English names of courts and papers, and the sections, are clean too', () => {
    const texts = [
      ...entries.map(({ where, entry }) => ({ where, text: entry.cite.section })),
      ...specials.map(({ where, special }) => ({ where, text: special.cite.section })),
      ...[...valuesOf('satisfaction'), ...valuesOf('vacateDefault')].flatMap(({ where, value }) =>
        value.form === null ? [] : [{ where: `${where}.form`, text: value.form }],
      ),
    ]
    expect(texts.flatMap(({ where, text }) => faultsOfProse(text).map(says => `${where} ${says}`))).toEqual([])
  })

  test.each([
    ['Spanish left out', { en: 'The court clerk', es: '' }],
    ['Spanish that is the English', { en: 'Ask the court clerk', es: 'Ask the court clerk' }],
    ['a date for machines', { en: 'since 2024-01-01', es: 'desde entonces' }],
    ['two spaces', { en: 'The  court', es: 'El tribunal' }],
    ['a space before the stop', { en: 'The court .', es: 'El tribunal' }],
    ['unfinished', { en: 'TODO', es: 'Falta' }],
    ['a hole', { en: 'Pay by undefined', es: 'Pague hoy' }],
  ])('the check sees: %s', (_wrong, words) => {
    expect(faultsOfWords(words)).toHaveLength(1)
  })
})

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }) !== null
  } catch {
    return false
  }
}

function isWebAddress(source: string): boolean {
  return /^https?:\/\/\S+$/.test(source) && URL.canParse(source)
}

/** A section sign, or the name of a code or of rules, right before a number; or a case with its volume, reporter and
 *  page. A year in brackets does not count. */
function namesSection(section: string): boolean {
  const bare = section.replace(/\([^)§]*\)/g, '')
  const isReported = / v\. .+, \d+ [A-Z][\w. ]*\d*d? \d+/.test(bare)
  return isReported || /(?:§+ ?|\b(?:[A-Z][\w.&]*\.|[A-Z]{2,}|Rules?|arts?\.) )\d/.test(bare)
}

function isPeriod(period: Period | null, least: number): boolean {
  return period === null || (Number.isInteger(period.count) && period.count >= least)
}
