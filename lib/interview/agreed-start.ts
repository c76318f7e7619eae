// What an agreement may start from: the names and addresses already given.

import type { StoredAnswer } from './stored'

type Answers = StoredAnswer & {
  side?: 'debtor' | 'creditor'
  yourName?: string
  yourStreet?: string
  yourCity?: string
  yourRegion?: string
  yourZip?: string
  yourPhone?: string
  yourEmail?: string
  otherSide?: { name: string; street?: string; city?: string; region?: string; zip?: string }[]
}

/** The first party of a side, with its address on one line; null: it has not been named yet. */
export function partyContact(answers: Answers, of: 'debtor' | 'creditor'): { name: string; address: string } | null {
  if (answers.side === of)
    return answers.yourName
      ? {
          name: answers.yourName,
          address: oneLine(answers.yourStreet, answers.yourCity, answers.yourRegion, answers.yourZip),
        }
      : null
  const [first] = answers.otherSide ?? []
  return first ? { name: first.name, address: oneLine(first.street, first.city, first.region, first.zip) } : null
}

/** How to reach the person whose case it is: what they gave of phone, email and address. */
export function ownContact(answers: Answers): string | null {
  const { yourName, yourPhone, yourEmail, yourStreet, yourCity, yourRegion, yourZip } = answers
  const ways = [yourPhone, yourEmail, oneLine(yourStreet, yourCity, yourRegion, yourZip)].filter(Boolean)
  return yourName && ways.length > 0 ? [yourName, ...ways].join('\n') : null
}

function oneLine(street?: string, city?: string, region?: string, zip?: string): string {
  return street && city && region && zip ? `${street.split('\n').join(', ')}, ${city}, ${region} ${zip}` : ''
}
