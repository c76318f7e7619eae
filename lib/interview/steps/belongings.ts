import { defineStep } from '../define'
import { money } from '../fields'

export const belongings = defineStep({
  id: 'belongings',
  title: { en: 'What are your belongings worth?', es: '¿Cuánto valen sus pertenencias?' },
  why: {
    en: 'Count what they would bring if you sold them used today, not what they cost. Enter 0 where you have none.',
    es: 'Cuente lo que le darían hoy si las vendiera usadas, no lo que costaron. Escriba 0 donde no tenga nada.',
  },
  maySkip: { en: 'I can’t tell now', es: 'Ahora no lo sé' },
  fields: {
    toolsWorthCents: money({
      label: {
        en: 'Tools and equipment for your work (optional)',
        es: 'Herramientas y equipo de su trabajo (opcional)',
      },
      optional: true,
    }),
    householdWorthCents: money({
      label: { en: 'Household goods (optional)', es: 'Artículos del hogar (opcional)' },
      hint: {
        en: 'Furniture, kitchen things, clothes, phones, a computer.',
        es: 'Muebles, cosas de cocina, ropa, teléfonos, una computadora.',
      },
      optional: true,
    }),
    otherWorthCents: money({
      label: { en: 'Other things of value (optional)', es: 'Otras cosas de valor (opcional)' },
      hint: {
        en: 'Jewelry, cash at home, a boat, stocks, an IRA, a share in a business, money owed to you. Leave out a 401(k) or a pension plan at work.',
        es: 'Joyas, dinero en casa, una lancha, acciones, una cuenta IRA, parte de un negocio, dinero que le deben. No cuente un plan 401(k) ni una pensión del trabajo.',
      },
      optional: true,
    }),
  },
})
