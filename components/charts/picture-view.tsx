import type { Picture } from '@/lib/shared/shown'
import { type Locale, say } from '@/lib/shared/words'

/** A picture of a result with its caption, and the same in words for who cannot see it. */
export function PictureView({ picture, locale }: { picture: Picture; locale: Locale }) {
  return (
    <figure className="picture">
      <figcaption>{say(picture.caption, locale)}</figcaption>
      <p>{say(picture.said, locale)}</p>
    </figure>
  )
}
