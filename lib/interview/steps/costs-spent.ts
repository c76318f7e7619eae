import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, say } from '@/lib/shared/words'
import { costKindOptions, costLines } from '../cost-kinds'
import { defineListStep } from '../define'
import { date, money, radios, select, text, unsure, yesNo } from '../fields'
import { enteredOn } from './entered-on'

export const costsSpent = defineListStep({
  id: 'costs-spent',
  uses: [enteredOn],
  key: 'costsSpent',
  least: 0,
  most: 200,
  title: { en: 'Have you spent anything on collecting?', es: '¿Ha gastado algo para cobrar?' },
  why: {
    en: 'Count what you paid after the judgment. Keep each receipt: a court that adds a cost wants to see it.',
    es: 'Cuente lo que pagó después del fallo. Guarde cada recibo: el tribunal que suma un gasto quiere verlo.',
  },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What did you pay for?', es: '¿Qué pagó?' }
      : { en: 'What else did you pay for?', es: '¿Qué más pagó?' },
  another: { en: 'Did you pay for anything else?', es: '¿Pagó algo más?' },
  maySkip: { en: 'I’m not sure what I spent', es: 'No sé bien cuánto gasté' },
  fields: ({ answers, today }) => ({
    costKind: select({
      label: { en: 'What it was for', es: 'Para qué fue' },
      missing: { en: 'Choose what it was for', es: 'Elija para qué fue' },
      options: costKindOptions,
    }),
    costNote: text({
      label: { en: 'A note for yourself (optional)', es: 'Una nota para usted (opcional)' },
      hint: { en: 'Who was paid, the number of the receipt.', es: 'A quién pagó, el número del recibo.' },
      optional: true,
      most: 100,
    }),
    spentOn: date({
      label: { en: 'Date paid', es: 'Fecha del pago' },
      hint: { en: 'For example, 3 27 2025', es: 'Por ejemplo, 3 27 2025' },
      notAfter: today,
      tooLate: { en: 'The date cannot be in the future', es: 'La fecha no puede estar en el futuro' },
      ...(answers.enteredOn && {
        notBefore: answers.enteredOn,
        tooEarly: {
          en: 'The date cannot be before the judgment was entered. Earlier costs are part of the judgment, if the court gave them',
          es: 'La fecha no puede ser anterior al registro del fallo. Los gastos anteriores son parte del fallo, si el tribunal los concedió',
        },
      }),
    }),
    spentCents: money({ label: { en: 'Amount paid', es: 'Cantidad pagada' }, least: 1 }),
    mayAdd: radios({
      label: {
        en: 'Is it a cost the court may add to the judgment?',
        es: '¿Es un gasto que el tribunal puede sumar al fallo?',
      },
      hint: {
        en: 'Court and sheriff fees often are. Your time, phone and gas mostly are not. Ask the clerk.',
        es: 'Las cuotas del tribunal y del alguacil muchas veces sí. Su tiempo, teléfono y gasolina casi nunca. Pregunte en la secretaría.',
      },
      missing: { en: 'Choose yes, no or not sure', es: 'Elija sí, no o no estoy seguro' },
      options: [...yesNo, unsure],
    }),
  }),
  summary: ({ costKind, costNote, spentOn, spentCents }) =>
    inBoth(
      locale =>
        `${say(costLines[costKind].label, locale)}${costNote ? ` (${costNote})` : ''}: ${formatCents(spentCents)}, ${formatDate(spentOn, locale)}`,
    ),
})
