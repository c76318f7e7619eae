// The life of a judgment as a picture: what lasts as a span, what falls on a day as a mark, each in a row of its own.

import { addYears, formatDate, type IsoDate, laterOf } from '@/lib/shared/civil-date'
import type { LifelinePicture } from '@/lib/shared/shown'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import type { Lifeline, LifelineEvent } from './lifeline'

type Row = LifelinePicture['rows'][number]

/** Where nothing is known of the end, the line still goes on a little beyond today. */
const yearsBeyond = 1

export function lifelinePicture(file: CaseFile, lifeline: Lifeline): LifelinePicture {
  const { events, enteredOn, today } = lifeline
  const rows = [...spansOf(file, lifeline), ...events.flatMap(markOf)]
  const lastOn = rows.map(row => row.toOn ?? row.fromOn).reduce(laterOf, today)
  const isOpen = rows.some(row => row.toOn === null)
  const toOn = isOpen ? addYears(lastOn, yearsBeyond) : lastOn
  return {
    kind: 'lifeline',
    caption: { en: 'The life of the judgment', es: 'La vida del fallo' },
    said: saidWords(lifeline, toOn),
    fromOn: enteredOn,
    toOn,
    todayOn: today,
    rows: rows.sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0)),
  }
}

/** Where the line runs, and what comes next on it. */
function saidWords({ enteredOn, today, events }: Lifeline, toOn: IsoDate): Words {
  const next = events.find(event => event.on >= today)
  return inBoth(locale => {
    const [from, to, now] = [enteredOn, toOn, today].map(on => formatDate(on, locale))
    const then = next && `${next.label[locale]}, ${formatDate(next.on, locale)}`
    if (locale === 'en')
      return `The line runs from ${from} to ${to}, with today, ${now}, marked. ${then ? `Next on it: ${then}.` : 'Nothing more comes on it.'}`
    return `La línea va del ${from} al ${to}, con el día de hoy, ${now}, marcado. ${then ? `Lo siguiente: ${then}.` : 'Ya no viene nada más.'}`
  })
}

/** The judgment, the time to renew it, and a lien on land. A life nobody gives an end goes on. */
function spansOf({ deadlines }: CaseFile, { events, enteredOn }: Lifeline): Row[] {
  if (!deadlines) return []
  const at = (id: LifelineEvent['id']) => events.find(event => event.id === id)
  const [end, lien, opens, renew] = [at('expiresOn'), at('lienDiesOn'), at('renewFrom'), at('renewBy')]
  const life: Row = {
    label: lasts,
    fromOn: enteredOn,
    toOn: end?.on ?? null,
    role: 'life',
    isUnsure: end ? end.isUnsure : deadlines.expiresOn.kind === 'unknown',
    ...noted(end ? noteOf(end) : deadlines.expiresOn.kind === 'none' ? noEnd : endUnknown),
  }
  return [
    life,
    ...(lien ? [{ ...spanOf(lienLasts, enteredOn, lien), role: 'life' as const }] : []),
    ...(opens && renew ? [{ ...spanOf(canRenew, opens.on, renew), role: 'window' as const }] : []),
  ]
}

function spanOf(label: Words, fromOn: IsoDate, end: LifelineEvent): Omit<Row, 'role'> {
  return { label, fromOn, toOn: end.on, isUnsure: end.isUnsure || end.isEarliest, ...noted(noteOf(end)) }
}

/** What a span shows already is not marked again. */
function markOf(event: LifelineEvent, _index: number, events: LifelineEvent[]): Row[] {
  const { id, label, on, isUnsure, isEarliest, isEstimated, safeOn } = event
  if (id === 'expiresOn' || id === 'lienDiesOn') return []
  const hasWindow = events.some(one => one.id === 'renewFrom') && events.some(one => one.id === 'renewBy')
  if (hasWindow && id === 'renewFrom') return []
  const isAct = safeOn !== null || id.endsWith('By')
  const mark = { label, fromOn: on, toOn: on, isUnsure: isUnsure || isEarliest || isEstimated, ...noted(noteOf(event)) }
  return [{ ...mark, role: isAct ? 'act' : 'fact' }]
}

function noted(note: Words | null): { note?: Words } {
  return note ? { note } : {}
}

function noteOf({ safeOn, isUnsure, isEarliest, isEstimated }: LifelineEvent): Words | null {
  const parts = [
    safeOn && inBoth(l => `${l === 'en' ? 'Safe by' : 'Seguro hasta el'} ${formatDate(safeOn, l, 'short')}`),
    isEarliest && atTheEarliest,
    isUnsure && checkIt,
    isEstimated && byEstimate,
  ].filter(part => part !== null && part !== false)
  return parts.length === 0 ? null : inBoth(locale => parts.map(part => part[locale]).join(' · '))
}

export const atTheEarliest: Words = { en: 'At the earliest', es: 'Como muy pronto' }
export const byEstimate: Words = { en: 'By our estimate', es: 'Según nuestro cálculo' }
export const checkIt: Words = { en: 'Check with the clerk', es: 'Confirme en la secretaría' }
const lasts: Words = { en: 'The judgment lives', es: 'El fallo vive' }
const lienLasts: Words = {
  en: 'A lien on land, where one is recorded',
  es: 'Un gravamen sobre un inmueble, si se inscribió',
}
const canRenew: Words = { en: 'Time to renew', es: 'Tiempo para renovar' }
const noEnd: Words = { en: 'The law sets no end', es: 'La ley no fija un fin' }
const endUnknown: Words = { en: 'We cannot say when it ends', es: 'No podemos decir cuándo termina' }
