// What requests and answers are made of: money, rates, days and states. Requests are read strictly, so that nothing is
// understood otherwise than it was meant.

import { z } from 'zod'
import { type IsoDate, isIsoDate, yearOf } from '@/lib/shared/civil-date'
import { type Cents, centsToField, parseMoney } from '@/lib/shared/money'
import { states } from '../states'
import { type Jurisdiction, type StateCode, stateCodes } from '../types'
import type { FaultId } from './faults'

const fault = (id: FaultId) => ({ error: id })

/** Years a day may lie in. */
export const [firstYear, lastYear] = [1900, 2200]

const moneyPattern = '^\\d+(\\.\\d{1,2})?$'
export const datePattern = '^\\d{4}-\\d{2}-\\d{2}$'

/** "1234.56" as whole cents: at most $20,000,000.00. */
export const money = z
  .string(fault('money'))
  .meta({ pattern: moneyPattern, description: 'US dollars and cents.', examples: ['1234.56'] })
  .transform((text, context): Cents => {
    const read = parseMoney(text)
    const id = faultOfMoney(text, read.ok ? null : read.error)
    if (read.ok && id === null) return read.value
    context.issues.push({ code: 'custom', input: text, message: id ?? 'money' })
    return z.NEVER
  })

function faultOfMoney(text: string, error: string | null): FaultId | null {
  if (/^-\d+(\.\d{1,2})?$/.test(text)) return 'money-negative'
  if (!new RegExp(moneyPattern).test(text)) return 'money'
  return error === null ? null : error === 'too-large' ? 'money-too-large' : 'money'
}

/** A real day of the years 1900 to 2200. */
export const day = z
  .string(fault('date'))
  .meta({ format: 'date', description: 'A day, YYYY-MM-DD, in the years 1900 to 2200.' })
  .transform((text, context): IsoDate => {
    if (isIsoDate(text) && isYear(yearOf(text))) return text
    const message: FaultId = isIsoDate(text) ? 'date-range' : 'date'
    context.issues.push({ code: 'custom', input: text, message })
    return z.NEVER
  })

/** Whether a year is one a day may lie in. */
export function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

/** Percent a year, as a number with at most five decimals: what interest is reckoned with exactly. */
export const rate = z
  .number(fault('rate'))
  .min(0, fault('rate'))
  .max(1000, fault('rate'))
  .meta({ description: 'Percent a year, with at most five decimals.' })
  .transform((percent, context): number => {
    // Adding zero makes -0 a plain zero.
    if (/^\d+(\.\d{1,5})?$/.test(String(percent + 0))) return percent + 0
    context.issues.push({ code: 'custom', input: percent, message: 'rate' satisfies FaultId })
    return z.NEVER
  })

/** true or false. */
export const yesNo = z.boolean(fault('yes-no'))

/** The code of one of the 51, in capitals. */
export const state = z
  .string(fault('state'))
  .meta({ enum: [...stateCodes], description: 'The USPS code of a state or of DC.' })
  .transform((code, context): Jurisdiction => {
    const known = jurisdictionOf(code)
    if (known) return known
    context.issues.push({ code: 'custom', input: code, message: 'unknown-jurisdiction' satisfies FaultId })
    return z.NEVER
  })

/** The jurisdiction of a code; null when we know none. */
export function jurisdictionOf(code: string): Jurisdiction | null {
  return isStateCode(code) ? states[code] : null
}

function isStateCode(code: string): code is StateCode {
  return stateCodes.some(known => known === code)
}

/** An amount on a day. */
export const datedAmount = z.strictObject({ on: day, amount: money })

/** What the debt was for, as far as requests tell. */
export const openDebtKind = z.enum(['consumer', 'medical', 'other']).meta({ description: 'What the debt was for.' })

/** Money, days and rates as answers hold them. */
export const shownMoney = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .meta({ description: 'US dollars and cents.' })
export const shownDay = z
  .string()
  .regex(new RegExp(datePattern))
  .meta({ format: 'date', description: 'A day, YYYY-MM-DD.' })
export const shownRate = z.number().min(0).meta({ description: 'Percent a year.' })

/** "1234.56". */
export const showMoney = centsToField
