// What is taken for an amount nobody knows yet, when the ways to collect are compared.

import type { Assumption } from '../assumptions'

/** Stand-ins for what is not known about the other side, and what sales and deals usually bring. */
export const collectingAmounts = {
  guessPayCents: {
    value: 100_000,
    unit: 'cents',
    label: { en: 'Pay for a week, before taxes', es: 'Salario de una semana, antes de impuestos' },
    why: { en: 'Used while their pay is not known.', es: 'Se usa mientras no se sepa su salario.' },
  },
  guessBankCents: {
    value: 80_000,
    unit: 'cents',
    label: { en: 'Money in a bank account', es: 'Dinero en una cuenta bancaria' },
    why: { en: 'Used while the balance is not known.', es: 'Se usa mientras no se sepa el saldo.' },
  },
  guessEquityCents: {
    value: 8_000_000,
    unit: 'cents',
    label: { en: 'What a home is worth, less its loans', es: 'Lo que vale una casa, menos sus préstamos' },
    why: { en: 'Used while either is not known.', es: 'Se usa mientras no se sepan esas sumas.' },
  },
  guessVehicleCents: {
    value: 800_000,
    unit: 'cents',
    label: { en: 'What a vehicle is worth, less its loan', es: 'Lo que vale un vehículo, menos su préstamo' },
    why: { en: 'Used while its worth is not known.', es: 'Se usa mientras no se sepa su valor.' },
  },
  guessTillCents: {
    value: 40_000,
    unit: 'cents',
    label: {
      en: 'Money at a business, in the till or owed by customers',
      es: 'Dinero en un negocio, en la caja o que deben los clientes',
    },
    why: { en: 'Used while nobody knows it.', es: 'Se usa mientras nadie lo sepa.' },
  },
  takeHomeLowPercent: {
    value: 75,
    unit: 'percent',
    label: {
      en: 'Part of pay left after taxes, at least',
      es: 'Parte del salario que queda tras los impuestos, al menos',
    },
    why: { en: 'The law counts pay after taxes.', es: 'La ley cuenta el salario después de impuestos.' },
  },
  takeHomeHighPercent: {
    value: 90,
    unit: 'percent',
    label: {
      en: 'Part of pay left after taxes, at most',
      es: 'Parte del salario que queda tras los impuestos, como máximo',
    },
    why: { en: 'Few people keep more than this.', es: 'Pocas personas se quedan con más.' },
  },
  balanceLeftPercent: {
    value: 50,
    unit: 'percent',
    label: { en: 'Part of a bank balance still there, at least', es: 'Parte de un saldo que sigue ahí, al menos' },
    why: {
      en: 'A balance can fall between the day you hear of it and the day it is frozen.',
      es: 'Un saldo puede bajar entre el día en que usted lo sabe y el día en que se congela.',
    },
  },
  auctionPercent: {
    value: 60,
    unit: 'percent',
    label: { en: 'Part of a vehicle’s worth a sale brings', es: 'Parte del valor de un vehículo que da una subasta' },
    why: {
      en: 'A sheriff’s sale brings less than a dealer.',
      es: 'La subasta del alguacil da menos que un concesionario.',
    },
  },
  worthOffPercent: {
    value: 20,
    unit: 'percent',
    label: { en: 'How much a guess of worth may be too high', es: 'Cuánto puede pasarse un cálculo de valor' },
    why: {
      en: 'For homes and vehicles nobody has looked at closely.',
      es: 'Para casas y vehículos que nadie ha visto de cerca.',
    },
  },
  settleLowPercent: {
    value: 40,
    unit: 'percent',
    label: { en: 'A deal for less, at least', es: 'Un acuerdo por menos, al menos' },
    why: { en: 'Part of what is owed.', es: 'Parte de lo que se debe.' },
  },
  settleHighPercent: {
    value: 80,
    unit: 'percent',
    label: { en: 'A deal for less, at most', es: 'Un acuerdo por menos, como máximo' },
    why: { en: 'Part of what is owed.', es: 'Parte de lo que se debe.' },
  },
  sellLowPercent: {
    value: 5,
    unit: 'percent',
    label: { en: 'A buyer of the judgment pays, at least', es: 'Quien compra el fallo paga, al menos' },
    why: {
      en: 'Part of what is owed. Buyers take the risk.',
      es: 'Parte de lo que se debe. El comprador asume el riesgo.',
    },
  },
  sellHighPercent: {
    value: 20,
    unit: 'percent',
    label: { en: 'A buyer of the judgment pays, at most', es: 'Quien compra el fallo paga, como máximo' },
    why: { en: 'Only where a job or a home is known.', es: 'Solo si se conoce un empleo o una casa.' },
  },
} as const satisfies Record<string, Assumption>
