// A process of its own that saves answers as fast as it can, saying so after each (see saving.test.ts).
// Arguments: the user's id, the case's id, a name for its steps, how many to save.

import { saveAnswer } from '@/lib/data/save-answer'

const [userId = '', caseId = '', name = '', count = '0'] = process.argv.slice(2)
const user = { id: userId, email: null, isGuest: true }

for (let i = 1; i <= Number(count); i++) {
  const save = { user, caseId, stepId: `${name}-${i}`, answer: { i }, versionRead: 0, key: `${name}-${i}` }
  const outcome = await saveAnswer(save)
  if (outcome.ok) process.stdout.write(`saved ${name}-${i}\n`)
  else process.stdout.write(`refused ${name}-${i} ${outcome.error.kind}\n`)
}
process.exit(0)
