// What every page of a case begins with: whose it is, and what it says today.

import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import { type Records, recordsFrom } from '@/lib/case/records'
import { type Case, findCase } from '@/lib/data/cases'
import { courtToday } from '@/lib/data/court-today'
import { currentLocale } from '@/lib/data/locale'
import { findRecords } from '@/lib/data/records'
import { currentUser } from '@/lib/data/session'
import type { User } from '@/lib/data/user'
import { type StoredAnswers, storedAnswersSchema } from '@/lib/interview/stored'
import type { Locale } from '@/lib/shared/words'

export type LoadedCase = { user: User; case: Case; file: CaseFile; locale: Locale }

/**
 * The case of this address, opened for today; anyone else's, and none, are both "not found". Read once a page, however
 * many of its parts ask.
 */
export const loadCase = cache(async (caseId: string): Promise<LoadedCase> => {
  const user = await currentUser()
  const found = user && (await findCase(user, caseId))
  if (!found) notFound()
  const records = recordsFrom(await findRecords(user, found.id))
  return { user, case: found, file: openFile(found, records), locale: await currentLocale() }
})

/** A stored case and what happened in it, opened for today, as its court's state counts it. */
export function openFile(found: Case, records: Records): CaseFile {
  return openCaseFile(answersOf(found), courtToday(found.stateCode), records)
}

/** The stored answers in the shape the interview reads. */
export function answersOf(found: Case): StoredAnswers {
  return storedAnswersSchema.parse(found.answers)
}
