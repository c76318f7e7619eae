// The debtor's letter with a first payment: the terms, and the sentence that accepting the payment accepts them. What the
// law says of such sentences is shown to the debtor before it is finished, and is no part of the letter.

import { z } from 'zod'
import { draftFrom } from '@/lib/case/agreement-draft'
import { type AgreementTerms, agreementTermsSchema } from '@/lib/case/agreement-terms'
import type { CaseFile } from '@/lib/case/case-file'
import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { scheduleTable } from './settlement-agreement'

const termsSchema = agreementTermsSchema.pick({
  totalCents: true,
  owedCents: true,
  schedule: true,
  interest: true,
  graceDays: true,
  cureDays: true,
  onDefault: true,
  forbears: true,
  satisfaction: true,
  releasesLien: true,
})
type Terms = Pick<AgreementTerms, keyof z.infer<typeof termsSchema>>

const dataSchema = z.object({ letter: letterSchema, terms: termsSchema })
type Data = z.infer<typeof dataSchema>

export const firstPaymentLetter = defineDocument<CaseFile, Data>({
  id: 'first-payment-letter',
  title: { en: 'Letter with a first payment', es: 'Carta con un primer pago' },
  side: 'debtor',
  flowId: 'agreement',
  dataSchema,
  missing: missingForFirstPayment,
  data: dataFrom,
  caution: cautionOn,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: {
      writtenOn: '2026-11-21',
      sender: { name: 'Maribel Ortega', lines: ['12 Elm Street', 'Austin, TX 78701', 'maribel@example.org'] },
      recipients: [
        { lines: ['Oak Rentals LLC', '9 Main Street', 'Austin, TX 78702'], greeting: 'Oak Rentals LLC', clients: null },
      ],
      creditors: ['Oak Rentals LLC'],
      debtors: ['Maribel Ortega'],
      court: 'Justice Court, Precinct 1',
      place: 'Travis, Texas',
      caseNumber: 'J1-CV-26-001234',
      enteredOn: '2026-09-01',
    },
    terms: {
      totalCents: 60_000,
      owedCents: 100_000,
      schedule: [
        { on: '2026-12-01', cents: 20_000 },
        { on: '2027-01-01', cents: 20_000 },
        { on: '2027-02-01', cents: 20_000 },
      ],
      interest: 'waived-while-kept',
      graceDays: 5,
      cureDays: 10,
      onDefault: 'full-judgment',
      forbears: true,
      satisfaction: { withinDays: 14, document: 'Release of Judgment' },
      releasesLien: true,
    },
  },
})

function missingForFirstPayment(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (missing.length > 0) return missing
  const draft = draftFrom(file)
  if (!draft.ok) return draft.error
  const isTotalFitting = draft.value.terms.totalCents <= draft.value.terms.owedCents
  return isTotalFitting && draft.value.terms.kind === 'settlement' ? [] : [notFitting]
}

const notFitting: Missing = {
  flowId: 'agreement',
  stepId: 'agreement-total',
  what: { en: 'a total that fits what is owed today', es: 'un total que corresponda a lo que se debe hoy' },
}

function dataFrom(file: CaseFile): Data {
  const draft = draftFrom(file)
  if (!draft.ok) throw new Error('The letter was asked for before its case was ready.')
  return { letter: letterFrom(file, file.today), terms: termsSchema.parse(draft.value.terms) }
}

/** What the law says of a payment marked as full payment. */
function cautionOn({ today }: CaseFile): Caution[] {
  const found = federalOn('accordAndSatisfaction', today)
  if (found.kind !== 'value') return []
  const { rule, escape: wayOut } = found.value
  const { note, cite } = found.entry
  const said = [...(note ? [note] : []), ifNotSigned, rule, wayOut]
  return said.map((text, index) => ({ text, cite: index === 0 ? cite : null }))
}

/** What the sentence in the letter cannot do by itself. */
const ifNotSigned: Words = {
  en: 'So do not count on the sentence in this letter alone. If they keep the payment and sign nothing, it lowers what you owe, but they may still be able to collect the rest. Wait for the signed copy before you send more.',
  es: 'Por eso no confíe solo en la frase de esta carta. Si se quedan con el pago y no firman nada, baja lo que usted debe, pero quizá todavía puedan cobrar el resto. Espere la copia firmada antes de enviar más.',
}

function letterTo(recipient: Letter['recipients'][number], { letter, terms }: Data): Block[] {
  const entered = dateWords(letter.enteredOn)
  const first = formatCents(terms.schedule[0]?.cents ?? 0)
  const isOne = terms.schedule.length === 1
  const given: Words = isOne
    ? { en: `my payment of ${first}`, es: `mi pago de ${first}` }
    : { en: `my first payment, ${first},`, es: `mi primer pago, de ${first},` }
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `With this letter comes ${given.en} on the judgment${recipient.clients ? ` for your client, ${recipient.clients},` : ''} entered on ${entered.en}. I send it on these terms:`,
      es: `Con esta carta va ${given.es} por el fallo${recipient.clients ? ` a favor de ${recipient.clients}, a quien usted representa,` : ''} registrado el ${entered.es}. Lo envío en estas condiciones:`,
    }),
    { kind: 'list', numbered: true, items: termItems(terms) },
    ...(isOne ? [] : [scheduleTable(terms)]),
    paragraph({
      en: 'By keeping or depositing this payment you accept these terms. If you do not accept them, please send the payment back and tell me in writing what you would accept.',
      es: 'Si conserva o deposita este pago, usted acepta estas condiciones. Si no las acepta, devuélvame el pago, por favor, y dígame por escrito qué aceptaría.',
    }),
    paragraph({
      en: 'So that we both have it in writing, please also sign below and send me a copy. I do not give up any protection the law gives my wages, my bank account, my home or my other property.',
      es: 'Para que los dos lo tengamos por escrito, firme también abajo, por favor, y envíeme una copia. No renuncio a ninguna protección que la ley da a mi salario, mi cuenta bancaria, mi vivienda u otros bienes.',
    }),
    ...closingBlocks(letter),
    paragraph({ en: 'I agree to these terms:', es: 'Acepto estas condiciones:' }),
    {
      kind: 'signature',
      signers: letter.creditors.map(name => ({
        name: asIs(name),
        role: { en: 'Judgment creditor', es: 'Acreedor del fallo' },
      })),
    },
  ]
}

const days = (count: number): Words => periodWords({ count, unit: 'days' })

function termItems(terms: Terms): Words[] {
  const { schedule, satisfaction } = terms
  const total = formatCents(terms.totalCents)
  const last = schedule.at(-1)
  const by = inBoth(locale => (last ? formatDate(last.on, locale) : ''))
  return [
    schedule.length === 1
      ? {
          en: `This payment, ${total}, is full payment of the judgment.`,
          es: `Este pago, de ${total}, es el pago total del fallo.`,
        }
      : {
          en: `I pay ${total} in all, in ${schedule.length} payments, the last by ${by.en}. When all are made, they are full payment of the judgment.`,
          es: `Pago ${total} en total, en ${schedule.length} pagos, el último a más tardar el ${by.es}. Cuando se hagan todos, son el pago total del fallo.`,
        },
    ...(schedule.length === 1 ? [] : [interestItem(terms)]),
    ...(schedule.length > 1 ? [...lateItems(terms), defaultItem(terms)] : []),
    ...(terms.forbears
      ? [
          {
            en: 'While I pay as promised, no other step is taken to collect.',
            es: 'Mientras pague lo prometido, no se toma ninguna otra medida de cobro.',
          },
        ]
      : []),
    ...(satisfaction ? [satisfactionItem(satisfaction, terms.releasesLien)] : []),
  ]
}

/** Nothing of days that there are none of. */
function lateItems({ graceDays, cureDays }: Terms): Words[] {
  const [grace, cure] = [days(graceDays), days(cureDays)]
  const late: Words = { en: `A payment may be ${grace.en} late.`, es: `Un pago puede atrasarse ${grace.es}.` }
  const notice: Words = {
    en: `After a written notice I have ${cure.en} to catch up.`,
    es: `Después de un aviso por escrito tengo ${cure.es} para ponerme al día.`,
  }
  const said = [...(graceDays > 0 ? [late] : []), ...(cureDays > 0 ? [notice] : [])]
  return said.length === 0 ? [] : [inBoth(locale => said.map(one => one[locale]).join(' '))]
}

function defaultItem({ onDefault }: Terms): Words {
  return onDefault === 'full-judgment'
    ? {
        en: 'If I do not keep these terms, the whole judgment is owed again, less all I have paid.',
        es: 'Si no cumplo estas condiciones, se vuelve a deber todo el fallo, menos todo lo que haya pagado.',
      }
    : {
        en: 'If I do not keep these terms, the rest of that total is due at once, and no more than that.',
        es: 'Si no cumplo estas condiciones, se debe de inmediato el resto de ese total, y nada más.',
      }
}

function interestItem({ interest }: Terms): Words {
  return interest === 'runs'
    ? {
        en: 'Interest the law allows goes on for what is still unpaid, and is due with the last payment.',
        es: 'Los intereses que permite la ley siguen corriendo sobre lo que falte y se pagan con el último pago.',
      }
    : {
        en: 'No interest is added while I pay as promised.',
        es: 'No se suman intereses mientras pague lo prometido.',
      }
}

function satisfactionItem({ withinDays, document }: NonNullable<Terms['satisfaction']>, releases: boolean): Words {
  const within = days(withinDays)
  return {
    en: `Within ${within.en} after the last payment has cleared, the paper that says the judgment is paid, called “${document}”, is filed with the court${releases ? ', and any recording of the judgment against property is released' : ''}.`,
    es: `Dentro de ${within.es} después de que el último pago quede cobrado se presenta en el tribunal el papel que dice que el fallo está pagado, llamado “${document}”${releases ? ', y se cancela toda inscripción del fallo sobre bienes' : ''}.`,
  }
}
