import { createElement, Fragment, type ReactElement } from 'react'

/** Draws each item in its place. No keys: the parts of one document never move. */
export function inOrder<T>(items: T[], draw: (item: T, index: number) => ReactElement): ReactElement {
  return createElement(Fragment, null, ...items.map(draw))
}
