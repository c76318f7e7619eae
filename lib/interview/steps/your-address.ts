import { defineStep } from '../define'
import { text } from '../fields'
import { addressFields } from '../party-fields'

export const yourAddress = defineStep({
  id: 'your-address',
  title: { en: 'Where can mail reach you?', es: '¿A qué dirección postal se le puede escribir?' },
  why: {
    en: 'It goes at the top of your letters. If it is not safe to share where you live, use a P.O. box or skip this.',
    es: 'Va en la parte de arriba de sus cartas. Si no es seguro compartir dónde vive, use un apartado postal o deje esto para después.',
  },
  maySkip: { en: 'Skip this for now', es: 'Dejarlo para después' },
  fields: {
    yourStreet: addressFields.street,
    yourCity: addressFields.city,
    yourRegion: addressFields.region,
    yourZip: addressFields.zip,
    yourPhone: text({
      label: { en: 'Phone (optional)', es: 'Teléfono (opcional)' },
      hint: { en: 'Printed on your letters if you give it.', es: 'Se imprime en sus cartas si lo da.' },
      optional: true,
      most: 20,
      width: 'medium',
      shape: 'phone',
      inputMode: 'tel',
      autocomplete: 'tel',
    }),
    yourEmail: text({
      label: { en: 'Email (optional)', es: 'Correo electrónico (opcional)' },
      hint: { en: 'Printed on your letters if you give it.', es: 'Se imprime en sus cartas si lo da.' },
      optional: true,
      most: 120,
      shape: 'email',
      inputMode: 'email',
      autocomplete: 'email',
    }),
  },
})
