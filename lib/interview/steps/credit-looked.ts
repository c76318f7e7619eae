import { federalOn } from '@/lib/law/federal'
import { defineStep } from '../define'
import { date, radios, unsure } from '../fields'

export const creditLooked = defineStep({
  id: 'credit-looked',
  title: { en: 'Have you looked at your credit reports?', es: '¿Ha visto sus informes de crédito?' },
  why: {
    en: 'A look is free and takes a few minutes. Many people find that there is nothing to fix.',
    es: 'Verlos es gratis y toma unos minutos. Muchas personas descubren que no hay nada que corregir.',
  },
  passages: ({ today }) => {
    const [rule, reports] = [federalOn('fcraReporting', today), federalOn('creditBureaus', today)]
    return [
      ...(rule.kind === 'value' ? [{ kind: 'paragraph' as const, text: rule.value.rule }] : []),
      ...(reports.kind === 'value'
        ? [
            {
              kind: 'details' as const,
              summary: { en: 'How to look, free', es: 'Cómo verlos gratis' },
              text: {
                en: `Online: ${reports.value.freeReports}. By phone: ${reports.value.freeReportsPhone}. ${reports.value.freeReportsHow.en}`,
                es: `En línea: ${reports.value.freeReports}. Por teléfono: ${reports.value.freeReportsPhone}. ${reports.value.freeReportsHow.es}`,
              },
            },
          ]
        : []),
    ]
  },
  fields: ({ today }) => ({
    creditLooked: radios({
      label: { en: 'Your credit reports', es: 'Sus informes de crédito' },
      options: [
        { value: 'listed', label: { en: 'I looked, and the judgment is there', es: 'Los vi, y el fallo aparece' } },
        { value: 'clear', label: { en: 'I looked, and it is not there', es: 'Los vi, y el fallo no aparece' } },
        { value: 'not-yet', label: { en: 'I have not looked yet', es: 'Todavía no los he visto' } },
        unsure,
      ],
    }),
    creditSeenOn: date({
      label: { en: 'Date on the report (optional)', es: 'Fecha del informe (opcional)' },
      optional: true,
      showIf: { field: 'creditLooked', is: ['listed'] },
      notAfter: today,
      tooLate: { en: 'The date cannot be in the future', es: 'La fecha no puede estar en el futuro' },
    }),
  }),
})
