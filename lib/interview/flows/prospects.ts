import type { Flow } from '../define'
import { needMoney } from '../steps/need-money'
import { theirBank } from '../steps/their-bank'
import { theirBusiness } from '../steps/their-business'
import { theirHome } from '../steps/their-home'
import { theirJob } from '../steps/their-job'
import { theirPlace } from '../steps/their-place'
import { theirTrouble } from '../steps/their-trouble'
import { theirVehicles } from '../steps/their-vehicles'
import { judgmentFlow } from './judgment'

/** What the creditor knows of the other side: it decides which way to collect is worth its cost. */
export const prospectsFlow = {
  id: 'prospects',
  side: 'creditor',
  stage: 'assess',
  title: { en: 'Say what you know of the other side', es: 'Diga lo que sabe de la otra parte' },
  after: [judgmentFlow],
  steps: [needMoney, theirPlace, theirJob, theirBank, theirHome, theirBusiness, theirVehicles, theirTrouble],
  finish: {
    label: { en: 'See the chance of collecting', es: 'Ver la posibilidad de cobrar' },
    leadsTo: { report: 'chance' },
  },
} as const satisfies Flow
