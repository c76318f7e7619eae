import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { FileField } from '@/components/form/file-field'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { archiveFaultWords, isArchiveFault } from '@/lib/case/archive-faults'
import { currentLocale } from '@/lib/data/locale'
import { say, type Words } from '@/lib/shared/words'

const words = {
  title: { en: 'Bring back a case', es: 'Recuperar un caso' },
  lead: {
    en: 'From the ZIP file you downloaded under “Keep the file”. It opens as a new case; a case you have here is not touched.',
    es: 'Con el archivo ZIP que descargó en “Guardar el expediente”. Se abre como un caso nuevo; un caso que tenga aquí no se toca.',
  },
  cases: { en: 'My cases', es: 'Mis casos' },
  label: { en: 'The file of the case', es: 'El archivo del caso' },
  hint: {
    en: 'One ZIP file of up to 60 MB, just as it was downloaded. We check all of it first. If anything is wrong, nothing is saved.',
    es: 'Un archivo ZIP de hasta 60 MB, tal como se descargó. Primero lo revisamos todo. Si algo está mal, no se guarda nada.',
  },
  submit: { en: 'Bring the case back', es: 'Recuperar el caso' },
  problem: { en: 'The case was not brought back', es: 'El caso no se recuperó' },
  error: { en: 'Error:', es: 'Error:' },
} satisfies Record<string, Words>

type Props = { searchParams: Promise<Record<string, unknown>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [locale, { fault }] = [await currentLocale(), await searchParams]
  const title = say(words.title, locale)
  return { title: isArchiveFault(fault) ? `${say(words.error, locale)} ${title}` : title }
}

/** One file to choose. What was wrong with the last one stands on top and beside its box. */
export default async function ImportPage({ searchParams }: Props) {
  const locale = await currentLocale()
  const { fault } = await searchParams
  const said = isArchiveFault(fault) ? archiveFaultWords[fault] : null
  return (
    <Page back={<BackLink href="/cases" words={words.cases} locale={locale} />}>
      {said && (
        <div className="error-summary" role="alert" aria-labelledby="error-summary-title">
          <h2 id="error-summary-title">{say(words.problem, locale)}</h2>
          <ul>
            <li>
              <a href="#file">{say(said, locale)}</a>
            </li>
          </ul>
        </div>
      )}
      <PageHeading title={words.title} lead={words.lead} locale={locale} />
      <form className="usa-form" method="post" action="/cases/import/file" encType="multipart/form-data">
        <input type="hidden" name="key" value={randomUUID()} />
        <FileField label={words.label} hint={words.hint} accept=".zip,application/zip" fault={said} locale={locale} />
        <button type="submit" className="usa-button">
          {say(words.submit, locale)}
        </button>
      </form>
    </Page>
  )
}
