import { type RowText, rem, rowSizes } from './row-labels'

/** The words of a row of a drawing, above its bar. */
export function RowWords({ texts, top }: { texts: RowText[]; top: number }) {
  return texts.map(({ text, kind, line }) => (
    <text
      key={`${line} ${kind}`}
      className={`chart-row-${kind}`}
      {...(kind === 'amount' && { x: '100%', textAnchor: 'end' as const })}
      y={rem(top + (line + 1) * rowSizes.line - 0.35)}
    >
      {text}
    </text>
  ))
}
