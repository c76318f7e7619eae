// What people pay for, by group: first picked, then asked the amount of. Yearly bills that are easily forgotten are picks too.

import type { Words } from '@/lib/shared/words'
import type { HowOften } from './how-often'

/** `usual`: how often it is mostly billed, where not by the month. */
export type ExpenseEntry = { label: Words; hint?: Words; usual?: HowOften }
type Group = { title: Words; legend: Words; kinds: Record<string, ExpenseEntry> }

/** Every group and its kinds. A kind's name is unique across groups: its amount is kept under it. */
export const expenseGroups = {
  housing: {
    title: { en: 'Home', es: 'Vivienda' },
    legend: { en: 'For my home, I pay', es: 'Por mi vivienda, pago' },
    kinds: {
      rent: { label: { en: 'Rent, for a home, a room or a lot', es: 'Alquiler de casa, cuarto o terreno' } },
      mortgage: { label: { en: 'A mortgage', es: 'Una hipoteca' } },
      propertyTax: {
        label: { en: 'Property tax', es: 'Impuesto sobre la propiedad' },
        hint: { en: 'Not if it is part of the mortgage payment.', es: 'No, si ya va en el pago de la hipoteca.' },
        usual: 'year',
      },
      homeInsurance: {
        label: { en: 'Home or renter’s insurance', es: 'Seguro de la casa o de inquilino' },
        hint: { en: 'Not if it is part of the mortgage payment.', es: 'No, si ya va en el pago de la hipoteca.' },
      },
      homeFees: { label: { en: 'Condo or homeowner fees', es: 'Cuotas de condominio o de vecinos' } },
      homeRepairs: { label: { en: 'Repairs and upkeep', es: 'Reparaciones y mantenimiento' } },
    },
  },
  utilities: {
    title: { en: 'Utilities and phone', es: 'Servicios y teléfono' },
    legend: { en: 'For utilities and phone, I pay', es: 'Por servicios y teléfono, pago' },
    kinds: {
      electricity: { label: { en: 'Electricity', es: 'Electricidad' } },
      heating: { label: { en: 'Gas, oil or other heating', es: 'Gas, petróleo u otra calefacción' } },
      water: { label: { en: 'Water, sewer and trash', es: 'Agua, alcantarillado y basura' } },
      phone: { label: { en: 'Phone', es: 'Teléfono' } },
      internet: { label: { en: 'Internet and TV', es: 'Internet y televisión' } },
    },
  },
  food: {
    title: { en: 'Food and household', es: 'Comida y hogar' },
    legend: { en: 'For food and household, I pay', es: 'Por comida y hogar, pago' },
    kinds: {
      groceries: {
        label: { en: 'Groceries', es: 'Comida del supermercado' },
        hint: { en: 'Leave out what food stamps (SNAP) pay.', es: 'Sin lo que pagan los cupones de comida (SNAP).' },
      },
      mealsOut: { label: { en: 'Meals out, and at work', es: 'Comidas fuera y en el trabajo' } },
      householdGoods: {
        label: { en: 'Soap, diapers and other supplies', es: 'Jabón, pañales y otros artículos' },
      },
      laundry: { label: { en: 'Laundry', es: 'Lavandería' } },
      clothing: { label: { en: 'Clothes and shoes', es: 'Ropa y zapatos' } },
      pets: { label: { en: 'Pets', es: 'Mascotas' } },
    },
  },
  transport: {
    title: { en: 'Getting around', es: 'Transporte' },
    legend: { en: 'For getting around, I pay', es: 'Por transporte, pago' },
    kinds: {
      carPayment: { label: { en: 'A car payment or lease', es: 'Cuota o arriendo del auto' } },
      gasoline: { label: { en: 'Gas or charging', es: 'Gasolina o carga eléctrica' } },
      carInsurance: { label: { en: 'Car insurance', es: 'Seguro del auto' } },
      carRepairs: { label: { en: 'Car repairs, oil and tires', es: 'Reparaciones, aceite y llantas' } },
      carRegistration: {
        label: { en: 'Car registration and inspection', es: 'Registro e inspección del auto' },
        usual: 'year',
      },
      transit: { label: { en: 'Bus, train or rides', es: 'Autobús, tren o viajes pagados' } },
      parking: { label: { en: 'Parking and tolls', es: 'Estacionamiento y peajes' } },
    },
  },
  health: {
    title: { en: 'Health', es: 'Salud' },
    legend: { en: 'For health, I pay', es: 'Por salud, pago' },
    kinds: {
      healthInsurance: {
        label: { en: 'Health insurance', es: 'Seguro médico' },
        hint: { en: 'Not what is taken from my pay.', es: 'No lo que descuentan del salario.' },
      },
      doctors: { label: { en: 'Doctors and dentists', es: 'Médicos y dentistas' } },
      medicine: { label: { en: 'Medicine', es: 'Medicinas' } },
      healthGoods: { label: { en: 'Glasses, hearing aids or supplies', es: 'Lentes, audífonos o artículos médicos' } },
      otherCare: { label: { en: 'Therapy or other care', es: 'Terapia u otra atención' } },
    },
  },
  family: {
    title: { en: 'Children and family', es: 'Hijos y familia' },
    legend: { en: 'For children and family, I pay', es: 'Por hijos y familia, pago' },
    kinds: {
      childCare: { label: { en: 'Child care', es: 'Cuidado de niños' } },
      school: {
        label: { en: 'School supplies, fees and lunches', es: 'Útiles, cuotas y almuerzos de la escuela' },
      },
      activities: { label: { en: 'Sports, lessons and camps', es: 'Deportes, clases y campamentos' } },
      childSupport: {
        label: { en: 'Child support', es: 'Manutención de hijos' },
        hint: { en: 'Not what is taken from my pay.', es: 'No lo que descuentan del salario.' },
      },
      spousalSupport: {
        label: { en: 'Spousal support', es: 'Manutención de cónyuge' },
        hint: { en: 'Not what is taken from my pay.', es: 'No lo que descuentan del salario.' },
      },
      relatives: { label: { en: 'Help to parents or other family', es: 'Ayuda a padres u otra familia' } },
    },
  },
  others: {
    title: { en: 'Everything else', es: 'Todo lo demás' },
    legend: { en: 'I also pay', es: 'También pago' },
    kinds: {
      incomeTax: {
        label: { en: 'Income tax', es: 'Impuesto sobre la renta' },
        hint: { en: 'Not what is taken from my pay.', es: 'No lo que descuentan del salario.' },
        usual: 'quarter',
      },
      workCosts: {
        label: { en: 'Tools, uniforms or dues for work', es: 'Herramientas, uniforme o cuotas de trabajo' },
      },
      ownSchool: { label: { en: 'My own classes', es: 'Mis propios estudios' } },
      lifeInsurance: { label: { en: 'Life insurance', es: 'Seguro de vida' } },
      subscriptions: { label: { en: 'Subscriptions and apps', es: 'Suscripciones y aplicaciones' } },
      personalCare: { label: { en: 'Haircuts and personal care', es: 'Cortes de pelo y cuidado personal' } },
      storage: { label: { en: 'Storage', es: 'Almacén o bodega' } },
      bankFees: { label: { en: 'Bank and money order fees', es: 'Comisiones de banco y giros' } },
      donations: { label: { en: 'Church or donations', es: 'Iglesia o donaciones' } },
      gifts: { label: { en: 'Birthdays and holidays', es: 'Cumpleaños y fiestas' }, usual: 'year' },
      leisure: { label: { en: 'Going out, hobbies, cigarettes', es: 'Salidas, pasatiempos, cigarrillos' } },
      anythingElse: { label: { en: 'Something else', es: 'Otra cosa' } },
    },
  },
} as const satisfies Record<string, Group>

export type ExpenseGroupId = keyof typeof expenseGroups
/** The kinds of one group, or of all of them. */
export type ExpenseKind<G extends ExpenseGroupId = ExpenseGroupId> = {
  [One in G]: Extract<keyof (typeof expenseGroups)[One]['kinds'], string>
}[G]

export const expenseGroupIds = Object.keys(expenseGroups) as ExpenseGroupId[]

/** The kinds of a group with what they are called, in the order asked. */
export function kindsIn<G extends ExpenseGroupId>(group: G): { kind: ExpenseKind<G>; entry: ExpenseEntry }[] {
  const kinds: Record<string, ExpenseEntry> = expenseGroups[group].kinds
  return Object.entries(kinds).map(([kind, entry]) => ({ kind: kind as ExpenseKind<G>, entry }))
}
