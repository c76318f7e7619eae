import { defineStep } from '../define'
import { radios, unsure, yesNo } from '../fields'

export const lienRecorded = defineStep({
  id: 'lien-recorded',
  title: { en: 'Has the judgment become a lien on your property?', es: '¿El fallo es un gravamen sobre sus bienes?' },
  why: {
    en: 'A lien can stay on a home after the debt itself is gone. The county recorder can tell you.',
    es: 'Un gravamen puede seguir sobre una casa aunque la deuda ya no exista. El registro del condado puede decírselo.',
  },
  maySkip: { en: 'Skip this question', es: 'Pasar a la siguiente pregunta' },
  fields: {
    lienRecorded: radios({
      label: { en: 'A lien was recorded', es: 'Hay un gravamen inscrito' },
      options: [...yesNo, unsure],
    }),
    lienOn: radios({
      label: { en: 'What it is on', es: 'Sobre qué está' },
      options: [
        { value: 'home', label: { en: 'The home I live in', es: 'La vivienda donde vivo' } },
        { value: 'land', label: { en: 'Another building or land', es: 'Otro edificio o terreno' } },
        { value: 'things', label: { en: 'Other property', es: 'Otros bienes' } },
        unsure,
      ],
      showIf: { field: 'lienRecorded', is: ['yes'] },
    }),
  },
})
