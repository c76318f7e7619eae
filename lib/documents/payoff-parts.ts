// What a letter about a payoff prints of it: the sum, what it is made of, what each further day adds, and how sure it is.

import { formatPercent } from '@/lib/law/rate-words'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { dateWords, paragraph } from './letter-parts'
import type { AgreedSaid, Counted, PayoffSaid } from './payoff-said'

/** The sum in its box, and what makes it grow or shrink; then what it is made of. */
export function payoffBlocks(said: PayoffSaid): Block[] {
  const { through, quotedCents, agreed, broken } = said
  return [
    {
      kind: 'notice',
      title: inBoth(l =>
        l === 'en'
          ? `Payoff, good through ${formatDate(through.on, l, 'weekday')}`
          : `Suma para pagar todo, válida hasta el ${formatDate(through.on, l, 'weekday')}`,
      ),
      text: asIs(formatCents(quotedCents)),
    },
    ...(agreed ? agreedBlocks(agreed, said) : broken ? brokenBlocks(broken, said) : lawBlocks(said)),
    ...sureness(said),
  ]
}

function lawBlocks(said: PayoffSaid): Block[] {
  return [paragraph(growthWords(said)), partsTable(said)]
}

/** "If it comes in on that day …" in exact words: the sum was folded to that day, and the per diem is the one after it. */
function growthWords({ today, through, perDiemCents, rate }: PayoffSaid): Words {
  const isToday = today.on === through.on
  const perDay = formatCents(perDiemCents)
  const grows = perDiemCents > 0
  return inBoth(l => {
    const day = formatDate(through.on, l)
    const early = isToday || today.payoffCents === through.payoffCents ? null : formatCents(today.payoffCents)
    const cite = rate ? `; ${rate.section}` : ''
    return l === 'en'
      ? [
          `This sum pays the judgment in full if it is received by ${day}.`,
          ...(early ? [`Received today, ${formatDate(today.on, l)}, the sum is ${early}.`] : []),
          grows
            ? `For each day after ${day}, interest adds ${perDay} (the “per diem”${cite}).`
            : 'No interest is added after that day in these figures.',
        ].join(' ')
      : [
          `Esta suma paga el fallo por completo si se recibe a más tardar el ${day}.`,
          ...(early ? [`Si se recibe hoy, ${formatDate(today.on, l)}, la suma es ${early}.`] : []),
          grows
            ? `Por cada día después del ${day}, los intereses suman ${perDay} (el “per diem”${cite}).`
            : 'En estas cifras no se suman intereses después de ese día.',
        ].join(' ')
  })
}

function partsTable({ today, through, rate }: PayoffSaid): Block {
  const days = today.on === through.on ? [through] : [today, through]
  const cells = (of: (parts: PayoffSaid['today']) => number) => days.map(day => asIs(formatCents(of(day))))
  const interest: Words = rate
    ? {
        en: `Interest not yet paid, now ${formatPercent(rate.annualPercent)} a year`,
        es: `Intereses aún no pagados, ahora ${formatPercent(rate.annualPercent)} al año`,
      }
    : { en: 'Interest not yet paid', es: 'Intereses aún no pagados' }
  return {
    kind: 'table',
    title: null,
    columns: [
      { label: { en: 'What it is made of', es: 'De qué se compone' }, align: 'start' },
      ...days.map(({ on }) => ({ label: dateWords(on), align: 'end' as const })),
    ],
    rows: [
      [{ en: 'Main amount still owed', es: 'Cantidad principal que aún se debe' }, ...cells(day => day.principalCents)],
      [{ en: 'Court costs still owed', es: 'Costas que aún se deben' }, ...cells(day => day.costsCents)],
      [interest, ...cells(day => day.interestCents)],
    ],
    total: [{ en: 'Total', es: 'Total' }, ...cells(day => day.payoffCents)],
  }
}

/** The agreement's own figure; the law's beside it only where the agreement says that it can come back. */
function agreedBlocks(agreed: AgreedSaid, { through }: PayoffSaid): Block[] {
  const { totalCents, paidCents, leftCents, interestCents, onDefault } = agreed
  const row = (label: Words, cents: number) => [label, asIs(formatCents(cents))]
  const total = formatCents(through.payoffCents)
  const waives = agreed.interest === 'waived-while-kept'
  return [
    paragraph(agreedWords(agreed, through.on)),
    {
      kind: 'table',
      title: null,
      columns: [
        { label: { en: 'By the agreement', es: 'Según el acuerdo' }, align: 'start' },
        { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      ],
      rows: [
        row({ en: 'Agreed amount', es: 'Cantidad acordada' }, totalCents),
        row({ en: 'Less what was paid under it', es: 'Menos lo pagado según él' }, -Math.min(paidCents, totalCents)),
        ...(interestCents > 0
          ? [
              row(
                { en: 'Interest due with the last payment', es: 'Intereses que se pagan con el último pago' },
                interestCents,
              ),
            ]
          : []),
      ],
      total: row({ en: 'Left to pay', es: 'Falta por pagar' }, leftCents + interestCents),
    },
    ...(onDefault === 'full-judgment'
      ? [
          paragraph(
            inBoth(l =>
              l === 'en'
                ? `Without the agreement, the judgment with the costs and interest of the law would come to ${total} on ${formatDate(through.on, l)}. By the agreement’s own terms that counts again only if the agreement is broken${waives ? ', and then without the interest it waives' : ''}.`
                : `Sin el acuerdo, el fallo con las costas y los intereses de la ley llegaría a ${total} el ${formatDate(through.on, l)}. Según las condiciones del propio acuerdo, eso vuelve a contar solo si el acuerdo se incumple${waives ? ', y sin los intereses a los que renuncia' : ''}.`,
            ),
          ),
        ]
      : []),
  ]
}

/** What the agreement's own words make due now that it was not kept. */
function brokenBlocks({ on, by, lines, notes }: NonNullable<PayoffSaid['broken']>, said: PayoffSaid): Block[] {
  const isWhole = by === 'full-judgment'
  return [
    paragraph(
      inBoth(l => {
        const made = formatDate(on, l)
        return l === 'en'
          ? `Our agreement of ${made} was not kept. By its own terms ${isWhole ? 'the whole judgment counts again, less every payment' : 'what is left of the agreed amount is due'}. This sum pays it in full if it is received by ${formatDate(said.through.on, l)}.`
          : `Nuestro acuerdo del ${made} no se cumplió. Según sus propias condiciones ${isWhole ? 'vuelve a contar todo el fallo, menos todos los pagos' : 'se debe lo que falta de la cantidad acordada'}. Esta suma lo paga por completo si se recibe a más tardar el ${formatDate(said.through.on, l)}.`
      }),
    ),
    {
      kind: 'table',
      title: null,
      columns: [
        { label: { en: 'By the agreement', es: 'Según el acuerdo' }, align: 'start' },
        { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      ],
      rows: lines.map(({ label, cents }) => [label, asIs(formatCents(cents))]),
      total: [{ en: 'Total', es: 'Total' }, asIs(formatCents(said.quotedCents))],
    },
    ...(notes.length > 0 ? [paragraph(inBoth(l => notes.map(note => note[l]).join(' ')))] : []),
  ]
}

function agreedWords(
  { on, interest, perDiemCents, isLate, cureUntilOn }: AgreedSaid,
  throughOn: AgreedSaid['on'],
): Words {
  const perDay = formatCents(perDiemCents)
  const grows = interest === 'runs' && perDiemCents > 0
  return inBoth(l => {
    const [made, day] = [formatDate(on, l), formatDate(throughOn, l)]
    const until = cureUntilOn && formatDate(cureUntilOn, l, 'weekday')
    return l === 'en'
      ? [
          `This is what our agreement of ${made} still asks for. Paid as the agreement says, it pays the judgment in full.`,
          grows
            ? `For each day after ${day}, interest under the agreement adds ${perDay} (the “per diem”).`
            : 'The agreement adds no interest while it is kept, so the sum is the same on any day until then.',
          ...(isLate
            ? [
                `One payment is late.${until ? ` There is time to make it good through ${until}.` : ''} The sum holds while the agreement does.`,
              ]
            : []),
        ].join(' ')
      : [
          `Esto es lo que todavía pide nuestro acuerdo del ${made}. Pagado como dice el acuerdo, paga el fallo por completo.`,
          grows
            ? `Por cada día después del ${day}, los intereses según el acuerdo suman ${perDay} (el “per diem”).`
            : 'El acuerdo no suma intereses mientras se cumpla, así que la suma es la misma cualquier día hasta entonces.',
          ...(isLate
            ? [
                `Hay un pago atrasado.${until ? ` Hay tiempo para ponerse al día hasta el ${until}.` : ''} La suma vale mientras valga el acuerdo.`,
              ]
            : []),
        ].join(' ')
  })
}

/** What the figures leave out, and what must be checked. */
function sureness({ interestUnknown, costsUnknown, isUnsure, agreed }: PayoffSaid): Block[] {
  if (agreed && agreed.interest === 'waived-while-kept') return []
  const said: Words[] = []
  if (interestUnknown)
    said.push({
      en: 'Interest since the judgment is not included in these figures.',
      es: 'Estas cifras no incluyen los intereses desde el fallo.',
    })
  if (costsUnknown)
    said.push({
      en: 'Costs and earlier interest in the judgment are not included.',
      es: 'No se incluyen las costas ni los intereses anteriores que dé el fallo.',
    })
  if (said.length > 0 || isUnsure)
    said.push({
      en: 'Parts of this sum are not certain: please check it with the court clerk.',
      es: 'Hay partes de esta suma que no son seguras: verifíquela en la secretaría del tribunal.',
    })
  return said.length === 0 ? [] : [paragraph(inBoth(l => said.map(one => one[l]).join(' ')))]
}

/** "It counts 3 payments, $850.00 in all, the last on November 18, 2026." */
export function countedWords({ count, cents, lastOn }: Counted): Words {
  if (count === 0 || !lastOn)
    return {
      en: 'No payment has been counted: none was written down.',
      es: 'No se contó ningún pago: no se anotó ninguno.',
    }
  const amount = formatCents(cents)
  return inBoth(l => {
    const on = formatDate(lastOn, l)
    const payments = plural(
      count,
      l === 'en' ? { one: 'payment', other: 'payments' } : { one: 'pago', other: 'pagos' },
      l,
    )
    if (count === 1)
      return l === 'en' ? `It counts ${payments}, ${amount} on ${on}.` : `Cuenta ${payments}, de ${amount}, el ${on}.`
    return l === 'en'
      ? `It counts ${payments}, ${amount} in all, the last on ${on}.`
      : `Cuenta ${payments}, ${amount} en total, el último el ${on}.`
  })
}
