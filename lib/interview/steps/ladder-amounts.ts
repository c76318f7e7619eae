import { assumedFields, assumedStart } from '../assumed-fields'
import { defineStep, type FieldFault } from '../define'

/** The assumptions this page lets a person change. */
export const ladderAmountIds = [
  'guessPayCents',
  'takeHomeLowPercent',
  'takeHomeHighPercent',
  'guessBankCents',
  'balanceLeftPercent',
  'guessEquityCents',
  'homeSalePercent',
  'guessVehicleCents',
  'auctionPercent',
  'worthOffPercent',
  'guessTillCents',
  'settleLowPercent',
  'settleHighPercent',
  'sellLowPercent',
  'sellHighPercent',
] as const

const pairs = [
  ['takeHomeLowPercent', 'takeHomeHighPercent'],
  ['settleLowPercent', 'settleHighPercent'],
  ['sellLowPercent', 'sellHighPercent'],
] as const

export const ladderAmounts = defineStep({
  id: 'ladder-amounts',
  title: { en: 'What should we count where nobody knows?', es: '¿Qué contamos cuando nadie lo sabe?' },
  why: {
    en: 'These guesses stand in for what is not known yet. Change any that look wrong to you.',
    es: 'Estas suposiciones ocupan el lugar de lo que aún no se sabe. Cambie las que le parezcan equivocadas.',
  },
  maySkip: { en: 'Use these guesses', es: 'Usar estas suposiciones' },
  start: () => assumedStart(ladderAmountIds),
  fields: assumedFields(ladderAmountIds),
  check: answer =>
    pairs.flatMap(([low, high]): FieldFault[] =>
      answer[low] > answer[high]
        ? [
            {
              field: low,
              message: {
                en: '“At least” cannot be more than “at most”',
                es: '“Al menos” no puede ser más que “como máximo”',
              },
            },
          ]
        : [],
    ),
})
