import { partyContact } from '../agreed-start'
import { defineStep } from '../define'
import { checkboxes, text } from '../fields'
import { otherSide } from './other-side'
import { side } from './side'
import { you } from './you'
import { yourAddress } from './your-address'

export const agreementWays = defineStep({
  id: 'agreement-ways',
  uses: [side, you, yourAddress, otherSide],
  title: { en: 'How and where will it be paid?', es: '¿Cómo y dónde se pagará?' },
  why: {
    en: 'Never put a full account number here: both sides keep a copy.',
    es: 'Nunca ponga aquí un número de cuenta completo: las dos partes guardan una copia.',
  },
  start: ({ answers }) => {
    const creditor = partyContact(answers, 'creditor')
    return {
      agreedWays: ['check' as const, 'money-order' as const],
      ...(creditor && { agreedPayTo: creditor.name }),
      ...(creditor?.address && { agreedWhere: creditor.address }),
    }
  },
  fields: {
    agreedWays: checkboxes({
      label: { en: 'Ways to pay', es: 'Formas de pago' },
      missing: { en: 'Choose at least one way to pay', es: 'Elija al menos una forma de pago' },
      options: [
        { value: 'check', label: { en: 'Personal check', es: 'Cheque personal' } },
        { value: 'money-order', label: { en: 'Money order or cashier’s check', es: 'Giro postal o cheque de caja' } },
        {
          value: 'transfer',
          label: { en: 'Bank transfer or payment app', es: 'Transferencia bancaria o aplicación de pago' },
        },
        { value: 'card', label: { en: 'Card', es: 'Tarjeta' } },
        { value: 'cash', label: { en: 'Cash, with a signed receipt', es: 'Efectivo, con recibo firmado' } },
      ],
    }),
    agreedPayTo: text({
      label: { en: 'Paid to', es: 'Se paga a' },
      missing: { en: 'Enter the name of who is paid', es: 'Escriba el nombre de quien recibe el pago' },
      most: 150,
    }),
    agreedWhere: text({
      label: { en: 'Where to send or bring it', es: 'A dónde se envía o se lleva' },
      hint: {
        en: 'An address. For a transfer or an app, say who gives the details.',
        es: 'Una dirección. Para una transferencia o aplicación, diga quién da los datos.',
      },
      missing: { en: 'Enter where payments go', es: 'Escriba a dónde van los pagos' },
      most: 300,
      lines: 3,
    }),
  },
})
