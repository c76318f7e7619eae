import type { Agreement } from '@/lib/case/agreement-terms'
import type { Contact } from '@/lib/case/contact'
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
import { laterMoney } from '@/lib/interview/steps/later-money'
import { myLimit } from '@/lib/interview/steps/my-limit'
import { myTarget } from '@/lib/interview/steps/my-target'
import type { StoredAnswers } from '@/lib/interview/stored'
import { drafted } from './deal'
import { answer, notSure } from './person'

export const harborLimits = [
  answer(myTarget, { myTargetCents: 720_000 }),
  answer(myLimit, { myLimitCents: 560_000 }),
  notSure(laterMoney),
]

/** Some terms leave gaps the check points at: no word on a lien, no promise to file, no second chance. */
export const harborAgreement = [
  answer(agreementShape, { agreedShape: 'payments' }),
  answer(agreementTotal, { agreedTotalCents: 720_000 }),
  answer(agreementRhythm, { agreedEvery: 'month' }),
  answer(agreementDown, { agreedHasDown: 'no' }),
  answer(agreementPlan, { agreedFirstOn: '2026-12-31', agreedBy: 'amount', agreedPaymentCents: 65_000 }),
  answer(agreementWays, {
    agreedWays: ['check', 'transfer'],
    agreedPayTo: 'Harbor Tool Rental LLC',
    agreedWhere: '215 Canal Park Drive, Duluth, MN 55802. For a transfer, our office gives the details.',
  }),
  answer(agreementInterest, { agreedInterest: 'runs' }),
  answer(agreementLate, { agreedGraceDays: 5, agreedCureDays: 0 }),
  answer(agreementDefault, { agreedOnDefault: 'rest-of-plan', agreedFees: 'yes' }),
  answer(agreementForbearance, { agreedForbears: 'yes' }),
  answer(agreementSatisfaction, { agreedFiles: 'no' }),
  answer(agreementLien, { agreedLien: 'no' }),
  answer(agreementExemptions, { agreedExemptions: 'unsaid' }),
  answer(agreementContact, { agreedContact: 'Harbor Tool Rental LLC\n(218) 555-0117\nharbor@example.org' }),
]

/** Nobody answered it in time. */
const expired: Offer = {
  id: 'harbor-offer-1',
  madeBy: 'debtor',
  terms: { kind: 'lump', totalCents: 450_000, payBy: '2026-11-13' },
  how: 'email',
  madeOn: '2026-10-12',
  validUntil: '2026-10-30',
  note: '',
  answersOfferId: null,
  answer: null,
}

const accepted: Offer = {
  id: 'harbor-offer-2',
  madeBy: 'creditor',
  terms: {
    ...{ kind: 'installments', totalCents: 720_000, downCents: 0, paymentCents: 65_000, every: 'month' },
    ...{ firstOn: '2026-12-31', stopInterest: false },
  },
  how: 'email',
  madeOn: '2026-11-09',
  validUntil: '2026-11-20',
  note: '',
  answersOfferId: null,
  answer: { kind: 'accepted', on: '2026-11-16' },
}

const email: Contact = {
  id: 'harbor-contact-1',
  on: '2026-10-12',
  at: null,
  timeZone: 'America/Chicago',
  how: 'email',
  startedBy: 'them',
  withWhom: 'party',
  name: 'Nora Lindqvist of Dockside Builders, Inc.',
  said: 'They offer $4,500 in one payment, until October 30.',
  struck: null,
  attachments: [],
}

const call: Contact = {
  ...email,
  id: 'harbor-contact-2',
  on: '2026-11-16',
  at: '14:40',
  how: 'phone',
  startedBy: 'us',
  said: 'They agree to $7,200 at $650 a month from the end of December. We send the agreement this week.',
}

/** Written on Wednesday, signed by Harbor, and waiting for its co-owner of the judgment and for the builder. */
export function harborRecords(answers: StoredAnswers): Records {
  const offers = [expired, accepted]
  const writtenOn = '2026-11-18'
  const { terms } = drafted(answers, writtenOn, { offers })
  const sha256 = 'b'.repeat(64)
  const agreement: Agreement = {
    ...{ id: 'harbor-agreement-1', number: 1, terms, sha256, status: 'waiting', replacesId: null },
    ...{ inForceOn: null, isSignedCopyKept: false },
    signatures: [
      {
        ...{ partyKey: 'creditor-1', name: 'Joan Bergstrom, manager, for Harbor Tool Rental LLC', sha256 },
        ...{ method: 'online', signedOn: writtenOn, signedAt: '2026-11-18T20:05:11.000Z' },
      },
    ],
  }
  return { ...noRecords, offers, contacts: [email, call], agreements: [agreement] }
}
