import { describe, expect, test } from 'vitest'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { harbor } from '@/tests/people/harbor'
import { anAgreement } from '@/tests/setup/agreement'
import { creditorFile } from '@/tests/setup/creditor-file'
import { aNotice, returnedFile, returnedPayment } from '@/tests/setup/returned-check'
import { openCaseFile } from './case-file'
import { findHappening, happenings } from './happenings'
import { noRecords } from './records'

const inCase = (id: string, file: Parameters<(typeof happenings)[0]['inCase']>[0]) => findHappening(id)?.inCase(file)

describe('where it leads in a case', () => {
  test('a bounced check: to its report once it is marked, to the payments before', () => {
    expect(inCase('check-bounced', returnedFile({ ledger: [returnedPayment] }))).toEqual({ path: 'payments', by: null })
    expect(inCase('check-bounced', returnedFile())).toEqual({ path: 'reports/returned-check', by: null })
    expect(inCase('check-bounced', returnedFile({ notices: [aNotice()] }))?.by?.en).toBe('Last day: December 21, 2026')
  })

  test('a missed payment: to the court’s installments where one of them was missed', () => {
    const file = openCaseFile(harbor.answers, harbor.today, noRecords)
    expect(inCase('payment-missed', file)).toEqual({ path: 'reports/court-installments', by: null })
    expect(inCase('payment-missed', creditorFile())).toEqual({ path: 'payments', by: null })
  })

  test('and to the last day of grace under an agreement', () => {
    const file = openCaseFile(returnedFile().stored, '2026-12-03', { ...noRecords, agreements: [anAgreement()] })
    expect(inCase('payment-missed', file)?.by?.es).toBe('Último día: 6 de diciembre de 2026')
  })
})

test('every text is whole in both languages', () => {
  const faults = wordsIn(happenings, 'happenings').flatMap(({ where, words }) =>
    faultsOfWords(words).map(fault => `${where} ${fault}`),
  )
  expect(faults).toEqual([])
})

test('what nobody knows of is not found', () => {
  expect(findHappening('nothing')).toBeNull()
})
