import { formatCents } from '@/lib/shared/money'
import { inBoth, say } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { money, select, text } from '../fields'
import { howOftenOptions, howOftenWords } from '../how-often'

export const pay = defineListStep({
  id: 'pay',
  key: 'jobs',
  least: 0,
  most: 20,
  title: { en: 'Do you get a paycheck?', es: '¿Recibe un salario?' },
  why: {
    en: 'Wages from any job. Benefits, pensions and money from your own business come next.',
    es: 'El salario de cualquier trabajo. Después preguntamos por beneficios, pensiones y dinero de un negocio propio.',
  },
  maySkip: { en: 'I don’t know the amounts yet', es: 'Todavía no sé las cantidades' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What does the job pay?', es: '¿Cuánto paga el trabajo?' }
      : { en: 'What does the next job pay?', es: '¿Cuánto paga el siguiente trabajo?' },
  another: { en: 'Do you have another job?', es: '¿Tiene otro trabajo?' },
  fields: {
    employer: text({
      label: { en: 'Employer', es: 'Empleador' },
      missing: { en: 'Enter the name of the employer', es: 'Escriba el nombre del empleador' },
      most: 100,
    }),
    payEvery: select({
      label: { en: 'How often you are paid', es: 'Cada cuánto le pagan' },
      missing: { en: 'Choose how often you are paid', es: 'Elija cada cuánto le pagan' },
      options: howOftenOptions,
    }),
    grossCents: money({
      label: { en: 'Pay before anything is taken off', es: 'Salario antes de cualquier descuento' },
      hint: { en: '“Gross pay” on the pay stub.', es: '“Gross pay” en el talón de pago.' },
    }),
    requiredCents: money({
      label: { en: 'Taken off because the law says so', es: 'Descuentos que exige la ley' },
      hint: {
        en: 'Taxes, Social Security, Medicare. Retirement if you have no choice. Not insurance or savings you chose.',
        es: 'Impuestos, Seguro Social, Medicare y jubilación obligatoria. No cuente seguros ni ahorros que usted eligió.',
      },
    }),
    chosenCents: money({
      label: { en: 'Taken off because you chose it (optional)', es: 'Descuentos que usted eligió (opcional)' },
      hint: { en: 'Health insurance, savings, union dues.', es: 'Seguro médico, ahorros, cuota del sindicato.' },
      optional: true,
    }),
    supportOrderCents: money({
      label: {
        en: 'Taken for child or spousal support (optional)',
        es: 'Descuento por manutención de hijos o cónyuge (opcional)',
      },
      optional: true,
    }),
    garnishedCents: money({
      label: { en: 'Already taken by another creditor (optional)', es: 'Lo que ya se lleva otro acreedor (opcional)' },
      optional: true,
    }),
  },
  check: ({ grossCents, requiredCents, chosenCents = 0, supportOrderCents = 0, garnishedCents = 0 }) =>
    requiredCents + chosenCents + supportOrderCents + garnishedCents > grossCents
      ? [
          {
            field: 'requiredCents',
            message: {
              en: `What is taken off is more than the pay, ${formatCents(grossCents)}. Check the amounts`,
              es: `Los descuentos suman más que el salario, ${formatCents(grossCents)}. Revise las cantidades`,
            },
          },
        ]
      : [],
  summary: ({ employer, grossCents, payEvery }) =>
    inBoth(locale => `${employer}: ${formatCents(grossCents)}, ${say(howOftenWords[payEvery], locale).toLowerCase()}`),
})
