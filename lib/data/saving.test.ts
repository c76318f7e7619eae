// What holds when processes die or compete: several real processes on one real file.

import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeGuest, openTestStore, type TestPerson, type TestStore } from '@/tests/setup/test-store'
import { createCase, findCase } from './cases'
import { findRecords } from './records'
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

type What = 'answers' | 'payments'
type Start = { what?: What; caseId: string; name: string; count: number; onSaved?: (saving: Saving) => void }

function startSaving({ what = 'answers', caseId, name, count, onSaved }: Start): Saving {
  const child = spawn(process.execPath, [childFile, what, owner.user.id, caseId, name, String(count)], {
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
  const onSaved = killAfter(enough)
  const saving = startSaving({ caseId: id, name: 'step', count: 100_000, onSaved })
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
  await expectSoundFile()
})

const killAfter =
  (enough: number) =>
  ({ child, said }: Saving) => {
    if (said.length >= enough) child.kill('SIGKILL')
  }

async function expectSoundFile() {
  const [row] = await store().$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  expect(row?.integrity_check).toBe('ok')
}

/** What a case's book holds: the amounts in the order of its lines, and the receipt of each. */
async function readPaid(caseId: string) {
  const lines = (await findRecords(owner.user, caseId)).ledger
  return lines.map(line => `paid ${line.amountCents} number ${line.number}`)
}

test.each([1, 23, 60, 80])(
  'a hundred payments, killed (kill -9) after about %i of them: none acknowledged is lost, and sent again none is doubled',
  async enough => {
    const { id: caseId } = await createCase(owner.user, 'creditor', `pay-${enough}`)
    const hundred = { what: 'payments' as const, caseId, name: 'form', count: 100 }
    const killed = startSaving({ ...hundred, onSaved: killAfter(enough) })
    await killed.ended
    expect(killed.child.signalCode).toBe('SIGKILL')
    const kept = await readPaid(caseId)
    expect(killed.said.length).toBeGreaterThanOrEqual(enough)
    expect(kept.slice(0, killed.said.length)).toEqual(killed.said)
    // One more than was said may be there: written, and killed before saying so.
    expect(kept.length - killed.said.length).toBeLessThanOrEqual(1)
    await expectSoundFile()
    // People send the same forms again, for they cannot know what became of the last one.
    const again = startSaving(hundred)
    expect(await again.ended).toBe(0)
    const inOrder = Array.from({ length: 100 }, (_, i) => `paid ${i + 1} number ${i + 1}`)
    expect(again.said).toEqual(inOrder)
    expect(await readPaid(caseId)).toEqual(inOrder)
    expect(await store().auditEvent.count({ where: { caseId, kind: 'payment-recorded' } })).toBe(100)
  },
)

test('two processes writing payments into one book at the same time lose none and number none twice', async () => {
  const { id: caseId } = await createCase(owner.user, 'creditor', 'two-books')
  const both = ['left', 'right'].map(name => startSaving({ what: 'payments', caseId, name, count: 60 }))
  expect(await Promise.all(both.map(saving => saving.ended))).toEqual([0, 0])
  const paid = await readPaid(caseId)
  expect(paid.toSorted()).toEqual(both.flatMap(saving => saving.said).toSorted())
  expect(paid.map(line => line.split(' number ')[1])).toEqual(Array.from({ length: 120 }, (_, i) => `${i + 1}`))
})

test('two processes saving into one case at the same time lose nothing', async () => {
  const { id } = await createCase(owner.user, 'debtor', 'two')
  const both = ['left', 'right'].map(name => startSaving({ caseId: id, name, count: 60 }))
  expect(await Promise.all(both.map(saving => saving.ended))).toEqual([0, 0])
  const found = await findCase(owner.user, id)
  expect(Object.keys(found?.answers ?? {})).toHaveLength(120)
  expect(found?.version).toBe(120)
})
