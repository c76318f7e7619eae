import { defineStep } from '../define'
import { radios, unsure, yesNo } from '../fields'

export const agreementLien = defineStep({
  id: 'agreement-lien',
  title: { en: 'Was the judgment recorded as a lien?', es: '¿El fallo se inscribió como gravamen?' },
  why: {
    en: 'A lien is a claim on a home, land or other property. If there may be one, the agreement says it is released once all is paid.',
    es: 'Un gravamen es un derecho sobre una casa, un terreno u otros bienes. Si puede haber uno, el acuerdo dice que se cancela cuando todo esté pagado.',
  },
  start: () => ({ agreedLien: 'unsure' as const }),
  fields: {
    agreedLien: radios({ label: { en: 'A lien', es: 'Un gravamen' }, options: [...yesNo, unsure] }),
  },
})
