// The bank protection calculator: what a bank must leave free by itself when a creditor has the account frozen.

import { type AnswerTo, date, money } from '@/lib/interview/fields'
import { type Deposit, type ProtectedDeposits, protectedDeposits as protectedDepositsOf } from '@/lib/law/benefits'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import type { SharesPicture, ShownTable } from '@/lib/shared/shown'
import { inBoth, type Words } from '@/lib/shared/words'
import { amountCell } from './cells'
import { dayField } from './common-fields'
import { defineCalculator, type Outcome, type RowsOf } from './define'

const fields = {
  reviewOn: dayField(
    { en: 'Day the bank looked at the account', es: 'Día en que el banco revisó la cuenta' },
    { en: 'Enter the day the bank looked at the account', es: 'Escriba el día en que el banco revisó la cuenta' },
    {
      en: 'The bank’s letter gives it. If nothing has happened yet, use today.',
      es: 'Está en la carta del banco. Si aún no ha pasado nada, use el día de hoy.',
    },
  ),
  balance: money({
    label: { en: 'Money in the account that day', es: 'Dinero en la cuenta ese día' },
    missing: {
      en: 'Enter how much money was in the account that day',
      es: 'Escriba cuánto dinero había en la cuenta ese día',
    },
  }),
}

const deposits = {
  label: { en: 'Federal benefits paid in', es: 'Beneficios federales depositados' },
  hint: {
    en: 'Social Security, SSI, veterans, railroad retirement or federal retirement that came by direct deposit. Enter those of the last three months: the result says which ones count.',
    es: 'Seguro Social, SSI, veteranos, jubilación ferroviaria o jubilación federal que llegó por depósito directo. Escriba los de los últimos tres meses: el resultado dice cuáles cuentan.',
  },
  one: { en: 'Deposit', es: 'Depósito' },
  add: { en: 'Add more deposits', es: 'Agregar más depósitos' },
  most: 40,
  fields: {
    on: date({
      label: { en: 'Day it came in', es: 'Día en que llegó' },
      missing: { en: 'Enter the day of the deposit', es: 'Escriba el día del depósito' },
    }),
    amount: money({
      label: { en: 'Amount', es: 'Cantidad' },
      missing: { en: 'Enter the amount of the deposit', es: 'Escriba la cantidad del depósito' },
    }),
  },
} satisfies RowsOf

type Asked = AnswerTo<typeof fields>
type Found = Exclude<ProtectedDeposits, { kind: 'not-covered' }>

export const protectedDeposits = defineCalculator({
  id: 'protected-deposits',
  title: { en: 'Benefits in a bank account', es: 'Beneficios en una cuenta de banco' },
  about: {
    en: 'How much of an account with federal benefits the bank must leave free by itself.',
    es: 'Cuánto debe dejar libre el banco, por sí mismo, en una cuenta con beneficios federales.',
  },
  lead: {
    en: 'When an order from a court comes, a bank must look for recent federal benefits in the account and leave that much free. You do not have to ask.',
    es: 'Cuando llega una orden de un tribunal, el banco debe buscar en la cuenta los beneficios federales recientes y dejar libre esa cantidad. Usted no tiene que pedirlo.',
  },
  fields,
  lists: { deposits },
  start: (today: IsoDate) => ({ reviewOn: today }),
  calculate: asked => {
    const dated = asked.deposits.map(({ on, amount }) => ({ on, amountCents: amount }))
    const found = protectedDepositsOf(asked.reviewOn, asked.balance, dated)
    return found.kind === 'not-covered' ? fail([{ field: null, why: found.why }]) : ok(outcomeOf(asked, dated, found))
  },
  caseStart: null,
})

function outcomeOf(asked: Asked, dated: Deposit[], found: Found): Outcome {
  const sentence = withFederalAlone(sentenceOf(asked, found), asked, found)
  return {
    sentence,
    figure: {
      kind: 'amount',
      label: { en: 'The bank must leave free', es: 'El banco debe dejar libre' },
      cents: found.protectedCents,
      note: lookbackNote(found),
    },
    picture: pictureOf(asked, found, sentence),
    tables: dated.length === 0 ? [] : [depositsTable(dated, found)],
    working: found.working,
    warnings: [...found.warnings, notCounted],
  }
}

/** Where some of it may be frozen, the state's own law may still forbid that. */
function withFederalAlone(sentence: Words, { balance }: Asked, { reachableCents }: Found): Words {
  if (balance === 0 || reachableCents === 0) return sentence
  return {
    en: `${sentence.en} This is under the federal rule alone; your state may protect more.`,
    es: `${sentence.es} Esto es solo según la regla federal; su estado puede proteger más.`,
  }
}

function sentenceOf({ balance }: Asked, { protectedCents, reachableCents }: Found): Words {
  const [all, safe, rest] = [balance, protectedCents, reachableCents].map(cents => formatCents(cents))
  if (balance === 0)
    return {
      en: 'There is no money in the account to freeze.',
      es: 'No hay dinero en la cuenta que se pueda congelar.',
    }
  if (reachableCents === 0)
    return {
      en: `The bank must leave all of this ${all} free to use.`,
      es: `El banco debe dejar libre para usar todo este dinero: ${all}.`,
    }
  if (protectedCents === 0)
    return {
      en: `No benefit deposit counts here, so the bank may freeze all of this ${all}.`,
      es: `Aquí no cuenta ningún depósito de beneficios, así que el banco puede congelar todo este dinero: ${all}.`,
    }
  return {
    en: `Of the ${all} in the account the bank must leave ${safe} free to use. It may freeze ${rest}.`,
    es: `De los ${all} de la cuenta, el banco debe dejar ${safe} libres para usar. Puede congelar ${rest}.`,
  }
}

function lookbackNote({ lookbackFrom, lookbackTo }: Found): Words {
  return inBoth(locale => {
    const [from, to] = [lookbackFrom, lookbackTo].map(on => formatDate(on, locale))
    return locale === 'en'
      ? `Deposits from ${from} to ${to} count, both days included.`
      : `Cuentan los depósitos del ${from} al ${to}, incluidos ambos días.`
  })
}

function pictureOf({ balance }: Asked, { protectedCents, reachableCents }: Found, said: Words): SharesPicture | null {
  if (balance === 0) return null
  return {
    kind: 'shares',
    caption: { en: 'The money in the account', es: 'El dinero en la cuenta' },
    said,
    shares: [
      { label: { en: 'Free to use', es: 'Libre para usar' }, cents: protectedCents, role: 'kept' },
      { label: { en: 'May be frozen', es: 'Se puede congelar' }, cents: reachableCents, role: 'taken' },
    ],
  }
}

/** More deposits than this are folded away. */
const mostOpen = 12

function depositsTable(dated: Deposit[], found: Found): ShownTable {
  const inOrder = dated
    .map((deposit, index) => ({ ...deposit, key: String(index) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return {
    caption: { en: 'Which deposits count', es: 'Qué depósitos cuentan' },
    columns: [
      { label: { en: 'Day', es: 'Día' } },
      { label: { en: 'Amount', es: 'Cantidad' }, align: 'end' },
      { label: { en: 'Does it count?', es: '¿Cuenta?' } },
    ],
    rows: inOrder.map(({ key, on, amountCents }) => ({
      key,
      cells: [inBoth(locale => formatDate(on, locale)), amountCell(amountCents), countsCell(on, found)],
    })),
    total: [{ en: 'Counted', es: 'Contado' }, amountCell(found.countedCents), null],
    ...(dated.length > mostOpen && { folded: true as const }),
  }
}

function countsCell(on: IsoDate, { lookbackFrom, lookbackTo }: Found): Words {
  if (on < lookbackFrom)
    return inBoth(locale =>
      locale === 'en'
        ? `No: before ${formatDate(lookbackFrom, locale)}`
        : `No: antes del ${formatDate(lookbackFrom, locale)}`,
    )
  if (on > lookbackTo)
    return { en: 'No: not before the day of the review', es: 'No: no es anterior al día de la revisión' }
  return { en: 'Yes', es: 'Sí' }
}

const notCounted: Words = {
  en: 'Benefits paid by paper check, or moved here from another account, are not counted by the bank. They are still safe, but you have to claim them at the court.',
  es: 'El banco no cuenta los beneficios pagados con cheque ni los traídos de otra cuenta. Siguen protegidos, pero usted tiene que reclamarlos en el tribunal.',
}
