import type { Metadata } from 'next'
import { Door } from '@/components/ui/door'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { happenings } from '@/lib/case/happenings'
import { currentLocale } from '@/lib/data/locale'
import { say, type Words } from '@/lib/shared/words'

const words = {
  title: { en: 'What just happened?', es: '¿Qué acaba de pasar?' },
  lead: {
    en: 'You see first how much time there is, then three things to do today.',
    es: 'Primero verá cuánto tiempo hay y luego tres cosas que hacer hoy.',
  },
  other: { en: 'Something else', es: 'Otra cosa' },
  otherText: {
    en: 'A frozen account, a short paycheck, a sheriff’s letter, an order to come to court. We are still building these. For now, call the court clerk or legal aid today.',
    es: 'Una cuenta congelada, un salario recortado, una carta del alguacil, una orden de presentarse en el tribunal. Todavía las construimos. Por ahora, llame hoy a la secretaría del tribunal o a la ayuda legal.',
  },
} satisfies Record<string, Words>

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(words.title, await currentLocale()) }
}

/** The third door: what happened, as a list. */
export default async function Happened() {
  const locale = await currentLocale()
  return (
    <Page wide back={<BackLink href="/" locale={locale} />}>
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      <div className="doors">
        {happenings.map(({ id, title, text }) => (
          <Door key={id} title={title} text={text} way={{ kind: 'link', href: `/happened/${id}` }} locale={locale} />
        ))}
        <Door title={words.other} text={words.otherText} way={{ kind: 'coming-later' }} locale={locale} />
      </div>
    </Page>
  )
}
