// What a creditor tells the court of what was paid: all of it, less that was taken as all, a part, or one debtor's share.
// What was paid and what is left come from the book, never from a second answer.

import type { AnswersOf } from '@/lib/interview/define'
import { satisfactionFlow } from '@/lib/interview/flows/satisfaction'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { balanceOn } from './balance'
import { answersIn, type CaseFile, oncePerFile } from './case-file'
import { closingOf } from './closing'
import { doubtsOf, settledDebtorsIn } from './closing-doubts'
import { type RecordedLien, recordedLiensIn } from './closing-liens'
import { type LedgerRow, renewalsIn, takenBackIn } from './ledger-row'
import { overCollectionOf } from './over-collection'

type Answers = Partial<AnswersOf<typeof satisfactionFlow.steps>>

/**
 * `full`: all was paid by `on`. `settled`: less was accepted as full payment, whole on `on`. `partial`: `receivedCents`
 * came by the end of `on`, and `leftCents` was still owed; `lacksInterest`: the rate is not known, so it holds none.
 * `one-debtor`: `released` no longer owes, the others do; `paid` what came for it, as far as it was told.
 * `isForgiven`: a part of what was owed was waived in the book.
 */
export type Acknowledged =
  | { kind: 'full' | 'settled'; on: IsoDate; receivedCents: Cents; isForgiven: boolean }
  | {
      kind: 'partial'
      on: IsoDate
      receivedCents: Cents
      leftCents: Cents
      perDiemCents: Cents
      lacksInterest: boolean
    }
  | { kind: 'one-debtor'; released: string; others: string[]; paidCents: Cents | null; paidOn: IsoDate | null }
export type SatisfactionKind = Acknowledged['kind']

/** `acknowledged`: null while something stands in the way, which `waits` says. `mailer`: who sends the copy, an empty name
 *  for the creditor; `signer`: who signs for a business. Null: not told. */
export type SatisfactionPaper = {
  kind: SatisfactionKind
  acknowledged: Acknowledged | null
  waits: Wait[]
  renewedOn: IsoDate[]
  liens: RecordedLien[]
  signer: { name: string; title: string } | null
  alsoFiledAt: string | null
  clerkLines: string[]
  mailer: { name: string; how: 'mail' | 'certified' | 'hand' } | null
}

/** `path`: the page of the case that settles it. */
export type Wait = { what: Words; path: string }

/** The paper as the answers and the book have it today. */
export const satisfactionPaperOf = oncePerFile((file): SatisfactionPaper => {
  const a: Answers = answersIn(file, satisfactionFlow)
  const kind = a.satisfactionKind ?? usualKind(file)
  const { acknowledged, waits } = acknowledgedIn(file, kind, a)
  const doubts = doubtsOf(file, kind === 'settled' ? 'settled' : 'in-full')
  const blocking = doubts.flatMap(({ blocks, what, path }) => (blocks && path ? [{ what, path }] : []))
  return {
    kind,
    acknowledged: waits.length + blocking.length > 0 ? null : acknowledged,
    waits: [...blocking, ...waits],
    renewedOn: renewalsIn(file.facts.ledger),
    liens: recordedLiensIn(file),
    signer: a.signerName && a.signerTitle ? { name: a.signerName, title: a.signerTitle } : null,
    alsoFiledAt: a.filedAlso === 'elsewhere' ? (a.filedAlsoAt ?? null) : null,
    clerkLines: a.clerkAddress?.split('\n') ?? [],
    mailer: a.mailedBy && a.mailedHow ? { name: a.mailerName ?? '', how: a.mailedHow } : null,
  }
})

/** What the payments say, where nobody chose. */
function usualKind(file: CaseFile): SatisfactionKind {
  const closing = closingOf(file)
  if (closing.kind === 'open') return 'partial'
  return closing.how === 'settled' || isForgivenIn(file) ? 'settled' : 'full'
}

type Made = { acknowledged: Acknowledged | null; waits: Wait[] }
const waitFor = (...waits: Wait[]): Made => ({ acknowledged: null, waits })

function acknowledgedIn(file: CaseFile, kind: SatisfactionKind, a: Answers): Made {
  if (kind === 'partial') return partialIn(file, a.satisfactionThroughOn ?? file.today)
  if (kind === 'one-debtor') return releaseIn(file, a)
  // An agreement with some of several debtors does not tell by itself that the others owe nothing.
  const isChosen = a.satisfactionKind !== undefined
  return kind === 'settled' && !isChosen && settledDebtorsIn(file) ? waitFor(forSomeOnly) : wholeIn(file, kind)
}

function wholeIn(file: CaseFile, kind: 'full' | 'settled'): Made {
  const closing = closingOf(file)
  if (closing.kind === 'open') {
    const back = closing.doubts.flatMap(({ what, path }) => (path ? [{ what, path }] : []))
    return waitFor(...(back.length > 0 ? back : [{ what: allPaid, path: 'payments/new' }]))
  }
  if (kind === 'full' && closing.how === 'settled') return waitFor({ what: asSettled, path: kindPath })
  const paidCents = file.balance.kind === 'balance' ? file.balance.paidCents : 0
  const receivedCents = Math.max(0, paidCents - (overCollectionOf(file)?.refundCents ?? 0))
  const acknowledged = { kind, on: closing.zeroOn, receivedCents, isForgiven: isForgivenIn(file) }
  return { acknowledged, waits: [] }
}

function partialIn(file: CaseFile, on: IsoDate): Made {
  if (closingOf(file).kind === 'paid') return waitFor({ what: asWhole, path: kindPath })
  // What came back since then was never received, whatever day the paper goes through.
  const then = balanceOn({ ...file.facts, ledger: withoutTakenBack(file.facts.ledger) }, on)
  if (then.kind !== 'balance') return waitFor()
  if (then.paidCents === 0) return waitFor({ what: somePaid, path: 'payments/new' })
  return {
    acknowledged: {
      ...{ kind: 'partial', on, receivedCents: then.paidCents, leftCents: then.ledger.payoffCents },
      ...{ perDiemCents: then.ledger.perDiemCents, lacksInterest: then.interestUnknown !== null },
    },
    waits: [],
  }
}

function releaseIn(file: CaseFile, a: Answers): Made {
  const closing = closingOf(file)
  // An agreement with one of them may release that one alone; a judgment paid in full is satisfied for all.
  if (closing.kind === 'paid' && closing.how === 'in-full') return waitFor({ what: asWhole, path: kindPath })
  const { releasedDebtor: released, releaseCents, releasePaidOn } = a
  if (!released) return waitFor({ what: whoIsReleased, path: 'satisfaction/released-debtor' })
  const others = file.facts.otherSide.map(({ name }) => name).filter(name => name !== released)
  return {
    acknowledged: {
      ...{ kind: 'one-debtor', released, others },
      ...{ paidCents: releaseCents ?? null, paidOn: releasePaidOn ?? null },
    },
    waits: [],
  }
}

/** The lines that stand, without those that were taken back and what took them back. */
function withoutTakenBack(rows: readonly LedgerRow[]): LedgerRow[] {
  const takenBack = takenBackIn(rows)
  return rows.filter(row => row.kind !== 'reversal' && !takenBack.has(row.id))
}

function isForgivenIn({ facts }: CaseFile): boolean {
  const takenBack = takenBackIn(facts.ledger)
  return facts.ledger.some(row => row.kind === 'waiver' && !takenBack.has(row.id))
}

const kindPath = 'satisfaction/satisfaction-kind'

const allPaid: Words = {
  en: 'the payments that make it whole: by your list of payments it is not paid yet. For a part, choose that only a part was paid',
  es: 'los pagos que lo completan: según su lista de pagos todavía no está pagado. Por una parte, elija que solo se pagó una parte',
}

const asSettled: Words = {
  en: 'the right paper: the agreement is paid, but less than the whole judgment came. Choose that you accepted less as full payment',
  es: 'el papel correcto: el acuerdo está pagado, pero llegó menos que todo el fallo. Elija que aceptó menos como pago total',
}

const asWhole: Words = {
  en: 'the right paper: nothing is left to pay, so the judgment is satisfied for everyone. Choose all paid, or less accepted as full payment',
  es: 'el papel correcto: no queda nada por pagar, así que el fallo queda cumplido para todos. Elija que se pagó todo, o que aceptó menos como pago total',
}

const forSomeOnly: Wait = {
  what: {
    en: 'which paper it is: the agreement is with some of those who owe, not all. Choose that you release one person, or that you accepted less as full payment from all',
    es: 'qué papel es: el acuerdo es con algunas de las personas que deben, no con todas. Elija que libera a una persona, o que aceptó menos como pago total de todas',
  },
  path: kindPath,
}

const somePaid: Words = {
  en: 'a payment: by your list of payments nothing came in through that day',
  es: 'un pago: según su lista de pagos no llegó nada hasta ese día',
}

const whoIsReleased: Words = { en: 'who is released', es: 'a quién se libera' }
