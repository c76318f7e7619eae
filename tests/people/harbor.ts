import { acceptsPlan } from '@/lib/interview/steps/accepts-plan'
import { addedAmounts } from '@/lib/interview/steps/added-amounts'
import { amount } from '@/lib/interview/steps/amount'
import { caseNumber } from '@/lib/interview/steps/case-number'
import { court } from '@/lib/interview/steps/court'
import { debtKind } from '@/lib/interview/steps/debt-kind'
import { enteredOn } from '@/lib/interview/steps/entered-on'
import { heard } from '@/lib/interview/steps/heard'
import { installments } from '@/lib/interview/steps/installments'
import { matchesRuling } from '@/lib/interview/steps/matches-ruling'
import { noticeOn } from '@/lib/interview/steps/notice-on'
import { otherSide } from '@/lib/interview/steps/other-side'
import { payTerms } from '@/lib/interview/steps/pay-terms'
import { paymentsMade } from '@/lib/interview/steps/payments-made'
import { payoffThrough } from '@/lib/interview/steps/payoff-through'
import { replyBy } from '@/lib/interview/steps/reply-by'
import { sameSide } from '@/lib/interview/steps/same-side'
import { side } from '@/lib/interview/steps/side'
import { state } from '@/lib/interview/steps/state'
import { statedRate } from '@/lib/interview/steps/stated-rate'
import { theirLawyer } from '@/lib/interview/steps/their-lawyer'
import { waysToPay } from '@/lib/interview/steps/ways-to-pay'
import { you } from '@/lib/interview/steps/you'
import { yourAddress } from '@/lib/interview/steps/your-address'
import { yourLawyer } from '@/lib/interview/steps/your-lawyer'
import { harborAssessment } from './harbor-assessment'
import { harborAgreement, harborLimits, harborRecords } from './harbor-records'
import { answer, answersOf, notSure, type Person } from './person'

const answers = answersOf([
  answer(side, { side: 'creditor' }),
  answer(state, { stateCode: 'MN' }),
  answer(court, { courtName: 'District Court, Conciliation Court', county: 'St. Louis County' }),
  answer(caseNumber, { caseNumber: '69DU-CO-25-1187' }),
  answer(you, { yourName: 'Harbor Tool Rental LLC', yourKind: 'business' }),
  answer(yourAddress, {
    yourStreet: '215 Canal Park Drive',
    yourCity: 'Duluth',
    yourRegion: 'MN',
    yourZip: '55802',
    yourPhone: '(218) 555-0117',
    yourEmail: 'harbor@example.org',
  }),
  answer(yourLawyer, { youHaveLawyer: 'yes' }),
  answer(otherSide, {
    otherSide: [
      {
        name: 'Dockside Builders, Inc.',
        kind: 'business',
        hasAddress: 'yes',
        street: '1880 Garfield Avenue',
        city: 'Duluth',
        region: 'MN',
        zip: '55806',
      },
    ],
  }),
  answer(sameSide, { sameSide: [{ name: 'O’Brien & Sons Rentals', kind: 'business' }] }),
  answer(theirLawyer, { theyHaveLawyer: 'unsure' }),
  answer(amount, { principalCents: 964_075 }),
  notSure(addedAmounts),
  answer(statedRate, { saysRate: 'no' }),
  answer(enteredOn, { enteredOn: '2025-11-03' }),
  answer(noticeOn, { knowsNotice: 'yes', noticeOn: '2025-11-05' }),
  answer(heard, { heard: 'agreed' }),
  answer(debtKind, { debtKind: 'other' }),
  answer(payTerms, { payTerms: 'installments' }),
  answer(installments, { installmentCents: 80_000, installmentEvery: 'month', firstInstallmentOn: '2025-12-01' }),
  answer(paymentsMade, {
    paymentsMade: [
      { paidOn: '2025-12-01', amountCents: 80_000 },
      { paidOn: '2026-01-02', amountCents: 80_000 },
      { paidOn: '2026-02-03', amountCents: 45_050 },
    ],
  }),
  answer(matchesRuling, { matchesRuling: 'unsure' }),
  ...harborAssessment,
  ...harborLimits,
  answer(replyBy, { replyByOn: '2026-12-05' }),
  answer(payoffThrough, { payoffThroughOn: '2026-12-04' }),
  answer(waysToPay, { payWays: ['check', 'money-order', 'transfer'], payableTo: 'Harbor Tool Rental LLC' }),
  answer(acceptsPlan, { acceptsPlan: 'unsure' }),
  ...harborAgreement,
])

/** A business against a business: a rate that changes with the year, installments the court set, costs nobody knows. */
export const harbor: Person = {
  id: 'harbor',
  name: 'Harbor Tool Rental LLC',
  story: 'Rents tools in Duluth. A builder agreed to installments before the judge and stopped paying after the third.',
  locale: 'en',
  side: 'creditor',
  today: '2026-11-21',
  email: 'harbor@example.org',
  letterId: 'demand-letter',
  answers,
  records: harborRecords(answers),
  letterOn: '2026-10-05',
}
