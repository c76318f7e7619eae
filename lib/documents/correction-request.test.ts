// What the request to correct a judgment says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import type { StoredAnswer } from '@/lib/interview/stored'
import type { IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { correctionRequest } from './correction-request'

beforeAll(openPrinter)
afterAll(closePrinter)

type Changes = Record<string, StoredAnswer>
const asked: Changes = {
  'matches-ruling': { matchesRuling: 'no' },
  'paper-mismatch': {},
  'correction-first': {},
  'paper-errors': {
    entries: [
      { errorKind: 'amount', paperSays: '$3,250.00', judgeSaid: '$2,350.00' },
      { errorKind: 'date', paperSays: 'It says nothing of this', judgeSaid: 'Pay by March 1' },
    ],
    done: true,
  },
  'ruling-known': { rulingSources: ['heard', 'minutes'] },
  'correction-copy': { toldBy: 'mail' },
}
const fileOf = (person: Person = maribel, changes: Changes = {}, today: IsoDate = person.today) =>
  openCaseFile({ ...person.answers, ...asked, ...changes }, today)
const dataOf = (...given: Parameters<typeof fileOf>) => {
  const file = fileOf(...given)
  return correctionRequest.data(file, file.today)
}
const pagesOf = async (...given: Parameters<typeof fileOf>) => {
  const file = fileOf(...given)
  return (await print(correctionRequest, correctionRequest.data(file, file.today), file.today)).pages
}

describe('Maribel’s request', () => {
  test('has the head of a court paper, both versions, how it is known, what is attached and who gets a copy', async () => {
    const [first = '', second] = await pagesOf()
    // Whom it goes to is not torn from the words that lead to it, nor the signature from what is sworn.
    expect(second).toMatch(/^Copy to the other side I will mail .*, to: Sunrise .* true and correct\. Maribel Ortega/)
    for (const part of [
      'Superior Court, Small Claims Division',
      '26STSC04418',
      'does not say what the court decided (Cal. Code Civ. Proc. § 116.725).',
      'Amount $3,250.00 $2,350.00',
      'Date It says nothing of this Pay by March 1',
      'I was in court and heard the judge say it.',
      'does not ask the court to change its decision',
      'A copy of the judgment, with each mistake marked',
      'A copy of the minutes or the docket',
    ])
      expect(first).toContain(part)
  })

  test('has a page of proof for the copy, and one to keep with the day and what a correction cannot do', async () => {
    const pages = await pagesOf()
    expect(pages.some(page => /proof that a copy was sent/i.test(page))).toBe(true)
    const kept = pages.find(page => page.includes('Keep this page: do not file it')) ?? ''
    expect(kept).toContain('Have it filed by Monday, November 30, 2026')
    expect(kept).toContain('A correction cannot change what the judge decided.')
    expect(kept).toContain('See a lawyer or legal aid')
  })

  test.each<[string, IsoDate, string]>([
    ['on the last day', '2026-11-30', 'Act fast: have it filed by Monday, November 30, 2026.'],
    ['the day after', '2026-12-01', 'The usual last day to ask was Monday, November 30, 2026.'],
  ])('the day beside it: %s', (_name, today, says) => {
    expect(
      correctionRequest
        .caution?.(fileOf(maribel, {}, today))
        .map(one => one.text.en)
        .join(' '),
    ).toContain(says)
  })
})

describe('the law behind it', () => {
  test('no time limit: none is made up', () => {
    const data = dataOf(lukasz)
    expect(data.law).toMatchObject({ section: 'CPLR 5019(a)', lastOn: null })
    expect(JSON.stringify(correctionRequest.blocks(data))).toContain('We know of no fixed last day.')
  })

  test('not covered: neutral words, and ask the clerk', () => {
    const data = dataOf(maribel, { state: { stateCode: 'HI' } })
    expect(data.law).toBeNull()
    const text = JSON.stringify(correctionRequest.blocks(data))
    expect(text).toContain('which does not say what the court decided.')
    expect(text).toContain('We have not checked how a mistake of writing is corrected')
  })

  test('a rule that is not sure is not claimed before the court', () => {
    const data = dataOf()
    const unsure = correctionRequest.blocks({ ...data, law: data.law && { ...data.law, uncertain: true } })
    const paper = unsure.slice(0, 3)
    expect(JSON.stringify(paper)).not.toContain('116.725')
    expect(JSON.stringify(unsure)).toContain('(Cal. Code Civ. Proc. § 116.725) Check with the clerk.')
  })
})

describe('the copy', () => {
  test.each<[string, Changes, string, boolean]>([
    ['by the clerk: no page of proof', { 'correction-copy': { toldBy: 'clerk' } }, 'Please send a copy', false],
    [
      'by someone else',
      { 'correction-copy': { toldBy: 'other', tellerName: 'Jo Park' } },
      'handed over by Jo Park',
      true,
    ],
    ['left open', { 'correction-copy': { notSure: true } }, 'goes to', true],
  ])('%s', (_name, changes, says, hasProof) => {
    const text = JSON.stringify(correctionRequest.blocks(dataOf(maribel, changes)))
    expect(text).toContain(says)
    expect(text.includes('Proof That a Copy Was Sent')).toBe(hasProof)
  })

  test('goes to the lawyer where there is one', () => {
    expect(JSON.stringify(correctionRequest.blocks(dataOf(lukasz)))).toContain('Priya Raman')
  })
})

describe('every request', () => {
  test.each([
    ['a debtor', dataOf()],
    ['a creditor', dataOf(ana)],
    ['not covered', dataOf(maribel, { state: { stateCode: 'HI' } })],
    ['the sample', correctionRequest.sample],
  ] as const)('%s: both languages, the same when read from the store', (_name, data) => {
    const blocks = correctionRequest.blocks(data)
    expect(untranslated(blocks, data).filter(one => !/^_+$/.test(one.en))).toEqual([])
    expect(correctionRequest.blocksOf(JSON.parse(JSON.stringify(data)))).toEqual({ ok: true, value: blocks })
  })
})

describe('it waits for', () => {
  test.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['nothing, where the amount is not known', { amount: { notSure: true } }, []],
    ['what is wrong', { 'paper-errors': {} }, ['correction/paper-errors', 'correction/ruling-known']],
    ['how it is known', { 'ruling-known': {} }, ['correction/ruling-known']],
    ['the case number', { 'case-number': { notSure: true } }, ['judgment/case-number']],
    ['the day of entry', { 'entered-on': { notSure: true } }, ['judgment/entered-on']],
  ])('%s', (_name, changes, expected) => {
    expect(correctionRequest.missing(fileOf(maribel, changes)).map(one => `${one.flowId}/${one.stepId}`)).toEqual(
      expected,
    )
  })
})
