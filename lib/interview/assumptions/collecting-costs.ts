// What each way to collect is taken to cost, until the person says what it costs where they are.

import type { Assumption } from '../assumptions'

/** For one try of each way. Fees differ by county. */
export const collectingCosts = {
  costDemandCents: {
    value: 1_000,
    unit: 'cents',
    label: { en: 'A letter that asks for payment', es: 'Una carta que pide el pago' },
    why: { en: 'Paper, and mail with proof.', es: 'Papel y correo con comprobante.' },
  },
  costExamCents: {
    value: 10_000,
    unit: 'cents',
    label: { en: 'A debtor’s exam in court', es: 'Un interrogatorio al deudor en el tribunal' },
    why: { en: 'The court’s fee, and having the order served.', es: 'La cuota del tribunal y la notificación.' },
  },
  costWagesCents: {
    value: 12_500,
    unit: 'cents',
    label: { en: 'Taking part of wages', es: 'Embargar parte del salario' },
    why: { en: 'A writ, and serving the employer.', es: 'Una orden de ejecución y la notificación al empleador.' },
  },
  costBankCents: {
    value: 12_500,
    unit: 'cents',
    label: { en: 'Taking money from a bank account', es: 'Embargar una cuenta bancaria' },
    why: { en: 'A writ, and serving the bank.', es: 'Una orden de ejecución y la notificación al banco.' },
  },
  costLienCents: {
    value: 7_500,
    unit: 'cents',
    label: { en: 'A lien on a home or land', es: 'Un gravamen sobre una casa o terreno' },
    why: { en: 'The court’s paper, and recording it.', es: 'El papel del tribunal y su inscripción.' },
  },
  costBusinessCents: {
    value: 35_000,
    unit: 'cents',
    label: { en: 'Collecting at a business', es: 'Cobrar en un negocio' },
    why: {
      en: 'A writ, and a day of the sheriff’s time, paid in advance.',
      es: 'Una orden de ejecución y un día de trabajo del alguacil, pagado por adelantado.',
    },
  },
  costVehicleCents: {
    value: 120_000,
    unit: 'cents',
    label: { en: 'Taking and selling a vehicle', es: 'Embargar y vender un vehículo' },
    why: {
      en: 'Towing, storage and the sale. The sheriff asks for it in advance.',
      es: 'Grúa, depósito y venta. El alguacil lo pide por adelantado.',
    },
  },
  costHomeSaleCents: {
    value: 600_000,
    unit: 'cents',
    label: { en: 'A forced sale of a home', es: 'La venta forzosa de una casa' },
    why: {
      en: 'A lawyer, a court hearing, notices and the sheriff.',
      es: 'Un abogado, una audiencia, avisos y el alguacil.',
    },
  },
  costElsewhereCents: {
    value: 25_000,
    unit: 'cents',
    label: { en: 'Filing the judgment in another state', es: 'Registrar el fallo en otro estado' },
    why: {
      en: 'A certified copy, the filing fee there, and notice by mail.',
      es: 'Una copia certificada, la cuota de allá y un aviso por correo.',
    },
  },
} as const satisfies Record<string, Assumption>
