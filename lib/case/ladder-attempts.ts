// What was tried before changes a way's place: what failed lately sinks with its reason, what worked rises.

import { addMonths, formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Attempt } from './prospects'
import { type Band, type LadderCase, moveBand, type RungId } from './rungs/rung'

/** `isSunk`: it stands below what was not tried yet. `band`: the chance after what happened. */
export type Tried = { last: Attempt; why: Words; isSunk: boolean; band: (own: Band) => Band }

/** The last try of a way and what follows from it; null when it was never tried. */
export function triedOf(
  { attempts, assumed, today }: Pick<LadderCase, 'attempts' | 'assumed' | 'today'>,
  id: RungId,
): Tried | null {
  const last = attempts.findLast(one => one.way === id)
  if (!last) return null
  const isLate = addMonths(last.on, assumed.monthsRetry) > today
  const isSunk = last.result === 'nothing' && isLate
  const by = last.result === 'some' ? 1 : last.result === 'nothing' ? -1 : 0
  return { last, why: whyOf(last, isLate), isSunk, band: own => moveBand(own, by) }
}

function whyOf({ on, result, note }: Attempt, isLate: boolean): Words {
  const said = inBoth(locale => {
    const day = formatDate(on, locale)
    const known: Record<Attempt['result'], Words> = {
      some: { en: `Tried on ${day}: some money came.`, es: `Se intentó el ${day}: entró algo de dinero.` },
      nothing: isLate
        ? {
            en: `Tried on ${day}: nothing came of it, so it moved down.`,
            es: `Se intentó el ${day}: no dio resultado, así que bajó.`,
          }
        : {
            en: `Tried on ${day}: nothing came of it. By now it may be worth another try.`,
            es: `Se intentó el ${day}: no dio resultado. Ya puede valer la pena intentarlo otra vez.`,
          },
      waiting: { en: `Tried on ${day}: it is still going.`, es: `Se intentó el ${day}: todavía está en curso.` },
      unknown: { en: `Tried on ${day}.`, es: `Se intentó el ${day}.` },
    }
    return known[result][locale]
  })
  return note ? inBoth(locale => `${said[locale]} “${note.replace(/\s+/g, ' ')}”`) : said
}
