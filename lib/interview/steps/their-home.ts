import { defineStep } from '../define'
import { money, radios, text, unsure, yesNo } from '../fields'
import { doNotKnow, howSure, knownFrom, owedByPrivateSide } from '../how-known'
import { otherSide } from './other-side'

const owns = { field: 'homeKind', is: ['owns'] }

export const theirHome = defineStep({
  id: 'their-home',
  uses: [otherSide],
  askIf: owedByPrivateSide,
  title: { en: 'Do they own a home or land?', es: '¿Son dueños de una casa o un terreno?' },
  why: {
    en: 'A lien on it can get you paid when it is sold. The county’s records say who owns it and what is owed.',
    es: 'Con un gravamen le pueden pagar cuando se venda. Los registros del condado dicen de quién es y qué se debe.',
  },
  maySkip: doNotKnow,
  fields: {
    homeKind: radios({
      label: { en: 'Their home', es: 'Su vivienda' },
      options: [
        { value: 'owns', label: { en: 'They own a home or land', es: 'Son dueños de una casa o un terreno' } },
        { value: 'rents', label: { en: 'They rent, or live with others', es: 'Alquilan o viven con otras personas' } },
        unsure,
      ],
    }),
    homeCounty: text({
      label: { en: 'County (optional)', es: 'Condado (opcional)' },
      most: 80,
      width: 'medium',
      optional: true,
      showIf: owns,
    }),
    homeWorthCents: money({
      label: { en: 'About what it is worth (optional)', es: 'Cuánto vale, más o menos (opcional)' },
      optional: true,
      showIf: owns,
    }),
    homeOwedCents: money({
      label: {
        en: 'Owed on it to banks and others (optional)',
        es: 'Lo que se debe por ella a bancos y otros (opcional)',
      },
      hint: { en: 'Loans and liens from before yours.', es: 'Préstamos y gravámenes anteriores al suyo.' },
      optional: true,
      showIf: owns,
    }),
    homeLivesIn: radios({
      label: { en: 'Do they live in it? (optional)', es: '¿Viven en ella? (opcional)' },
      options: [...yesNo, unsure],
      optional: true,
      showIf: owns,
    }),
    homeSure: howSure(owns),
    homeFrom: knownFrom(owns),
  },
})
