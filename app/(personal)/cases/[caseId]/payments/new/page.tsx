import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { lessAsked } from '@/lib/interview/forms/payment'
import { say, type Words } from '@/lib/shared/words'
import { loadCase } from '../../load-case'
import { savePayment } from '../actions'
import { paymentForm } from '../payment-form'

const words = {
  caption: { en: 'Payments', es: 'Pagos' },
  title: { en: 'Record a payment', es: 'Anotar un pago' },
  lead: {
    en: 'You can add a photo after you save it.',
    es: 'Después de guardarlo puede agregar una foto.',
  },
  more: {
    en: 'Add a check number, a note, or say it was taken from pay or a bank',
    es: 'Agregar un número de cheque, una nota o decir que se descontó del salario o del banco',
  },
  submit: { en: 'Record it', es: 'Anotarlo' },
} satisfies Record<string, Words>

type Props = { params: Promise<{ caseId: string }> }

/** None from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await loadCase((await params).caseId)
  return { title: { absolute: '' } }
}

/** One short form: most payments take a look at the amount and the day, and one press for how it came. */
export default async function NewPaymentPage({ params }: Props) {
  const { caseId } = await params
  const loaded = await loadCase(caseId)
  const { locale } = loaded
  const { fields, start } = paymentForm(loaded)
  return (
    <Page back={<BackLink href={`/cases/${caseId}/payments`} locale={locale} />}>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw: start, faults: [], versionRead: 0, key: randomUUID() }}
        action={savePayment.bind(null, caseId)}
        submit={say(words.submit, locale)}
        more={{ summary: say(words.more, locale), fields: lessAsked }}
      >
        <PageHeading caption={words.caption} title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
    </Page>
  )
}
