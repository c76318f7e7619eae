'use client'

import {
  type ReactNode,
  type RefObject,
  type SubmitEvent,
  startTransition,
  useActionState,
  useRef,
  useState,
} from 'react'
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form'
import { besideOf, type Fields, isBeside } from '@/lib/interview/fields'
import { rawFrom, schemaFor } from '@/lib/interview/schema'
import { type Locale, say } from '@/lib/shared/words'
import { DoubtNotice } from './doubt-notice'
import { ErrorSummary } from './error-summary'
import { FieldControl } from './field-control'
import type { FormFault, FormState } from './form-state'
import { formWords } from './form-words'

/** For the button that stands outside of the form. */
const formId = 'question-form'

type Props = {
  /** The page's title, for the browser's tab: "Error: …" when something is wrong. */
  title: string
  fields: Fields
  locale: Locale
  start: FormState
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: string
  /** "I'm not sure": leaves the page without an answer. */
  skip?: string
  /** The title is not the question the one field asks: its own label is shown too. */
  labelsShown?: boolean
  /** Fields most people leave as they are: closed at first, under one line. */
  more?: { summary: string; fields: readonly string[] }
  /** What stands between the error summary and the fields: the heading and its text. */
  children: ReactNode
}

/**
 * A page of fields and one Continue. Works as a plain form without JavaScript; with it, the same schema checks
 * before the form is sent, and a second press while saving does nothing.
 */
export function QuestionForm({
  title,
  fields,
  locale,
  start,
  action,
  submit,
  skip,
  labelsShown = false,
  more,
  children,
}: Props) {
  // On the server the action itself, so that the form works as a plain one.
  const [state, send, isSaving] = useActionState(typeof document === 'undefined' ? action : sendOrKeep, start)
  const [unsent, setUnsent] = useState<FormFault[] | null>(null)
  const sent = useRef<FormData | null>(null)
  const { register, handleSubmit } = useForm({
    resolver: resolverFor(fields, locale, sent),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const faults = unsent ?? state.faults
  const drawing = { fields, locale, register, raw: state.raw, faults: byField(faults) }
  const all = Object.entries(fields).flatMap(([name, field]) => (field.showIf || isBeside(field, fields) ? [] : [name]))
  const top = all.filter(name => !more?.fields.includes(name))
  const doubt = faults.length === 0 ? state.doubt : undefined
  const control = (name: string) => (
    <FieldControl key={name} name={name} alone={all.length === 1 && !labelsShown} drawing={drawing} />
  )

  /** What never reached the server, or whose answer never came, stays in the boxes. */
  async function sendOrKeep(before: FormState, form: FormData): Promise<FormState> {
    try {
      return await action(before, form)
    } catch (error) {
      // What the server threw carries a digest; so does a redirect.
      if (error instanceof Error && 'digest' in error) throw error
      const message = say(formWords.unreached, locale)
      return { ...before, raw: rawFrom(fields, form), faults: [{ field: null, message }] }
    }
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSaving) return
    const button = event.nativeEvent.submitter
    const form = new FormData(event.currentTarget, button)
    sent.current = form
    const post = () => {
      setUnsent(null)
      startTransition(() => send(form))
    }
    if (button?.getAttribute('name') === 'notSure') post()
    else handleSubmit(post, errors => setUnsent(faultsIn(errors)))(event)
  }

  return (
    <>
      <title>{faults.length > 0 ? `${say(formWords.error, locale)} ${title}` : title}</title>
      <ErrorSummary faults={faults} fields={fields} locale={locale} />
      {doubt && <DoubtNotice doubt={doubt} formId={formId} isSaving={isSaving} />}
      {children}
      <form
        action={send}
        onSubmit={onSubmit}
        noValidate
        id={formId}
        className={`usa-form question-form${isInRows(top, fields) ? ' question-rows' : ''}`}
      >
        <input type="hidden" name="versionRead" value={state.versionRead} />
        <input type="hidden" name="key" value={state.key} />
        {top.map(control)}
        {more && (
          <details className="details" open={more.fields.some(name => isTouched(name, faults, state, start))}>
            <summary>{more.summary}</summary>
            <div className="details-body">{more.fields.map(control)}</div>
          </details>
        )}
        <div className="form-buttons">
          <button type="submit" className="usa-button" aria-disabled={isSaving}>
            {isSaving ? say(formWords.saving, locale) : submit}
          </button>
          {skip && (
            <button type="submit" name="notSure" value="yes" className="usa-button usa-button--unstyled" formNoValidate>
              {skip}
            </button>
          )}
        </div>
      </form>
    </>
  )
}

/** Whether a field is wrong, or came back with something else in it than at first. */
function isTouched(name: string, faults: FormFault[], now: FormState, start: FormState): boolean {
  const [typed, first] = [now.raw[name], start.raw[name]].map(raw => JSON.stringify(raw ?? ''))
  return typed !== first || faults.some(fault => fault.field === name)
}

/** A page of many amounts is set as rows: what it is on the left, its boxes on the right. */
function isInRows(top: string[], fields: Fields): boolean {
  const isAmount = (name: string) => ['money', 'percent', 'number'].includes(fields[name]?.kind ?? '')
  return top.every(isAmount) && (top.length >= 4 || top.some(name => besideOf(name, fields)))
}

/**
 * Hands react-hook-form what our schema says of the form as it is sent, read as the server reads it; its own zod adapter
 * would bring all of zod into the browser.
 */
function resolverFor(
  fields: Fields,
  locale: Locale,
  sent: RefObject<FormData | null>,
): Resolver<Record<string, unknown>> {
  const schema = schemaFor(fields, locale)
  return () => {
    const read = schema.safeParse(sent.current ? rawFrom(fields, sent.current) : {})
    if (read.success) return { values: read.data, errors: {} }
    return {
      values: {},
      errors: Object.fromEntries(read.error.issues.map(i => [i.path[0], { type: i.code, message: i.message }])),
    }
  }
}

function byField(faults: FormFault[]): Record<string, string> {
  return Object.fromEntries(faults.flatMap(f => (f.field ? [[f.field, f.message]] : [])))
}

function faultsIn(errors: FieldErrors<Record<string, unknown>>): FormFault[] {
  return Object.entries(errors).map(([field, error]) => ({ field, message: String(error?.message ?? '') }))
}
