import { gunzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { calculators } from '@/lib/calculators'
import { factIds, federalFactIds } from '@/lib/law/coverage'
import { factWords } from '@/lib/law/said/fact-words'
import { federalFactWords } from '@/lib/law/said/federal-fact-words'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import { locales } from '@/lib/shared/words'
import { ask, origin } from './http'
import { expectAccessible, expectNamed, expectNarrow } from './looking'
import { refusedRequests, test } from './watched'

const mostBytes = 60_000
const holes = /\bundefined\b|\bNaN\b|\[object /

/** As React writes a text into a page. */
function inHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}

/** A public page as a browser that takes compressed pages gets it. */
async function askCompressed(path: string) {
  const { status, headers, bytes } = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(status, path).toBe(200)
  expect(headers['content-encoding'], path).toBe('gzip')
  return { headers, size: bytes.length, html: gunzipSync(bytes).toString('utf8') }
}

for (const locale of locales) {
  test(`every law page in ${locale} is whole, light, and without a script`, async () => {
    for (const code of [...stateCodes, 'US' as const]) {
      const path = `/${locale}/law/${code.toLowerCase()}`
      const { headers, size, html } = await askCompressed(path)
      expect(size, path).toBeLessThan(mostBytes)
      expect(html, path).toContain(`<html lang="${locale}"`)
      expect(html, path).not.toContain('<script')
      expect(html, path).not.toContain('as="script"')
      expect(html, path).not.toMatch(holes)
      expect(html, path).not.toContain('noindex')
      expect(headers['x-robots-tag'], path).toBeUndefined()
      expect(headers['cache-control'], path).not.toMatch(/private|no-store/)
      const titles =
        code === 'US' ? federalFactIds.map(id => federalFactWords[id].title) : factIds.map(id => factWords[id].title)
      for (const title of titles) expect(html, path).toContain(`<h3>${inHtml(title[locale])}</h3>`)
    }
  })

  test(`the list of states in ${locale} leads to every page, and is light and without a script`, async () => {
    const { size, html } = await askCompressed(`/${locale}/law`)
    expect(size).toBeLessThan(mostBytes)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(holes)
    for (const code of stateCodes) {
      const links = html.split(`href="/${locale}/law/${code.toLowerCase()}"`).length - 1
      // A phone is shown the names instead of the map.
      expect(links, `links to ${code}: the map’s, the names’ and the table’s`).toBe(3)
      expect(html).toContain(inHtml(states[code].name[locale]))
    }
    for (const path of ['/law/us', '/law/compare', '/law/calculators'])
      expect(html).toContain(`href="/${locale}${path}"`)
    expect(html).toContain('href="/api/v1/openapi.json"')
  })
}

test('the pages can be used by everybody, in both languages, also on a narrow phone', async ({ page }) => {
  for (const path of ['', '/ca', '/us', '/compare?first=CA&second=CT', '/compare?first=&second=ZZ'])
    for (const locale of locales) {
      await page.goto(`/${locale}/law${path}`)
      await expectNamed(page, locale)
      await expectNarrow(page)
      await expectAccessible(page)
    }
})

test('every citation that was read somewhere links there', async () => {
  for (const code of stateCodes) {
    const { body } = await ask(`/en/law/${code.toLowerCase()}`)
    for (const fact of Object.values(states[code].facts))
      for (const { cite } of fact.entries)
        if (cite.source) expect(body, `${code} ${cite.section}`).toContain(`href="${inHtml(cite.source)}"`)
  }
})

test('headings follow one another without a gap, and every entry of the contents leads somewhere', async ({ page }) => {
  await page.goto('/en/law/ny')
  const levels = await page.locator('h1, h2, h3').evaluateAll(all => all.map(one => Number(one.tagName.slice(1))))
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  const targets = await page.locator('.law-contents a').evaluateAll(all => all.map(one => one.getAttribute('href')))
  expect(targets.length).toBeGreaterThan(factIds.length)
  for (const target of targets) await expect(page.locator(target ?? 'nothing')).toHaveCount(1)
})

test('a page says where it stands in each language', async () => {
  for (const path of ['/law', '/law/tx', '/law/us', '/law/compare'])
    for (const locale of locales) {
      const { body } = await ask(`/${locale}${path}`)
      const links = [...body.matchAll(/<link rel="(?:canonical|alternate)"[^>]*>/g)].map(([link]) => link)
      const of = (kind: RegExp) =>
        links
          .filter(link => kind.test(link))
          .map(link => /href="([^"]*)"/.exec(link)?.[1]?.replace(/^https?:\/\/[^/]+/, ''))
      expect(of(/rel="canonical"/)).toEqual([`/${locale}${path}`])
      expect(of(/hreflang="en"/i)).toEqual([`/en${path}`])
      expect(of(/hreflang="es"/i)).toEqual([`/es${path}`])
      expect(of(/hreflang="x-default"/i)).toEqual([path])
    }
})

test('an address without a language gives the reader’s', async () => {
  const inSpanish = await ask('/law/ca', { headers: { 'accept-language': 'es-US' } })
  expect(inSpanish.body).toContain('<html lang="es"')
  expect((await ask('/law/ca', { headers: { cookie: 'language=en' } })).body).toContain('<html lang="en"')
})

test('a state written in capitals leads to its page; a code that is none is not found', async () => {
  for (const [from, to] of [
    ['/law/CA', '/law/ca'],
    ['/en/law/Tx', '/en/law/tx'],
    ['/es/law/US', '/es/law/us'],
  ] as const) {
    const answer = await ask(from)
    expect(answer.status, from).toBe(308)
    expect(new URL(answer.headers.location ?? '', origin).pathname).toBe(to)
  }
  for (const path of ['/law/zz', '/en/law/zz', '/en/law/california', '/en/law/%00', '/fr/law/ca', '/en/law/ca/more'])
    expect((await ask(path)).status, path).toBe(404)
})

test('search engines are told of every public page, in both languages, and kept from what is personal', async () => {
  const { body: robots, headers } = await ask('/robots.txt')
  expect(headers['cache-control']).not.toMatch(/private|no-store/)
  for (const path of ['/cases', '/account', '/language', '/api/v1/calculate'])
    expect(robots).toContain(`Disallow: ${path}\n`)
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`)
  const { body: map } = await ask('/sitemap.xml')
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  expect(listed).toHaveLength(2 * (stateCodes.length + 4 + calculators.length))
  expect(new Set(listed).size).toBe(listed.length)
  for (const address of listed) {
    expect(address.startsWith(origin)).toBe(true)
    expect((await ask(address.slice(origin.length))).status, address).toBe(200)
  }
})

test('a made-up host gets no markup into the files for search engines', async () => {
  const { body } = await ask('/robots.txt', { headers: { host: 'a"<b>.example' } })
  expect(body).not.toContain('<b>')
})

test('the front page leads to the law and the calculators', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'The law of every state' }).click()
  await expect(page.locator('h1')).toHaveText('The law, state by state')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a state is found on the map, read, and compared with another', async ({ page }) => {
    await page.goto('/en/law')
    await page.getByRole('link', { name: 'TX Texas' }).click()
    await expect(page).toHaveURL('/en/law/tx')
    await page.getByRole('link', { name: 'Compare with another state' }).click()
    await expect(page.getByLabel('First state')).toHaveValue('TX')
    await page.getByLabel('Second state').selectOption('California')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page).toHaveURL('/en/law/compare?first=TX&second=CA')
    const wages = page.getByRole('row', { name: 'Wage garnishment' })
    await expect(wages).toContainText('Pay is not garnished')
    await wages.getByRole('link', { name: 'Up to 20% of disposable pay' }).click()
    await expect(page).toHaveURL('/en/law/ca#wages')
  })

  test('the language switch keeps the two states', async ({ page }) => {
    await page.goto('/en/law/compare?first=TX&second=CA')
    await page.getByRole('link', { name: 'Español' }).click()
    await expect(page).toHaveURL('/es/law/compare?first=TX&second=CA')
    await expect(page.locator('h1')).toHaveText('Comparar dos estados')
  })

  test('what is wrong with the choice stands beside it', async ({ page }) => {
    await page.goto('/en/law/compare?first=TX&second=TX')
    await expect(page.getByLabel('Second state')).toHaveAccessibleDescription(/Choose another state than the first/)
    await expect(page).toHaveTitle(/^Error: /)
    await page.goto('/en/law/compare?first=ZZ&second=')
    await expect(page.getByLabel('First state')).toHaveAccessibleDescription(/not a state we know/)
    await expect(page.getByLabel('Second state')).toHaveAccessibleDescription(/Choose a state/)
    await expect(page.getByRole('table')).toHaveCount(0)
  })

  test('the history opens, and is open on paper', async ({ page }) => {
    await page.goto('/en/law/ca')
    const history = page.locator('#smallClaims details')
    await expect(history.getByText('$10,000').first()).toBeHidden()
    await history.locator('summary').click()
    await expect(history.getByText('$10,000').first()).toBeVisible()
    await history.locator('summary').click()
    await page.emulateMedia({ media: 'print' })
    await expect(history.getByText('$10,000').first()).toBeVisible()
    await expect(page.locator('.law-contents')).toBeHidden()
  })
})

test.describe('a link that is wrong', () => {
  test.use({ expected: refusedRequests })
  test('leads to the page that is not found', async ({ page }) => {
    await page.goto('/en/law/zz')
    await expect(page.locator('h1')).toHaveText('We cannot find that page')
  })
})
