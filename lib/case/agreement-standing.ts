// How an agreement in force stands on a day: what was paid under it, what comes next, whether a payment was missed, and
// whether that is a default by the agreement's own words.

import { periodWords } from '@/lib/law/days'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { lowerFirst, type Words } from '@/lib/shared/words'
import type { Agreement } from './agreement-terms'
import { type CaseFile, oncePerFile } from './case-file'
import { type DefaultSum, defaultSumOf } from './default-sum'
import type { LivePayment } from './ledger-row'
import type { Notice } from './notice'
import { agreementInForce } from './records'
import { interestUnder } from './standing-interest'
import { declaredIn, lapseOf, noticesUnder } from './standing-lapse'
import { type InstallmentStanding, installmentsOf, paidUnder, statusOf } from './standing-schedule'

export { type InstallmentStanding, paidUnder } from './standing-schedule'

/**
 * `kept`: every payment due by today came, or its days of grace still run. `missed`: one did not, and no notice to cure it
 * was sent. `curing`: the notice was, and its days still run. `default`: they ran out, or the agreement gives none, or the
 * default was declared and the agreement not reinstated. `paid`: all of it came.
 * `nextDue`: what is left of the oldest payment that is not whole; `missedOn`: the day the oldest missed one was due.
 * `cureUntil`: the last day to make it good after the notice; estimated where nobody knows when the notice came in.
 * `cureNotice`: the notice those days are counted from.
 * `defaultOn`: the first day of the default that stands; `defaultDueOn`: when the payment behind it was due; `isDeclared`: the creditor said so in a notice.
 * `madeGoodLateOn`: a payment due that day came only after it was a default; nobody declared it, so the agreement goes on.
 * `lateDefaultOn`: the first day of that default; what came beyond the agreed amount since may be what its terms made due.
 * `interestLeftCents`: what is left of the interest the agreement itself asks for with the last payment.
 */
export type AgreementStanding = {
  agreement: Agreement
  kind: 'kept' | 'missed' | 'curing' | 'default' | 'paid'
  installments: InstallmentStanding[]
  paidCents: Cents
  leftCents: Cents
  interestLeftCents: Cents
  nextDue: { on: IsoDate; cents: Cents } | null
  missedOn: IsoDate | null
  cureUntil: { on: IsoDate; isEstimated: boolean } | null
  cureNotice: Notice | null
  defaultOn: IsoDate | null
  defaultDueOn: IsoDate | null
  isDeclared: boolean
  madeGoodLateOn: IsoDate | null
  lateDefaultOn: IsoDate | null
}

/** The agreement that binds both sides today, and how it stands; null: none does. */
export const agreementStandingOf = oncePerFile((file): AgreementStanding | null => {
  const agreement = agreementInForce(file.records)
  if (!agreement) return null
  const { facts, records, balance, today } = file
  const payments = paidUnder(agreement, facts.payments, facts.ledger)
  const interestCents = interestUnder(agreement, payments, balance.kind === 'balance' ? balance : null, today)
  const standing = standingOn(agreement, payments, records.notices, today, interestCents)
  // What is due after a default is another sum than the schedule's.
  const isSettled =
    standing.defaultOn && defaultSumOf(file, agreement, payments, standing.defaultOn, today)?.sumCents === 0
  return isSettled ? { ...standing, kind: 'paid', nextDue: null } : standing
})

/**
 * What is due by the agreement's own terms at the end of a day, once it is in default; null: it is not, or nobody can say.
 * `isLate`: a default that was made good late, and that nobody declared, too.
 */
export function defaultSumIn(file: CaseFile, on: IsoDate = file.today, isLate = false): DefaultSum | null {
  const standing = agreementStandingOf(file)
  const defaultOn = standing?.defaultOn ?? (isLate ? standing?.lateDefaultOn : null)
  if (!standing || !defaultOn) return null
  const { agreement } = standing
  return defaultSumOf(file, agreement, paidUnder(agreement, file.facts.payments, file.facts.ledger), defaultOn, on)
}

/** `agreementStandingOf` for what is already read. `interestCents`: what came up under it by today, as `interestUnder` says. */
export function standingOn(
  agreement: Agreement,
  payments: readonly LivePayment[],
  notices: readonly Notice[],
  today: IsoDate,
  interestCents: Cents = 0,
): AgreementStanding {
  const { totalCents } = agreement.terms
  const installments = installmentsOf(agreement, payments, today)
  const paidCents = payments.reduce((sum, one) => sum + one.amountCents, 0)
  const interestLeftCents = Math.max(0, interestCents - Math.max(0, paidCents - totalCents))
  const open = installments.filter(one => one.wholeOn === null)
  const last = installments.at(-1)
  if (open.length === 0 && last && interestLeftCents > 0)
    open.push(interestDue(agreement, last, interestLeftCents, today))

  const own = noticesUnder(agreement, notices)
  const missed = open.filter(one => one.status === 'missed')
  // Interest alone, which the creditor states when asked, is no default before a notice.
  const lapses = missed
    .filter(one => agreement.terms.cureDays > 0 || installments.includes(one))
    .map(one => lapseOf(agreement, one, own, today))
  const running = lapses.flatMap(({ cure, lapsedOn }) => (cure && !lapsedOn ? [cure] : []))
  const earliest = running.toSorted((a, b) => (a.until < b.until ? -1 : 1))[0] ?? null
  const lapsed = lapses.flatMap(({ lapsedOn }) => lapsedOn ?? []).toSorted()[0] ?? null
  const declared = declaredIn(agreement, [...open, ...installments], own, today)
  const defaultOn = declared && lapsed && lapsed < declared.on ? lapsed : (declared?.on ?? lapsed)
  const broken = defaultOn
    ? [...open, ...installments].find(one => lapseOf(agreement, one, own, today).lapsedOn === defaultOn)
    : undefined
  const cure = broken ? lapseOf(agreement, broken, own, today).cure : earliest
  const next = open[0]
  const missedOn = missed[0]?.on ?? null
  const late = defaultOn ? null : madeGoodLateIn(agreement, installments, own, today)
  return {
    agreement,
    kind: defaultOn ? 'default' : !next ? 'paid' : !missedOn ? 'kept' : earliest ? 'curing' : 'missed',
    installments,
    paidCents,
    leftCents: Math.max(0, totalCents - paidCents),
    interestLeftCents,
    nextDue: next ? { on: next.on, cents: next.cents - next.paidCents } : null,
    missedOn,
    cureUntil: cure && { on: cure.until, isEstimated: cure.isEstimated },
    cureNotice: cure?.notice ?? null,
    defaultOn,
    defaultDueOn: broken?.on ?? null,
    isDeclared: declared !== null,
    madeGoodLateOn: late?.on ?? null,
    lateDefaultOn: late?.lapsedOn ?? null,
  }
}

/** The interest of an agreement under which it runs: due with the last payment. */
function interestDue(
  { terms }: Agreement,
  last: InstallmentStanding,
  cents: Cents,
  today: IsoDate,
): InstallmentStanding {
  const status = statusOf(last.on, terms.graceDays, today)
  return { on: last.on, cents, paidCents: 0, from: [], wholeOn: null, status }
}

function madeGoodLateIn(
  agreement: Agreement,
  installments: readonly InstallmentStanding[],
  own: readonly Notice[],
  today: IsoDate,
): { on: IsoDate; lapsedOn: IsoDate } | null {
  const late = installments.flatMap(one => {
    const lapsedOn = one.wholeOn && lapseOf(agreement, one, own, today).lapsedOn
    return lapsedOn ? [{ on: one.on, lapsedOn }] : []
  })
  return late.at(-1) ?? null
}

/** Why a task is locked, where an agreement promises to take no step to collect; null: none does. */
export function forbearanceIn(file: CaseFile): Words | null {
  const promise = promiseWords(file)
  return promise && { en: `Locked: ${lowerFirst(promise.en)}`, es: `Bloqueado: ${lowerFirst(promise.es)}` }
}

/** The same as a sentence of a report. */
export function promiseIn(file: CaseFile): Words | null {
  const promise = promiseWords(file)
  return promise && { en: `${promise.en}.`, es: `${promise.es}.` }
}

/** A late payment ends the promise only when it is a default; what is paid as agreed ends the debt, promise or not. */
function promiseWords(file: CaseFile): Words | null {
  const standing = agreementStandingOf(file)
  if (!standing) return null
  const { agreement, kind, cureUntil } = standing
  const { terms, inForceOn } = agreement
  const since = inForceOn ?? terms.writtenOn
  if (kind === 'paid')
    return {
      en: `All of the agreement of ${formatDate(since, 'en')} is paid, and you accepted that as full payment`,
      es: `Todo lo del acuerdo del ${formatDate(since, 'es')} está pagado, y usted aceptó eso como pago total`,
    }
  if (!terms.forbears || kind === 'default') return null
  if (kind === 'curing' && cureUntil) return waitWords(cureUntil)
  if (kind === 'missed') return noticeFirst(terms.cureDays)
  return {
    en: `The agreement of ${formatDate(since, 'en')} is being kept, and you promised not to collect while it is`,
    es: `Se está cumpliendo el acuerdo del ${formatDate(since, 'es')}, y usted prometió no cobrar mientras se cumpla`,
  }
}

function waitWords({ on, isEstimated }: { on: IsoDate; isEstimated: boolean }): Words {
  return {
    en: `A payment is late and the notice was sent, but there is time to catch up through ${formatDate(on, 'en')}${isEstimated ? ', by our estimate of when the notice came in' : ''}`,
    es: `Hay un pago atrasado y el aviso se envió, pero hay tiempo para ponerse al día hasta el ${formatDate(on, 'es')}${isEstimated ? ', según nuestro cálculo de cuándo llegó el aviso' : ''}`,
  }
}

function noticeFirst(cureDays: number): Words {
  // Only after a reinstatement, or where nothing but interest is left: the agreement names no day it would end on.
  if (cureDays === 0)
    return {
      en: 'Something is late, but the agreement still holds. Ask for it, or propose new terms',
      es: 'Hay algo atrasado, pero el acuerdo sigue vigente. Pídalo o proponga condiciones nuevas',
    }
  const cure = periodWords({ count: cureDays, unit: 'days' })
  return {
    en: `A payment is late, but the agreement gives ${cure.en} to catch up after a written notice. Send the notice first`,
    es: `Hay un pago atrasado, pero el acuerdo da ${cure.es} para ponerse al día después de un aviso por escrito. Envíe primero el aviso`,
  }
}
