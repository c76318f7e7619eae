// One way to collect in a report: what it brings, costs and needs, what the law says of it, and what can go wrong.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Rung } from '../ladder'
import {
  bandWords,
  endsWords,
  expectedOf,
  joined,
  lowerFirst,
  monthsWords,
  rangeWords,
  rungName,
  toDollar,
  withSource,
} from '../ladder-words'
import type { Section } from '../report'
import type { LadderCase } from '../rungs/rung'

type Row = { term: Words; details: Words }

/** A way that is left, with its place in the order: the best one open to read, the others folded away. */
export function sectionsOfRung(c: LadderCase, rung: Rung, place: number, isBest: boolean): Section[] {
  const name = inBoth(locale => `${place}. ${rungName(rung.id, c)[locale]}`)
  const rows: (Row | null)[] = [
    { term: { en: 'If it works', es: 'Si funciona' }, details: yieldWords(c, rung) },
    rung.totalCents.highCents > 0 ? { term: { en: 'Chance', es: 'Posibilidad' }, details: bandWords[rung.band] } : null,
    { term: { en: 'Cost', es: 'Costo' }, details: costWords(rung) },
    { term: { en: 'Expected, after cost', es: 'Lo que se espera, tras el costo' }, details: netWords(rung) },
    rung.totalCents.highCents > 0
      ? { term: { en: 'First money', es: 'Primer dinero' }, details: firstWords(c, rung) }
      : null,
    rung.givesUpCents > 0
      ? { term: { en: 'What you give up', es: 'A qué renuncia' }, details: givesUpWords(rung) }
      : null,
    rung.startsOn && rung.standing === 'not-yet'
      ? {
          term: { en: 'May start', es: 'Puede empezar' },
          details: inBoth(locale => formatDate(rung.startsOn ?? '1970-01-01', locale)),
        }
      : null,
    rung.needs.length > 0
      ? { term: { en: 'First find out', es: 'Primero averigüe' }, details: sentences(rung.needs) }
      : null,
    rung.tried ? { term: { en: 'What you tried', es: 'Lo que intentó' }, details: rung.tried.why } : null,
    rung.says.length > 0
      ? { term: { en: 'What the law says', es: 'Lo que dice la ley' }, details: joined(rung.says) }
      : null,
    { term: { en: 'Watch out', es: 'Cuidado' }, details: sentences(rung.risks) },
    isBuilt(rung) ? null : { term: { en: 'How', es: 'Cómo' }, details: notBuilt },
  ]
  const facts = { kind: 'facts' as const, rows: rows.filter(row => row !== null) }
  return isBest ? [{ kind: 'heading', text: name }, facts] : [{ ...facts, folded: name }]
}

/** The ways that are shut, each with its reason and section. */
export function shutSections(c: LadderCase, rungs: readonly Rung[]): Section[] {
  const heading: Section = { kind: 'heading', text: { en: 'Not open to you now', es: 'Ahora no disponible' } }
  const [first] = rungs
  if (!first) return []
  if (first.shut && rungs.length > 1 && rungs.every(({ shut }) => shut?.why.en === first.shut?.why.en))
    return [
      heading,
      { kind: 'text', text: withSource({ text: first.shut.why, ...first.shut }) },
      { kind: 'list', items: rungs.map(({ id }) => rungName(id, c)) },
    ]
  return [
    heading,
    {
      kind: 'facts',
      rows: rungs.map(({ id, shut }) => ({
        term: rungName(id, c),
        details: shut ? withSource({ text: shut.why, ...shut }) : asIs('–'),
      })),
    },
  ]
}

function isBuilt({ id, isForced }: Rung): boolean {
  return !isForced || id === 'wait'
}

function yieldWords(c: LadderCase, rung: Rung): Words {
  const { yield: found, totalCents } = rung
  const all = rangeWords(totalCents)
  if (rung.id === 'exam') return examWords(c, rung, all)
  if (totalCents.highCents === 0) return brings0
  if (found.per === 'once') return all
  const each = rangeWords(found)
  const ends = endsWords(rung)
  return {
    en: `${each.en} a month, ${all.en} in all.${ends ? ` ${ends.en}` : ''}`,
    es: `${each.es} al mes, ${all.es} en total.${ends ? ` ${ends.es}` : ''}`,
  }
}

function examWords(c: LadderCase, { opens }: Rung, all: Words): Words {
  const own: Words = {
    en: 'It brings no money by itself. It shows what they have.',
    es: 'No da dinero por sí mismo. Muestra lo que tienen.',
  }
  if (!opens) return own
  const name = rungName(opens, c)
  return {
    en: `${own.en} It may open this way: ${lowerFirst(name.en)} (${all.en}). Its cost and time are counted with it.`,
    es: `${own.es} Puede abrir esta forma: ${lowerFirst(name.es)} (${all.es}). Su costo y su tiempo se cuentan aquí.`,
  }
}

function costWords({ costCents, isForced }: Rung): Words {
  const cost = formatCents(costCents)
  if (costCents === 0) return { en: 'Nothing but your time', es: 'Nada más que su tiempo' }
  return isForced
    ? {
        en: `${cost}. Ask the court whether it can be added to what is owed.`,
        es: `${cost}. Pregunte al tribunal si se puede sumar a lo que se debe.`,
      }
    : asIs(cost)
}

/** The chance that it fails is counted in. */
function netWords(rung: Rung): Words {
  const range = rangeWords(expectedOf(rung))
  return rung.net.highCents > 0
    ? {
        en: `${range.en}, with the chance that it fails counted in`,
        es: `${range.es}, contando la posibilidad de que falle`,
      }
    : {
        en: `${range.en}. It likely costs more than it brings.`,
        es: `${range.es}. Lo probable es que cueste más de lo que da.`,
      }
}

function firstWords({ interestAfter }: LadderCase, { months }: Rung): Words {
  const interestCents = interestAfter(months)
  const [after, interest] = [monthsWords(months), formatCents(interestCents)]
  return interestCents > 0
    ? {
        en: `After about ${after.en}. Interest adds about ${interest} by then.`,
        es: `Tras ${after.es}, más o menos. Hasta entonces los intereses suman unos ${interest}.`,
      }
    : { en: `After about ${after.en}.`, es: `Tras ${after.es}, más o menos.` }
}

/** A sale is measured by what keeping the judgment may bring. */
function givesUpWords({ givesUpCents }: Rung): Words {
  const kept = formatCents(toDollar(givesUpCents))
  return {
    en: `All the rest, for good. Kept, the judgment may bring up to ${kept}, with the chance that it fails counted in. That is why selling stands below.`,
    es: `A todo lo demás, para siempre. Si lo conserva, el fallo puede dar hasta ${kept}, contando la posibilidad de que falle. Por eso la venta queda abajo.`,
  }
}

const brings0: Words = {
  en: 'Nothing, with the numbers we have or assume.',
  es: 'Nada, con las cifras que tenemos o suponemos.',
}

function sentences(items: readonly Words[]): Words {
  return inBoth(locale => items.map(one => (/[.!?]$/.test(one[locale]) ? one[locale] : `${one[locale]}.`)).join(' '))
}

const notBuilt: Words = {
  en: 'We do not have the papers for this yet. The court clerk has them.',
  es: 'Todavía no tenemos los papeles para esto. La secretaría del tribunal los tiene.',
}
