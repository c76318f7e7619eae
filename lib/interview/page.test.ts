import { describe, expect, test } from 'vitest'
import { type PageMode, pageFor, submitPage } from './page'
import { bankAccounts } from './steps/bank-accounts'
import { otherDebts } from './steps/other-debts'
import { otherIncome } from './steps/other-income'
import { pay } from './steps/pay'
import type { StoredAnswer } from './stored'

const context = { answers: {}, today: '2026-11-21' as const, owedCents: null }
const list: PageMode = { kind: 'list' }
const entry = (index: number): PageMode => ({ kind: 'entry', index })
const one: StoredAnswer = { entries: [{ creditor: 'Clinic' }], done: false }
const notSure = new FormData()
notSure.set('notSure', 'yes')

describe('a list that is not known', () => {
  test.each([pay, otherIncome, otherDebts, bankAccounts])('$id may be left on its first page', step => {
    const page = pageFor(step, context, undefined, list)
    expect(page.skip).toEqual(step.maySkip)
    expect(submitPage(page, context, undefined, notSure, 'en')).toMatchObject({
      ok: true,
      value: { kind: 'save', answer: { notSure: true }, goTo: 'next' },
    })
  })

  test.each<[string, StoredAnswer | undefined, PageMode, boolean]>([
    ['the first entry', undefined, entry(0), true],
    ['a second entry: leaving would lose the first', one, entry(1), false],
    ['an entry that is changed', one, entry(0), false],
    ['a list with an entry', one, list, false],
    ['an entry that is removed', one, { kind: 'remove', index: 0 }, false],
  ])('%s', (_name, saved, mode, expected) => {
    expect(pageFor(otherDebts, context, saved, mode).skip !== null).toBe(expected)
  })
})
