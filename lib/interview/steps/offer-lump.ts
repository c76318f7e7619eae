import { addDays } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { defineStep } from '../define'
import { date, money } from '../fields'
import { offerShape } from './offer-shape'

export const offerLump = defineStep({
  id: 'offer-lump',
  uses: [offerShape],
  askIf: answers => answers.offerShape === 'lump',
  title: { en: 'How much can you pay, and when?', es: '¿Cuánto puede pagar y cuándo?' },
  why: {
    en: 'Leave yourself room: the other side may ask for more.',
    es: 'Déjese un margen: la otra parte puede pedir más.',
  },
  fields: ({ today, owedCents }) => ({
    offerCents: money({
      label: { en: 'Your one payment', es: 'Su pago único' },
      least: 1,
      ...(owedCents !== null && {
        most: owedCents,
        mostWords: {
          en: `That is more than what is owed today, ${formatCents(owedCents)}`,
          es: `Eso es más de lo que se debe hoy, ${formatCents(owedCents)}`,
        },
      }),
    }),
    offerPayOn: date({
      label: { en: 'You would pay by', es: 'Pagaría a más tardar el' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, 1095),
    }),
  }),
})
