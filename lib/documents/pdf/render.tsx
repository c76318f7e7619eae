// A document as PDF bytes. Runs in the worker (and in tests); a request uses `renderPdf` of pool.ts.

import { Document, Page, renderToBuffer, View } from '@react-pdf/renderer'
import { type Locale, say } from '@/lib/shared/words'
import type { Block } from '../blocks'
import { cleanText } from '../text-safety'
import { Clause } from './draw-clause'
import { Caption, Signatures } from './draw-court'
import { Address, DateLine, Heading, Letterhead, List, Notice, Paragraph, Subject, Terms } from './draw-letter'
import { Table, TableTitle } from './draw-table'
import { loadRulers } from './fonts'
import { inOrder } from './in-order'
import { keptWithNext, type Setting } from './lines'
import { page } from './look'
import { withoutWarnings } from './no-warnings'
import { pageLayout } from './page-layout'
import type { PdfInput } from './printable'

/** Past this many letters a paragraph is not moved to the next page for the sake of what follows it. */
const longestMoved = 700

/** "Sincerely,": a paragraph no longer than this does not stand alone over a signature. */
const longestClose = 40

function staysWithNext([block, next, later, last]: (Block | undefined)[], locale: Locale): boolean {
  if (block?.kind === 'heading') return true
  // A notary’s part is not torn from the signature it is about.
  if (block?.kind === 'signature')
    return next?.kind === 'heading' && later?.kind === 'paragraph' && last?.kind === 'signature'
  if (block?.kind !== 'paragraph') return false
  const length = (paragraph: typeof block) => say(paragraph.text, locale).length
  if (next?.kind === 'paragraph') return later?.kind === 'signature' && length(next) <= longestClose
  const leadsIn =
    next?.kind === 'signature' || next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'address'
  return leadsIn && length(block) <= longestMoved
}

/** What is sworn or acknowledged stands on one page, over its signature. */
function isWhole(block: Block, next: Block | undefined, locale: Locale): boolean {
  return block.kind === 'paragraph' && next?.kind === 'signature' && say(block.text, locale).length <= longestMoved
}

function Drawn({ block, setting }: { block: Block; setting: Setting }) {
  switch (block.kind) {
    case 'letterhead':
      return <Letterhead block={block} setting={setting} />
    case 'date':
      return <DateLine block={block} setting={setting} />
    case 'address':
      return <Address block={block} setting={setting} />
    case 'subject':
      return <Subject block={block} setting={setting} />
    case 'heading':
      return <Heading block={block} setting={setting} />
    case 'paragraph':
      return <Paragraph block={block} setting={setting} />
    case 'list':
      return <List block={block} setting={setting} />
    case 'terms':
      return <Terms block={block} setting={setting} />
    case 'table':
      return <Table block={block} setting={setting} />
    case 'caption':
      return <Caption block={block} setting={setting} />
    case 'notice':
      return <Notice block={block} setting={setting} />
    case 'clause':
      return <Clause block={block} setting={setting} />
    case 'signature':
      return <Signatures block={block} setting={setting} />
    case 'page-break':
      return null
  }
}

/** A block with its place on the page: react-pdf takes page breaks only from the page's own children. */
function Placed({ blocks, index, setting }: { blocks: Block[]; index: number; setting: Setting }) {
  const block = blocks[index]
  if (!block || block.kind === 'page-break') return null
  const startsPage = blocks[index - 1]?.kind === 'page-break'
  const title = block.kind === 'table' ? block.title : null
  const keep = staysWithNext(blocks.slice(index, index + 4), setting.locale) ? keptWithNext : {}
  return (
    <>
      {title ? (
        <View break={startsPage} {...keptWithNext}>
          <TableTitle title={title} setting={setting} />
        </View>
      ) : null}
      <View break={startsPage && !title} wrap={!isWhole(block, blocks[index + 1], setting.locale)} {...keep}>
        <Drawn block={block} setting={setting} />
      </View>
    </>
  )
}

/** A cell without a column would not be drawn, and nobody would know. */
function refuseLostCells(blocks: Block[]): void {
  const lost = blocks.some(
    block =>
      block.kind === 'table' && [...block.rows, block.total ?? []].some(cells => cells.length > block.columns.length),
  )
  if (lost) throw new Error('A table row has more cells than the table has columns.')
}

/** Draws a document. The input must have passed `checkPrintable`: a letter no font has would be drawn as a box. */
export async function renderPdfBytes(input: PdfInput): Promise<Uint8Array> {
  refuseLostCells(input.blocks)
  const setting: Setting = { locale: input.locale, rulers: await loadRulers() }
  const drawn = (
    <Document
      title={cleanText(say(input.title, input.locale))}
      language={input.locale === 'en' ? 'en-US' : 'es-US'}
      creator="Satisfied"
      producer="Satisfied"
      creationDate={new Date(`${input.issuedOn}T12:00:00Z`)}
    >
      <Page
        size={[page.width, page.height]}
        layout={pageLayout(input, setting)}
        style={{ paddingTop: page.margin, paddingHorizontal: page.margin, paddingBottom: page.footer }}
      >
        {inOrder(input.blocks, (_, index) => (
          <Placed blocks={input.blocks} index={index} setting={setting} />
        ))}
      </Page>
    </Document>
  )
  return withoutWarnings(() => renderToBuffer(drawn))
}
