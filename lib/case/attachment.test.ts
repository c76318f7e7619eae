import { describe, expect, test } from 'vitest'
import {
  dispositionOf,
  downloadNameOf,
  fileFaults,
  fileFaultWords,
  isTakenType,
  keptFileName,
  sizeWords,
} from './attachment'

describe('the name a file is kept by', () => {
  test.each([
    ['a plain name', 'receipt.pdf', 'receipt.pdf'],
    ['accents, decomposed as a Mac sends them', 'pagare\u0301.pdf', 'pagaré.pdf'],
    ['spaces at the ends', '  letter  two.jpg ', 'letter two.jpg'],
    ['as long as it may be', `${'a'.repeat(116)}.pdf`, `${'a'.repeat(116)}.pdf`],
    ['one letter more', `${'a'.repeat(117)}.pdf`, null],
    ['300 letters', 'a'.repeat(300), null],
    ['a path', '../../etc/passwd', null],
    ['a path of Windows', 'C:\\Users\\me\\a.pdf', null],
    ['a mark that turns the reading around', 'invoice\u202Efdp.exe', null],
    ['a mark that cannot be seen', 'a\u200B.pdf', null],
    ['a line break', 'a\r\nSet-Cookie: b.pdf', null],
    ['a null', 'a\u0000.pdf', null],
    ['nothing', '   ', null],
    ['dots', '..', null],
  ])('%s', (_, name, kept) => {
    expect(keptFileName(name)).toBe(kept)
  })
})

test.each([
  ['its own ending', 'photo.JPG', 'image/jpeg', 'photo.JPG'],
  ['the other ending of its kind', 'photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['an ending of another kind', 'photo.html', 'image/jpeg', 'photo.html.jpg'],
  ['a program’s ending', 'letter.exe', 'application/pdf', 'letter.exe.pdf'],
  ['no ending', 'scan', 'image/png', 'scan.png'],
])('a download has the ending of its content: %s', (_, name, mediaType, expected) => {
  expect(downloadNameOf(name, mediaType)).toBe(expected)
})

test.each([
  ['plain', 'receipt.pdf', `attachment; filename="receipt.pdf"; filename*=UTF-8''receipt.pdf`],
  ['accents', 'pagaré.pdf', `attachment; filename="pagare.pdf"; filename*=UTF-8''pagar%C3%A9.pdf`],
  ['quotes and a semicolon', 'a";b.pdf', `attachment; filename="a__b.pdf"; filename*=UTF-8''a%22%3Bb.pdf`],
  [
    'signs RFC 5987 leaves out',
    "it's (1)*.pdf",
    `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`,
  ],
  ['nothing an old program could write', '文書', `attachment; filename="file"; filename*=UTF-8''%E6%96%87%E6%9B%B8`],
])('the name in the header: %s', (_, name, header) => {
  expect(dispositionOf(name)).toBe(header)
})

test('only pictures and PDFs are taken', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/heic', 'application/pdf']) expect(isTakenType(type)).toBe(true)
  for (const type of ['text/html', 'image/svg+xml', 'application/zip', 'constructor', ''])
    expect(isTakenType(type)).toBe(false)
})

test('every fault is a sentence in both languages', () => {
  for (const fault of fileFaults) expect(fileFaultWords[fault].es).not.toBe(fileFaultWords[fault].en)
})

test.each([
  [0, '1 KB'],
  [348_160, '340 KB'],
  [1_258_291, '1.2 MB'],
  [10 * 1024 * 1024, '10.0 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(sizeWords(bytes)).toBe(said)
})
