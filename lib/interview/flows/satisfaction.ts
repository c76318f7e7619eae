import type { Flow } from '../define'
import { copyMailing } from '../steps/copy-mailing'
import { recordedLiens } from '../steps/recorded-liens'
import { releasedDebtor } from '../steps/released-debtor'
import { satisfactionCourt } from '../steps/satisfaction-court'
import { satisfactionKind } from '../steps/satisfaction-kind'
import { satisfactionSigner } from '../steps/satisfaction-signer'
import { satisfactionThrough } from '../steps/satisfaction-through'
import { judgmentFlow } from './judgment'

/** The paper that tells the court what was paid, the releases of recorded liens, and the copy for the other side. */
export const satisfactionFlow = {
  id: 'satisfaction',
  side: 'creditor',
  stage: 'close',
  title: { en: 'Write the satisfaction of judgment', es: 'Escriba la constancia de pago del fallo' },
  after: [judgmentFlow],
  steps: [
    satisfactionKind,
    satisfactionThrough,
    releasedDebtor,
    recordedLiens,
    satisfactionSigner,
    satisfactionCourt,
    copyMailing,
  ],
  finish: { label: { en: 'See the paper', es: 'Ver el papel' }, leadsTo: { document: 'satisfaction-of-judgment' } },
} as const satisfies Flow
