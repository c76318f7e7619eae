import { defineStep } from '../define'
import { radios } from '../fields'

export const handOverWay = defineStep({
  id: 'hand-over-way',
  title: { en: 'Which way are you thinking of?', es: '¿En cuál opción está pensando?' },
  why: {
    en: 'We compare all of them either way. This only decides which paper we get ready.',
    es: 'De todas formas las comparamos todas. Esto solo decide qué papel preparamos.',
  },
  fields: {
    handOverWay: radios({
      label: { en: 'Handing it over', es: 'Encargarlo a otros' },
      options: [
        {
          value: 'lawyer',
          label: { en: 'Hire a lawyer', es: 'Contratar a un abogado' },
          hint: { en: 'You still own the judgment.', es: 'El fallo sigue siendo suyo.' },
        },
        {
          value: 'agency',
          label: { en: 'Give it to a collection agency', es: 'Entregarlo a una agencia de cobro' },
          hint: {
            en: 'They keep part of what comes in. Some ask you to sign the judgment over first.',
            es: 'Se quedan con una parte de lo que entra. Algunas piden que antes les ceda el fallo.',
          },
        },
        {
          value: 'sell',
          label: { en: 'Sell it', es: 'Venderlo' },
          hint: {
            en: 'You get a price now, and nothing later.',
            es: 'Usted recibe un precio ahora y nada después.',
          },
        },
        {
          value: 'unsure',
          label: { en: 'I want to compare them first', es: 'Primero quiero compararlas' },
        },
      ],
    }),
  },
})
