// The last page of a signed agreement: who signed it, how, when and what. It is added once, when the last party signed.

import type { AgreementTerms, SignatureOf } from '@/lib/case/agreement-terms'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Locale, type Words } from '@/lib/shared/words'
import type { Block, Signer, Term } from './blocks'
import { agreementTitle } from './settlement-agreement'

/** A signature with the statement agreed to, and the language it was read in. */
export type SignatureToPrint = SignatureOf & { consent: string; locale: Locale }

/** A version everybody signed: `blocks` are the words they signed, `sha256` of the PDF of those words. */
export type SignedAgreement = {
  number: number
  terms: AgreementTerms
  blocks: Block[]
  sha256: string
  inForceOn: IsoDate
  signatures: SignatureToPrint[]
}

/** The whole signed paper: the agreement, its lines filled in, and the signature page. */
export function signedBlocks(agreement: SignedAgreement): Block[] {
  return [...withLinesFilled(agreement), { kind: 'page-break' }, ...signaturePage(agreement)]
}

/** The line of each party says how and when it was signed, where the paper has a line for each. */
function withLinesFilled({ blocks, terms, signatures }: SignedAgreement): Block[] {
  const signed = (signer: Signer, index: number): Signer => {
    const party = terms.parties[index]
    const signature = party && signatures.find(one => one.partyKey === party.key)
    // Who signs for an organization is named on the line, so its room to write that in goes.
    return signature ? { ...signer, role: roles[party.side], signed: lineOf(signature) } : signer
  }
  return blocks.map(block =>
    block.kind === 'signature' && block.signers.length === terms.parties.length
      ? { ...block, signers: block.signers.map(signed) }
      : block,
  )
}

function lineOf({ name, method, signedOn }: SignatureToPrint): Words {
  const [en, es] = [formatDate(signedOn, 'en'), formatDate(signedOn, 'es')]
  return method === 'online'
    ? { en: `Signed electronically by ${name} on ${en}`, es: `Firmado electrónicamente por ${name} el ${es}` }
    : { en: `Signed on paper by ${name} on ${en}`, es: `Firmado en papel por ${name} el ${es}` }
}

const words = {
  title: { en: 'Signature Page', es: 'Página de firmas' },
  hash: { en: 'SHA-256 of the signed words', es: 'SHA-256 de las palabras firmadas' },
  agreement: { en: 'Agreement', es: 'Acuerdo' },
  caseNumber: { en: 'Case number', es: 'Número de caso' },
  inForce: { en: 'Signed by all on', es: 'Firmado por todos el' },
  signed: { en: 'Signed', es: 'Firmó' },
  on: { en: 'When', es: 'Cuándo' },
} satisfies Record<string, Words>

const roles = {
  creditor: { en: 'Judgment Creditor', es: 'Acreedor del fallo' },
  debtor: { en: 'Judgment Debtor', es: 'Deudor del fallo' },
} satisfies Record<string, Words>

const aboutPage: Words = {
  en: 'This page was added when the last party signed. Nothing above was changed but the lines to sign. The SHA-256 is the fingerprint of the PDF as it was before anyone signed, which every party could download; each signature below is for that file.',
  es: 'Esta página se agregó cuando firmó la última parte. De lo anterior solo se llenaron las líneas de firma. El SHA-256 es la huella del PDF tal como estaba antes de que alguien firmara, que cada parte podía descargar; cada firma de abajo es de ese archivo.',
}

/** Who signed, how, when and what: the page by itself. */
export function signaturePage({ number, terms, sha256, inForceOn, signatures }: SignedAgreement): Block[] {
  const title = agreementTitle(terms)
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: aboutPage },
    {
      kind: 'terms',
      items: [
        {
          term: words.agreement,
          value: { en: `${title.en}, version ${number}`, es: `${title.es}, versión ${number}` },
        },
        { term: words.caseNumber, value: asIs(terms.caseNumber) },
        { term: words.inForce, value: inBoth(locale => formatDate(inForceOn, locale)) },
        { term: words.hash, value: asIs(sha256) },
      ],
    },
    ...terms.parties.flatMap(party => {
      const signature = signatures.find(one => one.partyKey === party.key)
      if (!signature) return []
      const { [party.side]: role } = roles
      return [
        {
          kind: 'heading',
          level: 2,
          text: { en: `${party.name}, ${role.en}`, es: `${party.name}, ${role.es}` },
        },
        { kind: 'terms', items: termsOf(signature) },
        { kind: 'paragraph', text: statementOf(signature) },
      ] satisfies Block[]
    }),
  ]
}

function termsOf({ name, method, signedOn, signedAt }: SignatureToPrint): Term[] {
  const isOnline = method === 'online'
  return [
    { term: words.signed, value: isOnline ? typedWords(name) : handWords(name) },
    {
      term: words.on,
      value: inBoth(locale => `${formatDate(signedOn, locale)}${momentWords(isOnline, signedAt)[locale]}`),
    },
  ]
}

function typedWords(name: string): Words {
  return { en: `Electronically, by typing ${name}`, es: `Electrónicamente, escribiendo ${name}` }
}

function handWords(name: string): Words {
  return { en: `By hand on paper, as ${name}`, es: `A mano en papel, como ${name}` }
}

/** A signature on paper has its day alone; what is known to the second is when it was written down. */
function momentWords(isOnline: boolean, signedAt: string): Words {
  const at = utcMoment(signedAt)
  return isOnline ? asIs(` (${at})`) : { en: ` (recorded ${at})`, es: ` (anotada ${at})` }
}

/** In the language it was read in: a translation is not what was agreed to. */
function statementOf({ method, consent, locale }: SignatureToPrint): Words {
  if (method === 'paper') return asIs(consent)
  return locale === 'es'
    ? { en: `Statement agreed to, read in Spanish: “${consent}”`, es: `Declaración aceptada: “${consent}”` }
    : { en: `Statement agreed to: “${consent}”`, es: `Declaración aceptada, leída en inglés: “${consent}”` }
}

/** "2026-11-22 05:41:07 UTC", from an ISO moment. */
export function utcMoment(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 19)} UTC`
}
