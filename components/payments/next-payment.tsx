import { Figure } from '@/components/ui/figure'
import { Tag } from '@/components/ui/tag'
import type { Side } from '@/lib/case/facts'
import type { Schedule } from '@/lib/case/schedule'
import { standingWordsOf, whenWords } from '@/lib/case/schedule-words'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { inBoth, type Locale, say, upperFirst, type Words } from '@/lib/shared/words'

const words = {
  next: { en: 'Next payment', es: 'Próximo pago' },
  late: { en: 'Late', es: 'Atrasado' },
  owed: { en: 'Owed today', es: 'Se debe hoy' },
  left: { en: 'Left to pay', es: 'Falta por pagar' },
  leftAgreed: { en: 'Left under the agreement', es: 'Falta según el acuerdo' },
  leftOnDefault: { en: 'Due by the agreement’s clause on default', es: 'Se debe según la cláusula de incumplimiento' },
  paid: { en: 'Paid so far', es: 'Pagado hasta ahora' },
} satisfies Record<string, Words>

type Props = { schedule: Schedule; paidCents: Cents; side: Side | null; today: IsoDate; locale: Locale }

/** In one glance: what is next and when, whether all is in order, and what is left. */
export function NextPayment({ schedule, paidCents, side, today, locale }: Props) {
  const { next, leftCents, lateOn, lateCents, setBy } = schedule
  const standing = standingWordsOf(schedule, side, today)
  const hasDay = next !== null && next.on !== null
  const label = lateOn ? words.late : hasDay ? words.next : words.owed
  const left =
    schedule.state === 'default' ? words.leftOnDefault : setBy === 'agreement' ? words.leftAgreed : words.left
  return (
    <div className={`next-payment next-payment-${standing.tone}`}>
      <Figure
        label={next ? label : left}
        cents={next ? (lateOn ? lateCents : next.cents) : leftCents}
        note={
          <>
            {next?.on && (
              <p className="next-payment-day">
                <time dateTime={next.on}>{say(dayWords(next.on, lateOn !== null), locale)}</time>,{' '}
                <span className="next-payment-when">{say(whenWords(today, next.on), locale)}</span>
              </p>
            )}
            <p className="next-payment-standing">
              <Tag words={standing.name} tone={standing.tone} locale={locale} /> {say(standing.says, locale)}
            </p>
          </>
        }
        parts={[...(hasDay ? [{ label: left, cents: leftCents }] : []), { label: words.paid, cents: paidCents }]}
        locale={locale}
      />
    </div>
  )
}

function dayWords(on: IsoDate, isLate: boolean): Words {
  return inBoth(l => {
    const day = formatDate(on, l, 'weekday')
    if (!isLate) return upperFirst(day)
    return l === 'en' ? `Was due ${day}` : `Venció el ${day}`
  })
}
