import { dispositionOf } from '@/lib/case/attachment'
import { ledgerCsv } from '@/lib/case/ledger-csv'
import { ledgerLinesOf } from '@/lib/case/ledger-lines'
import { ledgerQueryFrom } from '@/lib/case/ledger-query'
import { loadCase } from '../../load-case'

type Props = { params: Promise<{ caseId: string }> }

/** The lines of the ledger that fit the same address as the page, as one file for a spreadsheet. */
export async function GET(request: Request, { params }: Props) {
  const { file, locale } = await loadCase((await params).caseId)
  const { filter } = ledgerQueryFrom(Object.fromEntries(new URL(request.url).searchParams))
  const name = [locale === 'en' ? 'ledger' : 'libro', file.facts.caseNumber, file.today].filter(Boolean).join(' ')
  return new Response(ledgerCsv(ledgerLinesOf(file, filter), locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': dispositionOf(`${name.replace(/[/\\]/g, '-')}.csv`),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
