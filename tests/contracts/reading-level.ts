// The Flesch-Kincaid grade of English text: how many years of school it asks for.
// Kincaid et al. (1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59.

export type Sentence = { text: string; words: number; syllables: number }

/** The sentences of a text. A label or title without a stop is one sentence. */
export function sentencesIn(text: string): Sentence[] {
  return text
    .replace(/\b(No|P\.O|Mr|Mrs|Ms|Dr|St|Inc|vs?)\./g, '$1')
    .split(/(?<=[.?!][”"’)]?)\s+/)
    .map(sentence => {
      const words = wordsOf(sentence)
      return { text: sentence, words: words.length, syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0) }
    })
    .filter(sentence => sentence.words > 0)
}

/** The grade of sentences taken together; 0 for none. */
export function gradeOf(sentences: Sentence[]): number {
  const words = sentences.reduce((sum, one) => sum + one.words, 0)
  const syllables = sentences.reduce((sum, one) => sum + one.syllables, 0)
  return words === 0 ? 0 : 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s\u2014/-]+/).filter(word => /[\p{L}\d]/u.test(word))
}

/** Syllables of an English word, by its groups of vowels; a number counts as one. Right for about nine words in ten. */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters
    .replace(/([^aeioutd])ed$/, '$1')
    .replace(/([^aeiouylscgxz]|[aeiou]l)es$/, '$1')
    .replace(/([^aeiouyl]|[aeiouy]l)e$/, '$1')
    .replace(/([aeiou])y([aeiou])/g, '$1-$2')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  // Two vowels side by side that are spoken apart, as in "appliance", "period", "usual" and "area".
  const apart = spoken.match(/[^tcsg]i[ao]|[^gq]ua|[^aeiou]ea$/g)?.length ?? 0
  return Math.max(1, groups + apart)
}
