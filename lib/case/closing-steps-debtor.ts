// The steps of the side that paid: wait, ask in writing, turn to the court, see it entered, order copies, look at the credit.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import type { PaidClosing } from './closing'
import type { StepDraft } from './closing-steps'
import { awaitedAnswersIn, motionFrom, objectionIn, objectionWords, satisfactionDueIn } from './closing-watch'
import { filingArrivedOn } from './filing'
import { choiceValue } from './filing-choices'
import type { IssuedIds } from './task'

export function debtorSteps(file: CaseFile, closing: PaidClosing, issued: IssuedIds): StepDraft[] {
  const isRight = closing.filed !== null || closing.entered !== null
  return [
    ...(isRight ? whatWasDone(closing) : getItFiled(file, closing)),
    enteredStep(file, closing, isRight),
    {
      id: 'copies',
      title: { en: 'Order certified copies', es: 'Pida copias certificadas' },
      text: [copiesWords],
      isDone: issued.includes('certified-copies-request'),
      did: null,
      links: [
        {
          path: 'documents/certified-copies-request',
          label: { en: 'Write to the clerk', es: 'Escribir a la secretaría' },
        },
      ],
      records: [],
    },
    creditStep(file),
    {
      id: 'keep',
      title: { en: 'Keep the file', es: 'Guarde el expediente' },
      text: [keepWords],
      isDone: false,
      did: null,
      links: [{ path: 'keep', label: { en: 'Keep the file', es: 'Guardar el expediente' } }],
      records: [],
    },
  ]
}

/** Of what is over by now only what was really done. */
function whatWasDone(closing: PaidClosing): StepDraft[] {
  return [
    ...(closing.demand ? [{ ...demandStep(closing), links: [], records: [], text: [] }] : []),
    ...(closing.motion ? [{ ...motionStep(closing), links: [], records: [], text: [] }] : []),
  ]
}

/** Where the time runs from a demand, the demand comes before the wait. */
function getItFiled(file: CaseFile, closing: PaidClosing): StepDraft[] {
  const { satisfaction } = closing
  const runsFromDemand = satisfaction.kind === 'value' && satisfaction.value.runsFrom === 'written-demand'
  const wait = waitStep(closing, file.today)
  return runsFromDemand
    ? [demandStep(closing), ...wait, motionStep(closing)]
    : [...wait, demandStep(closing), motionStep(closing)]
}

function waitStep(closing: PaidClosing, today: IsoDate): StepDraft[] {
  const due = satisfactionDueIn(closing)
  if (!due) return []
  const estimate: Words =
    closing.isDemandEstimated && due.law
      ? {
          en: ' That day is our estimate, because nobody wrote down when your demand arrived.',
          es: ' Ese día es un cálculo nuestro, porque nadie anotó cuándo llegó su petición.',
        }
      : { en: '', es: '' }
  const day = (l: 'en' | 'es') => formatDate(due.on, l, 'weekday')
  return [
    {
      id: 'wait',
      title: { en: 'Wait for the other side to file', es: 'Espere a que la otra parte lo presente' },
      text: [
        due.on < today
          ? {
              en: `The last day was ${day('en')}.${estimate.en} If it was not filed, go on.`,
              es: `El último día fue el ${day('es')}.${estimate.es} Si no se presentó, siga adelante.`,
            }
          : {
              en: `The last day is ${day('en')}.${estimate.en} Until then nothing is late.`,
              es: `El último día es el ${day('es')}.${estimate.es} Hasta entonces no hay atraso.`,
            },
      ],
      isDone: due.on < today,
      did: null,
      links: [],
      records: [],
    },
  ]
}

function demandStep({ demand }: PaidClosing): StepDraft {
  return {
    id: 'demand',
    title: { en: 'Ask in writing', es: 'Pídalo por escrito' },
    text: demand ? [] : [demandWords],
    isDone: demand !== null,
    did: demand,
    links: [{ path: 'documents/satisfaction-demand', label: { en: 'Write the demand', es: 'Escribir la petición' } }],
    records: demand ? [] : [choiceValue('satisfaction-demand')],
  }
}

function motionStep(closing: PaidClosing): StepDraft {
  const { motion, satisfaction } = closing
  const from = motionFrom(closing)
  const own = satisfaction.kind === 'value' ? satisfaction.value.motion : undefined
  const when: Words = from
    ? {
        en: `If it is still not filed on ${formatDate(from, 'en')}, you can ask the court yourself.`,
        es: `Si para el ${formatDate(from, 'es')} todavía no se presentó, usted mismo puede pedirlo al tribunal.`,
      }
    : {
        en: 'If a written demand does not help, you can ask the court yourself, with the proof of your payments.',
        es: 'Si la petición por escrito no sirve, usted mismo puede pedirlo al tribunal, con la prueba de sus pagos.',
      }
  return {
    id: 'motion',
    title: { en: 'Ask the court to enter it', es: 'Pida al tribunal que lo registre' },
    text: motion ? [] : [when, own ?? askForTheWay],
    isDone: motion !== null,
    did: motion,
    links: [
      {
        path: 'documents/satisfaction-motion',
        label: { en: 'Write the motion', es: 'Escribir la petición al tribunal' },
      },
    ],
    records: motion ? [] : [choiceValue('satisfaction-motion')],
  }
}

function enteredStep(file: CaseFile, closing: PaidClosing, isRight: boolean): StepDraft {
  const { motion, objection } = closing
  const until = objectionIn(file, closing)
  const objecting = objection ? objected : until ? objectionWords(until, file) : askAboutObjections
  return {
    id: 'entered',
    title: { en: 'See that the court’s record shows it', es: 'Vea que conste en el registro del tribunal' },
    text: isRight ? [] : [...(motion ? [objecting] : []), lookItUp],
    isDone: isRight,
    did: closing.entered ?? closing.filed,
    links: [],
    records: isRight
      ? []
      : [
          choiceValue('satisfaction-filed'),
          choiceValue('satisfaction-entered'),
          ...(motion && !objection ? [choiceValue('satisfaction-objection')] : []),
        ],
  }
}

function creditStep(file: CaseFile): StepDraft {
  const awaited = awaitedAnswersIn(file)
  const disputed = file.records.filings.findLast(one => one.kind === 'credit-dispute' && one.struck === null) ?? null
  return {
    id: 'credit',
    title: { en: 'Look at your credit reports', es: 'Revise sus informes de crédito' },
    text: [
      creditWords,
      ...awaited.map(({ due, dispute }): Words => {
        const arrived = filingArrivedOn(dispute)
        return {
          en: `A bureau has until ${formatDate(due.on, 'en')} to answer the dispute ${arrived.isEstimated ? 'that should have arrived' : 'it got'} on ${formatDate(arrived.on, 'en')}.`,
          es: `Una agencia tiene hasta el ${formatDate(due.on, 'es')} para contestar la disputa que ${arrived.isEstimated ? 'debió de llegar' : 'recibió'} el ${formatDate(arrived.on, 'es')}.`,
        }
      }),
    ],
    isDone: disputed !== null && awaited.length === 0,
    did: disputed,
    links: [{ path: 'credit-report', label: { en: 'See what to look for', es: 'Ver qué buscar' } }],
    records: awaited.map(({ bureau }) => choiceValue('credit-answer', bureau)),
  }
}

const demandWords: Words = {
  en: 'A calm letter names the payments and asks for the paper. Send it in a way that proves when it arrived.',
  es: 'Una carta serena menciona los pagos y pide el papel. Envíela de un modo que pruebe cuándo llegó.',
}
const askForTheWay: Words = {
  en: 'Ask the clerk for the court’s own way: some courts have a form or a short declaration for it.',
  es: 'Pregunte en la secretaría cómo se hace en ese tribunal: algunos tienen un formulario o una declaración breve.',
}
const objected: Words = {
  en: 'The other side objected, so the judge decides. Bring the proof of every payment.',
  es: 'La otra parte se opuso, así que decide el juez. Lleve la prueba de cada pago.',
}
const askAboutObjections: Words = {
  en: 'Ask the clerk how long the other side may object.',
  es: 'Pregunte en la secretaría hasta cuándo puede oponerse la otra parte.',
}
const lookItUp: Words = {
  en: 'Call the clerk or look at the court’s website: a paper that was only signed is not on the record yet.',
  es: 'Llame a la secretaría o mire el sitio del tribunal: un papel que solo se firmó todavía no está en el registro.',
}
const copiesWords: Words = {
  en: 'Order three: one to keep, and two for whoever asks, such as a landlord, a bank or a credit bureau.',
  es: 'Pida tres: una para guardar y dos para quien la pida, como un arrendador, un banco o una agencia de crédito.',
}
const creditWords: Words = {
  en: 'The three national bureaus show no civil judgments any more, but a landlord’s report may. Look, and dispute what is wrong.',
  es: 'Las tres agencias nacionales ya no muestran fallos civiles, pero el informe de un arrendador sí puede. Mire y dispute lo que esté mal.',
}
const keepWords: Words = {
  en: 'Keep the proof of every payment and a certified copy for as long as you can.',
  es: 'Guarde la prueba de cada pago y una copia certificada todo el tiempo que pueda.',
}
