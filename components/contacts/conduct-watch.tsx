'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import type { Locale } from '@/lib/shared/words'

// What to look for is fetched only once there is something to read.
const Findings = lazy(() => import('./conduct-findings').then(({ ConductFindings }) => ({ default: ConductFindings })))

/** A person at the keyboard is not interrupted: the words are read when the typing rests. */
const restMs = 600

/**
 * Reads a text area as it is filled in, and says below it what had better be left out. It blocks nothing; without a script
 * the same is said on the page after it.
 */
export function ConductWatch({ field, as, locale }: { field: string; as: true | 'log'; locale: Locale }) {
  const [text, setText] = useState('')
  useEffect(() => {
    const box = document.getElementById(field)
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return
    let rest: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(rest)
      rest = setTimeout(() => setText(box.value), restMs)
    }
    box.addEventListener('input', wait)
    wait()
    return () => {
      clearTimeout(rest)
      box.removeEventListener('input', wait)
    }
  }, [field])
  return (
    <div role="status">
      {text !== '' && (
        <Suspense fallback={null}>
          <Findings texts={[text]} as={as} locale={locale} />
        </Suspense>
      )}
    </div>
  )
}
