import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeGuest, openTestStore, type TestPerson, type TestStore } from '@/tests/setup/test-store'
import { type Case, createCase, findCase } from './cases'
import type { JsonValue } from './json'
import { saveAnswer } from './save-answer'
import { store } from './store'

let database: TestStore
let owner: TestPerson
let opened: Case
let made = 0

beforeAll(async () => {
  database = openTestStore()
  owner = await makeGuest()
})
afterAll(() => database.close())
beforeEach(async () => {
  opened = await createCase(owner.user, 'debtor', `case-${made++}`)
})

function save(stepId: string, answer: JsonValue, versionRead: number, key = `form-${made++}`) {
  return saveAnswer({ user: owner.user, caseId: opened.id, stepId, answer, versionRead, key })
}

async function readAnswers() {
  return (await findCase(owner.user, opened.id))?.answers
}

function countEvents() {
  return store().auditEvent.count({ where: { caseId: opened.id, kind: 'answer-saved' } })
}

describe('one tab', () => {
  test('an answer is saved and the version goes up by one', async () => {
    expect(await save('amount', { cents: 123_456 }, 0)).toEqual({ ok: true, value: { version: 1 } })
    const found = await findCase(owner.user, opened.id)
    expect(found).toMatchObject({
      version: 1,
      answers: { amount: { cents: 123_456 } },
      answerVersions: { amount: 1 },
    })
    expect(await countEvents()).toBe(1)
  })

  test('every kind of JSON comes back as it went in', async () => {
    const answer = { a: [1, 'é "quoted"', null, true], b: { c: '' }, d: 0.1 }
    await save('everything', answer, 0)
    expect(await readAnswers()).toEqual({ everything: answer })
  })

  test('a changed answer replaces the old one, read at its version', async () => {
    await save('amount', { cents: 1 }, 0)
    expect(await save('amount', { cents: 2 }, 1)).toEqual({ ok: true, value: { version: 2 } })
    expect(await readAnswers()).toEqual({ amount: { cents: 2 } })
  })

  test('null leaves what is saved', async () => {
    await save('amount', { cents: 1 }, 0)
    expect(await save('amount', null, 1)).toEqual({ ok: true, value: { version: 1 } })
    expect(await readAnswers()).toEqual({ amount: { cents: 1 } })
  })

  test('the state is kept when an answer decides it, and by the next answer left alone', async () => {
    const first = { user: owner.user, caseId: opened.id, stepId: 'state', answer: { state: 'CA' }, versionRead: 0 }
    await saveAnswer({ ...first, key: 'state', stateCode: 'CA' })
    await save('amount', { cents: 1 }, 1)
    expect((await findCase(owner.user, opened.id))?.stateCode).toBe('CA')
  })

  test.each(['__proto__', 'Amount', '', '../x', 'a'.repeat(81)])('%j is no step', async stepId => {
    expect(await save(stepId, { cents: 1 }, 0)).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await readAnswers()).toEqual({})
  })

  test('a step named like a part of every object is a step', async () => {
    expect((await save('constructor', { a: 1 }, 0)).ok).toBe(true)
    expect(await readAnswers()).toEqual({ constructor: { a: 1 } })
  })
})

describe('the same form again', () => {
  test('the same answer gets the first outcome and writes nothing', async () => {
    const first = await save('amount', { cents: 1 }, 0, 'same')
    await save('county', { name: 'Kern' }, 1)
    expect(await save('amount', { cents: 1 }, 0, 'same')).toEqual(first)
    expect(await countEvents()).toBe(2)
    expect((await findCase(owner.user, opened.id))?.version).toBe(2)
  })

  test('ten sent at the same time save once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => save('amount', { cents: 1 }, 0, 'click')))
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, value: { version: 1 } })
    expect(await countEvents()).toBe(1)
    expect((await findCase(owner.user, opened.id))?.version).toBe(1)
  })

  test('another answer (back button, then a change) replaces what the form itself saved', async () => {
    await save('amount', { cents: 1 }, 0, 'back')
    expect(await save('amount', { cents: 2 }, 0, 'back')).toEqual({ ok: true, value: { version: 2 } })
    expect(await save('amount', { cents: 1 }, 0, 'back')).toEqual({ ok: true, value: { version: 3 } })
    expect(await readAnswers()).toEqual({ amount: { cents: 1 } })
  })

  test('not over what another form saved after it', async () => {
    await save('amount', { cents: 1 }, 0, 'back')
    await save('amount', { cents: 2 }, 1, 'newer')
    expect(await save('amount', { cents: 3 }, 0, 'back')).toMatchObject({ ok: false, error: { kind: 'stale' } })
    expect(await save('amount', { cents: 1 }, 0, 'back')).toMatchObject({ ok: false, error: { kind: 'stale' } })
    expect(await readAnswers()).toEqual({ amount: { cents: 2 } })
  })

  test('a key that holds a wildcard stands for itself only', async () => {
    await save('amount', { cents: 1 }, 0, 'abc')
    expect(await save('amount', { cents: 2 }, 0, 'a%')).toMatchObject({ ok: false, error: { kind: 'stale' } })
  })
})

describe('two tabs', () => {
  test('two steps from the same version are both saved', async () => {
    const outcomes = await Promise.all([save('amount', { cents: 1 }, 0), save('county', { name: 'Kern' }, 0)])
    expect(outcomes.every(outcome => outcome.ok)).toBe(true)
    expect(await readAnswers()).toEqual({ amount: { cents: 1 }, county: { name: 'Kern' } })
  })

  test('thirty steps at the same time are all saved', async () => {
    const steps = Array.from({ length: 30 }, (_, i) => `step-${i}`)
    await Promise.all(steps.map((step, i) => save(step, { i }, 0)))
    expect(await readAnswers()).toEqual(Object.fromEntries(steps.map((step, i) => [step, { i }])))
    expect((await findCase(owner.user, opened.id))?.version).toBe(30)
  })

  test('the same step changed elsewhere: refused with both, nothing written', async () => {
    await save('amount', { cents: 1 }, 0)
    expect(await save('amount', { cents: 2 }, 0)).toEqual({
      ok: false,
      error: { kind: 'stale', saved: { cents: 1 }, version: 1 },
    })
    expect(await readAnswers()).toEqual({ amount: { cents: 1 } })
    expect(await countEvents()).toBe(1)
  })

  test('the same step changed elsewhere to the same answer is no conflict, whatever the order of its keys', async () => {
    await save('name', { first: 'Ana', last: 'Ruiz' }, 0)
    expect((await save('name', { last: 'Ruiz', first: 'Ana' }, 0)).ok).toBe(true)
    expect(await countEvents()).toBe(1)
  })

  test('after seeing the newer answer, the own one may be saved over it', async () => {
    await save('amount', { cents: 1 }, 0)
    const refused = await save('amount', { cents: 2 }, 0)
    const version = refused.ok || refused.error.kind !== 'stale' ? 0 : refused.error.version
    expect((await save('amount', { cents: 2 }, version)).ok).toBe(true)
    expect(await readAnswers()).toEqual({ amount: { cents: 2 } })
  })

  test('of two different answers to one step at the same time, one is saved and the other refused', async () => {
    const outcomes = await Promise.all([save('amount', { cents: 1 }, 0), save('amount', { cents: 2 }, 0)])
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(1)
  })
})
