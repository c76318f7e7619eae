// The download, with the reading of its files counted on the way; what is in it is tested where it is read back.

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { recordsFrom } from '@/lib/case/records'
import { findCase } from '@/lib/data/cases'
import { findRecords } from '@/lib/data/records'
import { ana } from '@/tests/people/ana'
import { type Kept, keepPerson } from '@/tests/people/keep'
import { closePrinter, openPrinter } from '@/tests/setup/printed-letter'
import { openTestStore, type TestStore } from '@/tests/setup/test-store'
import { openFile } from '../../load-case'
import { archiveOf, archiveStream } from '../archive-stream'

const counted = vi.hoisted(() => ({ filesRead: 0 }))
vi.mock('@/lib/data/session', () => ({}))
vi.mock('@/lib/data/locale', () => ({}))
vi.mock('@/lib/data/archive', async importActual => {
  const actual = await importActual<typeof import('@/lib/data/archive')>()
  const readFileOfCase: typeof actual.readFileOfCase = (...of) => {
    counted.filesRead++
    return actual.readFileOfCase(...of)
  }
  return { ...actual, readFileOfCase }
})

let database: TestStore
let kept: Kept
beforeAll(async () => {
  database = openTestStore()
  openPrinter()
  kept = await keepPerson(ana)
}, 120_000)
afterAll(async () => {
  await closePrinter()
  await database.close()
})

/** Her file a hundred times over: more than waits in a stream until somebody takes it. */
async function longDownload(): Promise<ReadableStream<Uint8Array>> {
  const { user, caseId } = kept
  const [found, archive] = [await findCase(user, caseId), await archiveOf(user, caseId)]
  const one = archive?.attachments[0]
  if (!found || !archive || !one) throw new Error('Ana has a case with a file.')
  const attachments = Array.from({ length: 100 }, (_, i) => ({ ...one, file: `files/${i}.pdf` }))
  const file = openFile(found, recordsFrom(await findRecords(user, caseId)))
  counted.filesRead = 0
  const long = { archive: { ...archive, attachments }, file, user, caseId, locale: 'en' as const }
  return (await archiveStream(long)).stream
}

const aWhile = () => new Promise(resolve => setTimeout(resolve, 500))

test('read to its end, every file is read once', async () => {
  await new Response(await longDownload()).arrayBuffer()
  expect(counted.filesRead).toBeGreaterThanOrEqual(100)
})

test('broken off, or never read, it reads no more files', async () => {
  const reader = (await longDownload()).getReader()
  await reader.read()
  await reader.cancel()
  await aWhile()
  expect(counted.filesRead).toBeLessThan(100)
  const before = counted.filesRead
  await aWhile()
  expect(counted.filesRead).toBe(before)
  await longDownload()
  await aWhile()
  expect(counted.filesRead).toBeLessThan(100)
})
