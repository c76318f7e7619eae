// What an offer means by the law's sums, for people whose balance is known.

import { describe, expect, test } from 'vitest'
import { formatCents } from '@/lib/shared/money'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { balanceOn } from './balance'
import { openCaseFile, owedIn } from './case-file'
import type { OfferTerms } from './offer'
import { meaningOf, type OfferMeaning } from './offer-meaning'
import { meaningRows } from './offer-meaning-words'

const fileOf = (person: Person) => openCaseFile(person.answers, person.today)
const file = fileOf(maribel)
const owed = owedIn(file) ?? 0

function meant(terms: OfferTerms, of = file): OfferMeaning {
  const meaning = meaningOf(of, terms)
  if (!meaning) throw new Error('The offer has no sums.')
  return meaning
}

const monthly = (changes: Partial<Extract<OfferTerms, { kind: 'installments' }>>): OfferTerms => ({
  kind: 'installments',
  totalCents: owed,
  downCents: 0,
  paymentCents: 10_000,
  every: 'month',
  firstOn: '2026-12-15',
  stopInterest: true,
  ...changes,
})

describe('one payment', () => {
  test('today, for all that is owed: nothing is forgiven and no interest comes up', () => {
    expect(meant({ kind: 'lump', totalCents: owed, payBy: file.today })).toMatchObject({
      forgivenCents: 0,
      interestCents: 0,
      lastOn: file.today,
      lastCents: owed,
    })
  })

  test('later: the interest until then is what the balance grows by', () => {
    const then = balanceOn(file.facts, '2027-01-15')
    if (then.kind !== 'balance') throw new Error('The balance is not known.')
    const meaning = meant({ kind: 'lump', totalCents: 180_000, payBy: '2027-01-15' })
    expect(meaning.interestCents).toBe(then.ledger.payoffCents - owed)
    expect(meaning.forgivenCents).toBe(owed - 180_000)
    expect(meaning.stopsInterest).toBe(true)
    expect(meaning.byLaw).toBeNull()
  })
})

describe('payments', () => {
  test('interest on what is left is less than on the whole', () => {
    const slow = meant(monthly({}))
    const whole = meant({ kind: 'lump', totalCents: owed, payBy: slow.lastOn })
    expect(slow.interestCents).toBeGreaterThan(0)
    expect(slow.interestCents ?? 0).toBeLessThan(whole.interestCents ?? 0)
    expect(slow.forgivenCents).toBe(0)
  })

  test('where interest goes on, the payments are kept up until nothing is owed', () => {
    const meaning = meant(monthly({ stopInterest: false }))
    if (meaning.byLaw?.kind !== 'paid-off') throw new Error('It is never paid off.')
    expect(meaning.byLaw.totalPaidCents).toBeGreaterThan(owed + (meaning.interestCents ?? 0) - 1)
    expect(meaning.byLaw.lastOn >= meaning.lastOn).toBe(true)
  })

  test('a down payment brings the end nearer and the interest down', () => {
    const [without, with_] = [monthly({}), monthly({ downCents: 50_000 })].map(terms => meant(terms))
    expect(with_?.payments[0]).toEqual({ on: file.today, cents: 50_000 })
    expect((with_?.interestCents ?? 0) < (without?.interestCents ?? 0)).toBe(true)
    expect((with_?.lastOn ?? '') < (without?.lastOn ?? '')).toBe(true)
  })
})

describe('no sums', () => {
  test.each<[string, OfferTerms]>([
    ['a wish in words', { kind: 'wish', text: 'Please wait.' }],
    ['a payment day gone by', { kind: 'lump', totalCents: 100, payBy: '2026-11-20' }],
  ])('%s', (_name, terms) => {
    expect(meaningOf(file, terms)).toBeNull()
  })

  test('a balance that is not known', () => {
    const unknown = openCaseFile({ ...maribel.answers, amount: {} }, maribel.today)
    expect(meaningOf(unknown, { kind: 'lump', totalCents: 100, payBy: '2026-12-20' })).toBeNull()
  })
})

describe('in words', () => {
  const said = (terms: OfferTerms, of = file) =>
    Object.fromEntries(meaningRows(meant(terms, of)).map(row => [row.term.en, row.value.en]))

  test('what is forgiven, in money and as a share', () => {
    const of = fileOf(lukasz)
    const all = owedIn(of) ?? 0
    const rows = said({ kind: 'lump', totalCents: 180_000, payBy: '2027-01-15' }, of)
    expect(rows['Forgiven of the balance']).toBe(
      `${formatCents(all - 180_000)}, ${Math.round(((all - 180_000) * 100) / all)}% of it`,
    )
    expect(rows['Last payment']).toBe('$1,800.00 on January 15, 2027')
    expect(rows['Interest the law adds until then']).toMatch(/^\$\d+\.\d\d, given up$/)
  })

  test('interest that goes on is owed on top, and all of it is paid in the end', () => {
    const rows = said(monthly({ stopInterest: false }))
    expect(rows['Forgiven of the balance']).toBe('Nothing: it pays the whole balance')
    expect(rows['Interest the law adds until then']).toContain('still owed on top')
    expect(rows['Paid until nothing is owed']).toContain('the last on')
  })

  test('interest on an offer for less is at most that of the whole balance', () => {
    const rows = said(monthly({ stopInterest: false, totalCents: owed - 10_000 }))
    expect(rows['Interest the law adds until then']).toMatch(/^At most \$[\d.]+, still owed on top$/)
  })

  test('payments smaller than the interest never end', () => {
    const rows = said(monthly({ stopInterest: false, paymentCents: 500 }))
    expect(rows['Paid until nothing is owed']).toContain('never pay it off')
  })
})
