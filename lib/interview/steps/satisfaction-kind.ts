import { defineStep } from '../define'
import { type Option, radios } from '../fields'
import { otherSide } from './other-side'

type Kind = 'full' | 'settled' | 'partial' | 'one-debtor'

const forAll: readonly Option<Kind>[] = [
  { value: 'full', label: { en: 'All of it was paid', es: 'Se pagó todo' } },
  {
    value: 'settled',
    label: { en: 'I accepted less as full payment', es: 'Acepté menos como pago total' },
    hint: {
      en: 'All that we agreed on was paid. The rest is given up for good.',
      es: 'Se pagó todo lo que acordamos. Se renuncia al resto para siempre.',
    },
  },
  {
    value: 'partial',
    label: { en: 'Only a part was paid', es: 'Solo se pagó una parte' },
    hint: { en: 'The judgment stays for the rest.', es: 'El fallo sigue vigente por el resto.' },
  },
]

const forOne: Option<Kind> = {
  value: 'one-debtor',
  label: {
    en: 'I release one person, and the others still owe',
    es: 'Libero a una persona, y las demás siguen debiendo',
  },
}

export const satisfactionKind = defineStep({
  id: 'satisfaction-kind',
  uses: [otherSide],
  title: { en: 'What does the court need to know?', es: '¿Qué debe saber el tribunal?' },
  why: {
    en: 'The paper must say no more than what is true. Never sign that all is paid for a payment in part.',
    es: 'El papel no debe decir más que la verdad. Nunca firme que todo está pagado por un pago parcial.',
  },
  maySkip: { en: 'I’m not sure: go by the payments', es: 'No estoy seguro o segura: según los pagos' },
  fields: ({ answers }) => ({
    satisfactionKind: radios({
      label: { en: 'What happened', es: 'Qué pasó' },
      missing: { en: 'Choose what happened', es: 'Elija qué pasó' },
      options: (answers.otherSide?.length ?? 0) > 1 ? [...forAll, forOne] : forAll,
    }),
  }),
})
