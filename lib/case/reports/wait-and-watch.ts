// Wait and watch as a report: the days to look again, the renewal, and what interest does meanwhile.

import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { assumedFrom, assumptionsTable } from '../assumed'
import type { CaseFile } from '../case-file'
import { costsIn } from '../costs'
import { partiesOf } from '../facts'
import { kindOf } from '../ladder-case'
import type { Report, ReportDefinition, Section } from '../report'
import { type Waiting, waitingOf, watchEventsOf } from '../waiting'
import { missingDates } from './missing-dates'
import { dateWords, moneySections } from './waiting-balance'
import { deadlineSections, lienSections } from './waiting-law'

export const waitAndWatch: ReportDefinition = {
  id: 'wait-and-watch',
  side: 'creditor',
  title: { en: 'Wait and watch', es: 'Esperar y vigilar' },
  flowId: 'costs',
  missing: missingDates,
  report,
}

function report(file: CaseFile): Report {
  const waiting = waitingOf(file)
  if (!waiting) throw new Error('The plan for waiting was asked for before its case was ready.')
  return {
    sentence: sentenceOf(waiting),
    sections: [
      ...stopSections(waiting),
      ...(waiting.checks.length > 0 ? watchSections(file) : []),
      ...deadlineSections(waiting),
      ...(waiting.nothingOwed ? [] : moneySections(file, waiting)),
      ...lienSections(file),
      ...(waiting.prepareOn && waiting.renewFrom.kind !== 'date' ? [assumedSection(file)] : []),
    ],
    actions: [
      { label: { en: 'Tell us what changed', es: 'Decir qué cambió' }, path: 'prospects' },
      {
        label: { en: 'Change when we remind you', es: 'Cambiar cuándo le recordamos' },
        path: 'costs/renewal-lead',
      },
      { label: { en: 'Compare handing it over', es: 'Comparar con encargarlo a otros' }, path: 'hand-over' },
    ],
  }
}

function assumedSection(file: CaseFile): Section {
  const { renewLeadMonths } = costsIn(file)
  return assumptionsTable(['renewLeadMonths'], assumedFrom({ renewLeadMonths }), {
    en: 'What we assumed for these dates',
    es: 'Lo que supusimos para estas fechas',
  })
}

function sentenceOf({ nothingOwed, hasEnded, checks, renewOpenOn, prepareOn, today }: Waiting): Words {
  if (nothingOwed)
    return {
      en: 'By your answers nothing is owed any more, so there is nothing to wait for.',
      es: 'Según sus respuestas ya no se debe nada, así que no hay nada que esperar.',
    }
  if (hasEnded)
    return {
      en: 'Counted from its entry the judgment has ended, unless it was renewed. Ask the court clerk.',
      es: 'Contado desde su registro, el fallo ya terminó, a menos que se haya renovado. Pregunte en la secretaría del tribunal.',
    }
  const next = checks[0]
  return inBoth(locale => {
    const on = next && formatDate(next, locale)
    const by = renewOpenOn && renewOpenOn >= today ? formatDate(renewOpenOn, locale) : null
    if (by && prepareOn === today)
      return locale === 'en'
        ? `Renew the judgment by ${by}, or it may be lost. Waiting costs little only while it lasts.`
        : `Renueve el fallo a más tardar el ${by}, o puede perderse. Esperar cuesta poco solo mientras dure.`
    if (locale === 'en')
      return `If there is nothing to take now, waiting costs little.${on ? ` Look again on ${on}, and each year after.` : ''}${by ? ` Renew the judgment by ${by}.` : ''}`
    return `Si ahora no hay nada que cobrar, esperar cuesta poco.${on ? ` Vuelva a mirar el ${on} y después cada año.` : ''}${by ? ` Renueve el fallo a más tardar el ${by}.` : ''}`
  })
}

function stopSections({ hasEnded, nothingOwed, prepareOn, today, renewOpenOn }: Waiting): Section[] {
  if (nothingOwed || hasEnded || !renewOpenOn || prepareOn !== today) return []
  return [
    {
      kind: 'notice',
      tone: 'urgent',
      heading: { en: 'Start on the renewal now', es: 'Empiece la renovación ahora' },
      text: {
        en: `It must be done by ${formatDate(renewOpenOn, 'en', 'weekday')}. After that the judgment may be lost. Ask the clerk today which paper to file.`,
        es: `Debe hacerse a más tardar el ${formatDate(renewOpenOn, 'es', 'weekday')}. Después el fallo puede perderse. Pregunte hoy en la secretaría qué papel presentar.`,
      },
    },
  ]
}

const whatToLookFor: Words[] = [
  { en: 'a new job, or a business of their own', es: 'un empleo nuevo o un negocio propio' },
  {
    en: 'a home or land bought in their name: the county’s records',
    es: 'una casa o un terreno a su nombre: el registro del condado',
  },
  {
    en: 'money they may inherit, win, or get from a lawsuit',
    es: 'dinero que puedan heredar, ganar o recibir de un juicio',
  },
  { en: 'a new address, or a move to another state', es: 'una dirección nueva o una mudanza a otro estado' },
  {
    en: 'a bankruptcy filed since: then stop and ask',
    es: 'una bancarrota presentada desde entonces: deténgase y pregunte',
  },
  { en: 'your own address: keep it right with the court', es: 'su propia dirección: manténgala al día en el tribunal' },
]

const whatToLookForOfIt: Words[] = [
  { en: 'new work, new customers or a new place of business', es: 'trabajos, clientes o un local nuevos' },
  {
    en: 'land, a building or vehicles in its name: the public records',
    es: 'un terreno, un edificio o vehículos a su nombre: los registros públicos',
  },
  {
    en: 'the state’s list of companies: a new name, a new owner, or that it was closed',
    es: 'la lista de empresas del estado: otro nombre, otro dueño, o que se cerró',
  },
  ...whatToLookFor.slice(-2),
]

const whatToLookForAtABody: Words[] = [
  {
    en: 'whether the body has put your judgment in its budget, and when it pays',
    es: 'si el organismo incluyó su fallo en el presupuesto y cuándo paga',
  },
  ...whatToLookFor.slice(-1),
]

/** By who owes: what there is to look for differs. */
function whatToLookForAt({ facts }: CaseFile): Words[] {
  const kind = kindOf(partiesOf(facts).debtors.map(party => party.kind))
  return { person: whatToLookFor, business: whatToLookForOfIt, government: whatToLookForAtABody }[kind]
}

function watchSections(file: CaseFile): Section[] {
  return [
    {
      kind: 'table',
      table: {
        caption: { en: 'The days to keep', es: 'Los días que debe anotar' },
        columns: [{ label: { en: 'Day', es: 'Día' } }, { label: { en: 'What to do', es: 'Qué hacer' } }],
        rows: watchEventsOf(file).map(({ id, on, label }) => ({ key: id, cells: [dateWords(on), label] })),
      },
    },
    { kind: 'heading', text: { en: 'What to look for each year', es: 'Qué mirar cada año' } },
    { kind: 'list', items: whatToLookForAt(file) },
  ]
}
