// The wage garnishment calculator: what one ordinary creditor may take of a paycheck, and what the worker keeps.

import { type AnswerTo, money, number, type Option, radios, select } from '@/lib/interview/fields'
import type { PayPeriod } from '@/lib/law/collection-types'
import { joinNotes } from '@/lib/law/deadline'
import { type Garnishment, garnishableFrom } from '@/lib/law/garnishment'
import { states } from '@/lib/law/states'
import type { DebtKind } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import type { SharesPicture, ShownTable } from '@/lib/shared/shown'
import { inBoth, upperFirst, type Words } from '@/lib/shared/words'
import { amountCell, checkWithClerk } from './cells'
import { asOptional, dayField, isYes, optionalMoneyField, stateField, yesNoField } from './common-fields'
import { defineCalculator, type Outcome, type Refused } from './define'

const periods: Option<PayPeriod>[] = [
  { value: 'week', label: { en: 'Every week', es: 'Cada semana' } },
  { value: 'two-weeks', label: { en: 'Every two weeks', es: 'Cada dos semanas' } },
  { value: 'half-month', label: { en: 'Twice a month', es: 'Dos veces al mes' } },
  { value: 'month', label: { en: 'Once a month', es: 'Una vez al mes' } },
]

const debtKinds: Option<Extract<DebtKind, 'consumer' | 'medical' | 'other'>>[] = [
  {
    value: 'consumer',
    label: {
      en: 'Something bought or borrowed for personal or family use',
      es: 'Algo comprado o prestado para uso personal o familiar',
    },
  },
  { value: 'medical', label: { en: 'Medical care', es: 'Atención médica' } },
  { value: 'other', label: { en: 'Something else', es: 'Otra cosa' } },
]

const fields = {
  state: stateField({
    en: 'Usually the state where the worker works.',
    es: 'Normalmente, el estado donde trabaja la persona.',
  }),
  on: dayField(
    { en: 'Payday', es: 'Día de pago' },
    { en: 'Enter the payday', es: 'Escriba el día de pago' },
    { en: 'The limits change from time to time.', es: 'Los límites cambian de vez en cuando.' },
  ),
  period: radios({
    label: { en: 'How often is the worker paid?', es: '¿Cada cuánto recibe su pago la persona?' },
    missing: { en: 'Choose how often the worker is paid', es: 'Elija cada cuánto recibe su pago la persona' },
    options: periods,
  }),
  disposable: money({
    label: {
      en: 'Pay after the deductions the law requires',
      es: 'Pago después de los descuentos que exige la ley',
    },
    hint: {
      en: 'Courts call this “disposable pay”: one paycheck less taxes, Social Security and Medicare. Do not take off health insurance, retirement or union dues you chose.',
      es: 'Los tribunales lo llaman “disposable pay” (salario disponible): un pago menos los impuestos, el Seguro Social y Medicare. No reste el seguro médico, la jubilación ni las cuotas del sindicato que usted eligió.',
    },
    missing: {
      en: 'Enter the pay after the deductions the law requires',
      es: 'Escriba el pago después de los descuentos que exige la ley',
    },
  }),
  gross: optionalMoneyField(
    { en: 'Pay before all deductions', es: 'Pago antes de todo descuento' },
    {
      en: 'The pay stub calls it “gross pay”. Some states set their limit by it: there it is needed.',
      es: 'El talón de pago lo llama “gross pay” (salario bruto). Algunos estados fijan su límite según él: ahí hace falta.',
    },
  ),
  headOfFamily: yesNoField(
    { en: 'Does the worker support a family?', es: '¿La persona mantiene a su familia?' },
    {
      en: 'For example, pays more than half of what a child or another relative needs. In some states this keeps more of the pay safe.',
      es: 'Por ejemplo, paga más de la mitad de lo que necesita un hijo u otro familiar. En algunos estados esto protege una parte mayor del pago.',
    },
  ),
  dependents: number({
    label: asOptional({
      en: 'How many people live on this pay besides the worker?',
      es: '¿Cuántas personas viven de este pago, además de quien trabaja?',
    }),
    hint: {
      en: 'Children and others who live with the worker and depend on this pay.',
      es: 'Hijos y otras personas que viven con quien trabaja y dependen de este pago.',
    },
    optional: true,
    least: 0,
    most: 99,
  }),
  debtKind: select({
    label: asOptional({ en: 'What was the debt for?', es: '¿De qué era la deuda?' }),
    hint: { en: 'In some states the limit depends on it.', es: 'En algunos estados el límite depende de esto.' },
    optional: true,
    options: debtKinds,
  }),
}

type Asked = AnswerTo<typeof fields>
type Found = Exclude<Garnishment, { kind: 'not-covered' }>

export const garnishment = defineCalculator({
  id: 'garnishment',
  title: { en: 'Wage garnishment', es: 'Embargo de salario' },
  about: {
    en: 'The most a creditor may take from a paycheck, and how much of it is kept.',
    es: 'Lo máximo que un acreedor puede tomar de un pago de salario, y cuánto se conserva.',
  },
  lead: {
    en: 'This is for an ordinary judgment, such as one from small claims court. Child support, taxes and student loans have limits of their own and may come first.',
    es: 'Esto es para un fallo común, como el de un tribunal de reclamos menores. La manutención de menores, los impuestos y los préstamos estudiantiles tienen sus propios límites y pueden tener prioridad.',
  },
  fields,
  lists: {},
  start: (today: IsoDate) => ({ on: today }),
  calculate: asked => {
    const { disposable, gross } = asked
    if (gross !== undefined && gross < disposable) return fail<Refused[]>([{ field: 'gross', why: belowDisposable }])
    const found = garnishableFrom(states[asked.state], {
      on: asked.on,
      period: asked.period,
      disposableCents: disposable,
      grossCents: gross,
      headOfFamily: isYes(asked.headOfFamily),
      dependents: asked.dependents,
      debtKind: asked.debtKind,
    })
    if (found.kind === 'not-covered') return fail([{ field: null, why: found.why }])
    // Where nothing can be taken anyway, gross pay changes nothing.
    if (found.isGrossMissing && found.garnishableCents > 0)
      return fail<Refused[]>([{ field: 'gross', why: grossCounts(states[asked.state].name) }])
    return ok(outcomeOf(asked, found))
  },
  caseStart: ({ state }) => ({ state: { stateCode: state } }),
})

function outcomeOf(asked: Asked, found: Found): Outcome {
  const sentence = sentenceOf(asked, found)
  const governing = found.limits.find(({ id }) => id === found.governs)
  return {
    sentence,
    figure: {
      kind: 'amount',
      label: found.isOnlyIfWaived ? mostWithWaiver : most,
      cents: found.garnishableCents,
      note: governing && joinNotes(upper(governing.name)),
    },
    picture: pictureOf(asked, found, sentence),
    tables: [limitsTable(found)],
    working: found.working,
    // What the law says instead is in the working where there are limits; here it is all there is to know.
    warnings: found.kind === 'none' && found.rule ? [found.rule, ...found.warnings] : found.warnings,
  }
}

function sentenceOf({ state, disposable }: Asked, found: Found): Words {
  const { kind, garnishableCents, keptCents } = found
  const [pay, taken, kept] = [disposable, garnishableCents, keptCents].map(cents => formatCents(cents))
  const { name } = states[state]
  if (kind === 'none')
    return {
      en: `In ${name.en} a creditor may not take pay for an ordinary judgment. You keep all of this ${pay} paycheck.`,
      es: `En ${name.es} un acreedor no puede embargar el salario por un fallo común. Usted conserva todo este pago de ${pay}.`,
    }
  if (garnishableCents === 0)
    return {
      en: `A creditor may take nothing of this ${pay} paycheck. You keep all of it.`,
      es: `Un acreedor no puede tomar nada de este pago de ${pay}. Usted lo conserva todo.`,
    }
  if (found.isOnlyIfWaived)
    return {
      en: `A creditor may take nothing of this ${pay} paycheck, unless the worker signed a separate waiver. With one, at most ${taken}: ${kept} is kept.`,
      es: `Un acreedor no puede tomar nada de este pago de ${pay}, salvo que la persona que trabaja haya firmado una renuncia aparte. Con ella, como máximo ${taken}: se conservan ${kept}.`,
    }
  return {
    en: `Of this ${pay} paycheck a creditor may take at most ${taken}. You keep ${kept}.`,
    es: `De este pago de ${pay}, un acreedor puede tomar como máximo ${taken}. Usted conserva ${kept}.`,
  }
}

/** Of the gross pay where it is known: then what was deducted is shown too. */
function pictureOf({ disposable, gross }: Asked, found: Found, said: Words): SharesPicture | null {
  const deducted = (gross ?? disposable) - disposable
  if (disposable + deducted === 0) return null
  const shares: SharesPicture['shares'] = [
    { label: { en: 'You keep', es: 'Usted conserva' }, cents: found.keptCents, role: 'kept' },
    {
      label: { en: 'A creditor may take', es: 'Un acreedor puede tomar' },
      cents: found.garnishableCents,
      role: 'taken',
    },
  ]
  if (deducted > 0)
    shares.push({ label: { en: 'Deducted before', es: 'Descontado antes' }, cents: deducted, role: 'other' })
  return {
    kind: 'shares',
    caption: { en: 'Where this paycheck goes', es: 'A dónde va este pago' },
    said: deducted > 0 ? withDeductions(said, deducted) : said,
    shares,
  }
}

function withDeductions(said: Words, deductedCents: number): Words {
  const amount = formatCents(deductedCents)
  return {
    en: `${said.en} Before that, ${amount} was deducted.`,
    es: `${said.es} Antes de eso se descontaron ${amount}.`,
  }
}

function limitsTable({ limits, governs }: Found): ShownTable {
  return {
    caption: { en: 'The limits that hold for this paycheck', es: 'Los límites que valen para este pago' },
    columns: [{ label: { en: 'Limit', es: 'Límite' } }, { label: { en: 'At most', es: 'Como máximo' }, align: 'end' }],
    rows: limits.map(({ id, name, amountCents, cite, uncertain }) => ({
      key: id,
      cells: [
        joinNotes(upper(name), id === governs ? decides : null, uncertain ? checkWithClerk : null) ?? name,
        amountCell(amountCents),
      ],
      cite,
    })),
  }
}

/** A name as a cell or a sentence of its own. */
function upper(name: Words): Words {
  return inBoth(locale => upperFirst(name[locale]))
}

const most: Words = {
  en: 'Most a creditor may take from this paycheck',
  es: 'Máximo que un acreedor puede tomar de este pago',
}
const mostWithWaiver: Words = {
  en: 'Most a creditor may take from this paycheck, only with a separate signed waiver',
  es: 'Máximo que un acreedor puede tomar de este pago, solo con una renuncia aparte firmada',
}

const decides: Words = { en: 'This one is the lowest, so it decides.', es: 'Es el más bajo, así que es el que rige.' }

function grossCounts(state: Words): Words {
  return {
    en: `In ${state.en} the limit counts pay before deductions: enter it`,
    es: `En ${state.es} el límite se calcula sobre el pago antes de descuentos: escríbalo`,
  }
}

const belowDisposable: Words = {
  en: 'Pay before all deductions cannot be less than pay after them',
  es: 'El pago antes de todo descuento no puede ser menor que el pago después de los descuentos',
}
