// The picture and the table of handing a judgment over.

import { formatPercent } from '@/lib/law/rate-words'
import { formatCents } from '@/lib/shared/money'
import type { RangesPicture, ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, plural, type Words } from '@/lib/shared/words'
import type { HandOver, HandOverAsked, PaysFrom, Terms, Way } from '../hand-over'

const wayWords: Record<Way['id'], Words> = {
  self: { en: 'Collect it yourself', es: 'Cobrarlo usted' },
  lawyer: { en: 'Hire a lawyer', es: 'Contratar a un abogado' },
  agency: { en: 'Give it to an agency', es: 'Entregarlo a una agencia' },
  sell: { en: 'Sell it', es: 'Venderlo' },
}

/** "$120.00", or "$120.00 to $300.00". */
export function keptWords({ lowCents, highCents }: Way): Words {
  const [low, high] = [formatCents(lowCents), formatCents(highCents)]
  return lowCents === highCents ? asIs(low) : { en: `${low} to ${high}`, es: `${low} a ${high}` }
}

/** What is kept of each way, from least to most. */
export function rangesOf({ ways }: HandOver): RangesPicture {
  return {
    kind: 'ranges',
    caption: { en: 'What you would keep', es: 'Con cuánto se quedaría' },
    said: inBoth(locale => `${ways.map(way => `${wayWords[way.id][locale]}: ${keptWords(way)[locale]}`).join('; ')}.`),
    ranges: ways.map(({ id, lowCents, highCents }) => ({ label: wayWords[id], lowCents, highCents })),
  }
}

/** A row for each way: what it asks, what is kept, how long, and from when it pays. */
export function waysTable({ ways }: HandOver, asked: HandOverAsked): ShownTable {
  return {
    caption: { en: 'Side by side', es: 'Lado a lado' },
    columns: [
      { label: { en: 'Way', es: 'Opción' } },
      { label: { en: 'It costs you', es: 'Le cuesta' } },
      { label: { en: 'You keep', es: 'Usted se queda con' }, align: 'end' },
      { label: { en: 'How long', es: 'Cuánto tarda' } },
      { label: { en: 'As good as yourself', es: 'Igual que hacerlo usted' } },
    ],
    rows: ways.map(way => ({
      key: way.id,
      cells: [wayWords[way.id], askedWords(way, asked), keptWords(way), longWords(way), paysWords(way)],
    })),
  }
}

function askedWords({ id }: Way, { own, lawyer, agency }: HandOverAsked): Words {
  if (id === 'self') {
    const cost = formatCents(own.costCents)
    return { en: `${cost} in fees`, es: `${cost} en gastos` }
  }
  if (id === 'sell') return { en: 'all that comes in later', es: 'todo lo que entre después' }
  return termsWords(id === 'lawyer' ? lawyer : agency)
}

function termsWords({ sharePercent, upfrontCents }: Terms): Words {
  const [share, upfront] = [formatPercent(sharePercent), formatCents(upfrontCents)]
  return upfrontCents === 0
    ? { en: `${share} of what comes in`, es: `el ${share} de lo que entra` }
    : {
        en: `${upfront} first, and ${share} of what comes in`,
        es: `${upfront} al empezar y el ${share} de lo que entra`,
      }
}

function longWords({ id, months }: Way): Words {
  if (months !== null)
    return inBoth(locale =>
      plural(months, locale === 'en' ? { one: 'month', other: 'months' } : { one: 'mes', other: 'meses' }, locale),
    )
  return id === 'sell'
    ? { en: 'until a buyer pays', es: 'hasta que pague un comprador' }
    : { en: 'up to them', es: 'depende de ellos' }
}

function paysWords({ id, paysFrom }: Way): Words {
  if (!paysFrom) return { en: 'the others are measured by it', es: 'las demás se comparan con esta' }
  return id === 'sell' ? saleWords(paysFrom) : collectedWords(paysFrom)
}

function saleWords({ kind }: PaysFrom): Words {
  return kind === 'always'
    ? { en: 'yes, at this price', es: 'sí, a este precio' }
    : { en: 'no, the price is lower', es: 'no, el precio es menor' }
}

function collectedWords(pays: PaysFrom): Words {
  switch (pays.kind) {
    case 'always':
      return { en: 'whatever they collect', es: 'cobren lo que cobren' }
    case 'never':
      return { en: 'never, even if all is collected', es: 'nunca, aunque se cobre todo' }
    case 'from': {
      const cents = formatCents(pays.cents)
      return { en: `if they collect ${cents}`, es: `si cobran ${cents}` }
    }
  }
}
