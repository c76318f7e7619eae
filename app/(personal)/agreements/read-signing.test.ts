import { describe, expect, test } from 'vitest'
import { consentText } from '@/lib/case/signing'
import type { Locale } from '@/lib/shared/words'
import { consentGiven, readSigning } from './read-signing'

const company = { name: 'Harbor LLC', isOrganization: true }
const person = { name: 'Kim Olsen' }

function formOf(typed: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return form
}

const read = (party: typeof person, typed: Record<string, string>) => readSigning(party, formOf(typed), 'en')
const faultsOf = (outcome: ReturnType<typeof read>) => (outcome.ok ? [] : outcome.error.faults.map(one => one.field))

describe('the form that signs', () => {
  test('gives the name as typed for a person, and person, position and company for a company', () => {
    expect(read(person, { consent: 'yes', name: 'KIM OLSEN' })).toEqual({ ok: true, value: 'KIM OLSEN' })
    expect(read(company, { consent: 'yes', name: 'Dana Ortiz', capacity: 'manager' })).toEqual({
      ok: true,
      value: 'Dana Ortiz, manager, for Harbor LLC',
    })
  })

  test.each([
    ['a person who did not agree', person, { name: 'Kim Olsen' }, ['consent']],
    ['a person by another name', person, { consent: 'yes', name: 'Dale' }, ['name']],
    ['a company by its own name', company, { consent: 'yes', name: 'HARBOR LLC', capacity: 'manager' }, ['name']],
    ['a company without a position', company, { consent: 'yes', name: 'Dana Ortiz' }, ['capacity']],
    ['a position that cannot be printed', company, { consent: 'yes', name: 'Dana', capacity: 'boss 😀' }, ['capacity']],
    ['a name that cannot be printed', company, { consent: 'yes', name: 'Dana 😀', capacity: 'boss' }, ['name']],
  ])('refuses %s', (_case, party, typed, fields) => {
    expect(faultsOf(read(party, typed as Record<string, string>))).toEqual(fields)
  })
})

test('the statement kept is in the language it was read in, whatever the form claims that to be', () => {
  expect(consentGiven(person, 'es')).toEqual({ locale: 'es', consent: consentText(person, 'es') })
  expect(consentGiven(person, { es: 1 } as unknown as Locale).locale).toBe('en')
})
