import type { Metadata } from 'next'
import { ClosingDoubts } from '@/components/closing/closing-doubts'
import { ClosingSteps } from '@/components/closing/closing-steps'
import { FilingList } from '@/components/closing/filing-list'
import { LawRows } from '@/components/closing/law-rows'
import { ButtonLink } from '@/components/ui/button-link'
import { Deadline } from '@/components/ui/deadline'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { type CaseFile, owedIn } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { closingOf } from '@/lib/case/closing'
import { closingLawOf } from '@/lib/case/closing-law'
import { closingDeadline } from '@/lib/case/closing-next'
import { closingStepsOf } from '@/lib/case/closing-steps'
import { satisfactionDueIn } from '@/lib/case/closing-watch'
import { filingChoicesOf } from '@/lib/case/filing-choices'
import { listIssued } from '@/lib/data/issued'
import { howCounted } from '@/lib/law/deadline'
import { addDays, formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { loadCase } from '../load-case'

const words = {
  title: { en: 'Close the case', es: 'Cerrar el caso' },
  creditorLead: {
    en: 'The court does not know that it was paid until you tell it. These steps put the record right.',
    es: 'El tribunal no sabe que se pagó hasta que usted se lo dice. Estos pasos corrigen el registro.',
  },
  debtorLead: {
    en: 'The judgment stays open on the court’s record until the court is told that it was paid. These steps see to it.',
    es: 'El fallo sigue abierto en el registro del tribunal hasta que se le informa que se pagó. Con estos pasos se consigue.',
  },
  open: { en: 'It is not all paid yet', es: 'Todavía no está todo pagado' },
  unknown: { en: 'We cannot say yet whether it is paid', es: 'Todavía no podemos decir si está pagado' },
  openMore: {
    en: 'The steps start on the day nothing is left to pay. What the state will ask for is below.',
    es: 'Los pasos empiezan el día en que no queda nada por pagar. Abajo está lo que pedirá el estado.',
  },
  done: { en: 'It is on the record', es: 'Ya consta en el registro' },
  doneMore: {
    en: 'What is left is for your own files.',
    es: 'Lo que falta es para su propio archivo.',
  },
  agreed: { en: 'This day comes from the agreement.', es: 'Este día sale del acuerdo.' },
  steps: { en: 'What to do, step by step', es: 'Qué hacer, paso a paso' },
  law: { en: 'What the state asks for', es: 'Qué pide el estado' },
  records: { en: 'What is written down', es: 'Lo que está anotado' },
  add: { en: 'Write down that something was done', es: 'Anotar que se hizo algo' },
  judgment: { en: 'Go to the questions', es: 'Ir a las preguntas' },
  missing: { en: 'Was more paid? Record the payment', es: '¿Se pagó más? Anote el pago' },
  none: { en: 'Nothing yet.', es: 'Todavía nada.' },
} satisfies Record<string, Words>

const daysThatAreSoon = 31

type Props = { params: Promise<{ caseId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await loadCase((await params).caseId)
  return { title: say(words.title, locale) }
}

/** The end of the case: what the state asks for and by when, each step with what is done, and what was written down. */
export default async function ClosingPage({ params }: Props) {
  const { caseId } = await params
  const { user, file, locale } = await loadCase(caseId)
  const home = `/cases/${caseId}`
  const closing = closingOf(file)
  const isPaid = closing.kind === 'paid'
  const issued = isPaid ? (await listIssued(user, caseId)).map(paper => paper.documentId) : []
  const steps = isPaid ? closingStepsOf(file, closing, issued) : []
  const deadline = isPaid ? closingDeadline(file, closing) : null
  const choices = filingChoicesOf(file)
  const labels = new Map(choices.map(one => [one.value, one.label]))
  const law = closingLawOf(file, closing)
  // A day that the box or a step names is not said again with the law. One of the agreement leaves the law's own unsaid.
  const isOpenAtCourt = !(isPaid && (closing.filed || closing.entered))
  const isStepOfFiling = steps.some(one => one.id === 'file' && one.status !== 'done')
  const isAgreedDue = isPaid && satisfactionDueIn(closing)?.law === null
  const isLawSaid = isPaid && !isAgreedDue && (isStepOfFiling || deadline?.law === closing.filing)
  const isAgreedSaid = isPaid && deadline?.on === closing.agreedBy
  const rows = law.rows.filter(({ day }) => !(day === 'law' ? isLawSaid : day === 'agreement' && isAgreedSaid))
  return (
    <Page back={<BackLink href={home} locale={locale} />}>
      <PageHeading
        caption={caseTitle(file.facts)}
        title={words.title}
        {...(isOpenAtCourt && { lead: file.facts.side === 'creditor' ? words.creditorLead : words.debtorLead })}
        locale={locale}
      />
      {isPaid ? (
        <p>
          <strong>{say(paidWords(closing), locale)}</strong>
        </p>
      ) : (
        <Notice kind="info" heading={owedIn(file) === null ? words.unknown : words.open} locale={locale}>
          <p>
            {say(owedWords(file), locale)} {say(words.openMore, locale)}{' '}
            {owedIn(file) === null && <a href={`${home}/judgment`}>{say(words.judgment, locale)}</a>}
          </p>
          {owedIn(file) !== null && (
            <p className="no-print">
              <a href={`${home}/payments/new`}>{say(words.missing, locale)}</a>
            </p>
          )}
        </Notice>
      )}
      {isPaid && closing.isDone && (
        <Notice kind="info" heading={words.done} locale={locale}>
          <p>{say(words.doneMore, locale)}</p>
        </Notice>
      )}
      {deadline && (
        <Deadline
          label={deadline.label}
          on={deadline.on}
          today={file.today}
          tone={
            deadline.on < file.today ? 'overdue' : deadline.on <= addDays(file.today, daysThatAreSoon) ? 'soon' : 'calm'
          }
          {...(deadline.law
            ? { cite: deadline.law.cite, rule: howCounted(deadline.law), uncertain: deadline.law.uncertain }
            : { rule: words.agreed })}
          locale={locale}
        />
      )}
      <ClosingDoubts doubts={closing.doubts} caseId={caseId} locale={locale} />
      {steps.length > 0 && (
        <section>
          <h2>{say(words.steps, locale)}</h2>
          <ClosingSteps steps={steps} caseId={caseId} labelOf={value => labels.get(value) ?? null} locale={locale} />
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h2>{say(words.law, locale)}</h2>
          <LawRows law={{ ...law, rows }} locale={locale} />
        </section>
      )}
      {(choices.length > 0 || file.records.filings.length > 0) && (
        <section>
          <h2>{say(words.records, locale)}</h2>
          {file.records.filings.length > 0 ? (
            <FilingList file={file} caseId={caseId} locale={locale} />
          ) : (
            <p>{say(words.none, locale)}</p>
          )}
          {choices.length > 0 && (
            <p className="button-row no-print">
              <ButtonLink href={`${home}/closing/new`} words={words.add} look="secondary" locale={locale} />
            </p>
          )}
        </section>
      )}
    </Page>
  )
}

function paidWords({ how, zeroOn }: { how: 'in-full' | 'settled'; zeroOn: `${number}-${number}-${number}` }): Words {
  return inBoth(l => {
    const [weekday, date] = formatDate(zeroOn, l, 'weekday').split(/, (.*)/)
    const day = `${weekday}, ${date?.replaceAll(' ', '\u00a0')}` // the date stays on one line
    if (how === 'in-full')
      return l === 'en' ? `Nothing has been owed since ${day}.` : `No se debe nada desde el ${day}.`
    return l === 'en'
      ? `All that the agreement asks for has been paid since ${day}.`
      : `Todo lo que pide el acuerdo está pagado desde el ${day}.`
  })
}

/** How it was counted, and why it moved off a day on which the court is closed. */
function owedWords(file: CaseFile): Words {
  const cents = owedIn(file)
  if (cents === null)
    return { en: 'Finish the questions about the judgment first.', es: 'Primero termine las preguntas sobre el fallo.' }
  return inBoth(l => (l === 'en' ? `${formatCents(cents)} is still owed.` : `Todavía se deben ${formatCents(cents)}.`))
}
