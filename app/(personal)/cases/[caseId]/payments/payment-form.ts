// The form of a new payment, as the page draws it and its action reads it.

import { partiesOf } from '@/lib/case/facts'
import { scheduleOf } from '@/lib/case/schedule'
import { paymentFields } from '@/lib/interview/forms/payment'
import { refill } from '@/lib/interview/stored'
import type { LoadedCase } from '../load-case'

/** The fields, who may have paid, and what stands in the boxes at first: what is next, today. */
export function paymentForm({ file }: LoadedCase) {
  const { facts, today } = file
  const payers = partiesOf(facts).debtors.map(party => party.name)
  const schedule = scheduleOf(file)
  const next = schedule?.next ?? null
  const fields = paymentFields({
    ...{ today, payers, next },
    enteredOn: facts.enteredOn,
    side: facts.side ?? 'creditor',
  })
  const start = refill(fields, {
    ...(next?.on && { amountCents: next.cents }),
    ...{ on: today, source: 'voluntary' },
    // One who owes mostly writes down what they paid themselves.
    ...(payers.length > 1 && facts.side === 'debtor' && { from: '0' }),
  })
  return { fields, start, payers }
}
