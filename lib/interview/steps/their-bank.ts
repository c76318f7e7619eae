import { defineStep } from '../define'
import { money, radios, text, unsure } from '../fields'
import { doNotKnow, howSure, knownFrom, owedByPrivateSide } from '../how-known'
import { otherSide } from './other-side'

const known = { field: 'bankKnown', is: ['yes'] }

export const theirBank = defineStep({
  id: 'their-bank',
  uses: [otherSide],
  askIf: owedByPrivateSide,
  title: { en: 'Do you know their bank?', es: '¿Conoce su banco?' },
  why: {
    en: 'Look at old checks and at how they paid you. The name of the bank is enough. Never write an account number here.',
    es: 'Mire los cheques viejos y cómo le pagaron. Basta el nombre del banco. Nunca escriba aquí un número de cuenta.',
  },
  maySkip: doNotKnow,
  fields: {
    bankKnown: radios({
      label: { en: 'Their bank', es: 'Su banco' },
      options: [
        { value: 'yes', label: { en: 'I know the bank', es: 'Conozco el banco' } },
        { value: 'none', label: { en: 'They have no account', es: 'No tienen cuenta' } },
        unsure,
      ],
    }),
    theirBankName: text({
      label: { en: 'Name of the bank', es: 'Nombre del banco' },
      missing: { en: 'Enter the name of the bank', es: 'Escriba el nombre del banco' },
      most: 100,
      showIf: known,
    }),
    theirBalanceCents: money({
      label: { en: 'About how much is in it (optional)', es: 'Cuánto hay, más o menos (opcional)' },
      optional: true,
      showIf: known,
    }),
    bankSure: howSure(known),
    bankFrom: knownFrom(known),
  },
})
