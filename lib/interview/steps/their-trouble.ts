import { defineStep } from '../define'
import { checkboxes } from '../fields'
import { doNotKnow, owedByPrivateSide } from '../how-known'
import { otherSide } from './other-side'

export const theirTrouble = defineStep({
  id: 'their-trouble',
  uses: [otherSide],
  askIf: owedByPrivateSide,
  title: { en: 'Is anything else known about their money?', es: '¿Se sabe algo más de su situación económica?' },
  why: {
    en: 'These change what can be taken, or who is paid first. Check what you have heard. Leave the rest.',
    es: 'Esto cambia lo que se puede cobrar, o a quién se le paga primero. Marque lo que haya oído. Deje lo demás.',
  },
  maySkip: doNotKnow,
  fields: {
    theirTroubles: checkboxes({
      label: { en: 'What applies (optional)', es: 'Lo que se aplica (opcional)' },
      optional: true,
      options: [
        {
          value: 'judgments',
          label: { en: 'Others have judgments against them', es: 'Otros tienen fallos en su contra' },
        },
        {
          value: 'liens',
          label: {
            en: 'Tax or other liens on what they own',
            es: 'Gravámenes por impuestos u otros sobre lo que tienen',
          },
        },
        {
          value: 'benefits',
          label: { en: 'They live on benefits only', es: 'Viven solo de ayudas' },
          hint: { en: 'Social Security, SSI, veterans’ benefits', es: 'Seguro Social, SSI, ayudas de veteranos' },
        },
        {
          value: 'bankruptcy-talk',
          label: { en: 'They talk of bankruptcy', es: 'Hablan de declararse en bancarrota' },
        },
        {
          value: 'bankruptcy-filed',
          label: { en: 'They have filed for bankruptcy', es: 'Ya se declararon en bancarrota' },
        },
        { value: 'military', label: { en: 'They serve in the military', es: 'Están en servicio militar' } },
      ],
    }),
  },
})
