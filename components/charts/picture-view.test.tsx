import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { addDays, formatDate, type IsoDate, laterOf } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type {
  BalancePicture,
  BarsPicture,
  LifelinePicture,
  LinesPicture,
  Picture,
  RangesPicture,
  SharesPicture,
  ZonePicture,
} from '@/lib/shared/shown'
import { locales, say, type Words } from '@/lib/shared/words'
import { PictureView } from './picture-view'

const told = {
  caption: { en: 'Where the money goes', es: 'Adónde va el dinero' },
  said: { en: 'In a sentence.', es: 'En una oración.' },
}
const w = (en: string, es: string): Words => ({ en, es })

const bars: BarsPicture = {
  ...told,
  kind: 'bars',
  bars: [
    { label: w('Comes in', 'Entra'), cents: 260_000, role: 'in' },
    { label: w('Home', 'Vivienda'), cents: 140_000, role: 'out' },
    { label: w('Missing', 'Falta'), cents: -12_345, role: 'left' },
  ],
}
const lines: LinesPicture = {
  ...told,
  kind: 'lines',
  lines: [
    { label: w('Pay now', 'Pagar ahora'), points: [{ on: '2026-11-21', cents: 0 }] },
    {
      label: w('A plan', 'Un plan'),
      points: [
        { on: '2026-11-21', cents: 300_000 },
        { on: '2027-05-21', cents: 150_000 },
        { on: '2029-11-21', cents: 0 },
      ],
    },
  ],
}
const ranges: RangesPicture = {
  ...told,
  kind: 'ranges',
  ranges: [
    { label: w('Wages', 'Salario'), lowCents: 20_000, highCents: 410_000 },
    {
      label: w('Sell the home', 'Vender la casa'),
      lowCents: -90_000,
      highCents: 55_000,
      note: w('Check with the clerk', 'Confirme en la secretaría'),
    },
  ],
}
const zone: ZonePicture = {
  ...told,
  kind: 'zone',
  mostCents: 100_000,
  mostLabel: w('Owed today:', 'Se debe hoy:'),
  own: [
    { label: w('My opening', 'Mi apertura'), cents: 20_000 },
    { label: w('My target', 'Mi meta'), cents: 35_000 },
    { label: w('My limit', 'Mi límite'), cents: 61_200 },
  ],
  likely: { label: w('Their limit, likely', 'Su límite, probable'), lowCents: 40_000, highCents: 80_000 },
  overlap: { label: w('A deal could lie here', 'Aquí cabría un acuerdo'), lowCents: 40_000, highCents: 61_200 },
  offers: [
    { label: w('They asked on Nov 2', 'Pidieron el 2 nov'), cents: 90_000, by: 'them', isLatest: false },
    { label: w('You offered on Nov 9', 'Usted ofreció el 9 nov'), cents: 20_100, by: 'us', isLatest: false },
    { label: w('They asked on Nov 16', 'Pidieron el 16 nov'), cents: 75_500, by: 'them', isLatest: true },
  ],
}
const lifeline: LifelinePicture = {
  ...told,
  kind: 'lifeline',
  fromOn: '2026-10-26',
  toOn: '2036-10-26',
  todayOn: '2026-11-21',
  rows: [
    { label: w('It lives', 'Vive'), fromOn: '2026-10-26', toOn: '2036-10-26', role: 'life', isUnsure: false },
    { label: w('A lien', 'Un gravamen'), fromOn: '2026-10-26', toOn: null, role: 'life', isUnsure: true },
    { label: w('Renew', 'Renovar'), fromOn: '2036-07-28', toOn: '2036-10-26', role: 'window', isUnsure: true },
    {
      ...{ label: w('Appeal', 'Apelar'), fromOn: '2026-11-30', toOn: '2026-11-30', role: 'act', isUnsure: false },
      note: w('Safe by Nov 20, 2026', 'Seguro hasta el 20 nov 2026'),
    },
    { label: w('Entered', 'Registrado'), fromOn: '2026-10-26', toOn: '2026-10-26', role: 'fact', isUnsure: true },
  ],
}
const shares: SharesPicture = {
  ...told,
  kind: 'shares',
  shares: [
    { label: w('Kept', 'Se queda'), cents: 75_000, role: 'kept' },
    { label: w('Taken', 'Se toma'), cents: 25_000, role: 'taken' },
  ],
}
const balance: BalancePicture = {
  ...told,
  kind: 'balance',
  points: [
    { on: '2026-01-01', principalCents: 100_000, costsCents: 7_500, interestCents: 0 },
    { on: '2026-11-21', principalCents: 60_000, costsCents: 0, interestCents: 4_200 },
  ],
}

const earlierOf = (a: IsoDate, b: IsoDate): IsoDate => (laterOf(a, b) === a ? b : a)

function drawn(picture: Picture, locale: (typeof locales)[number]): string {
  return renderToStaticMarkup(<PictureView picture={picture} locale={locale} />)
}

describe.each(locales)('a picture in %s', locale => {
  test.each<[string, Picture, Words[], string[]]>([
    ['bars', bars, bars.bars.map(one => one.label), bars.bars.map(one => formatCents(one.cents))],
    [
      'lines',
      lines,
      lines.lines.map(one => one.label),
      lines.lines.flatMap(one => one.points.flatMap(p => [formatCents(p.cents), formatDate(p.on, locale, 'short')])),
    ],
    [
      'ranges',
      ranges,
      ranges.ranges.flatMap(one => [one.label, ...(one.note ? [one.note] : [])]),
      ranges.ranges.flatMap(one => [formatCents(one.lowCents), formatCents(one.highCents)]),
    ],
    [
      'zone',
      zone,
      [...zone.own, ...zone.offers, ...(zone.likely ? [zone.likely] : [])].map(one => one.label),
      ['$200.00', '$350.00', '$612.00', '$400.00', '$800.00', '$900.00', '$201.00', '$755.00', '$1,000.00'],
    ],
    [
      'lifeline',
      lifeline,
      lifeline.rows.flatMap(row => [row.label, ...(row.note ? [row.note] : [])]),
      ['2026-10-26', '2036-10-26', '2036-07-28', '2026-11-30', '2026-11-21'].map(on =>
        formatDate(on as IsoDate, locale, 'short'),
      ),
    ],
  ])('%s: every label and amount is there, drawn and in its table', (_kind, picture, labels, amounts) => {
    const html = drawn(picture, locale)
    const [svg, table] = [html.slice(0, html.indexOf('<details')), html.slice(html.indexOf('<details'))]
    for (const label of labels) {
      expect(svg).toContain(say(label, locale))
      expect(table).toContain(say(label, locale))
    }
    for (const amount of amounts) expect(table).toContain(amount)
    if (picture.kind !== 'lines') for (const amount of amounts) expect(svg).toContain(amount)
    expect(html).toContain(say(told.said, locale))
    expect(html).toContain(`<figcaption>${say(told.caption, locale)}</figcaption>`)
  })
})

describe('any picture', () => {
  const cents = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 })
  const label = fc.string({ minLength: 1, maxLength: 120 }).map(text => w(`${text}.`, text))
  const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('2026-11-21', days) as IsoDate)
  const anyBars = fc.array(fc.record({ label, cents, role: fc.constantFrom('in', 'out', 'left') }), { maxLength: 20 })
  const anyLine = fc.record({
    label,
    points: fc
      .array(fc.record({ on: day, cents: cents.map(Math.abs) }), { maxLength: 60 })
      .map(points => points.sort((a, b) => a.on.localeCompare(b.on))),
  })
  const anyLines = fc.uniqueArray(anyLine, { maxLength: 6, selector: one => one.label.en })
  const anyRange = fc
    .record({ label, one: cents, other: cents })
    .map(r => ({ label: r.label, lowCents: Math.min(r.one, r.other), highCents: Math.max(r.one, r.other) }))
  const pictures = fc.oneof(
    anyBars.map((all): Picture => ({ ...told, kind: 'bars', bars: all as BarsPicture['bars'] })),
    anyLines.map((all): Picture => ({ ...told, kind: 'lines', lines: all })),
    fc.array(anyRange, { maxLength: 12 }).map((all): Picture => ({ ...told, kind: 'ranges', ranges: all })),
    // Also days before its beginning and after its end.
    fc.record({ label, one: day, other: day, from: day, to: day, isUnsure: fc.boolean() }).map(
      ({ label, one, other, from, to, isUnsure }): Picture => ({
        ...{ ...told, kind: 'lifeline', fromOn: earlierOf(from, to), toOn: laterOf(from, to), todayOn: one },
        rows: [
          { label, fromOn: earlierOf(one, other), toOn: laterOf(one, other), role: 'life', isUnsure },
          { label, fromOn: earlierOf(one, other), toOn: laterOf(one, other), role: 'window', isUnsure },
          { label, fromOn: one, toOn: null, role: 'life', isUnsure },
          { label, fromOn: other, toOn: other, role: 'act', isUnsure },
        ],
      }),
    ),
    // Also sums below nothing and beyond the end of the line: they are drawn at its ends.
    fc.record({ mostCents: cents.map(Math.abs), one: cents, likely: anyRange, label }).map(
      ({ mostCents, one, likely, label }): Picture => ({
        ...{ ...told, kind: 'zone', mostCents, mostLabel: label, likely, overlap: likely },
        own: [{ label, cents: one }],
        offers: [{ label, cents: one, by: 'us', isLatest: true }],
      }),
    ),
  )

  test('is drawn in numbers that are numbers, within its frame, without a style of its own', () => {
    fc.assert(
      fc.property(pictures, fc.constantFrom(...locales), (picture, locale) => {
        const tags = drawn(picture, locale).match(/<[a-z][^>]*>/g) ?? []
        expect(tags.filter(tag => /NaN|Infinity|undefined|null| style=/.test(tag))).toEqual([])
        const shares = tags
          .flatMap(tag => [...tag.matchAll(/ (?:x|x1|x2|cx|width)="(-?[\d.]+)%"/g)])
          .map(m => Number(m[1]))
        expect(shares.filter(share => share < 0 || share > 100)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each<[string, Picture]>([
    ['no bars', { ...told, kind: 'bars', bars: [] }],
    ['bars of nothing', { ...told, kind: 'bars', bars: [{ label: w('a', 'b'), cents: 0, role: 'in' }] }],
    ['no lines', { ...told, kind: 'lines', lines: [] }],
    ['a line of one day', { ...told, kind: 'lines', lines: lines.lines.slice(0, 1) }],
    ['no ranges', { ...told, kind: 'ranges', ranges: [] }],
    ['a life of one day', { ...lifeline, toOn: lifeline.fromOn, rows: [] }],
    ['a zone of nothing', { ...zone, mostCents: 0, own: [], likely: null, overlap: null, offers: [] }],
  ])('with %s still says its sentence', (_what, picture) => {
    const html = drawn(picture, 'en')
    expect(html).toContain('In a sentence.')
    expect(html).not.toContain('NaN')
  })

  test('has its own name and description, also beside others', () => {
    const html = renderToStaticMarkup(
      [bars, lines, ranges, bars, shares, shares, balance, balance, zone, zone].map((picture, index) => (
        <PictureView key={String(index)} picture={picture} locale="en" />
      )),
    )
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const named = [...html.matchAll(/role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/g)]
    expect(named).toHaveLength(10)
    for (const [, title, description] of named) {
      expect(html).toContain(`<title id="${title}">`)
      expect(html).toContain(`<desc id="${description}">`)
    }
  })

  test('of 600 payments has a table a person can read through, with both ends', () => {
    const points = Array.from({ length: 600 }, (_, index) => ({
      on: addDays('2026-11-21', index * 30),
      cents: (599 - index) * 1_000,
    }))
    const html = drawn({ ...told, kind: 'lines', lines: [{ label: w('A plan', 'Un plan'), points }] }, 'en')
    expect(html.match(/<tr/g)?.length).toBeLessThan(45)
    expect(html).toContain('$5,990.00')
    expect(html).toContain('Nov 21, 2026')
    expect(html).toContain(formatDate(points.at(-1)?.on ?? '2026-11-21', 'en', 'short'))
  })
})
