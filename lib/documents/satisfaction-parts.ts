// What the papers that close a case share: what is stored of it, its head, who signs, and the notary's part.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { type Party, partiesOf } from '@/lib/case/facts'
import { satisfactionPaperOf } from '@/lib/case/satisfaction-paper'
import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import { factOn } from '@/lib/law/value-on'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block, Signer } from './blocks'
import type { Missing } from './define'
import {
  addressLines,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  paragraph,
} from './letter-parts'
import { generalName } from './satisfaction-name'

const cents = z.int()
const wordsSchema = z.object({ en: z.string(), es: z.string() })
const partySchema = z.object({ name: z.string(), lines: z.array(z.string()) })

const acknowledgedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['full', 'settled']), on: isoDate, receivedCents: cents, isForgiven: z.boolean() }),
  z.object({
    kind: z.literal('partial'),
    ...{ on: isoDate, receivedCents: cents, leftCents: cents, perDiemCents: cents, lacksInterest: z.boolean() },
  }),
  z.object({
    kind: z.literal('one-debtor'),
    ...{ released: z.string(), others: z.array(z.string()), paidCents: cents.nullable(), paidOn: isoDate.nullable() },
  }),
])

/** `document`: what the state calls the paper. `form`: the court's own; null: we know of none. `hasNoLiens`: the creditor
 *  said that nothing was recorded. `by`: who signs for a business; null: a line is left. `signing`: before whom; null:
 *  nobody has checked. */
export const satisfactionSchema = z.object({
  judgment: letterSchema.omit({ recipients: true }),
  creditors: z.array(partySchema).min(1),
  debtors: z.array(partySchema).min(1),
  state: wordsSchema,
  document: wordsSchema,
  form: z.string().nullable(),
  acknowledged: acknowledgedSchema,
  renewedOn: z.array(isoDate),
  liens: z.array(
    z.object({ county: z.string(), region: z.string(), recordedOn: isoDate.nullable(), number: z.string() }),
  ),
  hasNoLiens: z.boolean(),
  signers: z.array(
    z.object({
      name: z.string(),
      isBusiness: z.boolean(),
      by: z.object({ name: z.string(), title: z.string() }).nullable(),
    }),
  ),
  signing: z.object({ before: z.enum(['notary', 'notary-or-clerk', 'clerk']), always: z.boolean() }).nullable(),
})
export type SatisfactionData = z.infer<typeof satisfactionSchema>

/** What any of these papers waits for. */
export function missingForSatisfaction(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  if (missing.length > 0) return missing
  return satisfactionPaperOf(file).waits.map(({ what, path }) => {
    const [flowId = '', ...rest] = path.split('/')
    return { flowId, stepId: rest.join('/'), what }
  })
}

/** Only asked when nothing is missing. */
export function satisfactionFrom(file: CaseFile): SatisfactionData {
  const { facts, state, today, stored } = file
  const { acknowledged, renewedOn, liens, signer } = satisfactionPaperOf(file)
  if (!acknowledged || !state) throw new Error('The satisfaction was asked for before its case was ready.')
  const { recipients: _, ...judgment } = letterFrom(file, today)
  const { creditors, debtors } = partiesOf(facts)
  const law = factOn(state, 'satisfaction', today)
  const value = law.kind === 'value' ? law.value : null
  return {
    judgment,
    ...{ creditors: creditors.map(partyFrom), debtors: debtors.map(partyFrom), state: state.name },
    document: value?.document ?? generalName,
    form: value?.form ?? null,
    ...{ acknowledged, renewedOn },
    liens: liens.map(({ key: _key, region, ...lien }) => ({ ...lien, region: regionName(region) })),
    hasNoLiens: liens.length === 0 && stored['recorded-liens']?.done === true,
    signers: creditors.map(({ name, kind }, index) => ({
      ...{ name, isBusiness: kind !== 'person', by: index === 0 && kind !== 'person' ? signer : null },
    })),
    signing: value?.signing ? { before: value.signing.before, always: value.signing.always } : null,
  }
}

function partyFrom({ name, address }: Party) {
  return { name, lines: addressLines(address) }
}

function regionName(code: string): string {
  return isStateCode(code) ? states[code].name.en : code
}

function isStateCode(code: string): code is StateCode {
  return stateCodes.some(one => one === code)
}

/** "Fresno, California", as it was written down. */
export function lienPlace({ county, region }: SatisfactionData['liens'][number]): string {
  return `${county}, ${region}`
}

/** The head of a court paper. */
export function captionOf({ judgment }: { judgment: Captioned }, paper: Words): Block {
  const { creditors, debtors, court, place, caseNumber } = judgment
  return {
    kind: 'caption',
    court: asIs(court),
    place: [asIs(place)],
    sides: [
      { names: creditors.map(asIs), role: creditors.length === 1 ? creditorRole : creditorsRole },
      { names: debtors.map(asIs), role: debtors.length === 1 ? debtorRole : debtorsRole },
    ],
    caseNumber: asIs(caseNumber),
    paper,
  }
}

type Captioned = Pick<Letter, 'creditors' | 'debtors' | 'court' | 'place' | 'caseNumber'>

const creditorRole: Words = { en: 'Judgment Creditor', es: 'Acreedor del fallo' }
const creditorsRole: Words = { en: 'Judgment Creditors', es: 'Acreedores del fallo' }
const debtorRole: Words = { en: 'Judgment Debtor', es: 'Deudor del fallo' }
const debtorsRole: Words = { en: 'Judgment Debtors', es: 'Deudores del fallo' }

/** Everyone who is owed, each with a line. */
export function signerBlock({ signers }: SatisfactionData): Block {
  return { kind: 'signature', signers: signers.map(signerOf) }
}

function signerOf({ name, isBusiness, by }: SatisfactionData['signers'][number]): Signer {
  if (!isBusiness) return { name: asIs(name), role: creditorRole }
  return {
    name: asIs(name),
    role: by
      ? {
          en: `Judgment Creditor, by ${by.name}, ${by.title}`,
          es: `Acreedor del fallo, por medio de ${by.name}, ${by.title}`,
        }
      : {
          en: `Judgment Creditor. Signed by (name and title): ${blank}`,
          es: `Acreedor del fallo. Firma (nombre y cargo): ${blank}`,
        },
  }
}

/** A line to write on. */
export const blank = '______________________'
export const toWrite: Words = asIs(blank)

/** A name over its address, or over a line for one. */
export function partyWords(name: string, lines: string[]): Words {
  return inBoth(l => [name, ...(lines.length > 0 ? lines : [noAddress[l]])].join('\n'))
}

const noAddress: Words = { en: `Address: ${blank}`, es: `Dirección: ${blank}` }

/** The part of who sees it signed, in words that fit both what is sworn and what is acknowledged. */
export function acknowledgmentBlocks(
  data: SatisfactionData,
  before: 'notary' | 'notary-or-clerk' | 'clerk',
  document: Words = data.document,
): Block[] {
  const { label, who, seal } = officers[before]
  const names = data.signers.map(({ name, isBusiness, by }) => by?.name ?? (isBusiness ? blank : name))
  return [
    // It names its paper, for it may stand on a page of its own.
    paragraph(
      inBoth(locale => {
        const them = names.join(', ')
        return locale === 'en'
          ? `State of ${blank}, County of ${blank}\nOn ${blank} (date), before me appeared ${them}, known or proved to me to be the person or persons who signed this paper (${document.en}, case number ${data.judgment.caseNumber}), and acknowledged signing it. ${who.en} adds or attaches the words this state asks for, where they are others.`
          : `Estado de ${blank}, condado de ${blank}\nEl ${blank} (fecha) compareció ante mí ${them}, a quien conozco o que demostró ser la persona o las personas que firmaron este papel (${document.es}, caso número ${data.judgment.caseNumber}), y reconoció su firma. ${who.es} agrega o adjunta las palabras que pide este estado, si son otras.`
      }),
    ),
    {
      kind: 'signature',
      signers: [
        {
          name: label,
          role: seal,
        },
      ],
    },
  ]
}

const officers: Record<'notary' | 'notary-or-clerk' | 'clerk', { label: Words; who: Words; seal: Words }> = {
  notary: {
    label: { en: 'Notary public', es: 'Notario público' },
    who: { en: 'The notary', es: 'El notario' },
    seal: { en: 'Seal, and the day the commission ends', es: 'Sello y día en que termina su nombramiento' },
  },
  'notary-or-clerk': {
    label: { en: 'Notary public or clerk of the court', es: 'Notario público o funcionario de la secretaría' },
    who: { en: 'The notary or clerk', es: 'El notario o funcionario' },
    seal: {
      en: 'Seal, and for a notary the day the commission ends',
      es: 'Sello y, si es notario, el día en que termina su nombramiento',
    },
  },
  clerk: {
    label: { en: 'Clerk of the court', es: 'Funcionario de la secretaría del tribunal' },
    who: { en: 'The clerk', es: 'El funcionario' },
    seal: { en: 'Seal of the court', es: 'Sello del tribunal' },
  },
}
