// The notice to put a late payment right: it names the payment, what is missing, and the last day by the agreement’s own words.

import { z } from 'zod'
import type { AgreementStanding } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { noticeAllowedFrom } from '@/lib/case/standing-lapse'
import { neededFor, openReportsIn } from '@/lib/case/standing-words'
import { periodWords } from '@/lib/law/days'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import {
  closingBlocks,
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

const dataSchema = z.object({
  letter: letterSchema,
  agreement: agreementSaidSchema,
  /** The payment it names; `missingCents`: what has to come so that it is whole. */
  due: z.object({ on: isoDate, cents: z.int(), missingCents: z.int() }),
})
type Data = z.infer<typeof dataSchema>

export const cureNotice = defineDocument<CaseFile, Data>({
  id: 'cure-notice',
  title: { en: 'Notice to catch up on a late payment', es: 'Aviso para ponerse al día con un pago atrasado' },
  side: 'creditor',
  dataSchema,
  missing: file => missingForNotice(file, standing => whyNot(standing, file.today)),
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  caution: file => [...noticeCautions(file), ...reportedFirst(file)],
  sample: {
    letter: { ...anaLetter, writtenOn: '2027-01-08' },
    agreement: {
      since: '2026-11-23',
      ways: ['check', 'money-order'],
      payTo: 'Ana Núñez',
      whereToPay: '12 Orchard Lane\nFresno, CA 93701',
      caseNumber: '26SC01417',
      cureDays: 10,
    },
    due: { on: '2027-01-01', cents: 25_000, missingCents: 15_000 },
  },
})

/** The payment that can be named today: the oldest that is late and of which no notice runs. */
function namedIn(standing: AgreementStanding): IsoDate | null {
  return standing.kind === 'missed' ? standing.missedOn : null
}

function whyNot(standing: AgreementStanding, today: IsoDate): Missing | null {
  if (namedIn(standing) && standing.agreement.terms.cureDays > 0) return null
  const { kind, nextDue, agreement, cureNotice: sent } = standing
  if (agreement.terms.cureDays === 0) return byAgreement(standing, noDays)
  if (sent)
    return {
      flowId: 'notices',
      stepId: sent.id,
      what: {
        en: `no other notice: the one of ${formatDate(sent.sentOn, 'en')} counts`,
        es: `ningún otro aviso: vale el del ${formatDate(sent.sentOn, 'es')}`,
      },
    }
  if (kind === 'default') return byAgreement(standing, isOver)
  const from = nextDue ? noticeAllowedFrom(agreement, nextDue.on) : today
  return byAgreement(standing, {
    en: nextDue
      ? `a late payment: none is before ${formatDate(from, 'en')}, when the days of grace are over`
      : 'a late payment: all of them came',
    es: nextDue
      ? `un pago atrasado: ninguno lo está antes del ${formatDate(from, 'es')}, cuando terminan los días de gracia`
      : 'un pago atrasado: todos llegaron',
  })
}

const noDays: Words = {
  en: 'an agreement that gives days to catch up: this one gives none, so no such notice is needed',
  es: 'un acuerdo que dé días para ponerse al día: este no da ninguno, así que no hace falta este aviso',
}
const isOver: Words = {
  en: 'time to catch up: it is over. The notice of default comes next',
  es: 'tiempo para ponerse al día: ya terminó. Ahora sigue el aviso de incumplimiento',
}

function reportedFirst(file: CaseFile): Caution[] {
  const reports = openReportsIn(file, standingFor(file))
  return reports.map(({ amountCents, on }) => ({
    text: {
      en: `The other side reported ${formatCents(amountCents)} on ${formatDate(on, 'en')}. Answer that report before you send this.`,
      es: `La otra parte informó ${formatCents(amountCents)} el ${formatDate(on, 'es')}. Conteste ese informe antes de enviar esto.`,
    },
    cite: null,
  }))
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const standing = standingFor(file)
  const on = namedIn(standing)
  if (!on) throw new Error('A notice of a late payment was asked for before one was late.')
  const planned = standing.installments.find(one => one.on === on)
  return {
    letter: letterFrom(file, today),
    agreement: agreementSaid(standing),
    due: { on, cents: planned?.cents ?? 0, missingCents: neededFor(standing, on) },
  }
}

function letterTo(recipient: Letter['recipients'][number], { letter, agreement, due }: Data): Block[] {
  const days = periodWords({ count: agreement.cureDays, unit: 'days' })
  const named = agreementOf(agreement)
  const [amount, missing] = [formatCents(due.cents), formatCents(due.missingCents)]
  const client = recipient.clients
    ? { en: ` with your client, ${recipient.clients}`, es: ` con ${recipient.clients}, a quien usted representa` }
    : { en: '', es: '' }
  const isPart = due.missingCents < due.cents
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `This is a written notice under ${named.en}${client.en}. It names the payment of ${amount} that was due on ${weekday(due.on).en}.`,
      es: `Este es un aviso por escrito según ${named.es}${client.es}. Se refiere al pago de ${amount} que vencía el ${weekday(due.on).es}.`,
    }),
    paragraph({
      en: isPart ? `Part of it has come. ${missing} is still missing.` : `By my records ${missing} is missing.`,
      es: isPart ? `Llegó una parte. Todavía faltan ${missing}.` : `Según mis registros faltan ${missing}.`,
    }),
    {
      kind: 'notice',
      title: { en: 'What puts it right', es: 'Cómo ponerse al día' },
      text: {
        en: `${missing}, paid within ${days.en} after you receive this notice. Then the agreement goes on as before.`,
        es: `${missing}, pagados dentro de ${days.es} después de recibir este aviso. Entonces el acuerdo sigue como antes.`,
      },
    },
    howToPay(agreement),
    paragraph({
      en: 'If the payment is still missing after those days, the agreement calls that a default, and says what is due then.',
      es: 'Si después de esos días el pago sigue faltando, el acuerdo lo llama incumplimiento y dice qué se debe entonces.',
    }),
    paragraph({
      en: 'If you have paid already, please tell me when and how, so that I can look. If you cannot pay all of it in time, please write to me now, so that we can talk about a day you can keep.',
      es: 'Si ya pagó, dígame cuándo y cómo, para que yo lo revise. Si no puede pagarlo todo a tiempo, escríbame ya, para que hablemos de un día que pueda cumplir.',
    }),
    ...closingBlocks(letter),
  ]
}
