import { defineStep } from '../define'
import { radios, text } from '../fields'

export const correctionCopy = defineStep({
  id: 'correction-copy',
  title: { en: 'Who tells the other side?', es: '¿Quién avisa a la otra parte?' },
  why: {
    en: 'The other side must know what is asked. In some courts the clerk sends the copy, in others you do: ask when you file.',
    es: 'La otra parte debe saber qué se pide. En algunos tribunales la secretaría envía la copia, en otros usted: pregunte al presentarla.',
  },
  maySkip: { en: 'Leave it open until I ask the clerk', es: 'Dejarlo abierto hasta preguntar en la secretaría' },
  fields: {
    toldBy: radios({
      label: { en: 'The copy goes out', es: 'La copia sale' },
      options: [
        { value: 'mail', label: { en: 'By mail, from me', es: 'Por correo, de mi parte' } },
        {
          value: 'other',
          label: { en: 'Through someone else, 18 or older', es: 'Por medio de otra persona, de 18 años o más' },
        },
        { value: 'clerk', label: { en: 'From the clerk', es: 'De la secretaría' } },
      ],
    }),
    tellerName: text({
      label: { en: 'Their name', es: 'Su nombre' },
      missing: { en: 'Enter the name', es: 'Escriba el nombre' },
      most: 150,
      showIf: { field: 'toldBy', is: ['other'] },
    }),
  },
})
