import { defineStep } from '../define'
import { radios } from '../fields'

export const agreementExemptions = defineStep({
  id: 'agreement-exemptions',
  title: {
    en: 'Does the person who owes keep what the law protects?',
    es: '¿Quien debe conserva lo que la ley protege?',
  },
  why: {
    en: 'The law protects some wages, money and things from being taken. A fair agreement leaves that as it is, and in many places it cannot be signed away.',
    es: 'La ley protege parte del salario, del dinero y de las cosas. Un acuerdo justo lo deja como está, y en muchos lugares no se puede renunciar a ello.',
  },
  start: () => ({ agreedExemptions: 'kept' as const }),
  fields: {
    agreedExemptions: radios({
      label: { en: 'Protections', es: 'Protecciones' },
      options: [
        { value: 'kept', label: { en: 'Yes, nothing is given up', es: 'Sí, no se renuncia a nada' } },
        { value: 'unsaid', label: { en: 'The agreement does not say so', es: 'El acuerdo no lo dice' } },
      ],
    }),
  },
})
