import { consentTo, type SigningParty } from '@/lib/case/signing'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'Sign', es: 'Firmar' },
  lead: { en: 'By signing here you agree to this:', es: 'Al firmar aquí usted acepta lo siguiente:' },
} satisfies Record<string, Words>

/** What a person agrees to by signing on a screen; it stands above the box that says so. */
export function ConsentList({ party, locale }: { party: SigningParty; locale: Locale }) {
  return (
    <section id="sign">
      <h2>{say(words.heading, locale)}</h2>
      <p>{say(words.lead, locale)}</p>
      <ul>
        {consentTo(party).map(sentence => (
          <li key={sentence.en}>{say(sentence, locale)}</li>
        ))}
      </ul>
    </section>
  )
}
