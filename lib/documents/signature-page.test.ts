// The signed paper read back from its PDF: who signed, how, when and what, with nothing of the agreement changed.

import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { consentText, paperStatement } from '@/lib/case/signing'
import { say } from '@/lib/shared/words'
import { anAgreement } from '@/tests/setup/agreement'
import { readPdf, withoutSpaces } from '@/tests/setup/pdf-text'
import { wordsOf } from './blocks'
import { renderPdfBytes } from './pdf/render'
import { agreementBlocks, agreementTitle } from './settlement-agreement'
import { type SignatureToPrint, type SignedAgreement, signaturePage, signedBlocks, utcMoment } from './signature-page'

const { terms: basic } = anAgreement()
const terms = {
  ...basic,
  parties: [...basic.parties, { key: 'debtor-2', side: 'debtor' as const, name: 'Łukasz O’Brien', lines: [] }],
}
const blocks = agreementBlocks(terms)
const sha256 = 'e10ba3bdd3e03e4780ff7f746a1bcc88a56911677b59b9adb23d3196b6bce091'

function aSignature(given: Partial<SignatureToPrint>): SignatureToPrint {
  const name = given.name ?? 'Rosa Díaz'
  return {
    ...{ partyKey: 'creditor-1', name, method: 'online', signedOn: '2026-11-21', sha256, locale: 'en' },
    ...{ signedAt: '2026-11-22T05:41:07.123Z', consent: consentText({ name }, 'en') },
    ...given,
  }
}

const signed: SignedAgreement = {
  ...{ number: 3, terms, blocks, sha256, inForceOn: '2026-11-23' },
  signatures: [
    aSignature({}),
    aSignature({
      ...{ partyKey: 'debtor-1', name: 'KIM OLSEN', locale: 'es', consent: consentText({ name: 'Kim Olsen' }, 'es') },
      signedAt: '2026-11-23T00:00:00.000Z',
    }),
    aSignature({
      ...{ partyKey: 'debtor-2', name: 'Łukasz O’Brien', method: 'paper', signedOn: '2026-11-20' },
      ...{ signedAt: '2026-11-23T23:59:59.999Z', consent: say(paperStatement('creditor'), 'en') },
    }),
  ],
}

function print(printed: SignedAgreement) {
  return renderPdfBytes({
    ...{ title: agreementTitle(terms), caseNumber: terms.caseNumber, locale: 'en', issuedOn: printed.inForceOn },
    blocks: signedBlocks(printed),
  })
}

const footer = /\s*Settlement Agreement · Case No. \S+ Page \d+ of \d+\s*$/

let bytes: Uint8Array
let text: string
beforeAll(async () => {
  bytes = await print(signed)
  text = withoutSpaces((await readPdf(bytes)).pages.map(page => page.replace(footer, '')).join('\n'))
})

describe('the signed paper says', () => {
  test.each([
    ['which version', 'Settlement Agreement, version 3'],
    ['the case number', '25SC00001'],
    ['when the last party signed', 'November 23, 2026'],
    ['what was signed', sha256],
    ['each party', 'Kim Olsen, Judgment Debtor'],
    ['the name as it was signed on a screen', 'Electronically, by typing KIM OLSEN'],
    ['the name as it was signed on paper', 'By hand on paper, as Łukasz O’Brien'],
    ['on which day', 'November 20, 2026'],
    ['the moment, in UTC', '2026-11-22 05:41:07 UTC'],
    ['the moment at the start of a day', '2026-11-23 00:00:00 UTC'],
    ['the moment a paper was recorded, at the end of a day', 'November 20, 2026 (recorded 2026-11-23 23:59:59 UTC)'],
    ['the statement in the language it was read in', `read in Spanish: “${consentText({ name: 'Kim Olsen' }, 'es')}”`],
    ['the statement in English', `Statement agreed to: “${consentText({ name: 'Rosa Díaz' }, 'en')}”`],
    ['who recorded a signature on paper', 'Signed by hand on paper, as recorded by the creditor’s side.'],
    ['on its own line, on a screen', 'Signed electronically by Rosa Díaz on November 21, 2026'],
    ['on its own line, on paper', 'Signed on paper by Łukasz O’Brien on November 20, 2026'],
  ])('%s', (_what, expected) => {
    expect(text).toContain(withoutSpaces(expected))
  })

  test('every word of the agreement, as it was', () => {
    for (const words of wordsOf(blocks)) expect(text).toContain(withoutSpaces(words.en))
  })
})

test('the same signatures give the same bytes', async () => {
  const again = await print(signed)
  expect(createHash('sha256').update(again).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('the parties stand in the order of the agreement, whoever signed first', () => {
  const turned = { ...signed, signatures: signed.signatures.toReversed() }
  expect(signaturePage(turned)).toEqual(signaturePage(signed))
})

test('two parties who signed on a screen fit on one page', async () => {
  const two = { ...signed, terms: basic, blocks: agreementBlocks(basic), signatures: signed.signatures.slice(0, 2) }
  const { pages: before } = await readPdf(
    await renderPdfBytes({ title: agreementTitle(basic), locale: 'en', issuedOn: '2026-11-21', blocks: two.blocks }),
  )
  const { pages: after } = await readPdf(await print(two))
  expect(after).toHaveLength(before.length + 1)
})

test('lines that are not one for each party stay as they are', () => {
  const other: SignedAgreement = { ...signed, blocks: [{ kind: 'signature', signers: [] }] }
  expect(signedBlocks(other)[0]).toEqual(other.blocks[0])
})

test('a moment is said to the second', () => {
  expect(utcMoment('2026-11-22T05:41:07.999Z')).toBe('2026-11-22 05:41:07 UTC')
})

test('a company signs through a person, whose name takes the place of the room to write it in', () => {
  const company = { key: 'creditor-1', side: 'creditor' as const, name: 'Harbor LLC', lines: [], isOrganization: true }
  const parties = [company, ...basic.parties.slice(1)]
  const unsigned = agreementBlocks({ ...basic, parties })
  expect(JSON.stringify(unsigned)).toContain('By (print name and title): ____')
  const name = 'Dana Ortiz, manager, for Harbor LLC'
  const filled = signedBlocks({
    ...{ ...signed, terms: { ...basic, parties }, blocks: unsigned },
    signatures: [aSignature({ name, consent: consentText(company, 'en') })],
  })
  const text = wordsOf(filled)
    .map(words => words.en)
    .join(' ')
  expect(text).toContain(`Signed electronically by ${name}`)
  expect(text).toContain(`by typing ${name}`)
  expect(text).toContain('authority to sign for Harbor LLC')
  expect(text).not.toContain('print name and title')
})
