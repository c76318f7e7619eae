// A letter as an email: nothing of it is lost but the address on the envelope.

import { describe, expect, test } from 'vitest'
import { openCaseFile } from '@/lib/case/case-file'
import { ana } from '@/tests/people/ana'
import { everyBlock } from '@/tests/setup/every-block'
import { type Block, wordsOf } from './blocks'
import { demandLetter } from './demand-letter'
import { emailsOf, mailtoOf } from './email-text'
import { documents } from './index'

const asIs = (text: string) => ({ en: text, es: text })
const fold = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

/** What a letter says that its emails do not. */
function lostIn(blocks: Block[], locale: 'en' | 'es'): string[] {
  const emails = fold(
    emailsOf(blocks, locale)
      .map(email => `${email.subject}\n${email.body}`)
      .join('\n'),
  )
  const said = wordsOf(blocks.filter(block => block.kind !== 'address'))
  return said.map(words => words[locale]).filter(text => !emails.includes(fold(text)))
}

const samples = Object.values(documents)
  .filter(document => document.sample !== null && (document.kind ?? 'letter') === 'letter')
  .map(document => [document.id, document] as const)

describe('nothing is lost', () => {
  test.each(samples)('%s', (_id, document) => {
    const blocks = document.blocksOf(document.sample)
    if (!blocks.ok) throw new Error('The sample cannot be read.')
    expect(lostIn(blocks.value, 'en')).toEqual([])
    expect(lostIn(blocks.value, 'es')).toEqual([])
  })

  test('of every kind of block', () => {
    expect(lostIn(everyBlock, 'en')).toEqual([])
  })
})

describe('two recipients', () => {
  const file = openCaseFile(ana.answers, ana.today)
  const emails = emailsOf(demandLetter.blocks(demandLetter.data(file, ana.today)), 'en')

  test('get an email each, with the subject of the case', () => {
    expect(emails.length).toBe(file.facts.otherSide.length)
    for (const [index, { subject, body }] of emails.entries()) {
      expect(subject).toContain('Case No. 255100387412')
      expect(body.match(/^Dear .*:$/gm)).toEqual([`Dear ${file.facts.otherSide[index]?.name}:`])
    }
  })

  test('the writer’s lines come last, the name once', () => {
    const [{ body } = { body: '' }] = emails
    expect(body.split('\n').slice(-5)).toEqual(
      ['Ana Núñez', '', 'P.O. Box 555', 'Houston, TX 77001', '(713) 555-0142'].concat('ana@example.org').slice(-5),
    )
  })

  test('no street of the one it goes to', () => {
    expect(emails.map(email => email.body).join()).not.toContain('400 Mill Road')
  })
})

describe('the address that opens a mail program', () => {
  test('holds subject and text, every sign kept', () => {
    const address = mailtoOf({ subject: 'Núñez v. Whitmore & Co.', body: 'Dear A:\n\n100% = $5?' })
    const query = new URLSearchParams(address.replace('mailto:?', '').replaceAll('+', '%2B'))
    expect(address.startsWith('mailto:?')).toBe(true)
    expect(query.get('subject')).toBe('Núñez v. Whitmore & Co.')
    expect(query.get('body')).toBe('Dear A:\r\n\r\n100% = $5?')
  })

  test.each([
    ['1,900 characters', 1900, true],
    ['one more', 1901, false],
  ])('%s', (_name, length, hasBody) => {
    const bare = 'mailto:?subject=s&body='.length
    expect(mailtoOf({ subject: 's', body: 'x'.repeat(length - bare) }).includes('&body=')).toBe(hasBody)
  })
})

test('a letter without a subject or a signature still says who writes', () => {
  const blocks: Block[] = [
    { kind: 'letterhead', sender: [asIs('Ana Núñez'), asIs('Houston')] },
    { kind: 'paragraph', text: asIs('Hello.') },
  ]
  expect(emailsOf(blocks, 'en')).toEqual([{ subject: '', body: 'Hello.\n\nAna Núñez\nHouston' }])
})
