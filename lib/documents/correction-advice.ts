// What to know and to do before the request to correct a judgment is filed: beside it on the screen, and on a page the
// person keeps.

import type { CaseFile } from '@/lib/case/case-file'
import { factOn } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import type { CorrectionData } from './correction-data'
import type { Caution } from './define'
import { paragraph } from './letter-parts'

/** A page of its own for the person; it is not filed. */
export function correctionAdvice({ law, judgment, copy }: CorrectionData): Block[] {
  const lastOn = law?.lastOn
  return [
    {
      kind: 'heading',
      level: 1,
      text: { en: 'Keep this page: do not file it', es: 'Guarde esta página: no la presente' },
    },
    ...(lastOn
      ? [
          lastOn < judgment.writtenOn
            ? noticeBlock(tooLate, {
                en: `The usual last day was ${formatDate(lastOn, 'en', 'weekday')}. Call the clerk today and ask what can still be done.`,
                es: `El último día usual fue el ${formatDate(lastOn, 'es', 'weekday')}. Llame hoy a la secretaría y pregunte qué se puede hacer todavía.`,
              })
            : noticeBlock(actFast, {
                en: `Have it filed by ${formatDate(lastOn, 'en', 'weekday')}. Mail is slow: take it to the clerk if you can.`,
                es: `Preséntela a más tardar el ${formatDate(lastOn, 'es', 'weekday')}. El correo es lento: llévela a la secretaría si puede.`,
              }),
        ]
      : [noticeBlock(actFast, noDay)]),
    paragraph(law ? ruleWords(law) : notCovered),
    {
      kind: 'list',
      items: [
        cannotDo,
        {
          en: 'See a lawyer or legal aid before you file. Many give free advice on this.',
          es: 'Consulte a un abogado o a la ayuda legal antes de presentarla. Muchos aconsejan gratis sobre esto.',
        },
        {
          en: 'Ask the clerk: is there a form for this, what does it cost, how many copies, and is there a hearing?',
          es: 'Pregunte en la secretaría: ¿hay un formulario para esto, cuánto cuesta, cuántas copias, y hay audiencia?',
        },
        copy?.by === 'clerk'
          ? {
              en: 'Ask the clerk to say that they will send the copy. Leave a stamped envelope for it.',
              es: 'Confirme que la secretaría enviará la copia. Deje para ella un sobre con estampillas.',
            }
          : {
              en: 'Send the other side a copy the same day, then fill in and file the page that says so. Do not sign it before.',
              es: 'Envíe una copia a la otra parte el mismo día, y después llene y presente la página que lo dice. No la firme antes.',
            },
        {
          en: 'Keep a copy with the clerk’s stamp. Write down in your case that you asked.',
          es: 'Guarde una copia con el sello de la secretaría. Anote en su caso que lo pidió.',
        },
        {
          en: 'When the court has corrected the paper, change your answers about the judgment. All sums and days follow them.',
          es: 'Cuando el tribunal haya corregido el papel, cambie sus respuestas sobre el fallo. Todas las sumas y fechas salen de ellas.',
        },
      ],
    },
  ]
}

/** Beside the paper on the screen. */
export function correctionCautions({ state, facts, deadlines, today }: CaseFile): Caution[] {
  const found = state && factOn(state, 'clericalCorrection', facts.enteredOn ?? today)
  const correctBy = deadlines?.correctBy
  const by =
    correctBy?.kind === 'date'
      ? [{ text: byWords(correctBy.on, today, correctBy.estimated === true), cite: correctBy.cite }]
      : [{ text: noDay, cite: null }]
  return [
    ...by,
    ...(found?.kind === 'value'
      ? [{ text: found.value.rule, cite: found.entry.cite }]
      : [{ text: notCovered, cite: null }]),
    { text: cannotDo, cite: null },
    ...(facts.youHaveLawyer ? [] : [{ text: seeLawyer, cite: null }]),
  ]
}

function byWords(on: CaseFile['today'], today: CaseFile['today'], isEarliest: boolean): Words {
  return inBoth(locale => {
    const day = formatDate(on, locale, 'weekday')
    if (on < today)
      return locale === 'en'
        ? `The usual last day to ask was ${day}. Call the clerk today and ask what can still be done.`
        : `El último día usual para pedirlo fue el ${day}. Llame hoy a la secretaría y pregunte qué se puede hacer todavía.`
    const safe = isEarliest ? { en: ', counted the safe way', es: ', contado de la forma segura' }[locale] : ''
    return locale === 'en'
      ? `Act fast: have it filed by ${day}${safe}.`
      : `Actúe pronto: preséntela a más tardar el ${day}${safe}.`
  })
}

function ruleWords({ rule, section, uncertain }: NonNullable<CorrectionData['law']>): Words {
  return inBoth(
    locale =>
      `${rule[locale]} (${section})${uncertain ? (locale === 'en' ? ' Check with the clerk.' : ' Confirme en la secretaría.') : ''}`,
  )
}

function noticeBlock(title: Words, text: Words): Block {
  return { kind: 'notice', title, text }
}

const actFast: Words = { en: 'Act fast', es: 'Actúe pronto' }
const tooLate: Words = { en: 'The usual time is over', es: 'El plazo usual ya pasó' }
const noDay: Words = {
  en: 'We know of no fixed last day. File it this week if you can: a mistake is easiest to fix early.',
  es: 'No conocemos un último día fijo. Preséntela esta semana si puede: un error es más fácil de corregir pronto.',
}
const notCovered: Words = {
  en: 'We have not checked how a mistake of writing is corrected in this state’s court. Ask the clerk which paper to file and by when.',
  es: 'No hemos verificado cómo se corrige un error de escritura en el tribunal de este estado. Pregunte en la secretaría qué papel presentar y hasta cuándo.',
}
const cannotDo: Words = {
  en: 'A correction cannot change what the judge decided. That takes an appeal or another motion, and their days keep running: they are among the dates of your case.',
  es: 'Una corrección no puede cambiar lo que decidió el juez. Para eso hace falta una apelación u otra petición, y sus plazos siguen corriendo: están entre las fechas de su caso.',
}
const seeLawyer: Words = {
  en: 'See a lawyer or legal aid before you file. Many give free advice on this.',
  es: 'Consulte a un abogado o a la ayuda legal antes de presentarla. Muchos aconsejan gratis sobre esto.',
}
