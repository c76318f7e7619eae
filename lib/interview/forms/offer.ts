// The form that writes an offer down: who made it, what is to be paid and when, how it was made, how long it stands.

import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { FieldFault } from '../define'
import { type AnswerTo, date, money, no, radios, select, text, yes } from '../fields'

/** `owedCents`: the balance today, where it is known. `madeOnAtLeast`: the day of the judgment. `isAnswer`: it answers
 *  another offer, so who makes it is known. */
export type OfferFormContext = {
  today: IsoDate
  owedCents: Cents | null
  madeOnAtLeast: IsoDate | null
  isAnswer: boolean
}

/** More than this many payments is no plan either side can keep. */
const mostPayments = 600

const isLump = { field: 'shape', is: ['lump'] }
const isPlan = { field: 'shape', is: ['plan'] }

const madeBy = {
  madeBy: radios({
    label: { en: 'Who made the offer?', es: '¿Quién hizo la oferta?' },
    missing: { en: 'Choose who made the offer', es: 'Elija quién hizo la oferta' },
    options: [
      { value: 'us', label: { en: 'I did', es: 'Yo' } },
      { value: 'them', label: { en: 'The other side did', es: 'La otra parte' } },
    ],
  }),
}

/** The fields of the form; `madeBy` is only asked where nothing is answered. */
export function offerFields(context: OfferFormContext) {
  return { ...(context.isAnswer ? {} : madeBy), ...offerTermsFields(context), ...aboutFields(context) } as OfferFields
}

type OfferFields = Partial<typeof madeBy> & ReturnType<typeof offerTermsFields> & ReturnType<typeof aboutFields>

/** What a filled-in form gives; `madeBy` is absent where the offer answers another. */
export type OfferFormAnswer = AnswerTo<ReturnType<typeof offerTermsFields> & ReturnType<typeof aboutFields>> & {
  madeBy?: 'us' | 'them'
}

/** What is to be paid and when: one payment, or several. */
export function offerTermsFields({ today, owedCents }: Pick<OfferFormContext, 'today' | 'owedCents'>) {
  const noMore = owedCents !== null && {
    most: owedCents,
    mostWords: {
      en: `That is more than what is owed today, ${formatCents(owedCents)}. An offer cannot be above the balance`,
      es: `Eso es más de lo que se debe hoy, ${formatCents(owedCents)}. Una oferta no puede pasar del saldo`,
    },
  }
  const notPast = {
    notBefore: today,
    tooEarly: {
      en: 'That day has gone by. Payments start today or later',
      es: 'Ese día ya pasó. Los pagos empiezan hoy o después',
    },
  }
  return {
    shape: radios({
      label: { en: 'What is offered?', es: '¿Qué se ofrece?' },
      missing: { en: 'Choose one payment or payments over time', es: 'Elija un solo pago o pagos a plazos' },
      options: [
        { value: 'lump', label: { en: 'One payment that settles it', es: 'Un solo pago que cierra la deuda' } },
        { value: 'plan', label: { en: 'Payments over time', es: 'Pagos a plazos' } },
      ],
    }),
    lumpCents: money({ label: { en: 'The one payment', es: 'El pago único' }, least: 1, ...noMore, showIf: isLump }),
    lumpPayBy: date({
      label: { en: 'To be paid by', es: 'A pagar a más tardar el' },
      ...notPast,
      notAfter: addDays(today, 1095),
      showIf: isLump,
    }),
    planTotalCents: money({ label: { en: 'In all', es: 'En total' }, least: 1, ...noMore, showIf: isPlan }),
    planDownCents: money({
      label: { en: 'Down payment, if any', es: 'Pago de entrada, si lo hay' },
      hint: {
        en: 'Paid when the two sides agree. Part of the total.',
        es: 'Se paga al llegar al acuerdo. Es parte del total.',
      },
      optional: true,
      showIf: isPlan,
    }),
    planPaymentCents: money({ label: { en: 'Each payment', es: 'Cada pago' }, least: 1, showIf: isPlan }),
    planEvery: select({
      label: { en: 'How often', es: 'Cada cuánto' },
      missing: { en: 'Choose how often', es: 'Elija cada cuánto' },
      options: [
        { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
        { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
        { value: 'month', label: { en: 'Every month', es: 'Cada mes' } },
      ],
      showIf: isPlan,
    }),
    planFirstOn: date({
      label: { en: 'First payment on', es: 'Primer pago el' },
      ...notPast,
      notAfter: addDays(today, 1095),
      showIf: isPlan,
    }),
    planStopInterest: radios({
      label: {
        en: 'Does interest stop while the payments are kept?',
        es: '¿Se detienen los intereses mientras se cumplan los pagos?',
      },
      options: [yes, no],
      showIf: isPlan,
    }),
  }
}

function aboutFields({ today, madeOnAtLeast }: OfferFormContext) {
  return {
    how: select({
      label: { en: 'How was it made?', es: '¿Cómo se hizo?' },
      missing: { en: 'Choose how it was made', es: 'Elija cómo se hizo' },
      options: [
        { value: 'phone', label: { en: 'By phone', es: 'Por teléfono' } },
        { value: 'in-person', label: { en: 'In person', es: 'En persona' } },
        { value: 'letter', label: { en: 'By letter', es: 'Por carta' } },
        { value: 'email', label: { en: 'By email', es: 'Por correo electrónico' } },
        { value: 'text-message', label: { en: 'By text message', es: 'Por mensaje de texto' } },
      ],
    }),
    madeOn: date({
      label: { en: 'Made on', es: 'Hecha el' },
      notAfter: today,
      tooLate: {
        en: 'That day is still to come. Write the offer down once it is made',
        es: 'Ese día todavía no llega. Anote la oferta cuando se haya hecho',
      },
      ...(madeOnAtLeast && {
        notBefore: madeOnAtLeast,
        tooEarly: { en: 'That is before the judgment', es: 'Eso es antes del fallo' },
      }),
    }),
    validUntil: date({
      label: { en: 'Last day to accept it, if it has one', es: 'Último día para aceptarla, si lo tiene' },
      hint: {
        en: 'After this day it cannot be accepted without a new offer.',
        es: 'Después de ese día no se puede aceptar sin una oferta nueva.',
      },
      notAfter: addDays(today, 1095),
      optional: true,
    }),
    note: text({
      label: { en: 'Note for yourself, if you want', es: 'Una nota para usted, si quiere' },
      hint: { en: 'Only you see it.', es: 'Solo usted la ve.' },
      most: 2000,
      lines: 3,
      optional: true,
    }),
  }
}

/** What no single field can tell: amounts that do not fit together, too many payments, an offer over before it was made. */
export function checkOffer(answer: OfferFormAnswer): FieldFault[] {
  const faults: FieldFault[] = []
  const { validUntil, madeOn, planTotalCents: total, planPaymentCents: payment, planDownCents: down = 0 } = answer
  if (answer.shape === 'plan' && total !== undefined && payment !== undefined)
    faults.push(...checkPlan(total, down, payment))
  if (validUntil && validUntil < madeOn)
    faults.push({
      field: 'validUntil',
      message: {
        en: 'The last day to accept it is before the day it was made',
        es: 'El último día para aceptarla es anterior al día en que se hizo',
      },
    })
  return faults
}

function checkPlan(total: Cents, down: Cents, payment: Cents): FieldFault[] {
  if (down >= total)
    return [
      {
        field: 'planDownCents',
        message: {
          en: `The down payment must be less than the total, ${formatCents(total)}. If it is all paid at once, choose one payment`,
          es: `El pago de entrada debe ser menor que el total, ${formatCents(total)}. Si se paga todo de una vez, elija un solo pago`,
        },
      },
    ]
  const rest = total - down
  if (payment > rest)
    return [
      {
        field: 'planPaymentCents',
        message:
          down > 0
            ? {
                en: `Each payment cannot be more than what is left after the down payment, ${formatCents(rest)}`,
                es: `Cada pago no puede ser mayor que lo que queda después de la entrada, ${formatCents(rest)}`,
              }
            : {
                en: `Each payment cannot be more than the total, ${formatCents(rest)}`,
                es: `Cada pago no puede ser mayor que el total, ${formatCents(rest)}`,
              },
      },
    ]
  if (Math.ceil(rest / payment) > mostPayments)
    return [
      {
        field: 'planPaymentCents',
        message: {
          en: `That would take more than ${mostPayments} payments. Enter a larger payment, or a smaller total`,
          es: `Eso llevaría más de ${mostPayments} pagos. Escriba un pago mayor o un total menor`,
        },
      },
    ]
  return []
}
