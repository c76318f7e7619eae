import type { DateField } from '@/lib/interview/fields'
import { say } from '@/lib/shared/words'
import type { Drawing } from './field-control'
import { formWords } from './form-words'

const parts = ['month', 'day', 'year'] as const

/** A date as three boxes, in the order the court's paper has them. */
export function DateParts({ name, drawing }: { name: string; field: DateField; drawing: Drawing }) {
  const { locale, register } = drawing
  const raw = drawing.raw[name]
  const typed = typeof raw === 'object' && !Array.isArray(raw) ? raw : {}
  return (
    <div className="usa-memorable-date">
      {parts.map(part => (
        <div key={part} className={`usa-form-group usa-form-group--${part}`}>
          <label className="usa-label" htmlFor={`${name}-${part}`}>
            {say(formWords[part], locale)}
          </label>
          <input
            {...register(`${name}.${part}`)}
            className={`usa-input${drawing.faults[name] ? ' usa-input--error' : ''}`}
            id={`${name}-${part}`}
            name={`${name}.${part}`}
            type="text"
            inputMode="numeric"
            maxLength={part === 'year' ? 4 : 2}
            defaultValue={typed[part] ?? ''}
            autoComplete="off"
            aria-invalid={drawing.faults[name] ? true : undefined}
          />
        </div>
      ))}
    </div>
  )
}
