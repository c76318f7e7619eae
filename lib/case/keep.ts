// What to keep of a case, and for how long. The days of the law are named as such; the rest is our own plain advice.

import { reportableUntil } from '@/lib/law/credit'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'

/** `until`: the day of the law it follows; null: none does, or it is not known. `isUncertain`: to be checked with the clerk. */
export type KeepAdvice = {
  id: 'judgment' | 'payments' | 'agreement' | 'credit' | 'liens' | 'tax' | 'log'
  what: Words
  howLong: Words
  until: { label: Words; on: IsoDate; section: string; isUncertain: boolean } | null
}

/** What to keep, the most important first. */
export function keepAdviceOf(file: CaseFile): KeepAdvice[] {
  const { facts, deadlines, today } = file
  const expires = deadlines?.expiresOn
  const life: KeepAdvice['until'] =
    expires?.kind === 'date'
      ? { label: lifeEnds, on: expires.on, section: expires.cite.section, isUncertain: expires.uncertain }
      : null
  const advice: KeepAdvice[] = [
    { id: 'judgment', until: null, ...judgment },
    { id: 'payments', until: life, ...payments },
    { id: 'agreement', until: null, ...agreement },
    { id: 'log', until: null, ...log },
    { id: 'liens', until: null, ...(facts.side === 'creditor' ? liensReleased : liens) },
    { id: 'tax', until: null, ...tax },
  ]
  if (facts.side !== 'debtor' || !facts.enteredOn) return advice
  const { sevenYears, longerUntil } = reportableUntil(facts.enteredOn, today, life?.on ?? null)
  if (sevenYears.kind !== 'date') return advice
  // The law allows as long as the judgment can be collected, where that is longer; one without an end has no such day.
  const until =
    expires?.kind === 'none'
      ? null
      : {
          label: reportEnds,
          on: longerUntil ?? sevenYears.on,
          section: sevenYears.cite.section,
          isUncertain: sevenYears.uncertain || (life?.isUncertain ?? true),
        }
  return advice.toSpliced(4, 0, { id: 'credit', until, ...credit })
}

const lifeEnds: Words = {
  en: 'By the law, and if it is not renewed, the judgment ends on',
  es: 'Según la ley, y si no se renueva, el fallo termina el',
}
const reportEnds: Words = {
  en: 'By the law a credit report may show a judgment through',
  es: 'Según la ley un informe de crédito puede mostrar un fallo hasta el',
}

type Said = Pick<KeepAdvice, 'what' | 'howLong'>

const judgment: Said = {
  what: {
    en: 'The judgment, and the satisfaction with the court’s stamp',
    es: 'El fallo, y la constancia de pago con el sello del tribunal',
  },
  howLong: {
    en: 'For good. It is one page or two, and it ends any question about this debt.',
    es: 'Para siempre. Es una página o dos, y acaba con cualquier duda sobre esta deuda.',
  },
}
const payments: Said = {
  what: {
    en: 'Proof of every payment: receipts, checks, bank pages',
    es: 'Prueba de cada pago: recibos, cheques, hojas del banco',
  },
  howLong: {
    en: 'At least until the judgment can no longer be collected. We would keep it for good: banks do not.',
    es: 'Al menos hasta que el fallo ya no se pueda cobrar. Nosotros la guardaríamos siempre: los bancos no lo hacen.',
  },
}
const asLongAsPayments: Words = {
  en: 'At least as long as the proof of the payments.',
  es: 'Al menos tanto tiempo como la prueba de los pagos.',
}
const agreement: Said = {
  what: { en: 'The signed agreement and its changes', es: 'El acuerdo firmado y sus cambios' },
  howLong: asLongAsPayments,
}
const log: Said = {
  what: {
    en: 'The contact log, letters, and envelopes with their postmark',
    es: 'El registro de comunicaciones, las cartas y los sobres con su matasellos',
  },
  howLong: asLongAsPayments,
}
const credit: Said = {
  what: {
    en: 'Letters to and from the credit bureaus',
    es: 'Las cartas a las agencias de crédito y las que ellas envían',
  },
  howLong: {
    en: 'Until a report may no longer show the judgment, and a while longer.',
    es: 'Hasta que un informe ya no pueda mostrar el fallo, y un tiempo más.',
  },
}
const liens: Said = {
  what: { en: 'Releases of liens that were recorded', es: 'Las cancelaciones de gravámenes que se inscribieron' },
  howLong: {
    en: 'As long as the home or land is yours. A title search asks for them.',
    es: 'Mientras la casa o el terreno sean suyos. Quien revise el título los pedirá.',
  },
}
const liensReleased: Said = {
  what: { en: 'Releases of liens that you recorded', es: 'Las cancelaciones de gravámenes que usted inscribió' },
  howLong: {
    en: 'At least as long as the proof of the payments. Whoever searches the title may ask you for them.',
    es: 'Al menos tanto tiempo como la prueba de los pagos. Quien revise el título puede pedírselas.',
  },
}
const tax: Said = {
  what: {
    en: 'If a part was forgiven: the paper that says how much, and any Form 1099-C',
    es: 'Si se perdonó una parte: el papel que dice cuánto, y el Formulario 1099-C si lo hay',
  },
  howLong: {
    en: 'As long as you keep the tax papers of that year.',
    es: 'Mientras guarde los papeles de impuestos de ese año.',
  },
}
