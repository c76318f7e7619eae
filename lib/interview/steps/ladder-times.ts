import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep, type FieldFault } from '../define'

/** The assumptions this page lets a person change. */
export const ladderTimeIds = [
  'monthsDemand',
  'monthsSettle',
  'monthsExam',
  'monthsWages',
  'monthsBank',
  'monthsLien',
  'monthsBusiness',
  'monthsVehicle',
  'monthsHomeSale',
  'monthsWait',
  'monthsAssign',
  'monthsElsewhere',
  'monthsSoon',
  'monthsLater',
  'monthsRetry',
  'goodOfTen',
  'fairOfTen',
  'poorOfTen',
] as const

export const ladderTimes = defineStep({
  id: 'ladder-times',
  title: {
    en: 'How long does each way take, and how often does it work?',
    es: '¿Cuánto tarda cada forma y cuántas veces funciona?',
  },
  why: {
    en: 'Months until the first money. These are our guesses: they only serve to put the ways in order.',
    es: 'Meses hasta el primer dinero. Son suposiciones nuestras: solo sirven para poner las formas en orden.',
  },
  maySkip: { en: 'Use these guesses', es: 'Usar estas suposiciones' },
  start: () => assumedStart(ladderTimeIds),
  fields: assumedFields(ladderTimeIds),
  check: ({ goodOfTen, fairOfTen, poorOfTen }) => {
    const faults: FieldFault[] = []
    if (poorOfTen > fairOfTen)
      faults.push({
        field: 'poorOfTen',
        message: {
          en: 'A poor chance cannot beat a fair one',
          es: 'Una posibilidad baja no puede superar a una regular',
        },
      })
    if (fairOfTen > goodOfTen)
      faults.push({
        field: 'fairOfTen',
        message: {
          en: 'A fair chance cannot beat a good one',
          es: 'Una posibilidad regular no puede superar a una buena',
        },
      })
    return faults
  },
})
