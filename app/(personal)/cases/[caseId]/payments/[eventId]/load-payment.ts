// What every page about one payment begins with.

import { notFound } from 'next/navigation'
import type { PaymentRow, ReversalRow } from '@/lib/case/ledger-row'
import { findPayment, reversalOf } from '@/lib/case/payments-list'
import { type LoadedCase, loadCase } from '../../load-case'

export type PaymentAddress = { caseId: string; eventId: string }
export type LoadedPayment = LoadedCase & { row: PaymentRow; reversal: ReversalRow | null }

/** The payment of this address; none of this case is "not found". */
export async function loadPayment({ caseId, eventId }: PaymentAddress): Promise<LoadedPayment> {
  const loaded = await loadCase(caseId)
  const { ledger } = loaded.file.records
  const row = findPayment(ledger, eventId)
  if (!row) notFound()
  return { ...loaded, row, reversal: reversalOf(ledger, eventId) }
}
