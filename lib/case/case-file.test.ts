import { describe, expect, test } from 'vitest'
import { flows } from '@/lib/interview/flows'
import { pathFor } from '@/lib/interview/path'
import { everyone } from '@/tests/people/everyone'
import { oncePerFile, openCaseFile, owedIn, pathIn } from './case-file'

describe('a flow walked in a case', () => {
  test.each(everyone)('$name: is the flow walked by itself, and walked once', person => {
    const file = openCaseFile(person.answers, person.today)
    for (const flow of flows) {
      const alone = pathFor(flow, file.stored, { today: file.today, owedCents: owedIn(file) })
      expect(pathIn(file, flow)).toEqual(alone)
      expect(pathIn(file, flow)).toBe(pathIn(file, flow))
    }
  })
})

test('what follows from a file is worked out once, and anew for another file', () => {
  let times = 0
  const count = oncePerFile(() => {
    times += 1
    return null
  })
  const [one, other] = [openCaseFile({}, '2026-11-21'), openCaseFile({}, '2026-11-21')]
  for (const file of [one, one, other, one]) expect(count(file)).toBeNull()
  expect(times).toBe(2)
})
