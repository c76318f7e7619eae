import { defineStep } from '../define'
import { text } from '../fields'
import { creditWhere } from './credit-where'

export const creditScreening = defineStep({
  id: 'credit-screening',
  uses: [creditWhere],
  askIf: ({ creditWhere: where }) => where?.includes('tenant') === true,
  title: { en: 'Which company screened you?', es: '¿Qué empresa hizo la revisión?' },
  why: {
    en: 'A landlord who turned you down because of a report must tell you whose it was.',
    es: 'El arrendador que lo rechazó por un informe debe decirle de quién era.',
  },
  maySkip: { en: 'I don’t know the company', es: 'No sé qué empresa es' },
  fields: {
    screeningName: text({
      label: { en: 'Name of the company', es: 'Nombre de la empresa' },
      missing: { en: 'Enter the name of the company', es: 'Escriba el nombre de la empresa' },
      most: 100,
    }),
    screeningAddress: text({
      label: { en: 'Its address for disputes (optional)', es: 'Su dirección para disputas (opcional)' },
      hint: {
        en: 'It stands in the landlord’s notice or on the company’s site.',
        es: 'Está en el aviso del arrendador o en el sitio de la empresa.',
      },
      most: 200,
      lines: 3,
      optional: true,
    }),
  },
})
