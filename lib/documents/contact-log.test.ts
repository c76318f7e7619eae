// The log as evidence, read from the PDF itself: nothing left out, in the order of time.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import type { Contact } from '@/lib/case/contact'
import { noRecords } from '@/lib/case/records'
import { maribel } from '@/tests/people/maribel'
import { untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { contactLog } from './contact-log'

beforeAll(openPrinter)
afterAll(closePrinter)

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const entry = (id: string, change: Partial<Contact>): Contact => ({
  id,
  on: '2026-11-03',
  at: '19:45',
  timeZone: 'America/Los_Angeles',
  how: 'phone',
  startedBy: 'them',
  withWhom: 'party',
  name: 'Rick',
  said: `What was said in ${id}.`,
  struck: null,
  attachments: [],
  ...change,
})

const fileOf = (contacts: Contact[]) => openCaseFile(maribel.answers, maribel.today, { ...noRecords, contacts })

describe('the log on paper', () => {
  const contacts = [
    entry('the-later', { on: '2026-11-10', at: null, how: 'letter', startedBy: 'us' }),
    entry('the-first', { attachments: [{ id: 'a', name: 'llamadas.png', mediaType: 'image/png', size: 9, sha256 }] }),
    entry('the-struck', { on: '2026-11-05', struck: { on: '2026-11-06', why: 'It was the day before.' } }),
  ]
  const data = contactLog.data(fileOf(contacts), maribel.today)

  test('has every entry in the order of time, those struck out too', async () => {
    const text = (await print(contactLog, data, maribel.today)).pages.join(' ')
    const places = ['the-first', 'the-struck', 'the-later'].map(id => text.indexOf(`What was said in ${id}.`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).toContain('2. Phone call: Rick (struck out)')
    expect(text).toContain('Struck out on November 6, 2026')
    expect(text).toContain('It was the day before.')
    expect(text).toContain('Tuesday, November 3, 2026, 7:45 PM (Pacific time)')
    expect(text).toContain('Tuesday, November 10, 2026')
  })

  test('names every file with what proves it', async () => {
    const text = (await print(contactLog, data, maribel.today)).pages.join('').replaceAll(/\s/g, '')
    expect(text).toContain('llamadas.png')
    expect(text).toContain(sha256)
  })

  test('is in both languages, but for what was typed', () => {
    const typed = [data, 'llamadas.png\nSHA-256 '.concat(sha256), String(contacts.length)]
    expect(untranslated(contactLog.blocks(data), typed)).toEqual([])
  })

  test('a hundred entries lose nothing', async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      entry(`number-${index}`, { said: `Start ${index}. ${'x '.repeat(40)}End ${index}.` }),
    )
    const printed = await print(contactLog, contactLog.data(fileOf(many), maribel.today), maribel.today)
    const text = printed.pages.join(' ')
    for (const index of [0, 50, 99]) expect(text).toContain(`End ${index}.`)
  })
})

test('an empty log waits for its first entry', () => {
  expect(contactLog.missing(fileOf([])).map(one => `${one.flowId}/${one.stepId}`)).toEqual(['contacts/new'])
})
