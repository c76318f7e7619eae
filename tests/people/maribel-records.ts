import type { Contact } from '@/lib/case/contact'
import type { Offer } from '@/lib/case/offer'
import { noRecords, type Records } from '@/lib/case/records'
import { assumedStart } from '@/lib/interview/assumed-fields'
import { laterMoney } from '@/lib/interview/steps/later-money'
import { myLimit } from '@/lib/interview/steps/my-limit'
import { myTarget } from '@/lib/interview/steps/my-target'
import { theirCostIds, theirCosts } from '@/lib/interview/steps/their-costs'
import { answer, notSure } from './person'

/** She asked the clerk what a bank levy costs; the other guesses stay ours. */
export const maribelLimits = [
  answer(myTarget, { myTargetCents: 240_000 }),
  answer(myLimit, { myLimitCents: 264_000 }),
  notSure(laterMoney),
  answer(theirCosts, { ...assumedStart(theirCostIds), costBankCents: 12_500 }),
]

const hers: Offer = {
  id: 'maribel-offer-1',
  madeBy: 'debtor',
  terms: {
    ...{ kind: 'installments', totalCents: 240_000, downCents: 0, paymentCents: 7_500, every: 'month' },
    ...{ firstOn: '2026-12-15', stopInterest: true },
  },
  how: 'letter',
  madeOn: '2026-11-12',
  validUntil: '2026-12-04',
  note: 'La carta que escribí aquí. La mandé por correo certificado.',
  answersOfferId: null,
  answer: { kind: 'countered', on: '2026-11-18' },
}

/** Open until December 2: more than she could agree to, and interest goes on. */
const theirs: Offer = {
  id: 'maribel-offer-2',
  madeBy: 'creditor',
  terms: {
    ...{ kind: 'installments', totalCents: 280_000, downCents: 20_000, paymentCents: 12_500, every: 'month' },
    ...{ firstOn: '2026-12-15', stopInterest: false },
  },
  how: 'letter',
  madeOn: '2026-11-18',
  validUntil: '2026-12-02',
  note: '',
  answersOfferId: hers.id,
  answer: null,
}

const call: Contact = {
  id: 'maribel-contact-1',
  on: '2026-11-16',
  at: '16:20',
  timeZone: 'America/Los_Angeles',
  how: 'phone',
  startedBy: 'them',
  withWhom: 'party',
  name: 'Karen Doyle',
  said: 'Dijo que recibieron mi carta y preguntó si puedo pagar $150 al mes.\nLe dije que tengo seguros $75. Dijo que contestarían por escrito.',
  struck: null,
  attachments: [],
}

const letter: Contact = {
  ...call,
  id: 'maribel-contact-2',
  on: '2026-11-18',
  at: null,
  how: 'letter',
  name: 'Sunrise Home Furnishings, Inc.',
  said: 'Llegó su carta. Piden $2,800 en total: $200 al firmar y $125 al mes. La oferta vale hasta el 2 de diciembre.',
}

export const maribelRecords: Records = { ...noRecords, offers: [hers, theirs], contacts: [call, letter] }
