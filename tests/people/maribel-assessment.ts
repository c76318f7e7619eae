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

/** No paycheck and no home: what she earns cleaning, her mother's help, a car full of brooms. One bill she cannot guess. */
export const maribelAssessment = [
  answer(household, { adults: 2, children: 2, supportsFamily: 'yes', isMarried: 'no', isSeniorOrDisabled: 'no' }),
  answer(pay, { jobs: [] }),
  answer(otherIncome, {
    otherIncome: [
      { incomeKind: 'own-business', amountCents: 235_000, every: 'irregular' },
      { incomeKind: 'family', amountCents: 40_000, every: 'month' },
    ],
  }),
  answer(expenseKinds, {
    housingKinds: ['rent'],
    utilitiesKinds: ['electricity', 'phone'],
    foodKinds: ['groceries', 'householdGoods', 'laundry', 'clothing'],
    transportKinds: ['gasoline', 'carInsurance', 'carRegistration'],
    healthKinds: ['medicine'],
    familyKinds: ['school'],
  }),
  answer(housingCosts, { rentCents: 145_000, rentEvery: 'month' }),
  answer(utilityCosts, {
    ...{ electricityCents: 7_000, electricityEvery: 'month' },
    ...{ phoneCents: 5_500, phoneEvery: 'month' },
  }),
  answer(foodCosts, {
    ...{ groceriesCents: 12_000, groceriesEvery: 'week' },
    ...{ householdGoodsCents: 4_500, householdGoodsEvery: 'month' },
    ...{ laundryCents: 1_000, laundryEvery: 'week' },
    clothingEvery: 'month',
  }),
  answer(transportCosts, {
    ...{ gasolineCents: 4_000, gasolineEvery: 'week' },
    ...{ carInsuranceCents: 9_500, carInsuranceEvery: 'month' },
    ...{ carRegistrationCents: 19_000, carRegistrationEvery: 'year' },
  }),
  answer(healthCosts, { medicineCents: 4_000, medicineEvery: 'month' }),
  answer(familyCosts, { schoolCents: 3_000, schoolEvery: 'month' }),
  answer(otherDebts, {
    otherDebts: [{ creditor: 'Tarjeta de Mercado Azul', paymentCents: 5_000, balanceCents: 118_000, behindCents: 0 }],
  }),
  answer(cushion, { cushionCents: 6_000 }),
  answer(homes, { homes: [] }),
  answer(vehicles, {
    vehicles: [{ vehicle: 'Toyota Corolla 2009', valueCents: 380_000, owedCents: 0, forWork: 'yes' }],
  }),
  answer(belongings, { toolsWorthCents: 40_000, householdWorthCents: 150_000, otherWorthCents: 0 }),
  answer(bankAccounts, { bankAccounts: [{ bankName: 'Banco del Valle', balanceCents: 31_000, whose: 'mine' }] }),
  answer(benefitDeposits, { benefitDeposits: [] }),
  answer(lumpAbility, { canRaiseLump: 'no' }),
  answer(choicePlan, {
    choicePaymentCents: 7_500,
    choiceEvery: 'month',
    choiceFirstOn: '2026-12-15',
    planLongMonths: 60,
  }),
  answer(alreadyFiled, { alreadyFiled: 'no' }),
  answer(debtGrounds, { isSuchDebt: 'no' }),
  answer(earlierFilings, {
    earlierFilings: [{ earlierChapter: '7', earlierOn: '2017-04-03', earlierDischarge: 'yes' }],
  }),
  answer(lienRecorded, { lienRecorded: 'no' }),
  answer(otherDebtsTotal, { otherTotalCents: 118_000 }),
  answer(supportOrTaxes, { owesLasting: 'no' }),
  answer(coSigner, { hasCoSigner: 'no' }),
  notSure(takingAdvice),
]
