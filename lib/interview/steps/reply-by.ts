import { addDays } from '@/lib/shared/civil-date'
import { defineStep } from '../define'
import { date } from '../fields'

const daysToReply = 10

export const replyBy = defineStep({
  id: 'reply-by',
  title: { en: 'When should they answer by?', es: '¿Para cuándo deben contestar?' },
  why: {
    en: 'Ten days is usual and polite. Give more time if the mail is slow.',
    es: 'Diez días es lo usual y es cortés. Dé más tiempo si el correo es lento.',
  },
  start: ({ today }) => ({ replyByOn: addDays(today, daysToReply) }),
  fields: ({ today }) => ({
    replyByOn: date({
      label: { en: 'Answer by', es: 'Contestar a más tardar el' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, 365),
      tooEarly: { en: 'Give them at least one day to answer', es: 'Dé al menos un día para contestar' },
    }),
  }),
})
