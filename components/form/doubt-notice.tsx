'use client'

import { useEffect, useRef } from 'react'
import type { FormDoubt } from './form-state'

type Props = { doubt: FormDoubt; formId: string; isSaving: boolean }

/** What the form asks once before it saves, and the button that saves it all the same. Takes the focus, as a fault does. */
export function DoubtNotice({ doubt, formId, isSaving }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (doubt) box.current?.focus()
  }, [doubt])
  return (
    <div className="notice notice-warning" role="alert" tabIndex={-1} ref={box} aria-labelledby="doubt-title">
      <div className="notice-body">
        <h2 className="notice-heading" id="doubt-title">
          {doubt.heading}
        </h2>
        {doubt.parts.map(({ text, link }) => (
          <p key={text}>
            {text} {link && <a href={link.href}>{link.text}</a>}
          </p>
        ))}
        <p>
          <button
            type="submit"
            form={formId}
            name="doubt"
            value={doubt.token}
            className="usa-button usa-button--outline"
            aria-disabled={isSaving}
          >
            {doubt.submit}
          </button>
        </p>
      </div>
    </div>
  )
}
