// What both sides read about the legal stop: the case that was filed, the rule, its exceptions and what breaking it costs.

import { chapterWords, standingOptions } from '@/lib/interview/bankruptcy-fields'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Filing } from '../bankruptcy'
import type { LegalStop } from '../legal-stop'
import { stayOn } from '../legal-stop'
import type { Section } from '../report'

const notKnown: Words = { en: 'Not known', es: 'No se sabe' }

const howWords: Record<NonNullable<Filing['howKnown']>, Words> = {
  court: { en: 'A notice from the bankruptcy court', es: 'Un aviso del tribunal de bancarrotas' },
  told: { en: 'They or their lawyer said so', es: 'Lo dijeron ellos o su abogado' },
  looked: { en: 'It was looked up', es: 'Se buscó' },
  heard: { en: 'Someone else said so', es: 'Lo dijo otra persona' },
}

/** The bankruptcy case, as far as it is known. */
export function filingFacts({ who, chapter, on, court, number, standing, howKnown }: Filing): Section {
  const rows = [
    {
      term: { en: 'Who filed', es: 'Quién lo presentó' },
      details: who.length > 0 ? inBoth(locale => listOf(who, locale)) : notKnown,
    },
    {
      term: { en: 'Filed on', es: 'Presentado el' },
      details: on ? inBoth(locale => formatDate(on, locale)) : notKnown,
    },
    { term: { en: 'Chapter', es: 'Capítulo' }, details: chapter ? chapterWords(chapter) : notKnown },
    { term: { en: 'Bankruptcy court', es: 'Tribunal de bancarrotas' }, details: court ? asIs(court) : notKnown },
    { term: { en: 'Case number there', es: 'Número del caso allí' }, details: number ? asIs(number) : notKnown },
    {
      term: { en: 'Where it stands', es: 'En qué está' },
      details: standing === 'unsure' ? notKnown : (standingOptions.find(o => o.value === standing)?.label ?? notKnown),
    },
    ...(howKnown ? [{ term: { en: 'How it is known', es: 'Cómo se sabe' }, details: howWords[howKnown] }] : []),
  ]
  return { kind: 'facts', rows }
}

/** The rule, what it does not reach, and what breaking it costs, with the section. */
export function ruleSections(on: IsoDate): Section[] {
  const law = stayOn(on)
  if (!law) return []
  const { stay, cite, note } = law
  return [
    { kind: 'heading', text: { en: 'What the law says', es: 'Qué dice la ley' } },
    { kind: 'text', text: inBoth(locale => `${stay.rule[locale]} (${cite.section})`) },
    ...(note ? [{ kind: 'text' as const, text: note }] : []),
    { kind: 'text', text: stay.violation },
    { kind: 'heading', text: { en: 'What it does not stop', es: 'Qué no detiene' } },
    { kind: 'list', items: stay.exceptions },
  ]
}

/** Said before the figures where the stop is not plain: only heard of, over by a discharge, or older than the judgment. */
export function doubtNotices({ filing }: LegalStop, enteredOn: IsoDate | null): Section[] {
  const notices: Section[] = []
  if (filing.standing === 'discharged')
    notices.push({
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'Debts were wiped out', es: 'Se eliminaron deudas' },
      text: {
        en: 'If this judgment is one of them, it may never be collected again. A lawyer can tell from the papers of that case. Until then nobody should ask for it.',
        es: 'Si este fallo es una de ellas, ya nunca se puede cobrar. Un abogado puede decirlo con los papeles de ese caso. Hasta entonces nadie debe cobrarlo.',
      },
    })
  if (filing.on && enteredOn && filing.on < enteredOn)
    notices.push({
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'The filing came before the judgment', es: 'La presentación fue anterior al fallo' },
      text: {
        en: `The case was filed on ${formatDate(filing.on, 'en')} and the judgment entered on ${formatDate(enteredOn, 'en')}. Then the judgment may not count, or the debt may be too new for the case. Check the dates, and ask a lawyer.`,
        es: `El caso se presentó el ${formatDate(filing.on, 'es')} y el fallo se registró el ${formatDate(enteredOn, 'es')}. Entonces el fallo puede no valer, o la deuda puede ser demasiado nueva para el caso. Revise las fechas y pregunte a un abogado.`,
      },
    })
  return notices
}
