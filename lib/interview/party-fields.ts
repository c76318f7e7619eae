// The fields that name a party and say where mail reaches it, used wherever a person, business or public body is asked for.

import type { Words } from '@/lib/shared/words'
import { type Option, radios, text } from './fields'

const kinds = [
  { value: 'person', label: { en: 'A person', es: 'Una persona' } },
  {
    value: 'business',
    label: { en: 'A business or organization', es: 'Un negocio u organización' },
    hint: {
      en: 'A company, a landlord’s company, a clinic, a church',
      es: 'Una empresa, una administradora, una clínica, una iglesia',
    },
  },
  {
    value: 'government',
    label: { en: 'A government body', es: 'Un organismo del gobierno' },
    hint: {
      en: 'A city, a county, a state or a school district',
      es: 'Una ciudad, un condado, un estado o un distrito escolar',
    },
  },
] satisfies Option<'person' | 'business' | 'government'>[]

/** Name on the judgment and kind of party. */
export function nameFields(label: Words) {
  return {
    name: text({
      label,
      hint: { en: 'Write it as the judgment does.', es: 'Escríbalo como aparece en el fallo.' },
      missing: { en: 'Enter the name', es: 'Escriba el nombre' },
      most: 150,
    }),
    kind: radios({
      label: { en: 'Who or what is it?', es: '¿Quién o qué es?' },
      missing: { en: 'Choose person, business or government', es: 'Elija persona, negocio o gobierno' },
      options: kinds,
    }),
  }
}

/** A mailing address. */
export const addressFields = {
  street: text({
    label: { en: 'Street address or P.O. box', es: 'Calle y número o apartado postal' },
    missing: { en: 'Enter the street address', es: 'Escriba la calle y el número' },
    most: 150,
    autocomplete: 'street-address',
  }),
  city: text({
    label: { en: 'City', es: 'Ciudad' },
    missing: { en: 'Enter the city', es: 'Escriba la ciudad' },
    most: 80,
    width: 'medium',
    autocomplete: 'address-level2',
  }),
  region: text({
    label: { en: 'State', es: 'Estado' },
    missing: { en: 'Enter the state', es: 'Escriba el estado' },
    most: 40,
    width: 'medium',
    autocomplete: 'address-level1',
  }),
  zip: text({
    label: { en: 'ZIP code', es: 'Código postal' },
    missing: { en: 'Enter the ZIP code', es: 'Escriba el código postal' },
    most: 10,
    width: 'short',
    shape: 'zip',
    inputMode: 'numeric',
    autocomplete: 'postal-code',
  }),
}

/** An address that may be left for later: asked as one question, so that blank never means "delete". */
export function knownAddressFields(question: Words) {
  const showIf = { field: 'hasAddress', is: ['yes'] }
  return {
    hasAddress: radios({
      label: question,
      options: [
        { value: 'yes', label: { en: 'Yes', es: 'Sí' } },
        { value: 'no', label: { en: 'Not now', es: 'Ahora no' } },
      ],
    }),
    street: { ...addressFields.street, showIf },
    city: { ...addressFields.city, showIf },
    region: { ...addressFields.region, showIf },
    zip: { ...addressFields.zip, showIf },
  }
}
