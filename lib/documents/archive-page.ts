// A page of the file of a case, to be read without the app: plain HTML in one piece, no scripts, nothing from elsewhere.

import type { Locale } from '@/lib/shared/words'

/** HTML that is already safe; made only by `html`. */
export type Html = { readonly safe: string }
type Part = string | number | Html | readonly Html[] | null | false

/** Text in HTML: whatever is put in is escaped, unless it is HTML made here. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { safe: texts.map((text, i) => text + (i < parts.length ? drawn(parts[i] ?? null) : '')).join('') }
}

function drawn(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'object') return 'safe' in part ? part.safe : part.map(one => one.safe).join('')
  return String(part)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A file beside the page. Its name has plain letters only. */
export function linkTo(name: string, text: string): Html {
  return html`<a href="${name}">${text}</a>`
}

export type Table = { head: string[]; rows: (string | Html)[][] }

/** A table; none without rows. */
export function tableOf({ head, rows }: Table): Html {
  if (rows.length === 0) return html``
  const cells = (row: (string | Html)[]) => row.map(cell => html`<td>${cell}</td>`)
  return html`<div class="wide"><table>
<thead><tr>${head.map(label => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${cells(row)}</tr>\n`)}</tbody>
</table></div>
`
}

const style = `body{margin:0 auto;max-width:60rem;padding:1.5rem;color:#1b1f24;background:#fff;font:1rem/1.55 system-ui,sans-serif}
h1{line-height:1.2}h2{margin-top:2.5rem;border-top:1px solid #ccc;padding-top:1rem}a{color:#14492f}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ddd}
dt{font-weight:600}dd{margin:0 0 .6rem}.wide{overflow-x:auto}.hash{font:.75rem/1.4 ui-monospace,monospace;overflow-wrap:anywhere;color:#555}
.said{display:block;min-width:14rem;white-space:pre-line;overflow-wrap:break-word}`

/** The whole page. */
export function pageOf(title: string, body: Html, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
${html`<title>${title}</title>`.safe}
<style>${style}</style>
</head>
<body>
${body.safe}
</body>
</html>
`
}
