import { formatDate } from '@/lib/shared/civil-date'
import { inBoth } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { date, select, text } from '../fields'
import { stateOptions } from '../state-options'
import { enteredOn } from './entered-on'

export const recordedLiens = defineListStep({
  id: 'recorded-liens',
  uses: [enteredOn],
  key: 'recordedLiens',
  least: 0,
  most: 20,
  title: { en: 'Did you record the judgment with a county?', es: '¿Inscribió el fallo en algún condado?' },
  why: {
    en: 'A recorded judgment stays on the land records until a release is recorded in the same county. Each one needs its own.',
    es: 'Un fallo inscrito sigue en el registro de la propiedad hasta que se inscribe una cancelación en el mismo condado. Cada uno necesita la suya.',
  },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'Where was it recorded?', es: '¿Dónde se inscribió?' }
      : { en: 'Where else was it recorded?', es: '¿Dónde más se inscribió?' },
  another: { en: 'Was it recorded anywhere else?', es: '¿Se inscribió en algún otro lugar?' },
  fields: ({ answers, today }) => ({
    county: text({
      label: { en: 'County, parish, city or district', es: 'Condado, parroquia, ciudad o distrito' },
      missing: { en: 'Enter where it was recorded', es: 'Escriba dónde se inscribió' },
      most: 80,
      width: 'medium',
    }),
    region: select({
      label: { en: 'State', es: 'Estado' },
      missing: { en: 'Choose the state', es: 'Elija el estado' },
      options: stateOptions,
    }),
    recordedOn: date({
      label: { en: 'Day it was recorded (optional)', es: 'Día en que se inscribió (opcional)' },
      hint: { en: 'It is stamped on the paper that came back.', es: 'Está sellado en el papel que le devolvieron.' },
      optional: true,
      notAfter: today,
      tooLate: { en: 'This cannot be in the future', es: 'Esto no puede estar en el futuro' },
      ...(answers.enteredOn && {
        notBefore: answers.enteredOn,
        tooEarly: {
          en: 'It cannot have been recorded before the judgment was entered',
          es: 'No pudo inscribirse antes de registrarse el fallo',
        },
      }),
    }),
    number: text({
      label: {
        en: 'Recording number, or book and page (optional)',
        es: 'Número de inscripción, o libro y página (opcional)',
      },
      most: 60,
      width: 'medium',
      optional: true,
    }),
  }),
  summary: ({ county, region, recordedOn, number }) =>
    inBoth(locale =>
      [`${county}, ${region}`, recordedOn && formatDate(recordedOn, locale), number].filter(Boolean).join(' · '),
    ),
})
