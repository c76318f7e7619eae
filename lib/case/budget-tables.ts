// The budget as tables and as a picture: where the money comes from and where it goes, what is not known marked, and how
// it was turned into months.

import { type HowOften, howOften, howOftenWords } from '@/lib/interview/how-often'
import { type Regular, timesAYear } from '@/lib/interview/monthly'
import { type Cents, formatCents } from '@/lib/shared/money'
import type { BarsPicture, ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, listOf, say, type Words } from '@/lib/shared/words'
import type { Budget } from './budget'

const words = {
  notKnown: { en: 'Not known', es: 'No se sabe' },
  month: { en: 'Each month', es: 'Cada mes' },
  total: { en: 'Total', es: 'Total' },
  comesIn: { en: 'Comes in', es: 'Entra' },
  left: { en: 'Left', es: 'Queda' },
  short: { en: 'Missing', es: 'Falta' },
  otherDebts: { en: 'Other debts', es: 'Otras deudas' },
} satisfies Record<string, Words>

/** Longer tables than this are folded away on the screen. */
const mostRowsShown = 12

/** Where the money comes from. */
export function incomeTable({ incomes, grossCents, takeHomeCents }: Budget): ShownTable {
  return {
    caption: { en: 'What comes in each month', es: 'Lo que entra cada mes' },
    columns: [
      { label: { en: 'From', es: 'De' } },
      { label: { en: 'Before anything is taken off', es: 'Antes de descuentos' }, align: 'end' },
      { label: { en: 'What reaches you', es: 'Lo que le llega' }, align: 'end' },
    ],
    rows: incomes.map((line, index) => ({
      key: `${index}`,
      cells: [line.label, knownOr(line.grossCents), knownOr(line.takeHomeCents)],
    })),
    total: [
      words.total,
      sumWords(
        grossCents,
        incomes.map(line => line.grossCents),
      ),
      sumWords(
        takeHomeCents,
        incomes.map(line => line.takeHomeCents),
      ),
    ],
    ...folded(incomes.length),
  }
}

/** What each group takes, and payments on other debts. */
export function spendingTable(budget: Budget): ShownTable {
  const spending = spendingOf(budget)
  return {
    caption: { en: 'What goes out each month', es: 'Lo que sale cada mes' },
    columns: [{ label: { en: 'For', es: 'Para' } }, { label: words.month, align: 'end' }],
    rows: spending.map(({ label, cents, amounts }) => ({ key: label.en, cells: [label, sumWords(cents, amounts)] })),
    total: [
      words.total,
      sumWords(budget.spentCents, [
        ...spending.flatMap(({ amounts }) => amounts),
        ...(budget.isSpendingUnknown ? [null] : []),
      ]),
    ],
  }
}

/** Every bill by itself: as entered, and by the month. */
export function billsTable({ groups }: Budget): ShownTable {
  const lines = groups.flatMap(group => group.lines)
  return {
    caption: { en: 'Each bill', es: 'Cada gasto' },
    columns: [
      { label: { en: 'Bill', es: 'Gasto' } },
      { label: { en: 'As you entered it', es: 'Como lo anotó' }, align: 'end' },
      { label: words.month, align: 'end' },
    ],
    rows: lines.map(line => ({
      key: line.kind,
      cells: [line.label, line.given ? asEntered(line.given) : words.notKnown, knownOr(line.monthlyCents)],
    })),
    folded: true,
  }
}

/** Other debts: what is paid, owed and late. */
export function debtsTable({ debts, debtPaymentsCents, debtBalancesCents, behindCents }: Budget): ShownTable {
  return {
    caption: { en: 'What you owe others', es: 'Lo que debe a otros' },
    columns: [
      { label: { en: 'To', es: 'A' } },
      { label: { en: 'Paid each month', es: 'Paga cada mes' }, align: 'end' },
      { label: { en: 'Owed in all', es: 'Debe en total' }, align: 'end' },
      { label: { en: 'Late', es: 'Atrasado' }, align: 'end' },
    ],
    rows: debts.map((debt, index) => ({
      key: `${index}`,
      cells: [asIs(debt.creditor), knownOr(debt.paymentCents), knownOr(debt.balanceCents), knownOr(debt.behindCents)],
    })),
    total: [
      words.total,
      sumWords(
        debtPaymentsCents,
        debts.map(debt => debt.paymentCents),
      ),
      sumWords(
        debtBalancesCents,
        debts.map(debt => debt.balanceCents),
      ),
      sumWords(
        behindCents,
        debts.map(debt => debt.behindCents),
      ),
    ],
    ...folded(debts.length),
  }
}

/** Money in, each group of money out, and what is left. null when there is no amount to draw. */
export function budgetPicture(budget: Budget): BarsPicture | null {
  const { takeHomeCents, leftCents } = budget
  const spending = spendingOf(budget)
    .filter(({ cents }) => cents > 0)
    .sort((a, b) => b.cents - a.cents)
  if (takeHomeCents === 0 && spending.length === 0) return null
  return {
    kind: 'bars',
    caption: { en: 'Where the money goes in a month', es: 'Adónde va el dinero en un mes' },
    said: inBoth(locale => {
      const parts = spending.map(({ label, cents }) => `${say(label, locale).toLowerCase()} ${formatCents(cents)}`)
      const [comes, rest] = [formatCents(takeHomeCents), formatCents(Math.abs(leftCents))]
      if (locale === 'en')
        return `${comes} comes in. ${parts.length > 0 ? `Out go: ${listOf(parts, locale)}. ` : ''}${leftCents < 0 ? `${rest} is missing.` : `${rest} is left.`}`
      return `Entran ${comes}. ${parts.length > 0 ? `Salen: ${listOf(parts, locale)}. ` : ''}${leftCents < 0 ? `Faltan ${rest}.` : `Quedan ${rest}.`}`
    }),
    bars: [
      { label: words.comesIn, cents: takeHomeCents, role: 'in' },
      ...spending.map(({ label, cents }) => ({ label, cents, role: 'out' as const })),
      { label: leftCents < 0 ? words.short : words.left, cents: leftCents, role: 'left' },
    ],
  }
}

/** `amounts`: what the sum is made of, null where it is not known. */
type Spending = { label: Words; cents: Cents; amounts: (Cents | null)[] }

function spendingOf({ groups, debts, debtPaymentsCents }: Budget): Spending[] {
  const spending = groups.map(({ title, lines, monthlyCents }) => ({
    label: title,
    cents: monthlyCents,
    amounts: lines.map(line => line.monthlyCents),
  }))
  const payments = debts.map(debt => debt.paymentCents)
  return debts.length === 0
    ? spending
    : [...spending, { label: words.otherDebts, cents: debtPaymentsCents, amounts: payments }]
}

function knownOr(cents: Cents | null): Words {
  return cents === null ? words.notKnown : asIs(formatCents(cents))
}

/** A sum that leaves something out says so. */
function sumWords(cents: Cents, amounts: readonly (Cents | null)[]): Words {
  const sum = formatCents(cents)
  if (!amounts.includes(null)) return asIs(sum)
  const isKnownInPart = amounts.some(amount => amount !== null)
  return isKnownInPart ? { en: `At least ${sum}`, es: `Al menos ${sum}` } : words.notKnown
}

function asEntered({ cents, every }: Regular): Words {
  return inBoth(locale => `${formatCents(cents)}, ${say(howOftenWords[every], locale).toLowerCase()}`)
}

function folded(rows: number): { folded?: true } {
  return rows > mostRowsShown ? { folded: true } : {}
}

/** How amounts given by the week, the year and so on became amounts by the month. */
export function conversionsIn({ incomes, groups }: Budget): Words[] {
  const given = [...incomes, ...groups.flatMap(group => group.lines)].flatMap(line => (line.given ? [line.given] : []))
  const used = howOften.filter(every => every !== 'month' && given.some(one => one.every === every))
  return [
    {
      en: 'Every amount is turned into a month: times a year, divided by 12.',
      es: 'Cada cantidad se convierte en mensual: veces al año, entre 12.',
    },
    ...used.map(conversionWords),
    {
      en: 'Each total is worked out from exact amounts and rounded to the cent once, so it can differ by a cent or two from its rounded lines.',
      es: 'Cada total sale de cantidades exactas y se redondea al centavo una vez, así que puede diferir en un centavo o dos de sus líneas redondeadas.',
    },
  ]
}

function conversionWords(every: HowOften): Words {
  const times = timesAYear[every]
  if (every === 'irregular')
    return {
      en: 'It changes: the amount of a usual month is counted for every month.',
      es: 'Cambia: la cantidad de un mes normal se cuenta en todos los meses.',
    }
  return inBoth(locale => {
    const name = say(howOftenWords[every], locale)
    return locale === 'en' ? `${name}: ${times} × the amount ÷ 12.` : `${name}: ${times} × la cantidad ÷ 12.`
  })
}
