import { conductInText, conductWhy, firstOfEachKind } from '@/lib/case/conduct-words'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  own: { en: 'You may want to leave this out', es: 'Quizá convenga quitar esto' },
  ownEnd: {
    en: 'It is your letter: nothing stops you from going on.',
    es: 'La carta es suya: nada le impide seguir.',
  },
  log: { en: 'Words that matter', es: 'Palabras que importan' },
  logEnd: {
    en: 'If the other side said it, keep it just as it was said: it may be evidence. If you said it, do not say it again.',
    es: 'Si lo dijo la otra parte, déjelo tal como se dijo: puede ser una prueba. Si lo dijo usted, no lo repita.',
  },
} satisfies Record<string, Words>

/** `as`: words of one's own that are sent, or a log of what was said. */
type Props = { texts: readonly string[]; as: true | 'log'; locale: Locale }

/** What was found in some texts, quoted, with why it had better be left out. */
export function ConductFindings({ texts, as, locale }: Props) {
  const found = firstOfEachKind(texts.flatMap(conductInText))
  if (found.length === 0) return null
  return (
    <div className="conduct-findings">
      <p>
        <strong>{say(as === 'log' ? words.log : words.own, locale)}</strong>
      </p>
      <ul>
        {found.map(one => (
          <li key={one.kind}>
            “{one.words}”: {say(conductWhy[one.kind], locale)}
          </li>
        ))}
      </ul>
      <p>{say(as === 'log' ? words.logEnd : words.ownEnd, locale)}</p>
    </div>
  )
}
