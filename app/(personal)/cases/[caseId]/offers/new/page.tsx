import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { CasePanel } from '@/components/case/case-panel'
import { QuestionForm } from '@/components/form/question-form'
import { Notice } from '@/components/ui/notice'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import type { Side } from '@/lib/case/facts'
import type { Offer } from '@/lib/case/offer'
import { termsWords } from '@/lib/case/offer-words'
import { say, type Words } from '@/lib/shared/words'
import { recordNewOffer } from './actions'
import { loadNewOffer, type NewOfferAddress } from './load-new-offer'

const words = {
  offers: { en: 'Offers', es: 'Ofertas' },
  title: { en: 'Write down an offer', es: 'Anote una oferta' },
  ourCounter: { en: 'Your counteroffer', es: 'Su contraoferta' },
  theirCounter: { en: 'Their counteroffer', es: 'La contraoferta de la otra parte' },
  lead: {
    en: 'Write it down as it was made. This sends nothing: a letter can come next.',
    es: 'Anótela tal como se hizo. Con esto no se envía nada: después puede hacer una carta.',
  },
  answersTheirs: { en: 'Their offer was', es: 'La oferta de la otra parte fue' },
  answersOurs: { en: 'Your offer was', es: 'Su oferta fue' },
  answersText: {
    en: 'Writing this down marks that offer as answered with a counteroffer. It can then no longer be accepted.',
    es: 'Al anotar esta, aquella queda contestada con una contraoferta. Después ya no se puede aceptar.',
  },
  submit: { en: 'Write it down', es: 'Anotarla' },
} satisfies Record<string, Words>

type Props = {
  params: Promise<{ caseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** No title from here: the form names the tab, because only it knows when something is wrong. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  await loadNewOffer(await addressIn(props))
  return { title: { absolute: '' } }
}

/** An offer as it was made, by either side. */
export default async function NewOfferPage(props: Props) {
  const address = await addressIn(props)
  const { file, case: found, fields, raw, answers, owner, locale } = await loadNewOffer(address)
  const title = titleFor(answers, owner)
  return (
    <Page
      back={<BackLink href={`/cases/${address.caseId}/offers`} words={words.offers} locale={locale} />}
      aside={<CasePanel file={file} locale={locale} />}
    >
      <QuestionForm
        title={`${say(title, locale)} – Satisfied`}
        fields={fields}
        locale={locale}
        start={{ raw, faults: [], versionRead: found.version, key: randomUUID() }}
        action={recordNewOffer.bind(null, address)}
        submit={say(words.submit, locale)}
      >
        <PageHeading caption={words.offers} title={title} lead={words.lead} locale={locale} />
        {answers && (
          <Notice
            kind="info"
            heading={answers.madeBy === owner ? words.answersOurs : words.answersTheirs}
            locale={locale}
          >
            <p className="typed-lines">{say(termsWords(answers.terms), locale)}.</p>
            <p>{say(words.answersText, locale)}</p>
          </Notice>
        )}
      </QuestionForm>
    </Page>
  )
}

function titleFor(answers: Offer | null, owner: Side): Words {
  if (!answers) return words.title
  return answers.madeBy === owner ? words.theirCounter : words.ourCounter
}

async function addressIn({ params, searchParams }: Props): Promise<NewOfferAddress> {
  const [{ caseId }, query] = [await params, await searchParams]
  const one = (name: string) => (typeof query[name] === 'string' ? query[name] : null)
  return { caseId, answers: one('answers'), like: one('like'), letter: one('letter'), by: one('by') }
}
