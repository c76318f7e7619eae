'use client'

import { useActionState, useEffect, useRef } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

type State = { fault: string | null }
type Props = { action: (state: State, form: FormData) => Promise<State>; formKey: string; locale: Locale }

const words = {
  finish: { en: 'Finish the letter', es: 'Terminar la carta' },
  finishing: { en: 'Printing…', es: 'Imprimiendo…' },
  problem: { en: 'The letter was not made', es: 'No se hizo la carta' },
} satisfies Record<string, Words>

/** The one button that makes the letter final, and what stood in the way. */
export function IssueForm({ action, formKey, locale }: Props) {
  const [state, send, isSaving] = useActionState(action, { fault: null })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.fault) box.current?.focus()
  }, [state])
  return (
    <form action={send} className="no-print">
      {state.fault && (
        <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
          <h2>{say(words.problem, locale)}</h2>
          <p>{state.fault}</p>
        </div>
      )}
      <input type="hidden" name="key" value={formKey} />
      <button type="submit" className="usa-button" aria-disabled={isSaving} disabled={isSaving}>
        {say(isSaving ? words.finishing : words.finish, locale)}
      </button>
    </form>
  )
}
