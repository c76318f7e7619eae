'use client'

import { useActionState, useEffect, useRef } from 'react'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** The address made last, shown this once; empty before. */
export type AddressState = { address: string }

type Props = {
  action: (state: AddressState, form: FormData) => Promise<AddressState>
  formKey: string
  /** An address works now, and a new one ends it. */
  hasOne: boolean
  locale: Locale
}

const words = {
  make: { en: 'Make a calendar address', es: 'Crear una dirección de calendario' },
  another: { en: 'Make a new address', es: 'Crear una dirección nueva' },
  replaces: { en: 'A new address ends the one before.', es: 'Una dirección nueva anula la anterior.' },
  making: { en: 'Making it…', es: 'Creándola…' },
  ready: { en: 'Your calendar address is ready', es: 'Su dirección de calendario está lista' },
  once: {
    en: 'Copy it now: we do not keep it and cannot show it again. In your calendar program, choose to add a calendar from a web address. Whoever has the address can read your dates, so give it to nobody else.',
    es: 'Cópiela ahora: no la guardamos y no podemos mostrarla otra vez. En su programa de calendario, elija agregar un calendario desde una dirección web. Quien tenga la dirección puede leer sus fechas, así que no se la dé a nadie más.',
  },
  address: { en: 'Calendar address', es: 'Dirección de calendario' },
} satisfies Record<string, Words>

/** Makes the private calendar address and shows it. Works as a plain form without JavaScript. */
export function CalendarAddress({ action, formKey, hasOne, locale }: Props) {
  const [state, send, isMaking] = useActionState(action, { address: '' })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.address) box.current?.focus()
  }, [state])
  return (
    <form action={send} className="usa-form link-form">
      {state.address && (
        <div ref={box} tabIndex={-1} role="status" className="notice notice-info">
          <div className="notice-body">
            <p className="notice-heading">
              <strong>{say(words.ready, locale)}</strong>
            </p>
            <p>{say(words.once, locale)}</p>
            <label className="usa-label" htmlFor="calendar-address">
              {say(words.address, locale)}
            </label>
            <input className="usa-input" id="calendar-address" readOnly value={state.address} />
          </div>
        </div>
      )}
      <input type="hidden" name="key" value={formKey} />
      <button type="submit" className="usa-button usa-button--outline" disabled={isMaking}>
        {say(isMaking ? words.making : hasOne ? words.another : words.make, locale)}
      </button>
      {hasOne && !state.address && <p className="usa-hint">{say(words.replaces, locale)}</p>}
    </form>
  )
}
