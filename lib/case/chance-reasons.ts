// What raises and what lowers the chance of collecting, each in a sentence.

import type { Deadline } from '@/lib/law/deadlines'
import { federalOn } from '@/lib/law/federal'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Reason } from './chance'
import { type Found, lowers, nothing, raises, reasonsFromKnown } from './chance-known'
import { unknownName } from './find-out-words'
import type { Ladder } from './ladder'
import type { Trouble } from './prospects'
import { isElsewhere, type LadderCase } from './rungs/rung'

/** Every reason that holds, those that raise first, and what is not known. */
export function reasonsOf({ rungs, of: c }: Ladder): Found {
  if (c.debtor === 'government') return { reasons: [publicBody(c)], unknown: [] }
  const parts = [...reasonsFromKnown(c, rungs), before(c), ...troubles(c), place(c), missedCourt(c)]
  const reasons = parts.flatMap(part => part.reasons)
  return {
    reasons: [
      ...reasons.filter(one => one.direction === 'raises'),
      ...reasons.filter(one => one.direction === 'lowers'),
    ],
    unknown: parts.flatMap(part => part.unknown),
  }
}

function publicBody({ state, today }: LadderCase): Reason {
  const law = factOn(state, 'governmentDebtor', today)
  return {
    direction: 'raises',
    weight: 'strong',
    text: {
      en: 'A public body owes you. It cannot be forced as others can, but it has money and rules for paying judgments.',
      es: 'Le debe un organismo público. No se le puede obligar como a otros, pero tiene dinero y reglas para pagar fallos.',
    },
    ...(law.kind === 'value' && { cite: law.entry.cite, ...(isUncertain(law.entry) && { uncertain: true }) }),
  }
}

function before({ hasPaid, wasDefault }: LadderCase): Found {
  if (hasPaid)
    return raises('some', { en: 'They have paid something since the judgment.', es: 'Han pagado algo desde el fallo.' })
  return wasDefault === false
    ? raises('some', {
        en: 'They came to court or agreed, so they can be reached.',
        es: 'Fueron al tribunal o aceptaron, así que se les puede localizar.',
      })
    : nothing
}

function troubles({ prospects, today }: LadderCase): Found[] {
  const scra = federalOn('scra', today)
  const said: Record<Trouble, Found> = {
    benefits: lowers('strong', {
      en: 'They live on benefits only, and those are safe.',
      es: 'Viven solo de ayudas, y esas están a salvo.',
    }),
    'bankruptcy-talk': lowers('strong', {
      en: 'They talk of bankruptcy. It can wipe out this debt.',
      es: 'Hablan de bancarrota. Puede eliminar esta deuda.',
    }),
    // The stop itself is said by the report.
    'bankruptcy-filed': nothing,
    judgments: lowers('some', {
      en: 'Others have judgments too, and may be first in line.',
      es: 'Otros también tienen fallos y pueden ir primero.',
    }),
    liens: lowers('some', {
      en: 'Tax or other liens are paid before you.',
      es: 'Los gravámenes por impuestos u otros cobran antes que usted.',
    }),
    military: lowers(
      'some',
      {
        en: 'A court can pause collecting from people in military service.',
        es: 'Un tribunal puede suspender el cobro a personas en servicio militar.',
      },
      scra.kind === 'value' ? { cite: scra.entry.cite } : {},
    ),
  }
  return prospects.troubles.map(one => said[one])
}

function place(c: LadderCase): Found {
  const { addressKnown } = c.prospects
  const reached =
    addressKnown === true
      ? raises('some', { en: 'You know where they are.', es: 'Usted sabe dónde están.' })
      : addressKnown === false
        ? lowers('some', { en: 'You do not know where they are now.', es: 'No sabe dónde están ahora.' })
        : { reasons: [], unknown: [unknownName('address', c.debtor)] }
  const away = isElsewhere(c)
    ? lowers('some', {
        en: 'They are in another state. The judgment has to be filed there first, which costs time and money.',
        es: 'Están en otro estado. Hay que registrar allí el fallo primero, y eso cuesta tiempo y dinero.',
      })
    : nothing
  return { reasons: [...reached.reasons, ...away.reasons], unknown: reached.unknown }
}

/** A default can be undone, and who did not come is harder to find. */
function missedCourt({ wasDefault, vacateBy, today }: LadderCase): Found {
  if (wasDefault !== true) return nothing
  const until = vacateBy ? untilWords(vacateBy, today) : null
  return lowers(
    'some',
    {
      en: `They did not come to court, so this is a default.${until ? ` ${until.en}` : ''} People who did not come are often harder to find.`,
      es: `No fueron al tribunal, así que es un fallo en rebeldía.${until ? ` ${until.es}` : ''} A quien no fue suele ser más difícil localizarlo.`,
    },
    vacateBy?.cite
      ? { cite: vacateBy.cite, ...('uncertain' in vacateBy && vacateBy.uncertain && { uncertain: true }) }
      : {},
  )
}

/** Until when a default can be undone. */
export function untilWords(by: Deadline, today: IsoDate): Words {
  if (by.kind === 'unknown')
    return {
      en: 'They can ask to undo it. Ask the clerk until when.',
      es: 'Pueden pedir que se anule. Pregunte en la secretaría hasta cuándo.',
    }
  if (by.kind === 'none')
    return {
      en: 'The law sets no plain last day to undo it.',
      es: 'La ley no fija un último día simple para anularlo.',
    }
  return inBoth(locale => {
    const on = formatDate(by.on, locale)
    if (by.on < today)
      return locale === 'en'
        ? `The plain time to undo it ended on ${on}. Ask the clerk about exceptions.`
        : `El plazo simple para anularlo terminó el ${on}. Pregunte en la secretaría por las excepciones.`
    return locale === 'en'
      ? `They can ask to undo it until ${on}${by.estimated ? ' or later' : ''}.`
      : `Pueden pedir que se anule hasta el ${on}${by.estimated ? ' o después' : ''}.`
  })
}
