import { addedAmounts } from '@/lib/interview/steps/added-amounts'
import { amount } from '@/lib/interview/steps/amount'
import { caseNumber } from '@/lib/interview/steps/case-number'
import { court } from '@/lib/interview/steps/court'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { enteredOn } from '@/lib/interview/steps/entered-on'
import { hardship } from '@/lib/interview/steps/hardship'
import { heard } from '@/lib/interview/steps/heard'
import { matchesRuling } from '@/lib/interview/steps/matches-ruling'
import { noticeOn } from '@/lib/interview/steps/notice-on'
import { offerLump } from '@/lib/interview/steps/offer-lump'
import { offerShape } from '@/lib/interview/steps/offer-shape'
import { otherSide } from '@/lib/interview/steps/other-side'
import { paperMismatch } from '@/lib/interview/steps/paper-mismatch'
import { payTerms } from '@/lib/interview/steps/pay-terms'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { replyBy } from '@/lib/interview/steps/reply-by'
import { sameSide } from '@/lib/interview/steps/same-side'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { theirLawyerDetails } from '@/lib/interview/steps/their-lawyer-details'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { lukaszAssessment } from './lukasz-assessment'
import { lukaszLimits, lukaszRecords } from './lukasz-records'
import { answer, answersOf, type Person } from './person'

/** Names with letters few fonts hold; a represented creditor; a paper that says more than the judge did. */
export const lukasz: Person = {
  id: 'lukasz',
  name: 'Łukasz Nguyễn',
  story: 'Warehouse worker in Queens who owes a dentist. The paper does not match the ruling; he offers one payment.',
  locale: 'en',
  side: 'debtor',
  today: '2026-11-21',
  email: 'lukasz@example.org',
  letterId: 'first-offer',
  answers: answersOf([
    answer(side, { side: 'debtor' }),
    answer(state, { stateCode: 'NY' }),
    answer(court, { courtName: 'Civil Court of the City of New York, Small Claims Part', county: 'Queens' }),
    answer(caseNumber, { caseNumber: 'SC-2205/26' }),
    answer(you, { yourName: 'Łukasz Nguyễn', yourKind: 'person' }),
    answer(yourAddress, {
      yourStreet: '88 Harbor Street, Apt 4',
      yourCity: 'Queens',
      yourRegion: 'NY',
      yourZip: '11101',
      yourEmail: 'lukasz@example.org',
    }),
    answer(yourLawyer, { youHaveLawyer: 'no' }),
    answer(otherSide, { otherSide: [{ name: 'Bright Dental, P.C.', kind: 'business', hasAddress: 'no' }] }),
    answer(sameSide, { sameSide: [] }),
    answer(theirLawyer, { theyHaveLawyer: 'yes' }),
    answer(theirLawyerDetails, {
      lawyerName: 'Priya Raman',
      lawyerFirm: 'Raman & Cole LLP',
      lawyerStreet: '5 Court Square',
      lawyerCity: 'Queens',
      lawyerRegion: 'NY',
      lawyerZip: '11101',
    }),
    answer(amount, { principalCents: 310_000 }),
    answer(addedAmounts, { costsCents: 2_000, awardedInterestCents: 0 }),
    answer(statedRate, { saysRate: 'no' }),
    answer(enteredOn, { enteredOn: '2026-02-10' }),
    answer(noticeOn, { knowsNotice: 'yes', noticeOn: '2026-02-17' }),
    answer(heard, { heard: 'hearing' }),
    answer(debtKind, { debtKind: 'medical' }),
    answer(payTerms, { payTerms: 'unsure' }),
    answer(paymentsMade, { paymentsMade: [{ paidOn: '2026-09-01', amountCents: 30_000 }] }),
    answer(matchesRuling, { matchesRuling: 'no' }),
    answer(paperMismatch, {}),
    ...lukaszAssessment,
    ...lukaszLimits,
    answer(offerShape, { offerShape: 'lump' }),
    answer(offerLump, { offerCents: 180_000, offerPayOn: '2027-01-15' }),
    answer(hardship, {
      hardship:
        'My hours at the warehouse were cut in September.\n\nI support two children and my rent is $1,450 a month. My sister can lend me part of this if we can settle it by January.',
    }),
    answer(replyBy, { replyByOn: '2026-12-11' }),
  ]),
  records: lukaszRecords,
  letterOn: '2026-11-10',
}
