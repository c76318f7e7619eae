import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import { noRecords, type Records, recordsFrom } from '@/lib/case/records'
import { signInWith } from '@/lib/data/accounts'
import { findAgreementFile } from '@/lib/data/agreements'
import { findCase, listCases } from '@/lib/data/cases'
import { findIssued, listIssued } from '@/lib/data/issued'
import { findRecords } from '@/lib/data/records'
import { storedAnswersSchema } from '@/lib/interview/stored'
import { foldSpaces, readPdf } from '../setup/pdf-text'
import { closePrinter, openPrinter } from '../setup/printed-letter'
import { openTestStore, type TestStore } from '../setup/test-store'
import { everyone, paidUp } from './everyone'
import { demoPassword, type Kept, keepPerson } from './keep'

const all = [...everyone, ...paidUp]
let opened: TestStore
let kept: Kept[]

beforeAll(async () => {
  opened = openTestStore()
  openPrinter()
  // Twice, as someone does who seeds again.
  for (let run = 0; run < 2; run++) {
    kept = []
    for (const person of all) kept.push(await keepPerson(person))
  }
}, 120_000)

afterAll(async () => {
  await closePrinter()
  await opened.close()
})

describe('the named people in the store', () => {
  test('each has one case, the last one, under an account they can sign in to', async () => {
    for (const { person, user, caseId } of kept) {
      const { value } = await signInWith('', { email: person.email, password: demoPassword })
      expect(value).toMatchObject({ ok: true, value: { id: user.id, isGuest: false } })
      expect((await listCases(user)).map(one => one.id)).toEqual([caseId])
    }
  })

  test('their answers are the ones written down, and the case is complete', async () => {
    for (const { person, user, caseId } of kept) {
      const found = await findCase(user, caseId)
      expect(found).toMatchObject({ side: person.side, stateCode: person.answers.state?.stateCode })
      expect(found?.answers).toEqual({ ...person.answers, ...person.since })
      const file = openCaseFile(storedAnswersSchema.parse(found?.answers), person.today)
      expect(file.facts.isComplete).toBe(true)
    }
  })

  test('each has one letter, whose PDF names the case', async () => {
    for (const { person, user, caseId, issuedId } of kept) {
      expect((await listIssued(user, caseId)).map(one => one.id)).toEqual([issuedId])
      const issued = await findIssued(user, issuedId)
      const writtenOn = person.letterOn ?? person.today
      expect(issued).toMatchObject({ documentId: person.letterId, issuedOn: writtenOn, lawOn: writtenOn })
      const text = foldSpaces((await readPdf(issued?.bytes ?? new Uint8Array())).pages.join(' '))
      expect(text).toContain(String(person.answers['case-number']?.caseNumber))
    }
  })

  test('what happened between the two sides is there, but for ids and fingerprints', async () => {
    for (const { person, user, caseId } of kept) {
      const stored = recordsFrom(await findRecords(user, caseId))
      expect(plain(stored)).toEqual(plain(person.records ?? noRecords))
      for (const { id, status } of stored.agreements) {
        const file = await findAgreementFile(user, id)
        expect(file?.signedBytes instanceof Uint8Array).toBe(status === 'in-force')
      }
    }
  })

  test('nobody is left signed in by it', async () => {
    const before = await opened.store.session.count()
    for (const person of all) await keepPerson(person)
    expect(await opened.store.session.count()).toBe(before)
  })
})

/** What the store itself gives out, a letter in place of each. */
function plain(records: Records): unknown {
  const text = JSON.stringify(records, (key, value) =>
    value !== null && /^(id|of|signedAt|sha256)$|Id$/.test(key) ? '…' : value,
  )
  return JSON.parse(text)
}

test('nothing is put into a production store', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/seed.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: `file:${opened.file}` },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('The named people are for development.')
})
