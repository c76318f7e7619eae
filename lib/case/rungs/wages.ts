// Part of each paycheck, by an order to the employer. What the law leaves of it is worked out from the pay that is known.

import type { Wages } from '@/lib/law/collection-types'
import { type Found, factOn } from '@/lib/law/value-on'
import type { Working } from '@/lib/law/working'
import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import { type PayReach, payReach } from '../reach-pay'
import { exemptBenefits } from './benefits-only'
import { lawStep, shutByLaw } from './law-step'
import { remembered } from './remembered'
import { bandOf, type LadderCase, nothing, partOf, type RungFound, type Yield } from './rung'

export function wagesRung(c: LadderCase): RungFound {
  const { job, troubles } = c.prospects
  const law = factOn(c.where, 'wages', c.today)
  const base: RungFound = {
    id: 'wages',
    isForced: true,
    shut: null,
    needs: job.kind === 'known' ? [] : [whoEmploys],
    // Most people have some job: once its name is found the chance is fair.
    band: job.kind === 'known' ? bandOf(job.sure, 'good') : 'fair',
    costCents: c.assumed.costWagesCents,
    yield: nothing,
    months: c.assumed.monthsWages,
    orderMonths: law.kind === 'value' ? orderMonthsOf(law.value) : null,
    says: lawStep(law, ({ process }) => process),
    risks: [
      {
        en: 'They can change jobs, ask the court to leave more, or file for bankruptcy. Support orders and earlier creditors are paid first.',
        es: 'Pueden cambiar de empleo, pedir al tribunal que les deje más o declararse en bancarrota. La manutención y los acreedores anteriores cobran primero.',
      },
    ],
  }
  if (c.debtor === 'business') return { ...base, shut: { why: noWages } }
  if (job.kind === 'none') return { ...base, shut: { why: noJob } }
  if (troubles.includes('benefits') && job.kind === 'unknown') return { ...base, shut: exemptBenefits(c.today) }
  if (law.kind === 'none') return { ...base, shut: shutByLaw(law.entry, noneHere(c)) }
  return withPay(c, base, law)
}

/** Works out the pay: at least, someone who keeps a family and is taxed much; at most, someone who does neither. */
function withPay(c: LadderCase, base: RungFound, law: Found<Wages>): RungFound {
  const { pay } = c.prospects.job
  const { low, high } = reaches(c)
  if (high.takenCents === null || low.takenCents === null)
    return { ...base, needs: [...base.needs, ...high.warnings.slice(0, 1)] }
  const isEachMonth = law.kind !== 'value' || law.value.continuous !== false
  const most = isEachMonth ? high.monthlyCents : high.takenCents
  const least = isEachMonth ? low.monthlyCents : low.takenCents
  const taken: Yield = {
    per: isEachMonth ? 'month' : 'once',
    lowCents: pay ? Math.min(least, most) : 0,
    highCents: most,
  }
  const says: Working = [
    ...base.says,
    sumStep(c, taken, high),
    ...(high.warnings.length > 0 ? [{ text: maybeMoreSafe }] : []),
  ]
  if (pay && most === 0 && high.limit)
    return { ...base, says, shut: { why: allSafe, cite: high.limit.cite, uncertain: high.limit.uncertain } }
  return { ...base, yield: taken, says }
}

const reaches = remembered(
  c => c.prospects.job,
  c => ({
    low: reachFor(c, c.assumed.takeHomeLowPercent, true),
    high: reachFor(c, c.assumed.takeHomeHighPercent, false),
  }),
)

function reachFor(
  { where, today, prospects, debtKind, assumed }: LadderCase,
  percent: number,
  family: boolean,
): PayReach {
  const { pay, othersCents } = prospects.job
  const grossCents = pay?.cents ?? assumed.guessPayCents
  return payReach(
    where,
    today,
    {
      employer: '',
      payEvery: pay?.every ?? 'week',
      grossCents,
      requiredCents: grossCents - partOf(grossCents, percent),
      garnishedCents: othersCents ?? 0,
    },
    { supportsFamily: family, children: null, debtKind },
  )
}

function sumStep({ prospects, assumed }: LadderCase, { per, lowCents, highCents }: Yield, { limit }: PayReach) {
  const { pay } = prospects.job
  const [least, most, gross] = [lowCents, highCents, pay?.cents ?? assumed.guessPayCents].map(formatCents)
  const [often, cada]: [string, string] = per === 'month' ? ['a month', 'al mes'] : ['from one pay', 'de un solo pago']
  const text: Words = pay
    ? {
        en: `From pay of ${gross} before taxes, ${least} to ${most} ${often} could be taken.`,
        es: `De un salario de ${gross} antes de impuestos se podrían tomar de ${least} a ${most} ${cada}.`,
      }
    : {
        en: `Their pay is not known. Pay of ${gross} a week would bring up to ${most} ${often}.`,
        es: `No se sabe su salario. Un salario de ${gross} a la semana daría hasta ${most} ${cada}.`,
      }
  return { text, ...(limit && { cite: limit.cite }), ...(limit?.uncertain && { uncertain: true }) }
}

/** An order that does not run on is for one pay; one with an end is asked for again after it. */
function orderMonthsOf({ durationDays }: Wages): number | null {
  return durationDays === null ? null : Math.max(1, Math.floor(durationDays / 30))
}

const maybeMoreSafe: Words = {
  en: 'More of it may be safe, depending on their family, their debts and where they work.',
  es: 'Puede haber más a salvo, según su familia, sus deudas y el lugar donde trabajan.',
}
const whoEmploys: Words = { en: 'The employer’s name', es: 'El nombre del empleador' }
const noWages: Words = { en: 'A company has no wages.', es: 'Una empresa no tiene salario.' }
const noJob: Words = { en: 'By what you know, they have no job.', es: 'Por lo que usted sabe, no tienen empleo.' }
const allSafe: Words = {
  en: 'At this pay the law leaves all of it safe.',
  es: 'Con este salario, la ley lo deja todo a salvo.',
}

function noneHere({ where }: LadderCase): Words {
  return {
    en: `In ${where.name.en} wages cannot be taken for a debt like this.`,
    es: `En ${where.name.es} no se puede embargar el salario por una deuda como esta.`,
  }
}
