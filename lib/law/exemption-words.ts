// What is said about exempt property: the steps of the working, acres, and what nobody has checked.

import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Locale, upperFirst, type Words } from '@/lib/shared/words'
import type { AssetKind, Homestead } from './collection-types'
import type { Asset, ExemptAsset } from './exemptions'
import type { Entry } from './types'
import { isUncertain } from './value-on'
import type { WorkingStep } from './working'

/** What each kind is called in a sentence. */
export const assetNames: Record<AssetKind, Words> = {
  home: { en: 'the home', es: 'la vivienda' },
  vehicle: { en: 'the vehicle', es: 'el vehículo' },
  tools: { en: 'tools of the trade', es: 'las herramientas de trabajo' },
  household: { en: 'household goods', es: 'los artículos del hogar' },
  cash: { en: 'money in the bank', es: 'el dinero en el banco' },
  other: { en: 'other property', es: 'los demás bienes' },
}

/** How much of one thing is safe by its own exemption. `withRule`: the rule in words too, once for each kind. */
export function assetStep(asset: Asset | undefined, item: ExemptAsset, withRule: boolean): WorkingStep {
  const value = formatCents(asset?.valueCents ?? 0)
  const owed = asset?.owedCents ? formatCents(asset.owedCents) : null
  const equity = formatCents(item.equityCents)
  return {
    text: inBoth(locale => {
      const name = upperFirst(assetNames[item.kind][locale])
      const worth =
        locale === 'en'
          ? `${name}: worth ${value}${owed ? `, less ${owed} owed on it: ${equity}` : ''}.`
          : `${name}: valor de ${value}${owed ? `, menos ${owed} que se deben: ${equity}` : ''}.`
      const safe = safeWords(item, locale)
      return withRule && item.found === 'value' ? `${worth} ${safe} ${item.said[locale]}` : `${worth} ${safe}`
    }),
    ...(item.cite && { cite: item.cite }),
    ...(item.uncertain && { uncertain: true }),
  }
}

function safeWords(item: ExemptAsset, locale: Locale): string {
  const isEnglish = locale === 'en'
  if (item.found === 'not-covered')
    return isEnglish
      ? 'Nobody has checked what protects it here, so none of it is counted as safe.'
      : 'Nadie ha verificado qué lo protege aquí, así que no se cuenta nada a salvo.'
  if (item.found === 'none')
    return isEnglish ? 'The law has no exemption for this kind.' : 'La ley no tiene una exención para esta clase.'
  if (item.isUnlimited && item.exemptionCents === item.equityCents)
    return isEnglish ? 'All of it is exempt.' : 'Todo está exento.'
  if (item.limitCents === null)
    return isEnglish
      ? 'No amount can be counted here, so none of it is counted as safe.'
      : 'Aquí no se puede calcular una cantidad, así que no se cuenta nada a salvo.'
  if (item.limitCents === 0) return isEnglish ? 'Nothing is safe by itself.' : 'Nada está a salvo por sí mismo.'
  const [limit, used] = [formatCents(item.limitCents), formatCents(item.exemptionCents)]
  return isEnglish
    ? `The exemption is up to ${limit}; ${used} of it is used.`
    : `La exención es de hasta ${limit}; se usan ${used}.`
}

export function wildcardStep(
  items: ExemptAsset[],
  allowedCents: Cents | null,
  unusedCents: Cents,
  entry: Entry<unknown>,
): WorkingStep {
  const put = items.filter(item => item.wildcardCents > 0)
  return {
    text: inBoth(locale => {
      const allowed = allowedCents === null ? null : formatCents(allowedCents)
      const uses = put.map(({ kind, wildcardCents }) => {
        const amount = formatCents(wildcardCents)
        return locale === 'en' ? `${amount} for ${assetNames[kind].en}` : `${amount} para ${assetNames[kind].es}`
      })
      if (locale === 'en') {
        const unused = unusedCents > 0 ? `, ${formatCents(unusedCents)} of it from the unused homestead amount` : ''
        const what = `The wildcard, an exemption for property of one’s choice, is ${allowed ?? 'without a dollar limit'}${unused}`
        return uses.length > 0
          ? `${what}. It is used first where the least is missing: ${uses.join(', ')}.`
          : `${what}. Nothing here needs it.`
      }
      const unused =
        unusedCents > 0 ? `, de los cuales ${formatCents(unusedCents)} vienen de lo no usado de la vivienda` : ''
      const what = `La exención de libre elección (wildcard) es ${allowed ? `de ${allowed}` : 'sin límite en dólares'}${unused}`
      return uses.length > 0
        ? `${what}. Se usa primero donde falta menos: ${uses.join(', ')}.`
        : `${what}. Nada de esto la necesita.`
    }),
    cite: entry.cite,
    ...(isUncertain(entry) && { uncertain: true }),
  }
}

export function totalStep(reachableCents: Cents): WorkingStep {
  const amount = formatCents(reachableCents)
  return {
    text:
      reachableCents === 0
        ? {
            en: 'Nothing of this is left for a creditor to reach.',
            es: 'De todo esto no queda nada al alcance de un acreedor.',
          }
        : {
            en: `What a creditor could reach, in all: ${amount}.`,
            es: `Lo que un acreedor podría alcanzar, en total: ${amount}.`,
          },
  }
}

/** How far a homestead without a dollar limit reaches: "No dollar limit, but at most 1 acre in town". */
export function noDollarLimit({ acresUrban, acresRural }: Pick<Homestead, 'acresUrban' | 'acresRural'>): Words {
  return inBoth(locale => {
    const parts = [
      acresUrban === null ? null : `${acresWords(acresUrban)} ${inTown[locale]}`,
      acresRural === null ? null : `${acresWords(acresRural)} ${inTheCountry[locale]}`,
    ].filter(part => part !== null)
    if (parts.length === 0) return noLimit[locale]
    return locale === 'en'
      ? `${noLimit.en}, but at most ${parts.join(' or ')}`
      : `${noLimit.es}, pero como máximo ${parts.join(' o ')}`
  })
}

export const noLimit: Words = { en: 'No dollar limit', es: 'Sin límite en dólares' }
const inTown: Words = { en: 'in town', es: 'en la ciudad' }
const inTheCountry: Words = { en: 'in the country', es: 'en el campo' }

/** "0.5 acre", "160 acres": the same in both languages. */
export function acresWords(acres: number): string {
  return `${acres} ${acres <= 1 ? 'acre' : 'acres'}`
}

/** The rule of a homestead without a dollar limit, with its acres. */
export function unlimitedWords(homestead: Homestead): Words {
  const limit = noDollarLimit(homestead)
  return inBoth(locale => `${limit[locale]}. ${homestead.rule[locale]}`)
}

export const noExemption: Words = {
  en: 'The law has no exemption for this kind of property.',
  es: 'La ley no tiene una exención para esta clase de bienes.',
}

export const checkWithClerk: Words = {
  en: 'An exemption used here may be out of date. Check with the clerk.',
  es: 'Es posible que una exención usada aquí no esté al día. Verifíquela en la secretaría del tribunal.',
}

export function notCoveredWords(kind: AssetKind): Words {
  return {
    en: `We have not checked what protects ${assetNames[kind].en} in this state, so we counted no exemption of its own. Ask the court clerk.`,
    es: `No hemos verificado qué protege ${assetNames[kind].es} en este estado, así que no contamos una exención propia. Pregunte en la secretaría del tribunal.`,
  }
}

export function onlyInWords(kind: AssetKind): Words {
  return {
    en: `The rule for ${assetNames[kind].en} gives no amount to count with, so we counted none. Read the rule: more may be safe.`,
    es: `La regla para ${assetNames[kind].es} no da una cantidad para calcular, así que no contamos ninguna. Lea la regla: puede haber más a salvo.`,
  }
}

export function onlyOne(kind: AssetKind): Words {
  return {
    en: `There is more than one of this kind. We used the exemption for ${assetNames[kind].en} on the one worth most; read the rule to see if it covers more.`,
    es: `Hay más de uno de esta clase. Usamos la exención para ${assetNames[kind].es} en el que más vale; lea la regla para ver si cubre más.`,
  }
}

/** What was not said of the owner and would leave less to reach. The laws differ in whom they call a family, or old. */
export function lessReachable(unsaid: 'married' | 'seniorOrDisabled', nowCents: Cents, thenCents: Cents): Words {
  const [now, then] = [formatCents(nowCents), formatCents(thenCents)]
  if (unsaid === 'married')
    return {
      en: `You did not say whether you are married. If you are, a creditor could reach ${then}, not ${now}. Some states, such as Texas, say “family”: read the rule to see whether yours counts.`,
      es: `No dijo si tiene cónyuge. Si lo tiene, un acreedor podría alcanzar ${then}, no ${now}. Algunos estados, como Texas, dicen «familia»: lea la regla para ver si la suya cuenta.`,
    }
  return {
    en: `You did not say whether you are a senior or have a disability. If the law counts you as one, a creditor could reach ${then}, not ${now}. Read the rule for the age.`,
    es: `No dijo si es una persona mayor o tiene una discapacidad. Si la ley lo cuenta así, un acreedor podría alcanzar ${then}, no ${now}. Lea en la regla la edad.`,
  }
}
