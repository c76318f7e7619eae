import { defineStep } from '../define'
import { money } from '../fields'

export const addedAmounts = defineStep({
  id: 'added-amounts',
  title: { en: 'What else did the judgment add?', es: '¿Qué más agregó el fallo?' },
  why: {
    en: 'Look for lines below the main amount. Enter 0 where there is none.',
    es: 'Busque líneas debajo de la cantidad principal. Escriba 0 donde no haya nada.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  fields: {
    costsCents: money({
      label: { en: 'Court costs and lawyer’s fees', es: 'Costas del tribunal y honorarios de abogado' },
      hint: {
        en: 'Filing fees, service fees, fees for a lawyer',
        es: 'Cuotas de presentación, de notificación y de abogado',
      },
    }),
    awardedInterestCents: money({
      label: { en: 'Interest from before the judgment', es: 'Intereses de antes del fallo' },
      hint: {
        en: 'The paper may call it “prejudgment interest”',
        es: 'El papel puede llamarlo “prejudgment interest”',
      },
    }),
  },
})
