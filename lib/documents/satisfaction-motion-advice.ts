// What to print, attach and ask before the motion for entry of satisfaction is filed: the page the person keeps.

import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { paragraph } from './letter-parts'
import type { MotionData } from './satisfaction-motion-data'
import { checkWithClerk } from './satisfaction-proof'

/** A page of its own for the person; it is not filed. */
export function motionAdvice({ way, objection, files, demand }: MotionData): Block[] {
  return [
    {
      kind: 'heading',
      level: 1,
      text: { en: 'Keep this page: do not file it', es: 'Guarde esta página: no la presente' },
    },
    ...(way
      ? [
          paragraph(wayKnown(way.text)),
          paragraph({
            en: `Source: ${way.section}${way.uncertain ? ` (${checkWithClerk.en})` : ''}`,
            es: `Fuente: ${way.section}${way.uncertain ? ` (${checkWithClerk.es})` : ''}`,
          }),
          paragraph(askForForm),
        ]
      : [paragraph(wayNotKnown)]),
    { kind: 'heading', level: 2, text: { en: 'What to attach', es: 'Qué adjuntar' } },
    {
      kind: 'list',
      items: [
        ...(files.length > 0 ? [printFiles] : []),
        {
          en: 'Make copies, write the letter of the exhibit on each, and put them behind the paper in that order. Keep the originals.',
          es: 'Haga copias, escriba en cada una la letra del anexo y póngalas detrás del papel en ese orden. Guarde los originales.',
        },
        {
          en: 'Black out account numbers but for the last four digits, and any Social Security number: court papers are public.',
          es: 'Tache los números de cuenta, salvo los últimos cuatro dígitos, y todo número de Seguro Social: los papeles del tribunal son públicos.',
        },
        {
          en: 'A photo or file that was added to a payment stands on the page of that payment here, and in the download of the whole case. Print it for the first exhibit.',
          es: 'La foto o el archivo que se añadió a un pago está aquí en la página de ese pago, y en la descarga de todo el caso. Imprímalo para el primer anexo.',
        },
        {
          en: 'Strike out by hand each exhibit you do not attach. Add the statement of account, which this app prints, if the sum may be asked about.',
          es: 'Tache a mano cada anexo que no adjunte. Agregue el estado de cuenta, que esta aplicación imprime, si pueden preguntar por la suma.',
        },
        ...(demand ? [] : [noDemand]),
      ],
    },
    { kind: 'heading', level: 2, text: { en: 'What to ask the clerk', es: 'Qué preguntar en la secretaría' } },
    {
      kind: 'list',
      items: [
        {
          en: 'Is there a form for this, and must it be used? Must it be sworn before a notary or the clerk? If so, do not sign before you are there.',
          es: '¿Hay un formulario para esto, y es obligatorio? ¿Debe jurarse ante un notario o en la secretaría? Si es así, no firme antes de estar allí.',
        },
        {
          en: 'What does it cost, and can the fee be waived? Is there a hearing, and who sets it?',
          es: '¿Cuánto cuesta, y se puede pedir exención? ¿Hay audiencia, y quién la fija?',
        },
        {
          en: 'Who sends the copy to the other side, and what proof of mailing does the court want?',
          es: '¿Quién envía la copia a la otra parte, y qué prueba del envío pide el tribunal?',
        },
        objection
          ? {
              en: `The other side may object: ${objection.en}. What happens when nobody objects?`,
              es: `La otra parte puede oponerse: ${objection.es}. ¿Qué pasa si nadie se opone?`,
            }
          : {
              en: 'How long has the other side to object, and what happens when nobody objects?',
              es: '¿Cuánto tiempo tiene la otra parte para oponerse, y qué pasa si nadie se opone?',
            },
      ],
    },
    paragraph({
      en: 'After you file, write the day down here, and the day of any answer. When the court has entered it, ask for three certified copies.',
      es: 'Después de presentarla, anote aquí el día, y el de toda respuesta. Cuando el tribunal lo haya registrado, pida tres copias certificadas.',
    }),
  ]
}

/** The state's own way, before anything else. */
export function wayKnown(way: Words): Words {
  return { en: `The way in this state: ${way.en}`, es: `La vía en este estado: ${way.es}` }
}

export const wayNotKnown: Words = {
  en: 'We have not checked which paper this court wants from a debtor. Show the clerk this one, and ask for the court’s own form.',
  es: 'No hemos verificado qué papel pide este tribunal al deudor. Muestre este en la secretaría y pida el formulario del tribunal.',
}

const askForForm: Words = {
  en: 'If the court has a form of its own for this, file that form, and copy these facts onto it.',
  es: 'Si el tribunal tiene su propio formulario para esto, presente ese formulario y copie en él estos datos.',
}

const printFiles: Words = {
  en: 'The files named as exhibits are kept in your log here, and in the download of the whole case. Open each one, print it, and look that it can be read.',
  es: 'Los archivos nombrados como anexos están guardados aquí, en su registro, y en la descarga de todo el caso. Abra cada uno, imprímalo y vea que se pueda leer.',
}

const noDemand: Words = {
  en: 'You have no demand to attach. Ask the other side in writing first, unless the clerk says that you need not.',
  es: 'No tiene una petición que adjuntar. Pídalo primero por escrito a la otra parte, salvo que en la secretaría le digan que no hace falta.',
}
