// What each federal fact is called, and what it is about, for a person who is no lawyer.

import type { FederalFactId } from '../federal-types'
import type { FactWords } from './fact-words'

/** The title and one or two sentences for each federal fact. */
export const federalFactWords: Record<FederalFactId, FactWords> = {
  wageGarnishmentCap: {
    title: { en: 'Federal limit on wage garnishment', es: 'Límite federal del embargo de salario' },
    about: {
      en: 'The most that all ordinary creditors together can take from a worker’s pay anywhere in the country. A state can protect more, never less.',
      es: 'Lo más que todos los acreedores comunes juntos pueden tomar del salario en todo el país. Un estado puede proteger más, nunca menos.',
    },
  },
  federalMinimumWage: {
    title: { en: 'Federal minimum wage', es: 'Salario mínimo federal' },
    about: {
      en: 'The lowest pay for an hour under federal law. The federal limit on garnishment counts with it.',
      es: 'El pago mínimo por hora según la ley federal. El límite federal del embargo se calcula con él.',
    },
  },
  wageDischargeProtection: {
    title: { en: 'Keeping your job', es: 'Conservar su empleo' },
    about: {
      en: 'What an employer may not do to a worker whose pay is garnished.',
      es: 'Lo que un empleador no puede hacerle a un trabajador cuyo salario se embarga.',
    },
  },
  federalEmployeeGarnishment: {
    title: { en: 'Pay of federal workers', es: 'Salario de los empleados federales' },
    about: {
      en: 'How a state judgment reaches the pay of people who work for the federal government, the military or the mail.',
      es: 'Cómo alcanza un fallo estatal el salario de quienes trabajan para el gobierno federal, las fuerzas armadas o el correo.',
    },
  },
  protectedBenefitsAccount: {
    title: { en: 'Federal benefits in the bank', es: 'Beneficios federales en el banco' },
    about: {
      en: 'What a bank must leave alone by itself in an account that gets Social Security or other federal benefits.',
      es: 'Lo que un banco debe dejar libre por sí mismo en una cuenta que recibe Seguro Social u otros beneficios federales.',
    },
  },
  exemptBenefits: {
    title: { en: 'Benefits that cannot be taken', es: 'Beneficios que no se pueden tomar' },
    about: {
      en: 'Income that federal law keeps safe from ordinary creditors, also after it is paid.',
      es: 'Ingresos que la ley federal protege de los acreedores comunes, también después de pagados.',
    },
  },
  bankruptcyExemptions: {
    title: { en: 'What is safe in bankruptcy', es: 'Lo que está a salvo en una bancarrota' },
    about: {
      en: 'The federal list of what a person keeps in bankruptcy. Only some states let people choose it.',
      es: 'La lista federal de lo que una persona conserva en una bancarrota. Solo algunos estados permiten elegirla.',
    },
  },
  bankruptcyNondischargeable: {
    title: { en: 'Debts that bankruptcy does not end', es: 'Deudas que la bancarrota no elimina' },
    about: {
      en: 'Kinds of debt a person still owes after bankruptcy, and when the creditor must ask the bankruptcy court to say so.',
      es: 'Clases de deudas que se siguen debiendo después de una bancarrota, y cuándo el acreedor debe pedirlo al tribunal de bancarrotas.',
    },
  },
  bankruptcyLienAvoidance: {
    title: { en: 'Removing a judgment lien in bankruptcy', es: 'Quitar un gravamen por fallo en una bancarrota' },
    about: {
      en: 'How a person in bankruptcy can take a judgment’s lien off a home or other exempt property.',
      es: 'Cómo puede una persona en bancarrota quitar el gravamen de un fallo de su vivienda u otros bienes exentos.',
    },
  },
  automaticStay: {
    title: { en: 'Bankruptcy stops collection', es: 'La bancarrota detiene el cobro' },
    about: {
      en: 'What a creditor must stop doing when a debtor files for bankruptcy (the automatic stay).',
      es: 'Lo que un acreedor debe dejar de hacer cuando el deudor presenta una bancarrota (suspensión automática).',
    },
  },
  chapter7Wait: {
    title: { en: 'Wait between bankruptcies', es: 'Espera entre bancarrotas' },
    about: {
      en: 'How long a person must wait after one bankruptcy before another can end debts.',
      es: 'Cuánto se debe esperar después de una bancarrota para que otra pueda eliminar deudas.',
    },
  },
  fdcpa: {
    title: { en: 'Rules for debt collectors', es: 'Reglas para los cobradores de deudas' },
    about: {
      en: 'The federal law (FDCPA) on what debt collectors may and may not do. It does not bind a person who collects their own judgment.',
      es: 'La ley federal (FDCPA) sobre lo que los cobradores de deudas pueden y no pueden hacer. No obliga a quien cobra su propio fallo.',
    },
  },
  fcraReporting: {
    title: { en: 'Judgments and credit reports', es: 'Los fallos y los informes de crédito' },
    about: {
      en: 'How long debts and judgments can show on a credit report, and how to fix a mistake there.',
      es: 'Cuánto tiempo pueden aparecer las deudas y los fallos en un informe de crédito, y cómo corregir un error.',
    },
  },
  creditBureaus: {
    title: { en: 'The credit bureaus', es: 'Las agencias de crédito' },
    about: {
      en: 'Where to write when a credit report is wrong, and where to get the reports free.',
      es: 'Adónde escribir cuando un informe de crédito tiene un error, y dónde obtener los informes gratis.',
    },
  },
  federalJudgmentInterest: {
    title: { en: 'Interest in federal court', es: 'Intereses en los tribunales federales' },
    about: {
      en: 'The interest on judgments of federal courts. State small claims judgments follow their own state’s rate.',
      es: 'Los intereses de los fallos de tribunales federales. Los fallos estatales de reclamos menores siguen la tasa de su estado.',
    },
  },
  scra: {
    title: { en: 'People in military service', es: 'Personas en el servicio militar' },
    about: {
      en: 'Protection from default judgments, levies and high interest for people in military service (SCRA).',
      es: 'Protección contra fallos en rebeldía, embargos e intereses altos para quienes están en el servicio militar (SCRA).',
    },
  },
  fullFaithAndCredit: {
    title: { en: 'A judgment counts in every state', es: 'Un fallo vale en todos los estados' },
    about: {
      en: 'Why a judgment of one state must be honored in the others, and how it gets there.',
      es: 'Por qué el fallo de un estado se debe respetar en los demás, y cómo se lleva allí.',
    },
  },
  esign: {
    title: { en: 'Signing online', es: 'Firmar en línea' },
    about: {
      en: 'When an electronic signature is as good as one on paper, and for which papers it is not.',
      es: 'Cuándo una firma electrónica vale como una en papel, y para qué documentos no.',
    },
  },
  debtCancellationTax: {
    title: { en: 'Tax on forgiven debt', es: 'Impuesto sobre la deuda perdonada' },
    about: {
      en: 'When a debt that is forgiven counts as income, and who must report it.',
      es: 'Cuándo una deuda perdonada cuenta como ingreso, y quién debe informarlo.',
    },
  },
  fraudulentTransfer: {
    title: { en: 'Moving property out of reach', es: 'Sacar bienes del alcance' },
    about: {
      en: 'When a creditor can undo a gift or sale the debtor made to keep property from being taken.',
      es: 'Cuándo puede un acreedor deshacer un regalo o una venta que el deudor hizo para que no le tomaran los bienes.',
    },
  },
  accordAndSatisfaction: {
    title: { en: 'Checks marked “paid in full”', es: 'Cheques marcados “pago total”' },
    about: {
      en: 'When cashing a check for less than the claim ends the claim.',
      es: 'Cuándo cobrar un cheque por menos de lo reclamado termina el reclamo.',
    },
  },
}
