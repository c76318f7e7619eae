// The letter after a default that ends it: the creditor takes what came, and the agreement holds again as it was.

import { z } from 'zod'
import type { AgreementStanding } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { noticesUnder } from '@/lib/case/standing-lapse'
import { lateCentsOf } from '@/lib/case/standing-words'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
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
  /** When a notice of default went out; null: none did. */
  declaredOn: isoDate.nullable(),
  paidCents: z.int(),
  lateCents: z.int(),
  next: z.object({ on: isoDate, cents: z.int() }).nullable(),
})
type Data = z.infer<typeof dataSchema>

export const reinstatementLetter = defineDocument<CaseFile, Data>({
  id: 'reinstatement-letter',
  title: { en: 'Letter that the agreement holds again', es: 'Carta de que el acuerdo vuelve a valer' },
  side: 'creditor',
  dataSchema,
  missing: file => missingForNotice(file, whyNot),
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  caution: noticeCautions,
  sample: {
    letter: { ...anaLetter, writtenOn: '2027-02-01' },
    agreement: {
      since: '2026-11-23',
      ways: ['check', 'money-order'],
      payTo: 'Ana Núñez',
      whereToPay: '12 Orchard Lane\nFresno, CA 93701',
      caseNumber: '26SC01417',
      cureDays: 10,
    },
    declaredOn: '2027-01-25',
    paidCents: 50_000,
    lateCents: 0,
    next: { on: '2027-02-01', cents: 25_000 },
  },
})

function whyNot(standing: AgreementStanding): Missing | null {
  return standing.kind === 'default' ? null : byAgreement(standing, stillHolds)
}

const stillHolds: Words = {
  en: 'a default: there is none, so the agreement holds already',
  es: 'un incumplimiento: no hay ninguno, así que el acuerdo ya vale',
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const standing = standingFor(file)
  const { agreement, isDeclared, nextDue, missedOn, paidCents } = standing
  const declared = noticesUnder(agreement, file.records.notices).findLast(one => one.kind === 'default')
  return {
    letter: letterFrom(file, today),
    agreement: agreementSaid(standing),
    declaredOn: isDeclared && declared ? declared.sentOn : null,
    paidCents,
    lateCents: lateCentsOf(standing),
    next: missedOn ? null : nextDue,
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, agreement, declaredOn, paidCents, lateCents, next } = data
  const named = agreementOf(agreement)
  const client = recipient.clients
    ? { en: ` with your client, ${recipient.clients}`, es: ` con ${recipient.clients}, a quien usted representa` }
    : { en: '', es: '' }
  const takenBack: Words = declaredOn
    ? {
        en: ` I take back my notice of default of ${formatDate(declaredOn, 'en')}.`,
        es: ` Retiro mi aviso de incumplimiento del ${formatDate(declaredOn, 'es')}.`,
      }
    : { en: '', es: '' }
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `From today ${named.en}${client.en} holds again, with all its terms.${takenBack.en}`,
      es: `Desde hoy ${named.es}${client.es} vuelve a valer, con todas sus condiciones.${takenBack.es}`,
    }),
    paragraph({
      en: `I accept the payments that came under it, ${formatCents(paidCents)} so far, as if each had come in time.`,
      es: `Acepto los pagos hechos según él, ${formatCents(paidCents)} hasta ahora, como si cada uno hubiera llegado a tiempo.`,
    }),
    ...(lateCents > 0
      ? [
          paragraph({
            en: `${formatCents(lateCents)} is still late. Please pay it as soon as you can; I would first send you a new notice before I said again that the agreement is broken.`,
            es: `Todavía hay ${formatCents(lateCents)} de atraso. Páguelos en cuanto pueda; antes de volver a decir que el acuerdo está incumplido le enviaría un nuevo aviso.`,
          }),
        ]
      : []),
    ...(next
      ? [
          paragraph({
            en: `The next payment is ${formatCents(next.cents)}, due ${weekday(next.on).en}.`,
            es: `El próximo pago es de ${formatCents(next.cents)} y vence el ${weekday(next.on).es}.`,
          }),
        ]
      : []),
    howToPay(agreement),
    paragraph({
      en: 'This letter changes nothing else. If a payment is late again, the agreement says what follows.',
      es: 'Esta carta no cambia nada más. Si un pago vuelve a atrasarse, el acuerdo dice qué sigue.',
    }),
    ...closingBlocks(letter),
  ]
}
