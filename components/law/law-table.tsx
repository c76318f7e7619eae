import { DataTable } from '@/components/ui/data-table'
import type { FactId, Jurisdiction } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import { CellView } from './cell-view'
import { cellOn, stateFact } from './law-facts'
import { mainFacts } from './law-glance'

type Props = { states: Jurisdiction[]; on: IsoDate; addressOf: (state: Jurisdiction) => string; locale: Locale }

const heads: Record<(typeof mainFacts)[number], Words> = {
  interest: { en: 'Interest', es: 'Intereses' },
  judgmentLife: { en: 'How long it lasts', es: 'Cuánto dura' },
  wages: { en: 'Taken from pay', es: 'Embargo del salario' },
  satisfaction: { en: 'Satisfaction filed', es: 'Constancia de pago' },
} satisfies Partial<Record<FactId, Words>>

const stateHead: Words = { en: 'State', es: 'Estado' }

/** Every state with what matters most, as it stands on a day. */
export function LawTable({ states, on, addressOf, locale }: Props) {
  const caption = inBoth(each =>
    each === 'en' ? `What held on ${formatDate(on, each)}` : `Lo vigente el ${formatDate(on, each)}`,
  )
  return (
    <DataTable
      caption={caption}
      columns={[stateHead, ...mainFacts.map(id => heads[id])].map(label => ({ label }))}
      rows={states.map(state => ({
        key: state.code,
        cells: [
          <a key="name" href={addressOf(state)}>
            {say(state.name, locale)}
          </a>,
          ...mainFacts.map(id => <CellView key={id} cell={cellOn(stateFact(state, id), on)} locale={locale} />),
        ],
      }))}
      locale={locale}
    />
  )
}
