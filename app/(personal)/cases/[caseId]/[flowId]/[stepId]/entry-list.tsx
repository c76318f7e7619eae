import { type Locale, say, type Words } from '@/lib/shared/words'
import { addressOf, type StepAddress } from './load-step'

const words = {
  change: { en: 'Change', es: 'Cambiar' },
  remove: { en: 'Remove', es: 'Quitar' },
} satisfies Record<string, Words>

/** The entries of a list so far, each with a way to change it and to take it out. */
export function EntryList({ entries, address, locale }: { entries: Words[]; address: StepAddress; locale: Locale }) {
  if (entries.length === 0) return null
  return (
    <ul className="entry-list">
      {entries.map((entry, index) => {
        const name = say(entry, locale)
        const at = String(index)
        return (
          <li key={`${at} ${name}`}>
            <span className="entry-name">{name}</span>
            <span className="entry-links">
              <a href={addressOf({ ...address, entry: at, remove: null })}>
                {say(words.change, locale)} <span className="usa-sr-only">{name}</span>
              </a>
              <a href={addressOf({ ...address, entry: null, remove: at })}>
                {say(words.remove, locale)} <span className="usa-sr-only">{name}</span>
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
