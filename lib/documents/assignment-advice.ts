// What to ask and to do before a judgment is signed over: the page the person keeps.

import type { Block } from './blocks'
import { paragraph } from './letter-parts'

/** A page of its own for the person; it is not filed. */
export const adviceBlocks: Block[] = [
  {
    kind: 'heading',
    level: 1,
    text: { en: 'Keep this page: do not file it', es: 'Guarde esta página: no la presente' },
  },
  paragraph({
    en: 'Each state has its own form and its own rules for signing a judgment over. Check with the clerk before you sign.',
    es: 'Cada estado tiene su propio formulario y sus propias reglas para ceder un fallo. Pregunte en la secretaría antes de firmar.',
  }),
  {
    kind: 'list',
    items: [
      {
        en: 'Ask whether the court has a form of its own. If it does, copy these facts onto it.',
        es: 'Pregunte si el tribunal tiene un formulario propio. Si lo tiene, copie en él estos datos.',
      },
      {
        en: 'Ask whether a notary must see you sign. If so, do not sign before you are there.',
        es: 'Pregunte si debe firmar ante un notario. Si es así, no firme antes de estar allí.',
      },
      {
        en: 'Do not sign before you have the price, or the promise in writing.',
        es: 'No firme antes de tener el precio, o la promesa por escrito.',
      },
      {
        en: 'Ask where the signed paper is filed, what it costs, and who files it. Keep a copy.',
        es: 'Pregunte dónde se presenta el papel firmado, cuánto cuesta y quién lo presenta. Guarde una copia.',
      },
      {
        en: 'If the judgment was recorded with a county, ask that office whether this paper must be recorded too.',
        es: 'Si el fallo se inscribió en un condado, pregunte en esa oficina si también hay que inscribir este papel.',
      },
      {
        en: 'Tell the person who owes it, in writing, whom to pay from now on.',
        es: 'Avise por escrito a quien lo debe a quién pagar desde ahora.',
      },
    ],
  },
]
