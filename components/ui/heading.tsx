import type { ReactNode } from 'react'

/** Where a heading stands under the page's h1. */
export type HeadingLevel = 2 | 3

/** A heading of the level its place on the page asks for. */
export function Heading({
  level,
  id,
  className,
  children,
}: {
  level: HeadingLevel
  id?: string
  className?: string
  children: ReactNode
}) {
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}
