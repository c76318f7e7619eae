// What a question page asks for. A field is plain data, so the server and the browser read the same answer the same way.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'

type Common = {
  label: Words
  hint?: Words
  /** What the error says when nothing was given. */
  missing?: Words
  /** Left out = required. An optional field left blank has no answer. */
  optional?: true
  /** Asked only when another field of the page has one of these values; shown under it. */
  showIf?: { field: string; is: string[] }
  /** HTML autocomplete token, so a phone can fill it. */
  autocomplete?: string
}

export type Option<V extends string = string> = { value: V; label: Words; hint?: Words }

export type RadiosField<V extends string = string> = Common & { kind: 'radios'; options: readonly Option<V>[] }
export type SelectField<V extends string = string> = Common & {
  kind: 'select'
  options: readonly Option<V>[]
  /** The amount on whose line it stands: how often that amount comes or goes. */
  beside?: string
}
export type CheckboxesField<V extends string = string> = Common & { kind: 'checkboxes'; options: readonly Option<V>[] }
export type TextField = Common & {
  kind: 'text'
  /** Longest answer, in characters. */
  most: number
  /** More than one: a text area of that many lines. */
  lines?: number
  width?: 'short' | 'medium' | 'full'
  inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  /** `last-digits`: at most four; `bank-name`: no number as long as an account's. */
  shape?: 'zip' | 'email' | 'phone' | 'time' | 'last-digits' | 'bank-name'
  /** Read for threats and insults as it is typed: words of one's own that are sent, or a log of what was said. */
  watched?: true | 'log'
}
export type MoneyField = Common & { kind: 'money'; least?: Cents; most?: Cents; mostWords?: Words }
export type DateField = Common & {
  kind: 'date'
  notBefore?: IsoDate
  notAfter?: IsoDate
  /** Said instead of the general sentence when the date is too early or too late. */
  tooEarly?: Words
  tooLate?: Words
}
/** Kept just as typed; never stored as an answer and never sent back to the page. */
export type PasswordField = Common & { kind: 'password' }
export type PercentField = Common & { kind: 'percent'; most: number }
/** A whole number: how many of something. `least` is zero or more; `unit` stands after the box. */
export type NumberField = Common & { kind: 'number'; least: number; most: number; unit?: Unit }
/** What is counted, for one and for any other count. */
export type Unit = { one: Words; other: Words }

export const days: Unit = { one: { en: 'day', es: 'día' }, other: { en: 'days', es: 'días' } }
export const months: Unit = { one: { en: 'month', es: 'mes' }, other: { en: 'months', es: 'meses' } }
export const hours: Unit = { one: { en: 'hour', es: 'hora' }, other: { en: 'hours', es: 'horas' } }

export type Field =
  | RadiosField
  | SelectField
  | CheckboxesField
  | TextField
  | MoneyField
  | DateField
  | PercentField
  | NumberField
  | PasswordField

/** The fields of a page by name; the name is the key of the answer. */
export type Fields = Record<string, Field>

/** The choice that stands on an amount's line; null when none does. */
export function besideOf(name: string, fields: Fields): { name: string; field: SelectField } | null {
  for (const [other, field] of Object.entries(fields))
    if (field.kind === 'select' && field.beside === name) return { name: other, field }
  return null
}

/** Whether a field stands on the line of another one of its page. */
export function isBeside(field: Field, fields: Fields): boolean {
  return field.kind === 'select' && field.beside !== undefined && field.beside in fields
}

type ValueOf<F> = F extends { kind: 'radios' | 'select'; options: readonly Option<infer V>[] }
  ? V
  : F extends { kind: 'checkboxes'; options: readonly Option<infer V>[] }
    ? V[]
    : F extends { kind: 'text' | 'password' }
      ? string
      : F extends { kind: 'money' }
        ? Cents
        : F extends { kind: 'date' }
          ? IsoDate
          : F extends { kind: 'percent' | 'number' }
            ? number
            : never

type MayBeAbsent<F> = F extends { optional: true } ? true : F extends { showIf: object } ? true : false

/** The answer a page's fields give: money in cents, dates as IsoDate. */
export type AnswerTo<F extends Fields> = {
  [K in keyof F as MayBeAbsent<F[K]> extends true ? never : K]: ValueOf<F[K]>
} & { [K in keyof F as MayBeAbsent<F[K]> extends true ? K : never]?: ValueOf<F[K]> }

// The makers keep what an answer's type depends on: the values to choose from, and whether it may be absent.

type Kept<C> = Pick<C, Extract<keyof C, 'optional' | 'showIf'>>
type Extras = Omit<Common, 'label'>
type Choice<V extends string> = { label: Words; options: readonly Option<V>[] }

export function radios<const V extends string, C extends Extras>(field: Choice<V> & C): RadiosField<V> & Kept<C> {
  return { kind: 'radios', ...field }
}

export function select<const V extends string, C extends Extras>(
  field: Choice<V> & { beside?: string } & C,
): SelectField<V> & Kept<C> {
  return { kind: 'select', ...field }
}

export function checkboxes<const V extends string, C extends Extras>(
  field: Choice<V> & C,
): CheckboxesField<V> & Kept<C> {
  return { kind: 'checkboxes', ...field }
}

export function text<C extends Extras>(field: Omit<TextField, 'kind'> & C): TextField & Kept<C> {
  return { kind: 'text', ...field }
}

export function money<C extends Extras>(field: Omit<MoneyField, 'kind'> & C): MoneyField & Kept<C> {
  return { kind: 'money', ...field }
}

export function date<C extends Extras>(field: Omit<DateField, 'kind'> & C): DateField & Kept<C> {
  return { kind: 'date', ...field }
}

export function percent<C extends Extras>(field: Omit<PercentField, 'kind'> & C): PercentField & Kept<C> {
  return { kind: 'percent', ...field }
}

export function number<C extends Extras>(field: Omit<NumberField, 'kind'> & C): NumberField & Kept<C> {
  return { kind: 'number', ...field }
}

export function password<C extends Extras>(field: Omit<PasswordField, 'kind'> & C): PasswordField & Kept<C> {
  return { kind: 'password', ...field }
}

/** "Yes" and "No", with or without "I'm not sure". */
export const yes = { value: 'yes', label: { en: 'Yes', es: 'Sí' } } satisfies Option<'yes'>
export const no = { value: 'no', label: { en: 'No', es: 'No' } } satisfies Option<'no'>
export const yesNo = [yes, no]

export const unsure = {
  value: 'unsure',
  label: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
} satisfies Option<'unsure'>
