// How long a judgment and its lien last, for a person who waits: what the law says, with its section.

import type { Deadline } from '@/lib/law/deadline'
import { factOn, isUncertain } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { Section } from '../report'
import type { Waiting } from '../waiting'

/** The end of the judgment, its renewal and its lien. */
export function deadlineSections({ end, renewFrom, renewBy, lienEnds }: Waiting): Section[] {
  const rows: [Words, Deadline][] = [
    [{ en: 'The judgment ends', es: 'El fallo termina' }, end],
    [{ en: 'Renewal opens', es: 'Se abre la renovación' }, renewFrom],
    [{ en: 'Last day to renew', es: 'Último día para renovar' }, renewBy],
    [{ en: 'A lien on land ends', es: 'Un gravamen sobre un inmueble termina' }, lienEnds],
  ]
  return [
    { kind: 'heading', text: { en: 'How long it lasts', es: 'Cuánto dura' } },
    {
      kind: 'facts',
      rows: rows.map(([term, deadline]) => ({ term, details: deadlineWords(deadline, deadline !== renewFrom) })),
    },
  ]
}

/** The note on renewal is the same for its first day and its last: it is said once. */
function deadlineWords(deadline: Deadline, withNote: boolean): Words {
  if (deadline.kind === 'unknown') return deadline.why
  const { rule, cite, note } = deadline
  const check = deadline.uncertain
    ? { en: ' Check with the clerk.', es: ' Confirme en la secretaría.' }
    : { en: '', es: '' }
  return inBoth(locale =>
    [
      deadline.kind === 'date' && `${formatDate(deadline.on, locale)}.`,
      rule[locale],
      `(${cite.section})${check[locale]}`,
      withNote && note?.[locale],
    ]
      .filter(Boolean)
      .join(' '),
  )
}

/** What a lien on land is for, and the paper it takes in the state; nothing where the law we read gives none. */
export function lienSections({ state, facts, today }: CaseFile): Section[] {
  const dated = state?.facts.lienRealProperty
  const found =
    state &&
    factOn(state, 'lienRealProperty', dated?.keyedOn === 'entered' && facts.enteredOn ? facts.enteredOn : today)
  if (!state || found?.kind !== 'value') return []
  const { document, where, years, renewable } = found.value
  const { cite } = found.entry
  const lasts = (locale: 'en' | 'es'): string => {
    if (years === null) return ''
    return locale === 'en'
      ? ` It lasts ${plural(years, { one: 'year', other: 'years' }, 'en')}${renewable ? ' and can be renewed' : ''}.`
      : ` Dura ${plural(years, { one: 'año', other: 'años' }, 'es')}${renewable ? ' y se puede renovar' : ''}.`
  }
  const check = isUncertain(found.entry)
    ? { en: ' Check with the clerk.', es: ' Confirme en la secretaría.' }
    : { en: '', es: '' }
  return [
    { kind: 'heading', text: { en: 'Let a lien wait for you', es: 'Deje que un gravamen espere por usted' } },
    {
      kind: 'text',
      text: {
        en: `A lien on land is paid when the land is sold or borrowed on. In ${state.name.en} the paper is: ${document.en}. It goes to: ${where.en}.${lasts('en')} (${cite.section})${check.en}`,
        es: `Un gravamen sobre un inmueble se paga cuando el inmueble se vende o se hipoteca. En ${state.name.es} el papel es: ${document.es}. Se lleva a: ${where.es}.${lasts('es')} (${cite.section})${check.es}`,
      },
    },
  ]
}
