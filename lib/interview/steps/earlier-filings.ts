import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, say } from '@/lib/shared/words'
import { chapterOptions, chapterWords } from '../bankruptcy-fields'
import { defineListStep } from '../define'
import { date, radios, select, unsure, yesNo } from '../fields'
import { alreadyFiled } from './already-filed'

export const earlierFilings = defineListStep({
  id: 'earlier-filings',
  uses: [alreadyFiled],
  key: 'earlierFilings',
  least: 0,
  most: 20,
  title: { en: 'Did you file for bankruptcy in the past?', es: '¿Presentó un caso de bancarrota en el pasado?' },
  why: {
    en: 'After a case that wiped out debts, years must pass before the next one can. Leave out a case that is open now.',
    es: 'Después de un caso que eliminó deudas deben pasar años antes de que otro pueda hacerlo. No cuente un caso abierto ahora.',
  },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What was the earlier case?', es: '¿Cuál fue el caso anterior?' }
      : { en: 'What was the next earlier case?', es: '¿Cuál fue el otro caso anterior?' },
  another: { en: 'Was there another case?', es: '¿Hubo otro caso?' },
  fields: ({ answers, today }) => ({
    earlierChapter: select({
      label: { en: 'Chapter', es: 'Capítulo' },
      missing: { en: 'Choose the chapter', es: 'Elija el capítulo' },
      options: chapterOptions,
    }),
    earlierOn: date({
      label: { en: 'Date it was filed (optional)', es: 'Fecha en que se presentó (opcional)' },
      hint: {
        en: 'The filing date, not the day it ended. Leave it blank if you do not know.',
        es: 'La fecha de presentación, no el día en que terminó. Déjela en blanco si no la sabe.',
      },
      notAfter: answers.filedOn ?? today,
      tooLate: answers.filedOn
        ? inBoth(locale =>
            locale === 'en'
              ? `An earlier case cannot be later than the one you have now, filed on ${formatDate(answers.filedOn ?? today, locale)}`
              : `Un caso anterior no puede ser posterior al que tiene ahora, presentado el ${formatDate(answers.filedOn ?? today, locale)}`,
          )
        : {
            en: 'The filing date cannot be in the future',
            es: 'La fecha de presentación no puede estar en el futuro',
          },
      optional: true,
    }),
    earlierDischarge: radios({
      label: { en: 'Were debts wiped out (a discharge)?', es: '¿Se eliminaron deudas (discharge)?' },
      options: [...yesNo, unsure],
    }),
  }),
  summary: ({ earlierChapter, earlierOn }) =>
    inBoth(locale => {
      const noChapter = locale === 'en' ? 'Chapter not known' : 'Capítulo no conocido'
      const noDate = locale === 'en' ? 'date not known' : 'fecha no conocida'
      const chapter = earlierChapter === 'unsure' ? noChapter : say(chapterWords(earlierChapter), locale)
      return `${chapter}, ${earlierOn ? formatDate(earlierOn, locale) : noDate}`
    }),
})
