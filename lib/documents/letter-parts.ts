// The furniture every letter shares: who writes, to whom, about which judgment, and what is owed.

import { z } from 'zod'
import type { KnownBalance } from '@/lib/case/balance'
import type { CaseFile } from '@/lib/case/case-file'
import { type Address, type CaseFacts, type Lawyer, partiesOf } from '@/lib/case/facts'
import { formatPercent } from '@/lib/law/rate-words'
import { formatDate, type IsoDate, isIsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import type { Missing } from './define'

export const isoDate = z.string().refine(isIsoDate) as unknown as z.ZodType<IsoDate>
const cents = z.int()

/** Who writes, to whom and about what: what every letter stores. */
export const letterSchema = z.object({
  writtenOn: isoDate,
  sender: z.object({ name: z.string(), lines: z.array(z.string()) }),
  recipients: z
    .array(z.object({ lines: z.array(z.string()), greeting: z.string(), clients: z.string().nullable() }))
    .min(1),
  creditors: z.array(z.string()),
  debtors: z.array(z.string()),
  court: z.string(),
  place: z.string(),
  caseNumber: z.string(),
  enteredOn: isoDate,
})
export type Letter = z.infer<typeof letterSchema>

/** What is owed on the day of the letter. The lines add up to `payoffCents`. */
export const amountsSchema = z.object({
  principalCents: cents,
  costsCents: cents,
  awardedInterestCents: cents,
  accruedCents: cents,
  paidCents: cents,
  payoffCents: cents,
  perDiemCents: cents,
  /** "10% a year (Cal. Code Civ. Proc. § 685.010)", the rate on the day of the letter; null: no interest is counted. */
  rate: z.object({ annualPercent: z.number(), section: z.string(), uncertain: z.boolean() }).nullable(),
  interestUnknown: z.boolean(),
})
export type Amounts = z.infer<typeof amountsSchema>

/** A letter for each recipient, one after the other. */
export function toEach(letter: Letter, letterTo: (recipient: Letter['recipients'][number]) => Block[]): Block[] {
  return letter.recipients.flatMap((recipient, i) => [
    ...(i > 0 ? [{ kind: 'page-break' as const }] : []),
    ...letterTo(recipient),
  ])
}

/** What any letter about a judgment waits for. */
export function missingForLetter({ facts, balance }: CaseFile): Missing[] {
  const missing: Missing[] = []
  const need = (stepId: string, what: Words) => missing.push({ flowId: 'judgment', stepId, what })
  if (!facts.you) need('you', { en: 'your name', es: 'su nombre' })
  if (facts.you && !facts.you.address && !facts.you.phone && !facts.you.email)
    need('your-address', { en: 'a way to reach you', es: 'una forma de comunicarse con usted' })
  if (facts.otherSide.length === 0)
    need('other-side', { en: 'the name of the other side', es: 'el nombre de la otra parte' })
  if (!facts.court) need('court', { en: 'the name of the court', es: 'el nombre del tribunal' })
  if (!facts.caseNumber) need('case-number', { en: 'the case number', es: 'el número del caso' })
  if (balance.kind === 'unknown') for (const { stepId, what } of balance.missing) need(stepId, what)
  return missing
}

/** Who writes to whom about which judgment. Only asked when nothing is missing. */
export function letterFrom({ facts, state }: CaseFile, writtenOn: IsoDate): Letter {
  const { creditors, debtors } = partiesOf(facts)
  const { you, court, caseNumber, enteredOn } = facts
  if (!you || !court || !caseNumber || !enteredOn || !state)
    throw new Error('A letter was asked for before its case was ready.')
  return {
    writtenOn,
    sender: { name: you.name, lines: senderLines(you) },
    recipients: recipientsOf(facts),
    creditors: creditors.map(p => p.name),
    debtors: debtors.map(p => p.name),
    court: court.name,
    place: `${court.county}, ${state.name.en}`,
    caseNumber,
    enteredOn,
  }
}

function senderLines(you: NonNullable<CaseFacts['you']>): string[] {
  return [...addressLines(you.address), ...[you.phone, you.email].filter(line => line !== null)]
}

/** An address as on an envelope; no lines where it is not known. */
export function addressLines(address: Address | null): string[] {
  return address ? [...address.street.split('\n'), `${address.city}, ${address.region} ${address.zip}`] : []
}

/** The lawyer when there is one, and nobody else: a represented party is not written to. */
function recipientsOf({ otherSide, theirLawyer }: CaseFacts): Letter['recipients'] {
  if (!theirLawyer)
    return otherSide.map(party => ({
      lines: [party.name, ...addressLines(party.address)],
      greeting: party.name,
      clients: null,
    }))
  const clients = listOf(
    otherSide.map(p => p.name),
    'en',
  )
  return [theirLawyer.lawyer ? lawyerRecipient(theirLawyer.lawyer, clients) : unnamedLawyer(clients)]
}

function lawyerRecipient(lawyer: Lawyer, clients: string): Letter['recipients'][number] {
  return {
    lines: [
      lawyer.name,
      ...(lawyer.firm ? [lawyer.firm] : []),
      `Attorney for ${clients}`,
      ...addressLines(lawyer.address),
    ],
    greeting: lawyer.name,
    clients,
  }
}

function unnamedLawyer(clients: string): Letter['recipients'][number] {
  return { lines: [`Attorney for ${clients}`], greeting: 'Counsel', clients }
}

/** What is owed, as a letter tells it. */
export function amountsFrom(facts: CaseFacts, balance: KnownBalance): Amounts {
  const rate = balance.segments.at(-1)
  return {
    principalCents: facts.principalCents ?? 0,
    costsCents: facts.added?.costsCents ?? 0,
    awardedInterestCents: facts.added?.awardedInterestCents ?? 0,
    accruedCents: balance.accruedCents,
    paidCents: balance.paidCents,
    payoffCents: balance.ledger.payoffCents,
    perDiemCents: balance.ledger.perDiemCents,
    rate: rate
      ? { annualPercent: rate.annualPercent, section: rate.cite.section, uncertain: rate.confidence === 'uncertain' }
      : null,
    interestUnknown: balance.interestUnknown !== null,
  }
}

/** From the letterhead to the greeting. */
export function openingBlocks(letter: Letter, recipient: Letter['recipients'][number]): Block[] {
  return [
    { kind: 'letterhead', sender: [letter.sender.name, ...letter.sender.lines].map(asIs) },
    { kind: 'date', text: dateWords(letter.writtenOn) },
    { kind: 'address', recipient: recipient.lines.map(asIs) },
    {
      kind: 'subject',
      items: [
        {
          term: { en: 'Judgment', es: 'Fallo' },
          value: inBoth(locale => `${listOf(letter.creditors, locale)} v. ${listOf(letter.debtors, locale)}`),
        },
        { term: { en: 'Court', es: 'Tribunal' }, value: asIs(`${letter.court}, ${letter.place}`) },
        { term: { en: 'Case number', es: 'Número del caso' }, value: asIs(letter.caseNumber) },
        { term: { en: 'Entered', es: 'Registrado' }, value: dateWords(letter.enteredOn) },
      ],
    },
    { kind: 'paragraph', text: { en: `Dear ${recipient.greeting}:`, es: `A la atención de ${recipient.greeting}:` } },
  ]
}

/** The table of what is owed, and the sentence about each further day; `later` says the total on a later day too. */
export function amountsBlocks(
  amounts: Amounts,
  on: IsoDate,
  later: { on: IsoDate; payoffCents: number } | null = null,
): Block[] {
  const rows: [Words, string][] = [[{ en: 'Judgment', es: 'Fallo' }, formatCents(amounts.principalCents)]]
  if (amounts.costsCents > 0)
    rows.push([{ en: 'Costs in the judgment', es: 'Costas del fallo' }, formatCents(amounts.costsCents)])
  if (amounts.awardedInterestCents > 0)
    rows.push([
      { en: 'Interest in the judgment, from before it', es: 'Intereses del fallo, anteriores a él' },
      formatCents(amounts.awardedInterestCents),
    ])
  if (amounts.rate)
    rows.push([
      {
        en: `Interest since the judgment, now ${formatPercent(amounts.rate.annualPercent)} a year`,
        es: `Intereses desde el fallo, ahora ${formatPercent(amounts.rate.annualPercent)} al año`,
      },
      formatCents(amounts.accruedCents),
    ])
  if (amounts.paidCents > 0)
    rows.push([{ en: 'Less what has been paid', es: 'Menos lo ya pagado' }, formatCents(-amounts.paidCents)])
  return [
    {
      kind: 'table',
      title: null,
      columns: [
        {
          label: inBoth(l => (l === 'en' ? `Owed on ${formatDate(on, l)}` : `Se debe el ${formatDate(on, l)}`)),
          align: 'start',
        },
        { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      ],
      rows: rows.map(([label, amount]) => [label, asIs(amount)]),
      total: [{ en: 'Total', es: 'Total' }, asIs(formatCents(amounts.payoffCents))],
    },
    ...interestNotes(amounts, later),
  ]
}

/** Where the interest comes from and what each further day adds; `later`: what the total will be on a later day. */
function interestNotes(amounts: Amounts, later: { on: IsoDate; payoffCents: number } | null): Block[] {
  if (amounts.interestUnknown)
    return [
      paragraph({
        en: 'Interest since the judgment is not included in these figures.',
        es: 'Estas cifras no incluyen los intereses desde el fallo.',
      }),
    ]
  if (!amounts.rate) return []
  const { section, uncertain } = amounts.rate
  const perDay = formatCents(amounts.perDiemCents)
  return [
    paragraph(
      inBoth(locale => {
        const then = later ? { on: formatDate(later.on, locale), total: formatCents(later.payoffCents) } : null
        return locale === 'en'
          ? `Interest adds ${perDay} for each day after today (${section}).${then ? ` Paid on ${then.on}, the total is ${then.total}.` : ''}${uncertain ? ' The rate may have changed: please check it with the court clerk.' : ''}`
          : `Los intereses suman ${perDay} por cada día después de hoy (${section}).${then ? ` Pagado el ${then.on}, el total es ${then.total}.` : ''}${uncertain ? ' La tasa puede haber cambiado: verifíquela en la secretaría del tribunal.' : ''}`
      }),
    ),
  ]
}

/** "Sincerely," and the line to sign. */
export function closingBlocks(letter: Letter): Block[] {
  return [
    { kind: 'paragraph', text: { en: 'Sincerely,', es: 'Atentamente,' } },
    { kind: 'signature', signers: [{ name: asIs(letter.sender.name), role: null }] },
  ]
}

export function paragraph(text: Words): Block {
  return { kind: 'paragraph', text }
}

export function dateWords(on: IsoDate, style: 'long' | 'weekday' = 'long'): Words {
  return inBoth(locale => formatDate(on, locale, style))
}
