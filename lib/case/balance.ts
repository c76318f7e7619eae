// What is owed on a day: the judgment's facts put through the law's interest and the ledger, with the working.

import type { Ledger, LedgerTerms } from '@/lib/law/ledger'
import type { LedgerEvent } from '@/lib/law/ledger-events'
import { accruedIn, movedIn } from '@/lib/law/ledger-sums'
import { reckon } from '@/lib/law/payoff'
import { renewalRuleOn } from '@/lib/law/payoff-renewals'
import { payoffWorking } from '@/lib/law/payoff-working'
import type { RateSegment } from '@/lib/law/rates'
import { states } from '@/lib/law/states'
import type { Interest, Jurisdiction } from '@/lib/law/types'
import type { Working } from '@/lib/law/working'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type CaseFacts, partiesOf } from './facts'
import { installmentsDueOn, installmentsWords } from './installments'
import { ledgerEventsOf } from './ledger-row'

/** The facts a balance cannot do without. */
export type KnownJudgment = CaseFacts & {
  stateCode: NonNullable<CaseFacts['stateCode']>
  principalCents: Cents
  enteredOn: IsoDate
}

/** A balance on a day. `interestUnknown`: why no rate could be found; the figures then hold no interest since the judgment. */
export type KnownBalance = {
  kind: 'balance'
  on: IsoDate
  ledger: Ledger
  terms: LedgerTerms
  segments: RateSegment[]
  /** Interest that has come up since the judgment, paid or not. */
  accruedCents: Cents
  paidCents: Cents
  interestUnknown: Words | null
  /** What the person must check before relying on the figure. */
  warnings: Words[]
  working: Working
}

/** `missing`: the questions whose answers the sum waits for. */
export type Balance = KnownBalance | { kind: 'unknown'; missing: { stepId: string; what: Words }[] }

/** What is owed at the end of a day. Payments after it are not counted. */
export function balanceOn(facts: CaseFacts, on: IsoDate): Balance {
  if (!isKnown(facts)) return { kind: 'unknown', missing: missingFrom(facts) }
  const state = states[facts.stateCode]
  const events = eventsOf(facts)
  const reckoned = reckonOn(facts, events, on)
  const { rates, rule, ledger, terms, segments } = reckoned
  const moved = movedIn(ledger)
  return {
    kind: 'balance',
    on,
    ledger,
    terms,
    segments,
    accruedCents: accruedIn(ledger, moved),
    paidCents: moved.paidCents,
    interestUnknown: rates.kind === 'not-covered' ? rates.why : null,
    warnings: [...reckoned.warnings, ...warningsFor(facts, state, rule, on)],
    working: payoffWorking({
      ...{ state, rule, rates, terms, events, ledger, endsToday: true },
      renewal: renewalRuleOn(state, facts.enteredOn),
    }),
  }
}

/** What is owed on a day if nothing more is paid; null: it cannot be worked out. */
export function owedOn(facts: CaseFacts, on: IsoDate): Cents | null {
  return isKnown(facts) ? reckonOn(facts, eventsOf(facts), on).ledger.payoffCents : null
}

function reckonOn(facts: KnownJudgment, events: LedgerEvent[], on: IsoDate): ReturnType<typeof reckon> {
  const { creditors, debtors } = partiesOf(facts)
  return reckon(
    states[facts.stateCode],
    {
      enteredOn: facts.enteredOn,
      principalCents: facts.principalCents,
      debtKind: facts.debtKind ?? 'other',
      debtorKind: debtors[0]?.kind ?? 'person',
      creditorKind: creditors[0]?.kind ?? 'person',
      statedPercent: facts.statedPercent,
    },
    events,
    on,
  )
}

export function isKnown(facts: CaseFacts): facts is KnownJudgment {
  return facts.stateCode !== null && facts.principalCents !== null && facts.enteredOn !== null
}

function missingFrom(facts: CaseFacts) {
  const questions = [
    { stepId: 'state', what: { en: 'the state of the court', es: 'el estado del tribunal' }, known: facts.stateCode },
    {
      stepId: 'amount',
      what: { en: 'the amount of the judgment', es: 'la cantidad del fallo' },
      known: facts.principalCents,
    },
    {
      stepId: 'entered-on',
      what: { en: 'the date it was entered', es: 'la fecha en que se registró' },
      known: facts.enteredOn,
    },
  ]
  return questions.filter(q => q.known === null).map(({ stepId, what }) => ({ stepId, what }))
}

/** The judgment, what was paid by the answers, and the book, as the ledger takes them. */
export function eventsOf(facts: KnownJudgment): LedgerEvent[] {
  const given = facts.payments.filter(payment => payment.row === undefined)
  const renewal = renewalRuleOn(states[facts.stateCode], facts.enteredOn)
  return [
    {
      id: 'judgment',
      on: facts.enteredOn,
      kind: 'judgment',
      principalCents: facts.principalCents,
      costsCents: facts.added?.costsCents ?? 0,
      interestCents: facts.added?.awardedInterestCents ?? 0,
    },
    ...given.map((payment, i) => ({
      id: `payment-${String(i + 1).padStart(4, '0')}`,
      on: payment.paidOn,
      kind: 'payment' as const,
      amountCents: payment.amountCents,
    })),
    ...ledgerEventsOf(facts.ledger, renewal?.rollsInterestIn ?? false),
  ]
}

function warningsFor(facts: KnownJudgment, state: Jurisdiction, rule: Interest | null, on: IsoDate): Words[] {
  const warnings: Words[] = []
  if (facts.added === null)
    warnings.push({
      en: 'You were not sure about costs and earlier interest, so they are not counted.',
      es: 'Usted no estaba seguro de las costas ni de los intereses anteriores, así que no se cuentan.',
    })
  if (facts.statedPercent === null && facts.debtKind === null && rule?.special.some(s => s.when?.debtKinds))
    warnings.push({
      en: `In ${state.name.en} the rate depends on what the debt was for. You were not sure, so we used the general rate.`,
      es: `En ${state.name.es} la tasa depende de qué era la deuda. Usted no estaba seguro, así que usamos la tasa general.`,
    })
  const kinds = new Set(partiesOf(facts).debtors.map(d => d.kind))
  if (kinds.size > 1 && rule?.special.some(s => s.when?.debtorKinds))
    warnings.push({
      en: 'The judgment is against more than one kind of debtor. We used the rate for the first one; ask the clerk about the others.',
      es: 'El fallo es contra más de un tipo de deudor. Usamos la tasa del primero; pregunte en la secretaría por los demás.',
    })
  const due = installmentsDueOn(facts, on)
  if (due) warnings.push(installmentsWords(due))
  if (facts.payTerms.kind === 'installments' || facts.payTerms.kind === 'installments-unknown')
    warnings.push({
      en: 'The figure above is all that is left. Only installments already missed can be collected now, and in some states interest runs only on those.',
      es: 'La cifra de arriba es todo lo que queda. Por ahora solo se pueden cobrar las cuotas que no se pagaron, y en algunos estados los intereses corren solo sobre esas.',
    })
  return warnings
}
