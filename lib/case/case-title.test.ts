import { expect, test } from 'vitest'
import { plainFacts } from '@/tests/setup/plain-facts'
import { caseTitle } from './case-title'
import type { CaseFacts } from './facts'

const party = (name: string) => ({ name, kind: 'person' as const, address: null })

test.each<[string, Partial<CaseFacts>, string, string]>([
  ['one each, from the debtor', {}, 'Valley Credit, Inc. v. Rosa Díaz', 'Valley Credit, Inc. v. Rosa Díaz'],
  [
    'one each, from the creditor',
    { side: 'creditor' },
    'Rosa Díaz v. Valley Credit, Inc.',
    'Rosa Díaz v. Valley Credit, Inc.',
  ],
  [
    'two who owe',
    { sameSide: [party('Luis Díaz')] },
    'Valley Credit, Inc. v. Rosa Díaz and Luis Díaz',
    'Valley Credit, Inc. v. Rosa Díaz y Luis Díaz',
  ],
  [
    'three who are owed',
    { otherSide: ['A', 'B', 'C'].map(party) },
    'A, B, and C v. Rosa Díaz',
    'A, B y C v. Rosa Díaz',
  ],
  ['nobody on the other side yet', { otherSide: [] }, 'New judgment', 'Nuevo fallo'],
  ['no name of one’s own yet', { you: null }, 'New judgment', 'Nuevo fallo'],
])('%s', (_name, changes, en, es) => {
  expect(caseTitle({ ...plainFacts, ...changes })).toEqual({ en, es })
})
