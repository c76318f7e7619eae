import { createHash } from 'node:crypto'
import type { Agreement, SignatureOf } from '@/lib/case/agreement-terms'
import type { AttachmentOf, Contact } from '@/lib/case/contact'
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
import { paperSaying } from './scanned'

const his: Offer = {
  id: 'ana-offer-1',
  madeBy: 'debtor',
  terms: { kind: 'lump', totalCents: 200_000, payBy: '2026-10-30' },
  how: 'phone',
  madeOn: '2026-10-02',
  validUntil: '2026-10-09',
  note: '',
  answersOfferId: null,
  answer: { kind: 'countered', on: '2026-10-05' },
}

const hers: Offer = {
  id: 'ana-offer-2',
  madeBy: 'creditor',
  terms: {
    ...{ kind: 'installments', totalCents: 450_000, downCents: 50_000, paymentCents: 40_000, every: 'two-weeks' },
    ...{ firstOn: '2026-11-13', stopInterest: true },
  },
  how: 'text-message',
  madeOn: '2026-10-05',
  validUntil: '2026-10-19',
  note: '',
  answersOfferId: his.id,
  answer: { kind: 'countered', on: '2026-10-12' },
}

const accepted: Offer = {
  id: 'ana-offer-3',
  madeBy: 'debtor',
  terms: {
    ...{ kind: 'installments', totalCents: 400_000, downCents: 50_000, paymentCents: 25_000, every: 'two-weeks' },
    ...{ firstOn: '2026-11-13', stopInterest: true },
  },
  how: 'phone',
  madeOn: '2026-10-12',
  validUntil: null,
  note: 'He gets paid every other Friday.',
  answersOfferId: hers.id,
  answer: { kind: 'accepted', on: '2026-10-14' },
}

/** The file added to the log, as it is uploaded. */
export const anaReceipt: { name: string; mediaType: string; bytes: Uint8Array } = {
  name: 'money order stub.pdf',
  mediaType: 'application/pdf',
  bytes: paperSaying('Money order, $500.00, October 30, 2026'),
}

const stub: AttachmentOf = {
  id: 'ana-attachment-1',
  name: anaReceipt.name,
  mediaType: anaReceipt.mediaType,
  size: anaReceipt.bytes.byteLength,
  sha256: createHash('sha256').update(anaReceipt.bytes).digest('hex'),
}

const firstCall: Contact = {
  id: 'ana-contact-1',
  on: '2026-10-02',
  at: '18:10',
  timeZone: 'America/Chicago',
  how: 'phone',
  startedBy: 'them',
  withWhom: 'party',
  name: 'Dale Whitmore',
  said: 'He got my letter. He offers $2,000 by the end of the month if I call it done. I said I would think about it.',
  struck: null,
  attachments: [],
}

const secondCall: Contact = {
  ...firstCall,
  id: 'ana-contact-2',
  on: '2026-10-12',
  at: '12:30',
  said: 'He can pay $500 now and $250 every other Friday, $4,000 in all, if the interest stops. I said I would answer by Wednesday.',
}

const meeting: Contact = {
  ...firstCall,
  id: 'ana-contact-3',
  on: '2026-10-30',
  at: '08:45',
  how: 'in-person',
  startedBy: 'us',
  said: 'He gave me a money order for $500, the down payment. I signed a receipt for him.',
  attachments: [stub],
}

/** Written three weeks before today, so its first days have gone by. */
const agreementAnswers = answersOf([
  answer(agreementShape, { agreedShape: 'payments' }),
  answer(agreementTotal, { agreedTotalCents: 400_000 }),
  answer(agreementRhythm, { agreedEvery: 'two-weeks' }),
  answer(agreementDown, { agreedHasDown: 'yes', agreedDownCents: 50_000, agreedDownOn: '2026-10-30' }),
  answer(agreementPlan, { agreedFirstOn: '2026-11-13', agreedBy: 'amount', agreedPaymentCents: 25_000 }),
  answer(agreementWays, {
    agreedWays: ['money-order', 'cash'],
    agreedPayTo: 'Ana Núñez',
    agreedWhere: 'P.O. Box 555, Houston, TX 77001',
  }),
  answer(agreementInterest, { agreedInterest: 'waived-while-kept' }),
  answer(agreementLate, { agreedGraceDays: 5, agreedCureDays: 10 }),
  answer(agreementDefault, { agreedOnDefault: 'full-judgment', agreedFees: 'no' }),
  answer(agreementForbearance, { agreedForbears: 'yes' }),
  answer(agreementSatisfaction, { agreedFiles: 'yes', agreedFileDays: 14 }),
  answer(agreementLien, { agreedLien: 'yes' }),
  answer(agreementExemptions, { agreedExemptions: 'kept' }),
  answer(agreementContact, { agreedContact: 'Ana Núñez\n(713) 555-0142\nana@example.org' }),
])

/** The answers that made the agreement. */
export const anaSince: StoredAnswers = agreementAnswers

/** The down payment; a check that came back; and its amount in cash, on the last day of grace. */
const ledger: LedgerRow[] = [
  {
    ...{ id: 'ana-payment-1', seq: 1, on: '2026-10-30', kind: 'payment', amountCents: 50_000, number: 1 },
    ...{ method: 'money-order', source: 'voluntary', from: 'Dale Whitmore', reference: '2288104417' },
    ...{ bank: '', lastDigits: '', note: '' },
  },
  {
    ...{ id: 'ana-payment-2', seq: 2, on: '2026-11-12', kind: 'payment', amountCents: 25_000, number: 2 },
    ...{ method: 'check', source: 'voluntary', from: 'Dale Whitmore', reference: '1043' },
    ...{ bank: 'Gulf Coast Credit Union', lastDigits: '8812', note: 'He asked if a check is all right this once.' },
  },
  {
    ...{ id: 'ana-reversal-1', seq: 3, on: '2026-11-17', kind: 'reversal', of: 'ana-payment-2', why: 'returned' },
    note: 'The bank sent it back: not enough money in the account.',
  },
  {
    ...{ id: 'ana-payment-3', seq: 4, on: '2026-11-18', kind: 'payment', amountCents: 25_000, number: 3 },
    ...{ method: 'cash', source: 'voluntary', from: 'Dale Whitmore', reference: '', bank: '', lastDigits: '' },
    note: 'In place of the check.',
  },
]

/** Offers back and forth, one accepted, the agreement of it signed by all three at one table, and kept so far. */
export function anaRecords(answers: StoredAnswers): Records {
  const offers = [his, hers, accepted]
  const { terms } = drafted({ ...answers, ...agreementAnswers }, '2026-10-19', { offers })
  const sha256 = 'a'.repeat(64)
  const agreement: Agreement = {
    id: 'ana-agreement-1',
    number: 1,
    terms,
    sha256,
    status: 'in-force',
    replacesId: null,
    inForceOn: '2026-10-23',
    isSignedCopyKept: true,
    signatures: terms.parties.map(
      ({ key, name }): SignatureOf => ({
        ...{ partyKey: key, name, method: 'paper', sha256 },
        ...{ signedOn: '2026-10-23', signedAt: '2026-10-23T22:15:00.000Z' },
      }),
    ),
  }
  return { ...noRecords, offers, contacts: [firstCall, secondCall, meeting], agreements: [agreement], ledger }
}
