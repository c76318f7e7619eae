import { defineStep } from '../define'
import { text } from '../fields'
import { you } from './you'

export const satisfactionSigner = defineStep({
  id: 'satisfaction-signer',
  uses: [you],
  askIf: answers => answers.yourKind !== undefined && answers.yourKind !== 'person',
  title: { en: 'Who signs for the business?', es: '¿Quién firma por el negocio?' },
  why: {
    en: 'A business or public body signs through a person who may act for it. Some courts let only an officer or a lawyer sign.',
    es: 'Un negocio u organismo firma por medio de una persona que puede actuar por él. Algunos tribunales solo dejan firmar a un directivo o a un abogado.',
  },
  maySkip: { en: 'Leave a line to write it in', es: 'Dejar una línea para escribirlo' },
  fields: {
    signerName: text({
      label: { en: 'Name of who signs', es: 'Nombre de quien firma' },
      missing: { en: 'Enter the name', es: 'Escriba el nombre' },
      most: 150,
    }),
    signerTitle: text({
      label: { en: 'Title', es: 'Cargo' },
      hint: { en: 'For example, owner, president, manager', es: 'Por ejemplo, dueño, presidenta, gerente' },
      missing: { en: 'Enter the title', es: 'Escriba el cargo' },
      most: 80,
      width: 'medium',
    }),
  },
})
