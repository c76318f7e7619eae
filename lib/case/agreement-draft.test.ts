import { describe, expect, test } from 'vitest'
import { agreementFlow } from '@/lib/interview/flows/agreement'
import { modificationFlow } from '@/lib/interview/flows/modification'
import { pageFor, submitPage } from '@/lib/interview/page'
import { pathFor } from '@/lib/interview/path'
import type { StoredAnswers } from '@/lib/interview/stored'
import { maribel } from '@/tests/people/maribel'
import { anAgreement } from '@/tests/setup/agreement'
import { agreementAnswers, modificationAnswers } from '@/tests/setup/agreement-answers'
import { draftFrom } from './agreement-draft'
import { circumstancesOf } from './agreement-start'
import { agreementTermsSchema } from './agreement-terms'
import { openCaseFile, owedIn } from './case-file'
import type { Offer } from './offer'
import { noRecords, type Records } from './records'

const fileWith = (answers: StoredAnswers, records: Records = noRecords) =>
  openCaseFile({ ...maribel.answers, ...answers }, maribel.today, records)

function termsWith(answers: StoredAnswers, records?: Records) {
  const draft = draftFrom(fileWith(answers, records))
  if (!draft.ok) throw new Error(JSON.stringify(draft.error))
  return draft.value.terms
}

const offer: Offer = {
  id: 'offer-1',
  madeBy: 'debtor',
  terms: {
    kind: 'installments',
    totalCents: 200_000,
    downCents: 20_000,
    paymentCents: 7_500,
    every: 'month',
    firstOn: '2026-12-20',
    stopInterest: true,
  },
  how: 'letter',
  madeOn: '2026-11-10',
  validUntil: null,
  note: '',
  answersOfferId: null,
  answer: { kind: 'accepted', on: '2026-11-15' },
}

describe('the terms of a draft', () => {
  test('come from the case and the answers, and are what an agreement keeps', () => {
    const terms = termsWith(agreementAnswers)
    expect(agreementTermsSchema.parse(terms)).toEqual(terms)
    expect(terms).toMatchObject({
      kind: 'settlement',
      writtenOn: '2026-11-21',
      court: 'Superior Court, Small Claims Division',
      place: 'Los Angeles, California',
      caseNumber: '26STSC04418',
      stateCode: 'CA',
      judgmentCents: 298_500,
      owedCents: owedIn(fileWith({})),
      paidCents: 5_000,
      totalCents: 60_000,
      satisfaction: { withinDays: 14, document: 'Acknowledgment of Satisfaction of Judgment' },
      releasesLien: true,
    })
    expect(terms.parties.map(({ key, name }) => [key, name])).toEqual([
      ['creditor-1', 'Sunrise Home Furnishings, Inc.'],
      ['debtor-1', 'Maribel Ortega'],
    ])
    expect(terms.schedule).toEqual([
      { on: '2026-12-15', cents: 20_000 },
      { on: '2027-01-15', cents: 20_000 },
      { on: '2027-02-15', cents: 20_000 },
    ])
  })

  test('name every joint party', () => {
    const terms = termsWith({
      ...agreementAnswers,
      'same-side': { entries: [{ name: 'Rosa Ortega', kind: 'person' }], done: true },
    })
    expect(terms.parties.map(one => one.key)).toEqual(['creditor-1', 'debtor-1', 'debtor-2'])
  })

  test('wait for what is open, and name its question', () => {
    const { 'agreement-late': _, ...rest } = agreementAnswers
    const draft = draftFrom(fileWith(rest))
    expect(draft.ok ? [] : draft.error.map(one => [one.flowId, one.stepId])).toEqual([['agreement', 'agreement-late']])
  })

  test('a first payment whose day has gone by is asked again', () => {
    const plan = { agreedFirstOn: '2026-11-20', agreedBy: 'amount', agreedPaymentCents: 20_000 }
    const draft = draftFrom(fileWith({ ...agreementAnswers, 'agreement-plan': plan }))
    expect(draft.ok ? [] : draft.error.map(one => one.stepId)).toEqual(['agreement-plan'])
  })

  test('a total above the balance is refused with the balance named', () => {
    const owed = owedIn(fileWith({})) ?? 0
    const file = fileWith({})
    const step = agreementFlow.steps[1]
    const context = { ...circumstancesOf(file), answers: {} }
    const form = new FormData()
    form.set('agreedTotalCents', ((owed + 1) / 100).toFixed(2))
    const page = pageFor(step, context, undefined, { kind: 'question' })
    const result = submitPage(page, context, undefined, form, 'en')
    expect(result.ok ? null : result.error.faults[0]?.message).toMatch(/more than what is owed today, \$2,\d\d\d\.\d\d/)
    form.set('agreedTotalCents', (owed / 100).toFixed(2))
    expect(submitPage(page, context, undefined, form, 'en').ok).toBe(true)
  })
})

describe('the questions', () => {
  test('start from the offer both sides accepted', () => {
    const at = circumstancesOf(fileWith({}, { ...noRecords, offers: [offer] }))
    expect(at.accepted).toEqual(offer.terms)
    const starts = Object.assign(
      {},
      ...agreementFlow.steps.map(step => ('start' in step ? step.start?.({ ...at, answers: {} }) : {})),
    )
    expect(starts).toMatchObject({
      agreedShape: 'payments',
      agreedTotalCents: 200_000,
      agreedEvery: 'month',
      agreedHasDown: 'yes',
      agreedDownCents: 20_000,
      agreedFirstOn: '2026-12-20',
      agreedPaymentCents: 7_500,
      agreedInterest: 'waived-while-kept',
    })
  })

  test('a tired person can press Continue on every page after the payments', () => {
    const file = fileWith({}, { ...noRecords, offers: [offer] })
    const at = circumstancesOf(file)
    const stored: Record<string, Record<string, unknown>> = { ...file.stored }
    for (let turn = 0; turn < agreementFlow.steps.length; turn += 1) {
      const path = pathFor(agreementFlow, stored, at)
      const open = path.steps.find(one => one.state === 'open')
      if (!open) break
      const start = open.step.kind === 'question' ? open.step.start?.(open.context) : undefined
      stored[open.step.id] = { ...start }
    }
    expect(pathFor(agreementFlow, stored, at).openStep?.id ?? null).toBe(null)
    const draft = draftFrom(openCaseFile(stored, maribel.today))
    expect(draft.ok && draft.value.terms.totalCents).toBe(200_000)
  })

  test('of a change start from what the agreement in force still promises', () => {
    const agreement = anAgreement({ terms: { paidCents: 5_000 } })
    const paid = {
      entries: [
        { paidOn: '2026-11-06', amountCents: 5_000 },
        { paidOn: '2026-11-21', amountCents: 20_000 },
      ],
      done: true,
    }
    const file = fileWith({ 'payments-made': paid }, { ...noRecords, agreements: [agreement] })
    const at = circumstancesOf(file)
    expect(at.leftCents).toBe(40_000)
    expect(modificationFlow.steps[1].start?.({ ...at, answers: {} })).toEqual({ agreedTotalCents: 40_000 })
  })
})

describe('a change of an agreement in force', () => {
  const agreement = anAgreement({ terms: { paidCents: 5_000 } })
  const records = { ...noRecords, agreements: [agreement] }
  const paid = {
    entries: [
      { paidOn: '2026-11-06', amountCents: 5_000 },
      { paidOn: '2026-11-21', amountCents: 20_000 },
    ],
    done: true,
  }

  test('carries over what was paid under it', () => {
    const terms = termsWith({ ...modificationAnswers(), 'payments-made': paid }, records)
    expect(terms.kind).toBe('modification')
    expect(terms.paidCents).toBe(25_000)
    expect(terms.changes).toEqual({ writtenOn: '2026-11-21', paidSinceCents: 20_000 })
    expect(agreementTermsSchema.parse(terms)).toEqual(terms)
  })

  test('is not made of the first agreement’s answers about paying', () => {
    const draft = draftFrom(fileWith({ ...agreementAnswers, 'payments-made': paid }, records))
    expect(draft.ok ? [] : draft.error.map(one => [one.flowId, one.stepId])).toEqual([
      ['modification', 'modification-shape'],
    ])
  })

  test('an agreement that only waits is not changed: a new draft takes its place', () => {
    const waiting = { ...noRecords, agreements: [anAgreement({ status: 'waiting', inForceOn: null })] }
    expect(termsWith(agreementAnswers, waiting).kind).toBe('settlement')
  })
})
