// The parts of the workbench under its picture: the offers compared, my figures with their working, and what not agreeing
// would cost.

import { laterMoneyIds } from '@/lib/interview/steps/later-money'
import { theirCostIds } from '@/lib/interview/steps/their-costs'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import { assumptionsTable } from '../assumed'
import type { Figure } from '../bargain'
import { evenWith, evenWords } from '../bargain-creditor'
import { rangeWords } from '../ladder-words'
import type { Held, Limits } from '../limits'
import { standingWords } from '../offer-words'
import type { Section } from '../report'
import type { ValuedOffer } from '../valued-offers'
import { likelyLimitOf, offerLabel } from '../zone'

/** Every offer, the latest first, with what it is worth today; nothing while there is none. */
export function offersTable(
  { worthPercent, table }: Limits,
  offers: readonly ValuedOffer[],
  today: IsoDate,
): Section[] {
  if (offers.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: { en: 'The offers so far, compared', es: 'Las ofertas hasta ahora, comparadas' },
        columns: [
          { label: { en: 'Offer', es: 'Oferta' } },
          { label: { en: 'In all', es: 'En total' }, align: 'end' },
          { label: { en: 'Worth today', es: 'Vale hoy' }, align: 'end' },
          { label: { en: 'Last payment', es: 'Último pago' }, align: 'end' },
          { label: { en: 'Standing', es: 'Estado' } },
          { label: { en: 'For you', es: 'Para usted' } },
        ],
        rows: [...offers].reverse().map(one => ({
          key: one.offer.id,
          cells: [
            offerLabel(one),
            one.totalCents === null ? words.noSum : asIs(formatCents(one.totalCents)),
            one.worthCents === null ? null : asIs(formatCents(one.worthCents)),
            one.lastOn && dateWords(one),
            standingWords(one.offer, table.side, today),
            fitWords(one),
          ],
        })),
      },
    },
    {
      kind: 'text',
      text:
        table.side === 'creditor'
          ? {
              en: `“Worth today” takes off ${worthPercent}% a year, by the day, for money that comes later. We hold an offer to your limit by it.`,
              es: `«Vale hoy» descuenta el ${worthPercent}% anual, por día, del dinero que llega después. Con eso comparamos cada oferta con su límite.`,
            }
          : {
              en: `“Worth today” takes off ${worthPercent}% a year, by the day, for money paid later. Your limit counts all you pay, with interest where it goes on.`,
              es: `«Vale hoy» descuenta el ${worthPercent}% anual, por día, del dinero que se paga después. Su límite cuenta todo lo que paga, con los intereses donde siguen corriendo.`,
            },
    },
  ]
}

function dateWords({ lastOn }: ValuedOffer): Words | null {
  return lastOn && inBoth(locale => formatDate(lastOn, locale, 'short'))
}

function fitWords({ isWithin, isCarried }: ValuedOffer): Words | null {
  if (isWithin === null) return null
  if (!isWithin) return { en: 'Beyond your limit', es: 'Más allá de su límite' }
  if (isCarried === false) return { en: 'More than you can pay in time', es: 'Más de lo que puede pagar a tiempo' }
  return isCarried
    ? { en: 'Within your limit, and you can pay it', es: 'Dentro de su límite, y puede pagarla' }
    : { en: 'Within your limit', es: 'Dentro de su límite' }
}

/** My opening, target and limit, each with its reason and how it was worked out. */
export function figureSections({ table, worked, openingCents, target, limit }: Limits): Section[] {
  const isCreditor = table.side === 'creditor'
  return [
    { kind: 'heading', text: { en: 'My figures', es: 'Mis cifras' } },
    ...figure(words.opening, openingCents === null ? null : { cents: openingCents, isOwn: false }, worked.opening),
    ...figure(words.target, target, worked.target),
    ...figure(isCreditor ? words.least : words.most, limit, worked.limit),
  ]
}

/** `worked`: what we would suggest, said beside the person's own sum where that is another one. */
function figure(label: Words, held: Held | null, worked: Figure | null): Section[] {
  if (!held)
    return [
      {
        kind: 'facts',
        rows: [{ term: label, details: { en: 'Not known yet', es: 'Todavía no se sabe' } }],
      },
    ]
  const isOther = held.isOwn && worked !== null && worked.cents !== held.cents
  const note: Words | null = isOther
    ? {
        en: `You set this. We would suggest ${formatCents(worked.cents)}. ${worked.why.en}`,
        es: `Usted la fijó. Nosotros sugeriríamos ${formatCents(worked.cents)}. ${worked.why.es}`,
      }
    : (worked?.why ?? { en: 'You set this.', es: 'Usted la fijó.' })
  const working = worked?.working ?? []
  return [
    { kind: 'figure', label, cents: held.cents, note },
    ...(working.length > 0 ? [{ kind: 'working' as const, steps: working }] : []),
  ]
}

/** What the other side likely has in mind, and what is left without a deal. */
export function sideSections(limits: Limits, offers: readonly ValuedOffer[]): Section[] {
  const likely = likelyLimitOf(limits, offers)
  const { table } = limits
  return [
    { kind: 'heading', text: { en: 'Their side', es: 'La otra parte' } },
    {
      kind: 'facts',
      rows: [
        {
          term: { en: 'Their limit, likely', es: 'Límite probable de la otra parte' },
          details: inBoth(locale => `${rangeWords(likely)[locale]}. ${likely.why[locale]}`),
        },
      ],
    },
    ...(table.side === 'creditor' ? costSections(limits, table) : forceSections(table)),
  ]
}

type CreditorSide = Extract<Limits['table'], { side: 'creditor' }>
type DebtorSide = Extract<Limits['table'], { side: 'debtor' }>

/** A discount that comes out even: what the next step would take in money and time. */
function costSections({ owedCents }: Limits, table: CreditorSide): Section[] {
  if (table.ways === null)
    return [
      {
        kind: 'notice',
        tone: 'info',
        heading: { en: 'Say what you know of them', es: 'Diga lo que sabe de ellos' },
        text: {
          en: 'Then we can say what you would be left with without a deal.',
          es: 'Así podremos decir qué le quedaría sin un acuerdo.',
        },
      },
    ]
  if (!table.next) return []
  const offCents = owedCents - evenWith(table, table.next)
  return [
    {
      kind: 'figure',
      label: { en: 'A discount that comes out even', es: 'Un descuento con el que queda igual' },
      cents: offCents,
      note: evenWords(table, table.next),
    },
  ]
}

function forceSections({ force, owedCents }: DebtorSide): Section[] {
  if (!force)
    return [
      {
        kind: 'notice',
        tone: 'info',
        heading: { en: 'See what is protected', es: 'Vea qué está protegido' },
        text: {
          en: 'Then we can say what they could be left with if they tried to take the money.',
          es: 'Así podremos decir qué les quedaría si intentaran tomar el dinero.',
        },
      },
    ]
  const heading: Words = { en: 'What they could get by force', es: 'Lo que podrían obtener por la fuerza' }
  const unknown: Section[] = force.isWhole
    ? []
    : [
        {
          kind: 'text',
          text: {
            en: 'Something you own or earn is not known, so it may be more.',
            es: 'Algo que usted tiene o gana no se sabe, así que puede ser más.',
          },
        },
      ]
  if (force.parts.length === 0)
    return [
      {
        kind: 'facts',
        rows: [
          {
            term: heading,
            details: {
              en: 'Nothing that we know of: by your answers the law protects it.',
              es: 'Nada que sepamos: según sus respuestas la ley lo protege.',
            },
          },
        ],
      },
      ...unknown,
    ]
  return [
    {
      kind: 'table',
      table: {
        caption: heading,
        columns: [
          { label: { en: 'From', es: 'De' } },
          { label: { en: 'Could be taken', es: 'Se podría tomar' }, align: 'end' },
          { label: { en: 'Their cost, about', es: 'Su costo, más o menos' }, align: 'end' },
          { label: { en: 'Left to them', es: 'Les queda' }, align: 'end' },
        ],
        rows: force.parts.map(({ what, cents, costCents }) => ({
          key: what.en,
          cells: [what, ...[cents, costCents, Math.max(0, cents - costCents)].map(amount)],
        })),
        total: [
          force.netCents === owedCents
            ? { en: 'In all, at most what is owed', es: 'En total, como mucho lo que se debe' }
            : { en: 'In all', es: 'En total' },
          null,
          null,
          amount(force.netCents),
        ],
      },
    },
    ...unknown,
  ]
}

function amount(cents: Cents): Words {
  return asIs(formatCents(cents))
}

/** Our guesses behind the page, which the person can change. */
export function assumptionSections({ table, assumed }: Limits): Section[] {
  const side = table.side === 'debtor' ? theirCostIds : (['settleLowPercent', 'settleHighPercent'] as const)
  return [
    assumptionsTable([...laterMoneyIds, ...side], assumed, {
      en: 'What we assume here: guesses, not law',
      es: 'Lo que suponemos aquí: suposiciones, no ley',
    }),
  ]
}

const words = {
  noSum: { en: 'No sum named', es: 'Sin suma' },
  opening: { en: 'My opening', es: 'Mi primera oferta' },
  target: { en: 'My target', es: 'Mi meta' },
  least: { en: 'My limit: the least I would take', es: 'Mi límite: lo mínimo que aceptaría' },
  most: { en: 'My limit: the most I could agree to', es: 'Mi límite: lo máximo que podría aceptar' },
} satisfies Record<string, Words>
