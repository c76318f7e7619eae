import { formatCents } from '@/lib/shared/money'
import { asIs } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { money, text } from '../fields'
import { doNotKnow, owedByPrivateSide } from '../how-known'
import { otherSide } from './other-side'

export const theirVehicles = defineListStep({
  id: 'their-vehicles',
  uses: [otherSide],
  askIf: owedByPrivateSide,
  key: 'theirVehicles',
  least: 0,
  most: 200,
  title: { en: 'Do you know of any vehicle they own?', es: '¿Sabe de algún vehículo que tengan?' },
  why: {
    en: 'A car, a truck, a boat. Most states leave people one car of modest worth.',
    es: 'Un auto, una camioneta, un bote. La mayoría de los estados deja a cada persona un auto de valor modesto.',
  },
  maySkip: doNotKnow,
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What vehicle do they own?', es: '¿Qué vehículo tienen?' }
      : { en: 'What other vehicle do they own?', es: '¿Qué otro vehículo tienen?' },
  another: { en: 'Do you know of another one?', es: '¿Sabe de otro?' },
  fields: {
    vehicleNamed: text({
      label: { en: 'Year, make and model', es: 'Año, marca y modelo' },
      hint: { en: 'What you know, like “white Ford pickup”.', es: 'Lo que sepa, por ejemplo “camioneta Ford blanca”.' },
      missing: { en: 'Enter what you know of it', es: 'Escriba lo que sepa de él' },
      most: 100,
    }),
    vehicleWorthCents: money({
      label: { en: 'About what it is worth (optional)', es: 'Cuánto vale, más o menos (opcional)' },
      optional: true,
    }),
    vehicleOwedCents: money({
      label: { en: 'Loan on it (optional)', es: 'Préstamo que tiene (opcional)' },
      optional: true,
    }),
  },
  summary: ({ vehicleNamed, vehicleWorthCents }) =>
    asIs(vehicleWorthCents === undefined ? vehicleNamed : `${vehicleNamed}: ${formatCents(vehicleWorthCents)}`),
})
