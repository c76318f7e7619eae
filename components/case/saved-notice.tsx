import { Notice } from '@/components/ui/notice'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'Kept in this browser only', es: 'Guardado solo en este navegador' },
  text: {
    en: 'To come back from any device, and not lose it when this browser is cleared,',
    es: 'Para volver desde cualquier dispositivo, y no perderlo si se borra este navegador,',
  },
  link: { en: 'make an account', es: 'cree una cuenta' },
} satisfies Record<string, Words>

/** Tells a guest where the case is kept, and how to keep it for good. */
export function SavedNotice({ locale }: { locale: Locale }) {
  return (
    <Notice kind="info" heading={words.heading} locale={locale}>
      <p>
        {say(words.text, locale)} <a href="/account/sign-up">{say(words.link, locale)}</a>.
      </p>
    </Notice>
  )
}
