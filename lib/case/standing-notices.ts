// Which notices can be written down today, what each would be about, and what one that was written down starts.

import { addDays, formatDate, type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type AgreementStanding, agreementStandingOf } from './agreement-standing'
import type { CaseFile } from './case-file'
import { takenBackIn } from './ledger-row'
import { arrivedOn, type Notice, type NoticeHow, type NoticeKind } from './notice'
import { lapseOf, noticeAllowedFrom, noticesUnder } from './standing-lapse'

/** One notice that can be written down. `allowedFrom`: the first day it gives any right; null: whenever it was sent. */
export type NoticeChoice = {
  /** What the form sends: "cure 2026-12-01". */
  value: string
  kind: NoticeKind
  agreementId: string | null
  about: string
  label: Words
  allowedFrom: IsoDate | null
}

/** What can be written down: of each late payment, of a default, of the agreement that holds again, of a check that came back. */
export function noticeChoicesOf(file: CaseFile): NoticeChoice[] {
  const standing = agreementStandingOf(file)
  return [...(standing ? underAgreement(file, standing) : []), ...ofReturned(file, standing?.agreement.id ?? null)]
}

function underAgreement(file: CaseFile, standing: AgreementStanding): NoticeChoice[] {
  const { agreement, installments, interestLeftCents, leftCents, defaultDueOn } = standing
  const { today, facts, records } = file
  const isCreditor = facts.side === 'creditor'
  const own = noticesUnder(agreement, records.notices)
  const choice = (kind: NoticeKind, about: IsoDate, allowedFrom: IsoDate | null): NoticeChoice => ({
    ...{ value: `${kind} ${about}`, kind, agreementId: agreement.id, about, allowedFrom },
    label: inBoth(locale => titleOf(kind, formatDate(about, locale))[locale]),
  })
  const onlyInterest = leftCents === 0 && interestLeftCents > 0
  const dues = installments.filter((one, i) => {
    const wholeOn = onlyInterest && i === installments.length - 1 ? null : one.wholeOn
    const from = noticeAllowedFrom(agreement, one.on)
    // What came to the debtor came, too early or not.
    return isCreditor
      ? from <= today && (wholeOn === null || wholeOn >= from)
      : one.on < today && (wholeOn === null || wholeOn > one.on)
  })
  const lapsed = isCreditor ? dues.filter(one => lapseOf(agreement, one, own, today).lapsedOn) : dues
  return [
    ...(agreement.terms.cureDays > 0 ? dues : []).map(one =>
      choice('cure', one.on, noticeAllowedFrom(agreement, one.on)),
    ),
    ...lapsed.map(one => choice('default', one.on, lapseOf(agreement, one, own, today).lapsedOn)),
    ...(defaultDueOn ? [choice('reinstated', defaultDueOn, standing.defaultOn)] : []),
  ]
}

function ofReturned({ records }: CaseFile, agreementId: string | null): NoticeChoice[] {
  const takenBack = takenBackIn(records.ledger)
  return records.ledger.flatMap(row => {
    if (row.kind !== 'payment' || !takenBack.has(row.id)) return []
    const why = records.ledger.find(one => one.kind === 'reversal' && one.of === row.id)
    if (why?.kind !== 'reversal' || why.why !== 'returned') return []
    const kind = 'returned-check' as const
    return [
      {
        ...{ value: `${kind} ${row.id}`, kind, agreementId, about: row.id, allowedFrom: why.on },
        label: inBoth(l => titleOf(kind, `${formatCents(row.amountCents)}, ${formatDate(row.on, l)}`)[l]),
      },
    ]
  })
}

function titleOf(kind: NoticeKind, about: string): Words {
  switch (kind) {
    case 'cure':
      return {
        en: `To catch up on the payment due ${about}`,
        es: `Para ponerse al día con el pago del ${about}`,
      }
    case 'default':
      return { en: `Of default, for the payment due ${about}`, es: `De incumplimiento, por el pago del ${about}` }
    case 'reinstated':
      return {
        en: `That the agreement holds again, after the payment due ${about}`,
        es: `De que el acuerdo vuelve a valer, después del pago del ${about}`,
      }
    case 'returned-check':
      return { en: `Of a returned check: ${about}`, es: `De un cheque devuelto: ${about}` }
  }
}

/** What a notice is called on its page and in the list. */
export function noticeTitle({ records }: CaseFile, { kind, about }: Notice): Words {
  if (isIsoDate(about)) return inBoth(locale => titleOf(kind, formatDate(about, locale))[locale])
  const row = records.ledger.find(one => one.id === about)
  if (row?.kind !== 'payment') return titleOf(kind, '')
  return inBoth(l => titleOf(kind, `${formatCents(row.amountCents)}, ${formatDate(row.on, l)}`)[l])
}

export const noticeHowWords: Record<NoticeHow, Words> = {
  mail: { en: 'By mail', es: 'Por correo' },
  certified: { en: 'By certified mail', es: 'Por correo certificado' },
  hand: { en: 'Handed over', es: 'Entregado en mano' },
  email: { en: 'By email', es: 'Por correo electrónico' },
}

/** What a notice that is written down starts, or why it starts nothing; empty: nothing is counted from it here. */
export function whatNoticeStarts(file: CaseFile, notice: Notice): Words[] {
  if (notice.struck) return []
  const standing = agreementStandingOf(file)
  const { kind, about } = notice
  if (!standing || notice.agreementId !== standing.agreement.id || !isIsoDate(about)) return []
  const { agreement, cureNotice, cureUntil, isDeclared } = standing
  if (kind === 'cure') {
    const from = noticeAllowedFrom(agreement, about)
    if (notice.sentOn < from) return [tooEarly(from)]
    if (cureNotice?.id === notice.id && cureUntil) return [runsUntil(cureUntil)]
    const arrived = arrivedOn(notice)
    return [runsUntil({ ...arrived, on: addDays(arrived.on, agreement.terms.cureDays) })]
  }
  if (kind === 'default') return [isDeclared ? stands : declaresNothing]
  return []
}

const stands: Words = {
  en: 'The default stands until the agreement is put back in force or what is due is paid.',
  es: 'El incumplimiento sigue hasta que el acuerdo vuelva a valer o se pague lo que se debe.',
}
const declaresNothing: Words = {
  en: 'By the agreement, as it is written down here, there is no default that this notice declares today.',
  es: 'Según el acuerdo, con lo que está anotado aquí, hoy no hay un incumplimiento que este aviso declare.',
}

function tooEarly(from: IsoDate): Words {
  return {
    en: `It was sent too early: the agreement allows it from ${formatDate(from, 'en')} on, when the days of grace are over. No days run from it.`,
    es: `Se envió demasiado pronto: el acuerdo lo permite desde el ${formatDate(from, 'es')}, cuando terminan los días de gracia. De él no corre ningún plazo.`,
  }
}

function runsUntil({ on, isEstimated }: { on: IsoDate; isEstimated: boolean }): Words {
  return {
    en: `Last day to catch up: ${formatDate(on, 'en', 'weekday')}${isEstimated ? ', by our estimate, because nobody wrote down when it came in' : ''}.`,
    es: `Último día para ponerse al día: ${formatDate(on, 'es', 'weekday')}${isEstimated ? ', según nuestro cálculo, porque nadie anotó cuándo llegó' : ''}.`,
  }
}
