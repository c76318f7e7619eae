import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { stateCodes } from '@/lib/law/types'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { creditorFile, muchKnown, plainCreditor } from '@/tests/setup/creditor-file'
import { reports } from '.'
import { chanceReport } from './chance'
import { findOutFirstReport } from './find-out-first'
import { ladderReport } from './ladder'

const all = [chanceReport, ladderReport, findOutFirstReport]
const failedBank = {
  entries: [{ attemptWay: 'bank', attemptOn: '2026-11-01', attemptResult: 'nothing', attemptNote: 'Closed.' }],
  done: true,
}

const cases: Record<string, StoredAnswers> = {
  'nothing known': {},
  'much known': muchKnown,
  'a try that failed': { ...muchKnown, attempts: failedBank },
  'a default': { heard: { heard: 'default' } },
  'a company': {
    ...muchKnown,
    'other-side': { entries: [{ name: 'Olsen, Inc.', kind: 'business', hasAddress: 'no' }], done: true },
  },
  'a public body': {
    'other-side': { entries: [{ name: 'A City', kind: 'government', hasAddress: 'no' }], done: true },
  },
  'a bankruptcy': { 'their-trouble': { theirTroubles: ['bankruptcy-filed'] } },
  'all troubles': {
    ...muchKnown,
    'their-trouble': { theirTroubles: ['judgments', 'liens', 'benefits', 'bankruptcy-talk', 'military'] },
  },
  'another state': { ...muchKnown, 'their-place': { addressKnown: 'yes', sameState: 'no', theirStateCode: 'MO' } },
  'no day of notice': { 'notice-on': { knowsNotice: 'unsure' } },
  'nothing owed': { 'payments-made': { entries: [{ paidOn: '2026-01-05', amountCents: 9_000_000 }], done: true } },
}

describe.each(Object.entries(cases))('%s', (_what, given) => {
  test.each(all.map(one => [one.id, one] as const))(
    '%s is clean in both languages, in every state',
    (_id, definition) => {
      const faults = stateCodes.flatMap(state => {
        const file = creditorFile(given, state)
        expect(definition.missing(file)).toEqual([])
        return wordsIn(definition.report(file), definition.id).flatMap(({ words }) => faultsOfWords(words, true))
      })
      expect([...new Set(faults)]).toEqual([])
    },
  )
})

describe('the reports about collecting', () => {
  test('stand in the register', () => {
    expect(all.filter(one => reports[one.id] !== one)).toEqual([])
  })

  test('wait for the judgment and for every question about the other side', () => {
    const { 'their-home': _gone, ...without } = plainCreditor
    const file = creditorFile({ amount: { notSure: true } })
    expect(ladderReport.missing({ ...file, stored: without }).map(one => `${one.flowId}/${one.stepId}`)).toContain(
      'prospects/their-home',
    )
    expect(ladderReport.missing(creditorFile({ 'entered-on': { notSure: true } })).map(one => one.stepId)).toContain(
      'entered-on',
    )
  })

  test('have no two sections alike, which the page could not tell apart', () => {
    for (const [, given] of Object.entries(cases))
      for (const definition of all) {
        const marks = definition.report(creditorFile(given)).sections.map(section => JSON.stringify(section))
        expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([])
      }
  })

  test('name the best way, its chance and its sums', () => {
    const { sentence } = ladderReport.report(creditorFile(muchKnown))
    expect(sentence.en).toBe(
      'Start with this: part of their wages. Counting its cost and the chance that it fails, expect about $3,725.00.',
    )
  })

  test('never give a percentage for the chance', () => {
    const { sections, sentence } = chanceReport.report(creditorFile(muchKnown))
    expect(JSON.stringify([sentence, sections])).not.toMatch(/\d ?%/)
  })
})
