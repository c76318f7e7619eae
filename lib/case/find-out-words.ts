// What each unknown is called, and how to learn it lawfully: the court, public records, and asking.

import type { PartyKind } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'
import type { UnknownId } from './find-out'

const unknownNames: Record<UnknownId, Words> = {
  notice: {
    en: 'What must be known before anything can be taken',
    es: 'Lo que hay que saber antes de poder tomar algo',
  },
  address: { en: 'Where they live or work today', es: 'Dónde viven o trabajan hoy' },
  job: { en: 'Whether they work, and for whom', es: 'Si trabajan y para quién' },
  pay: { en: 'What they are paid', es: 'Cuánto ganan' },
  bank: { en: 'Which bank they use', es: 'Qué banco usan' },
  balance: { en: 'How much is in the account', es: 'Cuánto hay en la cuenta' },
  home: { en: 'Whether they own a home or land', es: 'Si tienen una casa o un terreno' },
  'home-worth': {
    en: 'What the home is worth, and what is owed on it',
    es: 'Cuánto vale la casa y cuánto se debe por ella',
  },
  business: { en: 'Whether they run a business', es: 'Si tienen un negocio' },
  vehicle: { en: 'What vehicle they own, and its worth', es: 'Qué vehículo tienen y cuánto vale' },
  bankruptcy: { en: 'Whether they have filed for bankruptcy', es: 'Si se declararon en bancarrota' },
}

/** A company has no home, and lives nowhere. */
const companyNames: Partial<Record<UnknownId, Words>> = {
  address: { en: 'Where they do business today', es: 'Dónde tienen hoy su negocio' },
  home: { en: 'Whether they own land or a building', es: 'Si tienen un terreno o un edificio' },
  'home-worth': {
    en: 'What the land or building is worth, and what is owed on it',
    es: 'Cuánto vale el terreno o edificio y cuánto se debe por él',
  },
  business: { en: 'What business they do, and who pays them', es: 'A qué se dedican y quién les paga' },
}

/** What an unknown is called, by who owes. */
export function unknownName(id: UnknownId, debtor: PartyKind): Words {
  return (debtor === 'person' ? null : companyNames[id]) ?? unknownNames[id]
}

/** Ways to learn it, the cheapest first. */
export function howToFind(id: UnknownId, debtor: PartyKind): Words[] {
  return (debtor === 'person' ? null : companyWays[id]) ?? waysToFind[id]
}

const exam: Words = {
  en: 'Ask about it at a debtor’s exam, where they answer under oath.',
  es: 'Pregúntelo en un interrogatorio al deudor, donde contestan bajo juramento.',
}

const waysToFind: Record<UnknownId, Words[]> = {
  notice: [
    {
      en: 'Ask the court clerk, with your case number at hand.',
      es: 'Pregunte en la secretaría del tribunal, con su número de caso a mano.',
    },
    {
      en: 'Look at the court’s papers: the day it was mailed is often stamped on them.',
      es: 'Mire los papeles del tribunal: el día del envío suele estar sellado en ellos.',
    },
  ],
  address: [
    {
      en: 'Look at old papers: the contract, checks, texts and mail.',
      es: 'Mire papeles viejos: el contrato, cheques, mensajes y cartas.',
    },
    {
      en: 'Look in the county’s property records and the court’s list of cases.',
      es: 'Busque en los registros de propiedad del condado y en la lista de casos del tribunal.',
    },
    {
      en: 'Mail a letter marked “Return Service Requested”: the post office sends back a new address.',
      es: 'Envíe una carta con la marca “Return Service Requested”: el correo le devuelve la dirección nueva.',
    },
  ],
  job: [
    {
      en: 'Look at old papers: a rental form, a credit form, a pay stub, a business card.',
      es: 'Mire papeles viejos: una solicitud de alquiler o de crédito, un talón de pago, una tarjeta.',
    },
    {
      en: 'Look at what they post in public about their work.',
      es: 'Mire lo que publican abiertamente sobre su trabajo.',
    },
    exam,
  ],
  pay: [{ en: 'Look up what such work pays near you.', es: 'Busque cuánto se paga por ese trabajo en su zona.' }, exam],
  bank: [
    {
      en: 'Look at every check or transfer they ever sent you.',
      es: 'Mire cada cheque o transferencia que le hayan enviado.',
    },
    {
      en: 'Look at where checks you wrote to them were cashed.',
      es: 'Mire dónde se cobraron los cheques que usted les dio.',
    },
    exam,
  ],
  balance: [
    {
      en: 'Nobody but the bank knows it, and the bank may not tell you. Choose a day when pay has just come in.',
      es: 'Solo el banco lo sabe y no puede decírselo. Elija un día en que acabe de entrar el salario.',
    },
    exam,
  ],
  home: [
    {
      en: 'Search the county’s property records by name. They are public, and often online.',
      es: 'Busque por nombre en los registros de propiedad del condado. Son públicos y muchas veces están en línea.',
    },
    exam,
  ],
  'home-worth': [
    {
      en: 'The county’s tax office lists a worth for each home.',
      es: 'La oficina de impuestos del condado da un valor a cada casa.',
    },
    {
      en: 'The county recorder shows the loans and liens on it.',
      es: 'El registro del condado muestra los préstamos y gravámenes.',
    },
  ],
  business: [
    {
      en: 'Search the state’s list of companies and the county’s list of business names.',
      es: 'Busque en la lista de empresas del estado y en la de nombres comerciales del condado.',
    },
    {
      en: 'Search the state’s lists of licensed trades.',
      es: 'Busque en las listas estatales de oficios con licencia.',
    },
    exam,
  ],
  vehicle: [
    {
      en: 'Look at what stands in the driveway from the street, and at what they sell or show online.',
      es: 'Mire desde la calle qué hay en la entrada, y qué venden o muestran en internet.',
    },
    { en: 'Then look up what such a vehicle sells for.', es: 'Luego busque a cuánto se vende un vehículo así.' },
    exam,
  ],
  bankruptcy: [
    {
      en: 'Search for their name in the federal courts’ records (PACER), or ask the clerk of the bankruptcy court.',
      es: 'Busque su nombre en los registros de los tribunales federales (PACER) o pregunte en la secretaría del tribunal de bancarrotas.',
    },
    {
      en: 'A notice from that court comes by mail. Do not throw it away.',
      es: 'El aviso de ese tribunal llega por correo. No lo tire.',
    },
  ],
}

const companyWays: Partial<Record<UnknownId, Words[]>> = {
  address: [
    {
      en: 'Search the state’s list of companies: it names an office, and an agent who must take court papers.',
      es: 'Busque en la lista de empresas del estado: nombra una oficina y un agente que debe recibir papeles del tribunal.',
    },
    {
      en: 'Look at old papers: the contract, invoices, checks and mail.',
      es: 'Mire papeles viejos: el contrato, facturas, cheques y cartas.',
    },
  ],
  vehicle: [
    {
      en: 'Look at the vehicles with their name that stand in the street, and at what they sell online.',
      es: 'Mire los vehículos con su nombre que estén en la calle, y lo que venden en internet.',
    },
    { en: 'Then look up what such a vehicle sells for.', es: 'Luego busque a cuánto se vende un vehículo así.' },
    exam,
  ],
}
