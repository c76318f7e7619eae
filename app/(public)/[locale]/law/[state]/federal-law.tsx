import { federalGroups } from '@/components/law/federal-facts'
import { lawPath } from '@/components/law/law-addresses'
import { LawGroups } from '@/components/law/law-groups'
import { lawWords, madeWords } from '@/components/law/law-words'
import { OldFacts, oldFactsOf } from '@/components/law/old-facts'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { todayIn } from '@/lib/data/clock'
import { publicAddress } from '@/lib/shared/addresses'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { PublicPage } from '../../public-page'

export const federalWords = {
  title: { en: 'Federal law on a state judgment', es: 'La ley federal sobre un fallo estatal' },
  description: {
    en: 'The federal law that bears on a small-claims judgment in every state: wage garnishment caps, protected benefits, bankruptcy, debt collectors and credit reports.',
    es: 'La ley federal que se aplica a un fallo de reclamos menores en todos los estados: límites al embargo de salario, beneficios protegidos, bancarrota, cobradores e informes de crédito.',
  },
  lead: {
    en: 'What holds in every state. Where a state’s own law keeps more safe, the state’s law counts.',
    es: 'Lo que vale en todos los estados. Donde la ley del estado protege más, se aplica la del estado.',
  },
} satisfies Record<string, Words>

/** The federal law that bears on a state's judgment, as of the day the page is made. */
export function FederalLaw({ locale }: { locale: Locale }) {
  const madeOn = todayIn('America/New_York')
  const old = oldFactsOf('US', madeOn)
  const groups = federalGroups()
  return (
    <PublicPage locale={locale} path={lawPath('US')}>
      <Page wide back={<BackLink href={publicAddress(locale, '/law')} words={lawWords.allStates} locale={locale} />}>
        <PageHeading title={lawWords.federal} lead={federalWords.lead} locale={locale} />
        <OldFacts facts={groups.flatMap(({ facts }) => facts)} old={old} locale={locale} />
        <LawGroups groups={groups} madeOn={madeOn} old={old} locale={locale} />
        <p className="quiet">{say(madeWords(madeOn), locale)}</p>
      </Page>
    </PublicPage>
  )
}
