import { type Locale, say, type Words } from '@/lib/shared/words'
import { formWords } from './form-words'

/** `fault`: what was wrong with the last file; null: nothing. */
type Props = { label: Words; hint: Words; accept: string; fault: Words | null; locale: Locale }

/** The box that chooses the one file of a plain form, with what was wrong with the last one above it. */
export function FileField({ label, hint, accept, fault, locale }: Props) {
  return (
    <div className={fault ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
      <label className="usa-label" htmlFor="file">
        {say(label, locale)}
      </label>
      <span className="usa-hint" id="file-hint">
        {say(hint, locale)}
      </span>
      {fault && (
        <span className="usa-error-message" id="file-error">
          <span className="usa-sr-only">{say(formWords.error, locale)} </span>
          {say(fault, locale)}
        </span>
      )}
      <input
        className="usa-file"
        type="file"
        id="file"
        name="file"
        accept={accept}
        aria-describedby={fault ? 'file-hint file-error' : 'file-hint'}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  )
}
