import { defineStep } from '../define'
import { radios, yesNo } from '../fields'

export const agreementDefault = defineStep({
  id: 'agreement-default',
  title: { en: 'What is owed if the payments stop for good?', es: '¿Qué se debe si los pagos se dejan de hacer?' },
  why: {
    en: 'What was paid always counts.',
    es: 'Lo ya pagado siempre cuenta.',
  },
  start: () => ({ agreedOnDefault: 'full-judgment' as const, agreedFees: 'no' as const }),
  fields: {
    agreedOnDefault: radios({
      label: { en: 'Then this is due', es: 'Entonces se debe' },
      options: [
        {
          value: 'full-judgment',
          label: { en: 'The whole judgment, less what was paid', es: 'Todo el fallo, menos lo pagado' },
        },
        {
          value: 'rest-of-plan',
          label: { en: 'The rest of the agreed total', es: 'El resto del total acordado' },
        },
      ],
    }),
    agreedFees: radios({
      label: {
        en: 'Does the person who owes also pay lawyer’s fees and collection costs then?',
        es: '¿Quien debe paga entonces también honorarios de abogado y gastos de cobro?',
      },
      hint: {
        en: 'Court costs the law allows are not part of this question.',
        es: 'Las costas del tribunal que permite la ley no son parte de esta pregunta.',
      },
      options: yesNo,
    }),
  },
})
