// The result of the exemptions calculator: what is safe, what is not, and each thing by itself.

import type { Homestead } from '@/lib/law/collection-types'
import { assetNames, noDollarLimit } from '@/lib/law/exemption-words'
import type { ExemptAsset, ExemptAssets } from '@/lib/law/exemptions'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { SharesPicture, ShownPart, ShownTable } from '@/lib/shared/shown'
import { inBoth, upperFirst, type Words } from '@/lib/shared/words'
import { amountCell, checkWithClerk } from './cells'
import type { Outcome } from './define'

type Found = Exclude<ExemptAssets, { kind: 'not-covered' }>
type Sums = { exemptionCents: Cents; wildcardCents: Cents }

/** Amounts are what a creditor could reach, and how much each thing's exemption and the wildcard make safe.
 *  `homestead`: the state's rule, null where there is none. */
export function exemptionsOutcome(found: Found, homestead: Homestead | null): Outcome {
  const equityCents = found.protectedCents + found.reachableCents
  const exemptionCents = found.items.reduce((sum, item) => sum + item.exemptionCents, 0)
  const wildcardCents = found.protectedCents - exemptionCents
  const sentence = sentenceOf(found, equityCents)
  const hasHome = found.items.some(({ kind }) => kind === 'home')
  return {
    sentence,
    figure: {
      kind: 'amount',
      label: { en: 'A creditor could reach', es: 'Un acreedor podría alcanzar' },
      cents: found.reachableCents,
      ...(hasHome && homestead?.isUnlimited && { note: homeNote(homestead) }),
      parts: [
        { label: { en: 'Value less what is owed', es: 'Valor menos lo que se debe' }, cents: equityCents },
        ...takenOff(exempt, exemptionCents),
        ...takenOff(byWildcard, wildcardCents),
      ],
    },
    picture: pictureOf(found, equityCents, sentence),
    tables: [assetsTable(found, equityCents, { exemptionCents, wildcardCents })],
    working: found.working,
    warnings: found.warnings,
  }
}

function homeNote(homestead: Homestead): Words {
  const limit = noDollarLimit(homestead)
  return {
    en: `Exemption for the home: ${lowerFirst(limit.en)}.`,
    es: `Exención para la vivienda: ${lowerFirst(limit.es)}.`,
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function takenOff(label: Words, cents: Cents): ShownPart[] {
  return cents === 0 ? [] : [{ label, cents: -cents }]
}

const exempt: Words = { en: 'Exempt', es: 'Exento' }
const byWildcard: Words = { en: 'Exempt by the wildcard', es: 'Exento por la libre elección (wildcard)' }

function sentenceOf({ protectedCents, reachableCents }: Found, equityCents: Cents): Words {
  const [all, safe, reach] = [equityCents, protectedCents, reachableCents].map(cents => formatCents(cents))
  if (equityCents === 0)
    return {
      en: 'After what is owed on it, none of this has value for a creditor.',
      es: 'Descontado lo que se debe, nada de esto tiene valor para un acreedor.',
    }
  if (reachableCents === 0)
    return {
      en: `All of this, ${all} after what is owed, is safe from an ordinary creditor.`,
      es: `Todo esto, ${all} después de lo que se debe, está a salvo de un acreedor común.`,
    }
  if (protectedCents === 0)
    return {
      en: `We found no exemption for this, so a creditor could reach all of it: ${reach}.`,
      es: `No encontramos una exención para esto, así que un acreedor podría alcanzarlo todo: ${reach}.`,
    }
  return {
    en: `Of ${all} after what is owed, ${safe} is safe and a creditor could reach ${reach}.`,
    es: `De ${all} después de lo que se debe, ${safe} están a salvo y un acreedor podría alcanzar ${reach}.`,
  }
}

function pictureOf({ protectedCents, reachableCents }: Found, equityCents: Cents, said: Words): SharesPicture | null {
  if (equityCents === 0) return null
  return {
    kind: 'shares',
    caption: { en: 'What is safe and what is not', es: 'Qué está a salvo y qué no' },
    said,
    shares: [
      { label: { en: 'Safe', es: 'A salvo' }, cents: protectedCents, role: 'kept' },
      {
        label: { en: 'A creditor could reach', es: 'Un acreedor podría alcanzar' },
        cents: reachableCents,
        role: 'taken',
      },
    ],
  }
}

/** The wildcard has a column only where it saves something. */
function assetsTable({ items, reachableCents }: Found, equityCents: Cents, sums: Sums): ShownTable {
  const wildcardOnly = <T>(one: T): T[] => (sums.wildcardCents > 0 ? [one] : [])
  return {
    caption: { en: 'Each thing by itself', es: 'Cada cosa por separado' },
    columns: [
      { label: { en: 'Property', es: 'Bien' } },
      { label: { en: 'Value less owed', es: 'Valor menos deuda' }, align: 'end' },
      { label: exempt, align: 'end' },
      ...wildcardOnly({ label: { en: 'Wildcard', es: 'Libre elección' }, align: 'end' as const }),
      { label: { en: 'Reachable', es: 'Alcanzable' }, align: 'end' },
    ],
    rows: items.map(item => ({
      key: item.id,
      cells: [
        nameCell(item),
        amountCell(item.equityCents),
        amountCell(item.exemptionCents),
        ...wildcardOnly(amountCell(item.wildcardCents)),
        amountCell(item.reachableCents),
      ],
      cite: (item.exemptionCents === 0 && item.wildcardCite) || item.cite || undefined,
    })),
    total: [
      { en: 'Together', es: 'En total' },
      amountCell(equityCents),
      amountCell(sums.exemptionCents),
      ...wildcardOnly(amountCell(sums.wildcardCents)),
      amountCell(reachableCents),
    ],
  }
}

function nameCell({ kind, found, uncertain }: ExemptAsset): Words {
  return inBoth(locale => {
    const name = upperFirst(assetNames[kind][locale])
    if (found === 'not-covered') return `${name}. ${notChecked[locale]}`
    return uncertain ? `${name}. ${checkWithClerk[locale]}` : name
  })
}

const notChecked: Words = { en: 'Not checked yet: ask the clerk.', es: 'Sin verificar: pregunte en la secretaría.' }
