import { defineStep } from '../define'
import { checkboxes, text } from '../fields'
import { creditLooked } from './credit-looked'

export const creditWrong = defineStep({
  id: 'credit-wrong',
  uses: [creditLooked],
  askIf: ({ creditLooked: looked }) => looked === 'listed',
  title: { en: 'What is wrong with the entry?', es: '¿Qué está mal en esa anotación?' },
  why: {
    en: 'The letter says only what you choose here. Choose all that is true.',
    es: 'La carta dice solo lo que elija aquí. Elija todo lo que sea cierto.',
  },
  maySkip: { en: 'I’m not sure yet', es: 'Todavía no lo sé' },
  fields: {
    creditWrong: checkboxes({
      label: { en: 'What is wrong', es: 'Qué está mal' },
      missing: { en: 'Choose what is wrong', es: 'Elija qué está mal' },
      options: [
        {
          value: 'listed',
          label: { en: 'It is listed at all', es: 'Que aparezca' },
          hint: {
            en: 'The three big bureaus say they list no judgments.',
            es: 'Las tres agencias grandes dicen que no incluyen fallos.',
          },
        },
        {
          value: 'unpaid',
          label: { en: 'It does not show that it is paid', es: 'No muestra que está pagado' },
        },
        { value: 'not-mine', label: { en: 'It is not mine', es: 'No es mío' } },
        { value: 'too-old', label: { en: 'It is too old to be listed', es: 'Es demasiado viejo para aparecer' } },
        {
          value: 'wrong-facts',
          label: { en: 'An amount, a date or a name is wrong', es: 'Una cantidad, una fecha o un nombre está mal' },
          hint: { en: 'Say which one below.', es: 'Diga cuál abajo.' },
        },
      ],
    }),
    creditWrongWords: text({
      label: { en: 'In your own words (optional)', es: 'En sus propias palabras (opcional)' },
      hint: {
        en: 'The letter prints this. Write it in English, and no Social Security or account number.',
        es: 'La carta lo imprime. Escríbalo en inglés, y sin número de Seguro Social ni de cuenta.',
      },
      most: 600,
      lines: 4,
      watched: true,
      optional: true,
    }),
  },
  check: ({ creditWrong: wrong, creditWrongWords: words }) =>
    wrong?.includes('wrong-facts') && !words
      ? [
          {
            field: 'creditWrongWords',
            message: {
              en: 'Say which amount, date or name is wrong, and what is right',
              es: 'Diga qué cantidad, fecha o nombre está mal y cuál es lo correcto',
            },
          },
        ]
      : [],
})
