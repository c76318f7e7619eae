// What is wrong with a piece of a request, in words: one sentence that says what to send instead.

import type { z } from 'zod'
import type { Words } from '@/lib/shared/words'
import type { Fault, Refusal } from './refusals'

/** Schemas name a fault by its id, as the message of an issue. */
export const faultWords = {
  missing: { en: 'This is missing.', es: 'Falta este dato.' },
  object: { en: 'Send a JSON object here.', es: 'Envíe aquí un objeto JSON.' },
  list: { en: 'Send a JSON list here.', es: 'Envíe aquí una lista JSON.' },
  money: {
    en: 'Send an amount as text, in dollars and cents, like "1234.56": digits and a point, no commas and no dollar sign.',
    es: 'Envíe una cantidad como texto, en dólares y centavos, como "1234.56": cifras y un punto, sin comas ni signo de dólar.',
  },
  'money-negative': { en: 'An amount cannot be negative.', es: 'Una cantidad no puede ser negativa.' },
  'money-too-large': {
    en: 'This amount is too large. The most is $20,000,000.00.',
    es: 'Esta cantidad es demasiado grande. El máximo es $20,000,000.00.',
  },
  date: {
    en: 'Send a real day of the calendar as text: YYYY-MM-DD.',
    es: 'Envíe como texto un día real del calendario: AAAA-MM-DD.',
  },
  'date-range': {
    en: 'Send a day in the years 1900 to 2200.',
    es: 'Envíe un día de los años 1900 a 2200.',
  },
  rate: {
    en: 'Send a rate as a number of percent a year, from 0 to 1000, with at most five decimals.',
    es: 'Envíe una tasa como un número: porcentaje anual, de 0 a 1000, con cinco decimales como máximo.',
  },
  'yes-no': { en: 'Send true or false.', es: 'Envíe true o false.' },
  state: {
    en: 'Send the two-letter code of a state, in capitals, as text.',
    es: 'Envíe como texto el código de dos letras de un estado, en mayúsculas.',
  },
  dependents: wholeNumber(0, 99),
  count: wholeNumber(0, 36_525),
  'unknown-jurisdiction': {
    en: 'We do not know this jurisdiction. Send the two-letter code of a state or of DC, in capitals.',
    es: 'No conocemos esta jurisdicción. Envíe el código de dos letras de un estado o de DC, en mayúsculas.',
  },
  'unknown-key': {
    en: 'This request has no such name. Check how it is spelled.',
    es: 'Esta solicitud no tiene ese nombre. Revise cómo está escrito.',
  },
  other: { en: 'This cannot be sent here.', es: 'Esto no se puede enviar aquí.' },
} satisfies Record<string, Words>

export type FaultId = keyof typeof faultWords

type Issue = z.core.$ZodIssue

/** So that an answer never grows far beyond the request. */
const mostFaults = 100
const longestPath = 200

/** The refusal of a body that does not fit: 404 when all that is wrong is a jurisdiction we do not know. */
export function refusalOf(issues: readonly Issue[]): Refusal {
  const isUnknown = issues.every(({ message }) => message === ('unknown-jurisdiction' satisfies FaultId))
  const faults = issues.slice(0, mostFaults).flatMap(faultsOf).slice(0, mostFaults)
  return { kind: isUnknown ? 'unknown-jurisdiction' : 'bad-request', faults }
}

function faultsOf(issue: Issue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ path: pathOf([...issue.path, key]), why: faultWords['unknown-key'] }))
  return [{ path: pathOf(issue.path), why: whyOf(issue) }]
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, longestPath)
}

function whyOf(issue: Issue): Words {
  if (issue.input === undefined && issue.code !== 'custom') return faultWords.missing
  if (isFaultId(issue.message)) return faultWords[issue.message]
  if (issue.code === 'invalid_value') return oneOf(issue.values)
  if (issue.code === 'invalid_type' && issue.expected === 'object') return faultWords.object
  if (issue.code === 'invalid_type' && issue.expected === 'array') return faultWords.list
  return faultWords.other
}

function isFaultId(message: string): message is FaultId {
  return Object.hasOwn(faultWords, message)
}

/** The values a choice has, as they are sent: they are names for programs, the same in both languages. */
function oneOf(values: readonly unknown[]): Words {
  const listed = values.map(value => JSON.stringify(value)).join(', ')
  return { en: `Send one of ${listed}.`, es: `Envíe uno de estos valores: ${listed}.` }
}

function wholeNumber(least: number, most: number): Words {
  return {
    en: `Send a whole number from ${least} to ${most}.`,
    es: `Envíe un número entero de ${least} a ${most}.`,
  }
}
