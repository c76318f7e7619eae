// Times what a person waits for at the book of a case, against a running server: a payment recorded and the new balance
// seen, and the ledger opened with ten lines and with ten thousand.

import Database from 'better-sqlite3'
import { Visit } from './bench-http.mjs'
import { loadTypeScript } from './load-typescript.mjs'

const [few, many] = [10, 10_000]

/** Milliseconds of each round, by what was timed. `file`: the database of the server. */
export async function timeLedger(origin, file, rounds) {
  const { bookOfLines, benchAnswers } = await loadTypeScript('tests/setup/bench-ledger.ts')
  const visit = new Visit(origin)
  const open = async count => {
    const caseId = await newCase(visit, file, benchAnswers)
    fill(file, caseId, bookOfLines(count))
    return caseId
  }
  const cases = { few: await open(few), many: await open(many) }
  const times = { record: [], recordMany: [], few: [], many: [] }
  for (let round = 0; round < rounds; round++) {
    times.record.push(await timeRecording(visit, cases.few, round))
    times.recordMany.push(await timeRecording(visit, cases.many, round))
  }
  // In turns, so that what else the machine does weighs on both; the book of ten is opened anew, without what was recorded.
  cases.few = await open(few)
  for (let round = -2; round < rounds; round++)
    for (const which of ['few', 'many']) {
      const from = performance.now()
      const { status } = await visit.get(`/cases/${cases[which]}/ledger`)
      if (status !== 200) throw new Error(`The ledger could not be opened (${status}).`)
      if (round >= 0) times[which].push(performance.now() - from)
    }
  return times
}

/** A case of the plain answers, owned by the visitor. */
async function newCase(visit, file, answers) {
  const page = await visit.send(await visit.get('/'), {}, { side: 'creditor' })
  const caseId = /cases\/([0-9a-f-]{36})/.exec(page.path)?.[1]
  const db = new Database(file)
  db.prepare('UPDATE "Case" SET "answers" = ?, "stateCode" = ? WHERE "id" = ?').run(
    JSON.stringify(answers),
    'CA',
    caseId,
  )
  db.close()
  return caseId
}

/** Puts lines into the book of a case, as the app would write them. */
function fill(file, caseId, rows) {
  const db = new Database(file)
  const { createdAt } = db.prepare('SELECT "createdAt" FROM "Case" WHERE "id" = ?').get(caseId)
  const insert = db.prepare(
    'INSERT INTO "LedgerEvent" ("id", "caseId", "seq", "kind", "on", "amountCents", "number", "ofId", "detail", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  db.transaction(() => {
    for (const [index, row] of rows.entries()) {
      const { id, seq: _, kind, on, amountCents = null, number = null, of = null, ...detail } = row
      const own = one => one && `${caseId.slice(0, 8)}-${one}`
      const json = JSON.stringify(detail)
      insert.run(own(id), caseId, index + 1, kind, on, amountCents, number, own(of), json, createdAt)
    }
  })()
  db.close()
}

/** From pressing the button to the page that shows what became of it. */
async function timeRecording(visit, caseId, round) {
  const form = await visit.get(`/cases/${caseId}/payments/new`)
  const [year, month, day] = ['2026', '3', String((round % 28) + 1)]
  const from = performance.now()
  await visit.send(form, {
    ...{ amountCents: String(20 + round), 'on.year': year, 'on.month': month, 'on.day': day },
    ...{ method: 'check', source: 'voluntary', bank: '', lastDigits: '', reference: '', note: '' },
  })
  return performance.now() - from
}
