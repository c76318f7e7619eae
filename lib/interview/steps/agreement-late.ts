import { defineStep } from '../define'
import { number } from '../fields'

const days = { one: { en: 'day', es: 'día' }, other: { en: 'days', es: 'días' } }

export const agreementLate = defineStep({
  id: 'agreement-late',
  title: { en: 'What happens when a payment is late?', es: '¿Qué pasa si un pago se atrasa?' },
  why: {
    en: 'A little room keeps a small slip from ending the deal. These are common numbers; change them if you agreed on others.',
    es: 'Un poco de margen evita que un descuido pequeño acabe con el trato. Son números comunes; cámbielos si acordaron otros.',
  },
  start: () => ({ agreedGraceDays: 5, agreedCureDays: 10 }),
  fields: {
    agreedGraceDays: number({
      label: { en: 'Days a payment may be late', es: 'Días que un pago puede atrasarse' },
      hint: { en: '0 means none.', es: '0 significa ninguno.' },
      least: 0,
      most: 60,
      unit: days,
    }),
    agreedCureDays: number({
      label: {
        en: 'Days to catch up after a written notice',
        es: 'Días para ponerse al día tras un aviso por escrito',
      },
      hint: { en: '0 means no notice and no second chance.', es: '0 significa sin aviso ni segunda oportunidad.' },
      least: 0,
      most: 90,
      unit: days,
    }),
  },
})
