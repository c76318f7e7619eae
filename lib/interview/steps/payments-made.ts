import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { date, money } from '../fields'
import { enteredOn } from './entered-on'
import { side } from './side'

export const paymentsMade = defineListStep({
  id: 'payments-made',
  uses: [side, enteredOn],
  key: 'paymentsMade',
  least: 0,
  most: 200,
  title: { en: 'Has anything been paid since the judgment?', es: '¿Se ha pagado algo desde el fallo?' },
  why: {
    en: 'Count money taken from wages or a bank account too.',
    es: 'Cuente también el dinero tomado del salario o de una cuenta bancaria.',
  },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'When was it paid, and how much?', es: '¿Cuándo se pagó y cuánto?' }
      : { en: 'What was the next payment?', es: '¿Cuál fue el siguiente pago?' },
  another: { en: 'Was anything else paid?', es: '¿Se pagó algo más?' },
  fields: ({ answers, today }) => ({
    paidOn: date({
      label: { en: 'Date paid', es: 'Fecha del pago' },
      hint: { en: 'For example, 3 27 2025', es: 'Por ejemplo, 3 27 2025' },
      notAfter: today,
      tooLate: { en: 'The payment cannot be in the future', es: 'El pago no puede estar en el futuro' },
      ...(answers.enteredOn && {
        notBefore: answers.enteredOn,
        tooEarly: {
          en: 'The payment cannot be before the judgment was entered. The judgment already counts what was paid earlier',
          es: 'El pago no puede ser anterior al registro del fallo. El fallo ya toma en cuenta lo pagado antes',
        },
      }),
    }),
    amountCents: money({ label: { en: 'Amount paid', es: 'Cantidad pagada' }, least: 1 }),
  }),
  summary: entry => inBoth(locale => `${formatCents(entry.amountCents)}, ${formatDate(entry.paidOn, locale)}`),
})
