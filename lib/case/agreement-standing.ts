// How an agreement in force stands on a day: what was paid under it, what comes next, and whether a payment was missed.

import { periodWords } from '@/lib/law/days'
import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { lowerFirst, type Words } from '@/lib/shared/words'
import type { Agreement, AgreementTerms } from './agreement-terms'
import { type CaseFile, oncePerFile } from './case-file'
import { agreementInForce } from './records'

/**
 * `kept`: every payment due by today came, or its days of grace still run. `missed`: one did not. `paid`: all of it came.
 * `nextDue`: what is left of the oldest payment that is not whole; `missedOn`: the day the oldest missed one was due.
 * Payments count against the oldest installment first.
 */
export type AgreementStanding = {
  agreement: Agreement
  kind: 'kept' | 'missed' | 'paid'
  paidCents: Cents
  leftCents: Cents
  nextDue: { on: IsoDate; cents: Cents } | null
  missedOn: IsoDate | null
}

/** The agreement that binds both sides today, and how it stands; null: none does. */
export const agreementStandingOf = oncePerFile((file): AgreementStanding | null => {
  const agreement = agreementInForce(file.records)
  return agreement && standingOn(agreement, paidUnder(agreement, file), file.today)
})

/** What came in since the agreement was written: all payments less those it already counts. */
function paidUnder({ terms }: Agreement, { facts }: CaseFile): Cents {
  return Math.max(0, facts.payments.reduce((sum, one) => sum + one.amountCents, 0) - terms.paidCents)
}

/** `agreementStandingOf` for what is already read. */
export function standingOn(agreement: Agreement, paidCents: Cents, today: IsoDate): AgreementStanding {
  const { schedule, totalCents, graceDays } = agreement.terms
  let due = 0
  const open = schedule.flatMap(({ on, cents }) => {
    due += cents
    return due > paidCents ? [{ on, cents: Math.min(cents, due - paidCents) }] : []
  })
  const [nextDue = null] = open
  const missedOn = nextDue && addDays(nextDue.on, graceDays) < today ? nextDue.on : null
  return {
    agreement,
    kind: nextDue === null ? 'paid' : missedOn ? 'missed' : 'kept',
    paidCents,
    leftCents: Math.max(0, totalCents - paidCents),
    nextDue,
    missedOn,
  }
}

/** Why a task is locked, where an agreement that is being kept promises to take no step to collect; null: none does. */
export function forbearanceIn(file: CaseFile): Words | null {
  const promise = promiseWords(file)
  return promise && { en: `Locked: ${lowerFirst(promise.en)}`, es: `Bloqueado: ${lowerFirst(promise.es)}` }
}

/** The same as a sentence of a report. */
export function promiseIn(file: CaseFile): Words | null {
  const promise = promiseWords(file)
  return promise && { en: `${promise.en}.`, es: `${promise.es}.` }
}

/** A late payment ends the promise only when the days to catch up after a notice can be over. */
function promiseWords(file: CaseFile): Words | null {
  const standing = agreementStandingOf(file)
  if (!standing?.agreement.terms.forbears) return null
  const { agreement, missedOn } = standing
  const { terms, inForceOn } = agreement
  if (missedOn) return file.today < mayDefaultFrom(missedOn, terms) ? catchUpWords(terms) : null
  const since = inForceOn ?? terms.writtenOn
  return {
    en: `The agreement of ${formatDate(since, 'en')} is being kept, and you promised not to collect while it is`,
    es: `Se está cumpliendo el acuerdo del ${formatDate(since, 'es')}, y usted prometió no cobrar mientras se cumpla`,
  }
}

/** The first day on which a payment missed can be a default: a notice can be had the day after grace at the soonest, and
 *  the days to cure after it have to go by whole. */
function mayDefaultFrom(missedOn: IsoDate, { graceDays, cureDays }: AgreementTerms): IsoDate {
  const lateFrom = addDays(missedOn, graceDays + 1)
  return cureDays === 0 ? lateFrom : addDays(lateFrom, cureDays + 1)
}

function catchUpWords({ cureDays }: AgreementTerms): Words {
  const cure = periodWords({ count: cureDays, unit: 'days' })
  return {
    en: `A payment is late, but the agreement gives ${cure.en} to catch up after a written notice. Send the notice first`,
    es: `Hay un pago atrasado, pero el acuerdo da ${cure.es} para ponerse al día después de un aviso por escrito. Envíe primero el aviso`,
  }
}
