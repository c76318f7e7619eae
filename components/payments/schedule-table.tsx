import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { Tag, type TagTone } from '@/components/ui/tag'
import type { Schedule } from '@/lib/case/schedule'
import { whenWords } from '@/lib/case/schedule-words'
import type { InstallmentStanding } from '@/lib/case/standing-schedule'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, type Locale, say, upperFirst, type Words } from '@/lib/shared/words'

const words = {
  due: { en: 'Due', es: 'Vence' },
  amount: { en: 'Amount', es: 'Cantidad' },
  came: { en: 'What came', es: 'Qué llegó' },
  status: { en: 'Status', es: 'Estado' },
  open: { en: 'Payments still to make', es: 'Pagos que faltan' },
  later: { en: 'Payments after those', es: 'Pagos posteriores' },
  done: { en: 'Payments already made', es: 'Pagos ya hechos' },
  paid: { en: 'Paid', es: 'Pagado' },
  toCome: { en: 'To come', es: 'Por venir' },
  part: { en: 'Part paid', es: 'Pagado en parte' },
  late: { en: 'Late', es: 'Atrasado' },
  grace: { en: 'Days of grace', es: 'Días de gracia' },
} satisfies Record<string, Words>

/** So many of the payments to come stand open; the rest are one press away. */
const mostOpen = 4

/** `caseId`: null for who has a link only, and no page of a payment to go to. */
type Props = { schedule: Pick<Schedule, 'rows'>; caseId: string | null; today: IsoDate; locale: Locale }

/** Each payment of the schedule with what came on it: those to come first, those made and those far off folded away. */
export function ScheduleTable({ schedule, caseId, today, locale }: Props) {
  const open = schedule.rows.filter(row => row.wholeOn === null)
  const done = schedule.rows.filter(row => row.wholeOn !== null)
  const part = { caseId, today, locale }
  return (
    <>
      {open.length > 0 && <Part caption={words.open} rows={open.slice(0, mostOpen)} isNext {...part} />}
      {open.length > mostOpen && (
        <Details summary={counted(words.later, open.length - mostOpen)} locale={locale}>
          <Part caption={words.later} rows={open.slice(mostOpen)} {...part} />
        </Details>
      )}
      {done.length > 0 && (
        <Details summary={counted(words.done, done.length)} locale={locale}>
          <Part caption={words.done} rows={done.toReversed()} {...part} />
        </Details>
      )}
    </>
  )
}

function counted(what: Words, count: number): Words {
  return inBoth(l => `${what[l]} (${count})`)
}

type PartProps = Omit<Props, 'schedule'> & { caption: Words; rows: readonly InstallmentStanding[]; isNext?: boolean }

function Part({ caption, rows, isNext = false, caseId, today, locale }: PartProps) {
  const hasCome = rows.some(row => row.from.length > 0)
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: words.due },
        { label: words.amount, align: 'end' },
        ...(hasCome ? [{ label: words.came }] : []),
        { label: words.status },
      ]}
      rows={rows.map((row, index) => ({
        key: `${row.on} ${index}`,
        cells: [
          inBoth(l => formatDate(row.on, l)),
          asIs(formatCents(row.cents)),
          ...(hasCome
            ? [row.from.length > 0 ? <Came key="came" row={row} caseId={caseId} locale={locale} /> : null]
            : []),
          <Status key="status" row={row} today={today} isNext={isNext && index === 0} locale={locale} />,
        ],
      }))}
      locale={locale}
    />
  )
}

function Came({ row, caseId, locale }: { row: InstallmentStanding; caseId: string | null; locale: Locale }) {
  return (
    <ul className="came-list">
      {row.from.map(({ payment, cents }, index) => {
        const text = inBoth(l => `${formatCents(cents)}, ${formatDate(payment.paidOn, l, 'short')}`)
        return (
          <li key={payment.row?.id ?? `given-${index}`}>
            {payment.row && caseId ? (
              <a href={`/cases/${caseId}/payments/${payment.row.id}`}>{say(text, locale)}</a>
            ) : (
              say(text, locale)
            )}
          </li>
        )
      })}
    </ul>
  )
}

type StatusProps = { row: InstallmentStanding; today: IsoDate; isNext: boolean; locale: Locale }

function Status({ row, today, isNext, locale }: StatusProps) {
  const [status, tone] = statusOf(row, isNext ? today : null)
  return <Tag words={status} tone={tone} locale={locale} />
}

/** `today`: of the one that is next, which says how soon. */
function statusOf({ status, paidCents, on }: InstallmentStanding, today: IsoDate | null): [Words, TagTone] {
  if (status === 'paid') return [words.paid, 'good']
  if (status === 'missed') return [words.late, 'overdue']
  if (status === 'in-grace') return [words.grace, 'soon']
  if (paidCents > 0) return [words.part, 'plain']
  if (today === null) return [words.toCome, 'plain']
  const when = whenWords(today, on)
  return [inBoth(l => upperFirst(when[l])), 'plain']
}
