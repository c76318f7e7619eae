// The table and the picture of the ways to pay.

import type { PayEvery } from '@/lib/law/plan'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Choices, Way } from '../choices'
import type { PlanPoint, Promised } from '../plan-by-law'
import type { Section } from '../report'

const everyWords: Record<PayEvery, Words> = {
  week: { en: 'every week', es: 'cada semana' },
  'two-weeks': { en: 'every two weeks', es: 'cada dos semanas' },
  month: { en: 'every month', es: 'cada mes' },
}

/** "$75.00 every month". */
export function paymentWords({ paymentCents, every }: Pick<Promised, 'paymentCents' | 'every'>): Words {
  return inBoth(locale => `${formatCents(paymentCents)} ${everyWords[every][locale]}`)
}

const notKnown: Words = { en: 'Not known', es: 'No se sabe' }
const never: Words = { en: 'Never, at this payment', es: 'Nunca, con este pago' }
const tooLong: Words = { en: 'Too far off to plan', es: 'Demasiado lejos para planear' }

/** One column of the table. `way` is null where the plan never ends. */
type Column = { label: Words; way: Way | null; done: Words; risk: Words }

function columnsOf({ now, lump, plan }: Choices): Column[] {
  const columns: Column[] = [
    {
      label: { en: 'All of it now', es: 'Todo ahora' },
      way: now,
      done: { en: 'Today', es: 'Hoy' },
      risk: {
        en: 'It can use up what you need to live. You need not pay with money the law protects.',
        es: 'Puede gastar lo que necesita para vivir. No tiene que pagar con dinero que la ley protege.',
      },
    },
  ]
  if (lump)
    columns.push({
      label: { en: 'One payment for less', es: 'Un solo pago por menos' },
      way: lump,
      done: lump.doneOn ? dateWords(lump.doneOn) : notKnown,
      risk: {
        en: 'They may say no. Without a signed paper the rest is still owed.',
        es: 'Pueden decir que no. Sin un papel firmado, el resto se sigue debiendo.',
      },
    })
  if (!plan) return columns
  const payment = paymentWords(plan.promised)
  columns.push({
    label: inBoth(locale => (locale === 'en' ? `Plan: ${payment.en}` : `Plan: ${payment.es}`)),
    way: plan.withInterest,
    done: plan.withInterest?.doneOn ? dateWords(plan.withInterest.doneOn) : plan.law.kind === 'never' ? never : tooLong,
    risk: {
      en: 'A missed payment can end the deal. Interest goes on until the end.',
      es: 'Un pago que falla puede terminar el acuerdo. Los intereses siguen hasta el final.',
    },
  })
  if (plan.withoutInterest && (plan.withInterest?.interestCents ?? 1) > 0)
    columns.push({
      label: { en: 'The same plan, interest stopped', es: 'El mismo plan, sin más intereses' },
      way: plan.withoutInterest.way,
      done: plan.withoutInterest.way.doneOn ? dateWords(plan.withoutInterest.way.doneOn) : notKnown,
      risk: {
        en: 'Only if they agree in writing. A missed payment can end the deal.',
        es: 'Solo si lo aceptan por escrito. Un pago que falla puede terminar el acuerdo.',
      },
    })
  return columns
}

/** Every way a column: what it costs, when it is done, what is left to live on, and what can go wrong. */
export function table(choices: Choices): Section {
  const columns = columnsOf(choices)
  const money = (of: (way: Way) => number | null) =>
    columns.map(({ way }): Words => {
      const cents = way && of(way)
      return cents === null ? notKnown : asIs(formatCents(cents))
    })
  return {
    kind: 'table',
    table: {
      caption: { en: 'Each way, side by side', es: 'Cada forma, lado a lado' },
      columns: [{ label: { en: 'What to look at', es: 'Qué mirar' } }, ...columns.map(({ label }) => ({ label }))],
      rows: [
        {
          key: 'paid',
          cells: [{ en: 'You pay in all, from today', es: 'Paga en total, desde hoy' }, ...money(way => way.paidCents)],
        },
        {
          key: 'interest',
          cells: [
            { en: 'Interest in it, from today', es: 'De eso, intereses desde hoy' },
            ...money(way => way.interestCents),
          ],
        },
        {
          key: 'forgiven',
          cells: [{ en: 'Forgiven', es: 'Se perdona' }, ...money(way => way.forgivenCents)],
        },
        {
          key: 'done',
          cells: [{ en: 'Done', es: 'Termina' }, ...columns.map(({ done }) => done)],
        },
        {
          key: 'left',
          cells: [
            { en: 'Left each month meanwhile', es: 'Queda cada mes entretanto' },
            ...columns.map(({ way }): Words => {
              const cents = way ? way.leftCents : planLeft(choices)
              return cents === null ? notKnown : asIs(formatCents(cents))
            }),
          ],
        },
        { key: 'risk', cells: [{ en: 'What can go wrong', es: 'Qué puede salir mal' }, ...columns.map(c => c.risk)] },
      ],
    },
  }
}

/** What a plan that never ends leaves each month. */
function planLeft({ plan, budget, canPromise }: Choices): number | null {
  return plan && canPromise.kind !== 'not-known' ? budget.leftCents - plan.monthlyCents : null
}

const mostPoints = 60

/** What is still owed over time, for each way that has an end. Nothing to draw when only paying now has one. */
export function picture(choices: Choices): Section[] {
  const drawn = columnsOf(choices).flatMap(({ label, way }) =>
    way && way.points.length > 0 && way.doneOn ? [{ label, doneOn: way.doneOn, points: thinned(way.points) }] : [],
  )
  if (drawn.length < 2) return []
  return [
    {
      kind: 'picture',
      picture: {
        kind: 'lines',
        caption: { en: 'What is still owed, by each way', es: 'Lo que se sigue debiendo, de cada forma' },
        said: inBoth(locale => {
          const ends = drawn.map(({ label, doneOn }) => `${label[locale]}: ${formatDate(doneOn, locale)}`).join('; ')
          return locale === 'en'
            ? `Each line starts at ${formatCents(choices.owedCents)} today and falls to nothing. ${ends}.`
            : `Cada línea empieza hoy en ${formatCents(choices.owedCents)} y baja hasta cero. ${ends}.`
        }),
        lines: drawn.map(({ label, points }) => ({ label, points })),
      },
    },
  ]
}

/** Fewer points, the first and the last among them: a line of hundreds looks the same. */
function thinned(points: PlanPoint[]): PlanPoint[] {
  if (points.length <= mostPoints) return points
  const step = (points.length - 1) / (mostPoints - 1)
  const kept = new Set(Array.from({ length: mostPoints }, (_, index) => Math.round(index * step)))
  return points.filter((_, index) => kept.has(index))
}

function dateWords(on: IsoDate): Words {
  return inBoth(locale => formatDate(on, locale))
}
