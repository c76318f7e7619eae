// An invented satisfaction: for tests, and to see what the papers look like.

import { anaJudgment } from './letter-samples'
import type { SatisfactionData } from './satisfaction-parts'
import type { SatisfactionLaw } from './satisfaction-proof'

const document = {
  en: 'Acknowledgment of Satisfaction of Judgment',
  es: 'Reconocimiento de Pago del Fallo (Acknowledgment of Satisfaction of Judgment)',
}

export const sampleLaw: SatisfactionLaw = {
  document,
  form: 'SC-290',
  section: 'Cal. Code Civ. Proc. § 116.850',
  time: { en: '14 days', es: '14 días' },
  runsFrom: { en: 'the debtor’s written request', es: 'la petición por escrito del deudor' },
  isFromDemand: true,
  penalty: { en: 'All actual damages plus $50.', es: 'Todos los daños reales más $50.' },
  uncertain: false,
}

export const anaSatisfaction: SatisfactionData = {
  judgment: anaJudgment,
  creditors: [{ name: 'Ana Núñez', lines: ['12 Orchard Lane', 'Fresno, CA 93701'] }],
  debtors: [{ name: 'Dale Whitmore', lines: ['400 Mill Road', 'Fresno, CA 93702'] }],
  state: { en: 'California', es: 'California' },
  document,
  form: 'SC-290 (EJ-100 if an abstract was recorded or a lien exists)',
  acknowledged: { kind: 'full', on: '2026-11-16', receivedCents: 507_207, isForgiven: false },
  renewedOn: [],
  liens: [{ county: 'Fresno', region: 'California', recordedOn: '2026-09-14', number: '2026-0098114' }],
  hasNoLiens: false,
  signers: [{ name: 'Ana Núñez', isBusiness: false, by: null }],
  signing: null,
}
