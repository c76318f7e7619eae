import { states } from '@/lib/law/states'
import { factOn } from '@/lib/law/value-on'
import { defineStep } from '../define'
import { text } from '../fields'
import { state } from './state'

export const court = defineStep({
  id: 'court',
  uses: [state],
  title: { en: 'Which court made the judgment?', es: '¿Qué tribunal dictó el fallo?' },
  why: {
    en: 'Copy the name from the top of the judgment. Letters and court papers must carry it.',
    es: 'Copie el nombre de la parte de arriba del fallo. Las cartas y los papeles del tribunal deben llevarlo.',
  },
  maySkip: { en: 'I don’t have the paper with me', es: 'No tengo el papel conmigo' },
  start: ({ answers, today }) => {
    const found = answers.stateCode ? factOn(states[answers.stateCode], 'smallClaims', today) : null
    return found?.kind === 'value' ? { courtName: found.value.court.en } : {}
  },
  fields: {
    courtName: text({
      label: { en: 'Name of the court', es: 'Nombre del tribunal' },
      hint: {
        en: 'We filled in the usual name for your state. Change it if your paper says something else.',
        es: 'Pusimos el nombre usual en su estado. Cámbielo si su papel dice otra cosa.',
      },
      missing: { en: 'Enter the name of the court', es: 'Escriba el nombre del tribunal' },
      most: 150,
    }),
    county: text({
      label: { en: 'County, parish, city or district', es: 'Condado, parroquia, ciudad o distrito' },
      missing: { en: 'Enter the county of the court', es: 'Escriba el condado del tribunal' },
      most: 80,
      width: 'medium',
    }),
  },
})
