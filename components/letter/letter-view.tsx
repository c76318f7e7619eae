import { LetterSheet } from '@/components/ui/letter-sheet'
import type { Block } from '@/lib/documents/blocks'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { LetterBlocks } from './letter-blocks'

const words = {
  copy: { en: 'A copy to read in Spanish', es: 'Copia para leer en español' },
  copyText: {
    en: 'The letter itself is in English.',
    es: 'La carta misma va en inglés, porque así la leerán la otra parte y el tribunal. Esta copia es para usted; no se envía.',
  },
  letter: { en: 'The letter', es: 'La carta, en inglés' },
} satisfies Record<string, Words>

/** The letter in English, as it is sent; before it, for a reader of Spanish, a copy to read. */
export function LetterView({ title, blocks, locale }: { title: Words; blocks: Block[]; locale: Locale }) {
  return (
    <>
      {locale === 'es' && (
        <section className="no-print">
          <h2>{say(words.copy, locale)}</h2>
          <p>{say(words.copyText, locale)}</p>
          <LetterSheet label={words.copy} paperLocale="es" locale={locale}>
            <LetterBlocks blocks={blocks} locale="es" />
          </LetterSheet>
          <h2>{say(words.letter, locale)}</h2>
        </section>
      )}
      <LetterSheet label={title} paperLocale="en" locale={locale}>
        <LetterBlocks blocks={blocks} locale="en" />
      </LetterSheet>
    </>
  )
}
