import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { isCourtDay } from './court-days'
import { countPeriod } from './days'
import type { Deadline, JudgmentDates } from './deadline'
import { datedDeadlines, deadlineIds, deadlinesOf } from './deadlines'
import { checked, cite } from './entry'
import { states } from './states'
import type { Appeal, EnforcementStart, Facts, Jurisdiction } from './types'

function on(deadline: Deadline): IsoDate | null {
  return deadline.kind === 'date' ? deadline.on : null
}

const california = deadlinesOf(states.CA, { enteredOn: '2026-03-05', noticeOn: '2026-03-09', wasDefault: true })

describe('California, notice mailed on Monday, March 9, 2026', () => {
  it('counts 30 days from the notice for an appeal (Cal. Code Civ. Proc. § 116.750)', () => {
    expect(california.appealBy).toMatchObject({
      kind: 'date',
      on: '2026-04-08',
      roll: null,
      uncertain: false,
      rule: {
        en: 'Count 30 days from March 9, 2026, when notice of the judgment was given, leaving that day out: the last day is April 8, 2026.',
        es: 'Cuente 30 días desde el 9 de marzo de 2026, cuando se dio aviso del fallo, sin contar ese día: el último día es el 8 de abril de 2026.',
      },
    })
    expect(california.appealBy).not.toHaveProperty('estimated')
  })

  it('gives the same 30 days to cancel a default and to correct a mistake', () => {
    expect([on(california.vacateBy), on(california.correctBy)]).toEqual(['2026-04-08', '2026-04-08'])
  })

  it('lets collecting start the day after the wait, never while an appeal may be filed', () => {
    expect(on(california.mayCollectFrom)).toBe('2026-04-09')
  })

  it('ends ten years after entry, with no fixed first day to renew', () => {
    expect([on(california.expiresOn), on(california.renewBy)]).toEqual(['2036-03-05', '2036-03-05'])
    expect(california.renewFrom.kind).toBe('none')
  })

  it('calls the end of the lien the earliest it can be', () => {
    expect(california.lienDiesOn).toMatchObject({ on: '2036-03-05', estimated: true })
  })
})

describe('when the notice date is not known', () => {
  const guessed = deadlinesOf(states.CA, { enteredOn: '2026-03-05', noticeOn: null, wasDefault: null })

  it('gives the earliest day it could be, counted from entry, and says so', () => {
    expect(guessed.appealBy).toMatchObject({ on: '2026-04-06', estimated: true })
    expect(guessed.appealBy.kind === 'date' && guessed.appealBy.rule.en).toContain('if it was mailed later')
    expect(guessed.appealBy.kind === 'date' && guessed.appealBy.roll?.en).toContain('Saturday, April 4, 2026')
  })

  it('calls the first day to collect "not before"', () => {
    expect(guessed.mayCollectFrom).toMatchObject({ on: '2026-04-07', estimated: true })
    expect(guessed.mayCollectFrom.kind === 'date' && guessed.mayCollectFrom.rule.en).toContain('not before')
  })
})

describe('a default', () => {
  it('that was none has no time to be canceled', () => {
    const dates: JudgmentDates = { enteredOn: '2026-03-05', noticeOn: null, wasDefault: false }
    expect(deadlinesOf(states.CA, dates).vacateBy).toMatchObject({ kind: 'none' })
  })

  it('can be collected at once where the wait is only for contested cases (Georgia)', () => {
    const dates = { enteredOn: '2026-03-05', noticeOn: null } as const
    expect(on(deadlinesOf(states.GA, { ...dates, wasDefault: true }).mayCollectFrom)).toBe('2026-03-05')
    expect(on(deadlinesOf(states.GA, { ...dates, wasDefault: false }).mayCollectFrom)).toBe('2026-03-17')
    const unsure = deadlinesOf(states.GA, { ...dates, wasDefault: null }).mayCollectFrom
    expect(unsure).toMatchObject({ on: '2026-03-17', note: { en: expect.stringContaining('there is no wait') } })
  })
})

describe('renewal', () => {
  it('opens before the end where the law says so (Arizona, 90 days)', () => {
    const arizona = deadlinesOf(states.AZ, { enteredOn: '2021-06-24', noticeOn: null, wasDefault: null })
    expect([on(arizona.renewFrom), on(arizona.renewBy)]).toEqual(['2031-03-26', '2031-06-24'])
  })

  it('opens and closes after entry where the law says so (Alabama, 10 and 20 years)', () => {
    const alabama = deadlinesOf(states.AL, { enteredOn: '2025-06-24', noticeOn: null, wasDefault: null })
    expect([on(alabama.renewFrom), on(alabama.renewBy)]).toEqual(['2035-06-24', '2045-06-24'])
    // June 24, 2045 is a Saturday: the date stays, and the last open day is named.
    expect(alabama.renewBy).toMatchObject({
      roll: null,
      rule: { en: expect.stringContaining('Friday, June 23, 2045') },
    })
  })

  it('is none where a judgment cannot be renewed (South Carolina)', () => {
    const carolina = deadlinesOf(states.SC, { enteredOn: '2021-06-24', noticeOn: null, wasDefault: null })
    expect(carolina.renewFrom.kind).toBe('none')
    expect(carolina.renewBy.kind).toBe('none')
  })

  it('clamps a life that began on February 29', () => {
    expect(on(deadlinesOf(states.MD, { enteredOn: '2024-02-29', noticeOn: null, wasDefault: null }).expiresOn)).toBe(
      '2036-02-29',
    )
    expect(on(deadlinesOf(states.WA, { enteredOn: '2024-02-29', noticeOn: null, wasDefault: null }).expiresOn)).toBe(
      '2034-02-28',
    )
  })
})

const words = { en: 'some event', es: 'un hecho' }

function model(appeal: Partial<Appeal>, start: Partial<EnforcementStart>): Jurisdiction {
  const from = { from: null, cite: cite('Model Code § 1'), confidence: 'uncertain' } as const
  const facts: Partial<Facts> = {
    appeal: checked('entered', '2026-11-21', [
      {
        ...from,
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: words,
          ...appeal,
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        ...from,
        value: { wait: { count: 0, unit: 'days' }, runsFrom: 'appeal-window-ends', trigger: words, ...start },
      },
    ]),
  }
  return { code: 'NY', name: { en: 'Model', es: 'Modelo' }, timeZone: 'UTC', facts }
}

describe('the kinds of answer', () => {
  it('no end and no renewal where the law lets a judgment live on, though its lien on land ends', () => {
    // 10 Del. C. § 5072: no limit on the judgment; 10 Del. C. § 4711: ten years for the lien.
    const { expiresOn, renewBy, lienDiesOn } = deadlinesOf(states.DE, {
      enteredOn: '2026-03-02',
      noticeOn: null,
      wasDefault: false,
    })
    expect([expiresOn.kind, renewBy.kind]).toEqual(['none', 'none'])
    expect(lienDiesOn).toMatchObject({ kind: 'date', on: '2036-03-02' })
  })

  const dates: JudgmentDates = { enteredOn: '2026-05-13', noticeOn: null, wasDefault: null }

  it('a wait until the appeal window ends is over the day after its last day, rolls included', () => {
    // May 23, 2026 is a Saturday and May 25 is Memorial Day.
    const deadlines = deadlinesOf(model({}, {}), dates)
    expect(on(deadlines.appealBy)).toBe('2026-05-26')
    expect(deadlines.mayCollectFrom).toMatchObject({ on: '2026-05-27', uncertain: true })
  })

  it('a wait that runs on from the appeal window is counted from its last day', () => {
    const deadlines = deadlinesOf(model({}, { wait: { count: 2, unit: 'days' } }), dates)
    expect(on(deadlines.mayCollectFrom)).toBe('2026-05-29')
  })

  it('an event we have no date of is unknown, with its words', () => {
    const deadlines = deadlinesOf(model({ runsFrom: 'other' }, {}), dates)
    expect(deadlines.appealBy).toMatchObject({ kind: 'unknown', why: { en: expect.stringContaining('some event') } })
    expect(deadlines.mayCollectFrom).toMatchObject({ kind: 'unknown' })
    expect(deadlinesOf(model({ period: null }, {}), dates).appealBy.kind).toBe('unknown')
  })

  it('a rule nobody checked is unknown, and no appeal is none', () => {
    expect(deadlinesOf(model({}, {}), dates).lienDiesOn.kind).toBe('unknown')
    expect(deadlinesOf(states.AZ, dates).appealBy.kind).toBe('none')
  })

  it('court days leave out weekends and holidays (Nevada, 5 court days)', () => {
    const nevada = deadlinesOf(states.NV, { enteredOn: '2026-11-20', noticeOn: null, wasDefault: null })
    expect(on(nevada.appealBy)).toBe('2026-12-01')
  })

  it('the dated ones are listed soonest first', () => {
    const listed = datedDeadlines(california)
    expect(listed.map(({ on: day }) => day)).toEqual(listed.map(({ on: day }) => day).sort())
    expect(listed[0]?.on).toBe('2026-04-08')
  })
})

describe('in every state, for any dates', () => {
  const enteredOn = fc.integer({ min: 0, max: 2_000 }).map(days => addDays('2023-07-01', days))
  const dates = fc.record({
    enteredOn,
    lag: fc.option(fc.integer({ min: 0, max: 20 })),
    wasDefault: fc.constantFrom(true, false, null),
  })
  const anyState = fc.constantFrom(...Object.values(states))

  it('dates to act by fall on court days, the estimated ones never late, and collecting never starts early', () => {
    fc.assert(
      fc.property(anyState, dates, (state, { enteredOn: entered, lag, wasDefault }) => {
        const noticeOn = lag === null ? null : addDays(entered, lag)
        const deadlines = deadlinesOf(state, { enteredOn: entered, noticeOn, wasDefault })
        for (const id of ['appealBy', 'vacateBy', 'correctBy'] as const) {
          const day = on(deadlines[id])
          if (day) expect(isCourtDay(day, state.code) && day > entered, `${state.code} ${id} ${day}`).toBe(true)
        }
        const guessed = deadlinesOf(state, { enteredOn: entered, noticeOn: null, wasDefault })
        for (const id of deadlineIds) {
          const [known, estimate] = [on(deadlines[id]), on(guessed[id])]
          if (known && estimate) expect(estimate <= known, `${state.code} ${id}`).toBe(true)
        }
        const wait = state.facts.enforcementStart?.entries.at(-1)?.value?.wait
        const start = on(deadlines.mayCollectFrom)
        if (wait && start && wasDefault !== true && wait.count > 0)
          expect(start > countPeriod(entered, wait, 'within', state.code).dueOn).toBe(true)
        if (start) expect(start >= entered).toBe(true)
        const [opens, closes, ends] = [on(deadlines.renewFrom), on(deadlines.renewBy), on(deadlines.expiresOn)]
        if (opens && closes) expect(opens < closes).toBe(true)
        if (closes && ends) expect(closes <= ends, state.code).toBe(true)
      }),
      { numRuns: 120 },
    )
  }, 30_000)

  it('every text is there in both languages', () => {
    for (const state of Object.values(states)) {
      const deadlines = deadlinesOf(state, { enteredOn: '2026-03-05', noticeOn: null, wasDefault: null })
      for (const id of deadlineIds) {
        const deadline = deadlines[id]
        const said = deadline.kind === 'unknown' ? deadline.why : deadline.rule
        if (said.en.length < 20 || said.es.length < 20 || said.en === said.es) expect.fail(`${state.code} ${id}`)
        const note = deadline.kind === 'unknown' ? undefined : deadline.note
        const all = [said.en, said.es, note?.en, note?.es].join(' ')
        if (/undefined|\bnull\b|NaN|\.\./.test(all)) expect.fail(`${state.code} ${id}: ${all}`)
      }
    }
  })
})
