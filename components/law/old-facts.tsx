import { Notice } from '@/components/ui/notice'
import { type OldFact, olderThan } from '@/lib/law/coverage'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Locale, plural, say, type Words } from '@/lib/shared/words'
import type { LawFact } from './law-facts'
import { lawWords } from './law-words'

/** The ids of one jurisdiction's facts nobody has looked at for more than a year before a day. */
export function oldFactsOf(code: OldFact['code'], on: IsoDate): ReadonlySet<string> {
  return new Set(olderThan(on).flatMap(old => (old.code === code ? [old.id] : [])))
}

/** What of one page is older than a year, each a link to it. Nothing where nothing is. */
export function OldFacts({ facts, old, locale }: { facts: LawFact[]; old: ReadonlySet<string>; locale: Locale }) {
  const listed = facts.filter(({ id }) => old.has(id))
  if (listed.length === 0) return null
  return (
    <Notice kind="warning" heading={lawWords.old} locale={locale}>
      <p>{say(lawWords.oldAbout, locale)}</p>
      <ul>
        {listed.map(({ id, title, dated }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(title, locale)}</a>
            {dated && ` (${lawWords.checked[locale].toLowerCase()} ${formatDate(dated.checkedOn, locale)})`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** How many facts of a jurisdiction are older than a year. */
export type OldCount = { code: OldFact['code']; count: number }

/** By jurisdiction, those with the most first. */
export function countOldFacts(on: IsoDate): OldCount[] {
  const counts = new Map<OldFact['code'], number>()
  for (const { code } of olderThan(on)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count)
}

/** For the list of states: whose pages hold rules older than a year. Nothing where none does. */
export function OldStates({
  counts,
  nameOf,
  addressOf,
  locale,
}: {
  counts: OldCount[]
  nameOf: (code: OldFact['code']) => Words
  addressOf: (code: OldFact['code']) => string
  locale: Locale
}) {
  if (counts.length === 0) return null
  const forms = { en: { one: 'rule', other: 'rules' }, es: { one: 'regla', other: 'reglas' } }
  const many = (count: number) => inBoth(each => plural(count, forms[each], each))
  return (
    <Notice kind="warning" heading={lawWords.old} locale={locale}>
      <p>{say(lawWords.oldAbout, locale)}</p>
      <ul>
        {counts.map(({ code, count }) => (
          <li key={code}>
            <a href={addressOf(code)}>{say(nameOf(code), locale)}</a>: {say(many(count), locale)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
