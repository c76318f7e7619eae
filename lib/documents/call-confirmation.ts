// The short letter after a call: when it was and what was said, so that both sides have the same thing on paper. It quotes the
// log, claims nothing more, and asks for a word where it is wrong.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { type Contact, contactHows, startedBys, withWhoms } from '@/lib/case/contact'
import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type ClockTime, formatClockTime, zoneWords } from '@/lib/shared/clock-time'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
import {
  closingBlocks,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'

const dataSchema = z.object({
  letter: letterSchema,
  contact: z.object({
    on: isoDate,
    at: z.string().nullable(),
    timeZone: z.string(),
    how: z.enum(contactHows),
    startedBy: z.enum(startedBys),
    withWhom: z.enum(withWhoms),
    name: z.string(),
    said: z.string(),
  }),
  /** The last day of an offer the other side made that day: until then it will be answered. null: none was written down. */
  answerByOn: isoDate.nullable(),
})
type Data = z.infer<typeof dataSchema>

export const callConfirmation = defineDocument<CaseFile, Data>({
  id: 'call-confirmation',
  title: { en: 'Letter that confirms a call', es: 'Carta que confirma una llamada' },
  side: 'both',
  about: 'contact',
  dataSchema,
  missing: (file, aboutId) => [...missingForLetter(file), ...(confirmedIn(file, aboutId) ? [] : [noContact])],
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: {
      writtenOn: '2026-11-21',
      sender: { name: 'Ana López Núñez', lines: ['212 Cedar Lane', 'Houston, TX 77002', 'ana@example.org'] },
      recipients: [
        { lines: ['Dale Whitmore', '5 Bayou Road', 'Houston, TX 77003'], greeting: 'Dale Whitmore', clients: null },
      ],
      creditors: ['Ana López Núñez'],
      debtors: ['Dale Whitmore'],
      court: 'Justice Court, Precinct 1',
      place: 'Harris County, Texas',
      caseNumber: '255100387412',
      enteredOn: '2026-09-15',
    },
    contact: {
      on: '2026-11-20',
      at: '14:30',
      timeZone: 'America/Chicago',
      how: 'phone',
      startedBy: 'them',
      withWhom: 'party',
      name: 'Dale Whitmore',
      said: 'You offered $150 a month from January 2.\nI said that I would think about it.',
    },
    answerByOn: '2026-12-01',
  },
})

const noContact: Missing = {
  flowId: 'contacts',
  stepId: 'new',
  what: { en: 'the call, written down in the contact log', es: 'la llamada, anotada en el registro de comunicaciones' },
}

/** The entry the letter is about; one struck out is not confirmed. */
function confirmedIn({ records }: CaseFile, aboutId: string | undefined): Contact | null {
  return records.contacts.find(one => one.id === aboutId && one.struck === null) ?? null
}

function dataFrom(file: CaseFile, today: IsoDate, aboutId?: string): Data {
  const found = confirmedIn(file, aboutId)
  if (!found) throw new Error('A letter was asked for about a call that is not in the log.')
  const { on, at, timeZone, how, startedBy, withWhom, name, said } = found
  const offer = file.records.offers.findLast(
    one => one.madeBy !== file.facts.side && one.madeOn === on && one.answer === null && one.terms.kind !== 'wish',
  )
  const answerByOn = offer?.validUntil && offer.validUntil >= today ? offer.validUntil : null
  return {
    letter: letterFrom(file, today),
    contact: { on, at, timeZone, how, startedBy, withWhom, name, said },
    answerByOn,
  }
}

type Recipient = Letter['recipients'][number]

function letterTo(recipient: Recipient, { letter, contact, answerByOn }: Data): Block[] {
  return [
    ...openingBlocks(letter, recipient),
    paragraph(whatHappened(contact, recipient)),
    paragraph({ en: 'This is my note of it:', es: 'Esta es mi nota de ello:' }),
    paragraph(asIs(contact.said)),
    ...(answerByOn ? [paragraph(answerBy(answerByOn))] : []),
    paragraph({
      en: 'If I have misunderstood anything, please write to me, so that we both have the same thing on paper.',
      es: 'Si entendí algo mal, le pido que me escriba, para que los dos tengamos lo mismo por escrito.',
    }),
    paragraph({
      en: 'This letter is not an agreement, and I do not give up any right by it.',
      es: 'Esta carta no es un acuerdo, y con ella no renuncio a ningún derecho.',
    }),
    ...closingBlocks(letter),
  ]
}

function answerBy(on: IsoDate): Words {
  return {
    en: `I will answer your offer by ${formatDate(on, 'en', 'weekday')}.`,
    es: `Contestaré su oferta a más tardar el ${formatDate(on, 'es', 'weekday')}.`,
  }
}

/** "On Friday, November 20, 2026, at 2:30 PM (Central time), you called me." */
function whatHappened(contact: Data['contact'], recipient: Recipient): Words {
  const { on, at, timeZone, how, startedBy } = contact
  const who = spokenWith(contact, recipient)
  const zone = zoneWords(timeZone)
  const did = startedBy === 'us' ? ours[how] : theirs[how]
  return inBoth(locale => {
    const time = at ? formatClockTime(at as ClockTime, locale) : null
    const day = formatDate(on, locale, 'weekday')
    const when =
      locale === 'en'
        ? `On ${day}${time ? `, at ${time} (${zone.en})` : ''}`
        : `El ${day}${time ? `, a las ${time} (${zone.es})` : ''}`
    // "Sunrise, Inc." ends the sentence by itself.
    return `${when}, ${did[locale](who)}`.replace(/\.?$/, '.')
  })
}

/** `name` null: the reader. */
type Who = { name: string | null }

/** Who it was with, as the reader of this letter is told. */
function spokenWith({ withWhom, name }: Data['contact'], { clients, greeting }: Recipient): Who {
  const isMeant = withWhom === (clients === null ? 'party' : 'lawyer')
  // "Dale" is Dale Whitmore; "a man from Sunrise" is not the firm itself. The name of a lawyer need not be known.
  const isNamed = greeting === 'Counsel' || greeting.toLowerCase().includes(name.toLowerCase())
  return { name: isMeant && isNamed ? null : name }
}

type Did = Record<'en' | 'es', (who: Who) => string>
const en = (verb: (object: string) => string) => (who: Who) => verb(who.name ?? 'you')

const ours: Record<Contact['how'], Did> = {
  phone: {
    en: en(who => `I called ${who}`),
    es: who => (who.name ? `llamé a ${who.name}` : 'le llamé a usted'),
  },
  'in-person': {
    en: en(who => `I spoke with ${who} in person`),
    es: who => `hablé en persona con ${who.name ?? 'usted'}`,
  },
  letter: {
    en: en(who => `I wrote to ${who}`),
    es: who => (who.name ? `escribí a ${who.name}` : 'le escribí a usted'),
  },
  email: {
    en: en(who => `I sent ${who} an email`),
    es: who => (who.name ? `envié un correo electrónico a ${who.name}` : 'le envié un correo electrónico'),
  },
  'text-message': {
    en: en(who => `I sent ${who} a text message`),
    es: who => (who.name ? `envié un mensaje de texto a ${who.name}` : 'le envié un mensaje de texto'),
  },
  other: {
    en: en(who => `I was in touch with ${who}`),
    es: who => `me comuniqué con ${who.name ?? 'usted'}`,
  },
}

const theirs: Record<Contact['how'], Did> = {
  phone: {
    en: en(who => `${who} called me`),
    es: who => `${who.name ?? 'usted'} me llamó`,
  },
  'in-person': {
    en: en(who => `${who} spoke with me in person`),
    es: who => `${who.name ?? 'usted'} habló conmigo en persona`,
  },
  letter: {
    en: en(who => `${who} wrote to me`),
    es: who => `${who.name ?? 'usted'} me escribió`,
  },
  email: {
    en: en(who => `${who} sent me an email`),
    es: who => `${who.name ?? 'usted'} me envió un correo electrónico`,
  },
  'text-message': {
    en: en(who => `${who} sent me a text message`),
    es: who => `${who.name ?? 'usted'} me envió un mensaje de texto`,
  },
  other: {
    en: en(who => `${who} got in touch with me`),
    es: who => `${who.name ?? 'usted'} se comunicó conmigo`,
  },
}
