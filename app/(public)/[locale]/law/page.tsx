import type { Metadata } from 'next'
import { ConfidenceLegend } from '@/components/law/confidence-legend'
import { calculatorPath, comparePath, lawPath } from '@/components/law/law-addresses'
import { LawTable } from '@/components/law/law-table'
import { lawWords, madeWords } from '@/components/law/law-words'
import { countOldFacts, OldStates } from '@/components/law/old-facts'
import { StateGrid, StateNames } from '@/components/law/state-grid'
import { Page, PageHeading } from '@/components/ui/page'
import { todayIn } from '@/lib/data/clock'
import { states } from '@/lib/law/states'
import type { Jurisdiction } from '@/lib/law/types'
import { publicAddress } from '@/lib/shared/addresses'
import { say, type Words } from '@/lib/shared/words'
import { localeIn, PublicPage, publicMetadata } from '../public-page'
import { statesByName } from './states-by-name'

const words = {
  title: { en: 'The law, state by state', es: 'La ley, estado por estado' },
  description: {
    en: 'Interest, time limits, wage garnishment, exemptions and satisfaction of a small-claims judgment in all 50 states and DC, each with its source, its date and how sure we are.',
    es: 'Intereses, plazos, embargo de salario, exenciones y constancia de pago de un fallo de reclamos menores en los 50 estados y DC, cada dato con su fuente, su fecha y qué tan seguros estamos.',
  },
  lead: {
    en: 'What each state says about a small-claims money judgment. Every value has its source, the days it holds, and how sure we are of it.',
    es: 'Lo que dice cada estado sobre un fallo de reclamos menores que ordena pagar dinero. Cada dato tiene su fuente, los días en que vale y qué tan seguros estamos de él.',
  },
  choose: { en: 'Choose a state', es: 'Elija un estado' },
  more: { en: 'More to look up', es: 'Más para consultar' },
  calculators: { en: 'Calculators', es: 'Calculadoras' },
  calculatorsAbout: {
    en: 'Interest, pay, deposits, exemptions, deadlines and payment plans, with every step shown.',
    es: 'Intereses, salario, depósitos, exenciones, plazos y planes de pago, con cada paso a la vista.',
  },
  compare: { en: 'Compare two states', es: 'Comparar dos estados' },
  compareAbout: { en: 'Rule by rule, side by side.', es: 'Regla por regla, lado a lado.' },
  federalAbout: {
    en: 'What holds in every state: pay, benefits, bankruptcy, collectors and credit reports.',
    es: 'Lo que vale en todos los estados: salario, beneficios, bancarrota, cobradores e informes de crédito.',
  },
  open: { en: 'The same as open data', es: 'Lo mismo como datos abiertos' },
  openAbout: {
    en: 'For programs: every value and every calculator as JSON, free, with no key.',
    es: 'Para programas: cada dato y cada calculadora en JSON, gratis y sin clave.',
  },
  main: { en: 'What matters most', es: 'Lo que más importa' },
  marks: { en: 'How sure we are', es: 'Qué tan seguros estamos' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return publicMetadata(await localeIn(params), '/law', words.title, words.description)
}

export default async function LawPage({ params }: Props) {
  const locale = await localeIn(params)
  const madeOn = todayIn('America/New_York')
  const byName = statesByName(locale)
  const inLanguage = (path: string) => publicAddress(locale, path)
  const addressOf = (state: Jurisdiction) => inLanguage(lawPath(state.code))
  const more = [
    { href: inLanguage(calculatorPath()), title: words.calculators, about: words.calculatorsAbout },
    { href: inLanguage(comparePath()), title: words.compare, about: words.compareAbout },
    { href: inLanguage(lawPath('US')), title: lawWords.federal, about: words.federalAbout },
    { href: '/api/v1/openapi.json', title: words.open, about: words.openAbout },
  ]
  return (
    <PublicPage locale={locale} path="/law">
      <Page wide>
        <PageHeading title={words.title} lead={words.lead} locale={locale} />
        <OldStates
          counts={countOldFacts(madeOn)}
          nameOf={code => (code === 'US' ? lawWords.federal : states[code].name)}
          addressOf={code => inLanguage(lawPath(code))}
          locale={locale}
        />
        <div className="law-front">
          <section>
            <h2>{say(words.choose, locale)}</h2>
            <StateGrid states={byName} on={madeOn} addressOf={addressOf} locale={locale} />
            <StateNames states={byName} addressOf={addressOf} locale={locale} />
          </section>
          <section className="no-print">
            <h2>{say(words.more, locale)}</h2>
            <ul className="law-more">
              {more.map(({ href, title, about }) => (
                <li key={href}>
                  <a href={href}>{say(title, locale)}</a>
                  <span>{say(about, locale)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <section className="law-listing">
          <h2>{say(words.main, locale)}</h2>
          <LawTable states={byName} on={madeOn} addressOf={addressOf} locale={locale} />
        </section>
        <section className="law-marks">
          <h2>{say(words.marks, locale)}</h2>
          <ConfidenceLegend locale={locale} />
        </section>
        <p className="quiet">{say(madeWords(madeOn), locale)}</p>
      </Page>
    </PublicPage>
  )
}
