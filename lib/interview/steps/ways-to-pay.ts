import { defineStep } from '../define'
import { checkboxes, text } from '../fields'
import { you } from './you'

export const waysToPay = defineStep({
  id: 'ways-to-pay',
  uses: [you],
  title: { en: 'How can they pay you?', es: '¿Cómo le pueden pagar?' },
  why: {
    en: 'The letter says this, so that nothing stands in the way of paying. Never put a full account number in a letter.',
    es: 'La carta lo dice, para que nada impida el pago. Nunca ponga un número de cuenta completo en una carta.',
  },
  start: ({ answers }) => ({ payableTo: answers.yourName }),
  fields: {
    payWays: checkboxes({
      label: { en: 'I can take', es: 'Puedo recibir' },
      missing: { en: 'Choose at least one way to pay', es: 'Elija al menos una forma de pago' },
      options: [
        { value: 'check', label: { en: 'Personal check', es: 'Cheque personal' } },
        { value: 'money-order', label: { en: 'Money order or cashier’s check', es: 'Giro postal o cheque de caja' } },
        {
          value: 'transfer',
          label: { en: 'Bank transfer or payment app', es: 'Transferencia bancaria o aplicación de pago' },
          hint: { en: 'You give the details when they contact you', es: 'Usted da los datos cuando se comuniquen' },
        },
        { value: 'cash', label: { en: 'Cash, with a signed receipt', es: 'Efectivo, con recibo firmado' } },
      ],
    }),
    payableTo: text({
      label: { en: 'Checks payable to', es: 'Cheques a nombre de' },
      missing: { en: 'Enter the name for checks', es: 'Escriba el nombre para los cheques' },
      most: 150,
    }),
  },
})
