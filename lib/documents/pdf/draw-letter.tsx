// The parts of a letter, and running text, as PDF.

import { View } from '@react-pdf/renderer'
import { asIs, type Words } from '@/lib/shared/words'
import type {
  AddressBlock,
  DateBlock,
  HeadingBlock,
  LetterheadBlock,
  ListBlock,
  NoticeBlock,
  ParagraphBlock,
  SubjectBlock,
  Term,
  TermsBlock,
} from '../blocks'
import { printedWords } from '../blocks'
import { inOrder } from './in-order'
import { heightOf, type Laid, Lines, lay, row, type Setting, Whole, widthFor } from './lines'
import { colors, looks, measure } from './look'

type Drawn<B> = { block: B; setting: Setting }

export function Letterhead({ block, setting }: Drawn<LetterheadBlock>) {
  const [name, ...lines] = block.sender.map((line, index) =>
    lay(line, index === 0 ? looks.sender : looks.senderLine, measure, setting),
  )
  const rule = { borderBottomWidth: 0.75, borderBottomColor: colors.rule, paddingBottom: 10, marginBottom: 22 }
  return (
    <Whole height={heightOf(lines)} style={rule}>
      {name ? <Lines text={name} space={{ marginBottom: 2 }} /> : null}
      {inOrder(lines, line => (
        <Lines text={line} />
      ))}
    </Whole>
  )
}

export function DateLine({ block, setting }: Drawn<DateBlock>) {
  return <Lines text={lay(block.text, looks.body, measure, setting)} space={{ marginBottom: 18 }} />
}

export function Address({ block, setting }: Drawn<AddressBlock>) {
  const lines = block.recipient.map(line => lay(line, looks.body, measure, setting))
  return (
    <Whole height={heightOf(lines)} style={{ marginBottom: 20 }}>
      {inOrder(lines, line => (
        <Lines text={line} />
      ))}
    </Whole>
  )
}

/** How wide a column of labels stands: as wide as the widest, up to `most`. */
function labelWidth(labels: Words[], most: number, setting: Setting): number {
  return labels.reduce((width, label) => Math.max(width, Math.min(widthFor(label, looks.body, setting), most)), 0)
}

const label = { ...looks.body, color: colors.quiet }

function TermRow({ term, value, style }: { term: Laid; value: Laid; style: object }) {
  return (
    <Whole height={Math.max(term.height, value.height)} style={{ ...row, ...style }}>
      <Lines text={term} />
      <Lines text={value} />
    </Whole>
  )
}

export function Subject({ block, setting }: Drawn<SubjectBlock>) {
  const reWidth = widthFor(printedWords.re, looks.strong, setting) + 12
  const gap = 14
  const terms = block.items.map(item => item.term)
  const termWidth = labelWidth(terms, 150, setting) + gap
  const rows = block.items.map(item => ({
    term: lay(item.term, label, termWidth, setting),
    value: lay(item.value, looks.strong, measure - reWidth - termWidth, setting),
  }))
  return (
    <View style={row}>
      <Lines text={lay(printedWords.re, looks.strong, reWidth, setting)} />
      <View>
        {inOrder(rows, (row, index) => (
          <TermRow {...row} style={{ marginBottom: index === rows.length - 1 ? 18 : 0 }} />
        ))}
      </View>
    </View>
  )
}

export function Heading({ block, setting }: Drawn<HeadingBlock>) {
  const [look, space] =
    block.level === 1
      ? [looks.heading1, { marginTop: 4, marginBottom: 10 }]
      : [looks.heading2, { marginTop: 10, marginBottom: 4 }]
  return <Lines text={lay(block.text, look, measure, setting)} space={space} />
}

export function Paragraph({ block, setting }: Drawn<ParagraphBlock>) {
  return <Lines text={lay(block.text, looks.body, measure, setting)} space={{ marginBottom: 9 }} />
}

export function List({ block, setting }: Drawn<ListBlock>) {
  const marker = (index: number) => asIs(block.numbered ? `${index + 1}.` : '•')
  const indent = 10
  const gap = 8
  const markerWidth = widthFor(marker(block.items.length - 1), looks.body, setting)
  const items = block.items.map((item, index) => ({
    mark: lay(marker(index), { ...looks.body, align: 'right' }, markerWidth, setting),
    text: lay(item, looks.body, measure - indent - markerWidth - gap, setting),
  }))
  return (
    <View>
      {inOrder(items, ({ mark, text }, index) => (
        <Whole
          height={text.height}
          style={{ ...row, paddingLeft: indent, marginBottom: index === items.length - 1 ? 9 : 4 }}
        >
          <Lines text={mark} space={{ marginRight: gap }} />
          <Lines text={text} />
        </Whole>
      ))}
    </View>
  )
}

function termRow(item: Term, termWidth: number, gap: number, setting: Setting) {
  return {
    term: lay(item.term, label, termWidth, setting),
    value: lay(item.value, looks.body, measure - termWidth - gap, setting),
  }
}

export function Terms({ block, setting }: Drawn<TermsBlock>) {
  const gap = 18
  const terms = block.items.map(item => item.term)
  const termWidth = labelWidth(terms, 170, setting)
  const rows = block.items.map(item => termRow(item, termWidth, gap, setting))
  return (
    <View>
      {inOrder(rows, ({ term, value }, index) => {
        const isLast = index === rows.length - 1
        const rule = isLast ? { marginBottom: 11 } : { borderBottomWidth: 0.5, borderBottomColor: colors.hairline }
        return <TermRow term={term} value={value} style={{ columnGap: gap, paddingVertical: 3, ...rule }} />
      })}
    </View>
  )
}

export function Notice({ block, setting }: Drawn<NoticeBlock>) {
  const padding = 12
  const width = measure - 2 * padding - 2
  const title = lay(block.title, looks.strong, width, setting)
  const text = lay(block.text, looks.note, width, setting)
  const box = {
    marginTop: 4,
    marginBottom: 13,
    paddingVertical: 9,
    paddingHorizontal: padding,
    borderWidth: 0.75,
    borderColor: colors.hairline,
    backgroundColor: colors.paper,
  }
  return (
    <Whole height={heightOf([title, text])} style={box}>
      <Lines text={title} space={{ marginBottom: 3 }} />
      <Lines text={text} />
    </Whole>
  )
}
