import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@/lib/shared/civil-date'
import { locales } from '@/lib/shared/words'
import { states } from '../states'
import { type Dated, stateCodes } from '../types'
import { brokenShapes } from './broken-shapes'
import { factShapes, type OpenFactId, openFactIds } from './fact-shapes'
import { factFor, factsSchema } from './facts'
import { factsOn } from './law'

/** The keys of every value, as the law files gathered for all jurisdictions name them. */
const keys: Record<OpenFactId, string> = {
  smallClaims: 'court limitUsd limitNote',
  appeal: 'available days by runsFrom',
  enforcementStart: 'waitDays trigger',
  interest: 'kind annualPercent simple formula rateFollows table special contractRateAllowed',
  judgmentLife: 'years renewable renewHow renewWindow renewedYears dormancyYears',
  lienRealProperty: 'available document where years renewable',
  lienPersonalProperty: 'available document where years',
  wages:
    'allowed percentOfDisposable floorMultiple floorWage excessPercent fixedFloorWeeklyUsd rule process continuous durationDays headOfHousehold',
  bankAccount: 'automaticUsd rule',
  homestead: 'usd unlimited marriedUsd seniorOrDisabledUsd acresUrban acresRural rule',
  vehicle: 'usd rule',
  wildcard: 'usd rule',
  toolsOfTrade: 'usd rule',
  householdGoods: 'usd rule',
  claimOfExemption: 'days runsFrom form where',
  satisfaction: 'document form filedBy days runsFrom penalty penaltyUsd',
  writ: 'document form issuedBy servedBy returnDays',
  debtorExam: 'name form frequency',
  contempt: 'rule',
  domestication: 'act filing waitDays',
  installments: 'courtOrdered form rule',
  vacateDefault: 'days runsFrom form rule',
  badCheck: 'rule multiplier minUsd maxUsd noticeDays',
  collectionConduct: 'law coversOriginalCreditors rule',
  minimumWage: 'hourlyUsd from',
  governmentDebtor: 'rule',
  links: 'selfHelp forms',
}

const aDay: IsoDate = '2026-11-21'

/** The first day of every entry of a jurisdiction, and a day before them all. */
function daysThatMatter(code: (typeof stateCodes)[number]): IsoDate[] {
  const dated = openFactIds.flatMap(id => states[code].facts[id] ?? []) as Dated<unknown>[]
  const starts = dated.flatMap(({ entries }) => entries.flatMap(({ from }) => from ?? []))
  return [...new Set<IsoDate>(['1900-01-01', ...starts, aDay])]
}

describe('the facts of the open interface', () => {
  it('are those of the gathered law, by their names', () => {
    expect(Object.keys(keys).sort()).toEqual([...openFactIds].sort())
  })

  it.each(openFactIds.map(id => [id] as const))('%s has exactly the keys of the gathered law', id => {
    expect(Object.keys(factShapes[id].shape)).toEqual(keys[id].split(' '))
  })

  it.each(stateCodes.map(code => [code] as const))(
    '%s fits the shape in both languages, whenever its law changed',
    code => {
      for (const on of daysThatMatter(code))
        for (const locale of locales) {
          const facts = factsOn(states[code], on, locale)
          // What the schema does not know it drops, so an extra key would show as a difference.
          expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts)
        }
    },
  )

  it('have a value only when there is one, and always say where it is from', () => {
    for (const code of stateCodes)
      for (const id of openFactIds) {
        const fact = factFor(states[code], id, aDay, 'en')
        expect(fact.value !== null, `${code} ${id}`).toBe(fact.kind === 'value')
        expect(fact.cite !== null && fact.confidence !== null, `${code} ${id}`).toBe(fact.kind !== 'not-covered')
      }
  })

  it('say why when nobody has checked', () => {
    const fact = factFor(states.FL, 'interest', '1950-01-01', 'es')
    expect(fact).toMatchObject({ kind: 'not-covered', value: null, cite: null, from: null, confidence: null })
    expect(fact.note).toContain('secretaría')
  })
})

describe('one value', () => {
  const valueFor = <K extends OpenFactId>(code: (typeof stateCodes)[number], id: K, on: IsoDate = aDay) =>
    factFor(states[code], id, on, 'en').value

  it('gives money as dollars', () => {
    expect(valueFor('CA', 'smallClaims')?.limitUsd).toBe(12_500)
    expect(valueFor('CA', 'minimumWage')).toEqual({ hourlyUsd: 16.9, from: '2026-01-01' })
  })

  it('follows the day asked for', () => {
    expect(valueFor('CA', 'smallClaims', '2023-12-31')?.limitUsd).toBe(10_000)
    expect(valueFor('CA', 'minimumWage', '2025-06-30')?.hourlyUsd).toBe(16.5)
  })

  it('gives the rate of a judgment entered that day', () => {
    expect(valueFor('CA', 'interest')).toMatchObject({ kind: 'fixed', annualPercent: 10, rateFollows: null, table: [] })
    expect(valueFor('WI', 'interest')).toMatchObject({ kind: 'variable', annualPercent: 7.75, rateFollows: 'entry' })
    expect(valueFor('NV', 'interest')).toMatchObject({ annualPercent: 8.75, rateFollows: 'table' })
    // Iowa's law sets no number a table here holds.
    expect(valueFor('IA', 'interest')).toMatchObject({ kind: 'variable', annualPercent: null })
  })

  it('counts months and years as days', () => {
    expect(valueFor('AZ', 'vacateDefault')?.days).toBe(180)
    expect(valueFor('WI', 'vacateDefault')?.days).toBe(365)
  })

  it('is nothing where the law has no such thing', () => {
    expect(factFor(states.AZ, 'appeal', aDay, 'en')).toMatchObject({ kind: 'none', value: null })
    expect(factFor(states.TX, 'wages', aDay, 'en')).toMatchObject({ kind: 'none', value: null })
    expect(factFor(states.CT, 'interest', aDay, 'en')).toMatchObject({ kind: 'none', value: null })
  })

  it.each([
    [
      'the state’s own numbers',
      'CA',
      { percentOfDisposable: 20, floorMultiple: 48, floorWage: 'state', excessPercent: 40 },
    ],
    [
      'a share of what is above a floor only',
      'DC',
      { percentOfDisposable: null, floorMultiple: 40, excessPercent: 25 },
    ],
    ['the federal numbers, followed', 'MI', { percentOfDisposable: 25, floorMultiple: 30, floorWage: 'federal' }],
    [
      'a floor alone, under the federal share',
      'NH',
      { percentOfDisposable: 25, floorMultiple: 50, excessPercent: 100 },
    ],
    ['a floor in dollars', 'OR', { floorMultiple: null, fixedFloorWeeklyUsd: 400, excessPercent: 100 }],
    ['levels', 'MN', { percentOfDisposable: 25, floorMultiple: 40, floorWage: 'greater', excessPercent: 100 }],
    [
      'the general debt, not the consumer’s',
      'WA',
      { percentOfDisposable: 25, floorMultiple: 35, floorWage: 'federal' },
    ],
    ['slices, which no number holds', 'HI', { percentOfDisposable: null, floorMultiple: null, floorWage: null }],
  ] as const)('of wages holds %s: %s', (_, code, numbers) => {
    expect(valueFor(code, 'wages')).toMatchObject({ allowed: true, ...numbers })
  })

  it('names the events programs look for the same in both languages', () => {
    expect(factFor(states.CA, 'satisfaction', aDay, 'es').value?.runsFrom).toBe('written demand')
    expect(factFor(states.TX, 'domestication', aDay, 'es').value?.act).toBe('UEFJA')
    expect(factFor(states.CA, 'appeal', aDay, 'es').value?.by).toBe('defendant')
  })

  it('is said in the asked language', () => {
    expect(factFor(states.CA, 'contempt', aDay, 'es').value?.rule).toMatch(/^No pagar no es desacato/)
  })
})

describe('the check of the shapes', () => {
  it('finds nothing', () => {
    expect(brokenShapes()).toEqual([])
  })

  it('sees a value that does not fit, and one that cannot be read, and says where', () => {
    const broken = structuredClone(states.CA)
    const [wage] = broken.facts.minimumWage?.entries ?? []
    if (wage?.value) wage.value.hourlyCents = Number.NaN
    const [contempt] = broken.facts.contempt?.entries ?? []
    if (contempt?.value) Object.assign(contempt.value, { rule: undefined })
    const found = brokenShapes([broken])
    expect(found.map(({ where }) => where)).toEqual([
      'CA contempt oldest en',
      'CA contempt oldest es',
      'CA minimumWage 2023-01-01 en',
      'CA minimumWage 2023-01-01 es',
    ])
    expect(found.at(-1)?.says).toContain('value.hourlyUsd')
  })
})
