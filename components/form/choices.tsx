import type { ReactNode } from 'react'
import type { Field } from '@/lib/interview/fields'
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

/** Radio buttons or check boxes. Fields that depend on an answer stand under it, shown by the style sheet alone. */
export function Choices({ name, field, drawing, children }: Props) {
  const { locale, register, fields } = drawing
  const style = field.kind === 'radios' ? 'radio' : 'checkbox'
  const typed = drawing.raw[name]
  return field.options.map(option => {
    const id = `${name}-${option.value}`
    const dependent = Object.entries(fields)
      .filter(([, f]) => f.showIf?.field === name && f.showIf.is.includes(option.value))
      .map(([dependentName]) => dependentName)
    return (
      <div key={option.value} className="choice">
        <div className={`usa-${style}`}>
          <input
            {...register(name)}
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
        {dependent.length > 0 && <div className="reveal">{dependent.map(children)}</div>}
      </div>
    )
  })
}
