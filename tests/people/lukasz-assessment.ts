import { allOtherCosts } from '@/lib/interview/steps/all-other-costs'
import { alreadyFiled } from '@/lib/interview/steps/already-filed'
import { bankAccounts } from '@/lib/interview/steps/bank-accounts'
import { belongings } from '@/lib/interview/steps/belongings'
import { benefitDeposits } from '@/lib/interview/steps/benefit-deposits'
import { choicePlan } from '@/lib/interview/steps/choice-plan'
import { coSigner } from '@/lib/interview/steps/co-signer'
import { cushion } from '@/lib/interview/steps/cushion'
import { debtGrounds } from '@/lib/interview/steps/debt-grounds'
import { earlierFilings } from '@/lib/interview/steps/earlier-filings'
import { expenseKinds } from '@/lib/interview/steps/expense-kinds'
import { familyCosts } from '@/lib/interview/steps/family-costs'
import { foodCosts } from '@/lib/interview/steps/food-costs'
import { homes } from '@/lib/interview/steps/homes'
import { household } from '@/lib/interview/steps/household'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { lienRecorded } from '@/lib/interview/steps/lien-recorded'
import { lumpAbility } from '@/lib/interview/steps/lump-ability'
import { lumpDiscount } from '@/lib/interview/steps/lump-discount'
import { otherDebts } from '@/lib/interview/steps/other-debts'
import { otherDebtsTotal } from '@/lib/interview/steps/other-debts-total'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import { spouseOwes } from '@/lib/interview/steps/spouse-owes'
import { supportOrTaxes } from '@/lib/interview/steps/support-or-taxes'
import { takingAdvice } from '@/lib/interview/steps/taking-advice'
import { transportCosts } from '@/lib/interview/steps/transport-costs'
import { utilityCosts } from '@/lib/interview/steps/utility-costs'
import { vehicles } from '@/lib/interview/steps/vehicles'
import { answer, notSure } from './person'

const unemployment = {
  benefit: 'unemployment',
  amountCents: 10_800,
  account: 'Queens Savings Bank',
  isDirect: 'yes',
} as const

/** Wages by the week with less work, some unemployment for the lost hours, a wife who earns, and two bank accounts. */
export const lukaszAssessment = [
  answer(household, { adults: 2, children: 2, supportsFamily: 'yes', isMarried: 'yes', isSeniorOrDisabled: 'no' }),
  answer(pay, {
    jobs: [
      {
        employer: 'Newtown Creek Logistics',
        payEvery: 'week',
        grossCents: 81_600,
        requiredCents: 12_450,
        chosenCents: 2_000,
      },
    ],
  }),
  answer(otherIncome, {
    otherIncome: [
      { incomeKind: 'unemployment', amountCents: 10_800, every: 'week' },
      { incomeKind: 'family', amountCents: 60_000, every: 'month' },
    ],
  }),
  answer(expenseKinds, {
    housingKinds: ['rent'],
    utilitiesKinds: ['electricity', 'phone', 'internet'],
    foodKinds: ['groceries', 'laundry', 'clothing'],
    transportKinds: ['transit'],
    familyKinds: ['childCare', 'school'],
    othersKinds: ['workCosts', 'gifts'],
  }),
  answer(housingCosts, { rentCents: 145_000, rentEvery: 'month' }),
  answer(utilityCosts, {
    ...{ electricityCents: 11_000, electricityEvery: 'month' },
    ...{ phoneCents: 9_000, phoneEvery: 'month' },
    ...{ internetCents: 6_000, internetEvery: 'month' },
  }),
  answer(foodCosts, {
    ...{ groceriesCents: 19_000, groceriesEvery: 'week' },
    ...{ laundryCents: 2_400, laundryEvery: 'two-weeks' },
    ...{ clothingCents: 60_000, clothingEvery: 'year' },
  }),
  answer(transportCosts, { transitCents: 6_800, transitEvery: 'week' }),
  answer(familyCosts, {
    ...{ childCareCents: 12_500, childCareEvery: 'week' },
    ...{ schoolCents: 5_000, schoolEvery: 'month' },
  }),
  answer(allOtherCosts, {
    ...{ workCostsCents: 3_200, workCostsEvery: 'month' },
    ...{ giftsCents: 40_000, giftsEvery: 'year' },
  }),
  answer(otherDebts, {
    otherDebts: [
      { creditor: 'Metro Card Services', paymentCents: 9_000, balanceCents: 342_000, behindCents: 18_000 },
      { creditor: 'Elmhurst Urgent Care', balanceCents: 78_000 },
    ],
  }),
  answer(cushion, { cushionCents: 10_000 }),
  answer(spouseOwes, { spouseOwes: 'no' }),
  answer(homes, { homes: [] }),
  answer(vehicles, { vehicles: [] }),
  answer(belongings, { householdWorthCents: 240_000, otherWorthCents: 30_000 }),
  answer(bankAccounts, {
    bankAccounts: [
      { bankName: 'Queens Savings Bank', balanceCents: 126_500, whose: 'mine' },
      { bankName: 'Polonia Credit Union', whose: 'spouse' },
    ],
  }),
  answer(benefitDeposits, {
    benefitDeposits: [
      { ...unemployment, depositedOn: '2026-11-03' },
      { ...unemployment, depositedOn: '2026-11-10' },
      { ...unemployment, depositedOn: '2026-11-17' },
    ],
  }),
  answer(lumpAbility, {
    canRaiseLump: 'yes',
    lumpCents: 180_000,
    lumpByOn: '2027-01-15',
    lumpFrom: ['savings', 'family'],
  }),
  answer(lumpDiscount, { lumpSharePercent: 62.5 }),
  answer(choicePlan, { choicePaymentCents: 3_000, choiceEvery: 'two-weeks', choiceFirstOn: '2026-12-04' }),
  answer(alreadyFiled, { alreadyFiled: 'no' }),
  answer(debtGrounds, { isSuchDebt: 'unsure' }),
  answer(earlierFilings, { earlierFilings: [] }),
  answer(lienRecorded, { lienRecorded: 'unsure' }),
  answer(otherDebtsTotal, { otherTotalCents: 420_000 }),
  notSure(supportOrTaxes),
  answer(coSigner, { hasCoSigner: 'no' }),
  answer(takingAdvice, { adviser: 'Queens Neighborhood Legal Aid', writeAgainOn: '2026-12-21' }),
]
