import { asIs } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { nameFields } from '../party-fields'
import { side } from './side'

export const sameSide = defineListStep({
  id: 'same-side',
  uses: [side],
  key: 'sameSide',
  least: 0,
  most: 20,
  title: ({ answers }) =>
    answers.side === 'creditor'
      ? {
          en: 'Does the judgment name anyone who must be paid along with you?',
          es: '¿El fallo nombra a alguien más a quien deben pagar junto con usted?',
        }
      : {
          en: 'Does the judgment name anyone who must pay along with you?',
          es: '¿El fallo nombra a alguien más que debe pagar junto con usted?',
        },
  why: {
    en: 'People named together usually share the whole judgment: each can be asked for all of it, but it is paid only once.',
    es: 'Las personas nombradas juntas suelen compartir todo el fallo: a cada una le pueden pedir el total, pero se paga una sola vez.',
  },
  entryTitle: () => ({ en: 'Who is it?', es: '¿Quién es?' }),
  another: { en: 'Is anyone else named with you?', es: '¿Nombra a alguien más junto con usted?' },
  fields: nameFields({ en: 'Name', es: 'Nombre' }),
  summary: entry => asIs(entry.name),
})
