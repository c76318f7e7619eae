// Numbers nobody can know in advance, named as what they are: assumptions, which the person sees and can change.
// They stand here, not in lib/case, because a question starts from them. No fact of law is ever an assumption.

import type { Words } from '@/lib/shared/words'
import { bargaining } from './assumptions/bargaining'
import { collectingAmounts } from './assumptions/collecting-amounts'
import { collectingCosts } from './assumptions/collecting-costs'
import { collectingTimes } from './assumptions/collecting-times'
import { mailing } from './assumptions/mailing'
import { paying } from './assumptions/paying'
import { selling } from './assumptions/selling'
import { spending } from './assumptions/spending'

/** `unit` says what `value` counts: cents, percent, months, days, or how many of something. */
export type Assumption = {
  value: number
  unit: 'cents' | 'percent' | 'months' | 'days' | 'count'
  label: Words
  why: Words
}

/** Every assumption by its id. */
export const assumptions = {
  cushionPercent: {
    value: 5,
    unit: 'percent',
    label: { en: 'Kept aside each month, of what comes in', es: 'Se aparta cada mes, de lo que entra' },
    why: {
      en: 'One repair or one sick day can break a plan that uses the last dollar.',
      es: 'Una reparación o un día de enfermedad puede romper un plan que usa hasta el último dólar.',
    },
  },
  cushionLeast: {
    value: 5_000,
    unit: 'cents',
    label: { en: 'Kept aside each month, at least', es: 'Se aparta cada mes, al menos' },
    why: {
      en: 'Less than this does not pay for even a small surprise.',
      es: 'Menos que esto no alcanza ni para un imprevisto pequeño.',
    },
  },
  ...collectingCosts,
  ...collectingAmounts,
  ...collectingTimes,
  ...mailing,
  ...paying,
  ...spending,
  ...selling,
  ...bargaining,
} as const satisfies Record<string, Assumption>
