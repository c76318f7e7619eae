// The creditor's first letter: what is owed, how to pay it, and an open door to an arrangement. Polite, and no threats.

import { z } from 'zod'
import { agreementStandingOf, promiseIn } from '@/lib/case/agreement-standing'
import { balanceOn } from '@/lib/case/balance'
import { answersIn, type CaseFile, owedIn } from '@/lib/case/case-file'
import { installmentsDueOn, installmentsWords } from '@/lib/case/installments'
import { stillOwed } from '@/lib/case/still-owed'
import { demandLetterFlow } from '@/lib/interview/flows/demand-letter'
import { factOn } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument } from './define'
import {
  amountsBlocks,
  amountsFrom,
  amountsSchema,
  closingBlocks,
  dateWords,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { anaAmounts, anaLetter } from './letter-samples'
import { payWaysList, payWaysSchema } from './ways-to-pay'

const dataSchema = z.object({
  letter: letterSchema,
  amounts: amountsSchema,
  replyByOn: isoDate,
  /** What is owed if it is paid on the day the answer is due. */
  payoffThenCents: z.int(),
  payWays: payWaysSchema,
  payableTo: z.string(),
  acceptsPlan: z.boolean(),
  /** Where installments the court ordered stand, in words; null: it is all due. */
  installments: z.object({ words: z.object({ en: z.string(), es: z.string() }), isOverdue: z.boolean() }).nullable(),
  /** The paper that says the judgment is paid, by its English name in the state. */
  satisfaction: z.string(),
})
type Data = z.infer<typeof dataSchema>

export const demandLetter = defineDocument<CaseFile, Data>({
  id: 'demand-letter',
  title: { en: 'Demand letter', es: 'Carta de cobro' },
  side: 'creditor',
  dataSchema,
  missing: missingForDemand,
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: anaLetter,
    amounts: anaAmounts,
    replyByOn: '2026-12-01',
    payoffThenCents: 508_692,
    payWays: ['check', 'money-order'],
    payableTo: 'Ana Núñez',
    acceptsPlan: true,
    installments: null,
    satisfaction: 'Acknowledgment of Satisfaction of Judgment',
  },
})

function missingForDemand(file: CaseFile) {
  const missing = missingForLetter(file)
  const answers = answersIn(file, demandLetterFlow)
  if (!answers.replyByOn)
    missing.push({
      flowId: 'demand-letter',
      stepId: 'reply-by',
      what: { en: 'the date to answer by', es: 'la fecha para contestar' },
    })
  if (!answers.payWays)
    missing.push({
      flowId: 'demand-letter',
      stepId: 'ways-to-pay',
      what: { en: 'how you can be paid', es: 'cómo le pueden pagar' },
    })
  if (owedIn(file) === 0) missing.push(stillOwed)
  // To ask for all of it would break a promise not to collect.
  const [standing, promise] = [agreementStandingOf(file), promiseIn(file)]
  if (standing && promise)
    missing.push({
      flowId: 'agreements',
      stepId: standing.agreement.id,
      what: { en: `nothing now. ${promise.en}`, es: `nada por ahora. ${promise.es}` },
    })
  return missing
}

function dataFrom(file: CaseFile): Data {
  const { facts, balance, state, today } = file
  const answers = answersIn(file, demandLetterFlow)
  if (balance.kind !== 'balance' || !state || !answers.replyByOn || !answers.payWays || !answers.payableTo)
    throw new Error('The demand letter was asked for before its case was ready.')
  const then = balanceOn(facts, answers.replyByOn)
  const due = installmentsDueOn(facts, today)
  const satisfaction = factOn(state, 'satisfaction', today)
  return {
    letter: letterFrom(file, today),
    amounts: amountsFrom(facts, balance),
    replyByOn: answers.replyByOn,
    payoffThenCents: then.kind === 'balance' ? then.ledger.payoffCents : balance.ledger.payoffCents,
    payWays: answers.payWays,
    payableTo: answers.payableTo,
    acceptsPlan: answers.acceptsPlan === 'yes',
    installments: due && { words: installmentsWords(due), isOverdue: due.overdueCents > 0 },
    satisfaction: satisfaction.kind === 'value' ? satisfaction.value.document.en : 'satisfaction of judgment',
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, amounts, replyByOn } = data
  return [
    ...openingBlocks(letter, recipient),
    paragraph(openingWords(recipient.clients, letter)),
    ...amountsBlocks(amounts, letter.writtenOn, { on: replyByOn, payoffCents: data.payoffThenCents }),
    ...(data.installments ? [paragraph(data.installments.words)] : []),
    paragraph({ en: 'You can pay:', es: 'Puede pagar:' }),
    payWaysList(data.payWays, data.payableTo),
    paragraph(arrangementWords(data)),
    paragraph({
      en: `Please answer by ${formatDate(replyByOn, 'en', 'weekday')}. If you have already paid, or think a figure here is wrong, please tell me and send a copy of what you have.`,
      es: `Conteste por favor a más tardar el ${formatDate(replyByOn, 'es', 'weekday')}. Si ya pagó, o cree que alguna cifra está mal, dígamelo y envíe una copia de lo que tenga.`,
    }),
    paragraph({
      en: `Once the judgment is paid in full, I will complete the paper that says so, called “${data.satisfaction}”, so that the court’s record shows it.`,
      es: `Cuando el fallo esté pagado por completo, haré el papel que lo dice, llamado “${data.satisfaction}”, para que conste en el registro del tribunal.`,
    }),
    ...closingBlocks(letter),
  ]
}

function openingWords(clients: string | null, letter: Letter): Words {
  const entered = dateWords(letter.enteredOn)
  const isOne = letter.creditors.length === 1
  const me = isOne ? { en: 'me', es: 'me' } : { en: 'us', es: 'nos' }
  if (clients)
    return {
      en: `On ${entered.en} the court entered a judgment that orders your client${letter.debtors.length > 1 ? 's' : ''}, ${clients}, to pay ${me.en}. I am writing to you, as the attorney, to ask for payment.`,
      es: `El ${entered.es} el tribunal registró un fallo que ordena a ${clients}, a quien usted representa, que ${me.es} pague. Le escribo a usted, como abogado, para pedir el pago.`,
    }
  return {
    en: `On ${entered.en} the court entered a judgment that orders you to pay ${me.en}. I am writing to ask for payment.`,
    es: `El ${entered.es} el tribunal registró un fallo que le ordena pagar${me.es}. Le escribo para pedir el pago.`,
  }
}

function arrangementWords({ acceptsPlan, installments }: Data): Words {
  if (installments && !installments.isOverdue)
    return {
      en: 'If you think you will not be able to keep up the payments, please tell me before one is missed.',
      es: 'Si cree que no podrá mantener los pagos, dígamelo antes de que falte alguno.',
    }
  const what = installments ? { en: 'what is overdue', es: 'lo atrasado' } : { en: 'it all', es: 'todo' }
  return acceptsPlan
    ? {
        en: `If you cannot pay ${what.en} at once, I am open to payments over time. Please tell me how much you can pay, and when.`,
        es: `Si no puede pagar ${what.es} de una vez, acepto hablar de pagos a plazos. Dígame cuánto puede pagar y cuándo.`,
      }
    : {
        en: `If you cannot pay ${what.en} at once, please tell me what you can do. I would rather settle this between us.`,
        es: `Si no puede pagar ${what.es} de una vez, dígame qué puede hacer. Prefiero que lo arreglemos entre nosotros.`,
      }
}
