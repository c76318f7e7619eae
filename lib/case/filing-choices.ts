// What can be written down today of the papers that close a case or put its record right.

import { type FilingOption, notPaidBefore } from '@/lib/interview/forms/filing'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { closingOf } from './closing'
import { bureausIn } from './closing-bureaus'
import type { FilingKind } from './filing'
import { filingTitle, partly } from './filing-words'

/** `value`: what the form sends and an address may name: "lien-released Fresno|2024-1". */
export type FilingChoice = FilingOption & { kind: FilingKind; about: string }

export function choiceValue(kind: FilingKind, about = ''): string {
  return about ? `${kind} ${about}` : kind
}

/** Once all is paid, what closes the case; before, only what says that a part is paid, and what puts the record right. */
export function filingChoicesOf(file: CaseFile): FilingChoice[] {
  const { facts, today } = file
  const closing = closingOf(file)
  const isCreditor = facts.side === 'creditor'
  const after =
    (notBefore: IsoDate | null, tooEarly: Words) =>
    (kind: FilingKind, about = '') => ({
      ...{ value: choiceValue(kind, about), kind, about, notBefore, tooEarly },
      label: filingTitle(file, { kind, about }),
    })
  const sinceEntry = after(facts.enteredOn, beforeEntry(facts.enteredOn))
  const record = [
    ...(facts.matchesRuling === 'no' || file.records.filings.some(one => one.kind === 'correction-asked')
      ? (['correction-asked', 'corrected'] as const).map(kind => sinceEntry(kind))
      : []),
    ...(isCreditor
      ? []
      : bureausIn(today).flatMap(({ id }) => [sinceEntry('credit-dispute', id), sinceEntry('credit-answer', id)])),
  ]
  if (closing.kind === 'open') return [...(isCreditor ? [sinceEntry('satisfaction-filed', partly)] : []), ...record]
  const sinceZero = after(closing.zeroOn, notPaidBefore(closing.zeroOn))
  const closes = (isCreditor ? creditorKinds : debtorKinds).map(kind => sinceZero(kind))
  return [...closes, ...closing.liens.map(({ key }) => sinceZero('lien-released', key)), ...record]
}

const creditorKinds = [
  'satisfaction-filed',
  'satisfaction-served',
  'satisfaction-demand',
  'satisfaction-motion',
  'satisfaction-objection',
  'satisfaction-entered',
] as const
const debtorKinds = [
  'satisfaction-demand',
  'satisfaction-filed',
  'satisfaction-served',
  'satisfaction-motion',
  'satisfaction-objection',
  'satisfaction-entered',
] as const

function beforeEntry(enteredOn: IsoDate | null): Words {
  if (!enteredOn) return { en: 'That is too early', es: 'Es demasiado pronto' }
  return {
    en: `The judgment was entered on ${formatDate(enteredOn, 'en')}`,
    es: `El fallo se registró el ${formatDate(enteredOn, 'es')}`,
  }
}
