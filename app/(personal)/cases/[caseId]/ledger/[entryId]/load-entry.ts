// What the page that takes a line back begins with: the line, which is no payment, and what took it back already.

import { notFound } from 'next/navigation'
import { type LedgerLine, ledgerLineOf } from '@/lib/case/ledger-lines'
import type { LedgerRow } from '@/lib/case/ledger-row'
import { type LoadedCase, loadCase } from '../../load-case'

export type EntryAddress = { caseId: string; entryId: string }
type EntryRow = Extract<LedgerRow, { kind: 'cost' | 'waiver' | 'renewal' }>

/** A payment has its own page, and a reversal cannot be taken back: both are "not found" here. */
export async function loadEntry(address: EntryAddress): Promise<LoadedCase & { line: LedgerLine; row: EntryRow }> {
  const loaded = await loadCase(address.caseId)
  const line = ledgerLineOf(loaded.file, String(address.entryId))
  const row = line?.row
  if (!line || !row || row.kind === 'payment' || row.kind === 'reversal') notFound()
  return { ...loaded, line, row }
}
