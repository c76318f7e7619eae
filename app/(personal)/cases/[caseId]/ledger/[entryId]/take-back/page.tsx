import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { rowTitle } from '@/lib/case/ledger-words'
import { takeBackFields } from '@/lib/interview/forms/ledger-entry'
import { refill } from '@/lib/interview/stored'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { type EntryAddress, loadEntry } from '../load-entry'
import { takeEntryBack } from './actions'

const words = {
  title: { en: 'Take this line back', es: 'Anular esta línea' },
  lead: {
    en: 'Nothing is erased. The line stays in the ledger with one that takes it back, and the balance is put right from its own day.',
    es: 'Nada se borra. La línea queda en el libro con otra que la anula, y el saldo se corrige desde su propia fecha.',
  },
  submit: { en: 'Take it back', es: 'Anularla' },
  already: { en: 'This line was already taken back', es: 'Esta línea ya se anuló' },
  onlyOnce: {
    en: 'It can be taken back only once. If that was wrong, write the line down again.',
    es: 'Solo se puede anular una vez. Si eso estuvo mal, anote la línea de nuevo.',
  },
  see: { en: 'See every line', es: 'Ver todas las líneas' },
} satisfies Record<string, Words>

type Props = { params: Promise<EntryAddress> }

/** None from here where there is a form: it names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { line, locale } = await loadEntry(await params)
  return { title: line.takenBackBy ? say(words.already, locale) : { absolute: '' } }
}

/** Why a line that is no payment no longer counts. One that was taken back already only says so. */
export default async function TakeBackPage({ params }: Props) {
  const { caseId, entryId } = await params
  const { file, line, row, locale } = await loadEntry({ caseId, entryId })
  const ledger = `/cases/${caseId}/ledger`
  const amount = row.kind === 'renewal' ? '' : `, ${formatCents(row.amountCents)}`
  const caption = inBoth(l => `${rowTitle(row)[l]}${amount}, ${formatDate(row.on, l)}`)
  const back = <BackLink href={ledger} locale={locale} />
  if (line.takenBackBy)
    return (
      <Page back={back}>
        <PageHeading caption={caption} title={words.already} lead={words.onlyOnce} locale={locale} />
        <p>
          <ButtonLink href={ledger} words={words.see} locale={locale} />
        </p>
      </Page>
    )
  const fields = takeBackFields({ lineOn: row.on, today: file.today })
  return (
    <Page back={back}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw: refill(fields, { on: file.today }), faults: [], versionRead: 0, key: randomUUID() }}
        action={takeEntryBack.bind(null, { caseId, entryId })}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={caption} title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
