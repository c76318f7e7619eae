import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { date, type Option, radios, select, text, unsure } from '../fields'
import { enteredOn } from './entered-on'

/** The ways to collect a person may have tried, in the order of the ladder. */
export const attemptedWays = [
  'demand',
  'settle',
  'exam',
  'wages',
  'bank',
  'lien',
  'business',
  'vehicle',
  'home-sale',
  'assign',
] as const
export type AttemptedWay = (typeof attemptedWays)[number]

const wayWords: Record<AttemptedWay, Words> = {
  demand: { en: 'A letter that asks for payment', es: 'Una carta que pide el pago' },
  settle: { en: 'Talks about a deal', es: 'Conversaciones sobre un acuerdo' },
  exam: { en: 'A debtor’s exam', es: 'Un interrogatorio al deudor' },
  wages: { en: 'Taking part of wages', es: 'Embargo de salario' },
  bank: { en: 'Taking money from a bank', es: 'Embargo de cuenta bancaria' },
  lien: { en: 'A lien on a home or land', es: 'Un gravamen sobre una casa o terreno' },
  business: { en: 'Collecting at a business', es: 'Cobro en un negocio' },
  vehicle: { en: 'Taking a vehicle', es: 'Embargo de un vehículo' },
  'home-sale': { en: 'A forced sale of a home', es: 'Venta forzosa de una casa' },
  assign: { en: 'Selling the judgment', es: 'Venta del fallo' },
}

const results = ['some', 'nothing', 'waiting', 'unsure'] as const
type AttemptResult = (typeof results)[number]

const resultOptions: readonly Option<AttemptResult>[] = [
  { value: 'some', label: { en: 'Some money came', es: 'Entró algo de dinero' } },
  { value: 'nothing', label: { en: 'Nothing came of it', es: 'No dio resultado' } },
  { value: 'waiting', label: { en: 'It is still going', es: 'Todavía está en curso' } },
  unsure,
]

export const attempts = defineListStep({
  id: 'attempts',
  uses: [enteredOn],
  key: 'attempts',
  least: 0,
  most: 100,
  title: { en: 'Have you tried to collect yet?', es: '¿Ya ha intentado cobrar?' },
  why: {
    en: 'What failed moves down the list, and what worked stays up. Add money that came in to your payments too.',
    es: 'Lo que falló baja en la lista y lo que funcionó se queda arriba. Agregue también a sus pagos el dinero que entró.',
  },
  maySkip: { en: 'Skip this', es: 'Omitir esto' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What did you try?', es: '¿Qué intentó?' }
      : { en: 'What else did you try?', es: '¿Qué más intentó?' },
  another: { en: 'Did you try anything else?', es: '¿Intentó algo más?' },
  fields: ({ answers, today }) => ({
    attemptWay: select({
      label: { en: 'What you tried', es: 'Lo que intentó' },
      missing: { en: 'Choose what you tried', es: 'Elija lo que intentó' },
      options: attemptedWays.map(value => ({ value, label: wayWords[value] })),
    }),
    attemptOn: date({
      label: { en: 'When', es: 'Cuándo' },
      notAfter: today,
      tooLate: { en: 'This cannot be in the future', es: 'Esto no puede estar en el futuro' },
      ...(answers.enteredOn && { notBefore: answers.enteredOn }),
    }),
    attemptResult: radios({ label: { en: 'What came of it', es: 'Qué resultó' }, options: resultOptions }),
    attemptNote: text({
      label: { en: 'What happened (optional)', es: 'Qué pasó (opcional)' },
      most: 300,
      lines: 3,
      optional: true,
    }),
  }),
  summary: ({ attemptWay, attemptOn, attemptResult }) =>
    inBoth(locale => {
      const result = resultOptions.find(option => option.value === attemptResult)
      return `${wayWords[attemptWay][locale]}, ${formatDate(attemptOn, locale)}: ${result?.label[locale] ?? ''}`
    }),
})
