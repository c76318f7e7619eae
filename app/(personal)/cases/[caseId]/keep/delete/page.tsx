import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { ButtonLink } from '@/components/ui/button-link'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { caseTitle } from '@/lib/case/case-title'
import { deleteCaseFields } from '@/lib/interview/forms/delete-case'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { deleteForm } from '../actions'

const words = {
  title: { en: 'Delete this case for good', es: 'Borrar este caso para siempre' },
  lead: {
    en: 'Nobody can bring it back, not even we. Only the file you download can.',
    es: 'Nadie puede recuperarlo, ni siquiera nosotros. Solo el archivo que usted descargue.',
  },
  get: { en: 'First download the file (ZIP)', es: 'Primero descargar el archivo (ZIP)' },
  goes: { en: 'What goes', es: 'Qué se borra' },
  stays: { en: 'What stays', es: 'Qué queda' },
  submit: { en: 'Delete the case', es: 'Borrar el caso' },
} satisfies Record<string, Words>

const goes: Words[] = [
  { en: 'your answers, and everything worked out from them', es: 'sus respuestas, y todo lo que se calculó con ellas' },
  {
    en: 'payments, offers, notices and the contact log',
    es: 'los pagos, las ofertas, los avisos y el registro de comunicaciones',
  },
  { en: 'papers, agreements and signatures', es: 'los papeles, los acuerdos y las firmas' },
  { en: 'the files you added', es: 'los archivos que agregó' },
  { en: 'reminders, and its dates in your calendar', es: 'los recordatorios, y sus fechas en su calendario' },
]

const stays: Words[] = [
  {
    en: 'What the other side has: every paper you sent, and each copy they downloaded. Their private link stops working.',
    es: 'Lo que tiene la otra parte: cada papel que usted envió y cada copia que descargó. Su enlace privado deja de funcionar.',
  },
  {
    en: 'The judgment, and what you both signed: deleting it here changes nothing about them.',
    es: 'El fallo, y lo que ambos firmaron: borrarlo aquí no cambia nada de eso.',
  },
  { en: 'What you filed with the court.', es: 'Lo que presentó en el tribunal.' },
]

type Props = { params: Promise<{ caseId: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadCase((await params).caseId)
  return { title: { absolute: '' } }
}

/** Says what goes and what stays, offers the download, and asks for the case number before it deletes. */
export default async function DeletePage({ params }: Props) {
  const { caseId } = await params
  const { file, locale } = await loadCase(caseId)
  const list = (heading: Words, items: Words[]) => (
    <section>
      <h2>{say(heading, locale)}</h2>
      <ul>
        {items.map(one => (
          <li key={one.en}>{say(one, locale)}</li>
        ))}
      </ul>
    </section>
  )
  return (
    <Page back={<BackLink href={`/cases/${caseId}/keep`} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={deleteCaseFields(file.facts.caseNumber)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: randomUUID() }}
        action={deleteForm.bind(null, caseId)}
        submit={say(words.submit, locale)}
        labelsShown
      >
        <PageHeading caption={caseTitle(file.facts)} title={words.title} lead={words.lead} locale={locale} />
        <p>
          <ButtonLink href={`/cases/${caseId}/keep/file`} words={words.get} look="secondary" locale={locale} />
        </p>
        {list(words.goes, goes)}
        {list(words.stays, stays)}
      </QuestionForm>
    </Page>
  )
}
