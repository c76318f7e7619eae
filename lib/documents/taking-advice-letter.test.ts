// What the letter about legal advice says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import { alreadyFiled } from '@/lib/interview/steps/already-filed'
import { coSigner } from '@/lib/interview/steps/co-signer'
import { debtGrounds } from '@/lib/interview/steps/debt-grounds'
import { earlierFilings } from '@/lib/interview/steps/earlier-filings'
import { lienRecorded } from '@/lib/interview/steps/lien-recorded'
import { otherDebtsTotal } from '@/lib/interview/steps/other-debts-total'
import { supportOrTaxes } from '@/lib/interview/steps/support-or-taxes'
import { takingAdvice } from '@/lib/interview/steps/taking-advice'
import type { StoredAnswer } from '@/lib/interview/stored'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, notSure, type Person } from '@/tests/people/person'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { wordsOf } from './blocks'
import { takingAdviceLetter } from './taking-advice-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

type Change = [string, StoredAnswer]

const screen: Change[] = [
  answer(alreadyFiled, { alreadyFiled: 'no' }),
  answer(debtGrounds, { isSuchDebt: 'yes', grounds: ['523-a-2-A'] }),
  answer(earlierFilings, { earlierFilings: [] }),
  notSure(lienRecorded),
  answer(otherDebtsTotal, { otherTotalCents: 1_200_000 }),
  notSure(supportOrTaxes),
  notSure(coSigner),
  answer(takingAdvice, { adviser: 'Neighborhood Legal Services', writeAgainOn: '2026-12-21' }),
]

const fileOf = (person: Person, ...changes: Change[]) =>
  openCaseFile({ ...person.answers, ...answersOf([...screen, ...changes]) }, person.today)
const dataOf = (person: Person, ...changes: Change[]) =>
  takingAdviceLetter.data(fileOf(person, ...changes), person.today)
const textOf = async (person: Person, ...changes: Change[]) =>
  (await print(takingAdviceLetter, dataOf(person, ...changes), person.today)).pages.join(' ')

describe('the letter', () => {
  test('says who advises, until when, and asks for patience and for figures', async () => {
    const text = await textOf(maribel)
    expect(text).toContain('I am getting legal advice from Neighborhood Legal Services about all of my debts.')
    expect(text).toContain('I will write to you again by Monday, December 21, 2026.')
    expect(text).toContain('that no further step be taken to collect')
    expect(text).toContain('please send me in writing what you say is owed today')
    expect(text).toContain('26STSC04418')
  })

  test('nobody found yet, and no day: it says neither', async () => {
    const text = await textOf(maribel, notSure(takingAdvice))
    expect(text).toContain('I am getting legal advice about all of my debts.')
    expect(text).toContain('as soon as I know more')
  })

  test('goes to the lawyer and to nobody else', async () => {
    const text = await textOf(lukasz)
    expect(text.match(/Dear [^:]+:/g)).toEqual(['Dear Priya Raman:'])
    expect(text).toContain('the judgment for your client, Bright Dental, P.C., entered on February 10, 2026.')
  })

  test('two who are owed get a letter each', async () => {
    const two: Change = [
      'other-side',
      {
        entries: [
          { name: 'Sunrise Home Furnishings, Inc.', kind: 'business', hasAddress: 'no' },
          { name: 'Sunrise Finance LLC', kind: 'business', hasAddress: 'no' },
        ],
        done: true,
      },
    ]
    expect((await textOf(maribel, two)).match(/Dear [^:]+:/g)).toHaveLength(2)
  })
})

describe('every letter about advice', () => {
  const letters = [
    ['Maribel', dataOf(maribel)],
    ['Maribel, nobody found yet', dataOf(maribel, notSure(takingAdvice))],
    ['Łukasz', dataOf(lukasz)],
    ['the sample', takingAdviceLetter.sample],
  ] as const

  test.each(letters)(
    '%s: threatens with nothing, names no bankruptcy and tells nothing of the answers',
    (_name, data) => {
      const blocks = takingAdviceLetter.blocks(data)
      expect(threatsIn(blocks)).toEqual([])
      const text = wordsOf(blocks).flatMap(words => [words.en, words.es])
      expect(text.filter(one => /bankruptcy|bancarrota|\$12,000/i.test(one))).toEqual([])
      expect(JSON.stringify(blocks)).toContain('I do not give up any protection the law gives')
      expect(JSON.stringify(blocks)).toContain('This letter is not an offer')
    },
  )

  test.each(letters)('%s: has a whole Spanish copy', (_name, data) => {
    expect(untranslated(takingAdviceLetter.blocks(data), data)).toEqual([])
  })

  test.each(letters)('%s: says the same when read from the store', (_name, data) => {
    const read = takingAdviceLetter.blocksOf(JSON.parse(JSON.stringify(data)))
    expect(read).toEqual({ ok: true, value: takingAdviceLetter.blocks(data) })
  })

  test('data of something else is refused', () => {
    expect(takingAdviceLetter.blocksOf({})).toEqual({ ok: false, error: 'not-its-data' })
    expect(takingAdviceLetter.blocksOf({ ...dataOf(maribel), writeAgainOn: '2026-02-31' }).ok).toBe(false)
  })
})

test('the sample is what its case would give', () => {
  expect(takingAdviceLetter.data(fileOf(maribel), '2026-11-21')).toEqual(takingAdviceLetter.sample)
})

describe('what it waits for', () => {
  const own = { alreadyFiled: 'yes', filedChapter: '7', filedOn: '2026-11-10', filedStanding: 'open' } as const

  test.each<[string, Change[], string[]]>([
    ['nothing', [], []],
    ['the screen not begun: it can be written all the same', screen.map(([key]): Change => [key, {}]), []],
    ['no court', [['court', { notSure: true }]], ['judgment/court']],
    ['a case was filed', [answer(alreadyFiled, own)], ['bankruptcy/already-filed']],
    ['a case was dismissed', [answer(alreadyFiled, { ...own, filedStanding: 'dismissed' })], []],
    [
      'all paid',
      [['payments-made', { entries: [{ paidOn: '2026-11-06', amountCents: 900_000 }], done: true }]],
      ['judgment/payments-made'],
    ],
  ])('%s', (_name, changes, expected) => {
    const missing = takingAdviceLetter.missing(fileOf(maribel, ...changes))
    expect(missing.map(one => `${one.flowId}/${one.stepId}`)).toEqual(expected)
  })
})
