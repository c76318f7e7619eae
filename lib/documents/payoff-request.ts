// The debtor's letter that asks what pays the judgment in full: through which day, by how much a day, where it goes, and which
// payments were counted. It names those the debtor counts, so that a missing one comes out now.

import { z } from 'zod'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { payoffQuoteOn, quotedCents } from '@/lib/case/payoff-quote'
import { stillOwed } from '@/lib/case/still-owed'
import { payoffRequestFlow } from '@/lib/interview/flows/payoff-request'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
import {
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
import { maribelLetter } from './letter-samples'
import { countedFrom, countedSchema } from './payoff-said'
import { satisfactionName } from './satisfaction-name'

const dataSchema = z.object({
  letter: letterSchema,
  throughOn: isoDate,
  /** The newest payments, the oldest of them first; `earlier`: the sum of those before. */
  payments: z.array(z.object({ on: isoDate, cents: z.int() })),
  earlier: countedSchema.nullable(),
  counted: countedSchema,
  /** By the debtor's own figures; null: they do not know the interest, so they name no sum. */
  ownCents: z.int().nullable(),
  /** The day of the agreement that the figure goes by; null: by the judgment and the law. */
  agreementOn: isoDate.nullable(),
  satisfaction: z.string(),
})
type Data = z.infer<typeof dataSchema>

const mostNamed = 12

export const payoffRequest = defineDocument<CaseFile, Data>({
  id: 'payoff-request',
  title: { en: 'Request for a payoff figure', es: 'Solicitud de la suma para pagar todo' },
  side: 'debtor',
  dataSchema,
  missing: missingForRequest,
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: maribelLetter,
    throughOn: '2026-12-21',
    payments: [{ on: '2026-11-10', cents: 7_500 }],
    earlier: null,
    counted: { count: 1, cents: 7_500, lastOn: '2026-11-10' },
    ownCents: 231_840,
    agreementOn: null,
    satisfaction: 'Acknowledgment of Satisfaction of Judgment',
  },
})

function missingForRequest(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  const { payoffThroughOn } = answersIn(file, payoffRequestFlow)
  if (!payoffThroughOn)
    missing.push({
      flowId: 'payoff-request',
      stepId: 'payoff-through',
      what: { en: 'the day the sum should hold through', es: 'el día hasta el que debe valer la suma' },
    })
  const quote = payoffThroughOn ? payoffQuoteOn(file, payoffThroughOn) : null
  if (quote && quotedCents(quote) === 0) missing.push(stillOwed)
  return missing
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const { payments } = file.facts
  const { payoffThroughOn } = answersIn(file, payoffRequestFlow)
  const quote = payoffThroughOn ? payoffQuoteOn(file, payoffThroughOn) : null
  if (!quote || !payoffThroughOn) throw new Error('The request was asked for before its case was ready.')
  const inTime = payments.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0))
  const before = inTime.slice(0, Math.max(0, inTime.length - mostNamed))
  const standing = (quote.agreed ?? quote.broken)?.standing.agreement
  return {
    letter: letterFrom(file, today),
    throughOn: payoffThroughOn,
    payments: inTime.slice(before.length).map(({ paidOn, amountCents }) => ({ on: paidOn, cents: amountCents })),
    earlier: before.length > 0 ? countedFrom(before) : null,
    counted: countedFrom(payments),
    ownCents: quote.through.interestUnknown && !quote.agreed ? null : quotedCents(quote),
    agreementOn: standing ? (standing.inForceOn ?? standing.terms.writtenOn) : null,
    satisfaction: satisfactionName(file),
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, throughOn, satisfaction } = data
  const { clients } = recipient
  const day = dateWords(throughOn, 'weekday')
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `I want to know what pays the judgment${clients ? ` for your client, ${clients},` : ''} in full. Please write to me:`,
      es: `Quiero saber con cuánto queda pagado por completo el fallo${clients ? ` a favor de ${clients}, a quien usted representa` : ''}. Escríbame, por favor:`,
    }),
    {
      kind: 'list',
      numbered: true,
      items: [
        {
          en: `the whole sum, good through ${day.en}, and what it is made of: the main amount, the costs and the interest`,
          es: `la suma total, válida hasta el ${day.es}, y de qué se compone: la cantidad principal, las costas y los intereses`,
        },
        {
          en: 'what each day after that adds (the “per diem”), and at which rate',
          es: 'cuánto suma cada día posterior (el “per diem”), y con qué tasa',
        },
        {
          en: 'which payments you have counted, each with its day',
          es: 'qué pagos contó, cada uno con su fecha',
        },
        {
          en: 'to whom, how and where to pay, and how long a check or transfer takes with you to count',
          es: 'a quién, cómo y dónde pagar, y cuánto tarda en contar un cheque o una transferencia',
        },
      ],
    },
    ...countedBlocks(data),
    ...ownFigure(data),
    paragraph({
      en: `Please send it in time for me to pay by that day. When I have paid, please give me a signed receipt, and file the paper that says the judgment is paid, called “${satisfaction}”.`,
      es: `Envíemelo a tiempo para que pueda pagar a más tardar ese día. Cuando haya pagado, deme por favor un recibo firmado y presente el papel que dice que el fallo está pagado, llamado “${satisfaction}”.`,
    }),
    paragraph({
      en: 'This letter is a question, not a promise to pay by a certain day, and I do not give up any right by it.',
      es: 'Esta carta es una pregunta, no una promesa de pagar en una fecha determinada, y con ella no renuncio a ningún derecho.',
    }),
    ...closingBlocks(letter),
  ]
}

function countedBlocks({ payments, earlier, counted }: Data): Block[] {
  if (counted.count === 0)
    return [
      paragraph({
        en: 'By my records nothing has been paid yet.',
        es: 'Según mis registros todavía no se ha pagado nada.',
      }),
    ]
  const money = (cents: number): Words => asIs(formatCents(cents))
  return [
    paragraph({
      en: 'These are the payments I have counted. If one is missing in your records, please tell me.',
      es: 'Estos son los pagos que conté. Si falta alguno en sus registros, dígamelo.',
    }),
    {
      kind: 'table',
      title: null,
      columns: [
        { label: { en: 'Paid on', es: 'Pagado el' }, align: 'start' },
        { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      ],
      rows: [
        ...(earlier?.lastOn ? [[earlierWords(earlier.count, earlier.lastOn), money(earlier.cents)]] : []),
        ...payments.map(({ on, cents }) => [dateWords(on), money(cents)]),
      ],
      total: [
        inBoth(l =>
          l === 'en'
            ? `In all, ${plural(counted.count, { one: 'payment', other: 'payments' }, l)}`
            : `En total, ${plural(counted.count, { one: 'pago', other: 'pagos' }, l)}`,
        ),
        money(counted.cents),
      ],
    },
  ]
}

function earlierWords(count: number, lastOn: IsoDate): Words {
  return inBoth(l =>
    l === 'en'
      ? `${plural(count, { one: 'earlier payment', other: 'earlier payments' }, l)}, through ${formatDate(lastOn, l)}`
      : `${plural(count, { one: 'pago anterior', other: 'pagos anteriores' }, l)}, hasta el ${formatDate(lastOn, l)}`,
  )
}

function ownFigure({ ownCents, throughOn, agreementOn }: Data): Block[] {
  if (ownCents === null) return []
  const sum = formatCents(ownCents)
  return [
    paragraph(
      inBoth(l => {
        const day = formatDate(throughOn, l)
        const made = agreementOn && formatDate(agreementOn, l)
        return l === 'en'
          ? `By my own figures${made ? `, under our agreement of ${made},` : ''} it comes to ${sum} on ${day}. If yours are different, please show me how you came to them.`
          : `Según mis propias cifras${made ? `, conforme a nuestro acuerdo del ${made},` : ''} son ${sum} el ${day}. Si las suyas son distintas, muéstreme cómo llegó a ellas.`
      }),
    ),
  ]
}
