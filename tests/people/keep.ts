// Puts a person's case into the store as they would have: an account, their answers, their letter.

import { randomUUID } from 'node:crypto'
import { signInWith, signOutOf, signUpWith } from '@/lib/data/accounts'
import { createCase, deleteCase, listCases } from '@/lib/data/cases'
import { issueDocument } from '@/lib/data/issued'
import type { JsonValue } from '@/lib/data/json'
import { saveAnswer } from '@/lib/data/save-answer'
import { settings } from '@/lib/data/settings'
import type { User } from '@/lib/data/user'
import { documents } from '@/lib/documents'
import { renderPdf } from '@/lib/documents/pdf/pool'
import type { StoredAnswer } from '@/lib/interview/stored'
import { keepRecords } from './keep-records'
import { letterFileOf, type Person } from './person'

/** The password of every person's account: printed by the seed, and good for nothing but development. */
export const demoPassword = 'satisfied-demo'

export type Kept = { person: Person; user: User; caseId: string; issuedId: string }

/** Keeps a person's case with their letter and all records since, in the place of any case their account had. */
export async function keepPerson(person: Person): Promise<Kept> {
  if (settings().isProduction)
    throw new Error(
      'The named people are for development and tests. Their password is public, so they are not kept here.',
    )
  const user = await accountOf(person.email)
  for (const earlier of await listCases(user)) await deleteCase(user, earlier.id)
  const { id: caseId } = await createCase(user, person.side, randomUUID())
  for (const [stepId, answer] of Object.entries(person.answers)) await keepAnswer(user, caseId, stepId, answer)
  const issuedId = await issueLetter(person, user, caseId)
  await keepRecords(person, { user, caseId })
  for (const [stepId, answer] of Object.entries(person.since ?? {})) await keepAnswer(user, caseId, stepId, answer)
  return { person, user, caseId, issuedId }
}

/** One answer, over whatever was there. */
export async function keepAnswer(user: User, caseId: string, stepId: string, answer: StoredAnswer): Promise<void> {
  const saved = await saveAnswer({
    ...{ user, caseId, stepId, answer: answer as JsonValue, key: randomUUID() },
    versionRead: Number.MAX_SAFE_INTEGER,
    ...(typeof answer.stateCode === 'string' && { stateCode: answer.stateCode }),
    ...((answer.side === 'debtor' || answer.side === 'creditor') && { side: answer.side }),
  })
  if (!saved.ok) throw new Error(`The answer to ${stepId} was not saved: ${saved.error.kind}`)
}

/** The account of an email address, made when there is none yet. Nobody is left signed in. */
export async function accountOf(email: string): Promise<User> {
  const credentials = { email, password: demoPassword }
  const made = await signUpWith('', credentials)
  const { value, setCookies } = made.value.ok ? made : await signInWith('', credentials)
  if (!value.ok) throw new Error(`There is an account ${email} with another password.`)
  // The session was only the way in.
  await signOutOf(setCookies.map(line => line.split(';')[0]).join('; '))
  return value.value
}

async function issueLetter(person: Person, user: User, caseId: string): Promise<string> {
  const document = documents[person.letterId]
  const file = letterFileOf(person, person.answers)
  const writtenOn = file.today
  const data = document?.data(file, writtenOn)
  const blocks = document?.blocksOf(data)
  if (!document || !blocks?.ok) throw new Error(`${person.name} has no letter.`)
  const printed = await renderPdf({
    ...{ title: document.title, blocks: blocks.value, locale: 'en', issuedOn: writtenOn },
    ...(file.facts.caseNumber && { caseNumber: file.facts.caseNumber }),
  })
  if (!printed.ok) throw new Error(`The letter of ${person.name} was not printed: ${printed.error.kind}`)
  const issued = await issueDocument({
    ...{
      user,
      caseId,
      documentId: document.id,
      title: document.title.en,
      data: { data, blocks: blocks.value } as JsonValue,
      bytes: printed.value,
    },
    ...{ lawOn: writtenOn, issuedOn: writtenOn, key: randomUUID() },
  })
  if (!issued.ok) throw new Error(`The letter of ${person.name} was not kept.`)
  return issued.value.id
}
