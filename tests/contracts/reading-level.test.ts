import { describe, expect, test } from 'vitest'
import {
  atLeast,
  atMost,
  faults,
  moneyFaults,
  notAfter,
  notBefore,
  numberBetween,
  percentAtMost,
  tooLong,
  tooManyLines,
} from '@/lib/interview/faults'
import { steps, textsOf } from './interview-samples'
import { gradeOf, type Sentence, sentencesIn, syllablesIn } from './reading-level'
import { wordsIn } from './words-check'

const averageAtMost = 8
const sentenceAtMost = 12

/**
 * Fewer words than this are a label, not a sentence. One long word alone would count as college, and many short
 * labels would make the average look better than what people truly read.
 */
const leastWords = 7

const generalFaults = [
  ...Object.values(faults),
  ...Object.values(moneyFaults),
  tooLong(2000, 2001),
  tooManyLines(100),
  atLeast(1),
  atMost(100_000),
  notBefore('2026-11-22'),
  notAfter('2026-11-21'),
  percentAtMost(100),
  numberBetween(0, 99),
]

describe('the questions can be read after eighth grade', () => {
  const said = [...steps.flatMap(textsOf), ...wordsIn(generalFaults, 'faults')]
  // Where a text stands several times ("Yes", the same hint) it is read once; names of states are not ours to simplify.
  const texts = [...new Set(said.filter(one => !one.where.includes('.stateCode.options')).map(one => one.words.en))]
  const sentences = texts.flatMap(sentencesIn).filter(one => one.words >= leastWords)

  test('the texts were found', () => {
    expect(sentences.length).toBeGreaterThan(100)
  })

  test(`taken together they are of grade ${averageAtMost} at most`, () => {
    expect(gradeOf(sentences)).toBeLessThanOrEqual(averageAtMost)
  })

  test(`no sentence is above grade ${sentenceAtMost}`, () => {
    expect(tooHard(sentences)).toEqual([])
  })
})

describe('the measure itself', () => {
  test.each([
    ['clerk', 1],
    ['mailed', 1],
    ['rules', 1],
    ['judgment', 2],
    ['table', 2],
    ['people', 2],
    ['needed', 2],
    ['interest', 3],
    ['payable', 3],
    ['period', 3],
    ['appliance', 3],
    ['satisfaction', 4],
    ['organization', 5],
  ])('counts the syllables of %s: %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count)
  })

  test.each([
    ['two sentences', 'Look at the paper. Copy the name.', 2],
    ['an amount is no end', 'Write it like 1,234.56 and go on.', 1],
    ['nor is an abbreviation', 'Look for “Case No. 12” or a P.O. box.', 1],
    ['nor is a colon', 'One side did not come: that is a default.', 1],
    ['a title', 'Enter your judgment', 1],
    ['nothing', '', 0],
  ])('counts sentences: %s', (_what, text, count) => {
    expect(sentencesIn(text)).toHaveLength(count)
  })

  test('gives the published formula: six words of one syllable are grade −1.45', () => {
    expect(gradeOf(sentencesIn('The cat sat on the mat.'))).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6)
  })

  test('sees a sentence only a lawyer would write', () => {
    const hard =
      'Notwithstanding the aforementioned provisions, satisfaction of the obligation necessitates documentation.'
    expect(tooHard(sentencesIn(hard))).toHaveLength(1)
    expect(tooHard(sentencesIn('Ask the court clerk which paper you must file, and by when.'))).toEqual([])
  })
})

function tooHard(sentences: Sentence[]): string[] {
  return sentences.filter(one => gradeOf([one]) > sentenceAtMost).map(one => `${gradeOf([one]).toFixed(1)} ${one.text}`)
}
