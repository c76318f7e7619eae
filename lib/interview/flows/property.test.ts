import { describe, expect, test } from 'vitest'
import type { StateCode } from '@/lib/law/types'
import { maribel } from '@/tests/people/maribel'
import { listed } from '@/tests/setup/property-case'
import { pathFor } from '../path'
import { schemaFor } from '../schema'
import { bankAccounts } from '../steps/bank-accounts'
import { benefitDeposits } from '../steps/benefit-deposits'
import { homes } from '../steps/homes'
import type { StoredAnswers } from '../stored'
import { propertyFlow } from './property'

const today = '2026-11-21'
const at = { today, owedCents: null } as const

const household = (isMarried: string) => ({
  adults: 1,
  children: 0,
  supportsFamily: 'no',
  isMarried,
  isSeniorOrDisabled: 'no',
})
const house = { what: 'house', livesIn: 'yes', owners: 'me' }
const nothing: StoredAnswers = {
  household: household('no'),
  ...{ pay: listed(), 'other-income': listed(), homes: listed(), vehicles: listed(), belongings: {} },
  'bank-accounts': listed(),
}

function asked(answers: StoredAnswers): string[] {
  return pathFor(propertyFlow, { ...maribel.answers, ...nothing, ...answers }, at).steps.map(({ step }) => step.id)
}

describe('what is asked, and of whom', () => {
  test.each<[string, StoredAnswers, string[]]>([
    [
      'alone, with nothing',
      {},
      ['household', 'pay', 'other-income', 'homes', 'vehicles', 'belongings', 'bank-accounts'],
    ],
    ['married: whether the spouse owes', { household: household('yes') }, ['household', 'spouse-owes']],
    [
      'a home: what a sale costs',
      { homes: listed(house) },
      ['household', 'pay', 'other-income', 'homes', 'sale-costs'],
    ],
    [
      'an account: whether benefits came in',
      { 'bank-accounts': listed({ bankName: 'First Bank', whose: 'mine' }) },
      ['household', 'pay', 'other-income', 'homes', 'vehicles', 'belongings', 'bank-accounts', 'benefit-deposits'],
    ],
  ])('%s', (_name, answers, expected) => {
    expect(asked(answers)).toEqual(expected)
  })

  test.each<[StateCode, boolean]>([
    ['TX', true],
    ['FL', true],
    ['DC', false],
    ['CA', false],
    ['NJ', false],
  ])('in %s the land is asked after: %s', (stateCode, expected) => {
    expect('withinAcres' in homes.fields({ answers: { stateCode }, ...at })).toBe(expected)
  })
})

describe('a home owned by two', () => {
  test.each([
    ['with a spouse who does not owe', { spouseOwes: 'no' }, ['spouse', 'other']],
    ['with a spouse who owes: all of it counts', { spouseOwes: 'yes' }, ['other']],
  ] as const)('the share is asked: %s', (_name, answers, expected) => {
    expect(homes.fields({ answers, ...at }).sharePercent.showIf?.is).toEqual(expected)
  })
})

describe('an account', () => {
  test.each([
    ['a name', 'First Bank', true],
    ['a name with a year', 'Bank of 1884', true],
    ['a number', '123456789', false],
    ['a number in groups', 'First Bank 1234-5678', false],
    ['five digits', 'First 12345', false],
  ])('its number is never kept: %s', (_name, bankName, isTaken) => {
    expect(bankAccounts.check?.({ bankName, whose: 'mine' }, { answers: {}, ...at }) ?? []).toHaveLength(
      isTaken ? 0 : 1,
    )
  })
})

describe('a benefit paid in', () => {
  const accounts = [
    { bankName: 'First Bank', whose: 'mine' as const },
    { bankName: 'First Bank', whose: 'mine' as const },
  ]
  const fields = benefitDeposits.fields({ answers: { bankAccounts: accounts }, ...at })
  const given = (on: [string, string, string], account = 'First Bank') => ({
    ...{ benefit: 'ssi', amountCents: '943', account, isDirect: 'yes' },
    depositedOn: { year: on[0], month: on[1], day: on[2] },
  })

  test.each([
    ['today', given(['2026', '11', '21']), true],
    ['tomorrow', given(['2026', '11', '22']), false],
    ['no such day', given(['2026', '2', '30']), false],
    ['into the second account of a name', given(['2026', '11', '1'], 'First Bank (2)'), true],
    ['into an account that is not there', given(['2026', '11', '1'], 'Second Bank'), false],
  ])('%s', (_name, raw, isTaken) => {
    expect(schemaFor(fields, 'en').safeParse(raw).success).toBe(isTaken)
  })

  test('the page names the first day a bank looks at (31 C.F.R. § 212.3)', () => {
    const { why } = benefitDeposits
    expect(typeof why === 'function' && why({ answers: {}, ...at }).en).toContain('September 20, 2026')
  })
})
