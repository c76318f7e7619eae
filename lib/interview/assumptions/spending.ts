// What collecting is taken to cost in money and time, and what others are taken to ask for it, until the person says.

import type { Assumption } from '../assumptions'

/** Lines of the collection budget that no single way of collecting names, its limit, and the terms of handing it over. */
export const spending = {
  spendFindingCents: {
    value: 5_000,
    unit: 'cents',
    label: { en: 'Finding the person', es: 'Encontrar a la persona' },
    why: { en: 'One search by a paid service.', es: 'Una búsqueda hecha por un servicio pagado.' },
  },
  spendAssetSearchCents: {
    value: 7_500,
    unit: 'cents',
    label: { en: 'A search for property', es: 'Una búsqueda de bienes' },
    why: {
      en: 'Records of land, vehicles and businesses, by a paid service.',
      es: 'Registros de inmuebles, vehículos y negocios, por un servicio pagado.',
    },
  },
  spendCopiesCents: {
    value: 2_500,
    unit: 'cents',
    label: { en: 'Certified copies', es: 'Copias certificadas' },
    why: {
      en: 'One copy of the judgment with the court’s stamp.',
      es: 'Una copia del fallo con el sello del tribunal.',
    },
  },
  spendWritCents: {
    value: 4_000,
    unit: 'cents',
    label: { en: 'A writ', es: 'Una orden de ejecución' },
    why: {
      en: 'The court’s paper that lets an officer take money or property.',
      es: 'El papel del tribunal que permite a un oficial tomar dinero o bienes.',
    },
  },
  spendServiceCents: {
    value: 7_500,
    unit: 'cents',
    label: { en: 'Having papers served', es: 'Entregar los papeles legalmente' },
    why: { en: 'One paper handed over by a process server.', es: 'Un papel entregado por un notificador.' },
  },
  spendLevyCents: {
    value: 15_000,
    unit: 'cents',
    label: { en: 'The sheriff’s or marshal’s deposit', es: 'El depósito para el alguacil' },
    why: { en: 'One try, paid in advance.', es: 'Un intento, pagado por adelantado.' },
  },
  spendLawyerCents: {
    value: 0,
    unit: 'cents',
    label: { en: 'A lawyer', es: 'Un abogado' },
    why: { en: 'We count none until you hire one.', es: 'No contamos ninguno hasta que usted lo contrate.' },
  },
  spendOtherCents: {
    value: 2_000,
    unit: 'cents',
    label: { en: 'Other costs', es: 'Otros gastos' },
    why: { en: 'Mail, parking and copies.', es: 'Correo, estacionamiento y copias.' },
  },
  ceilingPercent: {
    value: 20,
    unit: 'percent',
    label: { en: 'The most to spend, of what is owed', es: 'Lo máximo que gastará, de lo que se debe' },
    why: {
      en: 'If the first tries fail, this much is gone and may not come back.',
      es: 'Si los primeros intentos fallan, esto ya se gastó y quizá no vuelva.',
    },
  },
  nearCeilingPercent: {
    value: 80,
    unit: 'percent',
    label: { en: 'We warn you from this part of your limit', es: 'Le avisamos desde esta parte de su límite' },
    why: { en: 'So that there is time to think again.', es: 'Para que haya tiempo de pensarlo otra vez.' },
  },
  ownHoursAMonth: {
    value: 2,
    unit: 'count',
    label: { en: 'Hours of your own in a month', es: 'Horas propias en un mes' },
    why: { en: 'Calls, forms and a trip to the court.', es: 'Llamadas, formularios y una visita al tribunal.' },
  },
  ownHourCents: {
    value: 2_000,
    unit: 'cents',
    label: { en: 'What an hour is worth to you', es: 'Lo que vale para usted una hora' },
    why: {
      en: 'Your time is not free, even when no bill comes.',
      es: 'Su tiempo no es gratis, aunque no llegue una cuenta.',
    },
  },
  ownCollectPercent: {
    value: 50,
    unit: 'percent',
    label: { en: 'Part of the debt you would collect yourself', es: 'Parte de la deuda que usted cobraría' },
    why: { en: 'Nobody can know this in advance.', es: 'Nadie puede saberlo de antemano.' },
  },
  ownCollectMonths: {
    value: 24,
    unit: 'months',
    label: { en: 'How long that would take you', es: 'Cuánto tiempo le tomaría' },
    why: { en: 'Small sums come in over many months.', es: 'Las sumas pequeñas entran a lo largo de muchos meses.' },
  },
  lawyerSharePercent: {
    value: 33,
    unit: 'percent',
    label: { en: 'A lawyer keeps, of what comes in', es: 'Un abogado se queda, de lo que entra' },
    why: {
      en: 'Often about a third. Some lawyers ask for pay by the hour.',
      es: 'Muchas veces cerca de un tercio. Algunos abogados cobran por hora.',
    },
  },
  lawyerUpfrontCents: {
    value: 50_000,
    unit: 'cents',
    label: { en: 'A lawyer asks for, before starting', es: 'Un abogado pide, antes de empezar' },
    why: { en: 'For court fees and other costs.', es: 'Para cuotas del tribunal y otros gastos.' },
  },
  agencySharePercent: {
    value: 40,
    unit: 'percent',
    label: { en: 'An agency keeps, of what comes in', es: 'Una agencia se queda, de lo que entra' },
    why: { en: 'Often between a quarter and a half.', es: 'Muchas veces entre una cuarta parte y la mitad.' },
  },
  agencyUpfrontCents: {
    value: 0,
    unit: 'cents',
    label: { en: 'An agency asks for, before starting', es: 'Una agencia pide, antes de empezar' },
    why: { en: 'Most are paid only when money comes in.', es: 'La mayoría cobra solo cuando entra dinero.' },
  },
  renewLeadMonths: {
    value: 3,
    unit: 'months',
    label: { en: 'Months to get a renewal ready', es: 'Meses para preparar una renovación' },
    why: { en: 'Papers get lost, and courts take time.', es: 'Los papeles se pierden y los tribunales tardan.' },
  },
} as const satisfies Record<string, Assumption>
