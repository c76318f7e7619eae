// What holds when processes die or compete: several real processes on one real file.

import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGuest, openTestStore, type TestPerson, type TestStore } from '@/tests/setup/test-store'
import { createCase, findCase } from './cases'
import { store } from './store'

let database: TestStore
let owner: TestPerson
// Inside node_modules, so that the packages left out of the bundle are found.
const childFile = path.resolve(`node_modules/.cache/satisfied/saving-child-${process.pid}.mjs`)

beforeAll(async () => {
  database = openTestStore()
  owner = await makeGuest()
  await build({
    entryPoints: ['tests/setup/saving-child.ts'],
    outfile: childFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { 'server-only': path.resolve('tests/setup/server-only.ts') },
    logLevel: 'error',
  })
})
afterAll(async () => {
  await database.close()
  rmSync(childFile, { force: true })
})

type Saving = { child: ChildProcess; said: string[]; ended: Promise<number | null> }

function startSaving(caseId: string, name: string, count: number, onSaved?: (saving: Saving) => void): Saving {
  const child = spawn(process.execPath, [childFile, owner.user.id, caseId, name, String(count)], {
    env: { ...process.env, DATABASE_URL: `file:${database.file}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  let rest = ''
  const ended = new Promise<number | null>(resolve => {
    child.on('close', resolve)
  })
  const saving = { child, said, ended }
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n')
    rest = lines.pop() ?? ''
    said.push(...lines)
    onSaved?.(saving)
  })
  return saving
}

test.each([1, 7, 40, 90])('killed (kill -9) after about %i acknowledged saves: none of them is lost', async enough => {
  const { id } = await createCase(owner.user, 'debtor', `kill-${enough}`)
  const saving = startSaving(id, 'step', 100_000, ({ child, said }) => {
    if (said.length >= enough) child.kill('SIGKILL')
  })
  await saving.ended
  expect(saving.child.signalCode).toBe('SIGKILL')
  const found = await findCase(owner.user, id)
  const saved = Object.keys(found?.answers ?? {})
  expect(saving.said.length).toBeGreaterThanOrEqual(enough)
  for (const line of saving.said) expect(saved).toContain(line.replace('saved ', ''))
  // One more than was said may be there: saved, and killed before saying so. Answers, version and events agree.
  expect(saved.length - saving.said.length).toBeLessThanOrEqual(1)
  expect(found?.version).toBe(saved.length)
  expect(await store().auditEvent.count({ where: { caseId: id, kind: 'answer-saved' } })).toBe(saved.length)
  const [row] = await store().$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  expect(row?.integrity_check).toBe('ok')
})

test('two processes saving into one case at the same time lose nothing', async () => {
  const { id } = await createCase(owner.user, 'debtor', 'two')
  const both = [startSaving(id, 'left', 60), startSaving(id, 'right', 60)]
  expect(await Promise.all(both.map(saving => saving.ended))).toEqual([0, 0])
  const found = await findCase(owner.user, id)
  expect(Object.keys(found?.answers ?? {})).toHaveLength(120)
  expect(found?.version).toBe(120)
})
