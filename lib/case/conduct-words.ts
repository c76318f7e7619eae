// Words that do not belong in a letter about a debt, found in what somebody types. It only warns and stops nothing. Small and
// alone, because the browser is sent it too. Measure: 15 U.S.C. §§ 1692c–1692f, for people it does not bind as well.

import type { Words } from '@/lib/shared/words'
import { englishConduct } from './conduct-words-en'
import { spanishConduct } from './conduct-words-es'

/** What is wrong with some words, the first of them most. */
export const conductKinds = [
  'violence',
  'arrest',
  'immigration',
  'authority',
  'telling-others',
  'not-in-your-power',
  'insult',
] as const
export type ConductKind = (typeof conductKinds)[number]

/** What stands at `from` up to `to` in the text, and what is wrong with it. */
export type WordsFinding = { kind: ConductKind; from: number; to: number; words: string }

/** Why such words are better left out. */
export const conductWhy: Record<ConductKind, Words> = {
  violence: {
    en: 'This can be read as a threat to hurt someone. That is a crime, and it ends any talk.',
    es: 'Esto puede leerse como una amenaza de hacer daño. Eso es un delito, y acaba con toda negociación.',
  },
  arrest: {
    en: 'Nobody is arrested or charged for owing money. To threaten it can break the law.',
    es: 'A nadie lo arrestan ni lo acusan por deber dinero. Amenazar con eso puede violar la ley.',
  },
  immigration: {
    en: 'A debt has nothing to do with immigration. To threaten it can break the law, and in some states is a crime.',
    es: 'Una deuda no tiene nada que ver con la inmigración. Amenazar con eso puede violar la ley, y en algunos estados es delito.',
  },
  authority: {
    en: 'Say you are a lawyer or an officer only if it is true. To pretend breaks the law.',
    es: 'Diga que es abogado o autoridad solo si es verdad. Fingirlo viola la ley.',
  },
  'telling-others': {
    en: 'A debt is between the two sides and the court. To tell others, or to threaten it, can break the law.',
    es: 'Una deuda es asunto de las dos partes y del tribunal. Contarla a otros, o amenazar con eso, puede violar la ley.',
  },
  'not-in-your-power': {
    en: 'Only a court officer can take property or money, and the law protects part of it. Do not say you will do what you cannot.',
    es: 'Solo un funcionario del tribunal puede tomar bienes o dinero, y la ley protege una parte. No diga que hará lo que no puede.',
  },
  insult: {
    en: 'An insult makes an answer less likely, and a judge may read it.',
    es: 'Un insulto hace menos probable una respuesta, y un juez puede leerlo.',
  },
}

/** What to look for in one language: patterns by kind, in which a space is any space and ' any apostrophe. */
export type ConductLexicon = Record<ConductKind, readonly string[]>

const patterns = conductKinds.map(kind => ({
  kind,
  pattern: patternOf([...englishConduct[kind], ...spanishConduct[kind]]),
}))

/** One pattern of many, each matching whole words only. */
function patternOf(sources: readonly string[]): RegExp {
  const any = sources.map(source => source.replaceAll(' ', '\\s+').replaceAll("'", '[’\u2018\u0027]')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The words found in a text, in its order; people write in either language, so both are looked for. */
export function conductInText(text: string): WordsFinding[] {
  return patterns
    .flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
        kind,
        from: index,
        to: index + words.length,
        words,
      })),
    )
    .sort((a, b) => a.from - b.from)
}

/** The kinds found, each once with its first words, in the order of weight: what a person is told. */
export function firstOfEachKind(found: readonly WordsFinding[]): WordsFinding[] {
  return conductKinds.flatMap(kind => found.find(one => one.kind === kind) ?? [])
}
