// “I will be late”: the debtor says it before the payment is missed, or as soon as it is, with a reason and a day that can be
// kept. It gives no figure of the writer’s means: only what was typed.

import { z } from 'zod'
import type { AgreementStanding } from '@/lib/case/agreement-standing'
import { answersIn, type CaseFile } from '@/lib/case/case-file'
import { neededFor } from '@/lib/case/standing-words'
import { lateNoticeFlow } from '@/lib/interview/flows/late-notice'
import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
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
import { maribelLetter } from './letter-samples'
import { agreementOf, byAgreement, missingForNotice, standingFor, weekday } from './notice-parts'

const dataSchema = z.object({
  letter: letterSchema,
  since: isoDate,
  due: z.object({ on: isoDate, cents: z.int(), isLate: z.boolean(), graceOn: isoDate }),
  /** The debtor's own words. */
  reason: z.string().nullable(),
  /** null: no day can be named, and new terms are asked for. */
  plan: z.object({ nowCents: z.int().nullable(), restOn: isoDate }).nullable(),
})
type Data = z.infer<typeof dataSchema>

export const lateNotice = defineDocument<CaseFile, Data>({
  id: 'late-notice',
  title: { en: '“I will be late”', es: '“Me voy a atrasar”' },
  side: 'debtor',
  dataSchema,
  missing: file => [...missingForNotice(file, whyNot), ...unanswered(file)],
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: maribelLetter,
    since: '2026-11-10',
    due: { on: '2026-12-01', cents: 12_000, isLate: false, graceOn: '2026-12-06' },
    reason: 'My shifts were cut this month and my next pay comes on December 11.',
    plan: { nowCents: 4_000, restOn: '2026-12-12' },
  },
})

function whyNot(standing: AgreementStanding): Missing | null {
  if (standing.nextDue && standing.kind !== 'default') return null
  return byAgreement(standing, standing.kind === 'default' ? isBroken : allPaid)
}

const isBroken: Words = {
  en: 'an agreement that holds: this one is in default. Propose new terms instead',
  es: 'un acuerdo vigente: este está incumplido. Proponga condiciones nuevas',
}
const allPaid: Words = { en: 'a payment still to come: all of it is paid', es: 'un pago pendiente: está todo pagado' }

/** A reason may be left out; what can be paid may not. */
function unanswered(file: CaseFile): Missing[] {
  return planIn(file) === undefined
    ? [
        {
          flowId: 'late-notice',
          stepId: 'late-plan',
          what: { en: 'what you can pay, and when', es: 'qué puede pagar y cuándo' },
        },
      ]
    : []
}

function planIn(file: CaseFile): Data['plan'] | undefined {
  const { latePays, lateNowCents, lateRestOn } = answersIn(file, lateNoticeFlow)
  if (latePays === 'unsure') return null
  if (!latePays || !lateRestOn) return undefined
  return { nowCents: latePays === 'part-now' ? (lateNowCents ?? null) : null, restOn: lateRestOn }
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const standing = standingFor(file)
  const { nextDue, agreement } = standing
  if (!nextDue) throw new Error('A letter about a late payment was asked for when all was paid.')
  const { writtenOn, graceDays } = agreement.terms
  const dueOn = standing.missedOn ? (lastMissedOn(standing) ?? nextDue.on) : nextDue.on
  const graceOn = addDays(dueOn, graceDays)
  return {
    letter: letterFrom(file, today),
    since: agreement.inForceOn ?? writtenOn,
    due: { on: dueOn, cents: neededFor(standing, dueOn), isLate: today > graceOn, graceOn },
    reason: answersIn(file, lateNoticeFlow).lateReason ?? null,
    plan: planIn(file) ?? null,
  }
}

function lastMissedOn({ installments }: AgreementStanding): IsoDate | null {
  return installments.findLast(one => one.status === 'missed')?.on ?? null
}

function letterTo(recipient: Letter['recipients'][number], { letter, since, due, reason, plan }: Data): Block[] {
  const named = agreementOf({ since })
  const client = recipient.clients
    ? { en: ` with your client, ${recipient.clients}`, es: ` con ${recipient.clients}, a quien usted representa` }
    : { en: '', es: '' }
  const amount = formatCents(due.cents)
  return [
    ...openingBlocks(letter, recipient),
    paragraph(
      due.isLate
        ? {
            en: `Under ${named.en}${client.en} I should have paid ${amount} by ${weekday(due.on).en}. It is late, and I want to put it right.`,
            es: `Según ${named.es}${client.es} yo debía pagar ${amount} a más tardar el ${weekday(due.on).es}. Está atrasado y quiero ponerme al día.`,
          }
        : due.on < letter.writtenOn
          ? {
              en: `Under ${named.en}${client.en} ${amount} was due on ${weekday(due.on).en}, and its days of grace run through ${weekday(due.graceOn).en}. I am telling you before they end that I cannot pay all of it in time.`,
              es: `Según ${named.es}${client.es} el ${weekday(due.on).es} vencían ${amount}, y sus días de gracia corren hasta el ${weekday(due.graceOn).es}. Le aviso antes de que terminen que no puedo pagarlo todo a tiempo.`,
            }
          : {
              en: `Under ${named.en}${client.en} I am to pay ${amount} by ${weekday(due.on).en}. I am telling you in advance that I cannot pay all of it in time.`,
              es: `Según ${named.es}${client.es} debo pagar ${amount} a más tardar el ${weekday(due.on).es}. Le aviso de antemano que no puedo pagarlo todo a tiempo.`,
            },
    ),
    ...(reason ? [paragraph({ en: 'This is the reason:', es: 'Esta es la razón:' }), paragraph(asIs(reason))] : []),
    paragraph(planWords(plan)),
    paragraph({
      en: 'I ask you to accept this in writing, and to let the agreement go on meanwhile. If another day suits you better, please tell me, so that we can settle it between us.',
      es: 'Le pido que lo acepte por escrito y que mientras tanto el acuerdo siga. Si le conviene otro día, dígamelo, para que lo arreglemos entre nosotros.',
    }),
    paragraph({
      en: 'I want to keep the agreement. I do not give up any right under it, or any protection of the law.',
      es: 'Quiero cumplir el acuerdo. No renuncio a ningún derecho según él ni a ninguna protección de la ley.',
    }),
    ...closingBlocks(letter),
  ]
}

function planWords(plan: Data['plan']): Words {
  if (!plan)
    return {
      en: 'I cannot name a day that I am sure to keep. I ask you to talk with me about new terms.',
      es: 'No puedo nombrar un día que sin duda pueda cumplir. Le pido que hablemos de condiciones nuevas.',
    }
  const [en, es] = [formatDate(plan.restOn, 'en', 'weekday'), formatDate(plan.restOn, 'es', 'weekday')]
  return plan.nowCents === null
    ? { en: `I can pay all of it by ${en}.`, es: `Puedo pagarlo todo a más tardar el ${es}.` }
    : {
        en: `I can pay ${formatCents(plan.nowCents)} now, and the rest by ${en}.`,
        es: `Puedo pagar ${formatCents(plan.nowCents)} ahora y el resto a más tardar el ${es}.`,
      }
}
