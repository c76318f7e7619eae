// Guards against taking too much: what came in by each way, how much more may come, and when to stop.

import { addDays, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type AgreementStanding, agreementStandingOf, defaultSumIn } from './agreement-standing'
import { balanceOn, type KnownBalance } from './balance'
import { type CaseFile, oncePerFile } from './case-file'
import type { DefaultSum } from './default-sum'
import { type LedgerRow, livePaymentsIn, type PaymentSource } from './ledger-row'
import { agreedPayoffOn } from './payoff-quote'
import { interestUnder } from './standing-interest'
import { paidUnder } from './standing-schedule'

/** Ways by which the law takes money from somebody who is not asked. */
const takenSources = ['wages', 'bank-levy', 'other-levy'] as const satisfies readonly PaymentSource[]
type TakenSource = (typeof takenSources)[number]

/** A way of taking that brought nothing for so long is taken to have ended. */
const daysOpen = 70

/** This share of all that is to be collected, and less, is near the end. */
const nearShare = 0.1

/**
 * `bySource`: what came in and counts, the largest first; `given` is what was given with the judgment's answers.
 * `ceiling`: what it is measured against: what the law says is owed, or what an agreement in force asks for, kept or broken.
 * `kind`: `reached` nothing more may come, `near` the next payment may be too much, `open` neither.
 * `stopAtCents`: the most that may still come today; each later day adds `perDiemCents`. `refundCents`: what is too much.
 * `due`: what its own terms made due, where it was broken and that is the ceiling.
 * `agreedInterestCents`: interest that both sides agreed on and the law would not add; it is not too much.
 * `isUnsure`: the law's figures are in it, and something they rest on must be checked with the clerk.
 * `takers`: ways of taking that still bring money.
 */
export type OverCollection = {
  kind: 'open' | 'near' | 'reached'
  ceiling: 'judgment' | 'agreement'
  on: IsoDate
  bySource: { source: PaymentSource | 'given'; cents: Cents }[]
  receivedCents: Cents
  stopAtCents: Cents
  perDiemCents: Cents
  refundCents: Cents
  due: DefaultSum | null
  agreedInterestCents: Cents
  isUnsure: boolean
  takers: TakenSource[]
}

/** What the payments of a book came to by each way, and the newest payment of each way of taking. */
function cameIn(book: readonly LedgerRow[]) {
  const sums = new Map<PaymentSource, Cents>()
  const lastTaken = new Map<TakenSource, { on: IsoDate; cents: Cents }>()
  for (const { paidOn, amountCents, row } of livePaymentsIn(book)) {
    sums.set(row.source, (sums.get(row.source) ?? 0) + amountCents)
    if (isTaken(row.source) && (lastTaken.get(row.source)?.on ?? '') <= paidOn)
      lastTaken.set(row.source, { on: paidOn, cents: amountCents })
  }
  return { bySource: Array.from(sums, ([source, cents]) => ({ source, cents })), lastTaken }
}

/** null while the balance, or the interest on it, cannot be worked out. */
export const overCollectionOf = oncePerFile((file): OverCollection | null => {
  const { balance, facts, today } = file
  if (balance.kind !== 'balance' || balance.interestUnknown) return null
  const { lastTaken, ...came } = cameIn(facts.ledger)
  const givenCents = facts.payments.reduce((sum, one) => (one.row ? sum : sum + one.amountCents), 0)
  const bySource = [...came.bySource, ...(givenCents > 0 ? [{ source: 'given' as const, cents: givenCents }] : [])]
  const receivedCents = bySource.reduce((sum, { cents }) => sum + cents, 0)
  const takers = takenSources.filter(source => {
    const last = lastTaken.get(source)
    return last !== undefined && addDays(last.on, daysOpen) >= today
  })
  const limit = ceilingOf(file, balance)
  const { stopAtCents, refundCents } = limit
  const next = Math.max(0, ...takers.map(source => lastTaken.get(source)?.cents ?? 0))
  const isNear = stopAtCents < next || stopAtCents <= nearShare * (receivedCents - refundCents + stopAtCents)
  return {
    kind: stopAtCents === 0 ? 'reached' : isNear ? 'near' : 'open',
    ...{ ...limit, on: today, receivedCents, takers },
    isUnsure: (limit.ceiling === 'judgment' || limit.due !== null) && isUnsure(balance),
    bySource: bySource.sort((a, b) => b.cents - a.cents),
  }
})

function isUnsure({ warnings, segments }: KnownBalance): boolean {
  return warnings.length > 0 || segments.some(one => one.confidence === 'uncertain')
}

/** The law's payoff, unless an agreement in force asks for less: by its schedule, or by its own terms once it was broken. */
function ceilingOf(file: CaseFile, balance: KnownBalance) {
  const { payoffCents, perDiemCents, refundCents } = balance.ledger
  const standing = agreementStandingOf(file)
  const agreedInterestCents = standing && refundCents > 0 ? interestBeyondLaw(file, standing, balance) : 0
  const byLaw = {
    ...{ ceiling: 'judgment' as const, stopAtCents: payoffCents, perDiemCents, agreedInterestCents },
    due: null,
    refundCents: Math.max(0, refundCents - agreedInterestCents),
  }
  const asked = standing && askedBy(file, standing, balance)
  if (!asked || asked.stopAtCents > payoffCents || (asked.stopAtCents === payoffCents && payoffCents > 0)) return byLaw
  // A judgment is never paid twice, whatever an agreement says: the law's figure is the one that counts where it gives back more.
  if (byLaw.refundCents > asked.refundCents) return byLaw
  return { ...asked, ceiling: 'agreement' as const, agreedInterestCents: 0 }
}

function askedBy(file: CaseFile, standing: AgreementStanding, balance: KnownBalance) {
  const due = defaultSumIn(file, file.today, true)
  if (standing.defaultOn)
    return due && { stopAtCents: due.sumCents, perDiemCents: due.perDiemCents, refundCents: due.refundCents, due }
  const { payoffCents: stopAtCents, perDiemCents, refundCents } = agreedPayoffOn(file, standing, balance)
  const asked = { stopAtCents, perDiemCents, refundCents, due: null }
  // Made good late, it goes on; but what came beyond it came while all that its terms made due was owed.
  return due && due.refundCents < refundCents ? { ...asked, refundCents: due.refundCents, due } : asked
}

/** How much more interest the agreement asks for than the law adds from its date: it earns it on the whole agreed amount. */
function interestBeyondLaw({ facts }: CaseFile, { agreement }: AgreementStanding, balance: KnownBalance): Cents {
  const { interest, writtenOn } = agreement.terms
  const then = balanceOn(facts, writtenOn)
  if (interest !== 'runs' || then.kind !== 'balance') return 0
  const agreedCents = interestUnder(agreement, paidUnder(agreement, facts.payments, facts.ledger), balance, balance.on)
  return Math.max(0, agreedCents - (balance.accruedCents - then.accruedCents))
}

function isTaken(source: PaymentSource): source is TakenSource {
  return takenSources.some(taken => taken === source)
}

/** Why a task that collects is closed, where nothing more may be collected; null: it may. */
export function collectedIn(file: CaseFile): Words | null {
  const found = overCollectionOf(file)
  if (found?.kind !== 'reached') return null
  return found.ceiling === 'judgment'
    ? { en: 'Closed: all that is owed has come in', es: 'Cerrado: ya llegó todo lo que se debe' }
    : { en: 'Closed: all that the agreement asks for has come in', es: 'Cerrado: ya llegó todo lo que pide el acuerdo' }
}

const whoTakes: Record<TakenSource, Words> = {
  wages: {
    en: 'the employer and the officer who serves the wage order',
    es: 'el empleador y el funcionario que tramita la orden sobre el salario',
  },
  'bank-levy': { en: 'the sheriff or levying officer', es: 'el alguacil (sheriff) o funcionario que embarga' },
  'other-levy': { en: 'the sheriff or levying officer', es: 'el alguacil (sheriff) o funcionario que embarga' },
}

/** What a person is told to do: a heading and its sentences; null while nothing is near. */
export function overCollectionWords(file: CaseFile): { heading: Words; text: Words[] } | null {
  const found = overCollectionOf(file)
  if (!found || found.kind === 'open') return null
  return found.kind === 'reached'
    ? stopWords(found, file.facts.side === 'creditor')
    : nearWords(found, file.facts.side === 'creditor')
}

function stopWords({ ceiling, refundCents, isUnsure, takers }: OverCollection, isCreditor: boolean) {
  const refund = formatCents(refundCents)
  const heading: Words =
    ceiling === 'agreement'
      ? { en: 'Everything the agreement asks for has come in', es: 'Ya llegó todo lo que pide el acuerdo' }
      : { en: 'Everything that was owed has come in', es: 'Ya llegó todo lo que se debía' }
  const stop: Words = isCreditor
    ? {
        en: 'Stop collecting now. Release any wage order, levy or lien in writing, and take nothing more.',
        es: 'Deje de cobrar ahora. Libere por escrito toda orden sobre el salario, embargo o gravamen, y no reciba nada más.',
      }
    : {
        en: 'Nothing more may be collected. If money is still being taken, ask the other side and the officer in writing to stop.',
        es: 'Ya no se puede cobrar nada más. Si todavía se toma dinero, pida por escrito a la otra parte y al funcionario que dejen de hacerlo.',
      }
  const back: Words = isCreditor
    ? {
        en: `${refund} is more than was owed. Give it back to whoever paid it.`,
        es: `${refund} es más de lo que se debía. Devuélvalo a quien lo pagó.`,
      }
    : {
        en: `${refund} is more than was owed. You can ask for it back.`,
        es: `${refund} es más de lo que se debía. Usted puede pedir que se lo devuelvan.`,
      }
  return {
    heading,
    text: [
      stop,
      ...(takers.length > 0 && isCreditor ? [tellWords(takers, 0)] : []),
      ...(refundCents > 0 ? [back] : []),
      ...(isUnsure ? [checkTheSum] : []),
    ],
  }
}

/** Said beside a sum that goes back or ends collecting, where it is not certain. */
export const checkTheSum: Words = {
  en: 'Parts of this sum are not certain: check it with the court clerk first.',
  es: 'Hay partes de esta suma que no son seguras: verifíquela antes en la secretaría del tribunal.',
}

function nearWords(found: OverCollection, isCreditor: boolean) {
  const { stopAtCents, perDiemCents, takers, on } = found
  const [left, day] = [formatCents(stopAtCents), formatCents(perDiemCents)]
  const limit: Words = {
    en: `On ${formatDate(on, 'en')} no more than ${left} may still come in.${perDiemCents > 0 ? ` Interest adds ${day} each day.` : ''}`,
    es: `Al ${formatDate(on, 'es')} no deben llegar más de ${left}.${perDiemCents > 0 ? ` Los intereses suman ${day} cada día.` : ''}`,
  }
  const tell: Words[] =
    takers.length === 0
      ? []
      : isCreditor
        ? [tellWords(takers, stopAtCents)]
        : [
            {
              en: `The next amount taken may be too much. Ask the other side in writing to have it stopped at ${left}.`,
              es: `La próxima cantidad que se tome puede ser demasiado. Pida por escrito a la otra parte que se detenga en ${left}.`,
            },
          ]
  return {
    heading: { en: 'Almost everything has come in', es: 'Ya llegó casi todo' },
    text: [limit, ...tell, ...(found.isUnsure ? [checkTheSum] : [])],
  }
}

/** `cents` 0: stop at once. */
function tellWords(takers: readonly TakenSource[], cents: Cents): Words {
  const who = takers.map(taker => whoTakes[taker])
  const one = who.filter((words, index) => who.findIndex(({ en }) => en === words.en) === index)
  const [en, es] = [one.map(words => words.en).join(' and '), one.map(words => words.es).join(' y a ')]
  return cents === 0
    ? { en: `Tell ${en} to stop.`, es: `Avise a ${es} que deben detenerse.` }
    : {
        en: `Tell ${en} to stop at ${formatCents(cents)}. The next amount may be too much.`,
        es: `Avise a ${es} que deben detenerse en ${formatCents(cents)}. La próxima cantidad puede ser demasiado.`,
      }
}
