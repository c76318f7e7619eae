// What to watch for in a garnishment: what was not said and could change the amount, and what no formula here knows.

import { type Cents, formatCents, formatDollars } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { WageLimit, Wages } from './collection-types'
import { formatPercent } from './rate-words'
import type { DebtKind } from './types'

/** What may be left unsaid of a pay and still change the amount. */
type Unsaid = { headOfFamily?: boolean; debtKind?: DebtKind; dependents?: number; localHourlyCents?: Cents }

/** What was not said and could change the amount. */
export function unknownsThatMatter(wages: Wages, pay: Unsaid): Words[] {
  const warnings: Words[] = []
  const { limits, lessPerDependentWeeklyCents } = wages
  if (pay.headOfFamily === undefined)
    for (const limit of limits) if (limit.when?.headOfFamily) warnings.push(lessFromFamily(limit))
  if (pay.debtKind === undefined && limits.some(({ when }) => when?.debtKinds || when?.notDebtKinds))
    warnings.push(dependsOnDebt)
  if (pay.dependents === undefined && lessPerDependentWeeklyCents)
    warnings.push(moreForDependents(lessPerDependentWeeklyCents))
  const isLocal = limits.some(
    ({ take }) => take.kind === 'excess' && take.floor.kind === 'min-wage' && take.floor.orLocal,
  )
  if (isLocal && pay.localHourlyCents === undefined) warnings.push(localWageMayBeHigher)
  return warnings
}

function lessFromFamily(limit: WageLimit): Words {
  const least = leastFromFamily(limit)
  const waiver = limit.onlyIfWaived ? andOnlyIfWaived : { en: '', es: '' }
  return {
    en: `For a person who supports a family a creditor may take less: ${least.en}${waiver.en}.`,
    es: `A quien mantiene a su familia le pueden quitar menos: ${least.es}${waiver.es}.`,
  }
}

function leastFromFamily({ take, label }: WageLimit): Words {
  if (take.kind === 'percent') {
    const percent = formatPercent(take.percent)
    return take.of === 'gross'
      ? { en: `at most ${percent} of gross pay`, es: `como máximo el ${percent} del salario bruto` }
      : { en: `at most ${percent} of disposable pay`, es: `como máximo el ${percent} del salario disponible` }
  }
  if (take.kind !== 'excess' || take.floor.kind !== 'amount') return label
  const weekly = formatDollars(take.floor.weeklyCents)
  return { en: `only what is above ${weekly} a week`, es: `solo lo que pase de ${weekly} por semana` }
}

const andOnlyIfWaived: Words = {
  en: ', and that only if the worker signed a separate waiver',
  es: ', y eso solo si firmó una renuncia aparte',
}

/** For a limit that holds only by a waiver (Fla. Stat. § 222.11(2)(b)). */
export const onlyIfWaived: Words = {
  en: 'Only if the worker signed a separate waiver. Without it a creditor may take nothing here.',
  es: 'Solo si la persona que trabaja firmó una renuncia aparte. Sin ella, aquí un acreedor no puede tomar nada.',
}

export const checkWithClerk: Words = {
  en: 'This wage rule may be out of date. Check with the clerk.',
  es: 'Es posible que esta regla sobre el salario no esté al día. Verifíquela en la secretaría del tribunal.',
}

export function needsGross(label: Words): Words {
  return {
    en: `One limit here counts on gross pay (${label.en}). Enter the pay before deductions: the amount may be less.`,
    es: `Un límite de aquí se calcula sobre el salario bruto (${label.es}). Escriba el salario antes de descuentos: la cantidad puede ser menor.`,
  }
}

const dependsOnDebt: Words = {
  en: 'The limit here depends on what the debt was for. We used the one for ordinary debts.',
  es: 'Aquí el límite depende de qué era la deuda. Usamos el de las deudas comunes.',
}

const localWageMayBeHigher: Words = {
  en: 'If the minimum wage of the city or county where you work is higher, more of the pay is safe.',
  es: 'Si el salario mínimo de la ciudad o del condado donde trabaja es más alto, queda a salvo una parte mayor.',
}

function moreForDependents(weeklyCents: Cents): Words {
  const each = formatCents(weeklyCents)
  return {
    en: `${each} a week more is safe for each dependent who counts here.`,
    es: `Quedan a salvo ${each} más por semana por cada dependiente que aquí cuenta.`,
  }
}
