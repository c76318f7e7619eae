// An agreement before it is finished: its terms, put together from the answers and the facts of the case.

import { flows } from '@/lib/interview/flows'
import { agreementFlow } from '@/lib/interview/flows/agreement'
import { modificationFlow } from '@/lib/interview/flows/modification'
import { factOn } from '@/lib/law/value-on'
import { fail, ok, type Result } from '@/lib/shared/results'
import type { Words } from '@/lib/shared/words'
import { type Agreed, scheduleOf } from './agreement-schedule'
import { agreementStandingOf } from './agreement-standing'
import type { AgreementParty, AgreementTerms } from './agreement-terms'
import { answersIn, type CaseFile, owedIn, pathIn } from './case-file'
import { type Party, partiesOf } from './facts'
import { agreementInForce } from './records'

/** The flow whose answers a draft is made of: a first agreement, or a change of the one in force. */
export type DraftFlowId = 'agreement' | 'modification'

/** `agreed`: the payments as they were answered. `isSilentOnInterest`: nobody said whether interest goes on. */
export type AgreementDraft = {
  flowId: DraftFlowId
  terms: AgreementTerms
  agreed: Agreed
  isSilentOnInterest: boolean
}

/** Something a draft waits for, in words that follow "We still need", and the question that asks for it. */
export type DraftMissing = { flowId: string; stepId: string; what: Words }

/** While an agreement is in force, what is written next changes it. */
export function draftFlowIn({ records }: CaseFile): typeof agreementFlow | typeof modificationFlow {
  return agreementInForce(records) ? modificationFlow : agreementFlow
}

/** The agreement the answers make today, or what they still leave open. */
export function draftFrom(file: CaseFile): Result<AgreementDraft, DraftMissing[]> {
  const flow = draftFlowIn(file)
  const missing = missingIn(file, flow.id)
  const agreed = agreedFrom(answersIn(file, flow))
  const schedule = agreed && scheduleOf(agreed)
  if (missing.length > 0) return fail(missing)
  if (!agreed || !schedule?.ok)
    return fail([{ flowId: flow.id, stepId: `${flow.id}-shape`, what: { en: 'the payments', es: 'los pagos' } }])
  const terms = termsOf(file, flow.id, schedule.value)
  return ok({ flowId: flow.id, terms, agreed, isSilentOnInterest: !answersIn(file, flow).agreedInterest })
}

function missingIn(file: CaseFile, flowId: DraftFlowId): DraftMissing[] {
  const { facts, balance } = file
  const missing: DraftMissing[] = []
  const need = (stepId: string, what: Words) => missing.push({ flowId: 'judgment', stepId, what })
  if (!facts.you) need('you', { en: 'your name', es: 'su nombre' })
  if (facts.otherSide.length === 0)
    need('other-side', { en: 'the name of the other side', es: 'el nombre de la otra parte' })
  if (!facts.court) need('court', { en: 'the name of the court', es: 'el nombre del tribunal' })
  if (!facts.caseNumber) need('case-number', { en: 'the case number', es: 'el número del caso' })
  if (balance.kind === 'unknown') for (const { stepId, what } of balance.missing) need(stepId, what)
  const flow = flows.find(one => one.id === flowId)
  const open = missing.length === 0 && flow ? pathIn(file, flow).openStep : null
  if (open) missing.push({ flowId, stepId: open.id, what: openWords })
  return missing
}

const openWords: Words = {
  en: 'an answer about the agreement, or one that no longer fits today',
  es: 'una respuesta sobre el acuerdo, o una que hoy ya no sirve',
}

type Answers = ReturnType<typeof answersIn<typeof agreementFlow>>

function agreedFrom(answers: Answers): Agreed | null {
  const { agreedTotalCents: totalCents, agreedLumpOn, agreedEvery, agreedFirstOn } = answers
  if (totalCents === undefined) return null
  if (answers.agreedShape === 'lump') return agreedLumpOn ? { kind: 'lump', totalCents, on: agreedLumpOn } : null
  if (agreedEvery === 'custom') {
    const dates = answers.agreedDates
    return dates
      ? { kind: 'custom', dates: dates.map(({ dueOn, dueCents }) => ({ on: dueOn, cents: dueCents })) }
      : null
  }
  const { agreedPaymentCents, agreedCount, agreedDownCents, agreedDownOn } = answers
  const each =
    agreedPaymentCents !== undefined
      ? { paymentCents: agreedPaymentCents }
      : agreedCount !== undefined
        ? { count: agreedCount }
        : null
  if (!agreedEvery || !agreedFirstOn || !each) return null
  const down = agreedDownCents !== undefined && agreedDownOn ? { on: agreedDownOn, cents: agreedDownCents } : null
  return { kind: 'regular', totalCents, down, every: agreedEvery, firstOn: agreedFirstOn, each }
}

function termsOf(file: CaseFile, flowId: DraftFlowId, schedule: AgreementTerms['schedule']): AgreementTerms {
  const { facts, state, today } = file
  const answers = answersIn(file, draftFlowIn(file))
  const { court, caseNumber, enteredOn, principalCents } = facts
  if (!state || !court || !caseNumber || !enteredOn || principalCents === null)
    throw new Error('An agreement was asked for before its case was ready.')
  const standing = flowId === 'modification' ? agreementStandingOf(file) : null
  const satisfaction = factOn(state, 'satisfaction', today)
  const document = satisfaction.kind === 'value' ? satisfaction.value.document.en : 'satisfaction of judgment'
  return {
    kind: standing ? 'modification' : 'settlement',
    ...(standing && {
      changes: { writtenOn: standing.agreement.terms.writtenOn, paidSinceCents: standing.paidCents },
    }),
    writtenOn: today,
    parties: partiesIn(file),
    court: court.name,
    place: `${court.county}, ${state.name.en}`,
    caseNumber,
    stateCode: state.code,
    enteredOn,
    judgmentCents: principalCents + (facts.added?.costsCents ?? 0) + (facts.added?.awardedInterestCents ?? 0),
    owedCents: owedIn(file) ?? 0,
    paidCents: facts.payments.reduce((sum, one) => sum + one.amountCents, 0),
    totalCents: answers.agreedTotalCents ?? 0,
    schedule,
    ways: answers.agreedWays ?? [],
    payTo: answers.agreedPayTo ?? '',
    whereToPay: answers.agreedWhere ?? '',
    interest: answers.agreedInterest ?? 'runs',
    graceDays: answers.agreedGraceDays ?? 0,
    cureDays: answers.agreedCureDays ?? 0,
    onDefault: answers.agreedOnDefault ?? 'full-judgment',
    feesOnDefault: answers.agreedFees === 'yes',
    forbears: answers.agreedForbears === 'yes',
    satisfaction:
      answers.agreedFiles === 'yes' && answers.agreedFileDays !== undefined
        ? { withinDays: answers.agreedFileDays, document }
        : null,
    // A promise to release a lien that turns out not to exist harms nobody.
    releasesLien: answers.agreedLien !== 'no',
    keepsExemptions: answers.agreedExemptions === 'kept',
    contactForDisputes: answers.agreedContact ?? '',
  }
}

function partiesIn({ facts }: CaseFile): AgreementParty[] {
  const { creditors, debtors } = partiesOf(facts)
  const party = (side: AgreementParty['side']) => (one: Party, index: number) => ({
    key: `${side}-${index + 1}`,
    side,
    name: one.name,
    ...(one.kind !== 'person' && { isOrganization: true }),
    lines: one.address
      ? [...one.address.street.split('\n'), `${one.address.city}, ${one.address.region} ${one.address.zip}`]
      : [],
  })
  return [...creditors.map(party('creditor')), ...debtors.map(party('debtor'))]
}
