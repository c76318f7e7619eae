import { protectedDeposits } from '@/lib/law/benefits'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { date, money, radios, select, unsure, yesNo } from '../fields'
import { accountNames, bankAccounts } from './bank-accounts'

const kinds = [
  { value: 'social-security', label: { en: 'Social Security', es: 'Seguro Social' } },
  {
    value: 'ssi',
    label: {
      en: 'Supplemental Security Income (SSI)',
      es: 'Seguridad de Ingreso Suplementario (Supplemental Security Income, SSI)',
    },
  },
  { value: 'veterans', label: { en: 'Veterans benefits', es: 'Beneficios para veteranos' } },
  { value: 'railroad', label: { en: 'Railroad retirement or benefits', es: 'Jubilación o beneficios ferroviarios' } },
  {
    value: 'federal-pension',
    label: { en: 'Federal worker’s pension (CSRS or FERS)', es: 'Pensión de empleado federal (CSRS o FERS)' },
  },
  { value: 'unemployment', label: { en: 'Unemployment', es: 'Desempleo' } },
  { value: 'workers-comp', label: { en: 'Workers’ compensation', es: 'Compensación laboral' } },
  { value: 'cash-aid', label: { en: 'Welfare or other cash aid', es: 'Asistencia pública en efectivo' } },
  { value: 'child-support', label: { en: 'Child support', es: 'Manutención de hijos' } },
  { value: 'other', label: { en: 'Another benefit or pension', es: 'Otro beneficio u otra pensión' } },
] as const

/** What a benefit paid into an account can be. */
export type BenefitKind = (typeof kinds)[number]['value']

export const benefitNames = Object.fromEntries(kinds.map(({ value, label }) => [value, label])) as Record<
  BenefitKind,
  Words
>

export const benefitDeposits = defineListStep({
  id: 'benefit-deposits',
  uses: [bankAccounts],
  key: 'benefitDeposits',
  least: 0,
  most: 200,
  askIf: answers => (answers.bankAccounts ?? []).length > 0,
  title: {
    en: 'Were benefits paid into these accounts lately?',
    es: '¿Le depositaron beneficios en estas cuentas hace poco?',
  },
  why: ({ today }) => {
    const counted = protectedDeposits(today, 0, [])
    const from = counted.kind === 'value' ? counted.lookbackFrom : today
    return {
      en: `Social Security, veterans benefits and the like stay safe in the bank. List each deposit from ${formatDate(from, 'en')} on: those are the ones a bank looks for.`,
      es: `El Seguro Social, los beneficios para veteranos y otros siguen a salvo en el banco. Anote cada depósito desde el ${formatDate(from, 'es')}: esos son los que busca el banco.`,
    }
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'Which deposit was it?', es: '¿Qué depósito fue?' }
      : { en: 'Which was the next deposit?', es: '¿Cuál fue el siguiente depósito?' },
  another: { en: 'Was there another deposit?', es: '¿Hubo otro depósito?' },
  fields: ({ answers, today }) => ({
    benefit: select({
      label: { en: 'What it was', es: 'Qué fue' },
      missing: { en: 'Choose what it was', es: 'Elija qué fue' },
      options: kinds,
    }),
    depositedOn: date({
      label: { en: 'Date of the deposit', es: 'Fecha del depósito' },
      hint: { en: 'For example, 3 27 2025', es: 'Por ejemplo, 3 27 2025' },
      notAfter: today,
      tooLate: { en: 'The deposit cannot be in the future', es: 'El depósito no puede estar en el futuro' },
    }),
    amountCents: money({ label: { en: 'Amount', es: 'Cantidad' }, least: 1 }),
    account: select({
      label: { en: 'Into which account', es: 'En qué cuenta' },
      missing: { en: 'Choose the account', es: 'Elija la cuenta' },
      options: accountNames(answers.bankAccounts ?? []).map(name => ({ value: name, label: asIs(name) })),
    }),
    isDirect: radios({
      label: { en: 'Did it come by direct deposit?', es: '¿Llegó por depósito directo?' },
      hint: {
        en: 'Direct deposit: the agency sent it straight to the bank. Not a paper check, and not money moved from another account.',
        es: 'Depósito directo: la agencia lo envió al banco. No es un cheque de papel ni dinero pasado de otra cuenta.',
      },
      options: [...yesNo, unsure],
    }),
  }),
  summary: ({ benefit, depositedOn, amountCents }) =>
    inBoth(
      locale => `${benefitNames[benefit][locale]}: ${formatCents(amountCents)}, ${formatDate(depositedOn, locale)}`,
    ),
})
