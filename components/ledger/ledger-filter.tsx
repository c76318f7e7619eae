import { isFiltered, type LedgerFilter, lineKinds } from '@/lib/case/ledger-query'
import { lineKindWords } from '@/lib/case/ledger-words'
import { centsToField } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  find: { en: 'Find lines', es: 'Buscar líneas' },
  kind: { en: 'Kind', es: 'Tipo' },
  year: { en: 'Year', es: 'Año' },
  all: { en: 'All', es: 'Todos' },
  text: { en: 'Name, check number or note', es: 'Nombre, número de cheque o nota' },
  amount: { en: 'Amount, in dollars', es: 'Cantidad, en dólares' },
  show: { en: 'Show', es: 'Mostrar' },
  clear: { en: 'Show every line', es: 'Mostrar todas las líneas' },
} satisfies Record<string, Words>

type Props = { filter: LedgerFilter; years: readonly number[]; action: string; locale: Locale }

/** Finds lines by what they are, when they were, what they say and how much they are. A plain form, sent by its address. */
export function LedgerFilterForm({ filter, years, action, locale }: Props) {
  return (
    <details className="details no-print" open={isFiltered(filter)}>
      <summary>{say(words.find, locale)}</summary>
      <form method="get" action={`${action}#lines`} className="usa-form ledger-filter">
        <div>
          <label className="usa-label" htmlFor="ledger-kind">
            {say(words.kind, locale)}
          </label>
          <select className="usa-select" id="ledger-kind" name="kind" defaultValue={filter.kind ?? ''}>
            <option value="">{say(words.all, locale)}</option>
            {lineKinds.map(kind => (
              <option key={kind} value={kind}>
                {say(lineKindWords[kind], locale)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="usa-label" htmlFor="ledger-year">
            {say(words.year, locale)}
          </label>
          <select className="usa-select" id="ledger-year" name="year" defaultValue={filter.year ?? ''}>
            <option value="">{say(words.all, locale)}</option>
            {years.map(year => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="usa-label" htmlFor="ledger-text">
            {say(words.text, locale)}
          </label>
          <input
            className="usa-input"
            id="ledger-text"
            name="text"
            defaultValue={filter.text}
            maxLength={100}
            autoComplete="off"
          />
        </div>
        <div>
          <label className="usa-label" htmlFor="ledger-amount">
            {say(words.amount, locale)}
          </label>
          <input
            className="usa-input"
            id="ledger-amount"
            name="amount"
            inputMode="decimal"
            defaultValue={filter.amountCents === null ? '' : centsToField(filter.amountCents)}
            autoComplete="off"
          />
        </div>
        <div className="form-buttons">
          <button type="submit" className="usa-button usa-button--outline">
            {say(words.show, locale)}
          </button>
          {isFiltered(filter) && <a href={`${action}#lines`}>{say(words.clear, locale)}</a>}
        </div>
      </form>
    </details>
  )
}
