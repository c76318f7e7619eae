// What the letters about an offer say, to whom, and what they wait for; read from the PDF where the words matter.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import type { Offer } from '@/lib/case/offer'
import { noRecords } from '@/lib/case/records'
import { hardshipWords } from '@/lib/interview/steps/hardship-words'
import type { StoredAnswers } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import { answer, answersOf, type Person } from '@/tests/people/person'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { acceptanceLetter } from './acceptance-letter'
import { wordsOf } from './blocks'
import { counterLetter } from './counter-letter'
import { hardshipLetter } from './hardship-letter'
import { offerInLetter } from './offer-in-letter'
import { rejectionLetter } from './rejection-letter'

beforeAll(openPrinter)
afterAll(closePrinter)

const note = 'I could go up to $777.77, never tell them.'

const offer = (changes: Partial<Offer>): Offer => ({
  id: 'theirs',
  madeBy: 'creditor',
  terms: { kind: 'lump', totalCents: 200_000, payBy: '2026-12-31' },
  how: 'phone',
  madeOn: '2026-11-16',
  validUntil: '2026-11-30',
  note,
  answersOfferId: null,
  answer: null,
  ...changes,
})
const plan: Offer['terms'] = {
  ...{ kind: 'installments', totalCents: 100_000, downCents: 10_000, paymentCents: 7_500, every: 'month' },
  ...{ firstOn: '2026-12-31', stopInterest: true },
}

function fileOf(person: Person, offers: Offer[], more: StoredAnswers = {}) {
  return openCaseFile({ ...person.answers, ...more }, person.today, { ...noRecords, offers })
}

/** Their offer, and what the person of the case does with it. */
function talksOf(person: Person) {
  const them = person.side === 'debtor' ? 'creditor' : 'debtor'
  return [
    offer({ madeBy: them, answer: { kind: 'countered', on: '2026-11-20' } }),
    offer({ id: 'ours', madeBy: person.side, terms: plan, answersOfferId: 'theirs' }),
    offer({ id: 'yes', madeBy: them, answer: { kind: 'accepted', on: '2026-11-20' } }),
    offer({ id: 'no', madeBy: them, terms: plan, answer: { kind: 'rejected', on: '2026-11-20' } }),
  ]
}

const letters = [
  ['counter', counterLetter, 'ours'],
  ['acceptance', acceptanceLetter, 'yes'],
  ['rejection', rejectionLetter, 'no'],
] as const
const everyone = [maribel, lukasz, ana]
const each = everyone.flatMap(person =>
  letters.map(([name, letter, id]) => [`${person.name}: ${name}`, person, letter, id] as const),
)

async function textOf(person: Person, letter: (typeof letters)[number][1], id: string, offers = talksOf(person)) {
  const data = letter.data(fileOf(person, offers), person.today, id)
  return (await print(letter, data, person.today)).pages.join(' ')
}

describe('the counteroffer', () => {
  test('thanks for theirs, says what is owed, and lays out the plan to the cent', async () => {
    const text = await textOf(maribel, counterLetter, 'ours')
    expect(text).toContain(
      'Thank you for your offer of November 16, 2026: $2,000.00 in one payment by December 31, 2026.',
    )
    expect(text).toContain(`By my figures, ${formatCents(owedIn(fileOf(maribel, [])) ?? 0)} is owed today.`)
    expect(text).toContain('In all $1,000.00, accepted as full payment')
    expect(text).toContain('Down payment $100.00, when we both have signed')
    expect(text).toContain('Payments $75.00 every month, 12 in all')
    expect(text).toContain('Last payment $75.00 on November 30, 2027')
    expect(text).toContain('Interest none is added while the payments are kept')
    expect(text).toContain('In a month that has no day 31')
    expect(text).toContain('This offer stands until Monday, November 30, 2026.')
    expect(text).toContain('I do not give up any protection the law gives my wages')
  })

  test('a creditor promises what a debtor asks, and gives up no judgment before it is paid', async () => {
    const text = await textOf(ana, counterLetter, 'ours')
    expect(text).toContain('While you pay as promised, I will take no other step to collect.')
    expect(text).toContain('The judgment stays as it is until what we agree is paid.')
    expect(text).not.toContain('I do not give up any protection')
  })

  test('a first offer answers nothing, and one without a last day names none', async () => {
    const text = await textOf(ana, counterLetter, 'x', [offer({ id: 'x', validUntil: null })])
    expect(text).not.toContain('Thank you')
    expect(text).not.toContain('stands until')
    expect(text).toContain('please say so in writing')
  })

  test('a change asked for through the link is quoted', async () => {
    const wish = offer({ madeBy: 'debtor', terms: { kind: 'wish', text: 'Can I pay on the 20th?' }, how: 'link' })
    const text = await textOf(ana, counterLetter, 'ours', [wish, offer({ id: 'ours', answersOfferId: 'theirs' })])
    expect(text).toContain('Thank you for your message of November 16, 2026: “Can I pay on the 20th?”.')
  })
})

describe('the answers', () => {
  test('acceptance repeats the terms and suggests a written agreement', async () => {
    const text = await textOf(maribel, acceptanceLetter, 'yes')
    expect(text).toContain('Thank you for your offer of November 16, 2026. I accept it.')
    expect(text).toContain('In all $2,000.00, accepted as full payment')
    expect(text).toContain('I suggest a written agreement for both of us to read and sign.')
  })

  test('rejection leaves the door open and offers nothing', async () => {
    const text = await textOf(maribel, rejectionLetter, 'no')
    expect(text).toContain('I cannot agree to it.')
    expect(text).toContain('If you can suggest other terms, please write to me.')
    expect(text).toContain('This letter is not an offer.')
  })
})

describe('to the lawyer and to nobody else', () => {
  test.each(letters)('%s', async (_name, letter, id) => {
    const text = await textOf(lukasz, letter, id)
    expect(text.match(/Dear [^:]+:/g)).toEqual(['Dear Priya Raman:'])
    expect(text).toContain('the judgment for your client, Bright Dental, P.C., entered on February 10, 2026.')
  })
})

describe('every letter', () => {
  test.each(each)('%s: no threats, a whole Spanish copy, and never the note', (_name, person, letter, id) => {
    const data = letter.data(fileOf(person, talksOf(person)), person.today, id)
    const blocks = letter.blocks(data as never)
    expect(threatsIn(blocks)).toEqual([])
    expect(untranslated(blocks, data)).toEqual([])
    expect(JSON.stringify({ data, blocks })).not.toContain('777.77')
  })

  test.each(each)('%s: says the same when read from the store', (_name, person, letter, id) => {
    const data = letter.data(fileOf(person, talksOf(person)), person.today, id)
    const read = letter.blocksOf(JSON.parse(JSON.stringify(data)))
    expect(read).toEqual({ ok: true, value: letter.blocks(data as never) })
  })

  test.each(letters)('%s: the sample can be printed, and data of something else is refused', (_name, letter) => {
    expect(letter.blocksOf(letter.sample).ok).toBe(true)
    expect(letter.blocksOf({})).toEqual({ ok: false, error: 'not-its-data' })
  })
})

describe('what it waits for', () => {
  const missingIn = (letter: (typeof letters)[number][1], one: Partial<Offer>, more: StoredAnswers = {}) =>
    letter.missing(fileOf(maribel, [offer(one)], more), 'theirs').map(m => `${m.flowId}/${m.stepId}: ${m.what.en}`)

  test.each<[string, (typeof letters)[number][1], Partial<Offer>, string[]]>([
    ['an open offer of ours', counterLetter, { madeBy: 'debtor' }, []],
    ['on its last day', counterLetter, { madeBy: 'debtor', validUntil: maribel.today }, []],
    [
      'the day after',
      counterLetter,
      { madeBy: 'debtor', validUntil: '2026-11-20' },
      ['offers/theirs: an offer that is still open'],
    ],
    ['theirs is no offer of ours', counterLetter, {}, ['offers/theirs: an offer of your own']],
    ['accepted', acceptanceLetter, { answer: { kind: 'accepted', on: '2026-11-20' } }, []],
    ['not answered yet', acceptanceLetter, {}, ['offers/theirs: that you accept the offer']],
    [
      'ours, which they accepted',
      acceptanceLetter,
      { madeBy: 'debtor' },
      ['offers/theirs: an offer the other side made'],
    ],
    ['turned down', rejectionLetter, { answer: { kind: 'rejected', on: '2026-11-20' } }, []],
    [
      'accepted is not turned down',
      rejectionLetter,
      { answer: { kind: 'accepted', on: '2026-11-20' } },
      ['offers/theirs: that you turn the offer down'],
    ],
  ])('%s', (_name, letter, one, expected) => {
    expect(missingIn(letter, one)).toEqual(expected)
  })

  test('no court, and no such offer', () => {
    const missing = missingIn(counterLetter, { madeBy: 'debtor' }, { court: { notSure: true } })
    expect(missing).toEqual(['judgment/court: the name of the court'])
    expect(counterLetter.missing(fileOf(maribel, []), 'theirs').map(m => m.flowId)).toEqual(['offers'])
  })
})

describe('hard times', () => {
  const own = 'Perdí dos clientes.\nLa renta es de $1,450 al mes.'
  const told = answersOf([answer(hardshipWords, { hardshipWords: own })])

  test('her words stand as she typed them, and nothing is offered or promised', async () => {
    const data = hardshipLetter.data(fileOf(maribel, [], told), maribel.today)
    const { lines, pages } = await print(hardshipLetter, data, maribel.today)
    const at = lines.indexOf('Perdí dos clientes.')
    expect(lines[at + 1]).toBe('La renta es de $1,450 al mes.')
    expect(pages.join(' ')).toContain('This letter is not an offer.')
    expect(pages.join(' ')).toContain('not a promise to pay by a certain day')
    expect(threatsIn(hardshipLetter.blocks(data), own)).toEqual([])
    expect(untranslated(hardshipLetter.blocks(data), data)).toEqual([])
  })

  test('it waits for her words', () => {
    expect(hardshipLetter.missing(fileOf(maribel, [])).map(m => m.stepId)).toEqual(['hardship-words'])
    expect(hardshipLetter.missing(fileOf(maribel, [], told))).toEqual([])
  })

  test('the words of the first offer are where it starts from', () => {
    expect(hardshipWords.start?.({ answers: { hardship: own }, today: '2026-11-21', owedCents: 1 })).toEqual({
      hardshipWords: own,
    })
  })

  test('the sample can be printed', () => {
    expect(wordsOf(hardshipLetter.blocks(hardshipLetter.sample)).length).toBeGreaterThan(5)
  })
})

describe('the offer in a finished letter', () => {
  test('the first offer can be written into the log as it was made', async () => {
    const { firstOffer } = await import('./first-offer')
    const kept = (person: Person) =>
      JSON.parse(JSON.stringify({ data: firstOffer.data(fileOf(person, []), person.today) }))
    expect(offerInLetter('first-offer', kept(lukasz))).toEqual({
      terms: { kind: 'lump', totalCents: 180_000, payBy: '2027-01-15' },
      validUntil: '2026-12-11',
    })
    expect(offerInLetter('first-offer', kept(maribel))?.terms).toMatchObject({ kind: 'installments', downCents: 0 })
  })

  test.each([
    ['another letter', 'demand-letter', {}],
    ['what is not its data', 'first-offer', { data: {} }],
    ['nothing', 'first-offer', null],
  ])('%s makes none', (_name, id, kept) => {
    expect(offerInLetter(id, kept)).toBeNull()
  })
})
