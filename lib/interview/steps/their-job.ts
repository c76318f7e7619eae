import { defineStep } from '../define'
import { money, radios, select, text, unsure } from '../fields'
import { doNotKnow, howSure, knownFrom, owedByPerson } from '../how-known'
import { howOftenOptions } from '../how-often'
import { otherSide } from './other-side'

const known = { field: 'jobKnown', is: ['known'] }
const works = { field: 'jobKnown', is: ['known', 'works'] }

export const theirJob = defineStep({
  id: 'their-job',
  uses: [otherSide],
  askIf: owedByPerson,
  title: { en: 'Do you know where they work?', es: '¿Sabe dónde trabajan?' },
  why: {
    en: 'In most states a court can have part of each paycheck sent to you. For that you need the employer’s name.',
    es: 'En la mayoría de los estados un tribunal puede hacer que le envíen parte de cada pago. Para eso necesita el nombre del empleador.',
  },
  maySkip: doNotKnow,
  fields: {
    jobKnown: radios({
      label: { en: 'Their job', es: 'Su empleo' },
      options: [
        { value: 'known', label: { en: 'I know where they work', es: 'Sé dónde trabajan' } },
        { value: 'works', label: { en: 'They work, but I don’t know where', es: 'Trabajan, pero no sé dónde' } },
        { value: 'none', label: { en: 'They have no job', es: 'No tienen empleo' } },
        unsure,
      ],
    }),
    theirEmployer: text({
      label: { en: 'Employer', es: 'Empleador' },
      missing: { en: 'Enter the name of the employer', es: 'Escriba el nombre del empleador' },
      most: 150,
      showIf: known,
    }),
    theirPayCents: money({
      label: { en: 'Pay each time, before taxes (optional)', es: 'Cada pago, antes de impuestos (opcional)' },
      hint: {
        en: 'Your best guess. Leave it blank if you have none.',
        es: 'Lo que usted calcule. Déjelo en blanco si no sabe.',
      },
      optional: true,
      showIf: works,
    }),
    theirPayEvery: select({
      label: { en: 'How often they are paid (optional)', es: 'Cada cuánto les pagan (opcional)' },
      options: howOftenOptions,
      optional: true,
      showIf: works,
      beside: 'theirPayCents',
    }),
    theirGarnishedCents: money({
      label: { en: 'Already taken from each pay (optional)', es: 'Lo que ya se descuenta de cada pago (opcional)' },
      hint: {
        en: 'For child support or another creditor. That comes first.',
        es: 'Para manutención u otro acreedor. Eso va primero.',
      },
      optional: true,
      showIf: works,
    }),
    jobSure: howSure(works),
    jobFrom: knownFrom(works),
  },
  check: ({ theirPayCents, theirPayEvery }) =>
    theirPayCents !== undefined && theirPayEvery === undefined
      ? [
          {
            field: 'theirPayEvery',
            message: { en: 'Choose how often they get that pay', es: 'Elija cada cuánto reciben ese pago' },
          },
        ]
      : [],
})
