// What the letter after a call says, read from the PDF itself.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import type { Contact } from '@/lib/case/contact'
import type { Offer } from '@/lib/case/offer'
import { noRecords } from '@/lib/case/records'
import { ana } from '@/tests/people/ana'
import { lukasz } from '@/tests/people/lukasz'
import { maribel } from '@/tests/people/maribel'
import type { Person } from '@/tests/people/person'
import { threatsIn, untranslated } from '@/tests/setup/letter-rules'
import { closePrinter, openPrinter, print } from '@/tests/setup/printed-letter'
import { callConfirmation } from './call-confirmation'

beforeAll(openPrinter)
afterAll(closePrinter)

const said = 'You offered $150 a month from January 2.\nI said that I would think about it.'
const contact: Contact = {
  id: 'the-call',
  on: '2026-11-20',
  at: '14:30',
  timeZone: 'America/Los_Angeles',
  how: 'phone',
  startedBy: 'them',
  withWhom: 'party',
  name: 'Sunrise Home Furnishings, Inc.',
  said,
  struck: null,
  attachments: [],
}
const offer: Offer = {
  id: 'their-offer',
  madeBy: 'creditor',
  terms: { kind: 'lump', totalCents: 150_000, payBy: '2026-12-20' },
  how: 'phone',
  madeOn: '2026-11-20',
  validUntil: '2026-12-01',
  note: '',
  answersOfferId: null,
  answer: null,
}

const fileOf = (person: Person, change: Partial<Contact> = {}, offers: Offer[] = []) =>
  openCaseFile(person.answers, person.today, { ...noRecords, offers, contacts: [{ ...contact, ...change }] })
const dataOf = (person: Person, change: Partial<Contact> = {}, offers: Offer[] = []) =>
  callConfirmation.data(fileOf(person, change, offers), person.today, 'the-call')
const textOf = async (person: Person, change: Partial<Contact> = {}, offers: Offer[] = []) =>
  (await print(callConfirmation, dataOf(person, change, offers), person.today)).pages.join(' ')

describe('the letter', () => {
  test('says when, who called whom and what was said', async () => {
    const text = await textOf(maribel)
    expect(text).toContain('On Friday, November 20, 2026, at 2:30 PM (Pacific time), you called me.')
    expect(text).toContain('You offered $150 a month from January 2. I said that I would think about it.')
    expect(text).toContain('If I have misunderstood anything, please write to me')
    expect(text).not.toContain('I will answer your offer')
  })

  test('where they made an offer that day, until when it will be answered', async () => {
    expect(await textOf(maribel, {}, [offer])).toContain('I will answer your offer by Tuesday, December 1, 2026.')
  })

  test.each([
    ['one that has expired', { validUntil: '2026-11-20' }],
    ['one of another day', { madeOn: '2026-11-19' }],
    ['one of our own', { madeBy: 'debtor' }],
    ['one that was answered', { answer: { kind: 'rejected', on: '2026-11-21' } }],
    ['one that says no last day', { validUntil: null }],
  ] as [string, Partial<Offer>][])('but not of %s', (_, change) => {
    expect(dataOf(maribel, {}, [{ ...offer, ...change }]).answerByOn).toBeNull()
  })

  test('without a time it says the day', async () => {
    expect(await textOf(maribel, { at: null })).toContain('On Friday, November 20, 2026, you called me.')
  })

  test('someone who speaks for a firm goes by the name', async () => {
    const text = await textOf(maribel, { name: 'A man called Rick', startedBy: 'us' })
    expect(text).toContain('I called A man called Rick.')
  })

  test('goes to the lawyer and to nobody else', async () => {
    const lawyer = await textOf(lukasz, { withWhom: 'lawyer', name: 'Priya Raman' })
    expect(lawyer.match(/Dear [^:]+:/g)).toEqual(['Dear Priya Raman:'])
    expect(lawyer).toContain('you called me')
    expect(await textOf(lukasz, { name: 'Bright Dental' })).toContain('Bright Dental called me')
  })

  test.each(['phone', 'in-person', 'letter', 'email', 'text-message', 'other'] as const)(
    'has no word of pressure and is in both languages: %s',
    how => {
      for (const startedBy of ['us', 'them'] as const) {
        const data = dataOf(ana, { how, startedBy, name: 'Dale Whitmore' }, [{ ...offer, madeBy: 'debtor' }])
        const blocks = callConfirmation.blocks(data)
        expect(threatsIn(blocks, said)).toEqual([])
        expect(untranslated(blocks, data)).toEqual([])
      }
    },
  )
})

describe('it waits for', () => {
  const missingIn = (id: string | undefined, change: Partial<Contact> = {}) =>
    callConfirmation.missing(fileOf(maribel, change), id).map(one => one.flowId)
  test('nothing once the call is in the log', () => {
    expect(missingIn('the-call')).toEqual([])
  })

  test('a call that is in the log, and not struck out', () => {
    expect(missingIn('another')).toEqual(['contacts'])
    expect(missingIn(undefined)).toEqual(['contacts'])
    expect(missingIn('the-call', { struck: { on: '2026-11-21', why: 'Wrong.' } })).toEqual(['contacts'])
  })
})
