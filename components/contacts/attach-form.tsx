import { FileField } from '@/components/form/file-field'
import { type FileFault, fileFaultWords } from '@/lib/case/attachment'
import { type Locale, say, type Words } from '@/lib/shared/words'

const words = {
  label: { en: 'Add a file', es: 'Agregar un archivo' },
  hint: {
    en: 'A JPEG, PNG or HEIC picture or a PDF, up to 10 MB: a letter, a message, a receipt. We keep it just as it is. A photo may carry the place and time it was taken, and whoever gets the file can read that.',
    es: 'Una foto JPEG, PNG o HEIC o un PDF, de hasta 10 MB: una carta, un mensaje, un recibo. Lo guardamos tal como es. Una foto puede llevar el lugar y la hora en que se tomó, y quien reciba el archivo puede verlo.',
  },
  add: { en: 'Add the file', es: 'Agregar el archivo' },
  problem: { en: 'The file was not added', es: 'El archivo no se agregó' },
} satisfies Record<string, Words>

type Props = {
  caseId: string
  /** The entry of the log, the agreement, or the payment the file belongs to. */
  of: { contactId: string } | { agreementId: string } | { ledgerEventId: string }
  formKey: string
  fault: FileFault | null
  locale: Locale
}

/** A plain form that sends one file; what was wrong with the last one stands above its box. */
export function AttachForm({ caseId, of, formKey, fault, locale }: Props) {
  return (
    <form
      className="usa-form no-print"
      method="post"
      action={`/cases/${caseId}/attachments`}
      encType="multipart/form-data"
    >
      {Object.entries(of).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <input type="hidden" name="key" value={formKey} />
      <FileField
        label={words.label}
        hint={words.hint}
        accept=".jpg,.jpeg,.png,.heic,.heif,.pdf,image/jpeg,image/png,image/heic,image/heif,application/pdf"
        fault={fault && fileFaultWords[fault]}
        locale={locale}
      />
      <button type="submit" className="usa-button usa-button--outline">
        {say(words.add, locale)}
      </button>
    </form>
  )
}

/** On top of the page, after a file that was not taken. */
export function FileFaultSummary({ fault, locale }: { fault: FileFault | null; locale: Locale }) {
  if (!fault) return null
  return (
    <div className="error-summary no-print" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say(words.problem, locale)}</h2>
      <ul>
        <li>
          <a href="#file">{say(fileFaultWords[fault], locale)}</a>
        </li>
      </ul>
    </div>
  )
}
