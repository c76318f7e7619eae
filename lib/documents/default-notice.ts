// The notice of default: what was not paid in time, the sum now due by the agreement’s own terms with its working, and an
// invitation to propose new ones.

import { z } from 'zod'
import { type AgreementStanding, defaultSumIn } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { neededFor } from '@/lib/case/standing-words'
import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { anaLetter } from './letter-samples'
import {
  agreementOf,
  agreementSaid,
  agreementSaidSchema,
  byAgreement,
  howToPay,
  missingForNotice,
  noticeCautions,
  standingFor,
  weekday,
} from './notice-parts'

const words = z.object({ en: z.string(), es: z.string() })

const dataSchema = z.object({
  letter: letterSchema,
  agreement: agreementSaidSchema,
  due: z.object({ on: isoDate, missingCents: z.int() }),
  /** The notice to catch up, and the last day it gave; null: the agreement asks for none. */
  notice: z.object({ sentOn: isoDate, until: isoDate }).nullable(),
  defaultOn: isoDate,
  forbore: z.boolean(),
  sum: z.object({
    by: z.enum(['full-judgment', 'rest-of-plan']),
    lines: z.array(z.object({ label: words, cents: z.int() })),
    sumCents: z.int(),
    notes: z.array(words),
  }),
  replyByOn: isoDate,
})
type Data = z.infer<typeof dataSchema>

const daysToReply = 14

export const defaultNotice = defineDocument<CaseFile, Data>({
  id: 'default-notice',
  title: { en: 'Notice of default', es: 'Aviso de incumplimiento' },
  side: 'creditor',
  dataSchema,
  missing: file => missingForNotice(file, whyNot),
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  caution: file => [...noticeCautions(file), ...estimated(file)],
  sample: {
    letter: { ...anaLetter, writtenOn: '2027-01-25' },
    agreement: {
      since: '2026-11-23',
      ways: ['check', 'money-order'],
      payTo: 'Ana Núñez',
      whereToPay: '12 Orchard Lane\nFresno, CA 93701',
      caseNumber: '26SC01417',
      cureDays: 10,
    },
    due: { on: '2027-01-01', missingCents: 15_000 },
    notice: { sentOn: '2027-01-08', until: '2027-01-21' },
    defaultOn: '2027-01-22',
    forbore: true,
    sum: {
      by: 'full-judgment',
      lines: [
        { label: { en: 'The judgment', es: 'El fallo' }, cents: 480_000 },
        { label: { en: 'Costs in the judgment', es: 'Costas del fallo' }, cents: 12_500 },
        {
          label: {
            en: 'Interest by law through November 21, 2026',
            es: 'Intereses por ley hasta el 21 de noviembre de 2026',
          },
          cents: 14_842,
        },
        { label: { en: 'Less every payment', es: 'Menos todos los pagos' }, cents: -35_000 },
      ],
      sumCents: 472_342,
      notes: [
        {
          en: 'Interest adds $1.29 for each day after that (Cal. Code Civ. Proc. § 685.010).',
          es: 'Los intereses suman $1.29 por cada día posterior (Cal. Code Civ. Proc. § 685.010).',
        },
      ],
    },
    replyByOn: '2027-02-08',
  },
})

function whyNot(standing: AgreementStanding): Missing | null {
  const { kind, cureUntil, cureNotice, missedOn } = standing
  if (kind === 'default') return null
  if (kind === 'curing' && cureUntil && cureNotice)
    return {
      flowId: 'notices',
      stepId: cureNotice.id,
      what: {
        en: `the end of the days to catch up: they run through ${formatDate(cureUntil.on, 'en')}${cureUntil.isEstimated ? ', by our estimate' : ''}`,
        es: `el fin de los días para ponerse al día: corren hasta el ${formatDate(cureUntil.on, 'es')}${cureUntil.isEstimated ? ', según nuestro cálculo' : ''}`,
      },
    }
  if (missedOn && standing.agreement.terms.cureDays > 0)
    return { flowId: 'notices', stepId: 'new', what: firstTheOther }
  return byAgreement(standing, notBroken)
}

const firstTheOther: Words = {
  en: 'the notice to catch up, sent and written down: without it there is no default',
  es: 'el aviso para ponerse al día, enviado y anotado: sin él no hay incumplimiento',
}
const notBroken: Words = {
  en: 'a default: by the agreement there is none today',
  es: 'un incumplimiento: según el acuerdo hoy no hay ninguno',
}

function estimated(file: CaseFile): Caution[] {
  return standingFor(file).cureUntil?.isEstimated
    ? [
        {
          text: {
            en: 'Nobody wrote down when the notice to catch up came in. The days run from that day: find it out before you send this.',
            es: 'Nadie anotó cuándo llegó el aviso para ponerse al día. Los días corren desde entonces: averígüelo antes de enviar esto.',
          },
          cite: null,
        },
      ]
    : []
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const standing = standingFor(file)
  const sum = defaultSumIn(file, today)
  const { defaultOn, defaultDueOn: dueOn, cureNotice: notice, cureUntil, agreement } = standing
  if (!sum || !defaultOn || !dueOn) throw new Error('A notice of default was asked for before there was one.')
  const { by, lines, sumCents, notes } = sum
  return {
    letter: letterFrom(file, today),
    agreement: agreementSaid(standing),
    due: { on: dueOn, missingCents: neededFor(standing, dueOn) },
    notice: notice && cureUntil ? { sentOn: notice.sentOn, until: cureUntil.on } : null,
    defaultOn,
    forbore: agreement.terms.forbears,
    sum: { by, lines, sumCents, notes },
    replyByOn: addDays(today, daysToReply),
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, agreement, sum, defaultOn, replyByOn } = data
  const named = agreementOf(agreement)
  const client = recipient.clients
    ? { en: ` with your client, ${recipient.clients}`, es: ` con ${recipient.clients}, a quien usted representa` }
    : { en: '', es: '' }
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `I am writing about ${named.en}${client.en}. ${whatHappened(data).en} By the agreement this is a default since ${formatDate(defaultOn, 'en')}.`,
      es: `Le escribo por ${named.es}${client.es}. ${whatHappened(data).es} Según el acuerdo esto es un incumplimiento desde el ${formatDate(defaultOn, 'es')}.`,
    }),
    paragraph(
      sum.by === 'full-judgment'
        ? {
            en: 'The agreement says what is due then: the whole judgment, with the costs and interest the law allows and the agreement does not waive, less every payment.',
            es: 'El acuerdo dice qué se debe entonces: todo el fallo, con las costas y los intereses que la ley permite y que el acuerdo no perdona, menos todos los pagos.',
          }
        : {
            en: 'The agreement says what is due then: the part of the agreed amount not yet paid, all at once.',
            es: 'El acuerdo dice qué se debe entonces: la parte de la cantidad acordada que no se ha pagado, toda de una vez.',
          },
    ),
    {
      kind: 'table',
      title: null,
      columns: [
        {
          label: inBoth(l => `${l === 'en' ? 'Due on' : 'Se debe el'} ${formatDate(letter.writtenOn, l)}`),
          align: 'start',
        },
        { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      ],
      rows: sum.lines.map(({ label, cents }) => [label, asIs(formatCents(cents))]),
      total: [{ en: 'Total', es: 'Total' }, asIs(formatCents(sum.sumCents))],
    },
    ...sum.notes.map(paragraph),
    howToPay(agreement),
    ...(data.forbore ? [paragraph(promiseEnded)] : []),
    paragraph({
      en: `I would rather agree with you again. If you can keep other terms, please write them to me by ${weekday(replyByOn).en}: how much, and on which days. If you think this letter is wrong, please tell me why and send me a copy of your proof.`,
      es: `Preferiría volver a ponerme de acuerdo con usted. Si puede cumplir otras condiciones, escríbamelas a más tardar el ${weekday(replyByOn).es}: cuánto y en qué días. Si cree que esta carta está equivocada, dígame por qué y envíeme una copia de su prueba.`,
    }),
    ...closingBlocks(letter),
  ]
}

const promiseEnded: Words = {
  en: 'My promise in the agreement to take no step to enforce the judgment held while there was no default. I may now use the means the law allows, for this sum and no more. What the law protects stays protected.',
  es: 'Mi promesa en el acuerdo de no tomar medidas para ejecutar el fallo valía mientras no hubiera incumplimiento. Ahora puedo usar los medios que permite la ley, por esta suma y no más. Lo que la ley protege sigue protegido.',
}

function whatHappened({ due, notice }: Data): Words {
  const [day, missing] = [dateWords(due.on), formatCents(due.missingCents)]
  const out: Words =
    due.missingCents > 0
      ? {
          en: `The payment due on ${day.en} did not come in full: ${missing} is missing.`,
          es: `El pago que vencía el ${day.es} no llegó completo: faltan ${missing}.`,
        }
      : {
          en: `The payment due on ${day.en} did not come in time.`,
          es: `El pago que vencía el ${day.es} no llegó a tiempo.`,
        }
  if (!notice) return out
  return {
    en: `${out.en} I sent you a notice about it on ${formatDate(notice.sentOn, 'en')}, and the days to catch up ran through ${formatDate(notice.until, 'en')}.`,
    es: `${out.es} Le envié un aviso el ${formatDate(notice.sentOn, 'es')}, y los días para ponerse al día corrieron hasta el ${formatDate(notice.until, 'es')}.`,
  }
}
