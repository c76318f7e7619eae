// One zod schema a page, made from its fields: the browser and the server action check with the very same one.

import { email, pipe, record, string, transform, unknown } from 'zod/mini'
import { dateOf, type IsoDate } from '@/lib/shared/civil-date'
import { parseClockTime } from '@/lib/shared/clock-time'
import { parseMoney } from '@/lib/shared/money'
import { fail, ok, type Result } from '@/lib/shared/results'
import { type Locale, say, type Words } from '@/lib/shared/words'
import {
  atLeast,
  atMost,
  faults,
  moneyFaults,
  notAfter,
  notBefore,
  numberBetween,
  percentAtMost,
  tooLong,
  tooManyLines,
} from './faults'
import type { DateField, Field, Fields, MoneyField, NumberField, PercentField, TextField } from './fields'

/** What a form sends for one field: typed text, the three parts of a date, or the boxes ticked. */
export type Raw = string | { month?: string; day?: string; year?: string } | string[] | undefined
/** What a form sends for a page, by field name. */
export type RawAnswer = Record<string, Raw>

type Read = Result<unknown, Words>
const nothing: Read = ok(undefined)

/**
 * The schema of a page: takes what the form sent, gives the typed answer or one sentence a field, in the asked
 * language. A field that is not shown (`showIf`) is neither checked nor kept.
 */
export function schemaFor(fields: Fields, locale: Locale) {
  return pipe(
    record(string(), unknown()),
    transform((raw: Record<string, unknown>, context) => {
      const answer: Record<string, unknown> = {}
      for (const [name, field] of Object.entries(fields)) {
        if (!isShown(field, raw)) continue
        const read = readField(field, raw[name] as Raw)
        if (!read.ok)
          context.issues.push({ code: 'custom', input: raw[name], path: [name], message: say(read.error, locale) })
        else if (read.value !== undefined) answer[name] = read.value
      }
      return answer
    }),
  )
}

/** Whether a field is asked, given what stands in the form. */
export function isShown(field: Field, raw: Record<string, unknown>): boolean {
  return !field.showIf || field.showIf.is.includes(String(raw[field.showIf.field] ?? ''))
}

function readField(field: Field, raw: Raw): Read {
  if (isBlank(raw)) return field.optional ? nothing : fail(field.missing ?? missingOf(field))
  switch (field.kind) {
    case 'radios':
    case 'select':
      return field.options.some(o => o.value === raw) ? ok(raw) : fail(field.missing ?? faults.choose)
    case 'checkboxes':
      return readBoxes(field.options, raw, field.missing)
    case 'text':
      return typeof raw === 'string' ? readText(field, raw) : fail(faults.answer)
    case 'money':
      return typeof raw === 'string' ? readMoney(field, raw) : fail(faults.amount)
    case 'date':
      return typeof raw === 'object' && !Array.isArray(raw) ? readDate(field, raw) : fail(faults.date)
    case 'password':
      return typeof raw === 'string' ? ok(raw) : fail(faults.answer)
    case 'percent':
      return typeof raw === 'string' ? readPercent(field, raw) : fail(faults.percent)
    case 'number':
      return typeof raw === 'string' ? readNumber(field, raw) : fail(faults.number)
  }
}

function isBlank(raw: Raw): boolean {
  if (raw === undefined || raw === null) return true
  if (typeof raw === 'string') return raw.trim() === ''
  return Object.values(raw).every(part => typeof part !== 'string' || part.trim() === '')
}

function missingOf(field: Field): Words {
  if (field.kind === 'radios' || field.kind === 'select') return faults.choose
  if (field.kind === 'checkboxes') return faults.chooseAny
  if (field.kind === 'money') return faults.amount
  if (field.kind === 'date') return faults.date
  if (field.kind === 'number') return faults.number
  return field.kind === 'percent' ? faults.percent : faults.answer
}

function readBoxes(options: readonly { value: string }[], raw: Raw, missing: Words | undefined): Read {
  const ticked = Array.isArray(raw) ? raw : [raw]
  const known = options.map(o => o.value).filter(value => ticked.includes(value))
  return known.length > 0 ? ok(known) : fail(missing ?? faults.chooseAny)
}

// Controls, zero-width and direction-changing characters say nothing a person can see, and can hide or reorder text.
const unseen = /[^\P{Cc}\n\t]|\p{Cf}/gu

/** More lines than this is no answer, and would print as many pages. */
const mostLines = 100

function readText(field: TextField, raw: string): Read {
  const seen = raw.normalize('NFC').replace(/\r\n?/g, '\n').replace(unseen, '')
  const value = (field.lines ? seen.replace(/[ \t]+$/gm, '') : seen.replace(/\s+/g, ' ')).trim()
  if (value === '') return field.optional ? nothing : fail(field.missing ?? faults.answer)
  const length = [...value].length
  if (length > field.most) return fail(tooLong(field.most, length))
  if (value.split('\n').length > mostLines) return fail(tooManyLines(mostLines))
  if (/(^|\D)\d{3}[\s\p{Pd}]\d{2}[\s\p{Pd}]\d{4}(\D|$)/u.test(value)) return fail(faults.socialSecurity)
  if (field.shape === 'zip' && !/^\d{5}(-\d{4})?$/.test(value)) return fail(faults.zip)
  if (field.shape === 'email' && !email().safeParse(value).success) return fail(faults.email)
  if (field.shape === 'phone' && !/^1?\d{10}$/.test(value.replace(/\D/g, ''))) return fail(faults.phone)
  if (field.shape === 'last-digits' && !/^\d{1,4}$/.test(value)) return fail(faults.lastDigits)
  if (field.shape === 'bank-name' && /\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd}){4}/u.test(value)) return fail(faults.bankName)
  return field.shape === 'time' ? readTime(value) : ok(value)
}

/** 'HH:MM', whatever way it was typed. */
function readTime(value: string): Read {
  const at = parseClockTime(value)
  if (at === null) return fail(faults.time)
  return at === 'half-unknown' ? fail(faults.timeHalf) : ok(at)
}

function readMoney(field: MoneyField, raw: string): Read {
  const read = parseMoney(raw)
  if (!read.ok) return fail(read.error === 'empty' ? (field.missing ?? faults.amount) : moneyFaults[read.error])
  if (field.least !== undefined && read.value < field.least) return fail(atLeast(field.least))
  if (field.most !== undefined && read.value > field.most) return fail(field.mostWords ?? atMost(field.most))
  return read
}

function readDate(field: DateField, raw: { month?: string; day?: string; year?: string }): Read {
  const [month, day, year] = [raw.month, raw.day, raw.year].map(part => (typeof part === 'string' ? part.trim() : ''))
  if (!month || !day || !year) return fail(faults.dateParts)
  if (![month, day, year].every(part => /^\d{1,4}$/.test(part))) return fail(faults.dateNumbers)
  if (year.length !== 4 || Number(year) < 1950) return fail(faults.year)
  const on = dateOf(Number(year), Number(month), Number(day))
  if (on === null) return fail(faults.noSuchDate)
  return checkBounds(field, on)
}

function checkBounds(field: DateField, on: IsoDate): Read {
  if (field.notBefore && on < field.notBefore) return fail(field.tooEarly ?? notBefore(field.notBefore))
  if (field.notAfter && on > field.notAfter) return fail(field.tooLate ?? notAfter(field.notAfter))
  return ok(on)
}

function readPercent(field: PercentField, raw: string): Read {
  const bare = raw.replace(/[\s%]/g, '')
  if (!/^\d{1,3}(\.\d{0,3})?$/.test(bare)) return fail(faults.percent)
  const value = Number(bare)
  return value > field.most ? fail(percentAtMost(field.most)) : ok(value)
}

function readNumber(field: NumberField, raw: string): Read {
  const bare = raw.trim()
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)$/.test(bare)) return fail(faults.number)
  const value = Number(bare.replaceAll(',', ''))
  const isMeant = !bare.startsWith('-') && value >= field.least && value <= field.most
  return isMeant ? ok(value) : fail(numberBetween(field.least, field.most))
}

/** What a posted form holds for a page's fields; anything else that was sent is ignored. */
export function rawFrom(fields: Fields, form: Pick<FormData, 'get' | 'getAll'>): RawAnswer {
  const raw: RawAnswer = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'date') raw[name] = datePartsFrom(name, form)
    else if (field.kind === 'checkboxes') raw[name] = form.getAll(name).filter(v => typeof v === 'string')
    else raw[name] = textFrom(name, form)
  }
  return raw
}

function textFrom(name: string, form: Pick<FormData, 'get'>): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' ? value : undefined
}

function datePartsFrom(name: string, form: Pick<FormData, 'get'>) {
  return {
    month: textFrom(`${name}.month`, form),
    day: textFrom(`${name}.day`, form),
    year: textFrom(`${name}.year`, form),
  }
}
