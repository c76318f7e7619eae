// All the people in the store: what `npm run seed` does.

import { closeStore } from '@/lib/data/store'
import { closePdf } from '@/lib/documents/pdf/pool'
import { everyone, paidUp } from './everyone'
import { demoPassword, type Kept, keepPerson } from './keep'

/** Keeps everyone's case, and says in lines what can be done with them. The store and the printer are closed after it. */
export async function keepEveryone(): Promise<string[]> {
  const kept: Kept[] = []
  try {
    for (const person of [...everyone, ...paidUp]) kept.push(await keepPerson(person))
  } finally {
    await closePdf()
    await closeStore()
  }
  return [
    'These people’s cases are in the development store. Sign in as any of them:',
    ...kept.map(({ person, caseId }) => `  ${person.email.padEnd(22)} ${person.side.padEnd(9)} /cases/${caseId}`),
    `The password is the same for all: ${demoPassword}`,
  ]
}
