import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnyStep, Flow } from '@/lib/interview/define'
import { flows } from '@/lib/interview/flows'
import { states } from '@/lib/law/states'
import { contexts, fieldsOf, passagesOf, steps, textsOf, titlesOf } from './interview-samples'
import { root } from './project-files'
import { faultsOfWords, wordsIn } from './words-check'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Parts of an address under cases/[caseId] that are pages of their own. */
const reserved = ['check', 'documents', 'issued', 'reports', 'offers', 'contacts', 'attachments', 'agreements']

/** Names the store and the form keep for themselves beside a page's answers. */
const keptNames = ['notSure', 'entries', 'done']

/** Radios without "I'm not sure" on a page that must be answered, and why nobody is stuck there. */
const alwaysKnown: Record<string, string> = {
  'side.side': 'everything else hangs on it, and the page says how to tell from the paper',
  'you.yourKind': 'a person knows what they are themselves',
  'your-lawyer.youHaveLawyer': 'a person knows whether they have a lawyer',
  'other-side.kind': 'the name on the paper shows it, and a letter cannot be addressed without it',
  'other-side.hasAddress': 'the other answer is "Not now", which moves on',
  'same-side.kind': 'the name on the paper shows it',
  'paper-errors.errorKind': 'its last choice is "Something else"',
  'offer-shape.offerShape': 'it is the person’s own choice, and the letter is made of it',
  'offer-plan.planEvery': 'it is the person’s own offer',
  'stop-interest.stopInterest': 'it is the person’s own choice',
  'agreement-shape.agreedShape': 'it is what the two of them agreed on',
  'agreement-rhythm.agreedEvery': 'it is what the two of them agreed on',
  'agreement-down.agreedHasDown': 'it is what the two of them agreed on',
  'agreement-plan.agreedBy': 'it is what the two of them agreed on',
  'agreement-default.agreedOnDefault': 'it starts with the usual term, which Continue takes',
  'agreement-default.agreedFees': 'it starts with the usual term, which Continue takes',
  'agreement-forbearance.agreedForbears': 'it starts with the usual term, which Continue takes',
  'agreement-satisfaction.agreedFiles': 'it starts with the usual term, which Continue takes',
  'agreement-exemptions.agreedExemptions': 'it starts with the usual term, which Continue takes',
  'modification-shape.agreedShape': 'it is what the two of them agreed on',
  'modification-rhythm.agreedEvery': 'it is what the two of them agreed on',
  'modification-down.agreedHasDown': 'it is what the two of them agreed on',
  'modification-plan.agreedBy': 'it is what the two of them agreed on',
}

/** Short texts that are right in both languages. */
const sameInBoth = ['No', ...Object.values(states).map(state => state.name.en)]

const stepFiles = readdirSync(join(root, 'lib/interview/steps'))
  .filter(name => !name.includes('.test.'))
  .map(name => name.replace(/\.tsx?$/, ''))
  .sort()

/** A flow's steps in the order they are asked, those of the flows before it first. */
function asked(flow: Flow): AnyStep[] {
  return [...new Set([...flow.after.flatMap(asked), ...flow.steps])]
}

describe('the flows', () => {
  test('have addresses of their own', () => {
    const ids = flows.map(flow => flow.id)
    expect(ids.filter(id => !kebab.test(id) || reserved.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('come after flows that are themselves in the register, and in its order', () => {
    const late = flows.flatMap((flow, index) =>
      flow.after.filter(one => !flows.slice(0, index).includes(one)).map(one => `${flow.id} after ${one.id}`),
    )
    expect(late).toEqual([])
  })

  test('ask no step twice', () => {
    const twice = flows.filter(flow => new Set(flow.steps).size !== flow.steps.length).map(flow => flow.id)
    expect(twice).toEqual([])
  })
})

describe('the steps', () => {
  test('are called as their files are', async () => {
    const found = await Promise.all(
      stepFiles.map(async name => {
        const module: Record<string, unknown> = await import(join(root, 'lib/interview/steps', name))
        const ids = Object.values(module).flatMap(value =>
          typeof value === 'object' && value !== null && 'kind' in value && 'id' in value ? [value.id] : [],
        )
        return { name, ids }
      }),
    )
    expect(found.filter(({ name, ids }) => ids.length !== 1 || ids[0] !== name)).toEqual([])
  })

  test('have kebab-case ids, each only once, and each of a file', () => {
    const ids = steps.map(step => step.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !kebab.test(id) || !stepFiles.includes(id))).toEqual([])
  })

  test('keep their answers under names no other step of the same path uses', () => {
    expect(flows.flatMap(flow => clashesAmong(asked(flow)).map(clash => `${flow.id}: ${clash}`))).toEqual([])
  })

  test('look only at steps asked before them', () => {
    const early = flows.flatMap(flow => {
      const order = asked(flow)
      return flow.steps.flatMap(step =>
        step.uses
          .filter(used => !order.slice(0, order.indexOf(step)).includes(used))
          .map(used => `${flow.id}/${step.id} uses ${used.id}`),
      )
    })
    expect(early).toEqual([])
  })

  test('a name used twice would be seen', () => {
    const [one, two] = steps
    expect(one && two && clashesAmong([one, { ...two, id: 'other', fields: one.fields } as AnyStep])).toHaveLength(1)
  })
})

describe('the fields', () => {
  const fields = steps.flatMap(step => fieldsOf(step).map(one => ({ ...one, step, where: `${step.id}.${one.name}` })))

  test('shown only sometimes hang on a choice of the same page and on its real values', () => {
    const loose = fields.filter(({ field, page }) => {
      if (!field.showIf) return false
      const other = page[field.showIf.field]
      if (other?.kind !== 'radios' && other?.kind !== 'select') return true
      const values: string[] = other.options.map(option => option.value)
      return field.showIf.is.length === 0 || !field.showIf.is.every(value => values.includes(value))
    })
    expect(loose.map(({ where }) => where)).toEqual([])
  })

  test('do not take the names the store keeps', () => {
    const keys = steps.flatMap(step => keysOf(step).map(key => ({ key, where: `${step.id}.${key}` })))
    expect(keys.filter(({ key }) => keptNames.includes(key)).map(({ where }) => where)).toEqual([])
  })

  test('ask for no password: an answer is stored', () => {
    expect(fields.filter(({ field }) => field.kind === 'password').map(({ where }) => where)).toEqual([])
  })

  test('offer each option once', () => {
    const double = fields.filter(
      ({ field }) => 'options' in field && new Set(field.options.map(o => o.value)).size !== field.options.length,
    )
    expect(double.map(({ where }) => where)).toEqual([])
  })

  const mustBeKnown = fields.filter(
    ({ field, step }) => field.kind === 'radios' && !step.maySkip && !field.options.some(o => o.value === 'unsure'),
  )

  test('let a person who does not know move on', () => {
    expect(mustBeKnown.map(({ where }) => where).filter(where => !(where in alwaysKnown))).toEqual([])
  })

  test('the list of those everyone knows is not out of date', () => {
    const needed = mustBeKnown.map(({ where }) => where)
    expect(Object.keys(alwaysKnown).filter(where => !needed.includes(where))).toEqual([])
  })
})

describe('the words', () => {
  const texts = [...steps.flatMap(step => [...textsOf(step), ...passagesOf(step)]), ...wordsIn(flowWords(), 'flows')]

  test('were gathered from people of both sides', () => {
    expect(contexts.map(context => context.answers.side)).toEqual(expect.arrayContaining(['debtor', 'creditor']))
    expect(texts.length).toBeGreaterThan(steps.length * 4)
  })

  test('are in both languages, finished and clean, and the Spanish is not the English', () => {
    const faults = texts.flatMap(({ where, words }) => [
      ...faultsOfWords(words, true).map(says => `${where} ${says}`),
      ...(words.en === words.es && !sameInBoth.includes(words.en) ? [`${where} the Spanish is the English`] : []),
    ])
    expect(faults).toEqual([])
  })

  test('titles are questions, or tell what to do without a stop', () => {
    const titles = [...steps.flatMap(titlesOf), ...flows.map(flow => ({ where: flow.id, words: flow.title }))]
    expect(titles.filter(({ words }) => !isTitle(words)).map(({ where, words }) => `${where}: ${words.en}`)).toEqual([])
  })

  test.each([
    ['a question', { en: 'Who owes you?', es: '¿Quién le debe?' }, true],
    ['what to do', { en: 'Enter your judgment', es: 'Anote su fallo' }, true],
    ['a question without its mark', { en: 'Who owes you', es: 'Quién le debe' }, false],
    ['a Spanish question without its first mark', { en: 'Who owes you?', es: 'Quién le debe?' }, false],
    ['a question in one language only', { en: 'Enter your judgment', es: '¿Cuál es su fallo?' }, false],
    ['a stop', { en: 'Enter your judgment.', es: 'Anote su fallo.' }, false],
  ])('a title is seen to be good or not: %s', (_what, words, expected) => {
    expect(isTitle(words)).toBe(expected)
  })
})

function keysOf(step: AnyStep): string[] {
  return step.kind === 'list' ? [step.key] : [...new Set(fieldsOf(step).map(({ name }) => name))]
}

function clashesAmong(list: AnyStep[]): string[] {
  const owners = new Map<string, string>()
  return list.flatMap(step =>
    keysOf(step).flatMap(key => {
      const owner = owners.get(key)
      owners.set(key, step.id)
      return owner === undefined ? [] : [`${key} of ${owner} and ${step.id}`]
    }),
  )
}

function flowWords() {
  return flows.map(flow => ({ title: flow.title, finish: flow.finish.label }))
}

function isTitle({ en, es }: { en: string; es: string }): boolean {
  if (en.endsWith('?')) return es.includes('¿') && es.endsWith('?')
  const asks = /^(who|what|when|where|which|why|how|do|does|did|is|are|was|were|has|have|can|will|would)\b/i
  return !asks.test(en) && !/[.:;,!]$/.test(en) && !/[¿?]|[.:;,!]$/.test(es)
}
