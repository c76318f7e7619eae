// Times the sums and the printing that a person waits for, in this process.

import { openCaseFile } from '@/lib/case/case-file'
import { reports } from '@/lib/case/reports'
import { demandLetter } from '@/lib/documents/demand-letter'
import { closePdf, renderPdf, warmPdf } from '@/lib/documents/pdf/pool'
import { foldLedger } from '@/lib/law/ledger'
import type { LedgerEvent } from '@/lib/law/ledger-events'
import { payoffOf } from '@/lib/law/payoff'
import { states } from '@/lib/law/states'
import { ledgerTermsOf } from '@/lib/law/terms'
import type { StateCode } from '@/lib/law/types'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { ana } from '@/tests/people/ana'
import { everyone } from '@/tests/people/everyone'
import type { Person } from '@/tests/people/person'
import { bookOfLines, openLedger } from './bench-ledger'

type Timed = { what: string; times: number[] }

async function timed(what: string, rounds: number, act: () => unknown): Promise<Timed> {
  await act()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await act()
    times.push(performance.now() - from)
  }
  return { what, times }
}

/** Folds a ledger of so many payments, one a day. */
function fold(payments: number): () => void {
  const enteredOn: IsoDate = '1990-01-01'
  const events: LedgerEvent[] = [
    { id: 'judgment', on: enteredOn, kind: 'judgment', principalCents: 900_000_000, costsCents: 0, interestCents: 0 },
    ...Array.from(
      { length: payments },
      (_, i): LedgerEvent => ({
        id: String(i).padStart(6, '0'),
        on: addDays(enteredOn, 1 + (i % 10_000)),
        kind: 'payment',
        amountCents: 1_000,
      }),
    ),
  ]
  const segments = [{ from: enteredOn, annualPercent: 10 }]
  const { terms } = ledgerTermsOf(null, segments, { perDiemFirst: false, hasCosts: false, hasAwardedInterest: false })
  return () => foldLedger(events, terms, '2026-11-21')
}

/** Every report of a person's side, from nothing but their answers. */
function assess(person: Person): () => void {
  const theirs = Object.values(reports).filter(report => report.side === 'both' || report.side === person.side)
  return () => {
    const file = openCaseFile(person.answers, person.today)
    for (const report of theirs) if (report.missing(file).length === 0) report.report(file)
  }
}

/** Reckons a payoff after so many payments, one a day and then over again, with its working in both languages. */
function reckonPayoff(code: StateCode, payments: number): () => void {
  const enteredOn: IsoDate = '2010-01-01'
  const asked = {
    ...{ state: states[code], enteredOn, principalCents: 900_000_000, on: '2026-11-21' as const },
    ...{ debtKind: 'other' as const, debtorKind: 'person' as const },
    payments: Array.from({ length: payments }, (_, i) => ({
      on: addDays(enteredOn, 1 + (i % 6_000)),
      amountCents: 1_000,
    })),
  }
  if (payoffOf(asked).kind !== 'value') throw new Error(`No payoff to time in ${code}.`)
  return () => payoffOf(asked)
}

/** The sums of a case, a letter through the pool, and ledgers and payoffs of two sizes. */
export async function benchSums(): Promise<Timed[]> {
  await warmPdf()
  const blocks = demandLetter.blocks(demandLetter.sample)
  const print = () => renderPdf({ title: demandLetter.title, blocks, locale: 'en', issuedOn: '2026-11-21' })
  const [few, many] = [bookOfLines(10), bookOfLines(10_000)]
  const assessed: Timed[] = []
  for (const person of everyone)
    assessed.push(await timed(`all that is assessed for ${person.name}`, 100, assess(person)))
  const results = [
    await timed('everything a case shows, from its answers', 40, () => openCaseFile(ana.answers, ana.today)),
    ...assessed,
    await timed('a demand letter, printed off the request thread, warm', 30, print),
    await timed('a ledger of 1,000 payments', 30, fold(1_000)),
    await timed('a ledger of 100,000 payments', 5, fold(100_000)),
    await timed('the lines of a ledger of 10, as a page shows them', 40, () => openLedger(few)),
    await timed('the lines of a ledger of 10,000, as a page shows them', 40, () => openLedger(many)),
    await timed('a payoff after 1,000 payments', 100, reckonPayoff('CA', 1_000)),
    await timed('a payoff after 100,000 payments', 15, reckonPayoff('CA', 100_000)),
    await timed('a payoff after 100,000 payments, half-yearly rates', 15, reckonPayoff('NV', 100_000)),
  ]
  await closePdf()
  return results
}
