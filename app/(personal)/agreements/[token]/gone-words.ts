import type { Words } from '@/lib/shared/words'

/** The same for every link that opens nothing, so that nobody can tell why it does not. */
export const goneWords = {
  title: { en: 'This link no longer works', es: 'Este enlace ya no funciona' },
  text: {
    en: 'Ask the person who sent it for a new one. Nothing you signed before is lost.',
    es: 'Pida uno nuevo a quien se lo envió. Nada de lo que usted firmó antes se pierde.',
  },
} satisfies Record<string, Words>
