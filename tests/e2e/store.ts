// The test server's database, read and written from outside: what was really saved, and cases begun halfway.

import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Flow } from '@/lib/interview/define'
import type { StoredAnswers } from '@/lib/interview/stored'
import { hiddenFields, origin } from './http'
import type { Side } from './journey'
import { databaseIn } from './server'

/** The database of the server the whole run shares. */
export function sharedDatabase(): string {
  return databaseIn(process.env.E2E_FOLDER ?? '')
}

function withDatabase<T>(file: string, work: (database: Database) => T): T {
  const database = new Database(file, { timeout: 5_000 })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

export type SavedCase = { version: number; answers: StoredAnswers; side: string; ownerId: string }

/** A case as it rests in the database. */
export function readCase(caseId: string, file = sharedDatabase()): SavedCase {
  return withDatabase(file, database => {
    const row = database.prepare('SELECT version, answers, side, ownerId FROM "Case" WHERE id = ?').get(caseId)
    const found = row as Omit<SavedCase, 'answers'> & { answers: string }
    return { ...found, answers: JSON.parse(found.answers) as StoredAnswers }
  })
}

/** How often something was done to a case: 'answer-saved', 'document-issued'. */
export function countEvents(caseId: string, kind: string, file = sharedDatabase()): number {
  return withDatabase(file, database => {
    const row = database.prepare('SELECT count(*) AS n FROM AuditEvent WHERE caseId = ? AND kind = ?').get(caseId, kind)
    return (row as { n: number }).n
  })
}

export function countCases(ownerId: string, file = sharedDatabase()): number {
  return withDatabase(file, database => {
    const row = database.prepare('SELECT count(*) AS n FROM "Case" WHERE ownerId = ?').get(ownerId)
    return (row as { n: number }).n
  })
}

/** How many rows each table holds of all the cases of a person, and how many cases they are. */
export function countRows(ownerId: string, file = sharedDatabase()): Record<string, number> {
  const tables = ['IssuedDocument', 'Offer', 'Contact', 'Attachment', 'Agreement', 'LedgerEvent', 'PaymentReport']
  return withDatabase(file, database => {
    const countIn = (table: string) => {
      const own = `SELECT count(*) AS n FROM "${table}" t JOIN "Case" c ON c.id = t.caseId WHERE c.ownerId = ?`
      return (database.prepare(own).get(ownerId) as { n: number }).n
    }
    const rows = [...tables, 'Notice', 'AuditEvent'].map(table => [table, countIn(table)] as const)
    return { Case: countCases(ownerId, file), ...Object.fromEntries(rows) }
  })
}

/** Puts answers into a case as though each had been given, so that a test can begin where it gets interesting. */
export function putAnswers(caseId: string, answers: StoredAnswers, file = sharedDatabase()): void {
  const versions = Object.fromEntries(Object.keys(answers).map((stepId, index) => [stepId, index + 1]))
  const code = answers.state?.stateCode
  withDatabase(file, database =>
    database
      .prepare('UPDATE "Case" SET answers = ?, answerVersions = ?, version = ?, stateCode = ? WHERE id = ?')
      .run(JSON.stringify(answers), JSON.stringify(versions), Object.keys(answers).length, code ?? null, caseId),
  )
}

type Row = Record<string, string | number | Buffer | null>

/** Writes a record down as though a page had done it. @returns its id */
export function putRecord(
  table:
    | 'Offer'
    | 'Contact'
    | 'Attachment'
    | 'Agreement'
    | 'LedgerEvent'
    | 'PaymentAnswer'
    | 'PaymentReport'
    | 'Notice',
  caseId: string,
  row: Row,
  file = sharedDatabase(),
): string {
  const id = randomUUID()
  const whole: Row = { id, caseId, createdAt: new Date().toISOString(), ...row }
  const names = Object.keys(whole).map(name => `"${name}"`)
  withDatabase(file, database =>
    database
      .prepare(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...Object.values(whole)),
  )
  return id
}

export type Deal = {
  offers: { id: string; madeBy: string; terms: string; how: string; note: string; answer: string | null }[]
  contacts: { id: string; said: string; struckOn: string | null }[]
  attachments: { id: string; name: string; sha256: string }[]
  agreements: { id: string; number: number; status: string; sha256: string; signedSha256: string | null }[]
  signatures: { number: number; partyKey: string; name: string; sha256: string; locale: string }[]
  invitations: { id: string; partyKey: string; isWithdrawn: number }[]
  ledger: { id: string; kind: string; on: string; amountCents: number | null; ofId: string | null; detail: string }[]
  reports: { id: string; amountCents: number; answer: string | null; eventId: string | null }[]
  paymentAnswers: { id: string; eventId: string; kind: string }[]
  notices: { id: string; kind: string; receivedOn: string | null; struckOn: string | null }[]
}

/** All that was offered, said, agreed, signed and paid in a case, as it rests in the database, in the order it came. */
export function readDeal(caseId: string, file = sharedDatabase()): Deal {
  const ofAgreement = 'JOIN Agreement a ON a.id = agreementId WHERE a.caseId = ?'
  return withDatabase(file, database => {
    const all = (query: string) => database.prepare(query).all(caseId)
    return {
      offers: all('SELECT id, madeBy, terms, how, note, answer FROM Offer WHERE caseId = ? ORDER BY createdAt, rowid'),
      contacts: all('SELECT id, said, struckOn FROM Contact WHERE caseId = ? ORDER BY rowid'),
      attachments: all('SELECT id, name, sha256 FROM Attachment WHERE caseId = ? ORDER BY rowid'),
      agreements: all(
        'SELECT id, number, status, sha256, signedSha256 FROM Agreement WHERE caseId = ? ORDER BY number',
      ),
      signatures: all(
        `SELECT a.number, s.partyKey, s.name, s.sha256, s.locale FROM Signature s ${ofAgreement} ORDER BY s.rowid`,
      ),
      invitations: all(
        `SELECT i.id, i.partyKey, i.withdrawnAt IS NOT NULL AS isWithdrawn FROM Invitation i ${ofAgreement} ORDER BY i.rowid`,
      ),
      ledger: all('SELECT id, kind, "on", amountCents, ofId, detail FROM LedgerEvent WHERE caseId = ? ORDER BY seq'),
      reports: all('SELECT id, amountCents, answer, eventId FROM PaymentReport WHERE caseId = ? ORDER BY rowid'),
      paymentAnswers: all(
        'SELECT p.id, p.eventId, p.kind FROM PaymentAnswer p JOIN LedgerEvent l ON l.id = p.eventId WHERE l.caseId = ? ORDER BY p.rowid',
      ),
      notices: all('SELECT id, kind, receivedOn, struckOn FROM Notice WHERE caseId = ? ORDER BY rowid'),
    } as Deal
  })
}

/** A payment of $75 in the book of a case that has none yet. @returns its id */
export function putPayment(caseId: string, detail: Record<string, string> = {}, file = sharedDatabase()): string {
  const whole = { method: 'check', source: 'voluntary', from: '', reference: '', bank: '', lastDigits: '', note: '' }
  const row = { kind: 'payment', on: '2026-11-21', amountCents: 7_500, seq: 1, number: 1 }
  return putRecord('LedgerEvent', caseId, { ...row, detail: JSON.stringify({ ...whole, ...detail }) }, file)
}

/** Puts an agreement that waits into force, as though everybody had signed it on paper. */
export function putInForce(agreementId: string, file = sharedDatabase()): void {
  withDatabase(file, database =>
    database
      .prepare(`UPDATE Agreement SET status = 'in-force', inForceOn = '2026-11-21' WHERE id = ?`)
      .run(agreementId),
  )
}

/** Makes the private links of a case end, as though their days had gone by. */
export function endLinks(caseId: string, file = sharedDatabase()): void {
  withDatabase(file, database =>
    database
      .prepare('UPDATE Invitation SET expiresAt = ? WHERE agreementId IN (SELECT id FROM Agreement WHERE caseId = ?)')
      .run('2026-11-20T12:00:00.000+00:00', caseId),
  )
}

/**
 * Opens a case for this browser, with these answers already in it, and gives the address of its home. The front door's
 * form is sent as a browser without JavaScript sends it, and nothing is drawn: most tests begin further in.
 */
export async function openCaseWith(page: Page, side: Side, answers: StoredAnswers): Promise<string> {
  const { request } = page.context()
  const door = await request.get(`${origin}/`)
  const opened = await request.post(`${origin}/`, {
    headers: { origin },
    multipart: { ...hiddenFields(await door.text()), side },
    maxRedirects: 0,
  })
  const home = /^\/cases\/[\w-]+/.exec(opened.headers().location ?? '')?.[0]
  if (!home) throw new Error(`The front door did not open: ${opened.status()}`)
  putAnswers(home.replace('/cases/', ''), answers)
  return home
}

/** The answers without those of these steps, which are then open. */
export function without(answers: StoredAnswers, ...stepIds: string[]): StoredAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([stepId]) => !stepIds.includes(stepId)))
}

/** The answers of one flow's own steps. */
export function stepsOf(flow: Flow, answers: StoredAnswers): StoredAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => flow.steps.some(step => step.id === id)))
}

/** The answers up to a step: that step is the first open one. */
export function upTo(answers: StoredAnswers, stepId: string): StoredAnswers {
  const all = Object.entries(answers)
  return Object.fromEntries(
    all.slice(
      0,
      all.findIndex(([id]) => id === stepId),
    ),
  )
}
