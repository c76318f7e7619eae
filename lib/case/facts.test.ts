import { describe, expect, test } from 'vitest'
import type { StoredAnswer, StoredAnswers } from '@/lib/interview/stored'
import { ana } from '@/tests/people/ana'
import { harbor } from '@/tests/people/harbor'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import { type CaseFacts, factsFrom, partiesOf } from './facts'

const today = '2026-11-21'

function changed(answers: StoredAnswers, changes: Record<string, StoredAnswer>): CaseFacts {
  return factsFrom({ ...answers, ...changes }, today)
}

describe('facts from answers', () => {
  test('an empty case knows nothing, and is not complete', () => {
    const facts = factsFrom({}, today)
    expect(facts).toMatchObject({
      side: null,
      stateCode: null,
      you: null,
      otherSide: [],
      payments: [],
      isComplete: false,
    })
    expect(facts).toMatchObject({ added: null, wasDefault: null, payTerms: { kind: 'not-known' }, theirLawyer: null })
  })

  test('a case is complete with its last answer, not before', () => {
    const { 'matches-ruling': last, ...rest } = maribel.answers
    expect(factsFrom(rest, today).isComplete).toBe(false)
    expect(changed(rest, { 'matches-ruling': last ?? {} }).isComplete).toBe(true)
  })

  test('the letter’s questions are no part of it', () => {
    const { 'reply-by': _one, hardship: _two, ...rest } = maribel.answers
    expect(factsFrom(rest, today)).toEqual(factsFrom(maribel.answers, today))
  })

  test('Harbor’s judgment, whole', () => {
    expect(factsFrom(harbor.answers, today)).toEqual({
      side: 'creditor',
      stateCode: 'MN',
      court: { name: 'District Court, Conciliation Court', county: 'St. Louis County' },
      caseNumber: '69DU-CO-25-1187',
      you: {
        name: 'Harbor Tool Rental LLC',
        kind: 'business',
        address: { street: '215 Canal Park Drive', city: 'Duluth', region: 'MN', zip: '55802' },
        phone: '(218) 555-0117',
        email: 'harbor@example.org',
      },
      youHaveLawyer: true,
      otherSide: [
        {
          name: 'Dockside Builders, Inc.',
          kind: 'business',
          address: { street: '1880 Garfield Avenue', city: 'Duluth', region: 'MN', zip: '55806' },
        },
      ],
      sameSide: [{ name: 'O’Brien & Sons Rentals', kind: 'business', address: null }],
      theirLawyer: null,
      principalCents: 964_075,
      added: null,
      statedPercent: null,
      enteredOn: '2025-11-03',
      noticeOn: '2025-11-05',
      wasDefault: false,
      debtKind: 'other',
      payTerms: { kind: 'installments', amountCents: 80_000, every: 'month', firstOn: '2025-12-01' },
      payments: [
        { paidOn: '2025-12-01', amountCents: 80_000 },
        { paidOn: '2026-01-02', amountCents: 80_000 },
        { paidOn: '2026-02-03', amountCents: 45_050 },
      ],
      matchesRuling: 'unsure',
      isComplete: true,
      ledger: [],
    })
  })

  test.each<[string, StoredAnswers, Record<string, StoredAnswer>, Partial<CaseFacts>]>([
    ['decided by default', ana.answers, { heard: { heard: 'default' } }, { wasDefault: true }],
    ['decided at a hearing', ana.answers, { heard: { heard: 'hearing' } }, { wasDefault: false }],
    ['agreed and signed', ana.answers, { heard: { heard: 'agreed' } }, { wasDefault: false }],
    ['not sure how it was decided', ana.answers, { heard: { heard: 'unsure' } }, { wasDefault: null }],
    ['not sure what it was for', ana.answers, { 'debt-kind': { debtKind: 'unsure' } }, { debtKind: null }],
    ['no amount yet', ana.answers, { amount: { notSure: true } }, { principalCents: null, isComplete: true }],
    ['no date yet', ana.answers, { 'entered-on': { notSure: true } }, { enteredOn: null, isComplete: true }],
    ['no court yet', ana.answers, { court: { notSure: true } }, { court: null }],
    [
      'costs of zero are known',
      ana.answers,
      { 'added-amounts': { costsCents: 0, awardedInterestCents: 0 } },
      { added: { costsCents: 0, awardedInterestCents: 0 } },
    ],
    ['costs nobody knows', ana.answers, { 'added-amounts': { notSure: true } }, { added: null }],
    [
      'a rate of zero is a rate',
      ana.answers,
      { 'stated-rate': { saysRate: 'yes', statedPercent: 0 } },
      { statedPercent: 0 },
    ],
    ['no rate on the paper', ana.answers, { 'stated-rate': { saysRate: 'no' } }, { statedPercent: null }],
    [
      'a lawyer on the other side, not named',
      lukasz.answers,
      { 'their-lawyer-details': { notSure: true } },
      { theirLawyer: { lawyer: null } },
    ],
    [
      'not sure about a lawyer',
      lukasz.answers,
      { 'their-lawyer': { theyHaveLawyer: 'unsure' } },
      { theirLawyer: null },
    ],
    ['all due at once', harbor.answers, { 'pay-terms': { payTerms: 'at-once' } }, { payTerms: { kind: 'at-once' } }],
    [
      'not sure of the terms',
      harbor.answers,
      { 'pay-terms': { payTerms: 'unsure' } },
      { payTerms: { kind: 'not-known' } },
    ],
    [
      'installments nobody can describe',
      harbor.answers,
      { installments: { notSure: true } },
      { payTerms: { kind: 'installments-unknown' } },
    ],
    ['nothing paid', ana.answers, { 'payments-made': { entries: [], done: true } }, { payments: [] }],
  ])('%s', (_name, answers, changes, expected) => {
    expect(changed(answers, changes)).toMatchObject(expected)
  })

  test('an answer off the path is not looked at: installments, after "all at once"', () => {
    const facts = changed(harbor.answers, { 'pay-terms': { payTerms: 'at-once' } })
    expect(facts.payTerms).toEqual({ kind: 'at-once' })
    expect(facts.isComplete).toBe(true)
  })

  test('a payment before the judgment was entered opens its question again', () => {
    const facts = changed(ana.answers, { 'entered-on': { enteredOn: '2025-09-02' } })
    expect(facts).toMatchObject({ isComplete: false, payments: [], matchesRuling: null })
  })
})

describe('the parties', () => {
  test.each([
    ['the debtor’s own case', lukasz.answers, ['Bright Dental, P.C.'], ['Łukasz Nguyễn']],
    ['the creditor’s own case', ana.answers, ['Ana Núñez'], ['Dale Whitmore', 'Whitmore Roofing LLC']],
    [
      'two on the owner’s side',
      harbor.answers,
      ['Harbor Tool Rental LLC', 'O’Brien & Sons Rentals'],
      ['Dockside Builders, Inc.'],
    ],
    ['nobody yet', {}, [], []],
  ])('%s', (_name, answers, creditors, debtors) => {
    const parties = partiesOf(factsFrom(answers, today))
    expect(parties.creditors.map(party => party.name)).toEqual(creditors)
    expect(parties.debtors.map(party => party.name)).toEqual(debtors)
  })
})
