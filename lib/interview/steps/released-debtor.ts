import { asIs } from '@/lib/shared/words'
import { defineStep } from '../define'
import { date, money, radios } from '../fields'
import { enteredOn } from './entered-on'
import { otherSide } from './other-side'
import { satisfactionKind } from './satisfaction-kind'

export const releasedDebtor = defineStep({
  id: 'released-debtor',
  uses: [satisfactionKind, otherSide, enteredOn],
  askIf: answers => answers.satisfactionKind === 'one-debtor',
  title: { en: 'Who is released?', es: '¿A quién se libera?' },
  why: {
    en: 'The judgment stays against everyone else it names. In some states this can change what the others owe: ask a lawyer first.',
    es: 'El fallo sigue vigente contra las demás personas que nombra. En algunos estados esto puede cambiar lo que deben las otras: consulte antes a un abogado.',
  },
  maySkip: { en: 'That is not settled yet', es: 'Eso todavía no está decidido' },
  fields: ({ answers, today }) => ({
    // The name itself: were the list changed, its number would stand for somebody else.
    releasedDebtor: radios({
      label: { en: 'Who no longer owes', es: 'Quién ya no debe' },
      missing: { en: 'Choose who is released', es: 'Elija a quién se libera' },
      options: [...new Set((answers.otherSide ?? []).map(({ name }) => name))].map(name => ({
        value: name,
        label: asIs(name),
      })),
    }),
    releaseCents: money({
      label: { en: 'What they paid for it (optional)', es: 'Lo que pagó por ello (opcional)' },
      least: 1,
      optional: true,
    }),
    releasePaidOn: date({
      label: { en: 'The day it came (optional)', es: 'El día en que llegó (opcional)' },
      optional: true,
      notAfter: today,
      tooLate: { en: 'The payment cannot be in the future', es: 'El pago no puede estar en el futuro' },
      ...(answers.enteredOn && { notBefore: answers.enteredOn }),
    }),
  }),
})
