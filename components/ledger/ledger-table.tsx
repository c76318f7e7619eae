import { DataTable } from '@/components/ui/data-table'
import type { Rich } from '@/components/ui/rich'
import type { LedgerLine } from '@/lib/case/ledger-lines'
import { appliedWords, lineWords, saidWords } from '@/lib/case/ledger-words'
import type { OrderRule } from '@/lib/law/payment-order'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  caption: { en: 'Every line, the newest first', es: 'Cada línea, de la más nueva a la más antigua' },
  date: { en: 'Date', es: 'Fecha' },
  what: { en: 'What', es: 'Qué' },
  amount: { en: 'Amount', es: 'Cantidad' },
  applied: { en: 'How it was applied', es: 'Cómo se aplicó' },
  after: { en: 'Owed after it', es: 'Se debía después' },
  takenBack: { en: 'Taken back', es: 'Anulado' },
  working: { en: 'How it was worked out', es: 'Cómo se calculó' },
  takeBack: { en: 'Take it back', es: 'Anular' },
} satisfies Record<string, Words>

type Props = {
  lines: readonly LedgerLine[]
  rule: OrderRule | null
  caseId: string
  /** The address that shows the working of a line. */
  workingOf: (line: LedgerLine) => string
  locale: Locale
}

/** The lines of a page of the book: what, how much, how it was applied, what was owed after it. */
export function LedgerTable({ lines, rule, caseId, workingOf, locale }: Props) {
  return (
    <div className="ledger-table">
      <DataTable
        caption={words.caption}
        columns={[
          { label: words.date },
          { label: words.what },
          { label: words.amount, align: 'end' },
          { label: words.applied },
          { label: words.after, align: 'end' },
        ]}
        rows={lines.map(line => ({
          key: line.id,
          cells: [
            <time key="on" dateTime={line.on}>
              {formatDate(line.on, locale, 'short')}
            </time>,
            <What key="what" line={line} caseId={caseId} locale={locale} />,
            amountCell(line),
            line.kind === 'judgment' ? null : (
              <Applied key="applied" line={line} rule={rule} workingHref={workingOf(line)} locale={locale} />
            ),
            afterCell(line),
          ],
        }))}
        locale={locale}
      />
    </div>
  )
}

function What({ line, caseId, locale }: { line: LedgerLine; caseId: string; locale: Locale }) {
  const { title, details } = lineWords(line)
  const href = addressOf(line, caseId)
  const name = line.takenBackBy ? <s>{say(title, locale)}</s> : say(title, locale)
  return (
    <>
      <span className="ledger-title">{href ? <a href={href}>{name}</a> : name}</span>
      {line.takenBackBy && <span className="usa-sr-only"> ({say(words.takenBack, locale)})</span>}
      {details.map(detail => (
        <span key={detail.en} className="ledger-detail">
          {say(detail, locale)}
        </span>
      ))}
      {isTakenBackHere(line) && (
        <a className="ledger-detail no-print" href={`/cases/${caseId}/ledger/${line.id}/take-back`}>
          {say(words.takeBack, locale)}
          <span className="usa-sr-only">
            : {say(title, locale)}, {formatDate(line.on, locale, 'short')}
          </span>
        </a>
      )}
    </>
  )
}

/** What has no page of its own: a payment does, and the judgment and a reversal are never taken back. */
function isTakenBackHere({ row, takenBackBy }: LedgerLine): boolean {
  return row !== null && row.kind !== 'payment' && row.kind !== 'reversal' && takenBackBy === null
}

/** Where a line is changed or seen whole: a payment has its page, one given with the judgment stands in its answers. */
function addressOf({ kind, row }: LedgerLine, caseId: string): string | null {
  if (row?.kind === 'payment') return `/cases/${caseId}/payments/${row.id}`
  if (kind === 'payment') return `/cases/${caseId}/judgment/payments-made?change=yes`
  return null
}

function amountCell({ amountCents, takenBackBy }: LedgerLine): Rich | null {
  if (amountCents === null) return null
  const amount = formatCents(amountCents)
  return takenBackBy ? <s key="amount">{amount}</s> : { en: amount, es: amount }
}

function Applied({
  line,
  rule,
  workingHref,
  locale,
}: {
  line: LedgerLine
  rule: OrderRule | null
  workingHref: string
  locale: Locale
}) {
  const said = saidWords(line)
  return (
    <>
      {appliedWords(line, rule).map(part => (
        <span key={part.en} className="ledger-part">
          {say(part, locale)}
        </span>
      ))}
      {said && (
        <span className={line.said?.kind === 'disputed' ? 'ledger-part ledger-disputed' : 'ledger-part'}>
          {say(said, locale)}
        </span>
      )}
      {line.entry && (
        <a className="ledger-part no-print" href={workingHref}>
          {say(words.working, locale)}
          <span className="usa-sr-only">
            : {say(lineWords(line).title, locale)}, {formatDate(line.on, locale, 'short')}
          </span>
        </a>
      )}
    </>
  )
}

function afterCell({ entry }: LedgerLine): Words | null {
  if (!entry) return null
  const after = formatCents(entry.principalCents + entry.costsCents + entry.interestCents)
  return { en: after, es: after }
}
