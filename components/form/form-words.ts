// Words of the form itself, the same on every question page.

import type { Words } from '@/lib/shared/words'

export const formWords = {
  problem: { en: 'There is a problem', es: 'Hay un problema' },
  error: { en: 'Error:', es: 'Error:' },
  month: { en: 'Month', es: 'Mes' },
  day: { en: 'Day', es: 'Día' },
  year: { en: 'Year', es: 'Año' },
  chooseOne: { en: 'Choose one', es: 'Elija uno' },
  continue: { en: 'Continue', es: 'Continuar' },
  unreached: {
    en: 'We could not reach our server, so this is not saved yet. Check your connection and try again',
    es: 'No pudimos comunicarnos con nuestro servidor y esto todavía no está guardado. Revise su conexión e inténtelo de nuevo',
  },
  saving: { en: 'Saving…', es: 'Guardando…' },
} satisfies Record<string, Words>
