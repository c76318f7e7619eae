'use client'

import { useActionState, useEffect, useRef } from 'react'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** The link made last, shown this once; empty before. */
export type LinkState = { link: string; lastOn: IsoDate | null; message: string }

type Props = {
  /** Tells the boxes of several parties apart. */
  id: string
  name: string
  action: (state: LinkState, form: FormData) => Promise<LinkState>
  formKey: string
  /** A link of this party works now, and a new one ends it. */
  hasLink: boolean
  locale: Locale
}

const words = {
  make: { en: 'Make a private link', es: 'Hacer un enlace privado' },
  another: { en: 'Make a new link', es: 'Hacer un enlace nuevo' },
  replaces: {
    en: 'A new link ends the one before.',
    es: 'Un enlace nuevo anula el anterior.',
  },
  making: { en: 'Making it…', es: 'Haciéndolo…' },
  ready: { en: 'The link is ready', es: 'El enlace está listo' },
  once: {
    en: 'Copy it now: we do not keep it and cannot show it again. Whoever has it can read and sign the agreement, and later see and report its payments, so send it only to the person it is for.',
    es: 'Cópielo ahora: no lo guardamos y no podemos mostrarlo otra vez. Quien lo tenga puede leer y firmar el acuerdo, y después ver e informar sus pagos, así que envíelo solo a la persona para quien es.',
  },
  link: { en: 'Private link', es: 'Enlace privado' },
  message: { en: 'Message to send', es: 'Mensaje para enviar' },
} satisfies Record<string, Words>

/** Makes the private link of one party and shows it, with a message to send. Works as a plain form without JavaScript. */
export function LinkForm({ id, name, action, formKey, hasLink, locale }: Props) {
  const [state, send, isMaking] = useActionState(action, { link: '', lastOn: null, message: '' })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.link) box.current?.focus()
  }, [state])
  return (
    <form action={send} className="usa-form link-form">
      {state.link && (
        <div ref={box} tabIndex={-1} role="status" className="notice notice-info">
          <div className="notice-body">
            <p className="notice-heading">
              <strong>
                {say(words.ready, locale)}: {name}
              </strong>
            </p>
            <p>{say(words.once, locale)}</p>
            {state.lastOn && <p>{say(lastDayWords(state.lastOn), locale)}</p>}
            <label className="usa-label" htmlFor={`link-${id}`}>
              {say(words.link, locale)}
            </label>
            <input className="usa-input" id={`link-${id}`} readOnly value={state.link} />
            <label className="usa-label" htmlFor={`message-${id}`}>
              {say(words.message, locale)}
            </label>
            <textarea className="usa-textarea" id={`message-${id}`} rows={8} readOnly value={state.message} />
          </div>
        </div>
      )}
      <input type="hidden" name="key" value={formKey} />
      <button type="submit" className="usa-button usa-button--outline" disabled={isMaking}>
        {say(isMaking ? words.making : hasLink ? words.another : words.make, locale)}
        <span className="usa-sr-only">: {name}</span>
      </button>
      {hasLink && !state.link && <p className="usa-hint">{say(words.replaces, locale)}</p>}
    </form>
  )
}

function lastDayWords(on: IsoDate): Words {
  return {
    en: `It works until ${formatDate(on, 'en')}.`,
    es: `Funciona hasta el ${formatDate(on, 'es')}.`,
  }
}
