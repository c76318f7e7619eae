import { describe, expect, test } from 'vitest'
import type { StoredAnswers } from '@/lib/interview/stored'
import type { StateCode } from '@/lib/law/types'
import { creditorCase, muchKnown } from '@/tests/setup/creditor-file'
import { type Ladder, ladderFrom, type Rung } from './ladder'
import { type RungId, rungIds } from './rungs/rung'

function ladder(given: StoredAnswers = {}, state: StateCode = 'CA'): Ladder {
  return ladderFrom(creditorCase(given, state))
}

function rungIn({ rungs }: Ladder, id: RungId): Rung {
  const found = rungs.find(one => one.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

const failed = (attemptWay: string, attemptOn: string, attemptResult = 'nothing') => ({
  entries: [{ attemptWay, attemptOn, attemptResult }],
  done: true,
})

describe('what was tried', () => {
  test('what failed sinks with its reason, and the next way leads', () => {
    const before = ladder(muchKnown)
    const after = ladder({ ...muchKnown, attempts: failed('wages', '2026-11-01') })
    expect(before.rungs[0]?.id).toBe('wages')
    expect(after.rungs[0]?.id).toBe('bank')
    expect(rungIn(after, 'wages')).toMatchObject({ standing: 'tried', band: 'fair' })
    expect(rungIn(after, 'wages').tried?.why.en).toContain('November 1, 2026')
  })

  test.each([
    ['today', '2026-11-21', 'tried'],
    ['the last day of six months', '2026-05-22', 'tried'],
    ['six months ago to the day', '2026-05-21', 'open'],
  ])('a failure of %s', (_what, on, standing) => {
    expect(rungIn(ladder({ ...muchKnown, attempts: failed('bank', on) }), 'bank').standing).toBe(standing)
  })

  test('the last try counts, whatever order they were entered in', () => {
    const entries = [
      { attemptWay: 'bank', attemptOn: '2026-10-01', attemptResult: 'some' },
      { attemptWay: 'bank', attemptOn: '2026-09-01', attemptResult: 'nothing' },
    ]
    expect(rungIn(ladder({ ...muchKnown, attempts: { entries, done: true } }), 'bank').standing).toBe('open')
  })

  test('some money raises a way', () => {
    expect(rungIn(ladder({ attempts: failed('demand', '2026-10-01', 'some') }), 'demand').band).toBe('fair')
  })

  test('a hundred tries of everything leave waiting on top', () => {
    const entries = rungIds
      .filter(id => id !== 'wait')
      .map(attemptWay => ({ attemptWay, attemptOn: '2026-11-01', attemptResult: 'nothing' }))
    const all = Array.from({ length: 10 }, () => entries).flat()
    expect(ladder({ ...muchKnown, attempts: { entries: all, done: true } }).rungs[0]?.id).toBe('wait')
  })
})
