// The pattern that sets one part of a picture apart for who does not see its color, and on black and white paper.

/** How the pattern of a picture is named where something is filled with it. `of`: the picture's own id, as a page may have several. */
export function hatchUrl(of: string): string {
  return `url(#${of}-hatch)`
}

/** The pattern itself, for the `defs` of a picture. */
export function Hatch({ of }: { of: string }) {
  return (
    <pattern id={`${of}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="chart-hatch-ground" width="7" height="7" />
      <rect className="chart-hatch-line" width="2.5" height="7" />
    </pattern>
  )
}

/** `hatchOf`: the picture whose pattern fills it. */
type Props = { className: string; hatchOf?: string | false; isRound?: boolean; isLine?: boolean }

/** A small piece of what a part of the picture is drawn with, beside its name. */
export function Swatch({ className, hatchOf, isRound = false, isLine = false }: Props) {
  return (
    <svg className="chart-swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {isLine ? (
        <path className={className} d="M0 9H18" />
      ) : isRound ? (
        <circle className={className} cx="9" cy="9" r="4.5" />
      ) : (
        <rect
          className={`chart-swatch-edge ${className}`}
          {...(hatchOf && { fill: hatchUrl(hatchOf) })}
          x="1"
          y="1"
          width="16"
          height="16"
        />
      )}
    </svg>
  )
}
