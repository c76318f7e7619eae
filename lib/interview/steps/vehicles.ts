import { formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { money, radios, text, yesNo } from '../fields'

export const vehicles = defineListStep({
  id: 'vehicles',
  key: 'vehicles',
  least: 0,
  most: 200,
  title: { en: 'Do you own a car, truck or motorcycle?', es: '¿Tiene un auto, una camioneta o una motocicleta?' },
  why: {
    en: 'Count each one in your name, even if you still make payments. Do not count one you lease.',
    es: 'Cuente cada uno que esté a su nombre, aunque todavía lo esté pagando. No cuente uno arrendado (lease).',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'Which vehicle is it?', es: '¿Qué vehículo es?' }
      : { en: 'Which is the next vehicle?', es: '¿Cuál es el siguiente vehículo?' },
  another: { en: 'Do you own another vehicle?', es: '¿Tiene otro vehículo?' },
  fields: {
    vehicle: text({
      label: { en: 'Year and make', es: 'Año y marca' },
      hint: { en: 'For example, 2014 Honda Civic', es: 'Por ejemplo, Honda Civic 2014' },
      missing: { en: 'Enter the year and make', es: 'Escriba el año y la marca' },
      most: 60,
    }),
    valueCents: money({
      label: { en: 'What it would sell for today (optional)', es: 'En cuánto se vendería hoy (opcional)' },
      hint: {
        en: 'Look up a private sale price for one just like it. Leave it blank if you do not know.',
        es: 'Busque el precio de venta entre particulares de uno igual. Déjelo en blanco si no lo sabe.',
      },
      optional: true,
    }),
    owedCents: money({
      label: { en: 'What is owed on it (optional)', es: 'Lo que se debe por él (opcional)' },
      hint: { en: 'Enter 0 if it is paid off.', es: 'Escriba 0 si ya está pagado.' },
      optional: true,
    }),
    forWork: radios({
      label: { en: 'Do you need it to do your work?', es: '¿Lo necesita para hacer su trabajo?' },
      hint: {
        en: 'To carry tools or passengers, say. Driving to work does not count.',
        es: 'Por ejemplo, para llevar herramientas o pasajeros. Ir al trabajo no cuenta.',
      },
      options: yesNo,
    }),
  },
  summary: ({ vehicle, valueCents }) => {
    const worth = valueCents === undefined ? null : formatCents(valueCents)
    return inBoth(locale => `${vehicle}: ${worth ?? (locale === 'en' ? 'worth not known' : 'valor no conocido')}`)
  },
})
