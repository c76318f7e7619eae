// Words around every calculator, whatever it reckons.

import type { Words } from '@/lib/shared/words'

export const calculatorWords = {
  calculators: { en: 'Calculators', es: 'Calculadoras' },
  all: { en: 'All calculators', es: 'Todas las calculadoras' },
  submit: { en: 'Work it out', es: 'Calcular' },
  seldom: { en: 'More that can change the result', es: 'Otros datos que pueden cambiar el resultado' },
  result: { en: 'The result', es: 'El resultado' },
  noResult: { en: 'We cannot work this out', es: 'No podemos calcularlo' },
  toKnow: { en: 'Before you rely on this', es: 'Antes de confiar en esto' },
  entered: { en: 'What you entered', es: 'Lo que escribió' },
  law: { en: 'Law', es: 'Ley' },
  keep: { en: 'Keep or share this result', es: 'Guarde o comparta este resultado' },
  keepText: {
    en: 'This link holds everything you entered, and your browser’s history keeps it too. Whoever opens it sees the same, in their language. We keep no copy.',
    es: 'Este enlace contiene todo lo que escribió, y el historial de su navegador también lo guarda. Quien lo abra verá lo mismo, en su idioma. Nosotros no guardamos ninguna copia.',
  },
  print: {
    en: 'To print it or save it as a PDF, use Print in your browser’s menu. The result and what you entered are printed, without the form.',
    es: 'Para imprimirlo o guardarlo como PDF, use Imprimir en el menú de su navegador. Se imprimen el resultado y lo que escribió, sin el formulario.',
  },
  start: { en: 'Start a case with these numbers', es: 'Abra un caso con estos datos' },
  startState: { en: 'Start a case', es: 'Abra un caso' },
  startText: {
    en: 'A case keeps the balance day by day, shows by when to act, and writes the letters. What you entered comes along, and you can change it. Free, with no account needed.',
    es: 'Un caso lleva el saldo día por día, muestra hasta cuándo actuar y escribe las cartas. Lo que escribió pasa al caso, y puede cambiarlo. Gratis y sin necesidad de cuenta.',
  },
  startStateText: {
    en: 'A case keeps the balance day by day, shows by when to act, and writes the letters. It begins with the state you chose. Free, with no account needed.',
    es: 'Un caso lleva el saldo día por día, muestra hasta cuándo actuar y escribe las cartas. Empieza con el estado que eligió. Gratis y sin necesidad de cuenta.',
  },
  iOwe: { en: 'I owe this money', es: 'Yo debo este dinero' },
  iAmOwed: { en: 'I am owed this money', es: 'A mí me deben este dinero' },
  front: { en: 'Do you have a judgment?', es: '¿Tiene un fallo?' },
  frontText: {
    en: 'Satisfied leads you from the court’s paper to “paid in full”, whichever side you are on. Free, with no account needed.',
    es: 'Satisfied le guía desde el papel del tribunal hasta “pagado por completo”, esté del lado que esté. Gratis y sin necesidad de cuenta.',
  },
  toFront: { en: 'See where to begin', es: 'Ver por dónde empezar' },
} satisfies Record<string, Words>
