import { defineStep } from '../define'
import { text } from '../fields'
import { addressFields } from '../party-fields'
import { handOverWay } from './hand-over-way'

export const assignee = defineStep({
  id: 'assignee',
  uses: [handOverWay],
  askIf: answers => answers.handOverWay === 'sell' || answers.handOverWay === 'agency',
  title: { en: 'Who would take over the judgment?', es: '¿Quién se quedaría con el fallo?' },
  why: {
    en: 'The paper that signs a judgment over must name the new owner.',
    es: 'El papel que cede un fallo debe nombrar al nuevo dueño.',
  },
  maySkip: { en: 'I have nobody yet', es: 'Todavía no tengo a nadie' },
  fields: {
    assigneeName: text({
      label: { en: 'Full name of the buyer or agency', es: 'Nombre completo del comprador o la agencia' },
      missing: { en: 'Enter the name', es: 'Escriba el nombre' },
      most: 150,
    }),
    assigneeStreet: { ...addressFields.street, autocomplete: 'off' },
    assigneeCity: { ...addressFields.city, autocomplete: 'off' },
    assigneeRegion: { ...addressFields.region, autocomplete: 'off' },
    assigneeZip: { ...addressFields.zip, autocomplete: 'off' },
  },
})
