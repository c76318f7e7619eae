// What is known of the court's own form for a satisfaction, and whether it must be used: said in one way everywhere.

import { formWords } from '@/lib/law/said/form-words'
import type { Satisfaction } from '@/lib/law/satisfaction-types'
import { asSentence, inBoth, type Words } from '@/lib/shared/words'

/** In sentences that begin with the form's name, where we know one. */
export function courtFormWords({ form, formIsMandatory }: Pick<Satisfaction, 'form' | 'formIsMandatory'>): Words {
  const kind = formIsMandatory === undefined ? 'unchecked' : formIsMandatory ? 'mandatory' : 'free'
  return form === null ? noForm[kind] : inBoth(l => `${asSentence(formWords(form)[l])} ${knownForm[kind][l]}`)
}

type FormWords = Record<'mandatory' | 'free' | 'unchecked', Words>

const noForm: FormWords = {
  mandatory: {
    en: 'The law says to use the courts’ own form where there is one. We do not know its number: look on the courts’ forms page, or ask the clerk.',
    es: 'La ley dice que se use el formulario de los tribunales si lo hay. No conocemos su número: búsquelo en la página de formularios de los tribunales o pregunte en la secretaría.',
  },
  free: {
    en: 'The law we read asks for a written paper and names no form. Ask the clerk whether the court has one.',
    es: 'La ley que leímos pide un papel por escrito y no nombra un formulario. Pregunte en la secretaría si el tribunal tiene uno.',
  },
  unchecked: {
    en: 'We found no form of the court for this, and have not checked whether one must be used. Ask the clerk.',
    es: 'No encontramos un formulario del tribunal para esto, ni hemos verificado si es obligatorio. Pregunte en la secretaría.',
  },
}

const knownForm: FormWords = {
  mandatory: {
    en: 'The law says that this form must be used.',
    es: 'La ley dice que hay que usar este formulario.',
  },
  free: {
    en: 'Another paper that says the same will do.',
    es: 'También sirve otro papel que diga lo mismo.',
  },
  unchecked: {
    en: 'We have not checked whether the court takes another paper.',
    es: 'No hemos verificado si el tribunal acepta otro papel.',
  },
}
