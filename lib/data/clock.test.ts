import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test.each([
  ['one minute before midnight in Los Angeles', '2026-03-06T07:59:00Z', 'America/Los_Angeles', '2026-03-05'],
  ['midnight in Los Angeles', '2026-03-06T08:00:00Z', 'America/Los_Angeles', '2026-03-06'],
  ['the same moment in New York', '2026-03-06T07:59:00Z', 'America/New_York', '2026-03-06'],
  ['the last minute of the year in Honolulu', '2027-01-01T09:59:00Z', 'Pacific/Honolulu', '2026-12-31'],
])("today is the court's, not the server's: %s", async (_case, moment, timeZone, today) => {
  vi.useFakeTimers({ now: Date.parse(moment), toFake: ['Date'] })
  const { todayIn, now } = await import('./clock')
  expect(todayIn(timeZone)).toBe(today)
  expect(now().toISOString()).toBe(new Date(moment).toISOString())
})

test('a fixed date is today everywhere, and now goes on within it', async () => {
  vi.stubEnv('SATISFIED_TODAY', '2026-03-05')
  const { todayIn, now } = await import('./clock')
  for (const zone of ['America/New_York', 'Pacific/Honolulu', 'Pacific/Guam']) expect(todayIn(zone)).toBe('2026-03-05')
  const first = now()
  expect(first.toISOString()).toMatch(/^2026-03-05T1[2-9]/)
  await new Promise(resolve => setTimeout(resolve, 5))
  expect(now().getTime()).toBeGreaterThan(first.getTime())
})
