import { formatCents } from '@/lib/shared/money'
import { defineListStep } from '../define'
import { money, text } from '../fields'

export const otherDebts = defineListStep({
  id: 'other-debts',
  key: 'otherDebts',
  least: 0,
  most: 200,
  title: { en: 'Do you owe anyone else?', es: '¿Tiene otras deudas?' },
  why: {
    en: 'Cards, loans, medical bills, back rent, back taxes. Leave out this judgment, and payments you already listed.',
    es: 'Tarjetas, préstamos, cuentas médicas, alquiler o impuestos atrasados. No cuente este fallo ni los pagos que ya anotó.',
  },
  maySkip: { en: 'I’m not sure what I owe', es: 'No sé bien cuánto debo' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'Who do you owe?', es: '¿A quién le debe?' }
      : { en: 'Who else do you owe?', es: '¿A quién más le debe?' },
  another: { en: 'Do you have another debt?', es: '¿Tiene otra deuda?' },
  fields: {
    creditor: text({
      label: { en: 'Who you owe', es: 'A quién le debe' },
      hint: { en: 'A name. Never an account number.', es: 'Un nombre. Nunca un número de cuenta.' },
      missing: { en: 'Enter who you owe', es: 'Escriba a quién le debe' },
      most: 100,
    }),
    paymentCents: money({
      label: { en: 'What you pay each month (optional)', es: 'Lo que paga cada mes (opcional)' },
      hint: {
        en: 'Enter 0 if you pay nothing now. Leave it blank if you do not know.',
        es: 'Escriba 0 si ahora no paga nada. Déjelo en blanco si no lo sabe.',
      },
      optional: true,
    }),
    balanceCents: money({
      label: { en: 'What you owe in all (optional)', es: 'Lo que debe en total (opcional)' },
      optional: true,
    }),
    behindCents: money({
      label: { en: 'How much of it is late (optional)', es: 'Cuánto está atrasado (opcional)' },
      hint: { en: 'Enter 0 if you are up to date.', es: 'Escriba 0 si está al día.' },
      optional: true,
    }),
  },
  check: ({ balanceCents, behindCents }) =>
    balanceCents !== undefined && behindCents !== undefined && behindCents > balanceCents
      ? [
          {
            field: 'behindCents',
            message: {
              en: `What is late cannot be more than what you owe in all, ${formatCents(balanceCents)}`,
              es: `Lo atrasado no puede ser más que lo que debe en total, ${formatCents(balanceCents)}`,
            },
          },
        ]
      : [],
  summary: ({ creditor, paymentCents }) =>
    paymentCents === undefined
      ? { en: `${creditor}: payment not known`, es: `${creditor}: pago no conocido` }
      : {
          en: `${creditor}: ${formatCents(paymentCents)} a month`,
          es: `${creditor}: ${formatCents(paymentCents)} al mes`,
        },
})
