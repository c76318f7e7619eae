// What a deadline is, and where the period of one starts.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, type Words } from '@/lib/shared/words'
import type { Citation, Event } from './types'

/** `noticeOn`: when the clerk mailed or handed over notice of the judgment; null when not known.
 *  `wasDefault`: whether the debtor missed the hearing; null when not known.
 *  `renewals`: the days it was renewed, in the order of time; left out: none. */
export type JudgmentDates = {
  enteredOn: IsoDate
  noticeOn: IsoDate | null
  wasDefault: boolean | null
  renewals?: readonly IsoDate[]
}

/**
 * `date`: a day, with `rule` (how it was counted) and `roll` (why it moved off a closed day). `estimated`: the earliest
 * the day can be, because the day it runs from is not known. `none`: the law sets no such day. `unknown`: it cannot be
 * counted here, and `why` says so. `uncertain`: the rule has to be checked with the clerk.
 */
export type Deadline =
  | {
      kind: 'date'
      on: IsoDate
      roll: Words | null
      rule: Words
      cite: Citation
      uncertain: boolean
      note?: Words
      estimated?: true
    }
  | { kind: 'none'; rule: Words; cite: Citation; uncertain: boolean; note?: Words }
  | { kind: 'unknown'; why: Words; cite?: Citation; rule?: Words }

/** The day a period runs from. `isGuess`: the notice date is not known, so entry, the earliest it can be, stands for it. */
export type Start = { on: IsoDate; words: Words; isGuess: boolean }

/** Null: the period runs from an event we have no date of. */
export function startOf(runsFrom: Event, dates: JudgmentDates): Start | null {
  if (runsFrom === 'notice' && dates.noticeOn !== null)
    return { on: dates.noticeOn, words: dated(dates.noticeOn, noticeGiven), isGuess: false }
  if (runsFrom === 'entered' || runsFrom === 'notice')
    return { on: dates.enteredOn, words: dated(dates.enteredOn, entered), isGuess: runsFrom === 'notice' }
  return null
}

const noticeGiven: Words = { en: 'when notice of the judgment was given', es: 'cuando se dio aviso del fallo' }
const entered: Words = { en: 'when the judgment was entered', es: 'cuando se registró el fallo' }

function dated(on: IsoDate, event: Words): Words {
  return inBoth(locale => `${formatDate(on, locale)}, ${event[locale]}`)
}

/** How a day was counted: the rule, and why it moved off a closed day. */
export function howCounted({ rule, roll }: { rule: Words; roll: Words | null }): Words {
  return roll ? inBoth(locale => `${rule[locale]} ${roll[locale]}`) : rule
}

/** Texts one after the other, without the missing ones; undefined when all are. */
export function joinNotes(...notes: (Words | null | undefined)[]): Words | undefined {
  const said = notes.filter(note => note !== null && note !== undefined)
  if (said.length === 0) return undefined
  const join = (locale: Locale): string => said.map(note => sentence(note[locale])).join(' ')
  return inBoth(join)
}

function sentence(text: string): string {
  return /[.!?]\)?$/.test(text) ? text : `${text}.`
}

/** "It runs from {what}." */
export function runsFromNote(what: Words | null): Words | null {
  return what && { en: `The time runs from ${what.en}.`, es: `El plazo corre desde ${what.es}.` }
}
