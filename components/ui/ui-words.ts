// Words of the page itself: what stands around the content and on its small parts, the same on every screen.

import type { Words } from '@/lib/shared/words'

export const uiWords = {
  skipToContent: { en: 'Skip to the main content', es: 'Ir al contenido principal' },
  mainMenu: { en: 'Main menu', es: 'Menú principal' },
  law: { en: 'The law', es: 'La ley' },
  myCases: { en: 'My cases', es: 'Mis casos' },
  back: { en: 'Back', es: 'Atrás' },
  change: { en: 'Change', es: 'Cambiar' },
  notProvided: { en: 'Not provided', es: 'Sin respuesta' },
  checkWithClerk: { en: 'Check with the clerk', es: 'Confirme en la secretaría' },
  howWorkedOut: { en: 'How we worked this out', es: 'Cómo lo calculamos' },
  warning: { en: 'Warning:', es: 'Advertencia:' },
  urgent: { en: 'Urgent:', es: 'Urgente:' },
  done: { en: 'Done', es: 'Listo' },
  inProgress: { en: 'In progress', es: 'En curso' },
  toDo: { en: 'To do', es: 'Por hacer' },
  notYet: { en: 'Not yet', es: 'Todavía no' },
  comingLater: { en: 'Coming later', es: 'Próximamente' },
  next: { en: 'Next', es: 'Lo que sigue' },
  notAdvice: {
    en: 'Satisfied gives legal information, not legal advice.',
    es: 'Satisfied da información legal, no asesoría legal.',
  },
  legalAid: {
    en: 'To find free or low-cost legal help near you, go to',
    es: 'Para encontrar ayuda legal gratuita o de bajo costo cerca de usted, visite',
  },
  privacy: {
    en: 'We use no trackers, and we never sell what you tell us.',
    es: 'No usamos rastreadores y nunca vendemos lo que usted nos cuenta.',
  },
} satisfies Record<string, Words>
