import { asIs } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { knownAddressFields, nameFields } from '../party-fields'
import { side } from './side'

export const otherSide = defineListStep({
  id: 'other-side',
  uses: [side],
  key: 'otherSide',
  least: 1,
  most: 20,
  title: ({ answers }) =>
    answers.side === 'creditor'
      ? { en: 'Who owes you money?', es: '¿Quién le debe dinero?' }
      : { en: 'Who do you owe?', es: '¿A quién le debe dinero?' },
  why: ({ answers }) =>
    answers.side === 'creditor'
      ? {
          en: 'The judgment may call this person the defendant or the judgment debtor. If it names several, add each one.',
          es: 'El fallo puede llamar a esta persona demandado (“defendant”) o deudor (“judgment debtor”). Si nombra a varias, agregue a cada una.',
        }
      : {
          en: 'The judgment may call this person the plaintiff or the judgment creditor. If it names several, add each one.',
          es: 'El fallo puede llamar a esta persona demandante (“plaintiff”) o acreedor (“judgment creditor”). Si nombra a varias, agregue a cada una.',
        },
  entryTitle: ({ answers }, index) =>
    answers.side === 'creditor'
      ? index === 0
        ? { en: 'Who owes you money?', es: '¿Quién le debe dinero?' }
        : { en: 'Who else owes you money?', es: '¿Quién más le debe dinero?' }
      : index === 0
        ? { en: 'Who do you owe?', es: '¿A quién le debe dinero?' }
        : { en: 'Who else do you owe?', es: '¿A quién más le debe dinero?' },
  another: {
    en: 'Does the judgment name anyone else on that side?',
    es: '¿El fallo nombra a alguien más de ese lado?',
  },
  fields: {
    ...nameFields({ en: 'Name', es: 'Nombre' }),
    ...knownAddressFields({ en: 'Do you know a mailing address?', es: '¿Conoce su dirección postal?' }),
  },
  summary: entry => asIs(entry.name),
})
