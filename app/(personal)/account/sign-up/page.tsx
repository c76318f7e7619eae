import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { say, type Words } from '@/lib/shared/words'
import { makeAccount } from '../actions'
import { accountFields } from '../fields'

const words = {
  title: { en: 'Make an account', es: 'Cree una cuenta' },
  lead: {
    en: 'It keeps your cases for good and opens them on any device. We send no advertising.',
    es: 'Guarda sus casos para siempre y los abre en cualquier dispositivo. No enviamos publicidad.',
  },
  submit: { en: 'Make the account', es: 'Crear la cuenta' },
  other: { en: 'I already have an account', es: 'Ya tengo cuenta' },
} satisfies Record<string, Words>

/** None from here: the form names the tab, because only it knows when something is wrong. */
export const metadata: Metadata = { title: { absolute: '' } }

export default async function SignUpPage() {
  const locale = await currentLocale()
  return (
    <Page>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={accountFields(true)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: '' }}
        action={makeAccount}
        submit={say(words.submit, locale)}
      >
        <PageHeading title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
      <p>
        <a href="/account/sign-in">{say(words.other, locale)}</a>
      </p>
    </Page>
  )
}
