import { ConductWatch } from '@/components/contacts/conduct-watch'
import type { Field } from '@/lib/interview/fields'
import { say } from '@/lib/shared/words'
import type { Drawing } from './field-control'
import { formWords } from './form-words'

type OneBox = Extract<Field, { kind: 'text' | 'money' | 'percent' | 'number' | 'select' | 'password' }>

/** A field of one box: a line or area of text, an amount, a rate, a whole number, or a list to choose from. */
export function Box({
  name,
  field,
  described,
  drawing,
}: {
  name: string
  field: OneBox
  described: string | undefined
  drawing: Drawing
}) {
  const { locale, register } = drawing
  const typed = drawing.raw[name]
  const common = {
    ...register(name),
    id: name,
    defaultValue: typeof typed === 'string' ? typed : '',
    'aria-describedby': described,
    'aria-invalid': drawing.faults[name] ? true : undefined,
    'aria-required': field.optional ? undefined : true,
  }
  if (field.kind === 'select') {
    return (
      <select {...common} className="usa-select">
        <option value="">{say(formWords.chooseOne, locale)}</option>
        {field.options.map(option => (
          <option key={option.value} value={option.value}>
            {say(option.label, locale)}
          </option>
        ))}
      </select>
    )
  }
  if (field.kind === 'money' || field.kind === 'percent') {
    return (
      <div className="usa-input-group amount">
        {field.kind === 'money' && (
          <div className="usa-input-prefix" aria-hidden="true">
            $
          </div>
        )}
        <input {...common} className="usa-input" type="text" inputMode="decimal" autoComplete="off" />
        {field.kind === 'percent' && (
          <div className="usa-input-suffix" aria-hidden="true">
            %
          </div>
        )}
      </div>
    )
  }
  if (field.kind === 'number') {
    const box = { ...common, type: 'text', inputMode: 'numeric', autoComplete: 'off' } as const
    if (!field.unit) return <input {...box} className="usa-input box-short" />
    return (
      <div className="usa-input-group amount count">
        <input {...box} className="usa-input" />
        <div className="usa-input-suffix" aria-hidden="true">
          {say(field.unit.other, locale)}
        </div>
      </div>
    )
  }
  if (field.kind === 'password')
    return (
      <input {...common} className="usa-input box-medium" type="password" autoComplete={field.autocomplete ?? 'off'} />
    )
  if (field.lines) {
    const area = <textarea {...common} className="usa-textarea" rows={field.lines} />
    if (!field.watched) return area
    return (
      <>
        {area}
        <ConductWatch field={name} as={field.watched} locale={locale} />
      </>
    )
  }
  return (
    <input
      {...common}
      className={`usa-input box-${field.width ?? 'full'}`}
      type={field.inputMode === 'email' ? 'email' : field.inputMode === 'tel' ? 'tel' : 'text'}
      inputMode={field.inputMode}
      autoComplete={field.autocomplete ?? 'off'}
      spellCheck={false}
    />
  )
}
