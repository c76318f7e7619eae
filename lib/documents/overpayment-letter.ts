// What came in beyond what was owed: the creditor gives it back, the debtor asks for it. The sum, the working, a day to answer.

import { agreementStandingOf } from '@/lib/case/agreement-standing'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { type OverCollection, overCollectionOf } from '@/lib/case/over-collection'
import { overpaymentLetterFlow } from '@/lib/interview/flows/overpayment-letter'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
import {
  amountsFrom,
  closingBlocks,
  dateWords,
  type Letter,
  letterFrom,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { anaAmounts, anaLetter } from './letter-samples'
import { type Overpayment as Data, overpaymentSchema, sourcesTable, workingOf } from './overpayment-working'

export const overpaymentLetter = defineDocument<CaseFile, Data>({
  id: 'overpayment-letter',
  title: { en: 'Letter about an overpayment', es: 'Carta sobre un pago de más' },
  side: 'both',
  dataSchema: overpaymentSchema,
  missing: missingForOverpayment,
  data: dataFrom,
  caution: file => (file.balance.kind === 'balance' ? file.balance.warnings.map(text => ({ text, cite: null })) : []),
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: anaLetter,
    side: 'creditor',
    refundCents: 2_658,
    receivedCents: 510_000,
    bySource: [
      { source: 'wages', cents: 410_000 },
      { source: 'voluntary', cents: 100_000 },
    ],
    amounts: { ...anaAmounts, paidCents: 510_000, payoffCents: 0, perDiemCents: 0 },
    ...{ agreement: null, broken: null, agreedInterestCents: 0 },
    isStillTaken: true,
    replyByOn: '2026-12-01',
  },
})

function missingForOverpayment(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (missing.length > 0) return missing
  const found = overCollectionOf(file)
  if (!found || found.refundCents === 0) return [nothingBeyond]
  return answersIn(file, overpaymentLetterFlow).replyByOn
    ? []
    : [
        {
          flowId: 'overpayment-letter',
          stepId: 'reply-by',
          what: { en: 'the date to answer by', es: 'la fecha para contestar' },
        },
      ]
}

const nothingBeyond: Missing = {
  flowId: 'payments',
  stepId: 'new',
  what: {
    en: 'a payment beyond what was owed: by the book there is none',
    es: 'un pago que pase de lo que se debía: según las anotaciones no hay ninguno',
  },
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const { balance, facts } = file
  const found = overCollectionOf(file)
  const { replyByOn } = answersIn(file, overpaymentLetterFlow)
  if (!found || balance.kind !== 'balance' || !facts.side || !replyByOn)
    throw new Error('The letter was asked for before its case was ready.')
  const { refundCents, receivedCents, bySource, agreedInterestCents, takers } = found
  return {
    letter: letterFrom(file, today),
    ...{ side: facts.side, refundCents, receivedCents, bySource, agreedInterestCents },
    amounts: amountsFrom(facts, balance),
    ...passedAgreement(file, found),
    isStillTaken: takers.length > 0,
    replyByOn,
  }
}

/** The agreement, where it is its amount that was passed, and not the law's. */
function passedAgreement(
  file: CaseFile,
  { ceiling, refundCents, due }: OverCollection,
): Pick<Data, 'agreement' | 'broken'> {
  const standing = ceiling === 'agreement' ? agreementStandingOf(file) : null
  if (!standing) return { agreement: null, broken: null }
  const { agreement, paidCents } = standing
  const { terms, inForceOn } = agreement
  const on = inForceOn ?? terms.writtenOn
  if (due) return { agreement: null, broken: { on, lines: due.lines } }
  const { totalCents } = terms
  return {
    agreement: { on, totalCents, interestCents: paidCents - refundCents - totalCents, paidCents },
    broken: null,
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, side, refundCents, replyByOn, isStillTaken } = data
  const sum = formatCents(refundCents)
  const by = dateWords(replyByOn, 'weekday')
  const isCreditor = side === 'creditor'
  return [
    ...openingBlocks(letter, recipient),
    paragraph(isCreditor ? givesBack(sum, recipient.clients) : asksBack(sum, recipient.clients)),
    workingOf(data),
    ...(data.bySource.length > 1 && !data.agreement && !data.broken ? [sourcesTable(data)] : []),
    ...(isStillTaken ? [paragraph(isCreditor ? willStop : pleaseStop)] : []),
    paragraph(
      isCreditor
        ? {
            en: `Please tell me by ${by.en} where to send it, or if you think that the sum is another. Without an answer I will send a check to the address I have.`,
            es: `Dígame a más tardar el ${by.es} a dónde enviarlos, o si cree que la suma es otra. Sin respuesta, enviaré un cheque a la dirección que tengo.`,
          }
        : {
            en: `Please send it by ${by.en} to my address above. If you think that the sum is another, please tell me by then and show me how you came to it.`,
            es: `Envíelos a más tardar el ${by.es} a mi dirección de arriba. Si cree que la suma es otra, dígamelo para entonces y muéstreme cómo llegó a ella.`,
          },
    ),
    ...(letter.recipients.length > 1 ? [paragraph(isCreditor ? givenOnce : askedOnce)] : []),
    ...closingBlocks(letter),
  ]
}

const givenOnce: Words = {
  en: 'Each of the persons who owed the judgment gets this letter. The sum is given back once, to whoever paid it.',
  es: 'Cada una de las personas que debían el fallo recibe esta carta. La suma se devuelve una sola vez, a quien la haya pagado.',
}
const askedOnce: Words = {
  en: 'Each of the persons to whom the judgment was owed gets this letter. I ask for the sum once in all.',
  es: 'Cada una de las personas a quienes se debía el fallo recibe esta carta. Pido la suma una sola vez en total.',
}

function givesBack(sum: string, clients: string | null): Words {
  return {
    en: `More has come in on the judgment${clients ? ` against your client, ${clients},` : ''} than was owed. ${sum} is too much, and I am giving it back. This is the working:`,
    es: `Por el fallo${clients ? ` contra ${clients}, a quien usted representa,` : ''} llegó más de lo que se debía. Sobran ${sum}, y los devuelvo. Esta es la cuenta:`,
  }
}

function asksBack(sum: string, clients: string | null): Words {
  return {
    en: `By my records more has been paid on the judgment${clients ? ` for your client, ${clients},` : ''} than was owed. ${sum} is too much, and I ask you to give it back. This is the working:`,
    es: `Según mis registros, por el fallo${clients ? ` a favor de ${clients}, a quien usted representa,` : ''} se pagó más de lo que se debía. Sobran ${sum}, y le pido que los devuelva. Esta es la cuenta:`,
  }
}

const willStop: Words = {
  en: 'I am also asking whoever still takes money for this judgment to stop. Whatever still comes in will go back too.',
  es: 'También pido a quien todavía toma dinero por este fallo que deje de hacerlo. Lo que aún llegue se devolverá también.',
}

const pleaseStop: Words = {
  en: 'Please also have whoever still takes money from me for this judgment stop at once, and send back whatever still comes in.',
  es: 'Haga también que quien todavía toma dinero mío por este fallo deje de hacerlo de inmediato, y devuelva lo que aún llegue.',
}
