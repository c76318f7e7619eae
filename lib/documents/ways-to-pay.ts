// How a letter says a creditor can be paid.

import { z } from 'zod'
import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'

const payWays = ['check', 'money-order', 'transfer', 'cash'] as const
export type PayWay = (typeof payWays)[number]

export const payWaysSchema = z.array(z.enum(payWays)).min(1)

const wayWords: Record<PayWay, (payableTo: string) => Words> = {
  check: to => ({ en: `by check payable to ${to}`, es: `con un cheque a nombre de ${to}` }),
  'money-order': to => ({
    en: `by money order or cashier’s check payable to ${to}`,
    es: `con un giro postal o cheque de caja a nombre de ${to}`,
  }),
  transfer: () => ({
    en: 'by bank transfer or payment app; please ask me for the details',
    es: 'por transferencia bancaria o aplicación de pago; pídame los datos',
  }),
  cash: () => ({
    en: 'in cash, in person; I will sign a receipt',
    es: 'en efectivo y en persona; yo firmaré un recibo',
  }),
}

/** The ways as a list, under "You can pay:". */
export function payWaysList(ways: readonly PayWay[], payableTo: string): Block {
  return { kind: 'list', items: ways.map(way => wayWords[way](payableTo)) }
}
