// The agreement's own balance on a statement of account, apart from what the judgment and the law make it.

import { z } from 'zod'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
import { isoDate, paragraph } from './letter-parts'

export const statementAgreementSchema = z.object({
  on: isoDate,
  totalCents: z.int(),
  paidCents: z.int(),
  leftCents: z.int(),
  interestLeftCents: z.int(),
  next: z.object({ on: isoDate, cents: z.int() }).nullable(),
  isBroken: z.boolean(),
  /** All of it came, and was accepted as full payment. */
  isPaid: z.boolean().default(false),
})
export type StatementAgreement = z.infer<typeof statementAgreementSchema>

export function agreementFrom(file: CaseFile): StatementAgreement | null {
  const standing = agreementStandingOf(file)
  if (!standing) return null
  const { agreement, paidCents, leftCents, interestLeftCents, nextDue, defaultOn } = standing
  const { terms, inForceOn } = agreement
  return {
    ...{ on: inForceOn ?? terms.writtenOn, totalCents: terms.totalCents },
    ...{ paidCents, leftCents, interestLeftCents },
    next: defaultOn ? null : nextDue,
    isBroken: defaultOn !== null,
    isPaid: standing.kind === 'paid',
  }
}

/** The agreement's own balance stands apart: it counts the same payments against another sum. */
export function agreementBlocks(agreement: StatementAgreement): Block[] {
  const { on, totalCents, paidCents, leftCents, interestLeftCents, next } = agreement
  const item = (en: string, es: string, value: Words): Term => ({ term: { en, es }, value })
  const money = (cents: number) => asIs(formatCents(cents))
  return [
    {
      kind: 'heading',
      level: 2,
      text: inBoth(l =>
        l === 'en' ? `By our agreement of ${formatDate(on, l)}` : `Según nuestro acuerdo del ${formatDate(on, l)}`,
      ),
    },
    {
      kind: 'terms',
      items: [
        item('Agreed amount', 'Cantidad acordada', money(totalCents)),
        item('Paid under it', 'Pagado según él', money(paidCents)),
        item('Left to pay', 'Falta por pagar', money(leftCents)),
        ...(interestLeftCents > 0
          ? [item('Interest under it so far', 'Intereses según él hasta ahora', money(interestLeftCents))]
          : []),
        ...(next
          ? [
              item(
                'Next payment',
                'Próximo pago',
                inBoth(l =>
                  l === 'en'
                    ? `${formatCents(next.cents)}, due ${formatDate(next.on, l)}`
                    : `${formatCents(next.cents)}, vence el ${formatDate(next.on, l)}`,
                ),
              ),
            ]
          : []),
      ],
    },
    paragraph(standingWords(agreement)),
  ]
}

function standingWords({ isPaid, isBroken }: StatementAgreement): Words {
  if (isPaid)
    return {
      en: 'All that the agreement asks for is paid, and was accepted as full payment: nothing more is to be paid on the judgment.',
      es: 'Todo lo que pide el acuerdo está pagado, y se aceptó como pago total: no queda nada por pagar del fallo.',
    }
  return isBroken
    ? {
        en: 'This agreement was not kept, so its own terms say what is due now.',
        es: 'Este acuerdo no se cumplió, así que sus propias condiciones dicen qué se debe ahora.',
      }
    : {
        en: 'While the agreement is kept, its figures are the ones to pay. Every payment made under it counts here and above.',
        es: 'Mientras se cumpla el acuerdo, sus cifras son las que se pagan. Todo pago hecho según él cuenta aquí y arriba.',
      }
}
