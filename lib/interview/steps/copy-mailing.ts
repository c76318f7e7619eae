import { defineStep } from '../define'
import { radios, text } from '../fields'

export const copyMailing = defineStep({
  id: 'copy-mailing',
  title: { en: 'Who sends the copy to the other side?', es: '¿Quién envía la copia a la otra parte?' },
  why: {
    en: 'Send it once the clerk has stamped it. Some courts want it sent by an adult who is not a party: ask the clerk.',
    es: 'Envíela cuando la secretaría la haya sellado. Algunos tribunales piden que la envíe un adulto que no sea parte del caso: pregunte en la secretaría.',
  },
  maySkip: { en: 'Leave it open', es: 'Dejarlo abierto' },
  fields: {
    mailedBy: radios({
      label: { en: 'Who sends it', es: 'Quién la envía' },
      options: [
        { value: 'me', label: { en: 'I do', es: 'Yo' } },
        { value: 'other', label: { en: 'Someone else, 18 or older', es: 'Otra persona, de 18 años o más' } },
      ],
    }),
    mailerName: text({
      label: { en: 'Their name', es: 'Su nombre' },
      missing: { en: 'Enter the name', es: 'Escriba el nombre' },
      most: 150,
      showIf: { field: 'mailedBy', is: ['other'] },
    }),
    mailedHow: radios({
      label: { en: 'How', es: 'Cómo' },
      options: [
        { value: 'mail', label: { en: 'First-class mail', es: 'Correo de primera clase' } },
        { value: 'certified', label: { en: 'Certified mail', es: 'Correo certificado' } },
        { value: 'hand', label: { en: 'By hand', es: 'En mano' } },
      ],
    }),
  },
})
