// A clause of an agreement, as PDF: the words that bind, and under them, quieter, what they mean in plain words.

import { View } from '@react-pdf/renderer'
import { inBoth } from '@/lib/shared/words'
import type { ClauseBlock } from '../blocks'
import { heightOf, Lines, lay, type Setting, Whole } from './lines'
import { colors, looks, measure } from './look'

const indent = 12

export function Clause({ block, setting }: { block: ClauseBlock; setting: Setting }) {
  const title = lay(
    inBoth(locale => `${block.number}. ${block.title[locale]}`),
    looks.strong,
    measure,
    setting,
  )
  const legal = lay(block.legal, looks.clause, measure, setting)
  const plain = lay(block.plain, looks.plain, measure - indent, setting)
  const beside = { marginTop: 3, paddingLeft: indent - 1, borderLeftWidth: 1, borderLeftColor: colors.hairline }
  return (
    <Whole height={heightOf([title, legal, plain])} style={{ marginTop: 2, marginBottom: 10 }}>
      <Lines text={title} />
      <Lines text={legal} />
      <View style={beside}>
        <Lines text={plain} />
      </View>
    </Whole>
  )
}
