// The form that writes down a paper that closes a case: which one, the day it went out or was filed, how, and when it came in.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { FieldFault } from '../define'
import { date, type Option, radios, text } from '../fields'

/** `notBefore`: the first day it can have happened; null: whenever. `tooEarly`: what is said of an earlier one. */
export type FilingOption = { value: string; label: Words; notBefore: IsoDate | null; tooEarly: Words }
export type FilingFormContext = { options: readonly FilingOption[]; today: IsoDate }

export const filingWays = [
  {
    value: 'filed',
    label: { en: 'Filed with the court or the recorder', es: 'Presentado en el tribunal o el registro' },
  },
  { value: 'mail', label: { en: 'By mail', es: 'Por correo' } },
  { value: 'certified', label: { en: 'By certified mail', es: 'Por correo certificado' } },
  { value: 'hand', label: { en: 'Handed over', es: 'Entregado en mano' } },
  { value: 'email', label: { en: 'By email', es: 'Por correo electrónico' } },
] as const

const toCome: Words = { en: 'That day is still to come', es: 'Ese día todavía no llega' }

export function filingFields({ options, today }: FilingFormContext) {
  return {
    filing: radios({
      label: { en: 'What was done?', es: '¿Qué se hizo?' },
      missing: { en: 'Choose what was done', es: 'Elija qué se hizo' },
      options: options.map(({ value, label }): Option => ({ value, label })),
    }),
    sentOn: date({
      label: { en: 'On which day?', es: '¿Qué día?' },
      hint: {
        en: 'The day it was filed, mailed or handed over. The court’s stamp or the postmark shows it.',
        es: 'El día en que se presentó, se envió o se entregó. Lo muestra el sello del tribunal o el matasellos.',
      },
      notAfter: today,
      tooLate: toCome,
    }),
    how: radios({
      label: { en: 'How?', es: '¿Cómo?' },
      missing: { en: 'Choose how', es: 'Elija cómo' },
      options: filingWays,
    }),
    receivedOn: arrivalField(today, true),
    note: text({
      label: { en: 'Note (optional)', es: 'Nota (opcional)' },
      hint: {
        en: 'Such as a tracking or recording number. Only you see it.',
        es: 'Por ejemplo un número de rastreo o de inscripción. Solo usted la ve.',
      },
      most: 300,
      optional: true,
    }),
  }
}

/** The one question that is answered later, when the day is known. */
export function arrivalFields({ sentOn, today }: { sentOn: IsoDate; today: IsoDate }) {
  return { receivedOn: { ...arrivalField(today, false), notBefore: sentOn, tooEarly: beforeSent } }
}

function arrivalField<const O extends boolean>(today: IsoDate, isOptional: O) {
  return date({
    label: { en: 'When did it arrive?', es: '¿Cuándo llegó?' },
    hint: isOptional
      ? {
          en: 'Some days are counted from it. Leave it empty if you do not know yet, or if it was filed.',
          es: 'Algunos plazos se cuentan desde ese día. Déjelo vacío si todavía no lo sabe, o si se presentó en el tribunal.',
        }
      : {
          en: 'Some days are counted from it. A return receipt or the tracking page shows it.',
          es: 'Algunos plazos se cuentan desde ese día. Lo muestra el acuse de recibo o la página de rastreo.',
        },
    notAfter: today,
    tooLate: toCome,
    ...((isOptional ? { optional: true } : {}) as O extends true ? { optional: true } : Record<never, never>),
  })
}

const beforeSent: Words = { en: 'That is before it was sent', es: 'Eso es antes de que se enviara' }

type Answer = { filing: string; sentOn: IsoDate; receivedOn?: IsoDate }

/** What is wrong with an answer that its fields alone cannot see. */
export function filingFaults({ filing, sentOn, receivedOn }: Answer, { options }: FilingFormContext): FieldFault[] {
  const option = options.find(one => one.value === filing)
  const isTooEarly = option?.notBefore !== null && option !== undefined && sentOn < option.notBefore
  return [
    ...(isTooEarly ? [{ field: 'sentOn', message: option.tooEarly }] : []),
    ...(receivedOn && receivedOn < sentOn ? [{ field: 'receivedOn', message: beforeSent }] : []),
  ]
}

/** "It was not paid before March 3, 2026." */
export function notPaidBefore(zeroOn: IsoDate): Words {
  return {
    en: `By what you wrote down it was not paid before ${formatDate(zeroOn, 'en')}`,
    es: `Según lo que usted anotó, no estaba pagado antes del ${formatDate(zeroOn, 'es')}`,
  }
}

/** The one question before it is struck out. */
export const strikeFilingFields = {
  why: text({
    label: { en: 'What is wrong with it?', es: '¿Qué tiene de malo?' },
    hint: {
      en: 'Both the entry and your reason stay readable.',
      es: 'La anotación y su razón se podrán seguir leyendo.',
    },
    missing: { en: 'Enter the reason', es: 'Escriba la razón' },
    most: 300,
    lines: 3,
  }),
}
