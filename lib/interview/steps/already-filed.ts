import { chapterOptions, filingWords, standingOptions } from '../bankruptcy-fields'
import { defineStep } from '../define'
import { date, radios, select, text, yesNo } from '../fields'

const showIf = { field: 'alreadyFiled', is: ['yes'] }

export const alreadyFiled = defineStep({
  id: 'already-filed',
  title: { en: 'Have you filed for bankruptcy?', es: '¿Ha presentado un caso de bancarrota?' },
  why: {
    en: 'Once a case is filed, the law stops nearly all collecting. Count only a case that covers this debt.',
    es: 'Cuando se presenta un caso, la ley detiene casi todo el cobro. Cuente solo un caso que incluya esta deuda.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  fields: ({ today }) => ({
    alreadyFiled: radios({ label: { en: 'A case for this debt', es: 'Un caso por esta deuda' }, options: yesNo }),
    filedChapter: select({
      label: filingWords.chapter,
      missing: { en: 'Choose the chapter', es: 'Elija el capítulo' },
      options: chapterOptions,
      showIf,
    }),
    filedOn: date({
      label: filingWords.on,
      hint: filingWords.onHint,
      notAfter: today,
      tooLate: filingWords.future,
      optional: true,
      showIf,
    }),
    filedCourt: text({
      label: filingWords.court,
      hint: filingWords.courtHint,
      most: 100,
      optional: true,
      showIf,
    }),
    filedNumber: text({ label: filingWords.number, most: 40, width: 'medium', optional: true, showIf }),
    filedStanding: radios({ label: filingWords.standing, options: standingOptions, showIf }),
  }),
})
