// The test server's database, read and written from outside: what was really saved, and cases begun halfway.

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
