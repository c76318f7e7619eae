// The creditor's letter that says what pays the judgment in full, good through a day: the sum, what it is made of, what a day
// more adds, and how to pay.

import { z } from 'zod'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { payoffQuoteOn, quotedCents } from '@/lib/case/payoff-quote'
import { paidUnder } from '@/lib/case/standing-schedule'
import { stillOwed } from '@/lib/case/still-owed'
import { payoffQuoteFlow } from '@/lib/interview/flows/payoff-quote'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import {
  closingBlocks,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { anaLetter } from './letter-samples'
import { countedWords, payoffBlocks } from './payoff-parts'
import { countedFrom, countedSchema, payoffFrom, payoffSchema } from './payoff-said'
import { satisfactionName } from './satisfaction-name'
import { payWaysList, payWaysSchema } from './ways-to-pay'

const dataSchema = z.object({
  letter: letterSchema,
  payoff: payoffSchema,
  counted: countedSchema,
  /** The court lets it be paid in installments. */
  hasInstallments: z.boolean(),
  payWays: payWaysSchema,
  payableTo: z.string(),
  satisfaction: z.string(),
})
type Data = z.infer<typeof dataSchema>

export const payoffQuote = defineDocument<CaseFile, Data>({
  id: 'payoff-quote',
  title: { en: 'Payoff quote', es: 'Suma para pagar todo' },
  side: 'creditor',
  dataSchema,
  missing: missingForQuote,
  data: dataFrom,
  caution: cautionsFor,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: anaLetter,
    payoff: {
      quotedCents: 508_692,
      today: {
        on: '2026-11-21',
        principalCents: 480_000,
        costsCents: 12_500,
        interestCents: 14_842,
        payoffCents: 507_342,
      },
      through: {
        on: '2026-12-01',
        principalCents: 480_000,
        costsCents: 12_500,
        interestCents: 16_192,
        payoffCents: 508_692,
      },
      perDiemCents: 135,
      rate: { annualPercent: 10, section: 'Cal. Code Civ. Proc. § 685.010' },
      interestUnknown: false,
      costsUnknown: false,
      isUnsure: false,
      agreed: null,
      broken: null,
    },
    counted: { count: 0, cents: 0, lastOn: null },
    hasInstallments: false,
    payWays: ['check', 'money-order'],
    payableTo: 'Ana Núñez',
    satisfaction: 'Acknowledgment of Satisfaction of Judgment',
  },
})

function missingForQuote(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  const { payoffThroughOn, payWays } = answersIn(file, payoffQuoteFlow)
  if (!payoffThroughOn)
    missing.push({
      flowId: 'payoff-quote',
      stepId: 'payoff-through',
      what: { en: 'the day the sum holds through', es: 'el día hasta el que vale la suma' },
    })
  if (!payWays)
    missing.push({
      flowId: 'payoff-quote',
      stepId: 'ways-to-pay',
      what: { en: 'how you can be paid', es: 'cómo le pueden pagar' },
    })
  const quote = payoffThroughOn && missing.length === 0 ? payoffQuoteOn(file, payoffThroughOn) : null
  if (quote && quotedCents(quote) === 0) missing.push(quote.agreed || quote.broken ? agreementPaid : stillOwed)
  return missing
}

const agreementPaid: Missing = {
  flowId: 'payments',
  stepId: 'new',
  what: {
    en: 'something still owed: all that the agreement asks for is paid',
    es: 'algo pendiente: ya se pagó todo lo que pide el acuerdo',
  },
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const { facts } = file
  const { payoffThroughOn, payWays, payableTo } = answersIn(file, payoffQuoteFlow)
  const quote = payoffThroughOn ? payoffQuoteOn(file, payoffThroughOn) : null
  if (!quote || !payWays || !payableTo) throw new Error('The payoff quote was asked for before its case was ready.')
  const agreement = quote.agreed?.standing.agreement
  return {
    letter: letterFrom(file, today),
    payoff: payoffFrom(quote, facts.added === null),
    // Under an agreement its figure counts its own payments and no others.
    counted: countedFrom(agreement ? paidUnder(agreement, facts.payments, facts.ledger) : facts.payments),
    hasInstallments: facts.payTerms.kind === 'installments' || facts.payTerms.kind === 'installments-unknown',
    payWays,
    payableTo,
    satisfaction: satisfactionName(file),
  }
}

/** What the owner must know, and the other side need not: how long money takes, and what the sum rests on. */
function cautionsFor(file: CaseFile): Caution[] {
  const { payoffThroughOn, payWays = [] } = answersIn(file, payoffQuoteFlow)
  const said: Caution[] = []
  if (payoffThroughOn && payWays.some(way => way === 'check' || way === 'transfer')) {
    const [en, es] = [formatDate(payoffThroughOn, 'en'), formatDate(payoffThroughOn, 'es')]
    said.push({
      text: {
        en: `A check that comes in on ${en} can need days after it to clear, and can still come back. Wait until your bank has paid it before you call the judgment paid or sign anything that says so.`,
        es: `Un cheque que llega el ${es} puede tardar días más en cobrarse, y todavía puede ser devuelto. Espere a que su banco lo pague antes de dar el fallo por pagado o de firmar algo que lo diga.`,
      },
      cite: null,
    })
  }
  if (payWays.includes('cash'))
    said.push({
      text: {
        en: 'For cash, write the payment down here and sign both copies of the receipt while you are together.',
        es: 'Si es en efectivo, anote aquí el pago y firme las dos copias del recibo mientras están juntos.',
      },
      cite: null,
    })
  const quote = payoffThroughOn ? payoffQuoteOn(file, payoffThroughOn) : null
  return [...said, ...(quote?.through.warnings ?? []).map(text => ({ text, cite: null }))]
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, payoff, counted, satisfaction } = data
  const { clients } = recipient
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `This letter says what pays the judgment${clients ? ` against your client, ${clients},` : ''} in full.`,
      es: `Esta carta dice con cuánto queda pagado por completo el fallo${clients ? ` contra ${clients}, a quien usted representa` : ''}.`,
    }),
    ...payoffBlocks(payoff),
    ...(data.hasInstallments && !payoff.agreed && !payoff.broken
      ? [
          paragraph({
            en: 'The court ordered installments, and you may keep to them. This sum is for paying everything at once.',
            es: 'El tribunal ordenó cuotas, y puede seguir con ellas. Esta suma es para pagar todo de una vez.',
          }),
        ]
      : []),
    paragraph({
      en: `${countedWords(counted).en} If a payment is missing here, or one comes back, the sum changes: please tell me and send a copy of what you have.`,
      es: `${countedWords(counted).es} Si falta aquí un pago, o alguno es devuelto, la suma cambia: dígamelo y envíe una copia de lo que tenga.`,
    }),
    paragraph({ en: 'You can pay:', es: 'Puede pagar:' }),
    payWaysList(data.payWays, data.payableTo),
    paragraph({
      en: `Please write the case number, ${letter.caseNumber}, on the payment. A payment counts on the day I receive it, a check once the bank has paid it. I will give a receipt, and give back anything beyond what is owed that day.`,
      es: `Escriba en el pago el número del caso, ${letter.caseNumber}. Un pago cuenta el día en que lo recibo; un cheque, cuando el banco lo ha pagado. Daré un recibo y devolveré lo que pase de lo que se deba ese día.`,
    }),
    paragraph({
      en: `Once it is paid in full, I will complete the paper that says so, called “${satisfaction}”, so that the court’s record shows it.`,
      es: `Cuando esté pagado por completo, haré el papel que lo dice, llamado “${satisfaction}”, para que conste en el registro del tribunal.`,
    }),
    ...closingBlocks(letter),
  ]
}
