// What a date of the calendar is called, and what to do by then. Nothing here names a party or a case number: it goes
// into mail and into calendars other programs read.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Locale, Words } from '@/lib/shared/words'
import type { Side } from './facts'

export type CalendarKind =
  | 'payment-due'
  | 'grace-ends'
  | 'cure-ends'
  | 'offer-ends'
  | 'appeal-by'
  | 'undo-default-by'
  | 'correct-by'
  | 'collection-starts'
  | 'renewal-opens'
  | 'prepare-renewal'
  | 'renew-by'
  | 'judgment-ends'
  | 'lien-ends'
  | 'satisfaction-due'
  | 'objection-ends'
  | 'credit-answer-due'
  | 'check-again'

type Said = { title: Words; text: Words }
/** `isOurs`: of an offer, that it was made by the side of this case. */
type About = { side: Side; on: IsoDate; amountCents: Cents | null; isOurs: boolean }
type Blanks = { day: string; amount: string }

/** The title and the text of one date, for the side that reads it. */
export function calendarWords(kind: CalendarKind, { side, on, amountCents, isOurs }: About): Said {
  const { title, text } = isOurs ? ourOffer : (side === 'creditor' && forCreditor[kind]) || both[kind]
  const fill = (locale: Locale) =>
    text[locale]({ day: formatDate(on, locale), amount: amountCents === null ? '' : formatCents(amountCents) })
  return { title, text: { en: fill('en'), es: fill('es') } }
}

/** Said after the text where the date is not sure. */
export const checkTheDay: Words = {
  en: 'Check the day with the clerk.',
  es: 'Confirme el día en la secretaría del tribunal.',
}

/** The same of a day counted from when a notice came in, where nobody wrote that down. */
export const estimatedDay: Record<Side, Words> = {
  debtor: {
    en: 'That day is our estimate: it is counted from when the notice came in, so write that down, and pay sooner if you can.',
    es: 'Ese día es un cálculo nuestro: se cuenta desde que llegó el aviso, así que anótelo y, si puede, pague antes.',
  },
  creditor: {
    en: 'That day is our estimate: it is counted from when the notice came in, so write that down once you know it.',
    es: 'Ese día es un cálculo nuestro: se cuenta desde que llegó el aviso, así que anótelo cuando lo sepa.',
  },
}

/** The same of a day counted from when a letter came in. */
export const estimatedArrival: Words = {
  en: 'That day is our estimate: nobody wrote down when the letter it runs from came in.',
  es: 'Ese día es un cálculo nuestro: nadie anotó cuándo llegó la carta desde la que se cuenta.',
}

type Template = { title: Words; text: Record<Locale, (blanks: Blanks) => string> }

const both: Record<CalendarKind, Template> = {
  'payment-due': {
    title: { en: 'A payment is due', es: 'Vence un pago' },
    text: {
      en: ({ day, amount }) => `Pay ${amount} by ${day}, and write it down here.`,
      es: ({ day, amount }) => `Pague ${amount} a más tardar el ${day} y anótelo aquí.`,
    },
  },
  'grace-ends': {
    title: { en: 'Last day to pay without being late', es: 'Último día para pagar sin atraso' },
    text: {
      en: ({ day }) => `A payment has not come yet: pay it by ${day}, when its days of grace end.`,
      es: ({ day }) => `Falta un pago: hágalo a más tardar el ${day}, cuando terminan sus días de gracia.`,
    },
  },
  'cure-ends': {
    title: { en: 'Last day to catch up', es: 'Último día para ponerse al día' },
    text: {
      en: ({ day }) => `Pay what is late by ${day}, and the agreement goes on as before.`,
      es: ({ day }) => `Pague lo atrasado a más tardar el ${day} y el acuerdo sigue como antes.`,
    },
  },
  'offer-ends': {
    title: { en: 'Last day to accept an offer', es: 'Último día para aceptar una oferta' },
    text: {
      en: ({ day }) => `The other side’s offer stands through ${day}: answer it by then.`,
      es: ({ day }) => `La oferta de la otra parte vale hasta el ${day}: contéstela antes de que termine ese día.`,
    },
  },
  'appeal-by': {
    title: { en: 'Last day to appeal', es: 'Último día para apelar' },
    text: {
      en: ({ day }) => `If you want to appeal, file it with the court by ${day}.`,
      es: ({ day }) => `Si quiere apelar, presente la apelación en el tribunal a más tardar el ${day}.`,
    },
  },
  'undo-default-by': {
    title: { en: 'Last day to ask to undo the default', es: 'Último día para pedir que se anule la rebeldía' },
    text: {
      en: ({ day }) => `If you missed the court date for a good reason, ask the court by ${day} to undo the default.`,
      es: ({ day }) =>
        `Si faltó a la audiencia por una buena razón, pida al tribunal a más tardar el ${day} que anule la rebeldía.`,
    },
  },
  'correct-by': {
    title: { en: 'Last day to ask for a correction', es: 'Último día para pedir una corrección' },
    text: {
      en: ({ day }) => `Ask the court by ${day} to correct the paper, because it does not match the ruling.`,
      es: ({ day }) =>
        `Pida al tribunal a más tardar el ${day} que corrija el papel, porque no coincide con la decisión.`,
    },
  },
  'collection-starts': {
    title: { en: 'Collection may start', es: 'Puede empezar el cobro' },
    text: {
      en: ({ day }) => `From ${day} the other side may start to collect: look at what the law protects.`,
      es: ({ day }) => `Desde el ${day} la otra parte puede empezar a cobrar: vea lo que la ley protege.`,
    },
  },
  'renewal-opens': {
    title: { en: 'Renewal may be asked for', es: 'Se puede pedir la renovación' },
    text: {
      en: ({ day }) => `From ${day} you may ask the court to renew the judgment.`,
      es: ({ day }) => `Desde el ${day} puede pedir al tribunal que renueve el fallo.`,
    },
  },
  'prepare-renewal': {
    title: { en: 'Start on the renewal', es: 'Empiece la renovación' },
    text: {
      en: ({ day }) => `Start on the papers to renew the judgment on ${day}, so that they are filed in time.`,
      es: ({ day }) => `Empiece el ${day} los papeles para renovar el fallo, para que se presenten dentro del plazo.`,
    },
  },
  'renew-by': {
    title: { en: 'Last day to renew', es: 'Último día para renovar' },
    text: {
      en: ({ day }) => `Ask the court to renew the judgment by ${day}, while it is open, or the judgment can be lost.`,
      es: ({ day }) =>
        `Pida al tribunal que renueve el fallo a más tardar el ${day}, mientras esté abierto, o el fallo se puede perder.`,
    },
  },
  'judgment-ends': {
    title: { en: 'The judgment ends unless renewed', es: 'El fallo termina si no se renueva' },
    text: {
      en: ({ day }) =>
        `By what we know the judgment ends on ${day} unless it is renewed: ask the court whether it was.`,
      es: ({ day }) =>
        `Por lo que sabemos, el fallo termina el ${day} si no se renueva: pregunte en el tribunal si se renovó.`,
    },
  },
  'lien-ends': {
    title: { en: 'A lien on land ends unless renewed', es: 'Un gravamen sobre un inmueble termina si no se renueva' },
    text: {
      en: ({ day }) => `If a lien on land was recorded, it ends on ${day} unless it is renewed: look it up.`,
      es: ({ day }) =>
        `Si se inscribió un gravamen sobre un inmueble, termina el ${day} si no se renueva: verifíquelo.`,
    },
  },
  'satisfaction-due': {
    title: { en: 'The satisfaction should be filed', es: 'Debe presentarse la constancia de pago' },
    text: {
      en: ({ day }) =>
        `Nothing is left to pay: the other side should file the satisfaction of judgment by ${day}, so ask the court whether it has.`,
      es: ({ day }) =>
        `Ya no queda nada por pagar: la otra parte debe presentar la constancia de pago del fallo a más tardar el ${day}, así que pregunte en el tribunal si lo hizo.`,
    },
  },
  'objection-ends': {
    title: { en: 'Last day to object to the motion', es: 'Último día para oponerse a la petición' },
    text: {
      en: ({ day }) =>
        `The other side may object to your motion until ${day}: after it, ask the court what it decided.`,
      es: ({ day }) =>
        `La otra parte puede oponerse a su petición hasta el ${day}: después, pregunte en el tribunal qué se decidió.`,
    },
  },
  'credit-answer-due': {
    title: { en: 'A credit bureau has to answer', es: 'Una agencia de crédito debe contestar' },
    text: {
      en: ({ day }) => `A credit bureau has to answer your dispute by ${day}: look whether it did.`,
      es: ({ day }) => `Una agencia de crédito debe contestar su disputa a más tardar el ${day}: vea si lo hizo.`,
    },
  },
  'check-again': {
    title: { en: 'Look again', es: 'Vuelva a mirar' },
    text: {
      en: ({ day }) => `Look again by ${day} whether there is something to collect now.`,
      es: ({ day }) => `Vuelva a mirar a más tardar el ${day} si ahora hay algo que cobrar.`,
    },
  },
}

const forCreditor: Partial<Record<CalendarKind, Template>> = {
  'payment-due': {
    title: both['payment-due'].title,
    text: {
      en: ({ day, amount }) => `A payment of ${amount} is due on ${day}: when it comes, write it down here.`,
      es: ({ day, amount }) => `El ${day} vence un pago de ${amount}: cuando llegue, anótelo aquí.`,
    },
  },
  'grace-ends': {
    title: { en: 'The days of grace end', es: 'Terminan los días de gracia' },
    text: {
      en: ({ day }) => `A payment has not come yet and is late after ${day}: if it came, write it down here.`,
      es: ({ day }) => `Falta un pago y después del ${day} estará atrasado: si llegó, anótelo aquí.`,
    },
  },
  'cure-ends': {
    title: { en: 'The days to catch up end', es: 'Termina el plazo para ponerse al día' },
    text: {
      en: ({ day }) => `The other side can catch up through ${day}: write down what comes, and decide after that day.`,
      es: ({ day }) =>
        `La otra parte puede ponerse al día hasta el ${day}: anote lo que llegue y decida después de ese día.`,
    },
  },
  'collection-starts': {
    title: both['collection-starts'].title,
    text: {
      en: ({ day }) => `From ${day} the law lets you start to collect: choose a way, or make an offer first.`,
      es: ({ day }) => `Desde el ${day} la ley le permite empezar a cobrar: elija una vía o haga antes una oferta.`,
    },
  },
  'lien-ends': {
    title: both['lien-ends'].title,
    text: {
      en: ({ day }) => `If you recorded a lien on land, renew it before it ends on ${day}.`,
      es: ({ day }) => `Si inscribió un gravamen sobre un inmueble, renuévelo antes de que termine el ${day}.`,
    },
  },
  'objection-ends': {
    title: both['objection-ends'].title,
    text: {
      en: ({ day }) =>
        `The last day to object to the other side’s motion is ${day}: if it is paid, file the satisfaction instead.`,
      es: ({ day }) =>
        `El último día para oponerse a la petición de la otra parte es el ${day}: si está pagado, presente en su lugar la constancia de pago.`,
    },
  },
  'satisfaction-due': {
    title: { en: 'Last day to file the satisfaction', es: 'Último día para presentar la constancia de pago' },
    text: {
      en: ({ day }) => `Nothing is left to pay: file the satisfaction of judgment with the court by ${day}.`,
      es: ({ day }) =>
        `Ya no queda nada por pagar: presente en el tribunal la constancia de pago del fallo a más tardar el ${day}.`,
    },
  },
}

const ourOffer: Template = {
  title: { en: 'Last day of your offer', es: 'Último día de su oferta' },
  text: {
    en: ({ day }) => `Your offer stands through ${day}: ask the other side for an answer.`,
    es: ({ day }) => `Su oferta vale hasta el ${day}: pida una respuesta a la otra parte.`,
  },
}
