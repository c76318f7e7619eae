import { expect, test } from 'vitest'
import { html, linkTo, pageOf, tableOf } from './archive-page'

test('what a person typed is text, wherever it stands', () => {
  const typed = `<script>alert("1")</script>' & <img src=x>`
  const page = pageOf(
    typed,
    html`<h1>${typed}</h1>${tableOf({ head: [typed], rows: [[typed, linkTo('files/a.pdf', typed)]] })}`,
    'en',
  )
  expect(page).not.toMatch(/<script|<img/)
  expect(page.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&#39; &amp; &lt;img/g)).toHaveLength(5)
})

test('the page asks for nothing from elsewhere', () => {
  const page = pageOf('A', html`<p>B</p>`, 'es')
  expect(page).toContain('<html lang="es">')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/https?:/)
})
