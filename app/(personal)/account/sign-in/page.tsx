import type { Metadata } from 'next'
import { QuestionForm } from '@/components/form/question-form'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { say, type Words } from '@/lib/shared/words'
import { enterAccount } from '../actions'
import { accountFields } from '../fields'

const words = {
  title: { en: 'Sign in', es: 'Entre a su cuenta' },
  lead: {
    en: 'What you entered as a guest in this browser comes along.',
    es: 'Lo que anotó como invitado en este navegador se pasa a su cuenta.',
  },
  submit: { en: 'Sign in', es: 'Entrar' },
  other: { en: 'I have no account yet', es: 'Todavía no tengo cuenta' },
} satisfies Record<string, Words>

/** None from here: the form names the tab, because only it knows when something is wrong. */
export const metadata: Metadata = { title: { absolute: '' } }

export default async function SignInPage() {
  const locale = await currentLocale()
  return (
    <Page>
      <QuestionForm
        title={`${say(words.title, locale)} – Satisfied`}
        fields={accountFields(false)}
        locale={locale}
        start={{ raw: {}, faults: [], versionRead: 0, key: '' }}
        action={enterAccount}
        submit={say(words.submit, locale)}
      >
        <PageHeading title={words.title} lead={words.lead} locale={locale} />
      </QuestionForm>
      <p>
        <a href="/account/sign-up">{say(words.other, locale)}</a>
      </p>
    </Page>
  )
}
