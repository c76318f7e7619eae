// Handing a judgment over as a report: what is kept of each way, and from when each pays.

import type { AssumptionId } from '@/lib/interview/assumed-fields'
import { federalOn } from '@/lib/law/federal'
import { formatCents } from '@/lib/shared/money'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import { assumptionsTable } from '../assumed'
import type { CaseFile } from '../case-file'
import { type HandOver, handOverOf, type Way } from '../hand-over'
import { type HandingOver, handingOverIn } from '../handing-over'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'
import { isNothingOwed } from '../standing-paid'
import { keptWords, rangesOf, waysTable } from './hand-over-tables'

export const handOver: ReportDefinition = {
  id: 'hand-over',
  side: 'creditor',
  title: { en: 'Do it yourself, or hand it over', es: 'Hacerlo usted o encargarlo a otros' },
  flowId: 'hand-over',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  return [
    ...(file.balance.kind === 'unknown' ? file.balance.missing.map(one => ({ flowId: 'judgment', ...one })) : []),
    ...(handingOverIn(file).way === null
      ? [
          {
            flowId: 'hand-over',
            stepId: 'hand-over-way',
            what: { en: 'which way you are thinking of', es: 'en cuál opción está pensando' },
          },
        ]
      : []),
  ]
}

function report(file: CaseFile): Report {
  const handing = handingOverIn(file)
  if (!handing.asked) throw new Error('Handing over was asked for before its case was ready.')
  if (isNothingOwed(file)) return nothingOwed
  const found = handOverOf(handing.asked)
  return {
    sentence: sentenceOf(found),
    sections: [
      { kind: 'picture', picture: rangesOf(found) },
      { kind: 'table', table: waysTable(found, handing.asked) },
      basisSection(handing),
      ...timeSections(found, handing.asked.own.months),
      { kind: 'heading', text: { en: 'When each way makes sense', es: 'Cuándo conviene cada opción' } },
      { kind: 'list', items: whenItPays },
      ...collectorSections(file),
      beforeYouSign,
      assumptionsTable(assumedIds(handing), handing.assumed, {
        en: 'What these figures take for granted',
        es: 'Lo que estas cifras dan por supuesto',
      }),
    ],
    actions: actionsFor(handing),
  }
}

const nothingOwed: Report = {
  sentence: {
    en: 'By your answers nothing is owed any more, so there is nothing to hand over.',
    es: 'Según sus respuestas ya no se debe nada, así que no hay nada que encargar.',
  },
  sections: [],
  actions: [],
}

const bestWords: Record<Way['id'], Words> = {
  self: { en: 'collecting it yourself', es: 'cobrarlo usted' },
  lawyer: { en: 'a lawyer', es: 'un abogado' },
  agency: { en: 'an agency', es: 'una agencia' },
  sell: { en: 'selling it', es: 'venderlo' },
}

function sentenceOf({ ways, best }: HandOver): Words {
  return inBoth(locale => {
    const kept = ways.map(way => `${bestWords[way.id][locale]}, ${keptWords(way)[locale]}`).join('; ')
    return locale === 'en'
      ? `By these figures ${bestWords[best].en} leaves you the most. What you would keep: ${kept}.`
      : `Según estas cifras, ${bestWords[best].es} le deja más. Con cuánto se quedaría: ${kept}.`
  })
}

/** Where the figures come from: a notice while they rest on a guess. */
function basisSection({ ownFrom, feesFrom }: HandingOver): Section {
  const fees = feesWords[feesFrom]
  if (ownFrom === 'guess')
    return {
      kind: 'notice',
      tone: 'info',
      heading: { en: 'These figures rest on a guess', es: 'Estas cifras se apoyan en una suposición' },
      text: {
        en: `What comes in is a guess of ours until you say what you know of the other side. It is the same for everyone who collects. ${fees.en}`,
        es: `Lo que entra es una suposición nuestra hasta que diga qué sabe de la otra parte. Es lo mismo para todo el que cobre. ${fees.es}`,
      },
    }
  const source =
    ownFrom === 'person'
      ? { en: 'What comes in is your own estimate', es: 'Lo que entra es su propia estimación' }
      : {
          en: 'What comes in is taken from the best way to collect, by what you told us',
          es: 'Lo que entra sale de la mejor forma de cobrar, según lo que nos dijo',
        }
  return {
    kind: 'text',
    text: {
      en: `${source.en}, and is the same for everyone who collects. A professional may collect more: the last column says how much it would take. ${fees.en}`,
      es: `${source.es}, y es lo mismo para todo el que cobre. Un profesional quizá cobre más: la última columna dice cuánto haría falta. ${fees.es}`,
    },
  }
}

const feesWords: Record<HandingOver['feesFrom'], Words> = {
  budget: {
    en: 'The fees are what is still planned in your budget.',
    es: 'Los gastos son lo que falta de su presupuesto.',
  },
  ladder: {
    en: 'The fees are those of that way.',
    es: 'Los gastos son los de esa forma.',
  },
  guess: {
    en: 'The fees are guesses of ours too: you have not made a budget yet.',
    es: 'Los gastos también son suposiciones nuestras: todavía no ha hecho un presupuesto.',
  },
}

function timeSections({ hours, timeCents, selfAfterTimeCents }: HandOver, months: number): Section[] {
  if (hours === null || timeCents === null || selfAfterTimeCents === null) return []
  return [
    {
      kind: 'text',
      text: inBoth(locale => {
        const long = plural(
          months,
          locale === 'en' ? { one: 'month', other: 'months' } : { one: 'mes', other: 'meses' },
          locale,
        )
        const [worth, left] = [formatCents(timeCents), formatCents(selfAfterTimeCents)]
        const spent = plural(
          hours,
          locale === 'en' ? { one: 'hour', other: 'hours' } : { one: 'hora', other: 'horas' },
          locale,
        )
        return locale === 'en'
          ? `Collecting yourself also takes your time: ${spent} over ${long}, worth ${worth} to you. With that counted, it leaves about ${left}.`
          : `Cobrar usted también toma su tiempo: ${spent} en ${long}, que para usted valen ${worth}. Contando eso, le quedan unos ${left}.`
      }),
    },
  ]
}

const whenItPays: Words[] = [
  {
    en: 'Yourself: you know their job or their bank. The steps are forms and fees, and you keep it all.',
    es: 'Usted: sabe dónde trabajan o cuál es su banco. Los pasos son formularios y tarifas, y usted se queda con todo.',
  },
  {
    en: 'A lawyer: there is a home, a business or another state, they fight back, or someone filed for bankruptcy. Often an hour of advice is enough.',
    es: 'Un abogado: hay una casa, un negocio u otro estado, se oponen, o alguien presentó una bancarrota. Muchas veces basta una hora de asesoría.',
  },
  {
    en: 'An agency: you cannot find them or have no time, and the debt is large enough for a part of it to matter.',
    es: 'Una agencia: no los encuentra o no tiene tiempo, y la deuda es tan grande que una parte vale la pena.',
  },
  {
    en: 'Selling: you want to be done, and a sure small sum is worth more to you than a large one that may never come.',
    es: 'Vender: quiere terminar ya, y una suma pequeña y segura vale más para usted que una grande que quizá nunca llegue.',
  },
]

/** A consumer debt brings federal duties to those who collect for others. */
function collectorSections({ today, facts }: CaseFile): Section[] {
  const found = federalOn('fdcpa', today)
  const isBusinessOnly = facts.otherSide.length > 0 && facts.otherSide.every(party => party.kind !== 'person')
  const isNoPurchase = facts.debtKind !== null && ['wages', 'injury', 'fraud'].includes(facts.debtKind)
  if (found.kind !== 'value' || isBusinessOnly || isNoPurchase) return []
  const { section } = found.entry.cite
  return [
    {
      kind: 'facts',
      rows: [
        {
          term: { en: 'Federal law on debt collectors', es: 'Ley federal sobre cobradores de deudas' },
          details: {
            en: `${found.value.covers.en} (${section})`,
            es: `${found.value.covers.es} (${section})`,
          },
        },
        {
          term: { en: 'It does not cover', es: 'No abarca' },
          details: found.value.doesNotCover,
        },
      ],
    },
  ]
}

const beforeYouSign: Section = {
  kind: 'notice',
  tone: 'warning',
  heading: { en: 'Before you sign the judgment over', es: 'Antes de ceder el fallo' },
  text: {
    en: 'Once it is signed over, only the new owner can collect. Check that they are licensed where your state asks for it. Get the price first, or the promise in writing with a date on which you may take it back.',
    es: 'Una vez cedido, solo el nuevo dueño puede cobrar. Verifique que tenga licencia si su estado la exige. Reciba antes el precio, o la promesa por escrito con una fecha en la que pueda recuperarlo.',
  },
}

function assumedIds({ ownFrom, isPriceAssumed }: HandingOver): AssumptionId[] {
  return [
    ...(ownFrom === 'ladder' ? [] : (['ownCollectPercent', 'ownCollectMonths'] as const)),
    'lawyerSharePercent',
    'lawyerUpfrontCents',
    'agencySharePercent',
    'agencyUpfrontCents',
    ...(isPriceAssumed ? (['sellLowPercent'] as const) : []),
  ]
}

function actionsFor({ way, ownFrom }: HandingOver): ReportAction[] {
  return [
    ...(way === 'sell' || way === 'agency'
      ? [
          {
            label: { en: 'Get the assignment paper ready', es: 'Preparar el papel de la cesión' },
            path: 'documents/assignment-of-judgment',
          },
        ]
      : []),
    ...(ownFrom === 'guess'
      ? [
          {
            label: { en: 'Say what you know of the other side', es: 'Decir qué sabe de la otra parte' },
            path: 'prospects',
          },
        ]
      : []),
    { label: { en: 'Change what they ask for', es: 'Cambiar lo que piden' }, path: 'hand-over/hand-over-terms' },
    { label: { en: 'See the plan for waiting', es: 'Ver el plan para esperar' }, path: 'reports/wait-and-watch' },
  ]
}
