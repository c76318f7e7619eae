import { expect, test } from 'vitest'
import { z } from 'zod'
import { logError, makeLog, pathToLog } from './log'

function makeCapturingLog() {
  const lines: string[] = []
  const log = makeLog('debug', { write: line => void lines.push(line) })
  return { log, read: () => lines.join('') }
}

test('an error gets a short id that can be read aloud, and the log has it', () => {
  const { log, read } = makeCapturingLog()
  const errorId = logError(new Error('boom'), { at: '/cases', caseId: 'c1' }, log)
  expect(errorId).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
  const line = JSON.parse(read())
  expect(line).toMatchObject({ errorId, at: '/cases', caseId: 'c1', error: { type: 'Error', message: 'boom' } })
  expect(line.error.frames[0]).toContain('log.test.ts')
})

function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
}

test.each([
  ['JSON that is a name', () => JSON.parse('Maria Lopez, 12 Elm Street')],
  ['zod', () => z.object({ name: z.literal('x') }).parse({ name: 'Maria Lopez' })],
  [
    'a message with quotes, an email and an account number',
    () => {
      throw new Error(`Cannot print "Maria Lopez" of 'Elm Street' for maria@example.org, account 4444555566667777`)
    },
  ],
  [
    'a cause',
    () => {
      throw new Error('outer', { cause: new Error('could not save “Maria Lopez”') })
    },
  ],
  [
    'something thrown that is no error',
    () => {
      throw 'Maria Lopez'
    },
  ],
])('an error does not carry what a person typed: %s', (_case, act) => {
  const { log, read } = makeCapturingLog()
  logError(thrownBy(act), {}, log)
  expect(read()).not.toMatch(/Maria|Lopez|Elm|maria@|44445555/)
})

test('names, addresses, answers and secrets are left out wherever they stand', () => {
  const { log, read } = makeCapturingLog()
  const personal = { name: 'Maria', answers: { amount: 'Maria' }, address: 'Maria', email: 'Maria', password: 'Maria' }
  log.info(personal, 'first')
  log.info({ case: personal }, 'second')
  log.info({ request: { case: personal } }, 'third')
  expect(read()).not.toContain('Maria')
  expect(read().match(/left out/g)?.length).toBe(15)
})

test.each([
  ['a page', '/cases/abc', '/cases/abc'],
  ['what a page was asked', '/account/sign-in?email=ana', '/account/sign-in'],
  ['a private link', '/agreements/Ab_-9', '/agreements/…'],
  ['what is under a private link', '/agreements/Ab_-9/pdf?copy=unsigned', '/agreements/…/pdf'],
  ['a calendar address', '/calendar/abc.Ab_-9', '/calendar/…'],
  ['an address that ends mail', '/reminders/stop/abc.Ab_-9/now', '/reminders/stop/…/now'],
  ['an agreement of a case', '/cases/abc/agreements/def', '/cases/abc/agreements/def'],
])('the path of %s is logged without what is private', (_what, path, logged) => {
  expect(pathToLog(path)).toBe(logged)
})
