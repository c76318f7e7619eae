'use client'

import { type Locale, say, type Words } from '@/lib/shared/words'
import { Page, PageHeading } from './page'

const words = {
  title: { en: 'Something went wrong on our side', es: 'Algo falló de nuestro lado' },
  lead: {
    en: 'What you saved before is safe. Go back and try again.',
    es: 'Lo que guardó antes está a salvo. Vuelva atrás e inténtelo de nuevo.',
  },
  number: {
    en: 'If it happens again, give this number when you ask for help:',
    es: 'Si vuelve a pasar, dé este número al pedir ayuda:',
  },
  again: { en: 'Try again', es: 'Intentar de nuevo' },
} satisfies Record<string, Words>

/** Shown when a page fails. The digest is the number the fault has in the log. */
export function ErrorView({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale: Locale = typeof document !== 'undefined' && document.documentElement.lang === 'es' ? 'es' : 'en'
  return (
    <Page>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      {error.digest && (
        <p>
          {say(words.number, locale)} <strong>{error.digest}</strong>
        </p>
      )}
      <button type="button" className="usa-button" onClick={reset}>
        {say(words.again, locale)}
      </button>
    </Page>
  )
}
