import { describe, expect, it } from 'vitest'
import { drawableRanges } from '../drawable-ranges'
import { readDrawableRanges } from './coverage'

describe('drawable-ranges.ts', () => {
  it('is what the bundled fonts have (else run scripts/write-drawable-ranges.mjs)', async () => {
    expect(drawableRanges).toEqual(await readDrawableRanges())
  })
})
