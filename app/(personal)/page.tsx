import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'
import { Door } from '@/components/ui/door'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { currentUser } from '@/lib/data/session'
import { say, type Words } from '@/lib/shared/words'
import { startCase } from '../start-case'

const words = {
  title: {
    en: 'From the judgment to “paid in full”',
    es: 'Del fallo a “pagado por completo”',
  },
  lead: {
    en: 'For both sides of a small-claims money judgment: see what it means, what is owed today and by when to act, and write the letter that gets things moving. Free, in plain words, with no account needed.',
    es: 'Para las dos partes de un fallo de reclamos menores: vea qué significa, cuánto se debe hoy y hasta cuándo actuar, y escriba la carta que pone las cosas en marcha. Gratis, en palabras sencillas y sin necesidad de cuenta.',
  },
  owe: { en: 'I owe money', es: 'Debo dinero' },
  oweText: {
    en: 'A court ordered me to pay. I want to know where I stand and make an offer.',
    es: 'Un tribunal me ordenó pagar. Quiero saber cómo estoy y hacer una oferta.',
  },
  owed: { en: 'I am owed money', es: 'Me deben dinero' },
  owedText: {
    en: 'A court ordered someone to pay me. I want to be paid.',
    es: 'Un tribunal ordenó que me paguen. Quiero cobrar.',
  },
  happened: { en: 'Something just happened', es: 'Acaba de pasar algo' },
  happenedText: {
    en: 'A check bounced, a payment was missed. See how much time there is, and what to do today.',
    es: 'Devolvieron un cheque, faltó un pago. Vea cuánto tiempo hay y qué hacer hoy.',
  },
  lookUp: { en: 'Only want to look something up?', es: '¿Solo quiere consultar algo?' },
  law: { en: 'The law of every state', es: 'La ley de cada estado' },
  calculators: { en: 'Calculators', es: 'Calculadoras' },
  back: { en: 'You have been here before', es: 'Ya estuvo aquí' },
  toCases: { en: 'Go to my cases', es: 'Ir a mis casos' },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: `Satisfied – ${say(words.title, await currentLocale())}` } }
}

export default async function FrontDoor() {
  const [locale, user] = [await currentLocale(), await currentUser()]
  return (
    <Page wide>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      <form action={startCase}>
        <input type="hidden" name="key" value={randomUUID()} />
        <div className="doors">
          <Door
            title={words.owe}
            text={words.oweText}
            way={{ kind: 'button', name: 'side', value: 'debtor' }}
            locale={locale}
          />
          <Door
            title={words.owed}
            text={words.owedText}
            way={{ kind: 'button', name: 'side', value: 'creditor' }}
            locale={locale}
          />
          <Door
            title={words.happened}
            text={words.happenedText}
            way={{ kind: 'link', href: '/happened' }}
            locale={locale}
          />
        </div>
      </form>
      <p>
        {say(words.lookUp, locale)} <a href="/law">{say(words.law, locale)}</a> <span aria-hidden="true">·</span>{' '}
        <a href="/law/calculators">{say(words.calculators, locale)}</a>
      </p>
      {user && (
        <p>
          {say(words.back, locale)}. <ButtonLink href="/cases" words={words.toCases} look="quiet" locale={locale} />
        </p>
      )}
    </Page>
  )
}
