// One question page as data: what it says, what stands in its boxes, and what a posted form makes of it.
// Every question of the app, and every entry of every list, goes through here.

import { fail, ok, type Result } from '@/lib/shared/results'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { AnyListStep, AnyQuestionStep, AnyStep, Context, Passage } from './define'
import { titleOf } from './describe'
import { type Fields, no, radios, yes } from './fields'
import { type RawAnswer, rawFrom, schemaFor } from './schema'
import { refill, type StoredAnswer } from './stored'

/** Which page of a list step is meant; a plain question has only one. */
export type PageMode =
  | { kind: 'question' }
  | { kind: 'list' }
  | { kind: 'entry'; index: number }
  | { kind: 'remove'; index: number }

export type QuestionPage = {
  step: AnyStep
  mode: PageMode
  title: Words
  why: Words | null
  passages: Passage[]
  fields: Fields
  /** What stands in the boxes before anything is typed. */
  raw: RawAnswer
  /** The words of "I'm not sure", where the page may be left without an answer. */
  skip: Words | null
  /** The entries of a list, in words, on the page that lists them. */
  entries: Words[]
}

type AnyContext = Context<Record<string, unknown>>

/** The page a step shows; `mode` is what the address asked for, and is put right where it makes no sense. */
export function pageFor(
  step: AnyStep,
  context: AnyContext,
  saved: StoredAnswer | undefined,
  asked: PageMode,
): QuestionPage {
  const known = saved && saved.notSure !== true ? saved : undefined
  return step.kind === 'list' ? listPage(step, context, known, asked) : questionPage(step, context, known)
}

function questionPage(step: AnyQuestionStep, context: AnyContext, known: StoredAnswer | undefined): QuestionPage {
  const fields = step.fields(context)
  return {
    step,
    mode: { kind: 'question' },
    title: titleOf(step, context),
    why: whyOf(step, context),
    passages: step.passages?.(context) ?? [],
    fields,
    raw: refill(fields, known ?? step.start?.(context) ?? {}),
    skip: step.maySkip ?? null,
    entries: [],
  }
}

function listPage(
  step: AnyListStep,
  context: AnyContext,
  known: StoredAnswer | undefined,
  asked: PageMode,
): QuestionPage {
  const entries = entriesIn(known)
  const summaries = entries.map(entry => step.summary(entry))
  const mode = listMode(step, entries, asked)
  // Leaving a list that has entries would lose them.
  const skip = entries.length === 0 ? (step.maySkip ?? null) : null
  const common = { step, mode, passages: [], skip, entries: [] }
  if (mode.kind === 'remove') {
    const one = summaries[mode.index] ?? { en: '', es: '' }
    return {
      ...common,
      title: { en: `Remove “${one.en}”?`, es: `¿Quitar “${one.es}”?` },
      why: null,
      fields: { sure: radios({ label: { en: 'Remove', es: 'Quitar' }, options: [yes, no] }) },
      raw: {},
    }
  }
  if (mode.kind === 'entry') {
    const fields = step.fields(context)
    return {
      ...common,
      title: step.entryTitle(context, mode.index),
      why: mode.index === 0 ? whyOf(step, context) : null,
      passages: step.passages?.(context) ?? [],
      fields,
      raw: refill(fields, entries[mode.index] ?? {}),
    }
  }
  const another = typeof step.another === 'function' ? step.another(context) : step.another
  const isFull = entries.length >= step.most
  return {
    ...common,
    title: titleOf(step, context),
    why: whyOf(step, context),
    entries: summaries,
    fields: isFull
      ? {}
      : { more: radios({ label: entries.length > 0 ? another : titleOf(step, context), options: [yes, no] }) },
    raw: known?.done === true ? { more: 'no' } : {},
  }
}

function listMode(step: AnyListStep, entries: StoredAnswer[], asked: PageMode): PageMode {
  if (asked.kind === 'remove' && entries[asked.index]) return asked
  if (asked.kind === 'entry' && asked.index <= entries.length && asked.index < step.most) return asked
  return entries.length < step.least ? { kind: 'entry', index: entries.length } : { kind: 'list' }
}

function entriesIn(saved: StoredAnswer | undefined): StoredAnswer[] {
  return Array.isArray(saved?.entries) ? saved.entries : []
}

function whyOf(step: AnyStep, context: AnyContext): Words | null {
  return (typeof step.why === 'function' ? step.why(context) : step.why) ?? null
}

/** What to do with a posted page: save an answer and go on, or only go to a page of the list. */
export type Submission =
  | { kind: 'save'; answer: StoredAnswer; goTo: 'next' | 'list' }
  | { kind: 'show'; mode: PageMode }

/** What was typed, and what is wrong with it: one sentence a field, in the asked language. */
export type Unaccepted = { raw: RawAnswer; faults: { field: string; message: string }[] }

/** Reads a posted page. Faults come back with everything that was typed. */
export function submitPage(
  page: QuestionPage,
  context: AnyContext,
  saved: StoredAnswer | undefined,
  form: Pick<FormData, 'get' | 'getAll'>,
  locale: Locale,
): Result<Submission, Unaccepted> {
  const { step, mode, fields } = page
  if (form.get('notSure') !== null && page.skip) return ok({ kind: 'save', answer: { notSure: true }, goTo: 'next' })
  const raw = rawFrom(fields, form)
  const read = schemaFor(fields, locale).safeParse(raw)
  if (!read.success)
    return fail({ raw, faults: read.error.issues.map(i => ({ field: String(i.path[0]), message: i.message })) })
  const answer = read.data as StoredAnswer
  const wrong = mode.kind === 'question' || mode.kind === 'entry' ? (step.check?.(answer, context) ?? []) : []
  if (wrong.length > 0)
    return fail({ raw, faults: wrong.map(f => ({ field: f.field, message: say(f.message, locale) })) })
  return ok(step.kind === 'list' ? listSubmission(mode, saved, answer) : { kind: 'save', answer, goTo: 'next' })
}

function listSubmission(mode: PageMode, saved: StoredAnswer | undefined, answer: StoredAnswer): Submission {
  const entries = entriesIn(saved)
  const done = saved?.done === true
  if (mode.kind === 'entry')
    return { kind: 'save', answer: { entries: withEntry(entries, mode.index, answer), done }, goTo: 'list' }
  if (mode.kind === 'remove')
    return answer.sure === 'yes'
      ? { kind: 'save', answer: { entries: entries.filter((_, i) => i !== mode.index), done }, goTo: 'list' }
      : { kind: 'show', mode: { kind: 'list' } }
  if (answer.more === 'yes') return { kind: 'show', mode: { kind: 'entry', index: entries.length } }
  return { kind: 'save', answer: { entries, done: true }, goTo: 'next' }
}

function withEntry(entries: StoredAnswer[], index: number, entry: StoredAnswer): StoredAnswer[] {
  return index < entries.length ? entries.map((e, i) => (i === index ? entry : e)) : [...entries, entry]
}
