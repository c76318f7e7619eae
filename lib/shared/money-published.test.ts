import { describe, expect, test } from 'vitest'
import { parseMoney } from './money'
import published from './vectors/money.json'

describe('amounts as people paste them, from published reports of what went wrong', () => {
  test.each(published.map(row => [row.id, row.note, row.source, row] as const))('%s: %s (%s)', (_, __, ___, row) => {
    const { cents } = row.expected
    const money = parseMoney(row.inputs.text)
    if (typeof cents === 'number') expect(money).toEqual({ ok: true, value: cents })
    // Nothing typed is "not answered", which is a fault of its own and never zero.
    else expect(money).toMatchObject({ ok: false, ...(cents === null && { error: 'empty' }) })
  })
})
