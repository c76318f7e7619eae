import type { Agreement, SignatureOf } from '@/lib/case/agreement-terms'
import type { Filing } from '@/lib/case/filing'
import type { LedgerRow } from '@/lib/case/ledger-row'
import type { Offer } from '@/lib/case/offer'
import { noRecords, type Records } from '@/lib/case/records'
import { agreementContact } from '@/lib/interview/steps/agreement-contact'
import { agreementDefault } from '@/lib/interview/steps/agreement-default'
import { agreementDown } from '@/lib/interview/steps/agreement-down'
import { agreementExemptions } from '@/lib/interview/steps/agreement-exemptions'
import { agreementForbearance } from '@/lib/interview/steps/agreement-forbearance'
import { agreementInterest } from '@/lib/interview/steps/agreement-interest'
import { agreementLate } from '@/lib/interview/steps/agreement-late'
import { agreementLien } from '@/lib/interview/steps/agreement-lien'
import { agreementPlan } from '@/lib/interview/steps/agreement-plan'
import { agreementRhythm } from '@/lib/interview/steps/agreement-rhythm'
import { agreementSatisfaction } from '@/lib/interview/steps/agreement-satisfaction'
import { agreementShape } from '@/lib/interview/steps/agreement-shape'
import { agreementTotal } from '@/lib/interview/steps/agreement-total'
import { agreementWays } from '@/lib/interview/steps/agreement-ways'
import type { StoredAnswers } from '@/lib/interview/stored'
import { drafted } from './deal'
import { answer, answersOf } from './person'

const accepted: Offer = {
  id: 'noor-offer-1',
  madeBy: 'debtor',
  terms: {
    ...{ kind: 'installments', totalCents: 300_000, downCents: 150_000, paymentCents: 75_000, every: 'two-weeks' },
    ...{ firstOn: '2026-11-06', stopInterest: true },
  },
  how: 'phone',
  madeOn: '2026-09-28',
  validUntil: null,
  note: '',
  answersOfferId: null,
  answer: { kind: 'accepted', on: '2026-09-30' },
}

/** The answers that made the agreement. */
export const noorSince: StoredAnswers = answersOf([
  answer(agreementShape, { agreedShape: 'payments' }),
  answer(agreementTotal, { agreedTotalCents: 300_000 }),
  answer(agreementRhythm, { agreedEvery: 'two-weeks' }),
  answer(agreementDown, { agreedHasDown: 'yes', agreedDownCents: 150_000, agreedDownOn: '2026-10-23' }),
  answer(agreementPlan, { agreedFirstOn: '2026-11-06', agreedBy: 'amount', agreedPaymentCents: 75_000 }),
  answer(agreementWays, {
    agreedWays: ['money-order', 'cash'],
    agreedPayTo: 'Noor Haddad',
    agreedWhere: '12 Orchard Lane, Fresno, CA 93701',
  }),
  answer(agreementInterest, { agreedInterest: 'waived-while-kept' }),
  answer(agreementLate, { agreedGraceDays: 5, agreedCureDays: 10 }),
  answer(agreementDefault, { agreedOnDefault: 'full-judgment', agreedFees: 'no' }),
  answer(agreementForbearance, { agreedForbears: 'yes' }),
  answer(agreementSatisfaction, { agreedFiles: 'yes', agreedFileDays: 14 }),
  answer(agreementLien, { agreedLien: 'yes' }),
  answer(agreementExemptions, { agreedExemptions: 'kept' }),
  answer(agreementContact, { agreedContact: 'Noor Haddad\n(559) 555-0126\nnoor@example.org' }),
])

const payment = { kind: 'payment', source: 'voluntary', from: 'Gregory Tolland', bank: '', lastDigits: '' } as const

const ledger: LedgerRow[] = [
  {
    ...{ ...payment, id: 'noor-payment-1', seq: 1, number: 1, on: '2026-10-23', amountCents: 150_000 },
    ...{ method: 'money-order', reference: '2288107731', note: '' },
  },
  {
    ...{ ...payment, id: 'noor-payment-2', seq: 2, number: 2, on: '2026-11-06', amountCents: 75_000 },
    ...{ method: 'money-order', reference: '2288107802', note: '' },
  },
  {
    ...{ ...payment, id: 'noor-payment-3', seq: 3, number: 3, on: '2026-11-20', amountCents: 75_000 },
    ...{ method: 'cash', reference: '', note: 'The last one. He asked for the paper for the court.' },
  },
]

/** He asked on the day he paid the last of it, and she has it. */
const demand: Filing = {
  ...{ id: 'noor-filing-1', kind: 'satisfaction-demand', agreementId: null, about: '', sentOn: '2026-11-20' },
  ...{ how: 'hand', receivedOn: '2026-11-20', note: '', struck: null },
}

/** An offer, the agreement of it, signed by both and paid to the last dollar. */
export function noorRecords(answers: StoredAnswers): Records {
  const { terms } = drafted({ ...answers, ...noorSince }, '2026-10-05', { offers: [accepted] })
  const sha256 = 'c'.repeat(64)
  const agreement: Agreement = {
    ...{ id: 'noor-agreement-1', number: 1, terms, sha256, status: 'in-force', replacesId: null },
    ...{ inForceOn: '2026-10-09', isSignedCopyKept: true },
    signatures: terms.parties.map(
      ({ key, name }): SignatureOf => ({
        ...{ partyKey: key, name, method: 'paper', sha256 },
        ...{ signedOn: '2026-10-09', signedAt: '2026-10-09T19:30:00.000Z' },
      }),
    ),
  }
  return { ...noRecords, offers: [accepted], agreements: [agreement], ledger, filings: [demand] }
}
