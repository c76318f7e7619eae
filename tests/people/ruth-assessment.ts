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
import { foodCosts } from '@/lib/interview/steps/food-costs'
import { healthCosts } from '@/lib/interview/steps/health-costs'
import { homes } from '@/lib/interview/steps/homes'
import { household } from '@/lib/interview/steps/household'
import { housingCosts } from '@/lib/interview/steps/housing-costs'
import { lienRecorded } from '@/lib/interview/steps/lien-recorded'
import { lumpAbility } from '@/lib/interview/steps/lump-ability'
import { otherDebts } from '@/lib/interview/steps/other-debts'
import { otherDebtsTotal } from '@/lib/interview/steps/other-debts-total'
import { otherIncome } from '@/lib/interview/steps/other-income'
import { pay } from '@/lib/interview/steps/pay'
import { supportOrTaxes } from '@/lib/interview/steps/support-or-taxes'
import { takingAdvice } from '@/lib/interview/steps/taking-advice'
import { transportCosts } from '@/lib/interview/steps/transport-costs'
import { utilityCosts } from '@/lib/interview/steps/utility-costs'
import { vehicles } from '@/lib/interview/steps/vehicles'
import { answer, notSure } from './person'

const socialSecurity = {
  benefit: 'social-security',
  amountCents: 139_000,
  account: 'Pelican Credit Union',
  isDirect: 'yes',
} as const

/** Social Security by direct deposit, an old car, a rented room: more goes out than comes in. */
export const ruthAssessment = [
  answer(household, { adults: 1, children: 0, supportsFamily: 'no', isMarried: 'no', isSeniorOrDisabled: 'yes' }),
  answer(pay, { jobs: [] }),
  answer(otherIncome, {
    otherIncome: [{ incomeKind: 'social-security', amountCents: 139_000, every: 'month' }],
  }),
  answer(expenseKinds, {
    housingKinds: ['rent'],
    utilitiesKinds: ['electricity', 'phone'],
    foodKinds: ['groceries', 'pets'],
    transportKinds: ['gasoline', 'carInsurance'],
    healthKinds: ['doctors', 'medicine'],
  }),
  answer(housingCosts, { rentCents: 71_000, rentEvery: 'month' }),
  answer(utilityCosts, {
    ...{ electricityCents: 9_500, electricityEvery: 'month' },
    ...{ phoneCents: 3_500, phoneEvery: 'month' },
  }),
  answer(foodCosts, {
    ...{ groceriesCents: 6_500, groceriesEvery: 'week' },
    ...{ petsCents: 3_000, petsEvery: 'month' },
  }),
  answer(transportCosts, {
    ...{ gasolineCents: 4_500, gasolineEvery: 'month' },
    ...{ carInsuranceCents: 8_800, carInsuranceEvery: 'month' },
  }),
  answer(healthCosts, {
    ...{ doctorsCents: 4_000, doctorsEvery: 'month' },
    ...{ medicineCents: 9_200, medicineEvery: 'month' },
  }),
  answer(otherDebts, { otherDebts: [] }),
  notSure(cushion),
  answer(homes, { homes: [] }),
  answer(vehicles, {
    vehicles: [{ vehicle: '2008 Buick LaCrosse', valueCents: 260_000, owedCents: 0, forWork: 'no' }],
  }),
  answer(belongings, { toolsWorthCents: 0, householdWorthCents: 90_000, otherWorthCents: 10_000 }),
  answer(bankAccounts, {
    bankAccounts: [{ bankName: 'Pelican Credit Union', balanceCents: 61_400, whose: 'mine' }],
  }),
  answer(benefitDeposits, {
    benefitDeposits: [
      { ...socialSecurity, depositedOn: '2026-10-14' },
      { ...socialSecurity, depositedOn: '2026-11-12' },
    ],
  }),
  answer(lumpAbility, { canRaiseLump: 'no' }),
  notSure(choicePlan),
  answer(alreadyFiled, { alreadyFiled: 'no' }),
  answer(debtGrounds, { isSuchDebt: 'no' }),
  answer(earlierFilings, { earlierFilings: [] }),
  answer(lienRecorded, { lienRecorded: 'no' }),
  answer(otherDebtsTotal, { otherTotalCents: 0 }),
  answer(supportOrTaxes, { owesLasting: 'no' }),
  answer(coSigner, { hasCoSigner: 'no' }),
  notSure(takingAdvice),
]
