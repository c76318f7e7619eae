// Times what a person waits for between two questions: the post of an answer, the redirect, and the next page, against a
// running server, as a browser without JavaScript would send them.

/** One person's visit: keeps cookies, fills the one form of a page and sends it. */
export class Visit {
  #origin
  #cookies = new Map()

  constructor(origin) {
    this.#origin = origin
  }

  async get(path) {
    const response = await this.#fetch(path, {})
    return { path, status: response.status, html: await response.text() }
  }

  /** Sends the page's form with these answers; gives the page it leads to. */
  async send(page, answers, button = {}) {
    const form = new FormData()
    for (const [name, value] of hiddenFields(page.html)) form.append(name, value)
    for (const [name, value] of Object.entries({ ...answers, ...button })) form.append(name, value)
    const response = await this.#fetch(page.path, { method: 'POST', body: form })
    const location = response.headers.get('location')
    await response.text()
    if (!location) throw new Error(`The answer to ${page.path} was not accepted (${response.status}).`)
    const next = new URL(location, this.#origin)
    return this.get(next.pathname + next.search)
  }

  async #fetch(path, init) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, this.#origin), {
      ...init,
      redirect: 'manual',
      headers: { cookie, origin: this.#origin },
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0].split(/=(.*)/s)
      this.#cookies.set(name, value)
    }
    return response
  }
}

function hiddenFields(html) {
  const form = html.slice(html.indexOf('<form'), html.indexOf('</form>'))
  return [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
    plainText(/name="([^"]*)"/.exec(input)?.[1] ?? ''),
    plainText(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
  ])
}

function plainText(text) {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Milliseconds of `rounds` saves of a question, each with the page it leads to. */
export async function timeSteps(origin, rounds) {
  const visit = new Visit(origin)
  let page = await visit.send(await visit.get('/'), {}, { side: 'creditor' })
  page = await visit.send(page, { stateCode: 'CA' })
  const court = page.path
  const times = []
  for (let round = 0; round < rounds; round++) {
    const form = await visit.get(court)
    const from = performance.now()
    await visit.send(form, { courtName: `Superior Court ${round}`, county: 'Fresno' })
    times.push(performance.now() - from)
  }
  return times
}
