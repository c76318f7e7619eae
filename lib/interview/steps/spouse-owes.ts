import { defineStep } from '../define'
import { radios, unsure, yesNo } from '../fields'
import { household } from './household'

export const spouseOwes = defineStep({
  id: 'spouse-owes',
  uses: [household],
  askIf: answers => answers.isMarried === 'yes',
  title: { en: 'Is the judgment against your spouse too?', es: '¿El fallo es también contra su cónyuge?' },
  why: {
    en: 'In some states a home or an account that spouses own together is safe when only one of them owes. The names are at the top of the judgment.',
    es: 'En algunos estados, una casa o una cuenta que los cónyuges tienen juntos queda a salvo cuando solo uno de ellos debe. Los nombres están al principio del fallo.',
  },
  fields: {
    spouseOwes: radios({
      label: { en: 'Does your spouse owe this judgment too?', es: '¿Su cónyuge también debe este fallo?' },
      options: [...yesNo, unsure],
    }),
  },
})
