// What stands around the text of every page: which document it is, and which page of how many.

import { type PageLayoutProps, View } from '@react-pdf/renderer'
import { inBoth, say, type Words } from '@/lib/shared/words'
import { printedWords } from '../blocks'
import { Lines, lay, type Setting } from './lines'
import { looks, measure, page } from './look'
import type { PdfInput } from './printable'

const pageOf = {
  en: (number: number, total: number) => `Page ${number} of ${total}`,
  es: (number: number, total: number) => `Página ${number} de ${total}`,
}

const numberWidth = 90

function footerWords(input: PdfInput): Words {
  return inBoth(locale => {
    const number = input.caseNumber ? [`${say(printedWords.caseNumber, locale)} ${input.caseNumber}`] : []
    return [say(input.title, locale), ...number].join(' · ')
  })
}

/** The layout react-pdf draws around each page's part of the text. */
export function pageLayout(input: PdfInput, setting: Setting) {
  const title = lay(footerWords(input), looks.footer, measure - numberWidth, setting)
  const right = { ...looks.footer, align: 'right' } as const
  const height = Math.max(page.margin - page.footer, title.height + looks.footer.line)
  return ({ children, pageNumber, totalPages }: PageLayoutProps) => {
    const words = inBoth(locale => pageOf[locale](pageNumber ?? 1, totalPages ?? 1))
    return (
      <>
        <View style={{ flexGrow: 1 }}>{children}</View>
        <View style={{ height, flexDirection: 'row', alignItems: 'flex-end' }}>
          <Lines text={title} />
          <Lines text={lay(words, right, numberWidth, setting)} />
        </View>
      </>
    )
  }
}
