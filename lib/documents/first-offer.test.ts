// What the first offer says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile, owedIn } from '@/lib/case/case-file'
import type { StoredAnswer } from '@/lib/interview/stored'
import { formatCents } from '@/lib/shared/money'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { firstOffer } from './first-offer'

beforeAll(openPrinter)
afterAll(closePrinter)

type Changes = Record<string, StoredAnswer>

const fileOf = (person: Person, changes: Changes = {}) => openCaseFile({ ...person.answers, ...changes }, person.today)
const dataOf = (person: Person, changes?: Changes) => firstOffer.data(fileOf(person, changes), person.today)
const printOf = (person: Person, changes?: Changes) => print(firstOffer, dataOf(person, changes), person.today)

describe('Łukasz’s letter: one payment, to a lawyer', () => {
  test('goes to the lawyer and to nobody else', async () => {
    const { pages } = await printOf(lukasz)
    const text = pages.join(' ')
    expect(text).toMatch(
      /^Łukasz Nguyễn 88 Harbor Street, Apt 4 Queens, NY 11101 lukasz@example\.org November 21, 2026/,
    )
    expect(text).toContain(
      'Priya Raman Raman & Cole LLP Attorney for Bright Dental, P.C. 5 Court Square Queens, NY 11101',
    )
    expect(text.match(/Dear [^:]+:/g)).toEqual(['Dear Priya Raman:'])
    expect(text).toContain('the judgment for your client, Bright Dental, P.C., entered on February 10, 2026.')
  })

  test('names the judgment: parties, court, number and date', async () => {
    const text = (await printOf(lukasz)).pages.join(' ')
    expect(text).toContain('Bright Dental, P.C. v. Łukasz Nguyễn')
    expect(text).toContain('Civil Court of the City of New York, Small Claims Part, Queens, New York')
    expect(text).toContain('SC-2205/26')
    expect(text).toContain('Entered February 10, 2026')
  })

  test('says what is owed to a date, and what each day adds', async () => {
    const text = (await printOf(lukasz)).pages.join(' ')
    const { balance } = fileOf(lukasz)
    if (balance.kind !== 'balance') throw new Error('The balance is not known.')
    expect(text).toContain('Owed on November 21, 2026')
    for (const [label, cents] of [
      ['Judgment', 310_000],
      ['Costs in the judgment', 2_000],
      ['Interest since the judgment, now 2% a year', balance.accruedCents],
      ['Less what has been paid', -30_000],
      ['Total', balance.ledger.payoffCents],
    ] as const)
      expect(text).toContain(`${label} ${formatCents(cents)}`)
    expect(text).toContain(
      `Interest adds ${formatCents(balance.ledger.perDiemCents)} for each day after today (CPLR 5004(a), (b)).`,
    )
  })

  test('offers the sum as full payment, and asks for an answer in writing before any money', async () => {
    const text = (await printOf(lukasz)).pages.join(' ')
    expect(text).toContain(
      'I can pay $1,800.00 in one payment by January 15, 2027, if you accept it as full payment of the judgment.',
    )
    expect(text).toContain('please say so in writing by Friday, December 11, 2026, before I send money')
    expect(text).toContain('be filed promptly after the payment.')
    expect(text).not.toContain('last payment')
  })
})

describe('Maribel’s letter: a plan, in her own words', () => {
  test('her reasons stand as she typed them, line by line', async () => {
    const { lines } = await printOf(maribel)
    const at = lines.indexOf('Limpio casas y este otoño perdí dos clientes.')
    expect(lines.slice(at, at + 3)).toEqual([
      'Limpio casas y este otoño perdí dos clientes.',
      'Mantengo a mis dos hijos y a mi mamá, que está enferma.',
      'La renta es de $1,450 al mes.',
    ])
  })

  test('paragraphs with an empty line between stay apart', async () => {
    const hardship = String(lukasz.answers.hardship?.hardship)
    expect(dataOf(lukasz).hardship).toBe(hardship)
    expect(hardship).toContain('\n\n')
    const { lines } = await printOf(lukasz)
    expect(lines).toContain('My hours at the warehouse were cut in September.')
    expect(lines.some(line => line.startsWith('I support two children'))).toBe(true)
  })

  test('without reasons, none are announced', async () => {
    const text = (await printOf(maribel, { hardship: { notSure: true } })).pages.join(' ')
    expect(text).toContain('I want to pay, but I cannot pay all of it now. What I offer')
    expect(text).not.toContain('This is my situation')
  })

  test('the plan: how much in all, each time, and when it ends', async () => {
    const text = (await printOf(maribel)).pages.join(' ')
    expect(text).toContain('$2,400.00, accepted as full payment')
    expect(text).toContain('$75.00 every month, 32 in all')
    expect(text).toContain('First payment December 15, 2026')
    expect(text).toContain('Last payment $75.00 on July 15, 2029')
    expect(text).toContain('that no more interest be added')
  })

  test('interest goes on where stopping it was not asked', async () => {
    const text = (await printOf(maribel, { 'stop-interest': { stopInterest: 'no' } })).pages.join(' ')
    expect(text).not.toContain('no more interest')
  })

  test('the whole balance over time is not called a settlement', async () => {
    const owed = owedIn(fileOf(maribel)) ?? 0
    const whole = { 'offer-plan': { ...maribel.answers['offer-plan'], planTotalCents: owed } }
    const text = (await printOf(maribel, whole)).pages.join(' ')
    expect(text).toContain(`In all ${formatCents(owed)} `)
    expect(text).not.toContain('accepted as full payment')
    // 39 payments of $75.00 are $2,925.00; the last one is what is left.
    expect(text).toContain(`Last payment ${formatCents(owed - 39 * 7_500)} on March 15, 2030`)
  })
})

describe('to whom it goes', () => {
  const two: Changes = {
    'other-side': {
      entries: [
        { name: 'Sunrise Home Furnishings, Inc.', kind: 'business', hasAddress: 'no' },
        { name: 'Sunrise Finance LLC', kind: 'business', hasAddress: 'no' },
      ],
      done: true,
    },
  }

  test('two who are owed get a letter each, on a new page', async () => {
    const { pages } = await printOf(maribel, two)
    const starts = pages.flatMap((page, index) => (/Dear [^:]+:/.test(page) ? [index] : []))
    expect(starts).toHaveLength(2)
    expect(pages[starts[0] ?? 0]).toContain('Dear Sunrise Home Furnishings, Inc.:')
    expect(pages[starts[1] ?? 0]).toMatch(/^Maribel Ortega 1427 Alder Street.*Dear Sunrise Finance LLC:/)
  })

  test('two who are owed with one lawyer: one letter', () => {
    const { letter } = dataOf(lukasz, two)
    expect(letter.recipients).toHaveLength(1)
    expect(letter.recipients[0]?.clients).toBe('Sunrise Home Furnishings, Inc. and Sunrise Finance LLC')
  })
})

describe('every first offer', () => {
  const letters = [
    ['Maribel', dataOf(maribel)],
    ['Maribel, no reasons', dataOf(maribel, { hardship: { notSure: true } })],
    ['Łukasz', dataOf(lukasz)],
    ['the sample', firstOffer.sample],
  ] as const

  test.each(letters)('%s: adds up to the cent', (_name, { amounts: a }) => {
    expect(a.principalCents + a.costsCents + a.awardedInterestCents + a.accruedCents - a.paidCents).toBe(a.payoffCents)
  })

  test.each(letters)('%s: never offers more than is owed', (_name, { amounts, offer }) => {
    expect(offer.kind === 'lump' ? offer.amountCents : offer.totalCents).toBeLessThanOrEqual(amounts.payoffCents)
  })

  test.each(letters)('%s: does not threaten, nor give up what the law protects', (_name, data) => {
    const blocks = firstOffer.blocks(data)
    expect(threatsIn(blocks, data.hardship)).toEqual([])
    expect(JSON.stringify(blocks)).toContain('I do not give up any protection the law gives')
  })

  test.each(letters)('%s: has a whole Spanish copy', (_name, data) => {
    expect(untranslated(firstOffer.blocks(data), data)).toEqual([])
  })

  test.each(letters)('%s: says the same when read from the store', (_name, data) => {
    const read = firstOffer.blocksOf(JSON.parse(JSON.stringify(data)))
    expect(read).toEqual({ ok: true, value: firstOffer.blocks(data) })
  })

  test('what it says is what the case says', () => {
    for (const person of [maribel, lukasz]) expect(dataOf(person).amounts.payoffCents).toBe(owedIn(fileOf(person)))
  })

  test('data of something else is refused', () => {
    expect(firstOffer.blocksOf({})).toEqual({ ok: false, error: 'not-its-data' })
    expect(firstOffer.blocksOf({ ...dataOf(maribel), offer: { kind: 'gift' } })).toEqual({
      ok: false,
      error: 'not-its-data',
    })
  })
})

test('the sample is what its case would give', () => {
  const file = fileOf(lukasz, {
    court: { courtName: 'Civil Court, Small Claims Part', county: 'Queens' },
    'matches-ruling': { matchesRuling: 'yes' },
    'offer-shape': { offerShape: 'plan' },
    'offer-plan': { planTotalCents: 286_737, planPaymentCents: 15_000, planEvery: 'month', planFirstOn: '2026-12-15' },
    'stop-interest': { stopInterest: 'yes' },
    hardship: { hardship: firstOffer.sample.hardship },
    'reply-by': { replyByOn: '2026-12-01' },
  })
  expect(firstOffer.data(file, '2026-11-21')).toEqual(firstOffer.sample)
})

describe('what it waits for', () => {
  test.each<[string, Changes, string[]]>([
    ['nothing', {}, []],
    ['no offer yet', { 'offer-shape': {} }, ['first-offer/offer-shape', 'first-offer/reply-by']],
    [
      'the other shape chosen, not filled in',
      { 'offer-shape': { offerShape: 'lump' } },
      ['first-offer/offer-shape', 'first-offer/reply-by'],
    ],
    ['an answer-by day gone by', { 'reply-by': { replyByOn: '2026-11-21' } }, ['first-offer/reply-by']],
    ['no amount', { amount: { notSure: true } }, ['judgment/amount']],
    [
      'no court and no number',
      { court: { notSure: true }, 'case-number': { notSure: true } },
      ['judgment/court', 'judgment/case-number'],
    ],
    [
      'all paid',
      { 'payments-made': { entries: [{ paidOn: '2026-11-06', amountCents: 900_000 }], done: true } },
      ['first-offer/offer-shape', 'first-offer/reply-by', 'judgment/payments-made'],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(firstOffer.missing(fileOf(maribel, changes)).map(one => `${one.flowId}/${one.stepId}`)).toEqual(expected)
  })
})
