import { type Drawing, FieldControl, nameOnly } from '@/components/form/field-control'
import type { AnsweredQuery } from '@/lib/calculators/answer-query'
import { inNameOrder } from '@/lib/calculators/common-fields'
import type { Calculator, Lists, RowsOf } from '@/lib/calculators/define'
import { addName } from '@/lib/calculators/query'
import type { Fields } from '@/lib/interview/fields'
import type { Raw } from '@/lib/interview/schema'
import { type Locale, say } from '@/lib/shared/words'
import { calculatorWords } from './calculator-words'

type Props = { calculator: Calculator; answered: AnsweredQuery; locale: Locale }

/**
 * A plain form that sends its fields in the address: no script looks after it, and what was typed stands in it again.
 * Its address leads to the result, where there is one.
 */
export function CalculatorForm({ calculator, answered, locale }: Props) {
  const { form, faults, refusal } = answered
  const drawing: Drawing = {
    ...{ fields: asDrawnIn(form.fields, calculator.lists, locale), raw: form.raw, locale },
    faults: Object.fromEntries(faults.map(({ field, message }) => [field, message])),
    register: nameOnly,
  }
  const top = Object.keys(calculator.fields).filter(name => !calculator.fields[name]?.showIf)
  const seldom = calculator.seldom ?? []
  const isNeeded = (name: string) => isFilled(form.raw[name]) || drawing.faults[name] !== undefined
  return (
    <form method="get" action="#result" className="question-form calculator-form" noValidate>
      {/* The Enter key presses the first button of a form: this one, and not one that adds rows. */}
      <button type="submit" className="usa-sr-only" tabIndex={-1} aria-hidden="true">
        {say(calculatorWords.submit, locale)}
      </button>
      {top
        .filter(name => !seldom.includes(name))
        .map(name => (
          <FieldControl key={name} name={name} drawing={drawing} />
        ))}
      {Object.entries(calculator.lists).map(([list, rowsOf]) => (
        <RowFields key={list} list={list} rowsOf={rowsOf} count={form.rows[list] ?? 0} drawing={drawing} />
      ))}
      {seldom.length > 0 && (
        <details className="details calculator-seldom" open={seldom.some(isNeeded) || refusal !== null}>
          <summary>{say(calculatorWords.seldom, locale)}</summary>
          <div className="details-body">
            {seldom.map(name => (
              <FieldControl key={name} name={name} drawing={drawing} />
            ))}
          </div>
        </details>
      )}
      <div className="form-buttons">
        <button type="submit" className="usa-button">
          {say(calculatorWords.submit, locale)}
        </button>
      </div>
    </form>
  )
}

type RowsProps = { list: string; rowsOf: RowsOf; count: number; drawing: Drawing }

/** The rows of a list, and a button that sends the form for more of them, to the first that is new. */
function RowFields({ list, rowsOf, count, drawing }: RowsProps) {
  const { label, hint, one, add, most, fields } = rowsOf
  const { locale } = drawing
  return (
    <section className="calculator-list" aria-labelledby={`${list}-heading`}>
      <h2 id={`${list}-heading`}>{say(label, locale)}</h2>
      {hint && <p className="usa-hint">{say(hint, locale)}</p>}
      {Array.from({ length: count }, (_, index) => `${list}.${index}`).map((row, index) => (
        <fieldset key={row} id={`${list}-${index}`} className="usa-fieldset calculator-row">
          <legend className="calculator-row-legend">
            {say(one, locale)} {index + 1}
          </legend>
          <div className="calculator-row-fields">
            {Object.keys(fields).map(name => (
              <FieldControl key={name} name={`${row}.${name}`} drawing={drawing} />
            ))}
          </div>
        </fieldset>
      ))}
      {count < most && (
        <button
          type="submit"
          name={addName}
          value={list}
          formAction={`#${list}-${count}`}
          className="usa-button usa-button--outline"
        >
          {say(add, locale)}
        </button>
      )}
    </section>
  )
}

/** The states by their names in the page's language; and no box of a row is required, as a whole row may stay blank. */
function asDrawnIn(fields: Fields, lists: Lists, locale: Locale): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if ((name.split('.')[0] ?? '') in lists) return [name, { ...field, optional: true as const }]
      return [name, field.kind === 'select' ? { ...field, options: inNameOrder(field.options, locale) } : field]
    }),
  )
}

function isFilled(raw: Raw): boolean {
  if (typeof raw === 'string') return raw.trim() !== ''
  return Object.values(raw ?? {}).some(part => String(part ?? '').trim() !== '')
}
