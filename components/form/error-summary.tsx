'use client'

import { useEffect, useRef } from 'react'
import type { Fields } from '@/lib/interview/fields'
import { type Locale, say } from '@/lib/shared/words'
import type { FormFault } from './form-state'
import { formWords } from './form-words'

/** The box on top of a page that did not pass: every fault, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ faults, fields, locale }: { faults: FormFault[]; fields: Fields; locale: Locale }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) box.current?.focus()
  }, [faults])
  if (faults.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say(formWords.problem, locale)}</h2>
      <ul>
        {faults.map(fault => (
          <li key={`${fault.field}${fault.message}`}>
            {fault.field ? <a href={`#${targetOf(fault.field, fields)}`}>{fault.message}</a> : fault.message}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The id of the control a fault's link goes to: the first control of its field. */
function targetOf(name: string, fields: Fields): string {
  const field = fields[name]
  if (field?.kind === 'date') return `${name}-month`
  if (field?.kind === 'radios' || field?.kind === 'checkboxes') return `${name}-${field.options[0]?.value}`
  return name
}
