// What the page of a finished letter, paper or report says: what was done, and what to do with it.

import type { DocumentKind } from '@/lib/documents/define'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'

type Finished = { title: (document: Words) => Words; kept: Words; steps: Words[] }

const download = {
  sign: { en: 'Download the PDF, print it and sign it.', es: 'Descargue el PDF, imprímalo y fírmelo.' },
  print: { en: 'Download the PDF and print it.', es: 'Descargue el PDF e imprímalo.' },
} satisfies Record<string, Words>

/** By the kind of document. */
export const finished: Record<DocumentKind, Finished> = {
  letter: {
    title: title => ({ en: `${title.en}: finished`, es: `${title.es}: terminada` }),
    kept: {
      en: 'This letter is kept as it is and never changes.',
      es: 'Esta carta se guarda tal como está y nunca cambia.',
    },
    steps: [
      download.sign,
      {
        en: 'Mail it, and keep a copy and the receipt. You can also hand it over or email it.',
        es: 'Envíelo por correo y guarde una copia y el recibo. También puede entregarlo en persona o enviarlo por correo electrónico.',
      },
      {
        en: 'If it names a day to answer by, put that day in your calendar. If no answer comes, you can write again.',
        es: 'Si nombra una fecha para contestar, anótela en su calendario. Si no hay respuesta, puede escribir otra vez.',
      },
    ],
  },
  paper: {
    title: title => ({ en: `${title.en}: ready to sign`, es: `${title.es}: para firmar` }),
    kept: {
      en: 'This paper is kept as it is and never changes.',
      es: 'Este papel se guarda tal como está y nunca cambia.',
    },
    steps: [
      download.print,
      {
        en: 'If its last page says to keep it, read that page first. It says what to ask the clerk before you sign.',
        es: 'Si la última página dice que la guarde, léala primero. Dice qué preguntar en la secretaría antes de firmar.',
      },
      {
        en: 'Keep a copy of all you sign, and of the stamp if you file it.',
        es: 'Guarde una copia de todo lo que firme, y del sello si lo presenta.',
      },
    ],
  },
  sheet: {
    title: title => ({ en: `${title.en}: your PDF`, es: `${title.es}: su PDF` }),
    kept: {
      en: 'This sheet is kept as it is and never changes. If your answers change, make a new one.',
      es: 'Esta hoja se guarda tal como está y nunca cambia. Si cambian sus respuestas, haga otra.',
    },
    steps: [
      download.print,
      {
        en: 'Keep it at home and fill it in as you go. Nobody signs it, and it is not sent or filed.',
        es: 'Guárdela en casa y vaya llenándola. Nadie la firma, y no se envía ni se presenta.',
      },
    ],
  },
  report: {
    title: title => ({ en: `${title.en}: your PDF`, es: `${title.es}: su PDF` }),
    kept: {
      en: 'It is kept as it is and never changes. If your answers change, make a new one.',
      es: 'Se guarda tal como está y nunca cambia. Si cambian sus respuestas, haga otro.',
    },
    steps: [
      download.print,
      {
        en: 'Take it with you when you talk with legal aid, a lawyer or the court’s help desk. It is yours: you need not show it to the other side.',
        es: 'Llévelo cuando hable con ayuda legal, un abogado o la oficina de ayuda del tribunal. Es suyo: no tiene que mostrárselo a la otra parte.',
      },
    ],
  },
}

/** "Dated November 21, 2026. This letter is kept as it is and never changes." */
export function datedAndKept(kind: DocumentKind, issuedOn: IsoDate): Words {
  return inBoth(locale => {
    const day = formatDate(issuedOn, locale)
    return `${locale === 'en' ? `Dated ${day}.` : `Con fecha del ${day}.`} ${finished[kind].kept[locale]}`
  })
}
