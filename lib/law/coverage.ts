// What the rules library holds: each jurisdiction by each fact, how sure we are, and what has not been looked at for long.

import { addYears, type IsoDate } from '@/lib/shared/civil-date'
import { federal } from './federal'
import type { FederalFactId } from './federal-types'
import { states } from './states'
import { type Confidence, type Dated, type FactId, type StateCode, stateCodes } from './types'

/** Every fact a jurisdiction may hold, in the order it is shown. */
const everyFact: Record<FactId, true> = {
  smallClaims: true,
  appeal: true,
  enforcementStart: true,
  interest: true,
  judgmentLife: true,
  lienRealProperty: true,
  lienPersonalProperty: true,
  satisfaction: true,
  vacateDefault: true,
  clericalCorrection: true,
  wages: true,
  minimumWage: true,
  bankAccount: true,
  homestead: true,
  vehicle: true,
  wildcard: true,
  toolsOfTrade: true,
  householdGoods: true,
  claimOfExemption: true,
  writ: true,
  debtorExam: true,
  contempt: true,
  domestication: true,
  installments: true,
  badCheck: true,
  collectionConduct: true,
  governmentDebtor: true,
  links: true,
}
export const factIds = Object.keys(everyFact) as FactId[]
export const federalFactIds = Object.keys(federal) as FederalFactId[]

/** The newest entry of one fact. `not-covered`: nobody has checked. */
export type Cell =
  | { kind: 'value' | 'none'; confidence: Confidence; checkedOn: IsoDate }
  | { kind: 'not-covered'; confidence: null; checkedOn: null }

export type CoverageRow = { code: StateCode; name: string; cells: Record<FactId, Cell> }

/** Cells of each kind, and of the covered ones each confidence. */
export type CoverageCount = Record<Cell['kind'] | Confidence, number>

export type Coverage = {
  facts: FactId[]
  rows: CoverageRow[]
  federal: { id: FederalFactId; cell: Cell }[]
  count: CoverageCount
}

/** Jurisdiction × fact, with the federal facts apart. */
export function coverageTable(): Coverage {
  const rows = stateCodes.map(code => ({
    code,
    name: states[code].name.en,
    cells: Object.fromEntries(
      factIds.map(id => [id, cellOf(states[code].facts[id] as Dated<unknown> | undefined)]),
    ) as Record<FactId, Cell>,
  }))
  const ofFederal = federalFactIds.map(id => ({ id, cell: cellOf(federal[id] as Dated<unknown>) }))
  const cells = [...rows.flatMap(row => factIds.map(id => row.cells[id])), ...ofFederal.map(({ cell }) => cell)]
  return { facts: factIds, rows, federal: ofFederal, count: countOf(cells) }
}

function cellOf(dated: Dated<unknown> | undefined): Cell {
  const newest = dated?.entries.at(-1)
  if (!dated || !newest) return { kind: 'not-covered', confidence: null, checkedOn: null }
  return { kind: newest.none ? 'none' : 'value', confidence: newest.confidence, checkedOn: dated.checkedOn }
}

function countOf(cells: Cell[]): CoverageCount {
  const count: CoverageCount = {
    value: 0,
    none: 0,
    'not-covered': 0,
    verified: 0,
    secondary: 0,
    known: 0,
    uncertain: 0,
  }
  for (const { kind, confidence } of cells) {
    count[kind]++
    if (confidence) count[confidence]++
  }
  return count
}

/** A fact last looked at more than a year before. `US` is the federal law. */
export type OldFact = { code: StateCode | 'US'; id: FactId | FederalFactId; checkedOn: IsoDate }

/** What was checked more than a year before a day, the oldest first. */
export function olderThan(on: IsoDate): OldFact[] {
  const aYearBefore = addYears(on, -1)
  const { rows, federal: ofFederal } = coverageTable()
  const all = [
    ...rows.flatMap(({ code, cells }) => factIds.map(id => ({ code, id, cell: cells[id] }))),
    ...ofFederal.map(({ id, cell }) => ({ code: 'US' as const, id, cell })),
  ]
  return all
    .flatMap(({ code, id, cell }) =>
      cell.checkedOn !== null && cell.checkedOn < aYearBefore ? [{ code, id, checkedOn: cell.checkedOn }] : [],
    )
    .sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0))
}

const marks: Record<Confidence, string> = { verified: 'v', secondary: 's', known: 'k', uncertain: '?' }

/**
 * The table as Markdown, a row a jurisdiction. A cell is the confidence: v verified, s secondary, k known, ? uncertain;
 * in brackets where the law has no such thing; a dot where nobody has checked.
 */
export function coverageMarkdown({ facts, rows, federal: ofFederal, count }: Coverage): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  const share = Math.round((100 * (count.value + count.none)) / (count.value + count.none + count['not-covered']))
  return [
    line(['', ...facts]),
    line(['---', ...facts.map(() => '---')]),
    ...rows.map(row => line([row.code, ...facts.map(id => markOf(row.cells[id]))])),
    '',
    `US: ${ofFederal.map(({ id, cell }) => `${id} ${markOf(cell)}`).join(', ')}.`,
    '',
    `${share}% covered: ${count.value} values, ${count.none} none, ${count['not-covered']} not covered; ${count.verified} verified, ${count.secondary} secondary, ${count.known} known, ${count.uncertain} uncertain.`,
  ].join('\n')
}

function markOf(cell: Cell): string {
  if (cell.kind === 'not-covered') return '·'
  return cell.kind === 'none' ? `(${marks[cell.confidence]})` : marks[cell.confidence]
}
