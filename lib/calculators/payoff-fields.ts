// What the payoff calculator asks, in words for the person who has only the court's paper.

import { date, money, percent, select } from '@/lib/interview/fields'
import { asOptional, dayField, lastDay, stateField } from './common-fields'

export const payoffFields = {
  state: stateField({
    en: 'Where the court is. It is at the top of the court’s paper.',
    es: 'Donde está el tribunal. Aparece arriba en el papel del tribunal.',
  }),
  enteredOn: dayField(
    { en: 'Date the judgment was entered', es: 'Fecha en que se registró el fallo' },
    { en: 'Enter the date the judgment was entered', es: 'Escriba la fecha en que se registró el fallo' },
    {
      en: '“Entered” is when the clerk wrote it into the court’s records. If you see only one date, use it.',
      es: '“Entered” es el día en que la secretaría lo anotó en los registros. Si ve una sola fecha, use esa.',
    },
  ),
  principal: money({
    label: { en: 'Judgment amount', es: 'Cantidad del fallo' },
    hint: {
      en: 'The main amount, often called “principal” or “damages”, without court costs. For example, 1,234.56',
      es: 'La cantidad principal, que el papel suele llamar “principal” o “damages”, sin las costas. Por ejemplo, 1,234.56',
    },
    missing: {
      en: 'Enter the amount of the judgment, like 1,234.56',
      es: 'Escriba la cantidad del fallo, por ejemplo 1,234.56',
    },
  }),
  on: dayField(
    { en: 'Work it out through this day', es: 'Calcular hasta este día' },
    { en: 'Enter the day to work it out for', es: 'Escriba el día hasta el que se calcula' },
    {
      en: 'Today, or the day you want to pay or be paid',
      es: 'Hoy, o el día en que quiere pagar o cobrar',
    },
  ),
  debtKind: select({
    label: asOptional({ en: 'What was the debt for?', es: '¿De qué era la deuda?' }),
    hint: { en: 'In some states the rate depends on it', es: 'En algunos estados la tasa depende de esto' },
    optional: true,
    options: [
      {
        value: 'consumer',
        label: { en: 'Personal or family use', es: 'Uso personal o familiar' },
      },
      { value: 'medical', label: { en: 'Medical care', es: 'Atención médica' } },
      { value: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
    ],
  }),
  debtorKind: select({
    label: asOptional({ en: 'Who owes?', es: '¿Quién debe?' }),
    hint: { en: 'In some states a government owes less', es: 'En algunos estados un gobierno debe menos' },
    optional: true,
    options: [
      { value: 'person', label: { en: 'A person', es: 'Una persona' } },
      { value: 'business', label: { en: 'A business', es: 'Una empresa' } },
      { value: 'government', label: { en: 'A government', es: 'Un gobierno' } },
    ],
  }),
  ratePercent: percent({
    label: asOptional({
      en: 'Interest rate printed on the judgment',
      es: 'Tasa de interés impresa en el fallo',
    }),
    hint: {
      en: 'Percent a year. It goes before the state’s usual rate. Many judgments print none.',
      es: 'Por ciento al año. Va antes que la tasa usual del estado. Muchos fallos no indican ninguna.',
    },
    optional: true,
    most: 100,
  }),
  rounding: select({
    label: asOptional({ en: 'How to round', es: 'Cómo redondear' }),
    hint: {
      en: 'We round only the total. Some courts round the interest of each day to the cent first.',
      es: 'Redondeamos solo el total. Algunos tribunales redondean primero al centavo el interés de cada día.',
    },
    optional: true,
    options: [
      { value: 'exact', label: { en: 'Only the total', es: 'Solo el total' } },
      { value: 'per-diem', label: { en: 'Each day’s interest first', es: 'Primero el interés de cada día' } },
    ],
  }),
}

const missingAmount = { en: 'Enter the amount, like 75.00', es: 'Escriba la cantidad, por ejemplo 75.00' }
const mostRows = 100

export const payoffLists = {
  costs: {
    label: { en: 'Court costs, if any', es: 'Costas del tribunal, si las hay' },
    hint: {
      en: 'Filing fees, service fees and others the court added, each with its day. Leave it blank if there are none.',
      es: 'Cuotas de presentación, de notificación y otras que el tribunal agregó, cada una con su día. Déjelo en blanco si no hay.',
    },
    one: { en: 'Cost', es: 'Costa' },
    add: { en: 'Add 3 more costs', es: 'Agregar 3 costas más' },
    most: mostRows,
    fields: {
      on: date({
        label: { en: 'Day it was added', es: 'Día en que se agregó' },
        missing: { en: 'Enter the day the cost was added', es: 'Escriba el día en que se agregó la costa' },
        notAfter: lastDay,
      }),
      amount: money({ label: { en: 'Amount', es: 'Cantidad' }, missing: missingAmount }),
    },
  },
  payments: {
    label: { en: 'Payments, if any', es: 'Pagos, si los hay' },
    hint: {
      en: 'Everything paid since the judgment, money taken from wages or a bank account too.',
      es: 'Todo lo pagado desde el fallo, también el dinero tomado del salario o de una cuenta bancaria.',
    },
    one: { en: 'Payment', es: 'Pago' },
    add: { en: 'Add 3 more payments', es: 'Agregar 3 pagos más' },
    most: mostRows,
    fields: {
      on: date({
        label: { en: 'Day it was paid', es: 'Día en que se pagó' },
        missing: { en: 'Enter the day it was paid', es: 'Escriba el día en que se pagó' },
        notAfter: lastDay,
      }),
      amount: money({ label: { en: 'Amount', es: 'Cantidad' }, missing: missingAmount }),
    },
  },
}
