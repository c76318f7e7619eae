import type { UseFormRegisterReturn } from 'react-hook-form'
import { besideOf, type Field, type Fields } from '@/lib/interview/fields'
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
  const described = describedBy(name, drawing)
  const beside = besideOf(name, drawing.fields)
  const isWrong = fault || (beside && drawing.faults[beside.name])
  const group = `usa-form-group${isWrong ? ' usa-form-group--error' : ''}`
  const about = (
    <>
      {field.hint && (
        <span className="usa-hint" id={`${name}-hint`}>
          {say(field.hint, drawing.locale)}
        </span>
      )}
      <Fault name={name} drawing={drawing} />
    </>
  )
  if (!isGroup(field)) {
    const label = (
      <label className="usa-label" htmlFor={name}>
        {say(field.label, drawing.locale)}
      </label>
    )
    const box = <Box name={name} field={field} described={described} drawing={drawing} />
    if (!beside)
      return (
        <div className={group}>
          <div>
            {label}
            {about}
          </div>
          {box}
        </div>
      )
    return (
      <div className={group}>
        <div>
          {label}
          {about}
          <Fault name={beside.name} drawing={drawing} />
        </div>
        <div className="boxes-on-a-line">
          {box}
          <label className="usa-sr-only" htmlFor={beside.name}>
            {say(beside.field.label, drawing.locale)}
          </label>
          <Box
            name={beside.name}
            field={beside.field}
            described={describedBy(beside.name, drawing)}
            drawing={drawing}
          />
        </div>
      </div>
    )
  }
  return (
    <fieldset className={`usa-fieldset ${group}${isLong(field) ? ' choices-many' : ''}`} aria-describedby={described}>
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

/** What is wrong with a field, above its box. */
function Fault({ name, drawing }: { name: string; drawing: Drawing }) {
  const fault = drawing.faults[name]
  if (!fault) return null
  return (
    <span className="usa-error-message" id={`${name}-error`}>
      <span className="usa-sr-only">{say(formWords.error, drawing.locale)} </span>
      {fault}
    </span>
  )
}

/** The ids of the texts that belong to a box: its hint, and what is wrong. */
function describedBy(name: string, { fields, faults }: Drawing): string | undefined {
  return [fields[name]?.hint && `${name}-hint`, faults[name] && `${name}-error`].filter(Boolean).join(' ') || undefined
}

/** So many boxes that they stand in two columns where there is room. */
function isLong(field: Field): boolean {
  return field.kind === 'checkboxes' && field.options.length >= 5
}

function isGroup(field: Field): field is Extract<Field, { kind: 'radios' | 'checkboxes' | 'date' }> {
  return field.kind === 'radios' || field.kind === 'checkboxes' || field.kind === 'date'
}
