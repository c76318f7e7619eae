// Drawings of 24 by 24, in the color of the text beside them. They repeat what the words say, so they are never read out.

const drawings = {
  arrow: 'M5 12h13M12.5 6.5 18 12l-5.5 5.5',
  back: 'M15 5.5 8.5 12l6.5 6.5',
  check: 'm5 12.5 4.5 4.5L19 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3 2.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5M12 7.6v.1',
  warning: 'M12 3.5 2.5 20h19L12 3.5Zm0 6.5v4.5M12 17.2v.1',
}

export type IconName = keyof typeof drawings

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
