// What every way to collect looks at, gathered once from a case: what is owed, whose law holds, and what stands in the way.

import { federalOn } from '@/lib/law/federal'
import { states } from '@/lib/law/states'
import type { Jurisdiction, PartyKind } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { addMonths, daysBetween, formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { promiseIn } from './agreement-standing'
import { owedOn } from './balance'
import type { CaseFile } from './case-file'
import { partiesOf } from './facts'
import { installmentsDueOn } from './installments'
import { legalStopOf } from './legal-stop'
import { type LadderAnswers, ladderAnswersIn, type Prospects } from './prospects'
import type { LadderCase, Shut, Stop } from './rungs/rung'

/** Where the law sets no end, or we do not know it, we look no further than this. */
const mostMonths = 240

/** Gathers the ladder's view of a case; null until it is known what is owed, and under which state's law. */
export function ladderCaseOf(file: CaseFile): LadderCase | null {
  const { state, balance, facts, today } = file
  const { enteredOn } = facts
  if (!state || enteredOn === null || balance.kind !== 'balance') return null
  const answers = ladderAnswersIn(file)
  const { debtors } = partiesOf(facts)
  const due = installmentsDueOn(facts, today)
  const owedCents = balance.ledger.payoffCents
  const forcedCents = due ? Math.min(owedCents, due.overdueCents) : owedCents
  const start = startOfForce(file)
  return {
    ...answers,
    today,
    enteredOn,
    state,
    where: whereOf(state, answers),
    owedCents,
    forcedCents,
    bearingCents: balance.ledger.principalCents,
    annualPercent: balance.segments.at(-1)?.annualPercent ?? 0,
    interestAfter: interestOf(file, owedCents),
    debtor: kindOf(debtors.map(one => one.kind)),
    debtKind: facts.debtKind,
    wasDefault: facts.wasDefault,
    vacateBy: file.deadlines?.vacateBy ?? null,
    hasPaid: facts.payments.some(one => one.paidOn <= today),
    hasAddress: debtors.some(one => one.address !== null) || Boolean(facts.theirLawyer?.lawyer),
    stop: stopOf(file, answers.prospects, owedCents),
    forceShut: forceShutOf(
      file,
      debtors.map(one => one.kind),
      due !== null && forcedCents === 0,
    ),
    forceNeeds: start.needs,
    forceFrom: start.from,
    forceMonths: start.from ? monthsUntil(today, start.from) : 0,
    lifeMonths: lifeOf(file),
  }
}

/** Counted as the plan for waiting counts it, and each span of months only once. */
function interestOf({ facts, today }: CaseFile, owedCents: Cents): LadderCase['interestAfter'] {
  const known = new Map<number, Cents>()
  return months => {
    const cents = known.get(months) ?? Math.max(0, (owedOn(facts, addMonths(today, months)) ?? owedCents) - owedCents)
    known.set(months, cents)
    return cents
  }
}

/** People first: most is known, and most can be taken, of them. A case only against public bodies is theirs. */
export function kindOf(kinds: PartyKind[]): PartyKind {
  if (kinds.length === 0 || kinds.includes('person')) return 'person'
  return kinds.includes('business') ? 'business' : 'government'
}

function whereOf(state: Jurisdiction, { prospects }: LadderAnswers): Jurisdiction {
  return prospects.elsewhere ? states[prospects.elsewhere] : state
}

/** Why nothing may be done at all: a bankruptcy, an agreement that is being kept, or nothing is owed. */
function stopOf(file: CaseFile, { troubles }: Prospects, owedCents: number): Stop | null {
  const stop = legalStopOf(file)
  if (stop) return { kind: 'law', why: sentence(stop.reason), cite: stop.cite }
  if (troubles.includes('bankruptcy-filed')) {
    const stay = federalOn('automaticStay', file.today)
    return { kind: 'law', why: stayWords, ...(stay.kind === 'value' && { cite: stay.entry.cite }) }
  }
  const promised = promiseIn(file)
  if (promised) return { kind: 'agreement', why: promised }
  return owedCents === 0
    ? {
        kind: 'nothing-owed',
        why: { en: 'By your answers nothing is owed.', es: 'Según sus respuestas ya no se debe nada.' },
      }
    : null
}

function forceShutOf({ state, today }: CaseFile, kinds: PartyKind[], isKept: boolean): Shut | null {
  if (state && kindOf(kinds) === 'government') {
    const law = factOn(state, 'governmentDebtor', today)
    if (law.kind === 'value')
      return { why: law.value.rule, cite: law.entry.cite, ...(isUncertain(law.entry) && { uncertain: true }) }
    return { why: publicWords }
  }
  return isKept ? { why: keptWords } : null
}

/** From when an officer may act. `needs`: what has to be known before that can be said. */
function startOfForce({ deadlines, today }: CaseFile): { from: IsoDate | null; needs: Words[] } {
  const ends = deadlines?.expiresOn
  if (ends?.kind === 'date' && ends.on < today) return { from: null, needs: [endedWords(ends.on)] }
  const start = deadlines?.mayCollectFrom
  if (!start) return { from: null, needs: [] }
  if (start.kind === 'unknown') return { from: null, needs: [start.why] }
  if (start.kind === 'none') return { from: null, needs: [] }
  if (start.on > today) return { from: start.on, needs: [] }
  return { from: null, needs: start.estimated ? [noticeWords] : [] }
}

/** Whole months, a part of one counted as one. */
function monthsUntil(today: IsoDate, on: IsoDate): number {
  return Math.max(0, Math.ceil(daysBetween(today, on) / 30.4))
}

function lifeOf({ deadlines, today }: CaseFile): number {
  const ends = deadlines?.expiresOn
  if (ends?.kind !== 'date' || ends.on < today) return mostMonths
  return Math.max(1, Math.min(mostMonths, monthsUntil(today, ends.on)))
}

function sentence(text: Words): Words {
  return inBoth(locale => (/[.!?]$/.test(text[locale]) ? text[locale] : `${text[locale]}.`))
}

function endedWords(on: IsoDate): Words {
  return {
    en: `Whether the judgment was renewed: by our count it ended on ${formatDate(on, 'en')}`,
    es: `Si el fallo se renovó: según nuestra cuenta terminó el ${formatDate(on, 'es')}`,
  }
}

const noticeWords: Words = {
  en: 'The day the court mailed the judgment: the wait runs from it',
  es: 'El día en que el tribunal envió el fallo: la espera corre desde entonces',
}
const stayWords: Words = {
  en: 'You said they filed for bankruptcy. The law then stops all collecting, calls and letters too.',
  es: 'Usted dijo que se declararon en bancarrota. Entonces la ley detiene todo cobro, también llamadas y cartas.',
}
const publicWords: Words = {
  en: 'What belongs to the public cannot be taken. Ask the body how it pays judgments.',
  es: 'Lo que es público no se puede embargar. Pregunte al organismo cómo paga los fallos.',
}
const keptWords: Words = {
  en: 'The court set installments and none is overdue, so nothing can be taken by force now.',
  es: 'El tribunal fijó cuotas y ninguna está atrasada, así que por ahora no se puede tomar nada por la fuerza.',
}
