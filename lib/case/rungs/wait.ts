// Doing nothing for now: free, and interest runs. A look once a year, and the judgment renewed in time.

import { factOn } from '@/lib/law/value-on'
import type { Words } from '@/lib/shared/words'
import { lawStep } from './law-step'
import type { LadderCase, RungFound } from './rung'

export function waitRung(c: LadderCase): RungFound {
  return {
    id: 'wait',
    isForced: false,
    shut: null,
    needs: [],
    band: 'poor',
    costCents: 0,
    yield: { per: 'once', lowCents: 0, highCents: c.owedCents },
    months: c.assumed.monthsWait,
    orderMonths: null,
    says: lawStep(factOn(c.state, 'judgmentLife', c.enteredOn), ({ years, renewHow }) => ({
      en: `A judgment lasts ${years} years. ${renewHow.en}`,
      es: `Un fallo dura ${years} años. ${renewHow.es}`,
    })),
    risks: [{ person: lookAtThem, business: lookAtIt, government: renewInTime }[c.debtor]],
  }
}

const lookAtThem: Words = {
  en: 'A judgment not renewed in time can be lost. Look once a year for a new job, a home or a car.',
  es: 'Un fallo que no se renueva a tiempo puede perderse. Mire una vez al año si hay un empleo, una casa o un auto nuevo.',
}
const lookAtIt: Words = {
  en: 'A judgment not renewed in time can be lost. Look once a year for new work, land or vehicles, and whether it still exists.',
  es: 'Un fallo que no se renueva a tiempo puede perderse. Mire una vez al año si hay trabajos, inmuebles o vehículos nuevos, y si todavía existe.',
}
const renewInTime: Words = {
  en: 'A judgment not renewed in time can be lost. Ask the body each year when it will pay.',
  es: 'Un fallo que no se renueva a tiempo puede perderse. Pregunte cada año al organismo cuándo pagará.',
}
