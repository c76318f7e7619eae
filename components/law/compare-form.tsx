import type { Jurisdiction } from '@/lib/law/types'
import { type Locale, say, type Words } from '@/lib/shared/words'
import type { CompareAsked } from './compare-query'

const words = {
  first: { en: 'First state', es: 'Primer estado' },
  second: { en: 'Second state', es: 'Segundo estado' },
  chooseOne: { en: 'Choose one', es: 'Elija uno' },
  compare: { en: 'Compare', es: 'Comparar' },
  error: { en: 'Error:', es: 'Error:' },
} satisfies Record<string, Words>

type Props = { asked: CompareAsked; states: Jurisdiction[]; action: string; locale: Locale }

/** Two lists of states and a button; the choice goes into the address, so that it can be kept and sent. */
export function CompareForm({ asked, states, action, locale }: Props) {
  return (
    <form action={action} className="law-compare-form no-print">
      {(['first', 'second'] as const).map(field => {
        const fault = asked.faults.find(one => one.field === field)
        return (
          <div key={field} className={fault ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
            <label className="usa-label" htmlFor={field}>
              {say(words[field], locale)}
            </label>
            {fault && (
              <span className="usa-error-message" id={`${field}-error`}>
                <span className="usa-sr-only">{say(words.error, locale)} </span>
                {say(fault.why, locale)}
              </span>
            )}
            <select
              className="usa-select"
              id={field}
              name={field}
              defaultValue={asked.chosen[field] ?? ''}
              aria-describedby={fault && `${field}-error`}
              aria-invalid={fault ? true : undefined}
            >
              <option value="">{say(words.chooseOne, locale)}</option>
              {states.map(({ code, name }) => (
                <option key={code} value={code}>
                  {say(name, locale)}
                </option>
              ))}
            </select>
          </div>
        )
      })}
      <button className="usa-button" type="submit">
        {say(words.compare, locale)}
      </button>
    </form>
  )
}
