'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/form-state'
import type { JsonValue } from '@/lib/data/json'
import { saveAnswer } from '@/lib/data/save-answer'
import type { AnyStep, Flow } from '@/lib/interview/define'
import { describeAnswer, lineOf } from '@/lib/interview/describe'
import { flows } from '@/lib/interview/flows'
import { type PageMode, type QuestionPage, submitPage } from '@/lib/interview/page'
import { nextIn, type Path, pathFor } from '@/lib/interview/path'
import { rawFrom } from '@/lib/interview/schema'
import type { StoredAnswer } from '@/lib/interview/stored'
import { type Locale, say } from '@/lib/shared/words'
import { keyOf } from '../../../../read-form'
import { addressOf, type LoadedStep, loadStep, type StepAddress } from './load-step'

/** Saves one question page and goes on. Faults come back with what was typed; a newer answer is shown, not overwritten. */
export async function saveStep(address: StepAddress, state: FormState, form: FormData): Promise<FormState> {
  const loaded = await loadStep(address)
  const { user, page, context, saved, locale, step } = loaded
  const submitted = submitPage(page, context, saved, form, locale)
  if (!submitted.ok) return { ...state, ...submitted.error }
  if (submitted.value.kind === 'show') goOnTo(listAddress(address, submitted.value.mode))

  const { answer, goTo } = submitted.value
  const result = await saveAnswer({
    user,
    caseId: address.caseId,
    stepId: step.id,
    answer: answer as JsonValue,
    versionRead: Number(form.get('versionRead')) || 0,
    key: keyOf(form),
    ...columnsOf(answer),
  })
  if (!result.ok) {
    if (result.error.kind === 'not-found') redirect('/cases')
    return {
      raw: rawFrom(page.fields, form),
      faults: [{ field: null, message: staleMessage(loaded, page, result.error.saved as StoredAnswer, locale) }],
      versionRead: result.error.version,
      key: randomUUID(),
    }
  }
  goOnTo(goTo === 'list' ? listAddress(address, { kind: 'list' }) : addressAfter(address, loaded, answer))
}

/**
 * The next page, drawn whole: a page the browser kept would show, on Back, what its boxes held before, and a header it
 * kept would switch the language of the page it was drawn for.
 */
function goOnTo(address: string): never {
  refresh()
  redirect(address)
}

/** The columns of the case that follow from an answer. */
function columnsOf(answer: StoredAnswer) {
  return {
    ...(typeof answer.stateCode === 'string' ? { stateCode: answer.stateCode } : {}),
    ...(answer.side === 'debtor' || answer.side === 'creditor' ? { side: answer.side as 'debtor' | 'creditor' } : {}),
  }
}

function listAddress(address: StepAddress, mode: PageMode): string {
  return addressOf({ ...address, remove: null, entry: mode.kind === 'entry' ? String(mode.index) : null })
}

/** From a change: straight back, by way of what it newly asks. Otherwise: the next question. */
function addressAfter(address: StepAddress, { flow, file, at, step }: LoadedStep, answer: StoredAnswer): string {
  const stored = { ...file.stored, [step.id]: answer }
  const path = pathFor(flow, stored, at)
  const next = address.isChange ? path.openStep : nextUnasked(path, flow, step)
  const { caseId, flowId } = address
  if (!next) return `/cases/${caseId}/${flowId}/check`
  return addressOf({ ...address, stepId: next.id, entry: null, remove: null })
}

/** The next question; one that another flow asked already is not asked again while anything is still open. */
function nextUnasked(path: Path, flow: Flow, step: AnyStep): AnyStep | null {
  const next = nextIn(path, step.id)
  if (!next || !path.openStep || next === path.openStep) return next
  const isAskedElsewhere = flows.some(other => other !== flow && other.steps.includes(next))
  return isAskedElsewhere ? nextUnasked(path, flow, next) : next
}

function staleMessage({ step, context }: LoadedStep, page: QuestionPage, saved: StoredAnswer, locale: Locale): string {
  const rows = describeAnswer(step, context, saved).map(row => say(lineOf(row), locale).replaceAll('\n', ', '))
  const there = rows.join('. ')
  const keeps = page.mode.kind === 'question'
  return locale === 'en'
    ? `This answer was changed in another window. Saved there: ${there}. ${keeps ? 'What you typed here is still below.' : ''} Press Continue to use yours instead, or reload the page to keep the other.`
    : `Esta respuesta se cambió en otra ventana. Allí se guardó: ${there}. ${keeps ? 'Lo que escribió aquí sigue abajo.' : ''} Pulse Continuar para usar la suya, o recargue la página para conservar la otra.`
}
