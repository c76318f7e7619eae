import { calculatorPath, comparePath, lawPath } from '@/components/law/law-addresses'
import { stateGroups } from '@/components/law/law-facts'
import { LawGlance } from '@/components/law/law-glance'
import { LawGroups } from '@/components/law/law-groups'
import { lawWords, madeWords } from '@/components/law/law-words'
import { OldFacts, oldFactsOf } from '@/components/law/old-facts'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { calculators, findCalculator } from '@/lib/calculators'
import type { Calculator } from '@/lib/calculators/define'
import { todayIn } from '@/lib/data/clock'
import type { Jurisdiction } from '@/lib/law/types'
import { publicAddress } from '@/lib/shared/addresses'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { PublicPage } from '../../public-page'

const words = {
  caption: { en: 'The law of a small-claims judgment', es: 'La ley de un fallo de reclamos menores' },
  lead: {
    en: 'What the law says here about a judgment for money, for the person who owes and the person who is owed.',
    es: 'Lo que dice aquí la ley sobre un fallo que ordena pagar dinero, para quien debe y para quien debe cobrar.',
  },
  calculators: { en: 'Calculators', es: 'Calculadoras' },
  official: { en: 'From the courts', es: 'De los tribunales' },
  selfHelp: { en: 'Self-help', es: 'Autoayuda' },
  forms: { en: 'Forms', es: 'Formularios' },
  besides: { en: 'Side by side', es: 'Lado a lado' },
  compare: { en: 'Compare with another state', es: 'Comparar con otro estado' },
} satisfies Record<string, Words>

/** A state's law, each value with its source and dates, as of the day the page is made. */
export function StateLaw({ state, locale }: { state: Jurisdiction; locale: Locale }) {
  const madeOn = todayIn(state.timeZone)
  const old = oldFactsOf(state.code, madeOn)
  const groups = stateGroups(state)
  const official = state.facts.links?.entries.at(-1)?.value
  const calculatorAt = (id: string) =>
    publicAddress(locale, calculatorPath(id, asksState(findCalculator(id)) ? state.code : undefined))
  const ways = [
    {
      label: words.calculators,
      links: calculators.filter(asksState).map(({ id, title }) => ({ href: calculatorAt(id), text: title })),
    },
    {
      label: words.official,
      links: [
        { href: official?.selfHelp, text: words.selfHelp },
        { href: official?.forms, text: words.forms },
      ].flatMap(({ href, text }) => (href ? [{ href, text }] : [])),
    },
    { label: words.besides, links: [{ href: publicAddress(locale, comparePath(state.code)), text: words.compare }] },
  ].filter(({ links }) => links.length > 0)
  return (
    <PublicPage locale={locale} path={lawPath(state.code)}>
      <Page wide back={<BackLink href={publicAddress(locale, '/law')} words={lawWords.allStates} locale={locale} />}>
        <PageHeading caption={words.caption} title={state.name} lead={words.lead} locale={locale} />
        <LawGlance state={state} on={madeOn} locale={locale} />
        <dl className="law-ways no-print">
          {ways.map(({ label, links }) => (
            <div key={label.en}>
              <dt>{say(label, locale)}</dt>
              {links.map(({ href, text }) => (
                <dd key={href}>
                  <a href={href} rel={href.startsWith('http') ? 'noreferrer' : undefined}>
                    {say(text, locale)}
                  </a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <OldFacts facts={groups.flatMap(({ facts }) => facts)} old={old} locale={locale} />
        <LawGroups groups={groups} madeOn={madeOn} old={old} calculatorAt={calculatorAt} locale={locale} />
        <p className="quiet">{say(madeWords(madeOn), locale)}</p>
      </Page>
    </PublicPage>
  )
}

function asksState(calculator: Calculator | undefined): boolean {
  return calculator !== undefined && 'state' in calculator.fields
}
