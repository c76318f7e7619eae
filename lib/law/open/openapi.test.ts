import { describe, expect, it } from 'vitest'
import { calculators } from './contract'
import { describeInterface } from './openapi'

type Node = { [key: string]: unknown }
const described = JSON.parse(JSON.stringify(describeInterface())) as Node & {
  paths: Record<string, Record<string, Node>>
  components: { schemas: Record<string, Node> }
}

/** Every object of the description, with the way to it. */
function nodesIn(value: unknown, where = '#'): { where: string; node: Node }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => nodesIn(one, `${where}/${key}`))
  return Array.isArray(value) ? inner : [{ where, node: value as Node }, ...inner]
}

describe('the description of the interface', () => {
  it('is OpenAPI 3.1 with every address of the contract', () => {
    expect(described.openapi).toBe('3.1.0')
    expect(Object.keys(described.paths)).toEqual([
      '/law',
      '/law/{code}',
      '/calculate/payoff',
      '/calculate/garnishment',
      '/calculate/protected-deposits',
      '/calculate/exemptions',
      '/calculate/deadline',
      '/calculate/plan',
      '/openapi.json',
      '/healthz',
    ])
  })

  it('points only to schemas it has, and has none nobody points to', () => {
    const pointers = nodesIn(described).flatMap(({ node }) => (typeof node.$ref === 'string' ? [node.$ref] : []))
    const known = Object.keys(described.components.schemas).map(id => `#/components/schemas/${id}`)
    expect([...new Set(pointers)].sort()).toEqual(known.sort())
  })

  it('says nothing of how it was made', () => {
    const keys = nodesIn(described).flatMap(({ node }) => Object.keys(node))
    expect(keys.filter(key => ['$id', '$schema', '$defs', '~standard'].includes(key))).toEqual([])
  })

  it('gives each calculation a name of its own, its request, its answer, and every way it may be refused', () => {
    const names = Object.values(described.paths).flatMap(methods => Object.values(methods).map(one => one.operationId))
    expect(new Set(names).size).toBe(names.length)
    for (const id of calculators.keys()) {
      const { post } = described.paths[`/calculate/${id}`] ?? {}
      expect(Object.keys(post?.responses as object)).toEqual(['200', '400', '404', '405', '413', '422'])
    }
  })

  it('describes requests as they are written, and closes them', () => {
    const { PayoffRequest, PayoffAnswer } = described.components.schemas
    expect(PayoffRequest).toMatchObject({
      additionalProperties: false,
      required: ['state', 'enteredOn', 'principal', 'on'],
      properties: {
        principal: { type: 'string', pattern: '^\\d+(\\.\\d{1,2})?$' },
        on: { type: 'string', format: 'date' },
        ratePercent: { type: 'number', minimum: 0, maximum: 1000 },
      },
    })
    expect(PayoffAnswer).toMatchObject({
      required: expect.arrayContaining(['payoff', 'refund', 'working', 'warnings']),
    })
  })
})
