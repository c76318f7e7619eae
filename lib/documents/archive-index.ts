// The first page of the file of a case: what is in it, each file with its fingerprint, and what happened, line by line.

import type { Archive } from '@/lib/case/archive'
import { sizeWords } from '@/lib/case/attachment'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { partiesOf } from '@/lib/case/facts'
import { filingTitle, filingWhen } from '@/lib/case/filing-words'
import { keepAdviceOf } from '@/lib/case/keep'
import { ledgerLinesOf } from '@/lib/case/ledger-lines'
import { noFilter } from '@/lib/case/ledger-query'
import { lineWords } from '@/lib/case/ledger-words'
import { madeByWords, termsWords } from '@/lib/case/offer-words'
import { noticeTitle } from '@/lib/case/standing-notices'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asSentence, type Locale, listOf, say, type Words } from '@/lib/shared/words'
import { answerWords, indexWords as words } from './archive-index-words'
import { type Html, html, linkTo, pageOf, tableOf } from './archive-page'
import { documents } from './index'
import { agreementTitle } from './settlement-agreement'

/** The page, in the language of the person. */
export function archiveIndex(file: CaseFile, archive: Archive, locale: Locale): string {
  const t = (key: keyof typeof words) => say(words[key], locale)
  const title = say(caseTitle(file.facts), locale)
  const body = html`<h1>${title}</h1>
<p>${t('madeOn')} ${formatDate(file.today, locale)}. ${t('lead')}</p>
${factsList(file, locale)}
<h2>${t('papers')}</h2>
${orNone(papersTable(archive, locale), archive.papers.length, t('noPapers'))}
<h2>${t('agreements')}</h2>
${orNone(agreementsTable(file, archive, locale), archive.agreements.length, t('noAgreements'))}
<h2>${t('ledger')}</h2>
<p>${linkTo('ledger.csv', t('ledgerCsv'))}</p>
${ledgerTable(file, locale)}
<h2>${t('offers')}</h2>
${orNone(offersTable(file, locale), file.records.offers.length, t('noOffers'))}
<h2>${t('notices')}</h2>
${orNone(noticesTable(file, locale), archive.notices.length, t('noNotices'))}
<h2>${t('log')}</h2>
<p>${linkTo('contact-log.html', t('toLog'))} (${archive.contacts.length})</p>
<h2>${t('files')}</h2>
${orNone(filesTable(archive, locale), archive.attachments.length, t('noFiles'))}
<h2>${t('keep')}</h2>
<p>${t('keepLead')}</p>
${keepTable(file, locale)}
<h2>${t('back')}</h2>
<p>${t('backText')}</p>`
  return pageOf(title, body, locale)
}

function orNone(table: Html, count: number, none: string): Html {
  return count > 0 ? table : html`<p>${none}</p>`
}

function factsList(file: CaseFile, locale: Locale): Html {
  const { facts, balance, state } = file
  const { creditors, debtors } = partiesOf(facts)
  const names = (all: { name: string }[]) =>
    listOf(
      all.map(one => one.name),
      locale,
    )
  const rows: [Words, string | null][] = [
    [words.creditor, names(creditors) || null],
    [words.debtor, names(debtors) || null],
    [words.court, facts.court ? `${facts.court.name}, ${facts.court.county}` : null],
    [words.state, state && say(state.name, locale)],
    [words.number, facts.caseNumber],
    [words.entered, facts.enteredOn && formatDate(facts.enteredOn, locale)],
    [words.owed, balance.kind === 'balance' ? formatCents(balance.ledger.payoffCents) : null],
  ]
  const unknown = say(words.unknown, locale)
  return html`<dl>${rows.map(([label, value]) => html`<dt>${say(label, locale)}</dt><dd>${value ?? unknown}</dd>\n`)}</dl>`
}

const day = (on: IsoDate, locale: Locale) => formatDate(on, locale, 'short')
const heads = (labels: Words[], locale: Locale) => labels.map(label => say(label, locale))
const hash = (sha256: string) => html`<span class="hash">${sha256}</span>`

function papersTable({ papers }: Archive, locale: Locale): Html {
  return tableOf({
    head: heads([words.date, words.what, words.hash], locale),
    rows: papers.map(({ documentId, title, issuedOn, file, sha256 }) => {
      const known = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined
      return [day(issuedOn, locale), linkTo(file, known ? say(known.title, locale) : title), hash(sha256)]
    }),
  })
}

function agreementsTable({ records }: CaseFile, { agreements }: Archive, locale: Locale): Html {
  const termsOf = new Map(records.agreements.map(one => [one.id, one.terms]))
  return tableOf({
    head: heads([words.version, words.stands, words.signedBy, words.hash], locale),
    rows: agreements.map(one => {
      const terms = termsOf.get(one.id)
      const name = `${terms ? say(agreementTitle(terms), locale) : ''} ${one.number}`.trim()
      const signers = one.signatures.map(sign => `${sign.name}, ${day(sign.signedOn, locale)}`)
      return [
        html`${linkTo(one.file, name)}${one.signed && html`<br>${linkTo(one.signed.file, say(words.signedCopy, locale))}`}`,
        say(words[one.status], locale),
        signers.join('; '),
        html`${hash(one.sha256)}${one.signed && html`<br>${hash(one.signed.sha256)}`}`,
      ]
    }),
  })
}

function ledgerTable(file: CaseFile, locale: Locale): Html {
  return tableOf({
    head: heads([words.date, words.what, words.amount, words.owedAfter], locale),
    rows: ledgerLinesOf(file, noFilter).map(line => {
      const { title, details } = lineWords(line)
      const { entry, amountCents } = line
      const owed = entry && entry.principalCents + entry.costsCents + entry.interestCents
      return [
        day(line.on, locale),
        html`${say(title, locale)}${details.map(one => html`<br>${asSentence(say(one, locale))}`)}`,
        amountCents === null ? '' : formatCents(amountCents),
        owed === null ? '' : formatCents(owed),
      ]
    }),
  })
}

function offersTable({ records, facts }: CaseFile, locale: Locale): Html {
  return tableOf({
    head: heads([words.date, words.what, words.terms, words.answer], locale),
    rows: records.offers.map(({ madeOn, madeBy, terms, answer }) => [
      day(madeOn, locale),
      say(madeByWords(madeBy, facts.side), locale),
      html`<span class="said">${say(termsWords(terms), locale)}</span>`,
      answer ? `${say(answerWords[answer.kind], locale)}, ${day(answer.on, locale)}` : say(words.noAnswer, locale),
    ]),
  })
}

function noticesTable(file: CaseFile, locale: Locale): Html {
  const { notices, filings } = file.records
  const struck = (one: { struck: { why: string } | null }) =>
    one.struck ? `${say(words.struckOut, locale)}: ${one.struck.why}` : ''
  const rows = [
    ...notices.map(one => ({ one, title: noticeTitle(file, one) })),
    ...filings.map(one => ({ one, title: filingTitle(file, one) })),
  ].sort((a, b) => (a.one.sentOn < b.one.sentOn ? -1 : a.one.sentOn > b.one.sentOn ? 1 : 0))
  return tableOf({
    head: heads([words.what, words.when, words.note], locale),
    rows: rows.map(({ one, title }) => [
      say(title, locale),
      say(filingWhen(one as Parameters<typeof filingWhen>[0]), locale),
      [one.note, struck(one)].filter(Boolean).join(' '),
    ]),
  })
}

function filesTable({ attachments }: Archive, locale: Locale): Html {
  return tableOf({
    head: heads([words.what, words.size, words.hash], locale),
    rows: attachments.map(({ name, file, size, sha256 }) => [linkTo(file, name), sizeWords(size), hash(sha256)]),
  })
}

function keepTable(file: CaseFile, locale: Locale): Html {
  return tableOf({
    head: heads([words.what, words.howLong], locale),
    rows: keepAdviceOf(file).map(({ what, howLong, until }) => [
      say(what, locale),
      html`${say(howLong, locale)}${
        until &&
        html` ${say(until.label, locale)} ${formatDate(until.on, locale)} (${until.section}${until.isUncertain && `; ${say(words.check, locale)}`}).`
      }`,
    ]),
  })
}
