// Playwright's test with somebody watching: whatever a page complains of, or whomever else it calls, fails the test.

import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** Console errors and warnings, script errors and requests elsewhere, in words. */
export type Complaints = { list: string[]; watch: (context: BrowserContext, runsScripts?: boolean) => void }

type Fixtures = {
  /** Complaints a test expects, as parts of their text. */
  expected: RegExp[]
  complaints: Complaints
}

export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  complaints: [
    async ({ baseURL, context, expected, javaScriptEnabled }, use) => {
      const list: string[] = []
      const say = (page: Page | null, text: string) => list.push(`${page?.url() ?? 'a page'}: ${text}`)
      const watch = (watched: BrowserContext, runsScripts = javaScriptEnabled !== false) => {
        watched.on('console', message => {
          if (['error', 'warning'].includes(message.type()))
            say(message.page(), `${message.text()} ${message.location().url}`)
        })
        watched.on('weberror', thrown => say(thrown.page(), thrown.error().message))
        watched.on('request', request => {
          const { origin, protocol } = new URL(request.url())
          if (origin !== new URL(baseURL ?? '').origin && protocol !== 'data:')
            list.push(`a request to another place: ${request.url()}`)
        })
        watched.on('requestfailed', request => {
          const why = request.failure()?.errorText ?? ''
          // A page left while something was still on its way is no fault. What the policy blocked is, but for scripts
          // where none may run: Chromium gives the same reason then.
          const isNoFault = why === 'net::ERR_ABORTED' || (!runsScripts && why === 'csp')
          if (!isNoFault) list.push(`a request that failed: ${request.url()} ${why}`)
        })
      }
      watch(context)
      await use({ list, watch })
      expect(list.filter(one => !expected.some(known => known.test(one)))).toEqual([])
    },
    { auto: true },
  ],
})

/** For tests in which a form is refused on the way, or an address leads nowhere: Chromium says so on the console. */
export const refusedRequests = [/Failed to load resource: the server responded with a status of 4\d\d/]
