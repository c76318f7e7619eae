import { DataTable } from '@/components/ui/data-table'
import { keyed } from '@/components/ui/keyed'
import { type Block, type ClauseBlock, printedWords, type Signer, type Term } from '@/lib/documents/blocks'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** A letter or paper as a web page, from the very blocks its PDF is drawn from: the rendering a screen reader can read. */
export function LetterBlocks({ blocks, locale }: { blocks: Block[]; locale: Locale }) {
  const isTitled = blocks.some(block => block.kind === 'heading' && block.level === 1)
  return blocks.map((block, index) => (
    // A document's blocks never move, so their place names them.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above.
    <BlockView key={index} block={block} isTitled={isTitled} locale={locale} />
  ))
}

/** `isTitled`: the document has headings of level 1, so those of level 2 stand one lower. */
function BlockView({ block, isTitled, locale }: { block: Block; isTitled: boolean; locale: Locale }) {
  switch (block.kind) {
    case 'letterhead':
      return <Lines className="letter-head" lines={block.sender} locale={locale} />
    case 'date':
      return <p className="letter-date">{say(block.text, locale)}</p>
    case 'address':
      return <Lines className="letter-address" lines={block.recipient} locale={locale} />
    case 'subject':
      return (
        <div className="letter-subject">
          <p>{say(printedWords.re, locale)}</p>
          <Terms items={block.items} locale={locale} />
        </div>
      )
    case 'heading':
      return block.level === 1 || !isTitled ? <h2>{say(block.text, locale)}</h2> : <h3>{say(block.text, locale)}</h3>
    case 'paragraph':
      return <p className="letter-paragraph">{say(block.text, locale)}</p>
    case 'list': {
      const items = block.items.map(item => <li key={item.en}>{say(item, locale)}</li>)
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'terms':
      return <Terms items={block.items} locale={locale} />
    case 'table':
      return <TableView block={block} locale={locale} />
    case 'caption':
      return <CourtCaption block={block} locale={locale} />
    case 'notice':
      return (
        <div className="letter-notice">
          <p>
            <strong>{say(block.title, locale)}</strong>
          </p>
          <p className="letter-paragraph">{say(block.text, locale)}</p>
        </div>
      )
    case 'clause':
      return <Clause block={block} isTitled={isTitled} locale={locale} />
    case 'signature':
      // Father and son may bear one name.
      return keyed(block.signers, signer => signer.name.en).map(({ key, item }) => (
        <SignatureLine key={key} signer={item} locale={locale} />
      ))
    case 'page-break':
      return <hr className="letter-page-break" />
  }
}

function Lines({ className, lines, locale }: { className: string; lines: Words[]; locale: Locale }) {
  return <p className={`letter-lines ${className}`}>{lines.map(line => say(line, locale)).join('\n')}</p>
}

function Terms({ items, locale }: { items: Term[]; locale: Locale }) {
  return (
    <dl className="letter-terms">
      {keyed(items, ({ term }) => term.en).map(({ key, item: { term, value } }) => (
        <div key={key}>
          <dt>{say(term, locale)}</dt>
          <dd>{say(value, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}

const penWords: Words = { en: 'Signature', es: 'Firma' }
const tableCaption: Words = { en: 'Amounts', es: 'Cantidades' }

function TableView({ block, locale }: { block: Extract<Block, { kind: 'table' }>; locale: Locale }) {
  return (
    <>
      {block.title && (
        <p>
          <strong>{say(block.title, locale)}</strong>
        </p>
      )}
      <DataTable
        caption={block.title ?? tableCaption}
        columns={block.columns}
        rows={block.rows.map((cells, index) => ({ key: `${index} ${cells[0]?.en}`, cells }))}
        {...(block.total && { total: block.total })}
        locale={locale}
      />
    </>
  )
}

const besides = {
  legal: { en: 'The words that bind', es: 'Las palabras que obligan' },
  plain: { en: 'In plain words', es: 'En palabras sencillas' },
} satisfies Record<string, Words>

/** The binding words and the plain ones side by side; one under the other on a phone. */
function Clause({ block, isTitled, locale }: { block: ClauseBlock; isTitled: boolean; locale: Locale }) {
  const Heading = isTitled ? 'h3' : 'h2'
  return (
    <section className="letter-clause">
      <Heading>
        {block.number}. {say(block.title, locale)}
      </Heading>
      <div>
        <p className="letter-beside">{say(besides.legal, locale)}</p>
        <p className="letter-paragraph">{say(block.legal, locale)}</p>
      </div>
      <div className="letter-plain">
        <p className="letter-beside">{say(besides.plain, locale)}</p>
        <p className="letter-paragraph">{say(block.plain, locale)}</p>
      </div>
    </section>
  )
}

function CourtCaption({ block, locale }: { block: Extract<Block, { kind: 'caption' }>; locale: Locale }) {
  return (
    <div className="letter-caption">
      <Lines className="letter-court" lines={[block.court, ...block.place]} locale={locale} />
      {block.sides.map((side, index) => (
        <div key={side.role.en}>
          {index > 0 && <p>{say(printedWords.versus, locale)}</p>}
          <Lines className="letter-side" lines={[...side.names, side.role]} locale={locale} />
        </div>
      ))}
      <p>
        {say(printedWords.caseNumber, locale)} {say(block.caseNumber, locale)}
      </p>
      {block.paper && <h2>{say(block.paper, locale)}</h2>}
    </div>
  )
}

function SignatureLine({ signer, locale }: { signer: Signer; locale: Locale }) {
  return (
    <div className="letter-signature">
      <p className="letter-pen">{signer.signed ? say(signer.signed, locale) : say(penWords, locale)}</p>
      <Lines className="letter-signer" lines={[signer.name, ...(signer.role ? [signer.role] : [])]} locale={locale} />
    </div>
  )
}
