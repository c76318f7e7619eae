// What every page and letter about paying waits for where all is paid.

import type { Words } from '@/lib/shared/words'

/** Something still owed, and the question whose answer says there is nothing. */
export const stillOwed: { flowId: string; stepId: string; what: Words } = {
  flowId: 'judgment',
  stepId: 'payments-made',
  what: {
    en: 'something still owed: by your answers it is all paid',
    es: 'algo pendiente: según sus respuestas ya se pagó todo',
  },
}
