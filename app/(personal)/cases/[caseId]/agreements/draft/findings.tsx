import { randomUUID } from 'node:crypto'
import { Notice } from '@/components/ui/notice'
import type { AgreementFinding } from '@/lib/case/agreement-finding'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { fixFinding } from './actions'

const words = {
  fine: { en: 'Nothing is missing', es: 'No falta nada' },
  fineText: {
    en: 'We found no missing term, no sum that does not add up and no date that has passed. Read it once more yourself.',
    es: 'No encontramos condiciones que falten, sumas que no cuadren ni fechas pasadas. Léalo usted una vez más.',
  },
  fix: { en: 'Put it right', es: 'Corregirlo' },
} satisfies Record<string, Words>

const kinds = {
  must: {
    kind: 'warning',
    heading: { en: 'Before you can finish it', es: 'Antes de poder terminarlo' },
  },
  should: {
    kind: 'info',
    heading: { en: 'You should look at this', es: 'Debería revisar esto' },
  },
} as const

type Props = { findings: AgreementFinding[]; caseId: string; version: number; locale: Locale }

/** What the check says, the worst first, each with a button that puts it right where one answer does. */
export function Findings({ findings, caseId, version, locale }: Props) {
  if (findings.length === 0)
    return (
      <Notice kind="info" heading={words.fine} locale={locale}>
        <p>{say(words.fineText, locale)}</p>
      </Notice>
    )
  return (['must', 'should'] as const).map(severity => {
    const some = findings.filter(one => one.severity === severity)
    if (some.length === 0) return null
    const { kind, heading } = kinds[severity]
    return (
      <Notice key={severity} kind={kind} heading={heading} locale={locale}>
        {some.map(({ id, what, why, fix }) => (
          <div key={id} className="finding">
            <p>
              <strong>{say(what, locale)}</strong>
            </p>
            <p>{say(why, locale)}</p>
            {fix && (
              <form action={fixFinding.bind(null, { caseId, findingId: id })}>
                <input type="hidden" name="versionRead" value={version} />
                <input type="hidden" name="key" value={randomUUID()} />
                <button type="submit" className="usa-button usa-button--outline">
                  {say(words.fix, locale)} <span className="usa-sr-only">: {say(what, locale)}</span>
                </button>
              </form>
            )}
          </div>
        ))}
      </Notice>
    )
  })
}
