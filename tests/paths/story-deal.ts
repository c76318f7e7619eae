// What happened between a person and the other side, as text: what was offered and said, what the case's home and the
// workbench make of it, the letters it calls for, and the agreement with what the check said of its draft.

import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import type { Offer } from '@/lib/case/offer'
import { standingWords, termsWords } from '@/lib/case/offer-words'
import { noRecords } from '@/lib/case/records'
import { documents } from '@/lib/documents'
import type { AnyDocument } from '@/lib/documents/define'
import { recordsAbout } from '@/lib/documents/records-about'
import { agreementBlocks } from '@/lib/documents/settlement-agreement'
import { signaturePage } from '@/lib/documents/signature-page'
import type { StoredAnswers } from '@/lib/interview/stored'
import { type Locale, say } from '@/lib/shared/words'
import { drafted } from '../people/deal'
import type { Person } from '../people/person'
import { blockLines } from './story-blocks'
import { reportLines } from './story-reports'

/** The case with everything that happened by today. */
export function dealtFile(person: Person, stored: StoredAnswers): CaseFile {
  return openCaseFile({ ...stored, ...person.since }, person.today, person.records)
}

/** What a story told before the talks, and tells again only where they changed it. */
function changedLines(before: string[], after: string[]): string[] {
  const told = new Set(before)
  return after.filter(line => !told.has(line))
}

/** Nothing for someone to whom nothing happened yet. */
export function dealLines(person: Person, stored: StoredAnswers, homeLines: (file: CaseFile) => string[]): string[] {
  if (!person.records) return []
  const { locale } = person
  const before = openCaseFile(stored, person.today)
  const file = dealtFile(person, stored)
  return [
    ...['', '== the talks', ''],
    ...file.records.offers.flatMap(offer => offerLines(offer, file, locale)),
    ...file.records.contacts.flatMap(({ on, at, how, startedBy, withWhom, name, said, struck, attachments }) => [
      `${[on, at, how, startedBy, withWhom, name].filter(Boolean).join(' · ')}${struck ? ` (struck ${struck.on}: ${struck.why})` : ''}`,
      ...said.split('\n').map(line => `  > ${line}`),
      ...attachments.map(one => `  + ${one.name}, ${one.mediaType}, ${one.size} bytes`),
    ]),
    ...['', '== what the talks changed at home', ''],
    ...changedLines(homeLines(before), homeLines(file)),
    ...['', '== what the talks changed in the reports', ''],
    ...changedLines(reportLines(before, locale), reportLines(file, locale)),
    ...paperLines(file, locale),
    ...agreementLines(person, stored, file),
  ]
}

function offerLines(offer: Offer, { facts, today }: CaseFile, locale: Locale): string[] {
  const { madeBy, madeOn, how, validUntil, note, terms } = offer
  const until = validUntil ? ` · until ${validUntil}` : ''
  return [
    `${madeOn} · ${madeBy} · ${how}${until}: ${say(termsWords(terms), locale)}`,
    `  ${say(standingWords(offer, facts.side, today), locale)}`,
    ...(note ? [`  (${note})`] : []),
  ]
}

/** The papers about one record each, and those the talks made ready. */
function paperLines(file: CaseFile, locale: Locale): string[] {
  const { side } = file.facts
  const bare = openCaseFile(file.stored, file.today)
  return Object.values(documents)
    .filter(paper => paper.kind !== 'report' && (paper.side === 'both' || paper.side === side))
    .flatMap(paper => aboutsOf(paper, file).map(aboutId => ({ paper, aboutId })))
    .filter(({ paper, aboutId }) => paper.missing(file, aboutId).length === 0)
    .filter(({ paper, aboutId }) => aboutId !== undefined || paper.missing(bare).length > 0)
    .flatMap(({ paper, aboutId }) => {
      const blocks = paper.blocksOf(paper.data(file, file.today, aboutId))
      if (!blocks.ok) throw new Error(`${paper.id} cannot be read.`)
      const about = aboutId ? ` about ${aboutId}` : ''
      return [
        '',
        `== paper: ${say(paper.title, locale)}${about}`,
        '',
        ...blocks.value.flatMap(block => blockLines(block)),
      ]
    })
}

function aboutsOf({ about }: AnyDocument<CaseFile>, { records }: CaseFile): (string | undefined)[] {
  return about ? recordsAbout[about](records).map(one => one.id) : [undefined]
}

/** Each agreement: what the check said of its draft, its words as they bind, and its reading copy in Spanish. */
function agreementLines({ records = noRecords, since }: Person, stored: StoredAnswers, file: CaseFile): string[] {
  return records.agreements.flatMap(({ number, terms, sha256, status, inForceOn, signatures }) => {
    // The payments that came later were not known then.
    const then = { ...file.records, ledger: [], notices: [] }
    const { findings } = drafted({ ...stored, ...since }, terms.writtenOn, then)
    const blocks = agreementBlocks(terms)
    const signed = signatures.map(one => ({ ...one, consent: '(the statement)', locale: 'en' as const }))
    return [
      ...['', `== agreement ${number}: ${status}`, ''],
      ...findings.flatMap(({ severity, what, why, fix }) => [
        `! [${severity}] ${what.en}. ${why.en}${fix ? ` → ${fix.stepId}` : ''}`,
        `  ${what.es}. ${why.es}`,
      ]),
      ...['', ...blocks.flatMap(block => blockLines(block))],
      ...(inForceOn
        ? signaturePage({ number, terms, blocks, sha256, inForceOn, signatures: signed }).flatMap(block =>
            blockLines(block),
          )
        : []),
      ...['', `== agreement ${number}, its reading copy`, '', ...blocks.flatMap(block => blockLines(block, 'es'))],
    ]
  })
}
