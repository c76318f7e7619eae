import { SummaryList } from '@/components/ui/summary-list'
import { Tag } from '@/components/ui/tag'
import type { AgreementTerms, SignatureOf } from '@/lib/case/agreement-terms'
import { formatDate } from '@/lib/shared/civil-date'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { partyWords } from './agreement-words'

const words = {
  heading: { en: 'Who has signed', es: 'Quién ha firmado' },
  signed: { en: 'Signed', es: 'Firmó' },
  open: { en: 'Not signed', es: 'No ha firmado' },
} satisfies Record<string, Words>

type Props = {
  parties: AgreementTerms['parties']
  signatures: Pick<SignatureOf, 'partyKey' | 'method' | 'signedOn'>[]
  locale: Locale
}

/** Each party, and whether, how and when it signed. */
export function Signers({ parties, signatures, locale }: Props) {
  return (
    <SummaryList
      heading={words.heading}
      rows={parties.map(({ key, name, side }) => {
        const signature = signatures.find(one => one.partyKey === key)
        return {
          term: { en: `${name}, ${partyWords[side].en}`, es: `${name}, ${partyWords[side].es}` },
          value: signature ? (
            <>
              <Tag words={words.signed} tone="good" locale={locale} /> {say(signedWords(signature), locale)}
            </>
          ) : (
            <Tag words={words.open} tone="soon" locale={locale} />
          ),
        }
      })}
      locale={locale}
    />
  )
}

function signedWords({ method, signedOn }: Props['signatures'][number]): Words {
  const [en, es] = [formatDate(signedOn, 'en'), formatDate(signedOn, 'es')]
  return method === 'online'
    ? { en: `online on ${en}`, es: `en línea el ${es}` }
    : { en: `on paper on ${en}`, es: `en papel el ${es}` }
}
