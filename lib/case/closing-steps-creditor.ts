// The steps of the side that was paid: settle what is open, sign the paper, file it, send the copy, release each lien.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { type PaidClosing, type RecordedLien, releaseOf } from './closing'
import { paperName, signerWords } from './closing-law'
import type { StepDraft } from './closing-steps'
import { isDueAtOnce, objectionIn, objectionWords, satisfactionDueIn } from './closing-watch'
import { choiceValue } from './filing-choices'
import type { IssuedIds } from './task'

export function creditorSteps(file: CaseFile, closing: PaidClosing, issued: IssuedIds): StepDraft[] {
  const isRight = closing.filed !== null || closing.entered !== null
  return [
    ...(isRight ? [] : settleFirst(closing)),
    ...answerMotion(file, closing, isRight),
    {
      id: 'sign',
      title: inBoth(l =>
        l === 'en'
          ? `Print and sign: ${paperName(closing.satisfaction).en}`
          : `Imprima y firme: ${paperName(closing.satisfaction).es}`,
      ),
      text: isRight ? [] : [...signWords(closing), onlyOncePaid],
      isDone: isRight || issued.includes('satisfaction-of-judgment'),
      did: null,
      links: [
        { path: 'satisfaction', label: { en: 'Make the paper', es: 'Hacer el papel' } },
        {
          path: 'documents/satisfaction-sheet',
          label: { en: 'Filing instructions', es: 'Instrucciones para presentarlo' },
        },
      ],
      records: [],
    },
    {
      id: 'file',
      title: { en: 'File it with the court', es: 'Preséntelo en el tribunal' },
      text: isRight ? [] : [dueWords(closing, file.today), keepStamp],
      isDone: isRight,
      did: closing.filed ?? closing.entered,
      links: [],
      records: isRight ? [] : [choiceValue('satisfaction-filed')],
    },
    {
      id: 'serve',
      title: { en: 'Send the other side a copy', es: 'Envíe una copia a la otra parte' },
      text: closing.served ? [] : [copyWords],
      isDone: closing.served !== null,
      did: closing.served,
      links: [{ path: 'documents/proof-of-mailing', label: { en: 'Proof of mailing', es: 'Prueba de envío' } }],
      records: closing.served ? [] : [choiceValue('satisfaction-served')],
    },
    ...releaseSteps(file, closing),
    {
      id: 'keep',
      title: { en: 'Keep the file', es: 'Guarde el expediente' },
      text: [keepWords(closing)],
      isDone: false,
      did: null,
      links: [{ path: 'keep', label: { en: 'Keep the file', es: 'Guardar el expediente' } }],
      records: [],
    },
  ]
}

/** What both sides must agree on before somebody signs that it was paid. */
function settleFirst({ doubts }: PaidClosing): StepDraft[] {
  const blocking = doubts.filter(one => one.blocks)
  if (blocking.length === 0) return []
  return [
    {
      id: 'settle',
      title: { en: 'Settle this first', es: 'Resuelva esto primero' },
      text: blocking.map(one => one.what),
      isDone: false,
      did: null,
      links: blocking.flatMap(({ path }) => (path ? [{ path, label: lookAtIt }] : [])),
      records: [],
    },
  ]
}

/** The other side went to the court: the satisfaction filed now ends it; an objection has its days. */
function answerMotion(file: CaseFile, closing: PaidClosing, isRight: boolean): StepDraft[] {
  const { motion, objection } = closing
  if (!motion) return []
  const until = objectionIn(file, closing)
  const days = until ? objectionWords(until, file) : askTheClerk
  return [
    {
      id: 'answer-motion',
      title: { en: 'Answer the motion', es: 'Conteste la petición' },
      text: isRight ? [] : [fileInstead, ...(objection ? [] : [days])],
      isDone: isRight || objection !== null,
      did: objection,
      links: [],
      records: isRight || objection ? [] : [choiceValue('satisfaction-objection')],
    },
  ]
}

/** How a recorder wants it is said once, with the first that is to be released. */
function releaseSteps(file: CaseFile, { liens }: PaidClosing): StepDraft[] {
  const first = liens.findIndex(lien => !releaseOf(file, lien))
  return liens.map((lien, index) => releaseStep(file, lien, index === first))
}

function releaseStep(file: CaseFile, lien: RecordedLien, isFirst: boolean): StepDraft {
  const did = releaseOf(file, lien)
  const { county, region, number } = lien
  const where = [county, region].filter(Boolean).join(', ')
  return {
    id: `release ${lien.key}`,
    title: { en: `Release the lien in ${where}`, es: `Cancele el gravamen en ${where}` },
    text: did
      ? []
      : [
          {
            en: `Record the release with the county recorder${number ? `, for recording number ${number}` : ''}.`,
            es: `Inscriba la cancelación en el registro del condado${number ? `, para la inscripción número ${number}` : ''}.`,
          },
          ...(isFirst ? [recorders] : []),
        ],
    isDone: did !== null,
    did,
    links: did
      ? []
      : [{ path: 'documents/lien-release', label: { en: 'Print the release', es: 'Imprimir la cancelación' } }],
    records: did ? [] : [choiceValue('lien-released', lien.key)],
  }
}

function signWords({ satisfaction }: PaidClosing): Words[] {
  const signing = satisfaction.kind === 'value' ? satisfaction.value.signing : undefined
  if (!signing) return [askBeforeSigning]
  // When it must be is told once, with where it was read.
  return [signerWords(signing), ...(signing.note && !signing.always ? [seeHow] : [])]
}

function dueWords(closing: PaidClosing, today: IsoDate): Words {
  if (isDueAtOnce(closing)) return fileAtOnce
  const due = satisfactionDueIn(closing)
  if (due)
    return inBoth(l => {
      const day = formatDate(due.on, l, 'weekday')
      if (due.on < today)
        return l === 'en' ? `The last day was ${day}. File it now.` : `El último día fue el ${day}. Preséntelo ya.`
      const when = l === 'en' ? `File it by ${day}.` : `Preséntelo a más tardar el ${day}.`
      return closing.isDemandEstimated && due.law ? `${when} ${whenDemandCame[l]}` : when
    })
  const { filing } = closing
  if (filing.kind === 'none') return noDay
  return filing.kind === 'unknown' ? filing.why : noDay
}

function keepWords({ liens }: PaidClosing): Words {
  return liens.length > 0
    ? {
        en: 'Keep the stamped copies, the recorded releases and the proof of mailing.',
        es: 'Guarde las copias selladas, las cancelaciones inscritas y la prueba de envío.',
      }
    : {
        en: 'Keep the stamped copy and the proof of mailing. If you ever recorded a lien, add it in “Make the paper”: it needs its own release.',
        es: 'Guarde la copia sellada y la prueba de envío. Si alguna vez inscribió un gravamen, agréguelo en “Hacer el papel”: necesita su propia cancelación.',
      }
}

const recorders: Words = {
  en: 'Recorders usually want it signed before a notary. Until then the lien stays on the record.',
  es: 'Los registros suelen pedir que se firme ante un notario. Hasta entonces el gravamen sigue en el registro.',
}
const lookAtIt: Words = { en: 'Look at it', es: 'Verlo' }
const seeHow: Words = { en: '“How it is signed” below says when.', es: 'Abajo, “Cómo se firma” dice cuándo.' }
const onlyOncePaid: Words = {
  en: 'Sign only once the money has cleared, and never a full satisfaction for a part.',
  es: 'Firme solo cuando el dinero se haya acreditado, y nunca una constancia de pago total por una parte.',
}
const askBeforeSigning: Words = {
  en: 'Ask the clerk whether it must be signed before a notary: we have not checked it.',
  es: 'Pregunte en la secretaría si hay que firmarlo ante un notario: no lo hemos verificado.',
}
const keepStamp: Words = {
  en: 'Take two copies, and have one stamped for yourself.',
  es: 'Lleve dos copias y pida que le sellen una para usted.',
}
const copyWords: Words = {
  en: 'The other side needs it to show that nothing is owed. Write down how and when you sent it.',
  es: 'La otra parte la necesita para demostrar que no debe nada. Anote cómo y cuándo la envió.',
}
const whenDemandCame: Words = {
  en: 'That day is our estimate: write down when the demand came in, for the time runs from it.',
  es: 'Ese día es un cálculo nuestro: anote cuándo llegó la petición, porque el plazo corre desde entonces.',
}
const fileAtOnce: Words = { en: 'The law says to file it at once.', es: 'La ley dice que se presente de inmediato.' }
const noDay: Words = {
  en: 'The law we read names no number of days. Do it soon: the other side needs it.',
  es: 'La ley que leímos no fija un número de días. Hágalo pronto: la otra parte lo necesita.',
}
const fileInstead: Words = {
  en: 'The other side asked the court to enter that it is paid. If it is, file the satisfaction now: that ends it. Object only if it is not.',
  es: 'La otra parte pidió al tribunal que registre que está pagado. Si lo está, presente ya la constancia de pago: con eso termina. Opóngase solo si no lo está.',
}
const askTheClerk: Words = {
  en: 'Ask the clerk how many days you have to object.',
  es: 'Pregunte en la secretaría cuántos días tiene para oponerse.',
}
