import { addDays } from '@/lib/shared/civil-date'
import { defineStep } from '../define'
import { date, text } from '../fields'

export const takingAdvice = defineStep({
  id: 'taking-advice',
  title: { en: 'Who will you ask for legal advice?', es: '¿A quién pedirá asesoría legal?' },
  why: {
    en: 'For a short letter that tells the other side you are getting advice. You can leave both boxes empty.',
    es: 'Para una carta breve que le dice a la otra parte que usted busca asesoría. Puede dejar vacías las dos casillas.',
  },
  maySkip: { en: 'I have not found anyone yet', es: 'Todavía no encuentro a nadie' },
  fields: ({ today }) => ({
    adviser: text({
      label: { en: 'Lawyer or legal aid office (optional)', es: 'Abogado u oficina de ayuda legal (opcional)' },
      most: 100,
      optional: true,
    }),
    writeAgainOn: date({
      label: { en: 'You will write again by (optional)', es: 'Volverá a escribir a más tardar el (opcional)' },
      hint: { en: 'A month is usual.', es: 'Un mes es lo usual.' },
      notBefore: addDays(today, 1),
      notAfter: addDays(today, 365),
      tooEarly: { en: 'Give yourself at least one day', es: 'Dese al menos un día' },
      optional: true,
    }),
  }),
})
