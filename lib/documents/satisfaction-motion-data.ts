// What the motion for entry of satisfaction knows of the case, and what is attached to it.

import { z } from 'zod'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { closingOf, type PaidClosing } from '@/lib/case/closing'
import { isDueAtOnce } from '@/lib/case/closing-watch'
import { filingArrivedOn, filingHows } from '@/lib/case/filing'
import { periodWords } from '@/lib/law/days'
import { factOn } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { addressLines, dateWords, isoDate, letterFrom, letterSchema } from './letter-parts'
import { proofSchema, proofsIn, satisfactionLawIn, satisfactionLawSchema } from './satisfaction-proof'

const words = z.object({ en: z.string(), es: z.string() })

export const motionDataSchema = z.object({
  judgment: letterSchema.omit({ recipients: true }),
  state: words,
  /** Who gets a copy: the creditors, or their lawyer. */
  others: z.array(z.object({ name: z.string(), lines: z.array(z.string()) })),
  principalCents: z.int(),
  costsCents: z.int(),
  proofs: z.array(proofSchema).min(1),
  zeroOn: isoDate,
  /** The written agreement that was paid in place of the whole judgment. */
  agreement: z.object({ on: isoDate, totalCents: z.int() }).nullable(),
  /** `on`: when it came in. */
  demand: z.object({ sentOn: isoDate, how: z.enum(filingHows), on: isoDate, isEstimated: z.boolean() }).nullable(),
  /** The last day of the law, where it is over; null: it is not, or the law sets none. */
  dueOn: isoDate.nullable(),
  law: satisfactionLawSchema.nullable(),
  /** The state's own way for the debtor, and whether we are sure of it. */
  way: z.object({ text: words, section: z.string(), uncertain: z.boolean() }).nullable(),
  /** How long the other side has to object, in words. */
  objection: words.nullable(),
  /** Names of the files kept in the log. */
  files: z.array(z.string()),
})
export type MotionData = z.infer<typeof motionDataSchema>

export function motionDataFrom(file: CaseFile, today: IsoDate): MotionData {
  const { facts, state } = file
  const closing = closingOf(file)
  if (closing.kind !== 'paid' || !state) throw new Error('The motion was asked for before the judgment was paid.')
  const { recipients, ...judgment } = letterFrom(file, today)
  const { demand, filing } = closing
  const arrived = demand && filingArrivedOn(demand)
  return {
    judgment,
    state: state.name,
    others: facts.theirLawyer
      ? recipients.map(({ lines: [name = '', ...lines] }) => ({ name, lines }))
      : facts.otherSide.map(({ name, address }) => ({ name, lines: addressLines(address) })),
    principalCents: facts.principalCents ?? 0,
    costsCents: (facts.added?.costsCents ?? 0) + (facts.added?.awardedInterestCents ?? 0),
    proofs: proofsIn(file),
    zeroOn: closing.zeroOn,
    agreement: agreementIn(file, closing),
    demand: demand && arrived && { sentOn: demand.sentOn, how: demand.how, ...arrived },
    dueOn: filing.kind === 'date' && filing.on < today && isSure(closing) ? filing.on : null,
    law: satisfactionLawIn(file),
    ...wayIn(file),
    files: filesIn(file),
  }
}

/** Nobody swears that a time is over that has no last day, or one by our own estimate only. */
function isSure(closing: PaidClosing): boolean {
  return !isDueAtOnce(closing) && !closing.isDemandEstimated
}

function agreementIn(file: CaseFile, { how }: PaidClosing): MotionData['agreement'] {
  const agreement = how === 'settled' ? agreementStandingOf(file)?.agreement : undefined
  return agreement
    ? { on: agreement.inForceOn ?? agreement.terms.writtenOn, totalCents: agreement.terms.totalCents }
    : null
}

function wayIn({ state, today }: CaseFile): Pick<MotionData, 'way' | 'objection'> {
  const found = state && factOn(state, 'satisfaction', today)
  if (found?.kind !== 'value') return { way: null, objection: null }
  const { motion, objection, sources } = found.value
  const source = sources?.motion
  return {
    way: motion
      ? {
          text: motion,
          section: (source?.cite ?? found.entry.cite).section,
          uncertain: (source?.confidence ?? found.entry.confidence) === 'uncertain',
        }
      : null,
    objection: objection
      ? inBoth(l =>
          l === 'en'
            ? `${periodWords(objection.period).en}, from ${objection.runsFromWords.en}`
            : `${periodWords(objection.period).es}, desde ${objection.runsFromWords.es}`,
        )
      : null,
  }
}

/** Each name once, in the order they were kept. */
function filesIn({ records }: CaseFile): string[] {
  const kept = records.contacts.filter(one => one.struck === null).flatMap(one => one.attachments)
  return [...new Set(kept.map(({ name }) => name))]
}

/** The exhibits by letter: the proof of the payments, the agreement, the demand, then each file that was kept. */
export function exhibitItems({ agreement, demand, files }: MotionData): Words[] {
  const all: Words[] = [
    {
      en: 'Proof of the payments in the table: receipts, canceled checks, bank statements, or stubs',
      es: 'Prueba de los pagos de la tabla: recibos, cheques cobrados, estados de cuenta o talones',
    },
  ]
  if (agreement) {
    const on = dateWords(agreement.on)
    all.push({ en: `The signed agreement of ${on.en}`, es: `El acuerdo firmado del ${on.es}` })
  }
  if (demand) {
    const on = dateWords(demand.sentOn)
    all.push({
      en: `The written demand of ${on.en}, with the proof that it was sent`,
      es: `La petición por escrito del ${on.es}, con la prueba de que se envió`,
    })
  }
  all.push(...files.map(name => ({ en: `File “${name}”`, es: `Archivo “${name}”` })))
  return all.map((text, index) => {
    const letter = letterOf(index)
    return { en: `Exhibit ${letter}: ${text.en}`, es: `Anexo ${letter}: ${text.es}` }
  })
}

/** A to Z, then AA, AB …, as courts number exhibits. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`
}
