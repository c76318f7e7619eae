// How long each way to collect is taken to need, and how often it is taken to work, when the ways are compared.

import type { Assumption } from '../assumptions'

/** Months until the first money, and how much each chance counts. */
export const collectingTimes = {
  monthsDemand: {
    value: 1,
    unit: 'months',
    label: { en: 'A letter', es: 'Una carta' },
    why: { en: 'Time to read it and answer.', es: 'Tiempo para leerla y contestar.' },
  },
  monthsSettle: {
    value: 2,
    unit: 'months',
    label: { en: 'A deal for less', es: 'Un acuerdo por menos' },
    why: { en: 'Talks, and the first payment.', es: 'Las conversaciones y el primer pago.' },
  },
  monthsExam: {
    value: 2,
    unit: 'months',
    label: { en: 'A debtor’s exam', es: 'Un interrogatorio al deudor' },
    why: { en: 'A court date, and serving the order.', es: 'La fecha del tribunal y la notificación.' },
  },
  monthsWages: {
    value: 2,
    unit: 'months',
    label: { en: 'Wages', es: 'Salario' },
    why: { en: 'A writ, serving it, and the first pay day.', es: 'La orden, la notificación y el primer día de pago.' },
  },
  monthsBank: {
    value: 2,
    unit: 'months',
    label: { en: 'A bank account', es: 'Una cuenta bancaria' },
    why: {
      en: 'The bank holds the money while claims are heard.',
      es: 'El banco retiene el dinero mientras se oyen los reclamos.',
    },
  },
  monthsLien: {
    value: 48,
    unit: 'months',
    label: { en: 'A lien on a home', es: 'Un gravamen sobre una casa' },
    why: {
      en: 'It waits until the home is sold or a new loan is made.',
      es: 'Espera hasta que la casa se venda o se tome otro préstamo.',
    },
  },
  monthsBusiness: {
    value: 2,
    unit: 'months',
    label: { en: 'A business', es: 'Un negocio' },
    why: { en: 'A writ, and a date with the sheriff.', es: 'La orden y una fecha con el alguacil.' },
  },
  monthsVehicle: {
    value: 4,
    unit: 'months',
    label: { en: 'A vehicle', es: 'Un vehículo' },
    why: { en: 'It must be found, taken and sold.', es: 'Hay que encontrarlo, embargarlo y venderlo.' },
  },
  monthsHomeSale: {
    value: 15,
    unit: 'months',
    label: { en: 'A forced sale of a home', es: 'La venta forzosa de una casa' },
    why: {
      en: 'Courts go slowly here, and often say no.',
      es: 'Los tribunales van despacio y muchas veces la niegan.',
    },
  },
  monthsWait: {
    value: 24,
    unit: 'months',
    label: { en: 'Waiting until things change', es: 'Esperar hasta que algo cambie' },
    why: { en: 'A new job or a home may come later.', es: 'Más tarde puede haber un empleo o una casa.' },
  },
  monthsAssign: {
    value: 2,
    unit: 'months',
    label: { en: 'Selling the judgment', es: 'Vender el fallo' },
    why: { en: 'Finding a buyer, and the papers.', es: 'Encontrar comprador y hacer los papeles.' },
  },
  monthsElsewhere: {
    value: 2,
    unit: 'months',
    label: { en: 'Filing in another state first', es: 'Registrar antes en otro estado' },
    why: { en: 'Copies, filing and the wait there.', es: 'Las copias, el registro y la espera de allá.' },
  },
  monthsSoon: {
    value: 3,
    unit: 'months',
    label: { en: '“Now” means within', es: '“Ahora” quiere decir dentro de' },
    why: {
      en: 'Only money of that time counts when you need it now.',
      es: 'Si lo necesita ahora, solo cuenta el dinero de ese tiempo.',
    },
  },
  monthsLater: {
    value: 12,
    unit: 'months',
    label: { en: '“In some months” means within', es: '“En unos meses” quiere decir dentro de' },
    why: { en: 'Later money still counts, but less.', es: 'El dinero posterior también cuenta, pero menos.' },
  },
  monthsRetry: {
    value: 6,
    unit: 'months',
    label: { en: 'After a try that failed, wait', es: 'Tras un intento fallido, esperar' },
    why: { en: 'By then a job or a bank may be new.', es: 'Para entonces el empleo o el banco puede ser otro.' },
  },
  goodOfTen: {
    value: 7,
    unit: 'count',
    label: { en: 'Of ten tries, a good chance works', es: 'De diez intentos, una buena posibilidad funciona' },
    why: {
      en: 'Nobody can know this. It only serves to compare.',
      es: 'Nadie puede saberlo. Solo sirve para comparar.',
    },
  },
  fairOfTen: {
    value: 4,
    unit: 'count',
    label: { en: 'Of ten tries, a fair chance works', es: 'De diez intentos, una posibilidad regular funciona' },
    why: {
      en: 'Nobody can know this. It only serves to compare.',
      es: 'Nadie puede saberlo. Solo sirve para comparar.',
    },
  },
  poorOfTen: {
    value: 1,
    unit: 'count',
    label: { en: 'Of ten tries, a poor chance works', es: 'De diez intentos, una posibilidad baja funciona' },
    why: {
      en: 'Nobody can know this. It only serves to compare.',
      es: 'Nadie puede saberlo. Solo sirve para comparar.',
    },
  },
} as const satisfies Record<string, Assumption>
