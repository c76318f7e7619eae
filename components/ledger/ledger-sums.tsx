import { BalanceView } from '@/components/case/balance-view'
import { DataTable } from '@/components/ui/data-table'
import { Figure } from '@/components/ui/figure'
import { Notice } from '@/components/ui/notice'
import { type AgreementStanding, agreementStandingOf } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { type OverCollection, overCollectionOf, overCollectionWords } from '@/lib/case/over-collection'
import { sourceWords } from '@/lib/case/payment-words'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  byLaw: { en: 'What the law counts', es: 'Lo que cuenta la ley' },
  byLawIs: {
    en: 'This is the judgment with its costs and interest, less all that was paid or forgiven. It is what is owed where no agreement says otherwise.',
    es: 'Es el fallo con sus costas e intereses, menos todo lo que se pagó o se perdonó. Es lo que se debe donde ningún acuerdo diga otra cosa.',
  },
  byAgreement: { en: 'What the agreement counts', es: 'Lo que cuenta el acuerdo' },
  noAgreement: {
    en: 'No agreement is in force, so only what the law counts is owed.',
    es: 'No hay ningún acuerdo en vigor, así que solo se debe lo que cuenta la ley.',
  },
  left: { en: 'Left under the agreement', es: 'Falta según el acuerdo' },
  total: { en: 'Agreed in all', es: 'Acordado en total' },
  paid: { en: 'Paid under it', es: 'Pagado según él' },
  interestLeft: { en: 'Interest it asks for', es: 'Intereses que pide' },
  received: { en: 'What has come in', es: 'Lo que ha llegado' },
  source: { en: 'Where from', es: 'De dónde' },
  amount: { en: 'Amount', es: 'Cantidad' },
  sum: { en: 'In all', es: 'En total' },
  given: { en: 'Given with the answers about the judgment', es: 'Indicado con las respuestas sobre el fallo' },
} satisfies Record<string, Words>

/** The two balances, apart: what the law counts, and what the agreement does. */
export function LedgerSums({ file, caseId, locale }: { file: CaseFile; caseId: string; locale: Locale }) {
  const standing = agreementStandingOf(file)
  return (
    <div className="ledger-sums">
      <section>
        <h2>{say(words.byLaw, locale)}</h2>
        <p>{say(words.byLawIs, locale)}</p>
        <BalanceView balance={file.balance} caseId={caseId} locale={locale} />
      </section>
      <section>
        <h2>{say(words.byAgreement, locale)}</h2>
        {standing ? <AgreementSums standing={standing} locale={locale} /> : <p>{say(words.noAgreement, locale)}</p>}
      </section>
    </div>
  )
}

function AgreementSums({ standing, locale }: { standing: AgreementStanding; locale: Locale }) {
  const { agreement, paidCents, leftCents, interestLeftCents } = standing
  return (
    <>
      <p>{say(agreementIs(standing), locale)}</p>
      <Figure
        label={words.left}
        cents={leftCents + interestLeftCents}
        parts={[
          { label: words.total, cents: agreement.terms.totalCents },
          { label: words.paid, cents: -paidCents },
          ...(interestLeftCents > 0 ? [{ label: words.interestLeft, cents: interestLeftCents }] : []),
        ]}
        locale={locale}
      />
    </>
  )
}

/** One sentence on what the agreement's balance is worth as things stand. */
function agreementIs({ agreement, kind }: AgreementStanding): Words {
  return inBoth(locale => {
    const on = formatDate(agreement.inForceOn ?? agreement.terms.writtenOn, locale)
    const is =
      locale === 'en'
        ? `This is what both sides agreed on ${on}, less what was paid since.`
        : `Es lo que las dos partes acordaron el ${on}, menos lo que se ha pagado desde entonces.`
    return `${is} ${meanings[kind][locale]}`
  })
}

const meanings: Record<AgreementStanding['kind'], Words> = {
  kept: {
    en: 'While it is kept, only this has to be paid.',
    es: 'Mientras se cumpla, solo hay que pagar esto.',
  },
  missed: {
    en: 'A payment is late. If it is not made good, the agreement says what is owed.',
    es: 'Hay un pago atrasado. Si no se pone al día, el acuerdo dice qué se debe.',
  },
  curing: {
    en: 'A payment is late and may still be made good.',
    es: 'Hay un pago atrasado y todavía se puede poner al día.',
  },
  default: {
    en: 'It was not kept, so what its own terms say now counts.',
    es: 'No se cumplió, así que ahora cuenta lo que dicen sus propias condiciones.',
  },
  paid: { en: 'All of it came.', es: 'Llegó por completo.' },
}

/** Says when to stop, and for how much; nothing while that is far off. */
export function OverCollectionNotice({ file, locale }: { file: CaseFile; locale: Locale }) {
  const said = overCollectionWords(file)
  if (!said) return null
  const isReached = overCollectionOf(file)?.kind === 'reached'
  return (
    <Notice kind={isReached ? 'warning' : 'info'} heading={said.heading} locale={locale}>
      {said.text.map(one => (
        <p key={one.en}>{say(one, locale)}</p>
      ))}
    </Notice>
  )
}

/** What came in by each way; only where there is more than one. */
export function ReceivedBySource({ file, locale }: { file: CaseFile; locale: Locale }) {
  const found = overCollectionOf(file)
  if (!found || found.bySource.length < 2) return null
  return (
    <DataTable
      caption={words.received}
      columns={[{ label: words.source }, { label: words.amount, align: 'end' }]}
      rows={found.bySource.map(({ source, cents }) => ({
        key: source,
        cells: [nameOf(source), asIs(formatCents(cents))],
      }))}
      total={[words.sum, asIs(formatCents(found.receivedCents))]}
      locale={locale}
    />
  )
}

function nameOf(source: OverCollection['bySource'][number]['source']): Words {
  return source === 'given' ? words.given : sourceWords[source]
}
