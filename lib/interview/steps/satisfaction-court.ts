import { defineStep } from '../define'
import { radios, text } from '../fields'
import { court } from './court'

export const satisfactionCourt = defineStep({
  id: 'satisfaction-court',
  uses: [court],
  title: { en: 'Where will you file it?', es: '¿Dónde lo presentará?' },
  why: ({ answers }) =>
    answers.courtName
      ? {
          en: `The usual place is the clerk of the court that made the judgment: ${answers.courtName}. If it was also filed with another court, that one needs the paper too.`,
          es: `Lo usual es la secretaría del tribunal que dictó el fallo: ${answers.courtName}. Si también se registró en otro tribunal, ese también necesita el papel.`,
        }
      : {
          en: 'The usual place is the clerk of the court that made the judgment. If it was also filed with another court, that one needs the paper too.',
          es: 'Lo usual es la secretaría del tribunal que dictó el fallo. Si también se registró en otro tribunal, ese también necesita el papel.',
        },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  fields: {
    filedAlso: radios({
      label: { en: 'The judgment is on file', es: 'El fallo está registrado' },
      options: [
        { value: 'here', label: { en: 'Only with that court', es: 'Solo en ese tribunal' } },
        { value: 'elsewhere', label: { en: 'With another court too', es: 'También en otro tribunal' } },
      ],
    }),
    filedAlsoAt: text({
      label: { en: 'The other court and its place', es: 'El otro tribunal y su lugar' },
      missing: { en: 'Enter the other court', es: 'Escriba el otro tribunal' },
      most: 200,
      showIf: { field: 'filedAlso', is: ['elsewhere'] },
    }),
    clerkAddress: text({
      label: { en: 'Mailing address of the clerk (optional)', es: 'Dirección postal de la secretaría (opcional)' },
      most: 300,
      lines: 3,
      optional: true,
    }),
  },
})
