import { defineStep } from '../define'
import { radios, unsure, yesNo } from '../fields'
import { sameSide } from './same-side'

export const coSigner = defineStep({
  id: 'co-signer',
  uses: [sameSide],
  title: { en: 'Does anyone else owe this debt with you?', es: '¿Alguien más debe esta deuda con usted?' },
  why: {
    en: 'Someone who signed with you, or whom the judgment also names. What you do can put the debt on them.',
    es: 'Alguien que firmó con usted o a quien también nombra el fallo. Lo que usted haga puede dejarle la deuda a esa persona.',
  },
  maySkip: { en: 'Skip this question', es: 'Pasar a la siguiente pregunta' },
  start: ({ answers }) => (answers.sameSide && answers.sameSide.length > 0 ? { hasCoSigner: 'yes' } : {}),
  fields: {
    hasCoSigner: radios({
      label: { en: 'Someone else owes it', es: 'Otra persona la debe' },
      options: [...yesNo, unsure],
    }),
  },
})
