// What of a debtor's property is safe, in words, and how it is claimed.

import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { AmountExemption, BankAccount, ClaimOfExemption, Homestead, Wildcard } from '../collection-types'
import { periodWords } from '../days'
import { acresWords, assetNames, noDollarLimit, noLimit } from '../exemption-words'
import type { FactSaid, SaidRow } from './fact-said'
import { formWords } from './form-words'
import { capitalized, countedFromTerm, dollars, formTerm, row, rowIf, timeLimitTerm } from './said-parts'

const amountTerm: Words = { en: 'Amount that is safe', es: 'Cantidad a salvo' }
const coupleTerm: Words = { en: 'For a couple', es: 'Para una pareja' }
const noSetAmount: Words = { en: 'No set amount: see the rule', es: 'Sin una cantidad fija: vea la regla' }

type Amount = Pick<AmountExemption, 'cents' | 'isUnlimited'>

function amountWords({ cents, isUnlimited }: Amount): Words {
  if (isUnlimited) return noLimit
  return cents === null ? noSetAmount : dollars(cents)
}

/** The rows of an amount. A thing without a limit may still have an amount of its own beside it. */
function amountRows({ cents, isUnlimited }: Amount): SaidRow[] {
  const amount = row(amountTerm, amountWords({ cents, isUnlimited }))
  const beside: Words = { en: 'Amount named besides', es: 'Cantidad que también se nombra' }
  return isUnlimited ? [amount, ...rowIf(beside, cents, dollars)] : [amount]
}

export function sayBankAccount({ automaticCents, rule }: BankAccount): FactSaid {
  const amount = automaticCents === null ? noSetAmount : dollars(automaticCents)
  return {
    headline: amount,
    rows: [row({ en: 'Safe without asking', es: 'A salvo sin pedirlo' }, amount)],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayHomestead(value: Homestead): FactSaid {
  const { marriedCents, seniorOrDisabledCents, acresUrban, acresRural, rule } = value
  return {
    headline: value.isUnlimited ? noDollarLimit(value) : amountWords(value),
    rows: [
      ...amountRows(value),
      ...rowIf(coupleTerm, marriedCents, dollars),
      ...rowIf(
        { en: 'For an older or disabled person', es: 'Para una persona mayor o con discapacidad' },
        seniorOrDisabledCents,
        dollars,
      ),
      ...rowIf({ en: 'Land in town, at most', es: 'Terreno en la ciudad, como máximo' }, acresUrban, landWords),
      ...rowIf({ en: 'Land in the country, at most', es: 'Terreno en el campo, como máximo' }, acresRural, landWords),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

function landWords(acres: number): Words {
  return asIs(acresWords(acres))
}

/** A vehicle, tools, household goods. */
export function sayAmountExemption(value: AmountExemption): FactSaid {
  const amount = amountWords(value)
  return {
    headline: value.isShared
      ? { en: `${amount.en}, shared with other property`, es: `${amount.es}, compartidos con otros bienes` }
      : amount,
    rows: [
      ...amountRows(value),
      ...rowIf(coupleTerm, value.marriedCents, dollars),
      ...(value.isShared ? [row({ en: 'Shared', es: 'Compartida' }, sharedWords)] : []),
    ],
    paragraphs: [value.rule],
    tables: [],
  }
}

const sharedWords: Words = {
  en: 'One amount for this and other kinds of property together',
  es: 'Una sola cantidad para esto y otras clases de bienes juntas',
}

export function sayWildcard(value: Wildcard): FactSaid {
  const { covers, unusedHomesteadCents, unusedInPart } = value
  const said = sayAmountExemption(value)
  const unused = unusedHomesteadCents === undefined ? null : dollars(unusedHomesteadCents)
  return {
    ...said,
    headline: unused && value.cents === null && !value.isUnlimited ? upToUnused(unused) : said.headline,
    rows: [
      ...said.rows,
      ...rowIf({ en: 'From an unused homestead amount', es: 'De lo no usado de la vivienda' }, unused, amount =>
        unusedInPart ? unusedPart(amount) : unusedWhole(amount),
      ),
      row(
        { en: 'May be put on', es: 'Se puede aplicar a' },
        capitalized(
          inBoth(locale =>
            listOf(
              covers.map(kind => assetNames[kind][locale]),
              locale,
            ),
          ),
        ),
      ),
    ],
  }
}

function upToUnused({ en, es }: Words): Words {
  return {
    en: `Up to ${en} of an unused homestead amount`,
    es: `Hasta ${es} de lo no usado de la vivienda`,
  }
}

function unusedPart({ en, es }: Words): Words {
  return {
    en: `Up to ${en} more of what the home leaves over`,
    es: `Hasta ${es} más de lo que sobre de la protección de la vivienda`,
  }
}

function unusedWhole({ en, es }: Words): Words {
  return {
    en: `Up to ${en} more, if no home is kept with it`,
    es: `Hasta ${es} más, si no se protege una vivienda con ella`,
  }
}

export function sayClaimOfExemption({ period, runsFromWords, form, where }: ClaimOfExemption): FactSaid {
  const time = period ? periodWords(period) : noDaysFound
  return {
    headline: time,
    rows: [
      row(timeLimitTerm, time),
      ...rowIf(period ? countedFromTerm : whenTerm, runsFromWords, capitalized),
      ...rowIf(formTerm, form, formWords),
      ...rowIf({ en: 'Where it goes', es: 'Dónde se presenta' }, where, capitalized),
    ],
    paragraphs: [],
    tables: [],
  }
}

const whenTerm: Words = { en: 'When', es: 'Cuándo' }
const noDaysFound: Words = { en: 'No number of days found', es: 'No se encontró un número de días' }
