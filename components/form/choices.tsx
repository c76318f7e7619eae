import type { ReactNode } from 'react'
import { type Field, isBeside } from '@/lib/interview/fields'
import { say } from '@/lib/shared/words'
import type { Drawing } from './field-control'

type Choice = Extract<Field, { kind: 'radios' | 'checkboxes' }>

type Props = {
  name: string
  field: Choice
  drawing: Drawing
  /** Draws a field that depends on an answer. */
  children: (dependentName: string) => ReactNode
}

/**
 * Radio buttons or check boxes. Fields that depend on one answer stand under it, those of several answers once, after
 * them all; the style sheet alone shows them.
 */
export function Choices({ name, field, drawing, children }: Props) {
  const { locale, register, fields } = drawing
  const style = field.kind === 'radios' ? 'radio' : 'checkbox'
  const typed = drawing.raw[name]
  const dependents = Object.entries(fields).flatMap(([dependent, f]) =>
    f.showIf?.field === name && !isBeside(f, fields) ? [{ dependent, is: f.showIf.is }] : [],
  )
  const shared = dependents.filter(({ is }) => is.length > 1)
  const options = field.options.map(option => {
    const id = `${name}-${option.value}`
    const own = dependents.filter(({ is }) => is.length === 1 && is[0] === option.value)
    const opensShared = shared.some(({ is }) => is.includes(option.value))
    return (
      <div key={option.value} className={opensShared ? 'choice choice-opens' : 'choice'}>
        <div className={`usa-${style}`}>
          <input
            // Boxes of one name are left to the form itself: registered, one ticked box ticks them all.
            {...(field.kind === 'radios' ? register(name) : { name })}
            className={`usa-${style}__input usa-${style}__input--tile`}
            id={id}
            type={style}
            value={option.value}
            defaultChecked={Array.isArray(typed) ? typed.includes(option.value) : typed === option.value}
            aria-invalid={drawing.faults[name] ? true : undefined}
          />
          <label className={`usa-${style}__label`} htmlFor={id}>
            {say(option.label, locale)}
            {option.hint && <span className={`usa-${style}__label-description`}>{say(option.hint, locale)}</span>}
          </label>
        </div>
        {own.length > 0 && <div className="reveal">{own.map(({ dependent }) => children(dependent))}</div>}
      </div>
    )
  })
  if (shared.length === 0) return options
  return (
    <div className="choices">
      {options}
      <div className="reveal">{shared.map(({ dependent }) => children(dependent))}</div>
    </div>
  )
}
