// What one creditor could take from one pay, for pay of any frequency. The law counts weeks, two weeks, half months and
// months; other pay is cut into those, and said so.

import type { HowOften } from '@/lib/interview/how-often'
import { monthlyOf } from '@/lib/interview/monthly'
import type { PayPeriod } from '@/lib/law/collection-types'
import { garnishableFrom, type Pay } from '@/lib/law/garnishment'
import type { Citation, DebtKind, Jurisdiction } from '@/lib/law/types'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import { type Cents, roundToCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Job } from './property'

/** What the law asks of the worker; null: not known, and then a warning says where it matters. */
export type Worker = { supportsFamily: boolean | null; children: number | null; debtKind: DebtKind | null }

/**
 * One job, by the pay as it comes. `disposableCents`: after the deductions the law requires. `othersCents`: what support
 * and earlier creditors already take. `takenCents`: the most this creditor may take from one pay; null where nobody has
 * checked the law. `keptCents`: disposable pay less others and `takenCents`.
 */
export type PayReach = {
  employer: string
  every: HowOften
  grossCents: Cents
  disposableCents: Cents
  othersCents: Cents
  takenCents: Cents | null
  keptCents: Cents
  monthlyCents: Cents
  /** The limit that governs; null where nobody has checked the law. */
  limit: { name: Words; cite: Citation; uncertain: boolean } | null
  /** The law lets an ordinary creditor take nothing from pay here. */
  isForbidden: boolean
  /** The law would let this creditor take something, but others come first and leave nothing of it. */
  isUsedUp: boolean
  /** Earlier creditors take more of one pay than an ordinary creditor may: the most they may. null: no such thing. */
  othersMayCents: Cents | null
  /** How the pay was cut to fit the law's periods; null where it fits. */
  cut: Words | null
  working: Working
  warnings: Words[]
}

/** `pays`: into how many pays of the law's period one pay is cut. */
type Cut = { period: PayPeriod; pays: number; said: Words | null }

const cuts: Record<HowOften, Cut> = {
  week: { period: 'week', pays: 1, said: null },
  'two-weeks': { period: 'two-weeks', pays: 1, said: null },
  'half-month': { period: 'half-month', pays: 1, said: null },
  month: { period: 'month', pays: 1, said: null },
  'four-weeks': {
    ...{ period: 'two-weeks', pays: 2 },
    said: {
      en: 'The law has no figure for four weeks, so we counted this pay as two pays of two weeks.',
      es: 'La ley no da una cifra para cuatro semanas, así que contamos este pago como dos pagos de dos semanas.',
    },
  },
  quarter: {
    ...{ period: 'month', pays: 3 },
    said: {
      en: 'The law has no figure for three months, so we counted this pay as three pays of a month.',
      es: 'La ley no da una cifra para tres meses, así que contamos este pago como tres pagos de un mes.',
    },
  },
  year: {
    ...{ period: 'month', pays: 12 },
    said: {
      en: 'The law has no figure for a year, so we counted this pay as twelve pays of a month.',
      es: 'La ley no da una cifra para un año, así que contamos este pago como doce pagos de un mes.',
    },
  },
  irregular: {
    ...{ period: 'month', pays: 1 },
    said: {
      en: 'This pay changes, so we counted a usual month. The true limit is worked out anew for each pay.',
      es: 'Este pago cambia, así que contamos un mes normal. El límite real se calcula de nuevo en cada pago.',
    },
  },
}

/** What could be taken from a job's pay in a state, for pay on a day. */
export function payReach(state: Jurisdiction, on: IsoDate, job: Job, worker: Worker): PayReach {
  const { period, pays, said } = cuts[job.payEvery]
  const disposableCents = Math.max(0, job.grossCents - job.requiredCents)
  const othersCents = (job.supportOrderCents ?? 0) + (job.garnishedCents ?? 0)
  const part = (cents: Cents): Cents => roundToCents(BigInt(cents), BigInt(pays))
  const after = (firstCents: Cents) =>
    garnishableFrom(state, {
      ...{ on, period, disposableCents: part(disposableCents), grossCents: part(job.grossCents) },
      othersFirstCents: part(firstCents),
      ...aboutWorker(worker),
    })
  const found = after(othersCents)
  const given = {
    ...{ employer: job.employer, every: job.payEvery, grossCents: job.grossCents },
    ...{ disposableCents, othersCents, cut: said },
  }
  const left = Math.max(0, disposableCents - othersCents)
  if (found.kind === 'not-covered')
    return {
      ...given,
      ...{ takenCents: null, keptCents: left, monthlyCents: 0, limit: null, isForbidden: false },
      ...{ isUsedUp: false, othersMayCents: null },
      ...{ working: [], warnings: [found.why] },
    }
  // Cutting a pay may round a part up, so together the parts could pass the whole by a cent.
  const takenCents = Math.min(left, found.garnishableCents * pays)
  const mayTake = (firstCents: Cents): Cents => {
    const one = after(firstCents)
    return one.kind === 'not-covered' ? 0 : one.garnishableCents * pays
  }
  const earlierCents = job.garnishedCents ?? 0
  const othersMayCents = earlierCents > 0 ? mayTake(job.supportOrderCents ?? 0) : null
  const governs = found.limits.find(({ id }) => id === found.governs)
  return {
    ...given,
    takenCents,
    keptCents: left - takenCents,
    monthlyCents: monthlyOf([{ cents: takenCents, every: job.payEvery }]),
    limit: governs ? { name: governs.name, cite: governs.cite, uncertain: governs.uncertain } : null,
    isForbidden: found.kind === 'none',
    isUsedUp: takenCents === 0 && othersCents > 0 && mayTake(0) > 0,
    // A cent may come from the cutting.
    othersMayCents: othersMayCents !== null && earlierCents > othersMayCents + pays ? othersMayCents : null,
    working: [...(said ? [{ text: said }] : []), ...found.working],
    warnings: found.warnings,
  }
}

/** Only the children of a person who supports them are counted as dependents: fewer never make more of the pay safe. */
function aboutWorker({ supportsFamily, children, debtKind }: Worker): Partial<Pay> {
  return {
    ...(supportsFamily !== null && { headOfFamily: supportsFamily }),
    ...(supportsFamily !== null && children !== null && { dependents: supportsFamily ? children : 0 }),
    ...(debtKind && { debtKind }),
  }
}
