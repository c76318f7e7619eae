// What is due once an agreement is in default, by its own clauses “What is due on default” and “Interest”: the whole judgment
// less every payment, or what is left of the agreed amount. Days for which the agreement waives interest add none.

import { foldLedger, type Ledger, type LedgerTerms } from '@/lib/law/ledger'
import { type LedgerEvent, reversedIn } from '@/lib/law/ledger-events'
import { accruedIn, movedIn } from '@/lib/law/ledger-sums'
import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Agreement } from './agreement-terms'
import { balanceOn, eventsOf, isKnown, type KnownBalance } from './balance'
import type { CaseFile } from './case-file'
import { type LivePayment, takenBackIn } from './ledger-row'
import { interestUnder } from './standing-interest'

/** `lines` add up to `sumCents`, which is due at the end of the day `on`; each later day adds `perDiemCents`.
 *  `refundCents`: what came beyond it. */
export type DefaultSum = {
  by: Agreement['terms']['onDefault']
  on: IsoDate
  defaultOn: IsoDate
  lines: { label: Words; cents: Cents }[]
  sumCents: Cents
  perDiemCents: Cents
  refundCents: Cents
  notes: Words[]
}

/** The sum now due; null where the law's balance cannot be worked out. `payments`: those under the agreement. */
export function defaultSumOf(
  { facts }: CaseFile,
  agreement: Agreement,
  payments: readonly LivePayment[],
  defaultOn: IsoDate,
  on: IsoDate,
): DefaultSum | null {
  const law = balanceOn(facts, on)
  if (law.kind === 'unknown' || !isKnown(facts)) return null
  const from = { agreement, law, defaultOn, on }
  const by = agreement.terms.onDefault
  const { ledger, lines } =
    by === 'full-judgment'
      ? fullJudgment(from, eventsOf(facts))
      : restOfPlan(from, payments, sinceIn(facts.ledger, defaultOn))
  // Interest by the agreement is earned on costs and interest too; no more than the judgment can be collected. Costs that
  // nobody was sure of may be in the agreed amount, and not in the judgment's figures.
  const beyondCents = facts.added === null ? 0 : Math.max(0, ledger.payoffCents - law.ledger.payoffCents)
  const perDiemCents = beyondCents > 0 ? law.ledger.perDiemCents : ledger.perDiemCents
  const capped = line('Less what goes beyond the judgment', 'Menos lo que pasa del fallo', -beyondCents)
  return {
    ...{ by, on, defaultOn, perDiemCents },
    lines: [...lines, capped].filter(({ cents }, i) => cents !== 0 || i === 0),
    sumCents: ledger.payoffCents - beyondCents,
    refundCents: ledger.refundCents,
    notes: notesOf(from, perDiemCents),
  }
}

type From = { agreement: Agreement; law: KnownBalance; defaultOn: IsoDate; on: IsoDate }
type Line = { label: Words; cents: Cents }
type Summed = { ledger: Ledger; lines: Line[] }

/** The judgment by the law with the costs, without the interest of the days it was waived, less all payments. */
function fullJudgment({ agreement, law, defaultOn, on }: From, events: LedgerEvent[]): Summed {
  const { writtenOn, interest } = agreement.terms
  const isWaived = interest === 'waived-while-kept'
  const terms = isWaived ? withoutInterest(law.terms, writtenOn, defaultOn) : law.terms
  const ledger = foldLedger(events, terms, on)
  // What was taken back by now never stopped any interest.
  const gone = reversedIn(events)
  const live = events.filter(({ id, kind }) => kind !== 'reversal' && !gone.has(id))
  const { paidCents, forgivenCents } = movedIn(ledger)
  const accruedCents = accruedIn(ledger)
  const untilCents = isWaived ? accruedIn(foldLedger(live, terms, writtenOn)) : accruedCents
  const judgment = events.find(event => event.kind === 'judgment')
  const laterCents = movedIn(ledger).chargedCents - (judgment ? sizeOf(judgment) : 0)
  const until = isWaived ? writtenOn : on
  return {
    ledger,
    lines: [
      line('The judgment', 'El fallo', judgment?.principalCents ?? 0),
      line('Costs in the judgment', 'Costas del fallo', judgment?.costsCents ?? 0),
      line(
        'Interest in the judgment, from before it',
        'Intereses del fallo, anteriores a él',
        judgment?.interestCents ?? 0,
      ),
      line('Court costs since', 'Costas posteriores', laterCents),
      dated('Interest by law through', 'Intereses por ley hasta el', until, untilCents),
      dated('Interest by law from', 'Intereses por ley desde el', defaultOn, accruedCents - untilCents),
      line('Less every payment', 'Menos todos los pagos', -paidCents),
      line('Less what was forgiven', 'Menos lo perdonado', -forgivenCents),
      line('Paid beyond that, to be returned', 'Pagado de más, por devolver', ledger.refundCents),
    ],
  }
}

/** What is left of the agreed amount, with the interest the agreement asks for; interest and costs by law since the default. */
function restOfPlan(
  { agreement, law, defaultOn, on }: From,
  payments: readonly LivePayment[],
  since: LedgerEvent[],
): Summed {
  const { totalCents } = agreement.terms
  const lastKept = addDays(defaultOn, -1)
  const before = payments.filter(one => one.paidOn < defaultOn)
  const paidBefore = before.reduce((sum, one) => sum + one.amountCents, 0)
  const interestCents = interestUnder(agreement, before, law, lastKept)
  const restCents = Math.max(0, totalCents - paidBefore)
  const owedCents = Math.max(0, totalCents + interestCents - paidBefore)
  const ledger = foldLedger(
    [
      {
        ...{ id: 'rest', on: lastKept, kind: 'judgment' },
        ...{ principalCents: restCents, costsCents: 0, interestCents: owedCents - restCents },
      },
      ...payments
        .filter(one => one.paidOn >= defaultOn)
        .map(
          ({ paidOn, amountCents }, i): LedgerEvent => ({ id: `later-${i}`, on: paidOn, kind: 'payment', amountCents }),
        ),
      ...since,
    ],
    { ...law.terms, compounding: 'simple', awardedInterestBears: false },
    on,
  )
  const { chargedCents, paidCents, forgivenCents } = movedIn(ledger)
  return {
    ledger,
    lines: [
      line('The agreed amount', 'La cantidad acordada', totalCents),
      dated('Interest under the agreement through', 'Intereses según el acuerdo hasta el', lastKept, interestCents),
      dated('Less payments before', 'Menos los pagos anteriores al', defaultOn, -paidBefore),
      dated('Court costs from', 'Costas del tribunal desde el', defaultOn, chargedCents - owedCents),
      dated('Interest by law from', 'Intereses por ley desde el', defaultOn, accruedIn(ledger)),
      dated('Less payments from', 'Menos los pagos desde el', defaultOn, -paidCents),
      line('Less what was forgiven', 'Menos lo perdonado', -forgivenCents),
      line('Paid beyond that, to be returned', 'Pagado de más, por devolver', ledger.refundCents),
    ],
  }
}

/** The costs and waivers written down since the default. */
function sinceIn(book: CaseFile['facts']['ledger'], defaultOn: IsoDate): LedgerEvent[] {
  const takenBack = takenBackIn(book)
  return book.flatMap((row): LedgerEvent[] => {
    if (row.on < defaultOn || takenBack.has(row.id)) return []
    const { id, on } = row
    if (row.kind === 'cost') return [{ id, on, kind: 'cost', amountCents: row.amountCents }]
    return row.kind === 'waiver' ? [{ id, on, kind: 'waiver', amountCents: row.amountCents, from: row.bucket }] : []
  })
}

/** The rates with none for the days after `afterOn` and before `untilOn`. */
function withoutInterest(terms: LedgerTerms, afterOn: IsoDate, untilOn: IsoDate): LedgerTerms {
  const firstOn = addDays(afterOn, 1)
  const then = terms.segments.findLast(({ from }) => from <= untilOn)
  if (!then || firstOn >= untilOn) return terms
  return {
    ...terms,
    segments: [
      ...terms.segments.filter(({ from }) => from < firstOn),
      { from: firstOn, annualPercent: 0 },
      { from: untilOn, annualPercent: then.annualPercent },
      ...terms.segments.filter(({ from }) => from > untilOn),
    ],
  }
}

function sizeOf({ principalCents, costsCents, interestCents }: Extract<LedgerEvent, { kind: 'judgment' }>): Cents {
  return principalCents + costsCents + interestCents
}

function line(en: string, es: string, cents: Cents): Line {
  return { label: { en, es }, cents }
}

function dated(en: string, es: string, on: IsoDate, cents: Cents): Line {
  return line(`${en} ${formatDate(on, 'en')}`, `${es} ${formatDate(on, 'es')}`, cents)
}

function notesOf({ agreement, law, defaultOn }: From, perDiemCents: Cents): Words[] {
  const { writtenOn, interest, feesOnDefault } = agreement.terms
  const [first, last] = [addDays(writtenOn, 1), addDays(defaultOn, -1)]
  const notes: Words[] = []
  if (interest === 'waived-while-kept' && first <= last && law.segments.length > 0)
    notes.push(
      inBoth(locale =>
        locale === 'en'
          ? `No interest is counted from ${formatDate(first, locale)} through ${formatDate(last, locale)}: the agreement waives it.`
          : `No se cuentan intereses del ${formatDate(first, locale)} al ${formatDate(last, locale)}: el acuerdo los perdona.`,
      ),
    )
  if (law.interestUnknown)
    notes.push({
      en: 'Interest by law is not included in these figures.',
      es: 'Estas cifras no incluyen los intereses por ley.',
    })
  const rate = law.segments.at(-1)
  if (rate && perDiemCents > 0)
    notes.push({
      en: `Interest adds ${formatCents(perDiemCents)} for each day after that (${rate.cite.section}).${rate.confidence === 'uncertain' ? ' The rate may have changed: please check it with the court clerk.' : ''}`,
      es: `Los intereses suman ${formatCents(perDiemCents)} por cada día posterior (${rate.cite.section}).${rate.confidence === 'uncertain' ? ' La tasa puede haber cambiado: verifíquela en la secretaría del tribunal.' : ''}`,
    })
  if (feesOnDefault)
    notes.push({
      en: 'Lawyer’s fees and costs of collecting are not in these figures; the agreement allows what the law permits and a court approves.',
      es: 'Estas cifras no incluyen honorarios de abogado ni gastos de cobro; el acuerdo permite los que la ley admita y un tribunal apruebe.',
    })
  return notes
}
