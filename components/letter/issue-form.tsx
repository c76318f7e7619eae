'use client'

import { useActionState, useEffect, useRef } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

type State = { fault: string | null }
type Props = {
  action: (state: State, form: FormData) => Promise<State>
  formKey: string
  kind?: 'letter' | 'paper' | 'sheet' | 'report' | 'agreement'
  locale: Locale
}

const words = {
  letter: {
    finish: { en: 'Finish the letter', es: 'Terminar la carta' },
    problem: { en: 'The letter was not made', es: 'No se hizo la carta' },
  },
  paper: {
    finish: { en: 'Finish the paper', es: 'Terminar el papel' },
    problem: { en: 'The paper was not made', es: 'No se hizo el papel' },
  },
  sheet: {
    finish: { en: 'Finish the sheet', es: 'Terminar la hoja' },
    problem: { en: 'The sheet was not made', es: 'No se hizo la hoja' },
  },
  agreement: {
    finish: { en: 'Finish it', es: 'Terminarlo' },
    problem: { en: 'The agreement was not finished', es: 'No se terminó el acuerdo' },
  },
  report: {
    finish: { en: 'Make the PDF', es: 'Hacer el PDF' },
    problem: { en: 'The PDF was not made', es: 'No se hizo el PDF' },
  },
} satisfies Record<NonNullable<Props['kind']>, Record<'finish' | 'problem', Words>>

const finishing: Words = { en: 'Printing…', es: 'Imprimiendo…' }

/** The one button that makes a paper final, and what stood in the way. */
export function IssueForm({ action, formKey, kind = 'letter', locale }: Props) {
  const [state, send, isSaving] = useActionState(action, { fault: null })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.fault) box.current?.focus()
  }, [state])
  return (
    <form action={send} className="no-print">
      {state.fault && (
        <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
          <h2>{say(words[kind].problem, locale)}</h2>
          <p>{state.fault}</p>
        </div>
      )}
      <input type="hidden" name="key" value={formKey} />
      <button type="submit" className="usa-button" aria-disabled={isSaving} disabled={isSaving}>
        {say(isSaving ? finishing : words[kind].finish, locale)}
      </button>
    </form>
  )
}
