import { chapterOptions, filingWords, standingOptions } from '../bankruptcy-fields'
import { defineStep } from '../define'
import { checkboxes, date, radios, select, text, unsure, yesNo } from '../fields'
import { otherSide } from './other-side'

const showIf = { field: 'theyFiled', is: ['yes'] }

export const theyFiled = defineStep({
  id: 'they-filed',
  uses: [otherSide],
  title: { en: 'Has the other side filed for bankruptcy?', es: '¿La otra parte presentó un caso de bancarrota?' },
  why: {
    en: 'A filing stops nearly all collecting at once, even before a notice reaches you.',
    es: 'La presentación detiene de inmediato casi todo el cobro, incluso antes de que le llegue un aviso.',
  },
  passages: () => [
    {
      kind: 'details',
      summary: { en: 'How to find out', es: 'Cómo averiguarlo' },
      text: {
        en: 'Call the bankruptcy court where they live and ask by name, or look it up at pacer.uscourts.gov.',
        es: 'Llame al tribunal de bancarrotas del lugar donde viven y pregunte por el nombre, o búsquelo en pacer.uscourts.gov.',
      },
    },
  ],
  maySkip: { en: 'I have not heard of any', es: 'No he sabido de ninguno' },
  fields: ({ answers, today }) => {
    const names = [...new Set((answers.otherSide ?? []).map(party => party.name))]
    return {
      theyFiled: radios({
        label: { en: 'They filed', es: 'Presentaron un caso' },
        options: [
          ...yesNo,
          {
            ...unsure,
            hint: { en: 'I heard so, but I have not checked', es: 'Lo oí decir, pero no lo he comprobado' },
          },
        ],
      }),
      ...(names.length > 1 && {
        whoFiled: checkboxes({
          label: { en: 'Who filed', es: 'Quién lo presentó' },
          missing: { en: 'Choose who filed', es: 'Elija quién lo presentó' },
          options: names.map(name => ({ value: name, label: { en: name, es: name } })),
          showIf,
        }),
      }),
      theirChapter: select({
        label: filingWords.chapter,
        missing: { en: 'Choose the chapter', es: 'Elija el capítulo' },
        options: chapterOptions,
        showIf,
      }),
      theirFiledOn: date({
        label: filingWords.on,
        hint: filingWords.onHint,
        notAfter: today,
        tooLate: filingWords.future,
        optional: true,
        showIf,
      }),
      theirFilingCourt: text({
        label: filingWords.court,
        hint: filingWords.courtHint,
        most: 100,
        optional: true,
        showIf,
      }),
      theirFilingNumber: text({ label: filingWords.number, most: 40, width: 'medium', optional: true, showIf }),
      howYouKnow: radios({
        label: { en: 'How you know', es: 'Cómo lo sabe' },
        options: [
          { value: 'court', label: { en: 'A notice from the court', es: 'Un aviso del tribunal' } },
          {
            value: 'told',
            label: { en: 'They or their lawyer told me', es: 'Me lo dijeron ellos o su abogado' },
          },
          { value: 'looked', label: { en: 'I looked it up', es: 'Lo busqué' } },
          { value: 'heard', label: { en: 'I heard it from someone else', es: 'Lo supe por otra persona' } },
        ],
        showIf,
      }),
      theirStanding: radios({ label: filingWords.standing, options: standingOptions, showIf }),
    }
  },
})
