// POST /calculate/exemptions: what of a person's property a creditor cannot reach.

import { z } from 'zod'
import type { Cents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import { type AssetKind, assetKinds } from '../collection-types'
import { type Asset, exemptAssets } from '../exemptions'
import { defineCalculator } from './calculator'
import { day, money, showMoney, shownMoney, state, yesNo } from './fields'
import { saidIn, saidWith } from './shown'

const worth = { value: money.meta({ description: 'What it would sell for.' }) }
const mortgaged = z.strictObject({
  ...worth,
  owed: money.meta({ description: 'Loans and liens on it that come before the judgment.' }),
})
const owned = z.strictObject(worth)

const asked = z.strictObject({
  state,
  on: day.meta({ description: 'The day of the levy.' }),
  married: yesNo.optional(),
  seniorOrDisabled: yesNo.optional(),
  home: mortgaged.optional(),
  vehicle: mortgaged.optional(),
  tools: owned.optional(),
  household: owned.optional(),
  cash: owned.optional(),
  other: owned.optional(),
})

const item = z.object({
  asset: z.enum(assetKinds),
  equity: shownMoney.meta({ description: 'Value less what is owed on it, never below zero.' }),
  exemption: shownMoney.meta({ description: 'What its own exemption makes safe.' }),
  wildcard: shownMoney.meta({ description: 'What the wildcard makes safe besides.' }),
  protected: shownMoney,
  reachable: shownMoney,
  cite: z.string().nullable().meta({ description: 'The section of the exemption; null where there is none.' }),
})

const answer = z.object({
  items: z.array(item).meta({ description: 'One for each thing sent, in the order of the request’s description.' }),
  reachable: shownMoney.meta({ description: 'What a creditor could reach, in all.' }),
  ...saidWith,
})

export const exemptions = defineCalculator({
  summary: 'What of a person’s property a creditor cannot reach, with the wildcard put where it saves most.',
  asked,
  answer,
  example: {
    state: 'CA',
    on: '2026-03-06',
    home: { value: '520000.00', owed: '310000.00' },
    vehicle: { value: '9000.00', owed: '2500.00' },
    cash: { value: '1200.00' },
  },
  calculate: ({ state, on, married, seniorOrDisabled, ...things }, locale) => {
    const assets = assetKinds.flatMap(kind => assetOf(kind, things[kind]))
    const found = exemptAssets(state, on, { married, seniorOrDisabled, assets })
    if (found.kind === 'not-covered') return fail({ kind: 'not-covered', why: found.why })
    return ok({
      items: found.items.map(one => ({
        asset: one.kind,
        equity: showMoney(one.equityCents),
        exemption: showMoney(one.exemptionCents),
        wildcard: showMoney(one.wildcardCents),
        protected: showMoney(one.protectedCents),
        reachable: showMoney(one.reachableCents),
        cite: (one.exemptionCents === 0 && one.wildcardCite ? one.wildcardCite : one.cite)?.section ?? null,
      })),
      reachable: showMoney(found.reachableCents),
      ...saidIn(locale, found.working, found.warnings),
    })
  },
})

function assetOf(kind: AssetKind, thing: { value: Cents; owed?: Cents } | undefined): Asset[] {
  return thing ? [{ id: kind, kind, valueCents: thing.value, owedCents: thing.owed }] : []
}
