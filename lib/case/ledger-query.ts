// Which lines of the book are asked for: what the address of the page says, read so that nothing in it can be an error.

import { type Cents, centsToField, parseMoney } from '@/lib/shared/money'

/** In the order they are offered. */
export const lineKinds = ['judgment', 'payment', 'cost', 'waiver', 'renewal', 'reversal'] as const
export type LineKind = (typeof lineKinds)[number]

/** null and empty: not asked. `text`: in the reference, who it is from, the bank and the note. */
export type LedgerFilter = { kind: LineKind | null; year: number | null; text: string; amountCents: Cents | null }

/** `page`: from 1. `worked`: the line whose working is asked for. */
export type LedgerQuery = { filter: LedgerFilter; page: number; worked: string | null }

export const noFilter: LedgerFilter = { kind: null, year: null, text: '', amountCents: null }

type Params = Record<string, string | string[] | undefined>

const longestText = 100

/** Reads the parameters of an address; what is not understood is as if it had not been said. */
export function ledgerQueryFrom(params: Params): LedgerQuery {
  const one = (name: string): string => {
    const value = params[name]
    return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim()
  }
  const amount = parseMoney(one('amount'))
  return {
    filter: {
      kind: lineKinds.find(kind => kind === one('kind')) ?? null,
      year: /^\d{4}$/.test(one('year')) ? Number(one('year')) : null,
      text: one('text').slice(0, longestText),
      amountCents: amount.ok && amount.value > 0 ? amount.value : null,
    },
    page: /^[1-9]\d{0,6}$/.test(one('page')) ? Number(one('page')) : 1,
    worked: one('worked') || null,
  }
}

/** The end of the address that asks the same again: "?kind=payment&page=2"; empty where all is asked from the start. */
export function ledgerQueryText({ filter, page = 1, worked = null }: Partial<LedgerQuery>): string {
  const { kind, year, text, amountCents } = filter ?? noFilter
  const said = new URLSearchParams({
    ...(kind && { kind }),
    ...(year !== null && { year: String(year) }),
    ...(text && { text }),
    ...(amountCents !== null && { amount: centsToField(amountCents) }),
    ...(page > 1 && { page: String(page) }),
    ...(worked && { worked }),
  }).toString()
  return said && `?${said}`
}

export function isFiltered({ kind, year, text, amountCents }: LedgerFilter): boolean {
  return kind !== null || year !== null || text !== '' || amountCents !== null
}
