// What signing means: the statement a person agrees to, and whether the name typed is the name in the agreement.

import { asSentence, inBoth, type Locale, say, type Words } from '@/lib/shared/words'
import type { AgreementParty } from './agreement-terms'

/** A party as far as its signature goes. */
export type SigningParty = Pick<AgreementParty, 'name' | 'isOrganization'>

/** What a form that signs was given: a name and, for an organization, the position of whose name it is. */
export type TypedSignature = { name: string; capacity?: string | undefined }

/** Letters that are drawn with a stroke and do not come apart into a letter and an accent. */
const stroked: Record<string, string> = { Đ: 'D', Ð: 'D', Ł: 'L', Ø: 'O', Ħ: 'H', Ŧ: 'T', Æ: 'AE', Œ: 'OE', Þ: 'TH' }

/** A name without what people leave out or type another way: capitals, accents, spaces, stops, hyphens, apostrophes. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ĐÐŁØĦŦÆŒÞ]/g, letter => stroked[letter] ?? letter)
    .replace(/[\s.,'’‘`´ʼʻ\p{Pd}]/gu, '')
}

/** Whether a typed name is the one in the agreement. Another name, a part of it or more than it is not. */
export function isNameOf(typed: string, expected: string): boolean {
  return typed.trim() === expected.trim() || (folded(expected) !== '' && folded(typed) === folded(expected))
}

/** What is wrong with the name typed for a party; null: it signs. A person types their own name as it stands in the
 *  agreement; for an organization a person signs, by their own name. */
export function nameFault(typed: TypedSignature, { name, isOrganization }: SigningParty): Words | null {
  if (!isOrganization) return isNameOf(typed.name, name) ? null : otherNameWords(name)
  return isNameOf(typed.name, name) || !/\p{L}.*\p{L}/su.test(typed.name) ? ownNameWords(name) : null
}

/** The name a signature keeps: "Dana Ortiz, manager, for Harbor LLC". */
export function signedName({ name, capacity }: TypedSignature, party: SigningParty): string {
  return party.isOrganization ? `${name.trim()}, ${(capacity ?? '').trim()}, for ${party.name}` : name
}

function ownNameWords(organization: string): Words {
  return {
    en: `Type your own name. ${organization} signs through a person`,
    es: `Escriba el nombre de usted. Por ${organization} firma una persona`,
  }
}

/** What is wrong with a typed name, and the one expected. */
function otherNameWords(expected: string): Words {
  return {
    en: `Type the name just as it stands in the agreement: ${expected}`,
    es: `Escriba el nombre tal como está en el acuerdo: ${expected}`,
  }
}

/**
 * What a person agrees to before signing on a screen, a sentence each: an electronic record, paper instead, a change of
 * mind, what it covers, and what it takes to read it (15 U.S.C. §§ 7001(c), 7006).
 */
export function consentTo(party: SigningParty): Words[] {
  return [
    {
      en: 'I agree to read, sign and receive this one agreement as an electronic record.',
      es: 'Acepto leer, firmar y recibir este único acuerdo como documento electrónico.',
    },
    {
      en: 'I may sign on paper instead, and have it on paper before or after I sign, at no cost: I only have to ask the other side.',
      es: 'Puedo firmar en papel, y tenerlo en papel antes o después de firmar, sin costo: basta con pedirlo a la otra parte.',
    },
    {
      en: 'Until I sign, I may change my mind. Then I close this page and do not sign.',
      es: 'Mientras no firme, puedo cambiar de idea. Entonces cierro esta página y no firmo.',
    },
    {
      en: 'To read and keep it I need a phone or computer with a web browser and a program that opens PDF files. I have them.',
      es: 'Para leerlo y guardarlo necesito un teléfono o computadora con navegador y un programa que abra archivos PDF. Los tengo.',
    },
    {
      en: 'The agreement is in English. A Spanish text on the screen is only for reading: what I sign are the English words.',
      es: 'El acuerdo está en inglés. El texto en español en la pantalla es solo para leer: lo que firmo son las palabras en inglés.',
    },
    whoSigns(party),
  ]
}

function whoSigns({ name, isOrganization }: SigningParty): Words {
  return isOrganization
    ? {
        en: `I have the authority to sign for ${name}, and my signature binds it. Typing my own name is my signature.`,
        es: `Tengo autoridad para firmar por ${name}, y mi firma la obliga. Escribir mi propio nombre es mi firma.`,
      }
    : {
        en: `I am ${asSentence(name)} Typing this name is my signature.`,
        es: `Soy ${asSentence(name)} Escribir este nombre es mi firma.`,
      }
}

/** The whole statement in the language it was read in, as a signature keeps it. */
export function consentText(party: SigningParty, locale: Locale): string {
  return consentTo(party)
    .map(sentence => say(sentence, locale))
    .join(' ')
}

const sides = {
  creditor: { en: 'the creditor’s side', es: 'la parte acreedora' },
  debtor: { en: 'the debtor’s side', es: 'la parte deudora' },
} satisfies Record<string, Words>

/** What a signature on paper keeps in place of consent: who says that it was made. */
export function paperStatement(recordedBy: keyof typeof sides): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `Signed by hand on paper, as recorded by ${sides[recordedBy].en}.`
      : `Firmado a mano en papel, según lo anotó ${sides[recordedBy].es}.`,
  )
}
