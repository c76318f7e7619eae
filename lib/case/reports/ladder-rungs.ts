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
  rungNames,
  withSource,
} from '../ladder-words'
import type { Section } from '../report'

type Row = { term: Words; details: Words }

/** A way that is left, with its place in the order: the best one open to read, the others folded away. */
export function sectionsOfRung(rung: Rung, place: number, isBest: boolean): Section[] {
  const name = inBoth(locale => `${place}. ${rungNames[rung.id][locale]}`)
  const rows: (Row | null)[] = [
    { term: { en: 'If it works', es: 'Si funciona' }, details: yieldWords(rung) },
    { term: { en: 'Chance', es: 'Posibilidad' }, details: bandWords[rung.band] },
    { term: { en: 'Cost', es: 'Costo' }, details: costWords(rung) },
    { term: { en: 'Expected, after cost', es: 'Lo que se espera, tras el costo' }, details: netWords(rung) },
    rung.totalCents.highCents > 0
      ? { term: { en: 'First money', es: 'Primer dinero' }, details: firstWords(rung) }
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
export function shutSections(rungs: readonly Rung[]): Section[] {
  const heading: Section = { kind: 'heading', text: { en: 'Not open to you now', es: 'Ahora no disponible' } }
  const [first] = rungs
  if (!first) return []
  if (first.shut && rungs.length > 1 && rungs.every(({ shut }) => shut?.why.en === first.shut?.why.en))
    return [
      heading,
      { kind: 'text', text: withSource({ text: first.shut.why, ...first.shut }) },
      { kind: 'list', items: rungs.map(({ id }) => rungNames[id]) },
    ]
  return [
    heading,
    {
      kind: 'facts',
      rows: rungs.map(({ id, shut }) => ({
        term: rungNames[id],
        details: shut ? withSource({ text: shut.why, ...shut }) : asIs('–'),
      })),
    },
  ]
}

function isBuilt({ id, isForced }: Rung): boolean {
  return !isForced || id === 'wait'
}

function yieldWords(rung: Rung): Words {
  const { yield: found, totalCents } = rung
  const all = rangeWords(totalCents)
  if (rung.id === 'exam') return examWords(rung, all)
  if (found.per === 'once') return all
  const each = rangeWords(found)
  const ends = endsWords(rung)
  return {
    en: `${each.en} a month, ${all.en} in all.${ends ? ` ${ends.en}` : ''}`,
    es: `${each.es} al mes, ${all.es} en total.${ends ? ` ${ends.es}` : ''}`,
  }
}

function examWords({ opens }: Rung, all: Words): Words {
  const own: Words = {
    en: 'It brings no money by itself. It shows what they have.',
    es: 'No da dinero por sí mismo. Muestra lo que tienen.',
  }
  if (!opens) return own
  const name = rungNames[opens]
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

function firstWords({ months, interestCents }: Rung): Words {
  const [after, interest] = [monthsWords(months), formatCents(interestCents)]
  return interestCents > 0
    ? {
        en: `After about ${after.en}. Interest adds about ${interest} by then.`,
        es: `Tras ${after.es}, más o menos. Hasta entonces los intereses suman unos ${interest}.`,
      }
    : { en: `After about ${after.en}.`, es: `Tras ${after.es}, más o menos.` }
}

function sentences(items: readonly Words[]): Words {
  return inBoth(locale => items.map(one => (/[.!?]$/.test(one[locale]) ? one[locale] : `${one[locale]}.`)).join(' '))
}

const notBuilt: Words = {
  en: 'We do not have the papers for this yet. The court clerk has them.',
  es: 'Todavía no tenemos los papeles para esto. La secretaría del tribunal los tiene.',
}
