// The notice of a returned check: which check, how much, by when and how to pay, and what the state's law then allows. It
// tells what the law says and frightens nobody.

import { z } from 'zod'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { isCheck, returnedCheckIn } from '@/lib/case/returned-check'
import { demandLetterFlow } from '@/lib/interview/flows/demand-letter'
import { periodWords } from '@/lib/law/days'
import { isUncertain } from '@/lib/law/value-on'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
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
import { anaLetter } from './letter-samples'
import { returnedCheckCautions } from './returned-check-cautions'

const cents = z.int()

const dataSchema = z.object({
  letter: letterSchema,
  check: z.object({
    on: isoDate,
    amountCents: cents,
    /** The number on it, the bank, and the last digits of the account; empty: not written down. */
    number: z.string(),
    bank: z.string(),
    lastDigits: z.string(),
    returnedOn: isoDate,
    /** Who gave it, as written down; empty: nobody was named. */
    from: z.string(),
  }),
  payableTo: z.string(),
  /** null: no law for it is known, so the notice asks for the check alone. */
  law: z
    .object({
      state: z.object({ en: z.string(), es: z.string() }),
      section: z.string(),
      notice: z.object({ count: z.int(), unit: z.enum(['days', 'weeks', 'months', 'years', 'court-days']) }).nullable(),
      damages: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('sum'), cents, isUpTo: z.boolean() }),
        z.object({ kind: z.literal('range'), leastCents: cents, mostCents: cents }),
        z.object({ kind: z.literal('not-counted') }),
      ]),
      feeCents: cents.nullable(),
      byCertifiedMail: z.boolean(),
    })
    .nullable(),
})
type Data = z.infer<typeof dataSchema>

export const returnedCheckNotice = defineDocument<CaseFile, Data>({
  id: 'returned-check-notice',
  title: { en: 'Notice of a returned check', es: 'Aviso de cheque devuelto' },
  side: 'creditor',
  about: 'payment',
  dataSchema,
  missing: (file, aboutId) => [...missingForLetter(file), ...(checkIn(file, aboutId) ? [] : [noCheck(file, aboutId)])],
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  caution: returnedCheckCautions,
  sample: {
    letter: anaLetter,
    check: {
      ...{ on: '2026-11-12', amountCents: 25_000, returnedOn: '2026-11-17' },
      ...{ number: '1043', bank: 'Valley Credit Union', lastDigits: '8812', from: 'Dale Whitmore' },
    },
    payableTo: 'Ana Núñez',
    law: {
      state: { en: 'California', es: 'California' },
      section: 'Cal. Civ. Code § 1719',
      notice: { count: 30, unit: 'days' },
      damages: { kind: 'sum', cents: 75_000, isUpTo: false },
      feeCents: 2_500,
      byCertifiedMail: true,
    },
  },
})

/** The returned check the letter is about; a transfer or a card that failed is no check. */
function checkIn(file: CaseFile, aboutId: string | undefined) {
  const found = returnedCheckIn(file, aboutId)
  return found && isCheck(found.payment) ? found : null
}

function noCheck(file: CaseFile, aboutId: string | undefined): Missing {
  const isThere = file.facts.ledger.some(row => row.id === aboutId && row.kind === 'payment')
  return {
    flowId: 'payments',
    stepId: isThere && aboutId ? aboutId : 'new',
    what: {
      en: 'a check among your payments that is marked as returned',
      es: 'un cheque entre sus pagos que esté marcado como devuelto',
    },
  }
}

function dataFrom(file: CaseFile, today: Data['letter']['writtenOn'], aboutId?: string): Data {
  const found = checkIn(file, aboutId)
  if (!found || !file.state) throw new Error('A notice was asked for about a check that did not come back.')
  const { payment, reversal, law, damages } = found
  const letter = letterFrom(file, today)
  return {
    letter,
    check: {
      ...{ on: payment.on, amountCents: payment.amountCents, returnedOn: reversal.on },
      ...{ number: payment.reference, bank: payment.bank, lastDigits: payment.lastDigits },
      from: payment.from,
    },
    payableTo: answersIn(file, demandLetterFlow).payableTo ?? letter.sender.name,
    law:
      law?.kind === 'value'
        ? {
            state: file.state.name,
            section: law.entry.cite.section,
            notice: law.value.notice,
            // A sum nobody is sure of is none to tell the other side.
            damages: isUncertain(law.entry) ? { kind: 'not-counted' } : damages,
            feeCents: isUncertain(law.entry) ? null : (law.value.feeCents ?? null),
            byCertifiedMail: law.value.certifiedMail === true,
          }
        : null,
  }
}

type Recipient = Letter['recipients'][number]

function letterTo(recipient: Recipient, data: Data): Block[] {
  const { letter, check, law, payableTo } = data
  return [
    ...openingBlocks(letter, recipient),
    ...(law?.byCertifiedMail ? [paragraph(certified)] : []),
    paragraph(whatCameBack(data, recipient)),
    { kind: 'terms', items: checkTerms(check) },
    paragraph(pleasePay(data)),
    {
      kind: 'list',
      items: [
        { en: 'in cash, in person; I will sign a receipt', es: 'en efectivo y en persona; yo firmaré un recibo' },
        {
          en: `by cashier’s check or money order payable to ${payableTo}`,
          es: `con un cheque de caja o giro postal a nombre de ${payableTo}`,
        },
      ],
    },
    ...(law ? lawParagraphs(law, check.amountCents) : []),
    paragraph({
      en: 'The payment has been taken out of what counts as paid on the judgment. As soon as it is made good, it counts again from that day.',
      es: 'El pago se quitó de lo que cuenta como pagado del fallo. En cuanto se reponga, vuelve a contar desde ese día.',
    }),
    paragraph({
      en: 'If you think this is wrong, or you stopped the check for a reason, please write to me and send a copy of what you have. If you need a few more days, please tell me now.',
      es: 'Si cree que hay un error, o si detuvo el cheque por alguna razón, le pido que me escriba y envíe copia de lo que tenga. Si necesita unos días más, dígamelo ahora, por favor.',
    }),
    ...closingBlocks(letter),
  ]
}

const certified: Words = { en: 'By certified mail', es: 'Por correo certificado' }

function whatCameBack({ check, letter }: Data, { clients }: Recipient): Words {
  const amount = formatCents(check.amountCents)
  const isAlone = letter.debtors.length === 1
  return inBoth(locale => {
    const [on, back, entered] = [check.on, check.returnedOn, letter.enteredOn].map(day => dateWords(day)[locale])
    // Of several who owe, one gave it, and the letter goes to each.
    const given = isAlone ? '' : check.from
    if (locale === 'en')
      return `The bank did not pay the check of ${amount}${clients ? ` from ${clients}` : isAlone ? ' you gave' : given ? ` ${given} gave` : ' given'} on ${on} toward the judgment entered on ${entered}. It came back on ${back}.`
    return `El banco no pagó el cheque de ${amount} ${clients ? `que entregó ${clients}` : isAlone ? 'que usted entregó' : given ? `que entregó ${given}` : 'entregado'} el ${on} a cuenta del fallo registrado el ${entered}. Fue devuelto el ${back}.`
  })
}

function checkTerms({ on, amountCents, number, bank, lastDigits }: Data['check']): Term[] {
  const terms: Term[] = [
    { term: { en: 'Amount of the check', es: 'Monto del cheque' }, value: inBoth(() => formatCents(amountCents)) },
    { term: { en: 'Given on', es: 'Entregado el' }, value: dateWords(on) },
  ]
  if (number) terms.push({ term: { en: 'Number', es: 'Número' }, value: { en: number, es: number } })
  if (bank) terms.push({ term: { en: 'Bank', es: 'Banco' }, value: { en: bank, es: bank } })
  if (lastDigits)
    terms.push({
      term: { en: 'Account', es: 'Cuenta' },
      value: { en: `ending in ${lastDigits}`, es: `que termina en ${lastDigits}` },
    })
  return terms
}

function pleasePay({ check, law }: Data): Words {
  const amount = formatCents(check.amountCents)
  const within = law?.notice ? periodWords(law.notice) : null
  return within
    ? {
        en: `Please pay ${amount} within ${within.en} after you receive this notice. You can pay:`,
        es: `Le pido que pague ${amount} en un plazo de ${within.es} después de recibir este aviso. Puede pagar:`,
      }
    : {
        en: `Please pay ${amount} as soon as you can. You can pay:`,
        es: `Le pido que pague ${amount} lo antes posible. Puede pagar:`,
      }
}

/** What the state's law allows, where it can be counted: it may, for some states leave out a check for an older debt. Else its section is not named: in some states it is one of the
 *  criminal code, which would read as a threat. */
function lawParagraphs(law: NonNullable<Data['law']>, checkCents: number): Block[] {
  const { state, section, notice, damages, feeCents } = law
  const check = formatCents(checkCents)
  const [byThen, entonces] = notice ? [' by then', ' para entonces'] : ['', '']
  const asked = damagesAsked(damages)
  const blocks: Block[] = []
  if (asked)
    blocks.push(
      paragraph({
        en: `If it is not paid${byThen}, the law of ${state.en} (${section}) may let the holder of a check ask a court for ${asked.en} on top of the ${check}.`,
        es: `Si no se paga${entonces}, la ley de ${state.es} (${section}) puede permitir a quien tiene el cheque pedir a un tribunal ${asked.es} además de los ${check}.`,
      }),
    )
  if (feeCents !== null)
    blocks.push(
      paragraph({
        en: `The law of ${state.en} has a fee of up to ${formatCents(feeCents)} for a returned check. This notice asks for the check alone.`,
        es: `La ley de ${state.es} prevé un cargo de hasta ${formatCents(feeCents)} por un cheque devuelto. Este aviso pide solo el cheque.`,
      }),
    )
  return blocks
}

function damagesAsked(damages: NonNullable<Data['law']>['damages']): Words | null {
  switch (damages.kind) {
    case 'sum': {
      if (damages.cents === 0) return null
      const sum = formatCents(damages.cents)
      return damages.isUpTo ? { en: `up to ${sum}`, es: `hasta ${sum}` } : { en: sum, es: sum }
    }
    case 'range': {
      const [least, most] = [formatCents(damages.leastCents), formatCents(damages.mostCents)]
      return { en: `from ${least} to ${most}`, es: `de ${least} a ${most}` }
    }
    case 'not-counted':
      return null
  }
}
