import type { Metadata } from 'next'
import { Page, PageHeading } from '@/components/ui/page'
import { currentLocale } from '@/lib/data/locale'
import { say } from '@/lib/shared/words'
import { goneWords } from './gone-words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(goneWords.title, await currentLocale()) }
}

/** What stands at a link that is over, withdrawn, altered or made up. */
export default async function LinkGone() {
  return (
    <Page>
      <PageHeading title={goneWords.title} lead={goneWords.text} locale={await currentLocale()} />
    </Page>
  )
}
