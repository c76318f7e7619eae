// A process of its own that saves answers, or writes payments down, as fast as it can, saying so after each (see
// saving.test.ts). Arguments: what, the user's id, the case's id, a name for its steps and forms, how many to save.

import { recordPayment } from '@/lib/data/ledger'
import { saveAnswer } from '@/lib/data/save-answer'

const [what, userId = '', caseId = '', name = '', count = '0'] = process.argv.slice(2)
const user = { id: userId, email: null, isGuest: true }

function save(i: number) {
  const key = `${name}-${i}`
  return saveAnswer({ user, caseId, stepId: key, answer: { i }, versionRead: 0, key })
}

/** A payment of as many cents as its place: $0.01, $0.02, … Says the number of its receipt. */
function pay(i: number) {
  const paid = { on: '2026-11-22', amountCents: i, method: 'cash', source: 'voluntary' } as const
  const payment = { ...paid, from: '', reference: '', bank: '', lastDigits: '', note: '' }
  return recordPayment({ user, caseId, payment, key: `${name}-${i}` })
}

for (let i = 1; i <= Number(count); i++) {
  const outcome = what === 'payments' ? await pay(i) : await save(i)
  if (!outcome.ok) process.stdout.write(`refused ${name}-${i} ${outcome.error.kind}\n`)
  else if ('number' in outcome.value) process.stdout.write(`paid ${i} number ${outcome.value.number}\n`)
  else process.stdout.write(`saved ${name}-${i}\n`)
}
process.exit(0)
