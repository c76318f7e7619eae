import type { Metadata } from 'next'
import { calculatorWords } from '@/components/calculators/calculator-words'
import { calculatorPath } from '@/components/law/law-addresses'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { uiWords } from '@/components/ui/ui-words'
import { calculators } from '@/lib/calculators'
import { publicAddress } from '@/lib/shared/addresses'
import { say, type Words } from '@/lib/shared/words'
import { localeIn, PublicPage, publicMetadata } from '../../public-page'

const words = {
  lead: {
    en: 'For anyone with a small-claims money judgment, on either side of it. Every result shows its working and the law it rests on. We keep no copy of what you enter; it stands in the page’s address, so your browser’s history keeps it.',
    es: 'Para cualquier persona con un fallo de dinero de reclamos menores, de un lado o del otro. Cada resultado muestra cómo se calculó y la ley en que se basa. No guardamos copia de lo que escriba; queda en la dirección de la página y, por eso, en el historial de su navegador.',
  },
  open: {
    en: 'For court and legal-aid websites: the same calculations as open JSON are described in',
    es: 'Para sitios web de tribunales y de ayuda legal: los mismos cálculos como JSON abierto se describen en',
  },
} satisfies Record<string, Words>

const path = calculatorPath()

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return publicMetadata(await localeIn(params), path, calculatorWords.calculators, words.lead)
}

/** Every calculator, with what it tells. */
export default async function CalculatorsPage({ params }: Props) {
  const locale = await localeIn(params)
  return (
    <PublicPage locale={locale} path={path}>
      <Page back={<BackLink href={publicAddress(locale, '/law')} words={uiWords.law} locale={locale} />}>
        <PageHeading title={calculatorWords.calculators} lead={words.lead} locale={locale} />
        <ul className="case-cards">
          {calculators.map(({ id, title, about }) => (
            <li key={id} className="case-card">
              <h2>
                <a href={publicAddress(locale, calculatorPath(id))}>{say(title, locale)}</a>
              </h2>
              <p className="calculator-about">{say(about, locale)}</p>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {say(words.open, locale)} <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.
        </p>
      </Page>
    </PublicPage>
  )
}
