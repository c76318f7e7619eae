import { addedAmounts } from '@/lib/interview/steps/added-amounts'
import { amount } from '@/lib/interview/steps/amount'
import { caseNumber } from '@/lib/interview/steps/case-number'
import { court } from '@/lib/interview/steps/court'
import { creditLooked } from '@/lib/interview/steps/credit-looked'
import { creditScreening } from '@/lib/interview/steps/credit-screening'
import { creditWhere } from '@/lib/interview/steps/credit-where'
import { creditWrong } from '@/lib/interview/steps/credit-wrong'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { enteredOn } from '@/lib/interview/steps/entered-on'
import { heard } from '@/lib/interview/steps/heard'
import { matchesRuling } from '@/lib/interview/steps/matches-ruling'
import { noticeOn } from '@/lib/interview/steps/notice-on'
import { otherSide } from '@/lib/interview/steps/other-side'
import { payTerms } from '@/lib/interview/steps/pay-terms'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { sameSide } from '@/lib/interview/steps/same-side'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { isaacRecords } from './isaac-records'
import { answer, answersOf, type Person } from './person'

/** The end of a case from the debtor’s side: paid, asked for the paper, and nobody filed it. */
export const isaac: Person = {
  id: 'isaac',
  name: 'Isaac Begay',
  story:
    'Electrician in Salt Lake City. He paid a furniture store all of it by October, and the court’s record and a credit report still say he owes.',
  locale: 'en',
  side: 'debtor',
  today: '2026-11-21',
  email: 'isaac@example.org',
  letterId: 'satisfaction-demand',
  answers: answersOf([
    answer(side, { side: 'debtor' }),
    answer(state, { stateCode: 'UT' }),
    answer(court, { courtName: 'Salt Lake City Justice Court', county: 'Salt Lake County' }),
    answer(caseNumber, { caseNumber: '268400512' }),
    answer(you, { yourName: 'Isaac Begay', yourKind: 'person' }),
    answer(yourAddress, {
      yourStreet: '415 East 900 South, Apt 2',
      yourCity: 'Salt Lake City',
      yourRegion: 'UT',
      yourZip: '84111',
      yourEmail: 'isaac@example.org',
    }),
    answer(yourLawyer, { youHaveLawyer: 'no' }),
    answer(otherSide, {
      otherSide: [
        {
          name: 'Redwood Home Furniture Co.',
          kind: 'business',
          hasAddress: 'yes',
          street: '2290 South Main Street',
          city: 'Salt Lake City',
          region: 'UT',
          zip: '84115',
        },
      ],
    }),
    answer(sameSide, { sameSide: [] }),
    answer(theirLawyer, { theyHaveLawyer: 'no' }),
    answer(amount, { principalCents: 215_000 }),
    answer(addedAmounts, { costsCents: 18_500, awardedInterestCents: 0 }),
    answer(statedRate, { saysRate: 'yes', statedPercent: 6 }),
    answer(enteredOn, { enteredOn: '2026-01-12' }),
    answer(noticeOn, { knowsNotice: 'yes', noticeOn: '2026-01-14' }),
    answer(heard, { heard: 'hearing' }),
    answer(debtKind, { debtKind: 'other' }),
    answer(payTerms, { payTerms: 'at-once' }),
    answer(paymentsMade, { paymentsMade: [{ paidOn: '2026-03-02', amountCents: 50_000 }] }),
    answer(matchesRuling, { matchesRuling: 'yes' }),
    answer(creditLooked, { creditLooked: 'listed', creditSeenOn: '2026-11-02' }),
    answer(creditWhere, { creditWhere: ['experian', 'tenant'] }),
    answer(creditScreening, { screeningName: 'Wasatch Tenant Reports' }),
    answer(creditWrong, { creditWrong: ['listed', 'unpaid'] }),
  ]),
  records: isaacRecords,
  letterOn: '2026-10-09',
}
