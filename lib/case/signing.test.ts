import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '@/lib/shared/words'
import { consentText, consentTo, isNameOf, nameFault, signedName } from './signing'

describe('the name typed', () => {
  test.each([
    ['just as it stands', 'Ana López', 'Ana López'],
    ['without the accent', 'Ana Lopez', 'Ana López'],
    ['with an accent too many', 'Aná López', 'Ana Lopez'],
    ['in capitals', 'ANA LÓPEZ', 'Ana López'],
    ['in small letters, with spaces around', '  ana   lópez ', 'Ana López'],
    ['the accent as a letter of its own', 'Ana Lo\u0301pez', 'Ana L\u00f3pez'],
    ['ñ as n', 'Maribel Nunez', 'Maribel Núñez'],
    ['a straight apostrophe', "Sean O'Brien", 'Sean O’Brien'],
    ['no stop after Jr', 'Sam Hill Jr', 'Sam Hill, Jr.'],
    ['a hyphen left out', 'Ana Ruiz Gil', 'Ana Ruiz-Gil'],
    ['Vietnamese', 'Nguyen Van Duc', 'Nguyễn Văn Đức'],
    ['Polish', 'Lukasz Zolc', 'Łukasz Żółć'],
    ['German capitals', 'GROSS', 'Groß'],
    ['Cyrillic', 'андрей', 'Андрей'],
    ['nothing but signs, typed the same', '***', '***'],
  ])('%s is that name', (_case, typed, expected) => {
    expect(isNameOf(typed, expected)).toBe(true)
  })

  test.each([
    ['another name', 'Ana Gómez', 'Ana López'],
    ['a part of it', 'Ana', 'Ana López'],
    ['more than it', 'Ana María López', 'Ana López'],
    ['the parts turned around', 'López Ana', 'Ana López'],
    ['one letter off', 'Ana Lopes', 'Ana López'],
    ['nothing', '', 'Ana López'],
    ['only signs', '-.-', 'Ana López'],
    ['only signs, others', '---', "'''"],
    ['a sign that cannot be printed', 'Ana ★ López', 'Ana López'],
    ['letters of full width', 'Ａｎａ López', 'Ana López'],
  ])('%s is not', (_case, typed, expected) => {
    expect(isNameOf(typed, expected)).toBe(false)
  })

  test('every name is its own', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), name => isNameOf(name, name)))
  })
})

describe('who may sign for a party', () => {
  const person = { name: 'Ana López' }
  const company = { name: 'Harbor Tool Rental LLC', isOrganization: true }

  test.each([
    ['a person by their own name', person, 'ana lopez', true],
    ['a person by another', person, 'Dana Ortiz', false],
    ['a company by a person’s name', company, 'Dana Ortiz', true],
    ['a company by a name in one word', company, 'Sukarno', true],
    ['a company by its own name', company, 'Harbor Tool Rental LLC', false],
    ['a company by its own name in small letters', company, 'harbor tool rental, llc', false],
    ['a company by one letter', company, 'D', false],
    ['a company by signs', company, '***', false],
  ])('%s', (_case, party, typed, may) => {
    expect(nameFault({ name: typed, capacity: 'manager' }, party) === null).toBe(may)
  })

  test('a signature for a company names the person, the position and the company', () => {
    const typed = { name: ' Dana Ortiz ', capacity: ' manager' }
    expect(signedName(typed, company)).toBe('Dana Ortiz, manager, for Harbor Tool Rental LLC')
    expect(signedName(typed, person)).toBe(' Dana Ortiz ')
  })

  test('only who signs for a company says to have the authority', () => {
    expect(consentText(company, 'en')).toMatch(/authority to sign for Harbor Tool Rental LLC.*my own name/)
    expect(consentText(company, 'es')).toMatch(/autoridad para firmar por Harbor Tool Rental LLC/)
    expect(consentText(person, 'en')).toContain('I am Ana López.')
    expect(consentText(person, 'en')).not.toContain('for Ana López')
  })
})

describe('the statement agreed to', () => {
  test.each(locales)('is the whole of it, in one language: %s', locale => {
    const text = consentText({ name: 'Ana López' }, locale)
    for (const sentence of consentTo({ name: 'Ana López' })) expect(text).toContain(sentence[locale])
    expect(text).toContain('Ana López')
  })

  test.each([
    ['an electronic record', /electronic record/, /electrónico/],
    ['paper instead', /on paper instead, .* at no cost/, /firmar en papel, .* sin costo/],
    ['a change of mind before signing', /Until I sign, I may change my mind/, /Mientras no firme/],
    ['what is needed to read it', /web browser .* PDF/, /navegador .* PDF/],
    ['what it covers', /this one agreement/, /este único acuerdo/],
    ['a copy on paper afterwards', /on paper before or after I sign/, /en papel antes o después de firmar/],
    ['that the English words are signed', /English words/, /palabras en inglés/],
  ])('names %s', (_what, en, es) => {
    expect(consentText({ name: 'A' }, 'en')).toMatch(en)
    expect(consentText({ name: 'A' }, 'es')).toMatch(es)
  })
})
