import { describe, expect, it } from 'vitest'
import { type Cents, parseMoney } from '@/lib/shared/money'
import type { AssetKind } from './collection-types'
import { exemptAssets, type Owned } from './exemptions'
import { federalOn } from './federal'
import { bankruptcyWildcard } from './federal-bankruptcy-amounts'
import { states } from './states'
import type { StateCode } from './types'
import published from './vectors/exemptions.json'

const on = '2026-08-01'

function cents(text: unknown): Cents {
  const money = parseMoney(String(text))
  if (!money.ok) throw new Error(`not money: ${text}`)
  return money.value
}

/** The exemption of one thing worth far more than any exemption. */
function exemptionOf(code: StateCode, kind: AssetKind, owned: Partial<Owned> = {}): Cents {
  const assets = [{ id: kind, kind, valueCents: 100_000_000 }]
  const answer = exemptAssets(states[code], on, { ...owned, assets })
  if (answer.kind !== 'value') throw new Error(answer.why.en)
  return answer.items[0]?.exemptionCents ?? Number.NaN
}

function amountsOn(filedOn: `${number}-${number}-${number}`) {
  const found = federalOn('bankruptcyExemptions', filedOn)
  if (found.kind !== 'value') throw new Error(filedOn)
  return found.value.amounts
}

/** What each published row asks of us, by its id. */
const asked: Record<string, () => Record<string, Cents>> = {
  'bk522-wild-2': () => ({ wildcard: bankruptcyWildcard(amountsOn('2025-05-01'), 0) }),
  // The greater of the amount and the county's median, which no state-wide figure can hold.
  'wa-homestead-2': () => ({ homestead: exemptionOf('WA', 'home') }),
  'wa-bank-other': () => ({ bankAccount: exemptionOf('WA', 'cash') }),
  'wa-vehicle': () => ({ vehicle: exemptionOf('WA', 'vehicle') }),
  'tx-personal-single': () => ({ personalProperty: exemptionOf('TX', 'household') }),
  'id-vehicle': () => ({ vehicle: exemptionOf('ID', 'vehicle'), tools: exemptionOf('ID', 'tools') }),
  'bk522-2016-04-01': () => listFrom('2016-04-01'),
  'bk522-2025-04-01': () => listFrom('2025-04-01'),
}

function listFrom(filedOn: `${number}-${number}-${number}`): Record<string, Cents> {
  const amounts = amountsOn(filedOn)
  return {
    homestead: amounts.homesteadCents,
    vehicle: amounts.vehicleCents,
    wildcardBase: amounts.wildcardCents,
    wildcardFromUnusedHomestead: amounts.unusedHomesteadCents,
    tools: amounts.toolsCents,
    jewelry: amounts.jewelryCents,
  }
}

describe('published examples', () => {
  it.each(published.map(row => [row.id, row.source, row] as const))('%s (%s)', (id, _, row) => {
    // The quarter of the Texas cap that jewelry may take is in words only.
    const expected = Object.entries(row.expected).filter(([what]) => what !== 'jewelryMax')
    expect(asked[id]?.()).toEqual(Object.fromEntries(expected.map(([what, amount]) => [what, cents(amount)])))
  })

  it('the wildcard of § 522(d)(5) is capped, and shrinks as the home uses its amount', () => {
    const amounts = amountsOn('2025-05-01')
    expect(bankruptcyWildcard(amounts, 1_577_500)).toBe(1_747_500)
    expect(bankruptcyWildcard(amounts, 1_577_501)).toBe(1_747_499)
    expect(bankruptcyWildcard(amounts, 3_157_500)).toBe(167_500)
    expect(bankruptcyWildcard(amounts, 9_999_999)).toBe(167_500)
  })
})
