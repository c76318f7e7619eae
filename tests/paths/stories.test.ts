import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyone, paidUp } from '../people/everyone'
import { journeyOf } from './journey'
import { storyOf } from './story'

const all = [...everyone, ...paidUp]
const isWriting = process.env.UPDATE_PATHS === '1'

describe('the people', () => {
  test('three owe and two are owed, each in a state of their own, one in Spanish', () => {
    const states = everyone.map(person => person.answers.state?.stateCode)
    expect(everyone.filter(person => person.side === 'debtor')).toHaveLength(3)
    expect(everyone.filter(person => person.side === 'creditor')).toHaveLength(2)
    expect(new Set(states).size).toBe(everyone.length)
    expect(everyone.some(person => person.locale === 'es')).toBe(true)
  })

  test.each(all)('$name: the pages save exactly the answers written down', person => {
    expect(journeyOf(person).stored).toEqual(person.answers)
  })

  test.each(all)('$name: can only be reached at addresses nobody owns', person => {
    const text = JSON.stringify(person)
    expect(text.match(/[\w.]+@[\w.]+/g)?.filter(email => !email.endsWith('@example.org')) ?? []).toEqual([])
    expect(text.match(/\(\d{3}\) \d{3}-\d{4}/g)?.filter(phone => !/ 555-01\d\d$/.test(phone)) ?? []).toEqual([])
  })
})

// A story is read in the diff. After a change that is meant: UPDATE_PATHS=1 npx vitest run tests/paths/stories.test.ts
describe('the path', () => {
  test.each(all)('$name sees what the story tells', person => {
    const file = join(import.meta.dirname, `${person.id}.txt`)
    const story = storyOf(person)
    if (isWriting) writeFileSync(file, story)
    expect(story).toBe(readFileSync(file, 'utf8'))
  })
})
