// The pattern that sets one part of a picture apart for who does not see its color, and on black and white paper.

const hatchId = 'chart-hatch'

/** How the pattern is named where something is filled with it. */
export const hatchUrl = `url(#${hatchId})`

/** The pattern itself, for the `defs` of a picture. */
export function Hatch() {
  return (
    <pattern id={hatchId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="chart-hatch-ground" width="7" height="7" />
      <rect className="chart-hatch-line" width="2.5" height="7" />
    </pattern>
  )
}

type Props = { className: string; isHatched?: boolean; isRound?: boolean }

/** A small piece of what a part of the picture is drawn with, beside its name. */
export function Swatch({ className, isHatched = false, isRound = false }: Props) {
  return (
    <svg className="chart-swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {isRound ? (
        <circle className={className} cx="9" cy="9" r="4.5" />
      ) : (
        <rect
          className={`chart-swatch-edge ${className}`}
          {...(isHatched && { fill: hatchUrl })}
          x="1"
          y="1"
          width="16"
          height="16"
        />
      )}
    </svg>
  )
}
