// The clauses of an agreement about its end and about itself: when all is paid, what nobody gives up, and what both sides
// state.

import type { AgreementTerms } from '@/lib/case/agreement-terms'
import { periodWords } from '@/lib/law/days'
import { states } from '@/lib/law/states'
import { type StateCode, stateCodes } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'
import type { Clause } from './agreement-clauses'

/** The clauses about ending it and about the agreement itself, in their order; what was not agreed on is not there. */
export function endingClauses(terms: AgreementTerms): Clause[] {
  return [
    ...(terms.satisfaction ? [satisfaction(terms.satisfaction)] : []),
    ...(terms.releasesLien ? [lien] : []),
    ...(terms.keepsExemptions ? [exemptions] : []),
    ...(hasSeveral(terms) ? [several] : []),
    statements,
    notices(terms.contactForDisputes),
    theRest(terms.stateCode),
  ]
}

function satisfaction({ withinDays, document }: NonNullable<AgreementTerms['satisfaction']>): Clause {
  const within = periodWords({ count: withinDays, unit: 'days' })
  return {
    title: { en: 'Filing that it is paid', es: 'Presentar la constancia de pago' },
    legal: {
      en: `Within ${within.en} after the last payment under this Agreement is received and, if by check, paid by the bank, the Creditor will sign and file with the court the paper called “${document}”, at the Creditor’s cost, and give the Debtor a copy. A shorter time set by law still applies.`,
      es: `Dentro de ${within.es} después de recibir el último pago de este Acuerdo y, si es un cheque, de que el banco lo pague, el Acreedor firmará y presentará en el tribunal el papel llamado “${document}”, a su costa, y dará una copia al Deudor. Si la ley fija un plazo más corto, ese se aplica.`,
    },
    plain: {
      en: `After the last payment the creditor has ${within.en} to tell the court that the judgment is paid.`,
      es: `Después del último pago el acreedor tiene ${within.es} para informar al tribunal que el fallo está pagado.`,
    },
  }
}

const lien: Clause = {
  title: { en: 'Release of liens', es: 'Cancelación de gravámenes' },
  legal: {
    en: 'If the Judgment was recorded as a lien on any property, the Creditor will sign and record, or give the Debtor in a form that can be recorded, a full release of it when the satisfaction of the Judgment is due.',
    es: 'Si el Fallo se inscribió como gravamen sobre algún bien, el Acreedor firmará e inscribirá, o entregará al Deudor en forma que se pueda inscribir, su cancelación total cuando corresponda la constancia de pago del Fallo.',
  },
  plain: {
    en: 'If there is a lien on a home or other property, it is taken off once all is paid.',
    es: 'Si hay un gravamen sobre una casa u otro bien, se quita cuando todo esté pagado.',
  },
}

const exemptions: Clause = {
  title: { en: 'Protections kept', es: 'Protecciones que se conservan' },
  legal: {
    en: 'Nothing in this Agreement waives any exemption or other protection that the law gives the Debtor’s wages, benefits, bank accounts, home or other property.',
    es: 'Nada en este Acuerdo es una renuncia a ninguna exención ni otra protección que la ley da al salario, los beneficios, las cuentas bancarias, la vivienda u otros bienes del Deudor.',
  },
  plain: {
    en: 'What the law protects from being taken stays protected, whatever happens.',
    es: 'Lo que la ley protege sigue protegido, pase lo que pase.',
  },
}

const several: Clause = {
  title: { en: 'More than one person on a side', es: 'Más de una persona en una parte' },
  legal: {
    en: 'Each person named as Creditor or Debtor signs for themselves, and this Agreement takes effect when all have signed. Each Debtor is bound to pay the whole Agreed Amount, but none is bound for more than the Judgment holds that Debtor to. A payment by one Debtor counts for all, and a payment made as this Agreement says is a payment to all the Creditors. How the Debtors share what they pay, or the Creditors what they get, is for them to settle among themselves.',
    es: 'Cada persona nombrada como Acreedor o Deudor firma por sí misma, y este Acuerdo entra en vigor cuando todas hayan firmado. Cada Deudor se obliga a pagar toda la Cantidad acordada, pero ninguno queda obligado a más de lo que el Fallo le exige. El pago de un Deudor cuenta para todos, y un pago hecho como dice este Acuerdo es un pago a todos los Acreedores. Cómo se reparten los Deudores lo que pagan, o los Acreedores lo que reciben, lo arreglan entre ellos.',
  },
  plain: {
    en: 'Everyone named must sign. Each person who owes can be asked for all of it, as far as the judgment goes, and one person’s payment counts for all.',
    es: 'Todas las personas nombradas deben firmar. A cada persona que debe se le puede pedir todo, hasta donde llega el fallo, y el pago de una cuenta para todas.',
  },
}

const statements: Clause = {
  title: { en: 'What each side states', es: 'Lo que declara cada parte' },
  legal: {
    en: 'The Creditor states that the Creditor owns the Judgment and has not assigned it. Each party states that it has read this Agreement, had time to ask a lawyer, signs freely, and may bind the person or business it signs for. Making this Agreement is not an admission of anything beyond the Judgment.',
    es: 'El Acreedor declara que el Fallo es suyo y que no lo ha cedido. Cada parte declara que leyó este Acuerdo, que tuvo tiempo de consultar a un abogado, que firma libremente y que puede obligar a la persona o al negocio por quien firma. Hacer este Acuerdo no es admitir nada más allá del Fallo.',
  },
  plain: {
    en: 'Both sides have read this and sign because they want to.',
    es: 'Las dos partes leyeron esto y firman porque quieren.',
  },
}

function notices(contact: string): Clause {
  const to = contact.trim().split('\n').join(', ')
  return {
    title: { en: 'Notices and questions', es: 'Avisos y preguntas' },
    legal: {
      en: `Notices are in writing and go to each party at the address shown above, or at another one that party gives in writing. Questions and disputes about payments can also be raised with: ${to}. The parties will try to settle them in good faith before either asks the court.`,
      es: `Los avisos se dan por escrito a cada parte en la dirección que figura arriba o en otra que esa parte indique por escrito. Las preguntas y disputas sobre pagos se pueden plantear también a: ${to}. Las partes tratarán de resolverlas de buena fe antes de que alguna acuda al tribunal.`,
    },
    plain: {
      en: 'Write to each other first. Keep each other’s address up to date.',
      es: 'Escríbanse primero. Mantengan al día la dirección de cada uno.',
    },
  }
}

function theRest(code: string): Clause {
  const known = stateCodes.find((one): one is StateCode => one === code)
  const name: Words = known ? states[known].name : { en: code, es: code }
  return {
    title: { en: 'Law, changes and copies', es: 'Ley, cambios y copias' },
    legal: {
      en: `The law of ${name.en} governs this Agreement. It is the whole agreement of the parties about paying the Judgment. It can be changed only in writing signed by all parties. The Judgment stays as it is until it is satisfied; this Agreement does not replace it, renew it or give more time to enforce it. If a part cannot be enforced, the rest stands. It may be signed in separate copies, on paper or electronically, and takes effect when all parties have signed.`,
      es: `Este Acuerdo se rige por la ley de ${name.es}. Es todo lo acordado por las partes sobre el pago del Fallo. Solo se puede cambiar por escrito firmado por todas las partes. El Fallo sigue como está hasta que quede satisfecho; este Acuerdo no lo reemplaza, no lo renueva ni da más tiempo para ejecutarlo. Si una parte no se puede hacer cumplir, el resto vale. Se puede firmar en copias separadas, en papel o electrónicamente, y entra en vigor cuando todas las partes hayan firmado.`,
    },
    plain: {
      en: 'Only what is written here counts, and only a paper signed by everyone can change it. Everyone keeps a copy.',
      es: 'Solo cuenta lo escrito aquí, y solo un papel firmado por todos puede cambiarlo. Todos guardan una copia.',
    },
  }
}

function hasSeveral({ parties }: AgreementTerms): boolean {
  return parties.length > 2
}
