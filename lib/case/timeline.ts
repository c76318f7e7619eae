// The life of the judgment as dated events: what both sides may do, and until when.

import type { Deadline } from '@/lib/law/deadline'
import type { DeadlineId } from '@/lib/law/deadlines'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { agreementStandingOf } from './agreement-standing'
import { isWaiting } from './assess-tasks'
import type { CaseFile } from './case-file'
import { closingEvents } from './closing-events'
import type { CaseFacts } from './facts'
import { renewalsIn } from './ledger-row'
import { legalStopOf } from './legal-stop'
import { standingOf } from './offer'
import { returnedChecksOf } from './returned-check'
import { type WatchEvent, watchEventsOf } from './waiting'

export type DatedDeadline = Extract<Deadline, { kind: 'date' }>

/** `soon`: within a month. `isEstimated`: it runs from a day nobody wrote down. */
export type TimelineEvent = {
  id:
    | DeadlineId
    | 'entered'
    | 'renewed'
    | 'filed'
    | 'agreed'
    | 'payment-due'
    | 'cure-ends'
    | 'default'
    | 'check-by'
    | 'offer-ends'
    | 'paid'
    | 'satisfaction-due'
    | 'objection-ends'
    | 'credit-answer-due'
    | WatchEvent['id']
  label: Words
  on: IsoDate
  when: 'past' | 'soon' | 'later'
  deadline: DatedDeadline | null
  isEstimated?: true
}

/** A date of the judgment that cannot be given, and why. */
export type Undated = { id: DeadlineId; label: Words; why: Words; section: string | null }

const labels: Record<DeadlineId, Words> = {
  appealBy: { en: 'Last day to appeal', es: 'Último día para apelar' },
  vacateBy: { en: 'Last day to ask to undo the default', es: 'Último día para pedir que se anule la rebeldía' },
  correctBy: { en: 'Last day to ask for a correction', es: 'Último día para pedir una corrección' },
  mayCollectFrom: { en: 'Collection may start', es: 'Puede empezar el cobro' },
  renewFrom: { en: 'Renewal may be asked for', es: 'Se puede pedir la renovación' },
  renewBy: { en: 'Last day to renew', es: 'Último día para renovar' },
  expiresOn: { en: 'The judgment ends unless renewed', es: 'El fallo termina si no se renueva' },
  lienDiesOn: {
    en: 'A lien on land ends unless renewed',
    es: 'Un gravamen sobre un inmueble termina si no se renueva',
  },
}

/** Only the creditor renews; the debtor reads of it as the other side's doing. */
const labelsForDebtor: Partial<Record<DeadlineId, Words>> = {
  renewFrom: { en: 'The other side may ask for renewal', es: 'La otra parte puede pedir la renovación' },
  renewBy: { en: 'Last day for the other side to renew', es: 'Último día para que la otra parte renueve' },
}

const daysThatAreSoon = 31

/** The dated events in the order of time. */
export function timelineOf(file: CaseFile): TimelineEvent[] {
  const { facts, deadlines, today } = file
  if (!deadlines || !facts.enteredOn) return []
  const events: TimelineEvent[] = [
    {
      id: 'entered',
      label: { en: 'Judgment entered', es: 'Se registró el fallo' },
      on: facts.enteredOn,
      when: 'past',
      deadline: null,
    },
  ]
  for (const id of shownIds(facts)) {
    const deadline = deadlines[id]
    if (deadline.kind !== 'date') continue
    events.push({
      id,
      label: labelOf(id, facts.side, deadlines.renewBy),
      on: deadline.on,
      when: whenIs(deadline.on, today),
      deadline,
    })
  }
  events.push(...ownEvents(file))
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What the person said or chose: a bankruptcy that was filed, the days to look again while waiting, what was agreed. */
function ownEvents(file: CaseFile): TimelineEvent[] {
  const event = (id: TimelineEvent['id'], label: Words, on: IsoDate): TimelineEvent => ({
    ...{ id, label, on, deadline: null },
    when: whenIs(on, file.today),
  })
  const filedOn = legalStopOf(file)?.since
  return [
    ...renewalsIn(file.records.ledger).map(on => event('renewed', renewed, on)),
    ...(filedOn ? [event('filed', filed, filedOn)] : []),
    ...dealEvents(file).map(({ id, label, on }) => event(id, label, on)),
    ...closingEvents(file).map(({ id, label, on, about: _, ...counted }) => ({ ...event(id, label, on), ...counted })),
    ...(isWaiting(file) ? watchEventsOf(file).map(({ id, label, on }) => event(id, label, on)) : []),
  ]
}

/** The agreement, its next payment and what a late one brings, a returned check, and the offer that ends first. */
function dealEvents(file: CaseFile): Pick<TimelineEvent, 'id' | 'label' | 'on'>[] {
  const { records, today, facts } = file
  const standing = agreementStandingOf(file)
  const agreed = standing?.agreement.inForceOn
  const payBy = returnedChecksOf(file)[0]?.payBy
  const [ending] = records.offers
    .flatMap(offer => {
      if (offer.validUntil === null || standingOf(offer, today) !== 'open') return []
      const label = offer.madeBy === facts.side ? words.ourOfferEnds : words.theirOfferEnds
      return [{ id: 'offer-ends' as const, label, on: offer.validUntil }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  return [
    ...(agreed ? [{ id: 'agreed' as const, label: words.agreed, on: agreed }] : []),
    ...(standing?.nextDue
      ? [{ id: 'payment-due' as const, label: due(standing.nextDue.cents), on: standing.nextDue.on }]
      : []),
    ...(standing?.cureUntil ? [{ id: 'cure-ends' as const, label: words.cureEnds, on: standing.cureUntil.on }] : []),
    ...(standing?.defaultOn ? [{ id: 'default' as const, label: words.inDefault, on: standing.defaultOn }] : []),
    ...(payBy ? [{ id: 'check-by' as const, label: words.checkBy, on: payBy.on }] : []),
    ...(ending ? [ending] : []),
  ]
}

function due(cents: Cents): Words {
  return { en: `Payment due: ${formatCents(cents)}`, es: `Vence un pago: ${formatCents(cents)}` }
}

const words = {
  agreed: { en: 'The agreement took effect', es: 'El acuerdo entró en vigor' },
  cureEnds: { en: 'Last day to put a late payment right', es: 'Último día para ponerse al día' },
  inDefault: { en: 'The agreement is in default since', es: 'El acuerdo está incumplido desde' },
  checkBy: { en: 'Last day to pay the returned check', es: 'Último día para pagar el cheque devuelto' },
  ourOfferEnds: { en: 'Last day of your offer', es: 'Último día de su oferta' },
  theirOfferEnds: {
    en: 'Last day to accept the other side’s offer',
    es: 'Último día para aceptar la oferta de la otra parte',
  },
} satisfies Record<string, Words>

const renewed: Words = { en: 'The judgment was renewed', es: 'Se renovó el fallo' }
const filed: Words = { en: 'A bankruptcy case was filed', es: 'Se presentó un caso de bancarrota' }

/** The dates nobody could give, each with the reason. */
export function undatedOf({ facts, deadlines }: CaseFile): Undated[] {
  if (!deadlines) return []
  return shownIds(facts).flatMap(id => {
    const deadline = deadlines[id]
    if (deadline.kind === 'date') return []
    const why = deadline.kind === 'none' ? deadline.rule : deadline.why
    return [{ id, label: labelOf(id, facts.side, deadlines.renewBy), why, section: deadline.cite?.section ?? null }]
  })
}

/** The last day to undo a default is of no use after a hearing; the correction matters when the paper is wrong. */
function shownIds(facts: CaseFacts): DeadlineId[] {
  return [
    'appealBy',
    ...(facts.wasDefault !== false ? (['vacateBy'] as const) : []),
    ...(facts.matchesRuling === 'no' ? (['correctBy'] as const) : []),
    'mayCollectFrom',
    'renewFrom',
    'renewBy',
    'expiresOn',
    'lienDiesOn',
  ]
}

function labelOf(id: DeadlineId, side: CaseFacts['side'], renewBy: Deadline): Words {
  if (id === 'expiresOn' && renewBy.kind === 'none') return { en: 'The judgment ends', es: 'El fallo termina' }
  return (side === 'debtor' && labelsForDebtor[id]) || labels[id]
}

function whenIs(on: IsoDate, today: IsoDate): TimelineEvent['when'] {
  if (on < today) return 'past'
  return on <= addDays(today, daysThatAreSoon) ? 'soon' : 'later'
}
