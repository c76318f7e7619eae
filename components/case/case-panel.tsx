import { type PanelItem, SidePanel } from '@/components/ui/side-panel'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { scheduleOf } from '@/lib/case/schedule'
import { timelineOf } from '@/lib/case/timeline'
import { addDays, formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, type Words } from '@/lib/shared/words'

const words = {
  heading: { en: 'This case', es: 'Este caso' },
  parties: { en: 'Judgment', es: 'Fallo' },
  owed: { en: 'Owed today', es: 'Se debe hoy' },
  left: { en: 'Left under the agreement', es: 'Falta según el acuerdo' },
  next: { en: 'Next date', es: 'Próxima fecha' },
} satisfies Record<string, Words>

/** A date further off than this is no next date. */
const daysShown = 730

/** The quiet panel beside a question or a letter: which case this is, the balance, the next date. Nothing while it is new. */
export function CasePanel({ file, locale }: { file: CaseFile; locale: Locale }) {
  const { facts, balance } = file
  if (!facts.isComplete) return null
  const items: PanelItem[] = [{ label: words.parties, value: caseTitle(facts) }]
  const schedule = scheduleOf(file)
  // Under an agreement the law's sum is not what anybody is asked for.
  if (schedule?.setBy === 'agreement') items.push({ label: words.left, value: asIs(formatCents(schedule.leftCents)) })
  else if (balance.kind === 'balance')
    items.push({ label: words.owed, value: asIs(formatCents(balance.ledger.payoffCents)) })
  const horizon = addDays(file.today, daysShown)
  const next = timelineOf(file).find(event => event.when !== 'past' && event.on <= horizon)
  if (next) items.push({ label: words.next, value: inBoth(l => formatDate(next.on, l)), note: next.label })
  return <SidePanel heading={words.heading} items={items} locale={locale} />
}
