import type { Metadata } from 'next'
import { CompareForm } from '@/components/law/compare-form'
import { type RawQuery, readCompareQuery } from '@/components/law/compare-query'
import { CompareTables } from '@/components/law/compare-tables'
import { comparePath, lawPath } from '@/components/law/law-addresses'
import { lawWords } from '@/components/law/law-words'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { todayIn } from '@/lib/data/clock'
import { states } from '@/lib/law/states'
import { publicAddress } from '@/lib/shared/addresses'
import { inBoth, type Words } from '@/lib/shared/words'
import { localeIn, PublicPage, publicMetadata } from '../../public-page'
import { statesByName } from '../states-by-name'

const words = {
  title: { en: 'Compare two states', es: 'Comparar dos estados' },
  description: {
    en: 'The law of a small-claims judgment in two states, rule by rule: interest, time limits, wages, exemptions.',
    es: 'La ley de un fallo de reclamos menores en dos estados, regla por regla: intereses, plazos, salario, exenciones.',
  },
  lead: {
    en: 'Choose two states to see where their rules differ.',
    es: 'Elija dos estados para ver en qué son distintas sus reglas.',
  },
  errorTitle: { en: 'Error: Compare two states', es: 'Error: Comparar dos estados' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<RawQuery> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { chosen, faults } = readCompareQuery(await searchParams)
  const [first, second] = [chosen.first && states[chosen.first].name, chosen.second && states[chosen.second].name]
  const both = first && second && inBoth(locale => `${first[locale]} / ${second[locale]}: ${words.title[locale]}`)
  const title = faults.length > 0 ? words.errorTitle : (both ?? words.title)
  return publicMetadata(await localeIn(params), comparePath(), title, words.description)
}

export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await localeIn(params)
  const asked = readCompareQuery(await searchParams)
  const { first, second } = asked.chosen
  const inLanguage = (path: string) => publicAddress(locale, path)
  const back = first && !second ? lawPath(first) : '/law'
  return (
    <PublicPage locale={locale} path={comparePath(first ?? undefined, second ?? undefined)}>
      <Page
        wide
        back={
          <BackLink
            href={inLanguage(back)}
            words={first && !second ? states[first].name : lawWords.allStates}
            locale={locale}
          />
        }
      >
        <PageHeading title={words.title} lead={words.lead} locale={locale} />
        <CompareForm asked={asked} states={statesByName(locale)} action={inLanguage(comparePath())} locale={locale} />
        {first && second && asked.faults.length === 0 && (
          <CompareTables
            first={states[first]}
            second={states[second]}
            on={todayIn('America/New_York')}
            addressOf={({ code }, factId) => `${inLanguage(lawPath(code))}#${factId}`}
            locale={locale}
          />
        )}
      </Page>
    </PublicPage>
  )
}
