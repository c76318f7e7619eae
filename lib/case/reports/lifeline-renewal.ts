// What renewals did to the life of a judgment, how to renew it, and what becomes of a lien.

import { factOn } from '@/lib/law/value-on'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, listOf, upperFirst, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { Lifeline } from '../lifeline'
import type { Section } from '../report'

/** How it is renewed in the state, and what the renewals in the book did; nothing where nobody has checked. */
export function renewalSections({ state, facts, deadlines }: CaseFile, { renewals, enteredOn }: Lifeline): Section[] {
  if (!state || !deadlines) return []
  const found = factOn(state, 'judgmentLife', enteredOn)
  const life = found.kind === 'value' ? found : null
  if (!life && renewals.length === 0) return []
  const { expiresOn } = deadlines
  const isCreditor = facts.side === 'creditor'
  const rows: { term: Words; details: Words }[] = [
    ...(life ? [{ term: isCreditor ? howYou : howThey, details: life.value.renewHow }] : []),
    ...(life?.value.window ? [{ term: whenWords, details: capitalized(life.value.window.words) }] : []),
    ...(life?.entry.note ? [{ term: alsoWords, details: life.entry.note }] : []),
    ...(renewals.length > 0
      ? [
          {
            term: { en: 'Renewed, by your book', es: 'Renovado, según sus anotaciones' },
            details: inBoth(locale =>
              listOf(
                renewals.map(on => formatDate(on, locale)),
                locale,
              ),
            ),
          },
          {
            term: { en: 'What that did', es: 'Qué efecto tuvo' },
            details: life ? (expiresOn.kind === 'unknown' ? expiresOn.why : expiresOn.rule) : noneToMove,
          },
        ]
      : []),
  ]
  return [
    { kind: 'heading', text: { en: 'Renewing it', es: 'Renovarlo' } },
    { kind: 'facts', rows },
    ...(renewals.length > 0 ? [{ kind: 'text' as const, text: notAllKnown }] : []),
  ]
}

/** Where the law we read is silent on a lien of a judgment that ends or is renewed, that is said and nothing else. */
export function lienWords({ deadlines }: CaseFile, { renewals, events }: Lifeline): Words {
  const lien = deadlines?.lienDiesOn
  if (!lien || lien.kind === 'unknown') return lien?.why ?? noneToMove
  if (lien.kind === 'none') return lien.rule
  const end = events.find(event => event.id === 'expiresOn')
  return inBoth(locale =>
    [
      lien.rule[locale],
      end !== undefined && lien.on > end.on && endsWith[locale],
      end !== undefined && lien.on < end.on && endsFirst[locale],
      renewals.length > 0 && notMoved[locale],
      askRecorder[locale],
    ]
      .filter(Boolean)
      .join(' '),
  )
}

function capitalized(words: Words): Words {
  return inBoth(locale => upperFirst(words[locale]))
}

const howYou: Words = { en: 'How to renew', es: 'Cómo renovar' }
const howThey: Words = { en: 'How the other side would renew', es: 'Cómo lo renovaría la otra parte' }
const whenWords: Words = { en: 'When', es: 'Cuándo' }
const alsoWords: Words = { en: 'Also', es: 'Además' }
const noneToMove: Words = {
  en: 'We have not checked how long a judgment lives in this state, so we cannot say. Ask the court clerk.',
  es: 'No hemos verificado cuánto vive un fallo en este estado, así que no podemos decirlo. Pregunte en la secretaría del tribunal.',
}
const notAllKnown: Words = {
  en: 'How often a judgment can be renewed, and for how long each time, can depend on its kind and amount. Have the clerk confirm the new days.',
  es: 'Cuántas veces se puede renovar un fallo, y por cuánto tiempo cada vez, puede depender de su tipo y cantidad. Confirme los días nuevos en la secretaría.',
}
const endsWith: Words = {
  en: 'That is after the judgment’s own end. The law we read does not say whether the lien then ends with it.',
  es: 'Eso es después del fin del propio fallo. La ley que leímos no dice si entonces el gravamen termina con él.',
}
const endsFirst: Words = {
  en: 'That is before the judgment’s own end: the lien has to be kept alive by itself.',
  es: 'Eso es antes del fin del propio fallo: el gravamen se debe mantener vigente por separado.',
}
const notMoved: Words = {
  en: 'We do not move this day for a renewal: a lien often stays only if the renewal is recorded in its county in time.',
  es: 'No movemos este día por una renovación: muchas veces el gravamen solo sigue si la renovación se inscribe a tiempo en su condado.',
}
const askRecorder: Words = {
  en: 'Ask the office where it is recorded.',
  es: 'Pregunte en la oficina donde está inscrito.',
}
