// The head of a court paper, and the place to sign, as PDF.

import { View } from '@react-pdf/renderer'
import { type CaptionBlock, printedWords, type Side, type SignatureBlock, type Signer } from '../blocks'
import { inOrder } from './in-order'
import { heightOf, type Laid, Lines, lay, type Setting, Whole } from './lines'
import { colors, looks, measure } from './look'

const leftWidth = 250
const padding = 14
const sideWidth = leftWidth - padding
const rightWidth = measure - leftWidth - padding

type SpacedLine = { text: Laid; space: object }

/** The lines of one side: "v." before all but the first, the names, and their role further in. */
function layParty(side: Side, isFirst: boolean, setting: Setting): SpacedLine[] {
  const versus = {
    text: lay(printedWords.versus, looks.body, sideWidth - 28, setting),
    space: { marginLeft: 28, marginBottom: 6 },
  }
  const names = side.names.map(name => ({ text: lay(name, looks.strong, sideWidth, setting), space: {} }))
  const role = { text: lay(side.role, looks.role, sideWidth - 56, setting), space: { marginLeft: 56, marginBottom: 6 } }
  return [...(isFirst ? [] : [versus]), ...names, role]
}

export function Caption({ block, setting }: { block: CaptionBlock; setting: Setting }) {
  const court = lay(block.court, looks.court, measure, setting)
  const place = block.place.map(line => lay(line, looks.place, measure, setting))
  const parties = block.sides.flatMap((side, index) => layParty(side, index === 0, setting))
  const number = lay(block.caseNumber, looks.strong, rightWidth, setting)
  const paper = block.paper ? lay(block.paper, looks.heading2, rightWidth, setting) : null
  const box = {
    width: leftWidth,
    paddingRight: padding,
    borderRightWidth: 0.75,
    borderBottomWidth: 0.75,
    borderColor: colors.rule,
  }
  const height = Math.max(heightOf(parties.map(line => line.text)), number.height + (paper?.height ?? 0))
  return (
    <View>
      <Lines text={court} />
      {inOrder(place, line => (
        <Lines text={line} />
      ))}
      <Whole height={height} style={{ flexDirection: 'row', marginTop: 16, marginBottom: 18 }}>
        <View style={box}>
          {inOrder(parties, line => (
            <Lines text={line.text} space={line.space} />
          ))}
        </View>
        <View style={{ width: rightWidth + padding, paddingLeft: padding }}>
          <Lines text={lay(printedWords.caseNumber, looks.label, rightWidth, setting)} />
          <Lines text={number} />
          {paper ? <Lines text={paper} space={{ marginTop: 16 }} /> : null}
        </View>
      </Whole>
    </View>
  )
}

const signWidth = 280
const dateWidth = 130
const line = { borderTopWidth: 0.75, borderColor: colors.ink, paddingTop: 3 }

function SignHere({ signer, isLast, setting }: { signer: Signer; isLast: boolean; setting: Setting }) {
  const signed = signer.signed ? lay(signer.signed, looks.role, measure, setting) : null
  const name = lay(signer.name, looks.body, signWidth, setting)
  const role = signer.role ? lay(signer.role, looks.label, signWidth, setting) : null
  const texts = [signed, name, role].filter(text => text !== null)
  return (
    <Whole height={heightOf(texts)} style={{ paddingTop: signed ? 18 : 34, marginBottom: isLast ? 12 : 0 }}>
      {signed ? <Lines text={signed} space={{ marginBottom: 3 }} /> : null}
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <View style={{ width: signWidth, ...line }}>
          <Lines text={name} />
          {role ? <Lines text={role} /> : null}
        </View>
        {signed ? null : (
          <View style={{ width: dateWidth, ...line }}>
            <Lines text={lay(printedWords.date, looks.label, dateWidth, setting)} />
          </View>
        )}
      </View>
    </Whole>
  )
}

export function Signatures({ block, setting }: { block: SignatureBlock; setting: Setting }) {
  return (
    <View>
      {inOrder(block.signers, (signer, index) => (
        <SignHere signer={signer} isLast={index === block.signers.length - 1} setting={setting} />
      ))}
    </View>
  )
}
