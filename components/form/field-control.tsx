import type { UseFormRegisterReturn } from 'react-hook-form'
import type { Field, Fields } from '@/lib/interview/fields'
import type { RawAnswer } from '@/lib/interview/schema'
import { type Locale, say } from '@/lib/shared/words'
import { Box } from './box'
import { Choices } from './choices'
import { DateParts } from './date-parts'
import { formWords } from './form-words'

/** What every control is drawn from. `raw` is what stands in the boxes at first; `faults` is by field name. */
export type Drawing = {
  fields: Fields
  raw: RawAnswer
  faults: Record<string, string>
  locale: Locale
  /** Names a control; a form with a script listens to it too, a plain one only names it. */
  register: (name: string) => Pick<UseFormRegisterReturn, 'name'> & Partial<UseFormRegisterReturn>
}

/** For a form drawn on the server, that no script looks after. */
export const nameOnly: Drawing['register'] = name => ({ name })

/** One field with its label, hint and fault. `alone`: the page asks nothing else, so its title already is the legend. */
export function FieldControl({ name, alone, drawing }: { name: string; alone?: boolean; drawing: Drawing }) {
  const field = drawing.fields[name]
  if (!field) return null
  const fault = drawing.faults[name]
  const described = [field.hint && `${name}-hint`, fault && `${name}-error`].filter(Boolean).join(' ') || undefined
  const group = `usa-form-group${fault ? ' usa-form-group--error' : ''}`
  const about = (
    <>
      {field.hint && (
        <span className="usa-hint" id={`${name}-hint`}>
          {say(field.hint, drawing.locale)}
        </span>
      )}
      {fault && (
        <span className="usa-error-message" id={`${name}-error`}>
          <span className="usa-sr-only">{say(formWords.error, drawing.locale)} </span>
          {fault}
        </span>
      )}
    </>
  )
  if (!isGroup(field)) {
    return (
      <div className={group}>
        <label className="usa-label" htmlFor={name}>
          {say(field.label, drawing.locale)}
        </label>
        {about}
        <Box name={name} field={field} described={described} drawing={drawing} />
      </div>
    )
  }
  return (
    <fieldset className={`usa-fieldset ${group}`} aria-describedby={described}>
      <legend className={alone && field.kind !== 'date' ? 'usa-sr-only' : 'usa-legend'}>
        {say(field.label, drawing.locale)}
      </legend>
      {about}
      {field.kind === 'date' ? (
        <DateParts name={name} field={field} drawing={drawing} />
      ) : (
        <Choices name={name} field={field} drawing={drawing}>
          {dependentName => <FieldControl key={dependentName} name={dependentName} drawing={drawing} />}
        </Choices>
      )}
    </fieldset>
  )
}

function isGroup(field: Field): field is Extract<Field, { kind: 'radios' | 'checkboxes' | 'date' }> {
  return field.kind === 'radios' || field.kind === 'checkboxes' || field.kind === 'date'
}
