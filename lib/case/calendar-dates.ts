// Every date of a case worth an entry in a calendar and a reminder: what comes, what to do by then, and how many days
// before it to say so. The repeat of a debtor's exam is left out: the law library has its interval in words only, and no
// exam's date is kept.

import type { Deadline } from '@/lib/law/deadline'
import type { DeadlineId } from '@/lib/law/deadlines'
import { addDays, addMonths, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { agreementStandingOf, forbearanceIn } from './agreement-standing'
import { isWaiting } from './assess-tasks'
import { type CalendarKind, calendarWords, checkTheDay, estimatedArrival, estimatedDay } from './calendar-words'
import type { CaseFile } from './case-file'
import { closingOf } from './closing'
import { closingEvents } from './closing-events'
import { costsIn } from './costs'
import type { Side } from './facts'
import { legalStopOf } from './legal-stop'
import { standingOf } from './offer'
import { paymentsComing } from './payments-coming'
import { waitingOf, watchEventsOf } from './waiting'

/**
 * `id` is the same however often it is worked out ('payment-due:2026-12-01'). `path`: where it leads within the case, ''
 * for its home. `uncertain`: the law behind it, or the day it runs from, is not sure, and the text says so. `remindBefore`:
 * so many days before, the most first; 0 is the day itself.
 */
export type CalendarDate = {
  id: string
  on: IsoDate
  title: Words
  text: Words
  path: string
  uncertain: boolean
  remindBefore: readonly number[]
}

// How early a reminder is of use is our own choice; no law sets it.
const beforePayment = [3, 0] as const
const beforeDeadline = [30, 7, 1] as const
const beforeOfferEnds = [3, 1] as const
/** For a day from which something may be done. */
const beforeStart = [0] as const
const beforeCheck = [7, 1] as const

/** A date gone by is still told of for so many days: someone may have been away, or a server stopped. */
export const daysStillTold = 3

const leads: Record<CalendarKind, readonly number[]> = {
  'payment-due': beforePayment,
  'grace-ends': beforeDeadline,
  'cure-ends': beforeDeadline,
  'offer-ends': beforeOfferEnds,
  'appeal-by': beforeDeadline,
  'undo-default-by': beforeDeadline,
  'correct-by': beforeDeadline,
  'collection-starts': beforeStart,
  'renewal-opens': beforeStart,
  'prepare-renewal': beforeStart,
  'renew-by': beforeDeadline,
  'judgment-ends': beforeDeadline,
  'lien-ends': beforeDeadline,
  'satisfaction-due': beforeDeadline,
  'objection-ends': beforeDeadline,
  'credit-answer-due': beforeCheck,
  'check-again': beforeCheck,
}

/** What still holds while a bankruptcy stops all collecting. */
const heldUnderStop: readonly CalendarKind[] = [
  ...(['appeal-by', 'undo-default-by', 'correct-by'] as const),
  ...(['satisfaction-due', 'objection-ends', 'credit-answer-due'] as const),
]

/** The dates to come and those only just gone by, in the order of time. */
export function datesOf(file: CaseFile): CalendarDate[] {
  const { side } = file.facts
  if (!side) return []
  const isStopped = legalStopOf(file) !== null
  return foundIn(file, side)
    .filter(one => one.on >= addDays(file.today, -daysStillTold) && (!isStopped || heldUnderStop.includes(one.kind)))
    .map(one => dateFrom(one, side))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

type Found = {
  kind: CalendarKind
  on: IsoDate
  path: string
  uncertain?: boolean
  /** Told of in the text. */
  amountCents?: number
  /** Tells two of a kind on one day apart. */
  of?: string
  /** Said where it is uncertain, in place of sending them to the clerk. */
  unsure?: Words
  /** By whom an offer was made. */
  by?: Side
}

function dateFrom(
  { kind, on, path, uncertain = false, amountCents, of, by, ...found }: Found,
  side: Side,
): CalendarDate {
  const { title, text } = calendarWords(kind, { side, on, amountCents: amountCents ?? null, isOurs: by === side })
  // The clerk knows the law's days, and nothing of an agreement's.
  const unsure = found.unsure ?? (kind === 'cure-ends' ? estimatedDay[side] : checkTheDay)
  return {
    id: of ? `${kind}:${on}:${of}` : `${kind}:${on}`,
    on,
    title,
    text: uncertain ? inBoth(locale => `${text[locale]} ${unsure[locale]}`) : text,
    path,
    uncertain,
    remindBefore: leads[kind],
  }
}

function foundIn(file: CaseFile, side: Side): Found[] {
  const always = [...dated(file, 'appeal-by', 'appealBy'), ...corrections(file), ...closingDates(file)]
  if (closingOf(file).kind === 'paid') return always
  return [
    ...always,
    ...(side === 'debtor' && file.facts.wasDefault !== false ? dated(file, 'undo-default-by', 'vacateBy') : []),
    ...paymentDates(file),
    ...offerDates(file),
    // Nobody may start while an agreement promises not to.
    ...(forbearanceIn(file) ? [] : dated(file, 'collection-starts', 'mayCollectFrom')),
    ...(side === 'creditor' ? renewalDates(file) : []),
    ...dated(file, 'judgment-ends', 'expiresOn'),
    ...dated(file, 'lien-ends', 'lienDiesOn'),
    ...checkDates(file),
  ]
}

function dated(file: CaseFile, kind: CalendarKind, id: DeadlineId): Found[] {
  return fromDeadline(kind, file.deadlines?.[id])
}

function fromDeadline(kind: CalendarKind, deadline: Deadline | undefined): Found[] {
  if (deadline?.kind !== 'date') return []
  return [{ kind, on: deadline.on, path: '', uncertain: deadline.uncertain || deadline.estimated === true }]
}

function corrections(file: CaseFile): Found[] {
  return file.facts.matchesRuling === 'no' ? dated(file, 'correct-by', 'correctBy') : []
}

function paymentDates(file: CaseFile): Found[] {
  const path = 'payments'
  const standing = agreementStandingOf(file)
  const due = paymentsComing(file).map(
    ({ on, cents }): Found => ({ kind: 'payment-due', on, path, amountCents: cents }),
  )
  if (!standing) return due
  const late = standing.installments.find(one => one.status === 'in-grace')
  if (late) due.push({ kind: 'grace-ends', on: addDays(late.on, standing.agreement.terms.graceDays), path })
  if (standing.kind === 'curing' && standing.cureUntil)
    due.push({ kind: 'cure-ends', on: standing.cureUntil.on, path, uncertain: standing.cureUntil.isEstimated })
  return due
}

function offerDates({ records, today }: CaseFile): Found[] {
  return records.offers.flatMap((offer): Found[] => {
    if (offer.validUntil === null || standingOf(offer, today) !== 'open') return []
    return [{ kind: 'offer-ends', on: offer.validUntil, path: `offers/${offer.id}`, of: offer.id, by: offer.madeBy }]
  })
}

/** The day to start on the papers stands for itself only where the law opens no window. */
function renewalDates(file: CaseFile): Found[] {
  const { renewFrom, renewBy } = file.deadlines ?? {}
  const prepareOn =
    renewBy?.kind === 'date' && renewFrom?.kind !== 'date'
      ? addMonths(renewBy.on, -costsIn(file).renewLeadMonths)
      : null
  return [
    ...fromDeadline('renewal-opens', renewFrom),
    ...(prepareOn ? [{ kind: 'prepare-renewal' as const, on: prepareOn, path: '' }] : []),
    // Papers are filed while the court is open: the last such day, where the law's last day is none.
    ...fromDeadline('renew-by', renewBy).map(one => ({ ...one, on: waitingOf(file)?.renewOpenOn ?? one.on })),
  ]
}

function checkDates(file: CaseFile): Found[] {
  if (!isWaiting(file)) return []
  return watchEventsOf(file).flatMap(({ kind, on }): Found[] =>
    kind === 'check' ? [{ kind: 'check-again', on, path: 'reports/wait-and-watch' }] : [],
  )
}

/** What runs once all is paid, and until a credit bureau has answered. */
function closingDates(file: CaseFile): Found[] {
  return closingEvents(file).flatMap(({ id, on, about, deadline, isEstimated }): Found[] =>
    id === 'paid'
      ? []
      : [
          {
            kind: id,
            on,
            path: 'closing',
            uncertain: deadline?.uncertain || deadline?.estimated || isEstimated || false,
            ...(isEstimated && { unsure: estimatedArrival }),
            ...(about && { of: about }),
          },
        ],
  )
}

/** A date as it stands at the head of a mail or a list: "Last day to appeal: April 3, 2026". */
export function headOf({ title, on }: Pick<CalendarDate, 'title' | 'on'>): Words {
  return inBoth(locale => `${title[locale]}: ${formatDate(on, locale)}`)
}
