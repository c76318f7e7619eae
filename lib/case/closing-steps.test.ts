import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { stateCodes } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { plainCreditor } from '@/tests/setup/creditor-file'
import { aFiling } from '@/tests/setup/filings'
import { aPayment } from '@/tests/setup/payments'
import { datesOf } from './calendar-dates'
import { openCaseFile } from './case-file'
import { closeTasks } from './close-tasks'
import { closingOf } from './closing'
import { closingEvents } from './closing-events'
import { closingLawOf } from './closing-law'
import { closingNext } from './closing-next'
import { closingStepsOf } from './closing-steps'
import { awaitedAnswersIn, motionFrom, objectionIn } from './closing-watch'
import type { Side } from './facts'
import type { Filing } from './filing'
import { noRecords } from './records'

// $5,000 paid on the day of entry, November 21, 2025.
const zero: IsoDate = '2025-11-21'
type Asked = { state?: StateCode; today?: IsoDate; filings?: Filing[]; answers?: StoredAnswers; cents?: number }

function file(side: Side, { state = 'OK', today = '2025-12-01', filings = [], answers = {}, cents = 500_000 }: Asked) {
  const stored = { ...plainCreditor, side: { side }, state: { stateCode: state }, ...answers }
  return openCaseFile(stored, today, { ...noRecords, ledger: [aPayment(zero, cents)], filings })
}

function steps(side: Side, asked: Asked = {}, issued: string[] = []) {
  const found = file(side, asked)
  const closing = closingOf(found)
  if (closing.kind !== 'paid') throw new Error('It is open.')
  return closingStepsOf(found, closing, issued)
}
const shown = (...asked: Parameters<typeof steps>) => steps(...asked).map(one => `${one.id} ${one.status}`)

describe('the creditor', () => {
  const filed = aFiling('satisfaction-filed', '2025-11-24', { how: 'filed', receivedOn: null })
  test('signs, files, sends, keeps', () => {
    expect(shown('creditor')).toEqual(['sign next', 'file later', 'serve later', 'keep later'])
    expect(shown('creditor', {}, ['satisfaction-of-judgment'])).toEqual([
      ...['sign done', 'file next', 'serve later', 'keep later'],
    ])
    expect(shown('creditor', { filings: [filed] })).toEqual(['sign done', 'file done', 'serve next', 'keep later'])
    const served = aFiling('satisfaction-served', '2025-11-25')
    expect(shown('creditor', { filings: [filed, served] }).at(-1)).toBe('keep next')
  })

  test('releases each lien', () => {
    const entries = [
      { county: 'Fresno', region: 'CA', number: '7' },
      { county: 'Kern', region: 'CA' },
    ]
    const answers = { 'recorded-liens': { entries, done: true } }
    const released = aFiling('lien-released', '2025-11-25', { about: 'Kern|' })
    expect(shown('creditor', { answers, filings: [released] }).filter(one => one.startsWith('release'))).toEqual([
      'release Fresno|7 later',
      'release Kern| done',
    ])
  })

  test('settles first what is disputed', () => {
    const found = file('creditor', {})
    const answer = { id: 'a', eventId: 'payment-1', partyKey: 'debtor-1', kind: 'disputed' as const, why: '', on: zero }
    const disputed = openCaseFile(found.stored, found.today, { ...found.records, paymentAnswers: [answer] })
    const closing = closingOf(disputed)
    if (closing.kind !== 'paid') throw new Error('It is open.')
    const [first] = closingStepsOf(disputed, closing, [])
    expect([first?.id, first?.status, first?.links[0]?.path]).toEqual(['settle', 'next', 'payments/payment-1'])
    expect(closingNext(disputed)?.text.en).toContain('Settle this first')
  })
})

describe('the debtor', () => {
  test.each<[string, Asked, string[]]>([
    ['waits for the last day', { today: '2025-12-22' }, ['wait next', 'demand later', 'motion later']],
    ['asks the day after it', { today: '2025-12-23' }, ['wait done', 'demand next', 'motion later']],
    ['asks first where the time runs from that', { state: 'CA' }, ['demand next', 'motion later']],
    ['asks at once where no days are set', { state: 'TX' }, ['demand next', 'motion later']],
    [
      'then waits from the demand',
      { state: 'CA', filings: [aFiling('satisfaction-demand', '2025-11-26')] },
      ['demand done', 'wait next', 'motion later'],
    ],
  ])('%s', (_what, asked, first) => {
    expect(shown('debtor', asked)).toEqual([...first, 'entered later', 'copies later', 'credit later', 'keep later'])
  })

  test('once it is filed only what was done, and what is left', () => {
    const filings = [aFiling('satisfaction-demand', '2025-11-26'), aFiling('satisfaction-filed', '2025-11-28')]
    expect(shown('debtor', { filings })).toEqual([
      ...['demand done', 'entered done', 'copies next', 'credit later', 'keep later'],
    ])
  })

  test.each<[string, StateCode, IsoDate | null]>([
    ['the day after the law’s time from the demand', 'CA', '2025-12-11'],
    ['the law’s day is later than our two weeks', 'OK', '2025-12-23'],
    ['two weeks where no days are set', 'TX', '2025-12-11'],
  ])('may turn to the court %s', (_what, state, on) => {
    const closing = closingOf(file('debtor', { state, filings: [aFiling('satisfaction-demand', '2025-11-26')] }))
    expect(closing.kind === 'paid' && motionFrom(closing)).toBe(on)
  })
})

describe('the days that run', () => {
  const motion = aFiling('satisfaction-motion', '2025-12-01', { how: 'filed', receivedOn: null })
  const objecting = (state: StateCode, ...filings: Filing[]) => {
    const found = file('creditor', { state, filings })
    const closing = closingOf(found)
    return closing.kind === 'paid' ? objectionIn(found, closing) : null
  }

  test('to object, counted from the motion at the earliest, where the law names a time', () => {
    // 12 O.S. § 1770: ten days from the clerk's notice. Kan. Sup. Ct. R. 186: 14 from the proffer, a Monday.
    expect(objecting('OK', motion)).toMatchObject({ on: '2025-12-11', estimated: true })
    expect(objecting('KS', motion)).toMatchObject({ on: '2025-12-15', estimated: true })
    expect(objecting('TX', motion)).toBeNull()
    for (const state of stateCodes) expect(objecting(state)).toBeNull()
  })

  test('to object comes before the day to file, and is told of to both', () => {
    const found = file('creditor', { filings: [motion] })
    expect(closingNext(found)?.deadline).toMatchObject({
      on: '2025-12-11',
      label: { en: expect.stringContaining('object') },
    })
    const [first] = steps('creditor', { filings: [motion] })
    expect([first?.id, first?.text[1]?.en]).toEqual([
      'answer-motion',
      expect.stringContaining('Thursday, December 11, 2025, at the earliest'),
    ])
    const entered = steps('debtor', { filings: [motion] }).find(one => one.id === 'entered')
    expect(entered?.text[0]?.en).toContain('December 11, 2025')
    expect(entered?.text[0]?.en).toContain('The other side can object until')
    expect(closingEvents(found).map(one => one.id)).toContain('objection-ends')
  })

  test('to object is said as over from the day after, with how it was counted', () => {
    const said = (today: IsoDate) =>
      steps('debtor', { filings: [motion], today }).find(one => one.id === 'entered')?.text[0]?.en
    expect(said('2025-12-11')).toMatch(
      /^The other side can object until Thursday, December 11, 2025, at the earliest\./,
    )
    expect(said('2025-12-11')).not.toContain('Count')
    expect(said('2025-12-12')).toMatch(
      /^The last day to object was Thursday, December 11, 2025, at the earliest\. Count/,
    )
  })

  // 15 U.S.C. § 1681i(a)(1): 30 days from the day the bureau receives it.
  test('for a bureau to answer', () => {
    const dispute = aFiling('credit-dispute', '2025-12-01', { about: 'equifax' })
    const other = aFiling('credit-dispute', '2025-12-01', { about: 'experian', how: 'mail', receivedOn: null })
    const answer = aFiling('credit-answer', '2025-12-20', { about: 'equifax' })
    const at = (...filings: Filing[]) =>
      awaitedAnswersIn(file('debtor', { filings, today: '2025-12-21' })).map(one => [
        ...[one.bureau, one.due.on, one.isEstimated],
      ])
    expect(at(dispute, other)).toEqual([
      ['equifax', '2025-12-31', false],
      ['experian', '2026-01-05', true],
    ])
    expect(at(dispute, other, answer).map(([bureau]) => bureau)).toEqual(['experian'])
    expect(at({ ...dispute, struck: { on: '2025-12-02', why: 'Not sent.' } })).toEqual([])
  })

  test('on the timeline until it is filed', () => {
    const ids = (filings: Filing[]) => closingEvents(file('debtor', { filings })).map(one => [one.id, one.on])
    expect(ids([])).toEqual([
      ['paid', zero],
      ['satisfaction-due', '2025-12-22'],
    ])
    expect(ids([aFiling('satisfaction-filed', '2025-11-28')])).toEqual([['paid', zero]])
    expect(closingEvents(file('debtor', { cents: 499_999 }))).toEqual([])
  })
})

describe('the tasks of the last stage', () => {
  const tasks = (side: Side, asked: Asked = {}) =>
    closeTasks(file(side, asked), []).map(one => `${one.id} ${one.status}`)
  test('locked while something is owed, but a part can be told of and the file kept', () => {
    expect(tasks('creditor', { cents: 499_999 })).toEqual(['closing blocked', 'satisfaction to-do', 'keep to-do'])
    expect(tasks('debtor', { cents: 499_999 })).toEqual([
      ...['closing blocked', 'satisfaction-demand blocked', 'satisfaction-motion blocked'],
      ...['credit-report to-do', 'keep to-do'],
    ])
    const [locked] = closeTasks(file('debtor', { cents: 499_999 }), [])
    expect([locked?.reason?.en, locked?.path]).toEqual(['When all is paid', null])
  })

  test('open once it is paid, and done once it is filed', () => {
    const filings = [aFiling('satisfaction-filed', '2025-11-24'), aFiling('satisfaction-served', '2025-11-25')]
    expect(tasks('creditor')).toEqual(['closing to-do', 'satisfaction to-do', 'keep to-do'])
    expect(tasks('creditor', { filings })).toEqual(['closing done', 'satisfaction done', 'keep to-do'])
    expect(tasks('debtor', { filings })).toEqual(['closing done', 'credit-report to-do', 'keep to-do'])
  })
})

describe('what the state asks for', () => {
  test.each(stateCodes)('%s: the paper or that nobody checked, in both languages', state => {
    for (const cents of [500_000, 499_999]) {
      const found = file('debtor', { state, cents })
      const { rows } = closingLawOf(found, closingOf(found))
      expect(rows.length).toBeGreaterThan(0)
      for (const { term, value } of rows) {
        expect(`${term.en}${term.es}${value.en}${value.es}`).not.toMatch(/undefined|\[object/)
        expect(value.en.length).toBeGreaterThan(0)
      }
    }
  })

  test('a rule nobody checked is said so, and nothing is counted', () => {
    const open = file('debtor', {})
    const state = open.state && { ...open.state, facts: {} }
    const found = { ...open, state }
    const closing = closingOf(found)
    expect(closing).toMatchObject({ kind: 'paid', filing: { kind: 'unknown' }, satisfaction: { kind: 'not-covered' } })
    expect(closingLawOf(found, closing).rows.map(one => one.value.en)).toEqual([
      'We have not checked this rule for this state. Ask the court clerk.',
    ])
    expect(closingNext(found)?.deadline).toBeNull()
  })
})

describe('where the law says at once', () => {
  const today = '2025-12-01'
  const textOf = (side: Side, id: string) => steps(side, { state: 'MO', today }).find(one => one.id === id)?.text[0]

  test('no day is counted down, and nobody is told of a last day that was', () => {
    expect(textOf('creditor', 'file')?.en).toBe('The law says to file it at once.')
    expect(textOf('debtor', 'wait')).toBeUndefined()
    for (const side of ['creditor', 'debtor'] as const) {
      const found = file(side, { state: 'MO', today })
      expect(closingNext(found)?.deadline).toBeNull()
      expect(closingEvents(found).map(one => one.id)).toEqual(['paid'])
      const rows = closingLawOf(found, closingOf(found)).rows
      expect(rows.find(one => one.term.en === 'By when')?.value.en).toContain('The law says to do it at once')
    }
  })
})

test('after the last day the creditor is told to file now', () => {
  const texts = (today: IsoDate) => steps('creditor', { today }).find(one => one.id === 'file')?.text[0]?.en
  expect(texts('2025-12-22')).toBe('File it by Monday, December 22, 2025.')
  expect(texts('2025-12-23')).toBe('The last day was Monday, December 22, 2025. File it now.')
})

test('the debtor is not told what only who signs can do', () => {
  const saidTo = (side: Side, state: StateCode) => {
    const found = file(side, { state })
    return closingLawOf(found, closingOf(found)).rows.map(({ value }) => `${value.en} ${value.es}`)
  }
  for (const state of stateCodes)
    expect(saidTo('debtor', state).join('\n')).not.toMatch(
      /Our sheet|Use it if you can|before you sign|Sign it before|Ask for it|Fírmelo|Úselo|Pídal/,
    )
  expect(saidTo('creditor', 'MI').join('\n')).toContain('Our sheet says what to write')
})

test('the next step names the day and leads to the page', () => {
  expect(closingNext(file('creditor', {}))).toMatchObject({
    ...{
      action: { path: 'closing' },
      deadline: { on: '2025-12-22', label: { en: 'Last day to file the satisfaction' } },
    },
  })
  expect(closingNext(file('debtor', { today: '2025-12-23' }))?.deadline?.label.en).toBe('It was due')
  expect(closingNext(file('debtor', { cents: 499_999 }))).toBeNull()
})

describe('a demand nobody wrote down the arrival of', () => {
  // Mailed, so that it is taken to have come in five days later; Cal. Code Civ. Proc. § 116.850: 14 days from then.
  const filings = [aFiling('satisfaction-demand', '2025-11-21', { how: 'mail', receivedOn: null })]
  const said = (side: Side, state: StateCode) => {
    const text = steps(side, { state, filings }).find(one => one.id === (side === 'debtor' ? 'wait' : 'file'))?.text
    const due = datesOf(file(side, { state, filings })).find(one => one.id.startsWith('satisfaction-due'))
    return { text: text?.[0]?.en, day: due?.id, calendar: due?.text.en, uncertain: due?.uncertain }
  }

  test.each<Side>(['debtor', 'creditor'])('makes the day an estimate where the time runs from it: the %s', side => {
    const { text, day, calendar, uncertain } = said(side, 'CA')
    expect([day, uncertain]).toEqual(['satisfaction-due:2025-12-10', true])
    expect(text).toContain('That day is our estimate')
    expect(calendar).toContain('That day is our estimate: nobody wrote down when the letter')
  })

  test.each<Side>(['debtor', 'creditor'])('moves nothing where it runs from the payment: the %s', side => {
    const { text, day, uncertain } = said(side, 'VA')
    expect([day, uncertain]).toEqual(['satisfaction-due:2025-12-22', false])
    expect(text).not.toContain('estimate')
  })
})
