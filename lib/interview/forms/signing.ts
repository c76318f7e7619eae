// The forms around signing an agreement: one’s own signature, one that stands on paper, and a change asked for by link.

import type { IsoDate } from '@/lib/shared/civil-date'
import type { FieldFault } from '../define'
import { type AnswerTo, checkboxes, date, type Option, radios, text } from '../fields'
import { checkOffer, offerTermsFields } from './offer'

/** Who signs: a party of the agreement, or an organization through a person. */
type SigningParty = { name: string; isOrganization?: boolean | undefined }

/** The form's fields; `capacity` is only asked of who signs for an organization. */
type Signer = { name: ReturnType<typeof text>; capacity?: ReturnType<typeof text> }

/** Typing one's name, with the statement above it agreed to. */
export function signFields(party: SigningParty) {
  const signer: Signer = party.isOrganization ? signerFor(party.name) : { name: ownName(party.name) }
  return {
    consent: checkboxes({
      label: { en: 'Do you agree?', es: '¿Está de acuerdo?' },
      options: [
        {
          value: 'yes',
          label: {
            en: 'I have read the agreement, and I agree to everything listed above',
            es: 'Leí el acuerdo y acepto todo lo que dice la lista de arriba',
          },
        },
      ],
      missing: {
        en: 'To sign on this page, check the box that says you agree. Or sign on paper instead',
        es: 'Para firmar en esta página, marque la casilla que dice que acepta. O firme en papel',
      },
    }),
    ...signer,
  }
}

function ownName(name: string) {
  return text({
    label: { en: `Type this name to sign: ${name}`, es: `Para firmar, escriba este nombre: ${name}` },
    missing: { en: `Type the name to sign: ${name}`, es: `Para firmar, escriba el nombre: ${name}` },
    most: 200,
    autocomplete: 'off',
  })
}

function signerFor(organization: string): Required<Signer> {
  return {
    name: text({
      label: {
        en: `Type your own full name to sign for ${organization}`,
        es: `Para firmar por ${organization}, escriba el nombre completo de usted`,
      },
      missing: { en: 'Type your own full name to sign', es: 'Para firmar, escriba el nombre completo de usted' },
      most: 120,
      autocomplete: 'off',
    }),
    capacity: text({
      label: { en: 'Your position there', es: 'El puesto de usted ahí' },
      ...aboutCapacity,
      most: 60,
      autocomplete: 'off',
    }),
  }
}

const aboutCapacity = {
  hint: { en: 'Owner, manager, officer, attorney', es: 'Dueño, gerente, funcionario, abogado' },
  missing: { en: 'Enter the position of who signs', es: 'Escriba el puesto de quien firma' },
}

/** A signature made by hand: whose, as it is written, and its date. */
export function paperFields({ isOrganization }: SigningParty, writtenOn: IsoDate, today: IsoDate) {
  const signer: Signer = isOrganization ? paperSignerFor() : { name: paperName() }
  return {
    ...signer,
    signedOn: date({
      label: { en: 'The date beside the signature', es: 'La fecha junto a la firma' },
      notBefore: writtenOn,
      tooEarly: {
        en: 'That is before the agreement was written',
        es: 'Eso es antes de que se escribiera el acuerdo',
      },
      notAfter: today,
      tooLate: {
        en: 'That day is still to come. Record it once it is signed',
        es: 'Ese día todavía no llega. Anótelo cuando se haya firmado',
      },
    }),
  }
}

function paperName() {
  return text({
    label: { en: 'The name signed', es: 'El nombre firmado' },
    hint: {
      en: 'As it is printed under the line. Check that the signature stands on that line.',
      es: 'Como está impreso bajo la línea. Revise que la firma esté en esa línea.',
    },
    missing: { en: 'Enter the name', es: 'Escriba el nombre' },
    most: 200,
    autocomplete: 'off',
  })
}

function paperSignerFor(): Required<Signer> {
  return {
    name: text({
      label: { en: 'The name of the person who signed', es: 'El nombre de la persona que firmó' },
      hint: {
        en: 'As it is written under the line. Check that the signature stands on that line.',
        es: 'Como está escrito bajo la línea. Revise que la firma esté en esa línea.',
      },
      missing: { en: 'Enter the name of the person', es: 'Escriba el nombre de la persona' },
      most: 120,
      autocomplete: 'off',
    }),
    capacity: text({
      label: { en: 'Their position', es: 'Su puesto' },
      ...aboutCapacity,
      most: 60,
      autocomplete: 'off',
    }),
  }
}

const shapes: Option<'words' | 'lump' | 'plan'>[] = [
  { value: 'words', label: { en: 'No, my words say it all', es: 'No, mis palabras lo dicen todo' } },
  { value: 'lump', label: { en: 'Yes, one payment', es: 'Sí, un solo pago' } },
  { value: 'plan', label: { en: 'Yes, payments over time', es: 'Sí, pagos a plazos' } },
]

/** What a party would rather have: in their own words and, if they like, as amounts. */
export function changeFields(today: IsoDate) {
  return {
    text: text({
      label: { en: 'What should change, and why?', es: '¿Qué debería cambiar, y por qué?' },
      hint: {
        en: 'In your own words. The other side reads this.',
        es: 'Con sus propias palabras. La otra parte lo leerá.',
      },
      missing: { en: 'Write what should change', es: 'Escriba qué debería cambiar' },
      most: 2000,
      lines: 6,
    }),
    // What is owed today is not known by link: the side that gets it sees the balance.
    ...offerTermsFields({ today, owedCents: null }),
    shape: radios({
      label: { en: 'Do you want to name an amount?', es: '¿Quiere decir una cantidad?' },
      options: shapes,
    }),
  }
}

export type ChangeAnswer = AnswerTo<ReturnType<typeof changeFields>>

/** What no single field can tell: amounts that do not fit together. */
export function checkChange(answer: ChangeAnswer, today: IsoDate): FieldFault[] {
  const { shape } = answer
  return shape === 'words' ? [] : checkOffer({ ...answer, shape, how: 'letter', madeOn: today })
}
