// What is shown of pay in the report of what could be taken: a table of jobs, and each paycheck cut into its parts.

import { howOftenWords } from '@/lib/interview/how-often'
import { formatCents } from '@/lib/shared/money'
import type { SharesPicture, ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, upperFirst, type Words } from '@/lib/shared/words'
import type { Reach } from './reach'
import { citedWords, heading, unknownCell } from './reach-cells'
import type { PayReach } from './reach-pay'
import type { Section } from './report'

/** More pictures than this hide the one that matters. */
const mostPictures = 3

/** The pay of every job; nothing without one. */
export function paySections({ pay, property }: Reach): Section[] {
  if (pay.length === 0)
    return property.jobs === null
      ? []
      : [
          heading(payHeading),
          { kind: 'text', text: { en: 'You have no paycheck now.', es: 'Ahora no recibe un salario.' } },
        ]
  const forbidden = pay.find(({ isForbidden }) => isForbidden)
  const cuts = new Map(pay.flatMap(({ cut }) => (cut ? [[cut.en, cut] as const] : [])))
  return [
    heading(payHeading),
    ...(forbidden?.limit ? [{ kind: 'text' as const, text: forbiddenWords(forbidden.limit) }] : []),
    { kind: 'table', table: payTable(pay) },
    ...[...cuts.values()].map(text => ({ kind: 'text' as const, text })),
    ...pay.filter(({ isUsedUp }) => isUsedUp).map(job => ({ kind: 'text' as const, text: usedUpWords(job) })),
    ...pay.flatMap(job => (job.othersMayCents === null ? [] : [tooMuchNotice(job, job.othersMayCents)])),
    ...pay
      .slice(0, mostPictures)
      .flatMap(job =>
        job.takenCents ? [{ kind: 'picture' as const, picture: paycheckPicture(job, job.takenCents) }] : [],
      ),
  ]
}

const payHeading: Words = { en: 'From your pay', es: 'De su salario' }

function forbiddenWords({ cite, uncertain }: NonNullable<PayReach['limit']>): Words {
  const cited = citedWords(cite, uncertain)
  return {
    en: `For a judgment like this one, pay is not taken in this state: ${cited.en}. Once it is in the bank, other rules hold.`,
    es: `Por un fallo como este, en este estado no se toma el salario: ${cited.es}. Ya en el banco, valen otras reglas.`,
  }
}

function usedUpWords({ employer }: PayReach): Words {
  return {
    en: `${employer}: what others already take leaves nothing for this creditor today. That can change when one of them ends.`,
    es: `${employer}: lo que ya se llevan otros no deja nada para este acreedor hoy. Eso puede cambiar cuando termine uno de ellos.`,
  }
}

/** Other orders may follow other limits, so this only sends a person to ask. */
function tooMuchNotice({ employer }: PayReach, mayCents: number): Section {
  const may: Words =
    mayCents === 0
      ? { en: 'nothing', es: 'nada' }
      : {
          en: `at most ${formatCents(mayCents)} of one pay, all together`,
          es: `entre todos, como máximo ${formatCents(mayCents)} de un pago`,
        }
  return {
    kind: 'notice',
    tone: 'warning',
    heading: { en: 'Too much may be taken from this pay', es: 'Quizá le quitan demasiado de este salario' },
    text: {
      en: `${employer}: by our sums, earlier creditors of this kind may take ${may.en}. They take more. Taxes and student loans follow other limits. Ask the court clerk or legal aid to check.`,
      es: `${employer}: según estas cuentas, los acreedores anteriores de esta clase no pueden llevarse más que esto: ${may.es}. Se llevan más. Los impuestos y los préstamos estudiantiles tienen otros límites. Pida que lo revisen en la secretaría o en la ayuda legal.`,
    },
  }
}

function payTable(pay: readonly PayReach[]): ShownTable {
  const hasOthers = pay.some(({ othersCents }) => othersCents > 0)
  return {
    caption: { en: 'From each pay, at most', es: 'De cada pago, como máximo' },
    columns: [
      { label: { en: 'Job', es: 'Trabajo' } },
      { label: { en: 'Pay the law counts', es: 'Salario que cuenta la ley' }, align: 'end' },
      ...(hasOthers ? [{ label: { en: 'Others already take', es: 'Ya se llevan otros' }, align: 'end' as const }] : []),
      { label: { en: 'Could be taken', es: 'Se podría tomar' }, align: 'end' },
      { label: { en: 'Rule', es: 'Regla' } },
    ],
    rows: pay.map((job, index) => ({
      key: `${index}`,
      cells: [
        inBoth(locale => `${job.employer} (${howOftenWords[job.every][locale].toLowerCase()})`),
        asIs(formatCents(job.disposableCents)),
        ...(hasOthers ? [asIs(formatCents(job.othersCents))] : []),
        job.takenCents === null ? unknownCell : asIs(formatCents(job.takenCents)),
        job.limit && limitWords(job.limit),
      ],
    })),
  }
}

function limitWords({ name, cite, uncertain }: NonNullable<PayReach['limit']>): Words {
  const cited = citedWords(cite, uncertain)
  return inBoth(locale => `${upperFirst(name[locale])} (${cited[locale]})`)
}

/** One paycheck, from the gross pay down; the parts are the whole. */
function paycheckPicture(job: PayReach, takenCents: number): SharesPicture {
  const requiredCents = job.grossCents - job.disposableCents
  const othersCents = Math.min(job.othersCents, job.disposableCents)
  const [gross, taken, kept] = [job.grossCents, takenCents, job.keptCents].map(cents => formatCents(cents))
  return {
    kind: 'shares',
    caption: { en: `One paycheck: ${job.employer}`, es: `Un pago: ${job.employer}` },
    said: {
      en: `Of a paycheck of ${gross}, at most ${taken} could be taken. You keep at least ${kept} after taxes and what others already take.`,
      es: `De un pago de ${gross} se podrían tomar, como máximo, ${taken}. A usted le quedan al menos ${kept} después de impuestos y de lo que ya se llevan otros.`,
    },
    shares: [
      { label: { en: 'Taxes and the like', es: 'Impuestos y similares' }, cents: requiredCents, role: 'other' },
      ...(othersCents > 0
        ? [
            {
              label: { en: 'Others already take', es: 'Ya se llevan otros' },
              cents: othersCents,
              role: 'other' as const,
            },
          ]
        : []),
      { label: { en: 'Could be taken', es: 'Se podría tomar' }, cents: takenCents, role: 'taken' },
      { label: { en: 'You keep', es: 'Le queda' }, cents: job.keptCents, role: 'kept' },
    ],
  }
}
