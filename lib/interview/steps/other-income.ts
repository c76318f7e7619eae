import { formatCents } from '@/lib/shared/money'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { money, select } from '../fields'
import { howOftenOptions, howOftenWords } from '../how-often'

/** Where money comes from besides a paycheck, as the choices name it. */
export const otherIncomeWords = {
  'social-security': { en: 'Social Security', es: 'Seguro Social' },
  ssi: { en: 'SSI (Supplemental Security Income)', es: 'SSI (Seguridad de Ingreso Suplementario)' },
  ssdi: { en: 'SSDI (Social Security disability)', es: 'SSDI (incapacidad del Seguro Social)' },
  va: { en: 'Veterans (VA) benefits', es: 'Beneficios de veteranos (VA)' },
  unemployment: { en: 'Unemployment', es: 'Desempleo' },
  'cash-aid': { en: 'Cash aid (TANF or general relief)', es: 'Ayuda en efectivo (TANF o ayuda general)' },
  'workers-comp': { en: 'Workers’ compensation', es: 'Compensación por accidente de trabajo' },
  pension: { en: 'Pension or retirement', es: 'Pensión o jubilación' },
  'child-support': { en: 'Child support you get', es: 'Manutención de hijos que recibe' },
  alimony: { en: 'Spousal support you get', es: 'Manutención de cónyuge que recibe' },
  'own-business': { en: 'Your own business, after its costs', es: 'Negocio propio, después de sus gastos' },
  rent: { en: 'Rent you get', es: 'Alquiler que recibe' },
  family: { en: 'Help from family or others at home', es: 'Ayuda de familia o de quienes viven con usted' },
  other: { en: 'Something else', es: 'Otra cosa' },
} as const satisfies Record<string, Words>

export type OtherIncomeKind = keyof typeof otherIncomeWords

const notKnown: Words = { en: 'amount not known', es: 'cantidad no conocida' }

export const otherIncome = defineListStep({
  id: 'other-income',
  key: 'otherIncome',
  least: 0,
  most: 50,
  title: { en: 'Do you get any other money?', es: '¿Recibe algún otro dinero?' },
  why: {
    en: 'Benefits, a pension, support, your own business. The law protects some of these from creditors.',
    es: 'Beneficios, pensión, manutención, negocio propio. La ley protege parte de este dinero de los acreedores.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What money do you get?', es: '¿Qué dinero recibe?' }
      : { en: 'What other money do you get?', es: '¿Qué otro dinero recibe?' },
  another: { en: 'Do you get any more money?', es: '¿Recibe más dinero?' },
  fields: {
    incomeKind: select({
      label: { en: 'What it is', es: 'Qué es' },
      missing: { en: 'Choose what the money is', es: 'Elija qué dinero es' },
      options: (Object.keys(otherIncomeWords) as OtherIncomeKind[]).map(value => ({
        value,
        label: otherIncomeWords[value],
      })),
    }),
    amountCents: money({
      label: { en: 'How much you get (optional)', es: 'Cuánto recibe (opcional)' },
      hint: {
        en: 'What reaches you. Leave it blank if you do not know.',
        es: 'Lo que le llega. Déjelo en blanco si no lo sabe.',
      },
      optional: true,
    }),
    every: select({
      label: { en: 'How often you get it', es: 'Cada cuánto lo recibe' },
      missing: { en: 'Choose how often you get it', es: 'Elija cada cuánto lo recibe' },
      options: howOftenOptions,
      beside: 'amountCents',
    }),
  },
  summary: ({ incomeKind, amountCents, every }) =>
    inBoth(locale =>
      amountCents === undefined
        ? `${say(otherIncomeWords[incomeKind], locale)}: ${say(notKnown, locale)}`
        : `${say(otherIncomeWords[incomeKind], locale)}: ${formatCents(amountCents)}, ${say(howOftenWords[every], locale).toLowerCase()}`,
    ),
})
