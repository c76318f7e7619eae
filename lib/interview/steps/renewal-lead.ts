import { assumedFields, assumedStart } from '../assumed-fields'
import { assumptions } from '../assumptions'
import { defineStep } from '../define'

const ids = ['renewLeadMonths'] as const
const { value } = assumptions.renewLeadMonths

export const renewalLead = defineStep({
  id: 'renewal-lead',
  title: {
    en: 'How long before its last day should we remind you to renew?',
    es: '¿Con cuánto tiempo quiere que le recordemos la renovación?',
  },
  why: {
    en: 'A judgment ends on a day the law sets. In many states it can be renewed, but not after that day.',
    es: 'Un fallo termina en un día que fija la ley. En muchos estados se puede renovar, pero no después de ese día.',
  },
  maySkip: { en: `Use ${value} months for now`, es: `Usar ${value} meses por ahora` },
  start: () => assumedStart(ids),
  fields: assumedFields(ids),
})
