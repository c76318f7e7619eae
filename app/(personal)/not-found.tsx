import type { Metadata } from 'next'
import { NotFoundView, notFoundTitle } from '@/components/ui/not-found-view'
import { currentLocale } from '@/lib/data/locale'

export async function generateMetadata(): Promise<Metadata> {
  return { title: notFoundTitle(await currentLocale()) }
}

export default async function NotFound() {
  return <NotFoundView locale={await currentLocale()} />
}
