// The reports on a returned check and on the court's installments: what they say to each side, and that every text is sound.

import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import { stateCodes } from '@/lib/law/types'
import { faultsOfWords, wordsIn } from '@/tests/contracts/words-check'
import { harbor } from '@/tests/people/harbor'
import { ruth } from '@/tests/people/ruth'
import { anAgreement } from '@/tests/setup/agreement'
import { aNotice, itsReversal, returnedFile, returnedPayment } from '@/tests/setup/returned-check'
import { type CaseFile, openCaseFile } from '../case-file'
import { noRecords } from '../records'
import type { ReportDefinition } from '../report'
import { courtInstallments } from './court-installments'
import { returnedCheckReport } from './returned-check'

const debtor: StoredAnswers = { side: { side: 'debtor' } }
const saidBy = ({ id, report }: ReportDefinition, file: CaseFile) =>
  wordsIn(report(file), id)
    .map(({ words }) => words.en)
    .join('\n')
const pathsOf = ({ report }: ReportDefinition, file: CaseFile) => report(file).actions.map(one => one.path)
/** A name, a sum or a number of a form is the same in both languages. */
const isAsIs = (text: string) => !/[a-z]{4,} [a-z]{2,}/.test(text)
const faultsIn = ({ id, report }: ReportDefinition, file: CaseFile) =>
  wordsIn(report(file), id).flatMap(({ where, words }) =>
    faultsOfWords(words, isAsIs(words.en)).map(fault => `${where} ${fault}`),
  )

describe('a returned check, for who was given it', () => {
  test('says what happened, the balance, the law, the clock and the ways on', () => {
    const said = saidBy(returnedCheckReport, returnedFile({ notices: [aNotice()] }))
    for (const part of [
      'The check of $200.00 of October 1, 2026 came back on October 8, 2026, so it no longer counts as paid.',
      'Last day to pay after the notice: Monday, December 21, 2026',
      'Owed if it had held',
      '$600.00 on top of the $200.00 of the check.',
      'At most $25.00',
      'By certified mail. Keep the receipt.',
      'Cal. Civ. Code § 1719. Read in the law itself.',
      'Only a court can add it, in a new case.',
      'the district attorney has a bad check program',
      'Do not say or write that someone will be charged or arrested unless they pay.',
    ])
      expect(said).toContain(part)
  })

  test('leads to the notice until one is written down', () => {
    expect(pathsOf(returnedCheckReport, returnedFile())).toContain('documents/returned-check-notice?about=payment-1')
    expect(pathsOf(returnedCheckReport, returnedFile({ notices: [aNotice()] }))).toEqual([
      'payments/new',
      'payments/payment-1',
    ])
  })

  test.each<[string, number, boolean]>([
    ['a cent less than the check', 19_999, false],
    ['as much as the check', 20_000, true],
  ])('asks whether it was replaced where this came since: %s', (_boundary, amountCents, isAsked) => {
    const later = { ...returnedPayment, id: 'payment-2', seq: 3, on: '2026-10-08' as const, number: 2, amountCents }
    const file = returnedFile({ ledger: [returnedPayment, itsReversal, later] })
    expect(saidBy(returnedCheckReport, file).includes('Was it replaced?')).toBe(isAsked)
    expect(pathsOf(returnedCheckReport, file)[0]).toBe(
      isAsked ? 'payments/payment-1' : 'documents/returned-check-notice?about=payment-1',
    )
  })

  test('of a transfer says that the balance is put right, and no more', () => {
    const file = returnedFile({ ledger: [{ ...returnedPayment, method: 'transfer' }, itsReversal] })
    const said = saidBy(returnedCheckReport, file)
    expect(said).toContain('The payment of $200.00')
    expect(said).toContain('The laws on returned checks are for checks.')
    expect(said).not.toContain('district attorney')
    expect(pathsOf(returnedCheckReport, file)).not.toContain('documents/returned-check-notice?about=payment-1')
  })

  test('while a bankruptcy stops all collecting it asks for nothing', () => {
    const file = returnedFile(
      {},
      {
        'they-filed': {
          ...{ theyFiled: 'yes', whoFiled: ['Kim Olsen'], theirChapter: '7', howYouKnow: 'court' },
          theirStanding: 'open',
        },
      },
    )
    expect(pathsOf(returnedCheckReport, file)).toEqual([])
    expect(saidBy(returnedCheckReport, file)).toContain('Stop: the law forbids collecting')
  })
})

describe('a returned check, for who wrote it', () => {
  const file = returnedFile({ notices: [aNotice()] }, debtor)
  test('says what to do now and the day that is safe', () => {
    const said = saidBy(returnedCheckReport, file)
    expect(said).toContain('To be safe, pay by December 16, 2026.')
    expect(said).toContain('replace it with a cashier’s check, a money order, or cash with a receipt')
    expect(said).toContain('Count on a fee from your own bank')
    expect(said).toContain('keep the message and show it to legal aid')
  })
  test('has no notice to write, only one to write down', () => {
    expect(pathsOf(returnedCheckReport, returnedFile({}, debtor))).toEqual([
      'payments/new',
      'notices/new',
      'payments/payment-1',
    ])
  })
})

describe('a report on a returned check waits for', () => {
  const missing = (file: CaseFile) => returnedCheckReport.missing(file).map(one => `${one.flowId}/${one.stepId}`)
  test('nothing where one came back', () => expect(missing(returnedFile())).toEqual([]))
  test('the payment to be marked', () => {
    expect(missing(returnedFile({ ledger: [returnedPayment] }))).toEqual(['payments/payment-1'])
  })
  test('the payment to be written down', () => expect(missing(returnedFile({ ledger: [] }))).toEqual(['payments/new']))
})

describe('installments the court ordered', () => {
  const harborFile = (answers: StoredAnswers = {}, on = harbor.today) =>
    openCaseFile({ ...harbor.answers, ...answers }, on, noRecords)
  test('say what may be collected now, what waits, and how the rest comes due', () => {
    const said = saidBy(courtInstallments, harborFile())
    expect(said).toContain('10 installments were missed: $7,549.50 is what may be collected now.')
    expect(said).toContain('the whole unpaid balance is docketed')
    expect(said).toContain('We know no form of the court for it. Ask the clerk whether there is one.')
    expect(pathsOf(courtInstallments, harborFile())[0]).toBe('documents/installments-request')
  })
  test('name the court’s forms where the law has them, and the debtor’s days to answer', () => {
    const said = saidBy(courtInstallments, harborFile({ ...debtor, state: { stateCode: 'CA' } }))
    expect(said).toContain('SC-223')
    expect(said).toContain('SC-224, within 10 days')
    expect(said).toContain('If a paper from the court comes, answer within its days.')
  })
  test('that are kept leave nothing to collect', () => {
    const paid = { 'payments-made': { entries: [{ paidOn: '2026-11-20', amountCents: 960_000 }], done: true } }
    expect(saidBy(courtInstallments, harborFile(paid))).toContain('Nothing can be collected by force now.')
    expect(pathsOf(courtInstallments, harborFile(paid))).toEqual(['payments/new'])
  })
  test('wait behind an agreement in force', () => {
    const file = openCaseFile(harbor.answers, harbor.today, { ...noRecords, agreements: [anAgreement()] })
    expect(saidBy(courtInstallments, file)).toContain('An agreement is in force')
  })
  test('are asked for where there are none, or nobody described them', () => {
    const asked = (file: CaseFile) => courtInstallments.missing(file).map(one => one.stepId)
    expect(asked(openCaseFile(ruth.answers, ruth.today))).toEqual(['pay-terms'])
    expect(asked(harborFile({ installments: { notSure: true } }))).toEqual(['installments'])
    expect(asked(harborFile())).toEqual([])
  })
})

test('every text is whole in both languages, in every state', () => {
  for (const stateCode of stateCodes)
    for (const side of [{}, debtor]) {
      const state = { ...side, state: { stateCode } }
      for (const notices of [[], [aNotice()], [aNotice({ receivedOn: null })]])
        expect(faultsIn(returnedCheckReport, returnedFile({ notices }, state))).toEqual([])
      expect(faultsIn(courtInstallments, openCaseFile({ ...harbor.answers, ...state }, harbor.today))).toEqual([])
    }
})
