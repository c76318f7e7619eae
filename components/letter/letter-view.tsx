import { LetterSheet } from '@/components/ui/letter-sheet'
import type { Block } from '@/lib/documents/blocks'
import type { DocumentKind } from '@/lib/documents/define'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { LetterBlocks } from './letter-blocks'

const words = {
  copy: { en: 'A copy to read in Spanish', es: 'Copia para leer en español' },
  copyText: {
    en: 'The letter itself is in English.',
    es: 'La carta misma va en inglés, porque así la leerán la otra parte y el tribunal. Esta copia es para usted; no se envía.',
  },
  paperText: {
    en: 'The paper itself is in English.',
    es: 'El papel mismo va en inglés, porque así lo leerán la otra parte y el tribunal. Esta copia es para usted; no se firma ni se presenta.',
  },
  sheetText: {
    en: 'The sheet itself is in English.',
    es: 'La hoja misma va en inglés, como los papeles y formularios de los que trata. Esta copia es para usted.',
  },
  letter: { en: 'The letter', es: 'La carta, en inglés' },
  paper: { en: 'The paper', es: 'El papel, en inglés' },
  sheet: { en: 'The sheet', es: 'La hoja, en inglés' },
} satisfies Record<string, Words>

const copyTexts = { letter: words.copyText, paper: words.paperText, sheet: words.sheetText }

type Props = { title: Words; blocks: Block[]; kind?: DocumentKind; printedIn?: Locale; locale: Locale }

/** What was printed, as it was printed; before a letter or paper in English, for a reader of Spanish, a copy to read. */
export function LetterView({ title, blocks, kind = 'letter', printedIn = 'en', locale }: Props) {
  return (
    <>
      {locale === 'es' && kind !== 'report' && (
        <section className="no-print">
          <h2>{say(words.copy, locale)}</h2>
          <p>{say(copyTexts[kind], locale)}</p>
          <LetterSheet label={words.copy} paperLocale="es" locale={locale}>
            <LetterBlocks blocks={blocks} locale="es" />
          </LetterSheet>
          <h2>{say(words[kind], locale)}</h2>
        </section>
      )}
      <LetterSheet label={title} paperLocale={printedIn} locale={locale}>
        <LetterBlocks blocks={blocks} locale={printedIn} />
      </LetterSheet>
    </>
  )
}
