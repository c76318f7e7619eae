// What to do about a judgment that a credit report shows, and by when each bureau has to answer.

import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import { formatDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import { bureausIn } from '../closing-bureaus'
import { creditSeenIn, type Dispute, disputesIn } from '../credit'
import type { Section } from '../report'

/** The steps, in their order; folded away where nothing was found. */
export function stepSections(file: CaseFile): Section[] {
  const { looked } = creditSeenIn(file)
  const rule = federalOn('fcraReporting', file.today)
  if (rule.kind !== 'value') return []
  const { dispute, disputeExtended, extendedWhen, resultsWithin, ifNotCorrected } = rule.value
  const [usual, longest] = [periodWords(dispute), periodWords(disputeExtended)]
  return [
    {
      kind: 'heading',
      text:
        looked === 'listed'
          ? { en: 'What to do now', es: 'Qué hacer ahora' }
          : { en: 'If you find it there', es: 'Si lo encuentra ahí' },
    },
    {
      kind: 'list',
      items: [
        {
          en: 'Get three certified copies of the court’s paper that says it is paid, one for each bureau. We have the letter to the clerk.',
          es: 'Consiga tres copias certificadas del papel del tribunal que dice que está pagado, una para cada agencia. Tenemos la carta para la secretaría.',
        },
        {
          en: 'Write to each bureau that shows it: one letter each. Print its report, and circle the entry.',
          es: 'Escriba a cada agencia que lo muestre: una carta a cada una. Imprima su informe y marque la anotación con un círculo.',
        },
        {
          en: 'Send each letter by certified mail, with a return receipt. Never put a full Social Security number on it: the last four digits, by hand, are enough.',
          es: 'Envíe cada carta por correo certificado con acuse de recibo. Nunca ponga su número completo de Seguro Social: bastan los últimos cuatro dígitos, a mano.',
        },
        {
          en: `Write down here the day you sent it and the day it came in. The bureau then has ${usual.en} to answer.`,
          es: `Anote aquí el día en que la envió y el día en que llegó. La agencia tiene entonces ${usual.es} para contestar.`,
        },
      ],
    },
    {
      kind: 'text',
      text: {
        en: `It may take ${longest.en} when ${extendedWhen.map(one => one.en).join('; or when ')}. ${resultsWithin.en}`,
        es: `Puede tardar ${longest.es} cuando ${extendedWhen.map(one => one.es).join('; o cuando ')}. ${resultsWithin.es}`,
      },
    },
    ...(looked === 'listed' ? [addressTable(file)] : []),
    {
      kind: 'text',
      text: { en: 'If it is not corrected, you can:', es: 'Si no se corrige, usted puede:' },
    },
    { kind: 'list', items: ifNotCorrected },
  ]
}

function addressTable(file: CaseFile): Section {
  const { bureaus, screening } = creditSeenIn(file)
  const shown = bureaus.length > 0 ? bureaus : bureausIn(file.today)
  const unsure = { en: ' Check it on the bureau’s site.', es: ' Verifíquela en el sitio de la agencia.' }
  return {
    kind: 'table',
    table: {
      caption: { en: 'Where to send the dispute', es: 'Adónde enviar la disputa' },
      columns: [
        { label: { en: 'Bureau', es: 'Agencia' } },
        { label: { en: 'Address for disputes', es: 'Dirección para disputas' } },
        { label: { en: 'Phone', es: 'Teléfono' } },
      ],
      rows: [
        ...shown.map(one => ({
          key: one.id,
          cells: [
            asIs(one.name),
            inBoth(l => `${one.disputeAddress}${one.confidence === 'uncertain' ? unsure[l] : ''}`),
            one.phone ? asIs(one.phone) : null,
          ],
        })),
        ...(screening && bureaus.length > 0
          ? [
              {
                key: 'screening',
                cells: [
                  asIs(screening.name),
                  screening.lines.length > 0 ? asIs(screening.lines.join(', ')) : askThem,
                  null,
                ],
              },
            ]
          : []),
      ],
    },
  }
}

const askThem: Words = { en: 'Ask the company', es: 'Pregunte a la empresa' }

/** The clock of every dispute that was written down as sent. */
export function disputeSections(file: CaseFile): Section[] {
  const disputes = disputesIn(file)
  if (disputes.length === 0) return []
  const late = disputes.filter(one => one.answer === null && one.usual !== null && one.usual < file.today)
  return [
    { kind: 'heading', text: { en: 'Where your disputes stand', es: 'Cómo van sus disputas' } },
    {
      kind: 'table',
      table: {
        caption: { en: 'Disputes you sent', es: 'Disputas que envió' },
        columns: [
          { label: { en: 'Bureau', es: 'Agencia' } },
          { label: { en: 'Sent', es: 'Enviada' } },
          { label: { en: 'Came in', es: 'Llegó' } },
          { label: { en: 'Answer due', es: 'Debe contestar' } },
          { label: { en: 'Answer', es: 'Respuesta' } },
        ],
        rows: disputes.map(one => ({
          key: one.bureau.id,
          cells: [asIs(one.bureau.name), dated(one.sent.sentOn), arrivedWords(one), dueWords(one), answerWords(one)],
        })),
      },
    },
    ...(late.length > 0
      ? [
          {
            kind: 'notice' as const,
            tone: 'warning' as const,
            heading: { en: 'An answer is late', es: 'Falta una respuesta' },
            text: lateWords(late, file),
          },
        ]
      : []),
  ]
}

const dated = (on: Dispute['sent']['sentOn']): Words => inBoth(l => formatDate(on, l))

function arrivedWords({ arrived }: Dispute): Words {
  const about = { en: 'not noted; we count from ', es: 'no anotado; contamos desde el ' }
  return inBoth(l => `${arrived.isEstimated ? about[l] : ''}${formatDate(arrived.on, l)}`)
}

function dueWords({ usual, longest, arrived }: Dispute): Words {
  if (!usual || !longest) return { en: 'We have not checked', es: 'No lo hemos verificado' }
  const about = arrived.isEstimated ? { en: 'about ', es: 'hacia el ' } : { en: '', es: '' }
  return inBoth(l =>
    l === 'en'
      ? `${about.en}${formatDate(usual, l)}; at the latest ${formatDate(longest, l)}`
      : `${about.es}${formatDate(usual, l)}; a más tardar el ${formatDate(longest, l)}`,
  )
}

function answerWords({ answer }: Dispute): Words {
  return answer ? dated(answer.receivedOn ?? answer.sentOn) : { en: 'None yet', es: 'Todavía no' }
}

function lateWords(late: readonly Dispute[], { today }: CaseFile): Words {
  const isPastLongest = late.some(one => one.longest !== null && one.longest < today)
  return isPastLongest
    ? {
        en: 'The longest time the law gives is over. Look at your report first: an entry that cannot be checked must go. If it is still there, use the ways named above.',
        es: 'Ya pasó el plazo más largo de la ley. Mire primero su informe: lo que no se puede comprobar debe quitarse. Si sigue ahí, use las vías de arriba.',
      }
    : {
        en: 'The usual time is over. Some disputes may take longer, as said above. Look at your mail and at your report.',
        es: 'Ya pasó el plazo usual. Algunas disputas pueden tardar más, como se dijo arriba. Revise su correo y su informe.',
      }
}
