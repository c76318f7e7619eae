import { Tag, type TagTone } from '@/components/ui/tag'
import { confidenceWords } from '@/lib/law/said/entry-said'
import type { Confidence } from '@/lib/law/types'
import type { Locale } from '@/lib/shared/words'

const tones: Record<Confidence, TagTone> = { verified: 'good', secondary: 'plain', known: 'plain', uncertain: 'soon' }

/** How sure we are of a value, in words. */
export function ConfidenceTag({ confidence, locale }: { confidence: Confidence; locale: Locale }) {
  return <Tag words={confidenceWords[confidence].label} tone={tones[confidence]} locale={locale} />
}
