import { defineStep } from '../define'
import { number, radios, yesNo } from '../fields'

export const household = defineStep({
  id: 'household',
  title: { en: 'Who lives in your household?', es: '¿Quiénes viven en su hogar?' },
  why: {
    en: 'Some states protect more of your pay or your home when you support a family, are married, older or disabled.',
    es: 'Algunos estados protegen más de su salario o de su casa si mantiene a una familia, está casado o casada, es mayor o tiene una discapacidad.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  fields: {
    adults: number({
      label: { en: 'Adults, with you', es: 'Adultos, contándole a usted' },
      missing: { en: 'Enter how many adults, like 2', es: 'Escriba cuántos adultos, por ejemplo 2' },
      least: 1,
      most: 20,
    }),
    children: number({
      label: { en: 'Children under 18', es: 'Niños menores de 18 años' },
      hint: { en: 'Enter 0 if there are none.', es: 'Escriba 0 si no hay.' },
      missing: { en: 'Enter how many children, or 0', es: 'Escriba cuántos niños, o 0' },
      least: 0,
      most: 20,
    }),
    supportsFamily: radios({
      label: {
        en: 'Do you pay more than half of what a child or another relative lives on?',
        es: '¿Paga usted más de la mitad de lo que necesita para vivir un hijo u otro familiar?',
      },
      options: yesNo,
    }),
    isMarried: radios({ label: { en: 'Are you married?', es: '¿Está casado o casada?' }, options: yesNo }),
    isSeniorOrDisabled: radios({
      label: {
        en: 'Are you 65 or older, or do you have a disability that keeps you from working?',
        es: '¿Tiene 65 años o más, o una discapacidad que le impide trabajar?',
      },
      options: yesNo,
    }),
  },
})
