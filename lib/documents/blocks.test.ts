import { describe, expect, it } from 'vitest'
import { everyBlock } from '@/tests/setup/every-block'
import { wordsOf } from './blocks'

/** Every {en, es} anywhere in a value, found without knowing the kinds of blocks. */
function wordsAnywhere(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'es' in value) return [value]
  return Object.values(value).flatMap(wordsAnywhere)
}

describe('wordsOf', () => {
  it.each(everyBlock.map(block => [block.kind, block] as const))('finds every text of a %s, in order', (_, block) => {
    expect(wordsOf([block])).toEqual(wordsAnywhere(block))
  })
})
