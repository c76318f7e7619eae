// The contact log on paper, to show as evidence: every entry in the order of time, in the words it was written in, those struck
// out too, and for each file what proves that it is the same.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { type Contact, contactHows, oldestFirst, startedBys, withWhoms } from '@/lib/case/contact'
import { contactTitle, whenWords } from '@/lib/case/contact-words'
import { partiesOf } from '@/lib/case/facts'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
import { defineDocument, type Missing } from './define'
import { dateWords, isoDate, paragraph } from './letter-parts'

const entrySchema = z.object({
  on: isoDate,
  at: z.string().nullable(),
  timeZone: z.string(),
  how: z.enum(contactHows),
  startedBy: z.enum(startedBys),
  withWhom: z.enum(withWhoms),
  name: z.string(),
  said: z.string(),
  struck: z.object({ on: isoDate, why: z.string() }).nullable(),
  attachments: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
type Entry = z.infer<typeof entrySchema>

const dataSchema = z.object({
  madeOn: isoDate,
  keptBy: z.string(),
  creditors: z.array(z.string()),
  debtors: z.array(z.string()),
  court: z.string().nullable(),
  caseNumber: z.string().nullable(),
  entries: z.array(entrySchema).min(1),
})
type Data = z.infer<typeof dataSchema>

export const contactLog = defineDocument<CaseFile, Data>({
  id: 'contact-log',
  title: { en: 'Contact log', es: 'Registro de comunicaciones' },
  kind: 'paper',
  side: 'both',
  dataSchema,
  missing: missingForLog,
  data: dataFrom,
  blocks: blocksOf,
  sample: {
    madeOn: '2026-11-21',
    keptBy: 'Maribel Ortega',
    creditors: ['Sunrise Home Furnishings, Inc.'],
    debtors: ['Maribel Ortega'],
    court: 'Superior Court, Small Claims Division, Los Angeles',
    caseNumber: '26STSC04418',
    entries: [
      {
        on: '2026-11-03',
        at: '19:45',
        timeZone: 'America/Los_Angeles',
        how: 'phone',
        startedBy: 'them',
        withWhom: 'party',
        name: 'A man from Sunrise',
        said: 'He asked when I would pay.\nI said I would write by Friday.',
        struck: null,
        attachments: [
          {
            name: 'phone-list.png',
            sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          },
        ],
      },
      {
        on: '2026-11-10',
        at: null,
        timeZone: 'America/Los_Angeles',
        how: 'letter',
        startedBy: 'us',
        withWhom: 'party',
        name: 'Sunrise Home Furnishings, Inc.',
        said: 'I sent my first offer.',
        struck: { on: '2026-11-12', why: 'It was sent on the 11th.' },
        attachments: [],
      },
    ],
  },
})

function missingForLog({ facts, records }: CaseFile): Missing[] {
  return [
    ...(facts.you ? [] : [{ flowId: 'judgment', stepId: 'you', what: { en: 'your name', es: 'su nombre' } }]),
    ...(records.contacts.length > 0
      ? []
      : [
          {
            flowId: 'contacts',
            stepId: 'new',
            what: { en: 'an entry in the log', es: 'una anotación en el registro' },
          },
        ]),
  ]
}

function dataFrom({ facts, records }: CaseFile, madeOn: IsoDate): Data {
  const { creditors, debtors } = partiesOf(facts)
  return {
    madeOn,
    keptBy: facts.you?.name ?? '',
    creditors: creditors.map(party => party.name),
    debtors: debtors.map(party => party.name),
    court: facts.court ? `${facts.court.name}, ${facts.court.county}` : null,
    caseNumber: facts.caseNumber,
    entries: oldestFirst(records.contacts).map(entryFrom),
  }
}

function entryFrom({ id: _, attachments, ...entry }: Contact): Entry {
  return { ...entry, attachments: attachments.map(({ name, sha256 }) => ({ name, sha256 })) }
}

function blocksOf(data: Data): Block[] {
  return [
    { kind: 'heading', level: 1, text: contactLog.title },
    { kind: 'terms', items: aboutTheCase(data) },
    paragraph({
      en: 'Each entry stands in the words it was written in. None was changed after it was saved; one that was struck out is marked, with the reason.',
      es: 'Cada anotación está en las palabras en que se escribió. Ninguna se cambió después de guardarla; la que se tachó está marcada, con la razón.',
    }),
    ...data.entries.flatMap((entry, index) => blocksOfEntry(entry, index + 1, data.keptBy)),
    { kind: 'heading', level: 2, text: { en: 'Kept by', es: 'Llevado por' } },
    paragraph({
      en: 'I kept this log. To the best of my memory the entries say what happened.',
      es: 'Yo llevé este registro. Según mi mejor recuerdo, las anotaciones dicen lo que pasó.',
    }),
    { kind: 'signature', signers: [{ name: asIs(data.keptBy), role: null }] },
  ]
}

function aboutTheCase({ madeOn, keptBy, creditors, debtors, court, caseNumber, entries }: Data): Term[] {
  return [
    { term: { en: 'Kept by', es: 'Llevado por' }, value: asIs(keptBy) },
    {
      term: { en: 'Judgment', es: 'Fallo' },
      value: inBoth(locale => `${listOf(creditors, locale)} v. ${listOf(debtors, locale)}`),
    },
    ...(court ? [{ term: { en: 'Court', es: 'Tribunal' }, value: asIs(court) }] : []),
    ...(caseNumber ? [{ term: { en: 'Case number', es: 'Número del caso' }, value: asIs(caseNumber) }] : []),
    { term: { en: 'Entries', es: 'Anotaciones' }, value: asIs(String(entries.length)) },
    { term: { en: 'Made on', es: 'Hecho el' }, value: dateWords(madeOn) },
  ]
}

function blocksOfEntry(entry: Entry, number: number, keptBy: string): Block[] {
  const title = contactTitle(entry)
  return [
    {
      kind: 'heading',
      level: 2,
      text: inBoth(locale => {
        const struck = entry.struck ? { en: ' (struck out)', es: ' (tachada)' }[locale] : ''
        return `${number}. ${title[locale]}${struck}`
      }),
    },
    {
      kind: 'terms',
      items: [
        { term: { en: 'When', es: 'Cuándo' }, value: whenWords(entry) },
        { term: { en: 'Started by', es: 'Empezó' }, value: starterOf(entry, keptBy) },
        ...entry.attachments.map(({ name, sha256 }) => ({
          term: { en: 'File', es: 'Archivo' },
          value: asIs(`${name}\nSHA-256 ${sha256}`),
        })),
      ],
    },
    paragraph(asIs(entry.said)),
    ...(entry.struck ? [struckBlock(entry.struck)] : []),
  ]
}

function starterOf({ startedBy, name }: Entry, keptBy: string): Words {
  return asIs(startedBy === 'us' ? keptBy : name)
}

function struckBlock({ on, why }: NonNullable<Entry['struck']>): Block {
  return {
    kind: 'notice',
    title: inBoth(locale =>
      locale === 'en' ? `Struck out on ${formatDate(on, locale)}` : `Tachada el ${formatDate(on, locale)}`,
    ),
    text: asIs(why),
  }
}
