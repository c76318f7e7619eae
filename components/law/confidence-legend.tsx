import { DataTable } from '@/components/ui/data-table'
import { coverageTable } from '@/lib/law/coverage'
import { confidenceWords, saidNotCovered } from '@/lib/law/said/entry-said'
import type { Confidence } from '@/lib/law/types'
import { type Locale, say, tags, type Words } from '@/lib/shared/words'
import { ConfidenceTag } from './confidence-tag'
import { lawWords } from './law-words'

const words = {
  caption: {
    en: 'What the marks mean, and how many rules carry each',
    es: 'Qué significa cada marca y cuántas reglas la llevan',
  },
  mark: { en: 'Mark', es: 'Marca' },
  meaning: { en: 'What it means', es: 'Qué significa' },
  rules: { en: 'Rules', es: 'Reglas' },
} satisfies Record<string, Words>

const confidences = Object.keys(confidenceWords) as Confidence[]

/** The key to every mark on the law pages, with what the library holds of each: its coverage. */
export function ConfidenceLegend({ locale }: { locale: Locale }) {
  const { count } = coverageTable()
  const number = (of: number) => <span>{of.toLocaleString(tags[locale])}</span>
  return (
    <DataTable
      caption={words.caption}
      columns={[{ label: words.mark }, { label: words.meaning }, { label: words.rules, align: 'end' }]}
      rows={[
        ...confidences.map(confidence => ({
          key: confidence,
          cells: [
            <ConfidenceTag key="tag" confidence={confidence} locale={locale} />,
            confidenceWords[confidence].about,
            number(count[confidence]),
          ],
        })),
        {
          key: 'none',
          cells: [
            <span key="none" className="law-none">
              {say(lawWords.none, locale)}
            </span>,
            lawWords.noneAbout,
            number(count.none),
          ],
        },
        {
          key: 'not-covered',
          cells: [
            <span key="not-covered" className="law-cell-open">
              {say(saidNotCovered.headline, locale)}
            </span>,
            saidNotCovered.paragraphs[0] ?? null,
            number(count['not-covered']),
          ],
        },
      ]}
      locale={locale}
    />
  )
}
