import { defineStep } from '../define'
import { date, money, radios } from '../fields'
import { enteredOn } from './entered-on'
import { payTerms } from './pay-terms'

export const installments = defineStep({
  id: 'installments',
  uses: [payTerms, enteredOn],
  askIf: answers => answers.payTerms === 'installments',
  title: { en: 'What installments did the court set?', es: '¿Qué cuotas fijó el tribunal?' },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  fields: ({ answers }) => ({
    installmentCents: money({ label: { en: 'Amount of each payment', es: 'Cantidad de cada pago' }, least: 1 }),
    installmentEvery: radios({
      label: { en: 'How often', es: 'Cada cuánto' },
      options: [
        { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
        { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
        { value: 'month', label: { en: 'Every month', es: 'Cada mes' } },
      ],
    }),
    firstInstallmentOn: date({
      label: { en: 'First payment due', es: 'Vence el primer pago' },
      hint: { en: 'For example, 3 27 2025', es: 'Por ejemplo, 3 27 2025' },
      ...(answers.enteredOn && { notBefore: answers.enteredOn }),
    }),
  }),
})
