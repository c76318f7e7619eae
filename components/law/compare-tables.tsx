import { DataTable } from '@/components/ui/data-table'
import type { Jurisdiction } from '@/lib/law/types'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { CellView } from './cell-view'
import { type Comparison, compareStates } from './compare-states'

const words = {
  rule: { en: 'Rule', es: 'Regla' },
  different: { en: 'What differs', es: 'Lo que es distinto' },
  same: { en: 'What reads the same in short', es: 'Lo que en resumen es igual' },
  inShort: {
    en: 'Only in short: each answer leads to the whole rule, and the details can differ more.',
    es: 'Solo en resumen: cada respuesta lleva a la regla completa, y los detalles pueden ser más distintos.',
  },
  open: { en: 'What nobody has checked in one of them', es: 'Lo que nadie ha verificado en uno de ellos' },
} satisfies Record<string, Words>

const parts = ['different', 'same', 'open'] as const satisfies (keyof Comparison)[]

type Props = {
  first: Jurisdiction
  second: Jurisdiction
  on: IsoDate
  /** A rule on its state's own page. */
  addressOf: (state: Jurisdiction, factId: string) => string
  locale: Locale
}

/** The rules of two states side by side: what differs first. */
export function CompareTables({ first, second, on, addressOf, locale }: Props) {
  const comparison = compareStates(first, second, on)
  const columns = [words.rule, first.name, second.name].map(label => ({ label }))
  return (
    <>
      <p className="law-compared-about">
        {say(heldOn(on), locale)} {say(words.inShort, locale)}
      </p>
      {parts.map(part => {
        const facts = comparison[part]
        if (facts.length === 0) return null
        return (
          <section key={part} className="law-listing">
            <DataTable
              caption={inBoth(each => `${words[part][each]} (${facts.length})`)}
              columns={columns}
              rows={facts.map(fact => ({
                key: fact.id,
                cells: [
                  fact.title,
                  <CellView key="1" cell={fact.first} isFull href={addressOf(first, fact.id)} locale={locale} />,
                  <CellView key="2" cell={fact.second} isFull href={addressOf(second, fact.id)} locale={locale} />,
                ],
              }))}
              locale={locale}
            />
          </section>
        )
      })}
    </>
  )
}

function heldOn(on: IsoDate): Words {
  return { en: `What held on ${formatDate(on, 'en')}.`, es: `Lo vigente el ${formatDate(on, 'es')}.` }
}
