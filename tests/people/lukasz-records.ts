import type { Contact } from '@/lib/case/contact'
import type { Offer } from '@/lib/case/offer'
import { noRecords, type Records } from '@/lib/case/records'
import { laterMoney } from '@/lib/interview/steps/later-money'
import { myLimit } from '@/lib/interview/steps/my-limit'
import { myTarget } from '@/lib/interview/steps/my-target'
import { theirCosts } from '@/lib/interview/steps/their-costs'
import { notSure } from './person'

/** He leaves it to the workbench. */
export const lukaszLimits = [notSure(myTarget), notSure(myLimit), notSure(laterMoney), notSure(theirCosts)]

/** What his letter offered, turned down by the lawyer of the other side. */
const his: Offer = {
  id: 'lukasz-offer-1',
  madeBy: 'debtor',
  terms: { kind: 'lump', totalCents: 180_000, payBy: '2027-01-15' },
  how: 'letter',
  madeOn: '2026-11-10',
  validUntil: '2026-12-11',
  note: 'My sister would lend me $1,000 of it.',
  answersOfferId: null,
  answer: { kind: 'rejected', on: '2026-11-19' },
}

const call: Contact = {
  id: 'lukasz-contact-2',
  on: '2026-11-19',
  at: '10:05',
  timeZone: 'America/New_York',
  how: 'phone',
  startedBy: 'them',
  withWhom: 'lawyer',
  name: 'Priya Raman',
  said: 'Her client turns down $1,800 and will not name a lower number than the full balance. If nothing comes by January, they will ask the marshal to go to my job. I said I would answer in writing.',
  struck: null,
  attachments: [],
}

/** Written down under the wrong day, and struck out. */
const mistaken: Contact = {
  ...call,
  id: 'lukasz-contact-1',
  on: '2026-11-18',
  at: null,
  said: 'The lawyer called about my offer.',
  struck: { on: '2026-11-19', why: 'It was the 19th. See the other entry.' },
}

export const lukaszRecords: Records = { ...noRecords, offers: [his], contacts: [mistaken, call] }
