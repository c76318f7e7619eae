import { acceptsPlan } from '@/lib/interview/steps/accepts-plan'
import { addedAmounts } from '@/lib/interview/steps/added-amounts'
import { amount } from '@/lib/interview/steps/amount'
import { caseNumber } from '@/lib/interview/steps/case-number'
import { copyMailing } from '@/lib/interview/steps/copy-mailing'
import { court } from '@/lib/interview/steps/court'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { enteredOn } from '@/lib/interview/steps/entered-on'
import { heard } from '@/lib/interview/steps/heard'
import { mailMargin } from '@/lib/interview/steps/mail-margin'
import { matchesRuling } from '@/lib/interview/steps/matches-ruling'
import { noticeOn } from '@/lib/interview/steps/notice-on'
import { otherSide } from '@/lib/interview/steps/other-side'
import { payTerms } from '@/lib/interview/steps/pay-terms'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { payoffThrough } from '@/lib/interview/steps/payoff-through'
import { recordedLiens } from '@/lib/interview/steps/recorded-liens'
import { replyBy } from '@/lib/interview/steps/reply-by'
import { sameSide } from '@/lib/interview/steps/same-side'
import { satisfactionCourt } from '@/lib/interview/steps/satisfaction-court'
import { satisfactionKind } from '@/lib/interview/steps/satisfaction-kind'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { waysToPay } from '@/lib/interview/steps/ways-to-pay'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { noorRecords, noorSince } from './noor-records'
import { answer, answersOf, notSure, type Person } from './person'

const answers = answersOf([
  answer(side, { side: 'creditor' }),
  answer(state, { stateCode: 'CA' }),
  answer(court, { courtName: 'Superior Court of California', county: 'Fresno' }),
  answer(caseNumber, { caseNumber: '26SC00417' }),
  answer(you, { yourName: 'Noor Haddad', yourKind: 'person' }),
  answer(yourAddress, {
    yourStreet: '12 Orchard Lane',
    yourCity: 'Fresno',
    yourRegion: 'CA',
    yourZip: '93701',
    yourPhone: '(559) 555-0126',
    yourEmail: 'noor@example.org',
  }),
  answer(yourLawyer, { youHaveLawyer: 'no' }),
  answer(otherSide, {
    otherSide: [
      {
        name: 'Gregory Tolland',
        kind: 'person',
        hasAddress: 'yes',
        street: '730 Vineyard Avenue',
        city: 'Bakersfield',
        region: 'CA',
        zip: '93301',
      },
    ],
  }),
  answer(sameSide, { sameSide: [] }),
  answer(theirLawyer, { theyHaveLawyer: 'no' }),
  answer(amount, { principalCents: 400_000 }),
  answer(addedAmounts, { costsCents: 7_500, awardedInterestCents: 0 }),
  answer(statedRate, { saysRate: 'no' }),
  answer(enteredOn, { enteredOn: '2026-03-02' }),
  answer(noticeOn, { knowsNotice: 'yes', noticeOn: '2026-03-04' }),
  answer(heard, { heard: 'hearing' }),
  answer(debtKind, { debtKind: 'other' }),
  answer(payTerms, { payTerms: 'at-once' }),
  answer(paymentsMade, { paymentsMade: [] }),
  answer(matchesRuling, { matchesRuling: 'yes' }),
  answer(mailMargin, { mailMarginDays: 14 }),
  answer(replyBy, { replyByOn: '2026-12-01' }),
  answer(payoffThrough, { payoffThroughOn: '2026-12-04' }),
  answer(waysToPay, { payWays: ['money-order', 'cash'], payableTo: 'Noor Haddad' }),
  answer(acceptsPlan, { acceptsPlan: 'yes' }),
  answer(satisfactionKind, { satisfactionKind: 'settled' }),
  answer(recordedLiens, {
    recordedLiens: [
      { county: 'Fresno', region: 'CA', recordedOn: '2026-04-20', number: '2026-0041873' },
      { county: 'Kern', region: 'CA' },
    ],
  }),
  answer(satisfactionCourt, { filedAlso: 'here', clerkAddress: '1100 Van Ness Avenue\nFresno, CA 93724' }),
  notSure(copyMailing),
])

/** The end of a case from the creditor’s side: settled for less, two recorded liens, a paper a notary must see. */
export const noor: Person = {
  id: 'noor',
  name: 'Noor Haddad',
  story:
    'Seamstress in Fresno. Her old landlord kept her deposit, agreed to pay $3,000 of it, and paid the last part yesterday.',
  locale: 'en',
  side: 'creditor',
  today: '2026-11-21',
  email: 'noor@example.org',
  letterId: 'demand-letter',
  answers,
  records: noorRecords(answers),
  since: noorSince,
  letterOn: '2026-09-14',
}
