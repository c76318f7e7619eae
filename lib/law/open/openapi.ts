// The description of the open interface, made from the schemas that read and answer it: OpenAPI 3.1.

import { z } from 'zod'
import type { Calculator } from './calculator'
import { calculators } from './contract'
import { datePattern, shownDay, shownMoney, shownRate } from './fields'
import { law, lawList } from './law'
import { problem, problemType } from './problems'
import { step } from './shown'

type Json = { [key: string]: unknown }

const health = z.object({ ok: z.boolean(), database: z.boolean(), version: z.string() })

/** The whole description. It says nothing that depends on the day or the language. */
export function describeInterface(): Json {
  const paths: Json = {
    '/law': { get: readLaw },
    '/law/{code}': { get: readOneLaw },
  }
  for (const [id, calculator] of calculators) paths[`/calculate/${id}`] = { post: calculation(id, calculator) }
  paths['/openapi.json'] = { get: readDescription }
  paths['/healthz'] = { servers: [{ url: '/api' }], get: readHealth }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Satisfied: the law and the sums of a money judgment',
      version: '1.0.0',
      description:
        'What the law of 51 US jurisdictions says about a small-claims money judgment, and its arithmetic. No account; nothing is stored. Money is text in dollars and cents, a rate is a number of percent a year, a date is YYYY-MM-DD. Texts come in English or Spanish, by Accept-Language. Information, not legal advice.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas: schemas() },
  }
}

const problemNames = {
  400: 'The request cannot be read, or asks for what cannot be; `errors` says where.',
  404: 'A jurisdiction we do not know.',
  405: 'Another method than this address takes.',
  413: 'A body over 64 KB.',
  422: 'Nobody has checked a value this needs, or the law alone gives no number (`kind`: not-covered).',
}

const language = {
  name: 'Accept-Language',
  in: 'header',
  schema: { type: 'string' },
  description: 'en or es; left out: English.',
}

const readLaw = {
  operationId: 'listLaw',
  summary: 'The jurisdictions, and which facts of each are covered.',
  parameters: [language],
  responses: { 200: answered('LawList', true), 304: unchanged(), ...problems('405') },
}

const readOneLaw = {
  operationId: 'readLaw',
  summary: 'What the law of a jurisdiction says on a day.',
  parameters: [
    { name: 'code', in: 'path', required: true, schema: { type: 'string' }, description: 'A USPS code, in capitals.' },
    {
      name: 'on',
      in: 'query',
      schema: { type: 'string', format: 'date', pattern: datePattern },
      description: 'The day; left out: today in the capital of the jurisdiction.',
    },
    language,
  ],
  responses: { 200: answered('Law', true), 304: unchanged(), ...problems('400', '404', '405') },
}

const readDescription = {
  operationId: 'readDescription',
  summary: 'This description.',
  responses: { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) }, 304: unchanged() },
}

const readHealth = {
  operationId: 'readHealth',
  summary: 'Whether the server can answer.',
  responses: { 200: answered('Health'), 503: answered('Health') },
}

function calculation(id: string, { summary, example }: Calculator): Json {
  return {
    operationId: camel(`calculate-${id}`),
    summary,
    parameters: [language],
    requestBody: { required: true, content: json(refTo(`${pascal(id)}Request`), example) },
    responses: { 200: answered(`${pascal(id)}Answer`), ...problems('400', '404', '405', '413', '422') },
  }
}

function problems(...statuses: `${keyof typeof problemNames}`[]): Json {
  return Object.fromEntries(
    statuses.map(status => [
      status,
      { description: problemNames[status], content: { [problemType]: { schema: refTo('Problem') } } },
    ]),
  )
}

function answered(schema: string, isKept = false): Json {
  const headers = isKept ? { headers: { ETag: { schema: { type: 'string' } } } } : {}
  return { description: 'The answer.', ...headers, content: json(refTo(schema)) }
}

function unchanged(): Json {
  return { description: 'Not changed since the ETag sent in If-None-Match.' }
}

function json(schema: Json, example?: unknown): Json {
  return { 'application/json': { schema, ...(example !== undefined && { example }) } }
}

function refTo(id: string): Json {
  return { $ref: `#/components/schemas/${id}` }
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Every schema under its name; the others point to it. */
function schemas(): Json {
  const named = z.registry<{ id: string }>()
  named.add(lawList, { id: 'LawList' })
  named.add(law, { id: 'Law' })
  named.add(health, { id: 'Health' })
  named.add(problem, { id: 'Problem' })
  named.add(shownMoney, { id: 'Money' })
  named.add(shownDay, { id: 'Day' })
  named.add(shownRate, { id: 'Rate' })
  named.add(step, { id: 'Step' })
  for (const [id, { asked, answer }] of calculators) {
    named.add(asked, { id: `${pascal(id)}Request` })
    named.add(answer, { id: `${pascal(id)}Answer` })
  }
  const made = z.toJSONSchema(named, { io: 'input', uri: id => `#/components/schemas/${id}` }).schemas
  return Object.fromEntries(Object.entries(made).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}
