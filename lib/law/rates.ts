// The interest rate of one judgment, day by day: the rule in force when it was entered, a special rate where its
// class has one, and the rows of a table where the state publishes them.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { cite } from './entry'
import {
  anotherRate,
  atMostWarning,
  beforeTheTable,
  checkWithClerk,
  enteredStep,
  generalLabel,
  noInterestStep,
  pastTheTable,
  printedLabel,
  printedMayMove,
  printedStep,
  readTheJudgment,
  rowLabel,
  segmentStep,
} from './rate-words'
import type {
  Citation,
  Confidence,
  DebtKind,
  Entry,
  Interest,
  Jurisdiction,
  PartyKind,
  RateCondition,
  RateRow,
  RateRule,
} from './types'
import { type Found, factOn, isUncertain } from './value-on'
import type { Working } from './working'

/** What decides a judgment's rate. `statedPercent`: a rate printed in the judgment, percent a year; it overrides the law. */
export type RatedJudgment = {
  enteredOn: IsoDate
  principalCents: Cents
  debtKind: DebtKind
  debtorKind: PartyKind
  creditorKind: PartyKind
  statedPercent: number | null
}

/** A rate, percent a year, from a day on (that day included) until the next segment begins. */
export type RateSegment = {
  from: IsoDate
  annualPercent: number
  cite: Citation
  confidence: Confidence
  label: Words
}

/** `none`: the law gives this judgment no interest. `not-covered`: no number can be known here; `why` says what to do. */
export type Rates =
  | { kind: 'rates'; segments: RateSegment[]; working: Working; warnings: Words[] }
  | { kind: 'none'; cite: Citation; confidence: Confidence; working: Working; warnings: Words[] }
  | { kind: 'not-covered'; why: Words }

/** The rates of a judgment from its entry through a day. A rule's source is in each segment's `cite`. */
export function ratesFor(judgment: RatedJudgment, state: Jurisdiction, through: IsoDate): Rates {
  const { enteredOn } = judgment
  const found = factOn(state, 'interest', enteredOn)
  if (judgment.statedPercent !== null) return printedRate(enteredOn, judgment.statedPercent, movingTable(found))
  if (found.kind === 'not-covered') return found
  if (found.kind === 'none') return noInterest(found.entry)
  const special = found.value.special.find(one => one.when !== null && isMetBy(one.when, judgment))
  const rule = special ? special.rate : found.value.rate
  if (rule === null || rule.kind === 'set-by-judgment')
    return { kind: 'not-covered', why: readTheJudgment(rule?.formula ?? null, special) }
  const { steps, isPastTable } = stepsOf(rule, enteredOn, through)
  if (steps.length === 0) return { kind: 'not-covered', why: beforeTheTable(rule) }
  const segments = steps.map(
    ({ from, annualPercent, label }, index): RateSegment => ({
      from,
      annualPercent,
      cite: special?.cite ?? found.entry.cite,
      confidence: isPastTable && index === steps.length - 1 ? 'uncertain' : found.entry.confidence,
      label: special ? joinLabels(special.applies, label) : (label ?? generalLabel),
    }),
  )
  const last = segments.at(-1)
  const warnings: Words[] = []
  if (isUncertain(found.entry)) warnings.push(checkWithClerk)
  if (isPastTable && rule.kind === 'table' && last) warnings.push(pastTheTable(rule, last.annualPercent))
  if (special?.atMost) warnings.push(atMostWarning)
  if (!special) for (const other of found.value.special) if (other.when === null) warnings.push(anotherRate(other))
  return {
    kind: 'rates',
    segments,
    working: [enteredStep(enteredOn, found.entry), ...segments.map(segmentStep)],
    warnings,
  }
}

/** Whether every named condition of a special rate holds for a judgment. */
export function isMetBy(when: RateCondition, judgment: RatedJudgment): boolean {
  return (
    (when.debtKinds?.includes(judgment.debtKind) ?? true) &&
    (when.debtorKinds?.includes(judgment.debtorKind) ?? true) &&
    (when.creditorKinds?.includes(judgment.creditorKind) ?? true) &&
    (when.atMostCents === undefined || judgment.principalCents <= when.atMostCents) &&
    (when.overCents === undefined || judgment.principalCents > when.overCents) &&
    (when.enteredFrom === undefined || judgment.enteredOn >= when.enteredFrom) &&
    (when.enteredBefore === undefined || judgment.enteredOn < when.enteredBefore)
  )
}

type Step = { from: IsoDate; annualPercent: number; label: Words | null }

/** The numbers a rule gives from entry on; no steps when the judgment is older than the table. */
function stepsOf(
  rule: Exclude<RateRule, { kind: 'set-by-judgment' }>,
  enteredOn: IsoDate,
  through: IsoDate,
): { steps: Step[]; isPastTable: boolean } {
  if (rule.kind === 'fixed')
    return { steps: [{ from: enteredOn, annualPercent: rule.annualPercent, label: null }], isPastTable: false }
  const first = rule.rows.findLast(row => row.from <= enteredOn)
  if (!first) return { steps: [], isPastTable: false }
  const step = (from: IsoDate, row: RateRow): Step => ({
    from,
    annualPercent: row.annualPercent,
    label: rowLabel(rule.follows, row.from),
  })
  const steps = [step(enteredOn, first)]
  if (rule.follows === 'entry') return { steps, isPastTable: enteredOn > rule.knownThrough }
  for (const row of rule.rows) if (row.from > enteredOn && row.from <= through) steps.push(step(row.from, row))
  return { steps, isPastTable: through > rule.knownThrough || enteredOn > rule.knownThrough }
}

function joinLabels(applies: Words, label: Words | null): Words {
  return label ? { en: `${applies.en}: ${label.en}`, es: `${applies.es}: ${label.es}` } : applies
}

/** The state's own table where it changes for judgments already entered, so that a printed rate may have been replaced. */
function movingTable(found: Found<Interest>): Extract<RateRule, { kind: 'table' }> | null {
  const rate = found.kind === 'value' ? found.value.rate : null
  return rate?.kind === 'table' && rate.follows === 'table' ? rate : null
}

function printedRate(
  enteredOn: IsoDate,
  annualPercent: number,
  moving: Extract<RateRule, { kind: 'table' }> | null,
): Rates {
  const source = cite('rate printed in the judgment')
  const confidence = moving ? 'uncertain' : 'verified'
  return {
    kind: 'rates',
    segments: [{ from: enteredOn, annualPercent, cite: source, confidence, label: printedLabel }],
    working: [printedStep(annualPercent, source)],
    warnings: moving ? [printedMayMove(moving, annualPercent)] : [],
  }
}

function noInterest(entry: Entry<Interest>): Rates {
  return {
    kind: 'none',
    cite: entry.cite,
    confidence: entry.confidence,
    working: [noInterestStep(entry)],
    warnings: isUncertain(entry) ? [checkWithClerk] : [],
  }
}
