import { addDays } from '@/lib/shared/civil-date'
import { defineStep } from '../define'
import { checkboxes, date, money, radios, unsure, yesNo } from '../fields'

const showIf = { field: 'canRaiseLump', is: ['yes'] }

export const lumpAbility = defineStep({
  id: 'lump-ability',
  title: { en: 'Could you raise one larger payment?', es: '¿Podría reunir un pago único más grande?' },
  why: {
    en: 'Many creditors take less when it comes at once. Do not use rent money, or money the law protects.',
    es: 'Muchos acreedores aceptan menos si se paga de una vez. No use el dinero de la renta ni el que la ley protege.',
  },
  maySkip: { en: 'I don’t know yet', es: 'Todavía no lo sé' },
  fields: ({ today }) => ({
    canRaiseLump: radios({
      label: { en: 'One larger payment', es: 'Un pago único más grande' },
      options: [...yesNo, unsure],
    }),
    lumpCents: money({
      label: { en: 'The most you could raise', es: 'Lo más que podría reunir' },
      missing: { en: 'Enter an amount, like 800', es: 'Escriba una cantidad, por ejemplo 800' },
      least: 1,
      showIf,
    }),
    lumpByOn: date({
      label: { en: 'You could have it by', es: 'Podría tenerlo a más tardar el' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, 1095),
      tooEarly: { en: 'Enter a day after today', es: 'Escriba un día después de hoy' },
      showIf,
    }),
    lumpFrom: checkboxes({
      label: { en: 'Where it would come from (optional)', es: 'De dónde saldría (opcional)' },
      optional: true,
      options: [
        { value: 'savings', label: { en: 'Savings', es: 'Ahorros' } },
        { value: 'refund', label: { en: 'A tax refund', es: 'Un reembolso de impuestos' } },
        { value: 'family', label: { en: 'Family or friends', es: 'Familia o amigos' } },
        { value: 'selling', label: { en: 'Selling something', es: 'La venta de algo' } },
        {
          value: 'protected',
          label: { en: 'Retirement money or benefits', es: 'Dinero de jubilación o de beneficios' },
          hint: { en: 'The law often protects it: think twice.', es: 'La ley suele protegerlo: piénselo bien.' },
        },
        {
          value: 'loan',
          label: { en: 'A new loan or a card', es: 'Un préstamo nuevo o una tarjeta' },
          hint: {
            en: 'It trades one debt for another, often a dearer one.',
            es: 'Cambia una deuda por otra, muchas veces más cara.',
          },
        },
        { value: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
      ],
      showIf,
    }),
  }),
})
