import { describe, expect, it } from 'vitest'
import { claimDeadline, satisfactionDeadline, sisterStateStart } from './duties'
import { checked, cite } from './entry'
import type { Satisfaction } from './satisfaction-types'
import { states } from './states'
import { type Facts, type Jurisdiction, type Period, type StateCode, stateCodes } from './types'
import { factOn } from './value-on'

const today = '2026-11-21'
const words = { en: 'the event', es: 'el hecho' }

function model(facts: Partial<Facts>): Jurisdiction {
  return { ...states.UT, facts }
}

function entry<T>(value: T) {
  return checked('today', today, [{ from: null, cite: cite('Model Code § 1'), confidence: 'verified' as const, value }])
}

function satisfaction(period: Period | null, runsFrom: Satisfaction['runsFrom']): Jurisdiction {
  return model({
    satisfaction: entry<Satisfaction>({
      ...{ document: words, form: null, filedBy: 'creditor', period, runsFrom, runsFromWords: words },
      ...{ penalty: null, penaltyCents: null },
    }),
  })
}

describe('the satisfaction of a paid judgment', () => {
  it.each<
    [
      string,
      StateCode,
      { paidOn: `${number}-${number}-${number}` | null; demandOn: `${number}-${number}-${number}` | null },
      string,
    ]
  >([
    // Cal. Code Civ. Proc. § 116.850: 14 days after the written request.
    ['14 days after a written demand', 'CA', { paidOn: '2026-10-01', demandOn: '2026-11-02' }, '2026-11-16'],
    // Utah R. Civ. P. 58B: 28 days after full payment.
    ['28 days after payment', 'UT', { paidOn: '2026-11-02', demandOn: null }, '2026-11-30'],
    // Fla. Stat. § 701.04: 60 days; January 1, 2027 is a Friday and a holiday, so Monday.
    ['60 days, and the court is closed', 'FL', { paidOn: '2026-11-02', demandOn: null }, '2027-01-04'],
    ['at once', 'MO', { paidOn: '2026-11-01', demandOn: null }, '2026-11-01'],
  ])('%s: %s', (_, code, dates, on) => {
    expect(satisfactionDeadline(states[code], dates, today)).toMatchObject({ kind: 'date', on })
  })

  it('names a roll, and says how it was counted', () => {
    const due = satisfactionDeadline(
      satisfaction({ count: 10, unit: 'days' }, 'paid-in-full'),
      { paidOn: '2026-11-05', demandOn: null },
      today,
    )
    if (due.kind !== 'date') throw new Error(due.kind)
    expect(due.on).toBe('2026-11-16')
    expect(due.roll?.en).toContain('Sunday, November 15, 2026')
    expect(due.rule.en).toBe(
      'Count 10 days from November 5, 2026, when all was paid, leaving that day out: the last day is November 15, 2026.',
    )
    expect(due.rule.es).toContain('Cuente 10 días desde el 5 de noviembre de 2026, cuando se pagó todo')
    expect(due.note?.en).toBe('The time runs from the event.')
  })

  it('has not started while its event has no date', () => {
    const onDemand = satisfaction({ count: 10, unit: 'days' }, 'written-demand')
    const due = satisfactionDeadline(onDemand, { paidOn: '2026-11-05', demandOn: null }, today)
    expect(due).toMatchObject({
      kind: 'unknown',
      why: { en: expect.stringContaining('A written demand of the side that paid starts it') },
    })
    const onPayment = satisfaction({ count: 10, unit: 'days' }, 'paid-in-full')
    expect(satisfactionDeadline(onPayment, { paidOn: null, demandOn: '2026-11-05' }, today).kind).toBe('unknown')
    const onOther = satisfaction({ count: 10, unit: 'days' }, 'other')
    expect(satisfactionDeadline(onOther, { paidOn: '2026-11-05', demandOn: '2026-11-05' }, today).kind).toBe('unknown')
  })

  it('without a number of days is none', () => {
    const due = satisfactionDeadline(satisfaction(null, 'paid-in-full'), { paidOn: today, demandOn: null }, today)
    expect(due.kind).toBe('none')
  })

  it('tells neither side what only the other can do: both read it', () => {
    const waits = satisfaction({ count: 10, unit: 'days' }, 'written-demand')
    const noDays = satisfaction(null, 'paid-in-full')
    const said = [waits, noDays].map(state => {
      const due = satisfactionDeadline(state, { paidOn: today, demandOn: null }, today)
      return due.kind === 'unknown' ? due.why : due.kind === 'none' ? due.rule : null
    })
    for (const words of said) {
      expect(words?.en).not.toMatch(/Ask for it|Make the demand/)
      expect(words?.es).not.toMatch(/Pída|Haga la petición/)
    }
  })

  it('of South Dakota names no form: the affidavit there is the debtor’s', () => {
    const found = factOn(states.SD, 'satisfaction', today)
    expect(found.kind === 'value' && [found.value.form, found.value.motion?.en]).toEqual([
      null,
      expect.stringContaining('Affidavit Claiming Payment'),
    ])
  })
})

describe('the claim of exemption', () => {
  const claim = (period: Period | null) =>
    model({ claimOfExemption: entry({ period, runsFromWords: words, form: 'C-1', where: words }) })

  it('counts from the notice, and says where and on what', () => {
    const due = claimDeadline(claim({ count: 5, unit: 'court-days' }), '2026-11-20', today)
    // Friday; then Monday to Wednesday, Thanksgiving left out, and in Utah the Friday after it is a working day.
    expect(due).toMatchObject({ kind: 'date', on: '2026-11-30' })
    expect(due.kind === 'date' && due.note?.en).toBe('The time runs from the event. Form: C-1. Where: the event.')
  })

  it('without a notice, without a number, without a rule', () => {
    expect(claimDeadline(claim({ count: 5, unit: 'days' }), null, today).kind).toBe('unknown')
    expect(claimDeadline(claim(null), '2026-11-20', today).kind).toBe('none')
    expect(claimDeadline(model({}), '2026-11-20', today).kind).toBe('unknown')
  })
})

describe('a judgment of another state', () => {
  const filed = (wait: Period | null) => model({ domestication: entry({ act: words, filing: words, wait }) })

  it('may be enforced the day after the wait, and never sooner', () => {
    expect(sisterStateStart(filed({ count: 30, unit: 'days' }), '2026-10-02', today)).toMatchObject({
      ...{ kind: 'date', on: '2026-11-03', roll: { en: expect.stringContaining('Sunday, November 1, 2026') } },
    })
    expect(sisterStateStart(filed({ count: 30, unit: 'days' }), '2026-10-05', today)).toMatchObject({
      on: '2026-11-05',
    })
    expect(sisterStateStart(filed({ count: 0, unit: 'days' }), '2026-10-03', today)).toMatchObject({
      ...{ kind: 'date', on: '2026-10-03', roll: null },
    })
  })

  it('without a day of filing or a plain wait has no day', () => {
    expect(sisterStateStart(filed({ count: 30, unit: 'days' }), null, today).kind).toBe('unknown')
    expect(sisterStateStart(filed(null), '2026-10-02', today).kind).toBe('unknown')
  })
})

describe('in every jurisdiction', () => {
  it('each answers in both languages, with a source for every day', () => {
    for (const code of stateCodes) {
      const answers = [
        satisfactionDeadline(states[code], { paidOn: '2026-11-02', demandOn: '2026-11-02' }, today),
        claimDeadline(states[code], '2026-11-02', today),
        sisterStateStart(states[code], '2026-11-02', today),
      ]
      for (const answer of answers) {
        const said = answer.kind === 'unknown' ? answer.why : answer.rule
        expect([code, said.en.length > 10 && said.es.length > 10]).toEqual([code, true])
        if (answer.kind === 'date') expect([code, answer.cite.section.length > 3]).toEqual([code, true])
        if (answer.kind === 'date') expect([code, answer.on >= '2026-11-02']).toEqual([code, true])
      }
    }
  })
})
