import { ownContact } from '../agreed-start'
import { defineStep } from '../define'
import { text } from '../fields'
import { you } from './you'
import { yourAddress } from './your-address'

export const agreementContact = defineStep({
  id: 'agreement-contact',
  uses: [you, yourAddress],
  title: { en: 'Where do questions and notices to you go?', es: '¿A dónde se le envían preguntas y avisos?' },
  why: {
    en: 'A missed payment or a dispute is settled sooner when each side knows where to write.',
    es: 'Un pago perdido o una disputa se arregla antes si cada parte sabe a dónde escribir.',
  },
  start: ({ answers }) => {
    const contact = ownContact(answers)
    return contact ? { agreedContact: contact } : {}
  },
  fields: {
    agreedContact: text({
      label: { en: 'Name, and address, phone or email', es: 'Nombre, y dirección, teléfono o correo' },
      missing: { en: 'Enter how to reach you', es: 'Escriba cómo comunicarse con usted' },
      most: 300,
      lines: 4,
    }),
  },
})
