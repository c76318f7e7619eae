// What is shown of things owned in the report of what could be taken, and what the law adds about them.

import { joinNotes } from '@/lib/law/deadline'
import type { FactId, Jurisdiction } from '@/lib/law/types'
import { factOn, isUncertain } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import type { ShownTable } from '@/lib/shared/shown'
import { asIs, type Words } from '@/lib/shared/words'
import type { Reach } from './reach'
import { citedWords, heading, keptBy, unknownCell } from './reach-cells'
import type { ThingReach } from './reach-things'
import type { Section } from './report'

/** More things than this are not told of one by one. */
const mostNamed = 3
/** Longer tables than this are folded away on the screen. */
const mostRowsShown = 12

/** The home, the vehicles and the belongings; nothing without any. */
export function thingsSections(reach: Reach): Section[] {
  const { things, property } = reach
  if (things.length === 0) return []
  const under = things.filter(({ underwaterCents }) => underwaterCents > 0)
  const hasHome = things.some(({ kind, valueCents }) => (kind === 'home' || kind === 'land') && valueCents !== null)
  return [
    heading({ en: 'From what you own', es: 'De lo que tiene' }),
    { kind: 'table', table: thingsTable(things) },
    ...(under.length > mostNamed
      ? [{ kind: 'text' as const, text: manyUnderwater }]
      : under.map(thing => ({ kind: 'text' as const, text: underwaterWords(thing) }))),
    ...(hasHome ? [{ kind: 'text' as const, text: saleWords(property) }] : []),
    ...(things.some(({ forWork }) => forWork) ? [{ kind: 'text' as const, text: forWorkWords }] : []),
    ...(things.some(({ ownedWith }) => ownedWith !== 'nobody') ? [{ kind: 'text' as const, text: sharedWords }] : []),
  ]
}

function thingsTable(things: readonly ThingReach[]): ShownTable {
  const sum = (of: (thing: ThingReach) => number): Words => asIs(formatCents(things.reduce((s, one) => s + of(one), 0)))
  return {
    caption: { en: 'What you own, and what the law keeps for you', es: 'Lo que tiene y lo que la ley le conserva' },
    columns: [
      { label: { en: 'What', es: 'Qué' } },
      { label: { en: 'Yours after loans', es: 'Suyo después de deudas' }, align: 'end' },
      { label: { en: 'Protected', es: 'Protegido' }, align: 'end' },
      { label: { en: 'Could be reached', es: 'Al alcance' }, align: 'end' },
      { label: { en: 'Protected by', es: 'Lo protege' } },
    ],
    rows: things.map(thing => ({
      key: thing.id,
      cells: [
        thing.name,
        thing.valueCents === null ? unknownCell : asIs(formatCents(thing.equityCents)),
        protectedCell(thing),
        thing.valueCents === null && !thing.isUnlimited ? unknownCell : asIs(formatCents(thing.reachableCents)),
        keptBy(thing),
      ],
    })),
    total: [
      { en: 'In all, as far as known', es: 'En total, por lo que se sabe' },
      sum(one => one.equityCents),
      sum(one => one.protectedCents),
      sum(one => one.reachableCents),
      null,
    ],
    ...(things.length > mostRowsShown && { folded: true as const }),
  }
}

function protectedCell({ isUnlimited, valueCents, protectedCents, equityCents }: ThingReach): Words {
  if (isUnlimited && protectedCents === equityCents) return { en: 'All of it', es: 'Todo' }
  return valueCents === null ? unknownCell : asIs(formatCents(protectedCents))
}

function underwaterWords({ name, underwaterCents }: ThingReach): Words {
  const under = formatCents(underwaterCents)
  return {
    en: `${name.en}: ${under} more is owed than a sale would bring. A creditor who has it sold gets nothing.`,
    es: `${name.es}: se deben ${under} más de lo que daría una venta. Un acreedor que la haga vender no recibe nada.`,
  }
}

const manyUnderwater: Words = {
  en: 'On several of these, more is owed than a sale would bring. A creditor who has such a thing sold gets nothing.',
  es: 'Por varios de estos se debe más de lo que daría una venta. Un acreedor que haga vender algo así no recibe nada.',
}

function saleWords({ homeSalePercent, isSalePercentAssumed }: Reach['property']): Words {
  return isSalePercentAssumed
    ? {
        en: `For a home or land we took off ${homeSalePercent}% for the cost of a sale. That is an assumption: change it if you know better.`,
        es: `A una vivienda o un terreno le restamos ${homeSalePercent}% por los gastos de una venta. Es una suposición: cámbiela si sabe más.`,
      }
    : {
        en: `For a home or land we took off ${homeSalePercent}% for the cost of a sale, as you said.`,
        es: `A una vivienda o un terreno le restamos ${homeSalePercent}% por los gastos de una venta, como usted dijo.`,
      }
}

const forWorkWords: Words = {
  en: 'A vehicle you need for your work can count as a tool of the trade in some states. We counted it as a vehicle only. Ask a lawyer if that would protect more.',
  es: 'Un vehículo que necesita para su trabajo puede contar en algunos estados como herramienta de trabajo. Lo contamos solo como vehículo. Pregunte a un abogado si así se protegería más.',
}

const sharedWords: Words = {
  en: 'You own something together with someone else. What a creditor can reach of it differs by state and by how the deed is written. Ask a lawyer before you rely on these figures.',
  es: 'Usted tiene algo junto con otra persona. Lo que un acreedor puede alcanzar depende del estado y de cómo está escrita la escritura. Pregunte a un abogado antes de confiar en estas cifras.',
}

const factNames = {
  wages: { en: 'About pay', es: 'Sobre el salario' },
  homestead: { en: 'About a home', es: 'Sobre la vivienda' },
  lienRealProperty: { en: 'About a lien on a home or land', es: 'Sobre el gravamen de un inmueble' },
  vehicle: { en: 'About vehicles', es: 'Sobre los vehículos' },
  toolsOfTrade: { en: 'About tools for work', es: 'Sobre las herramientas de trabajo' },
  householdGoods: { en: 'About household goods', es: 'Sobre los artículos del hogar' },
  bankAccount: { en: 'About bank accounts', es: 'Sobre las cuentas bancarias' },
  wildcard: { en: 'About the wildcard', es: 'Sobre la exención de libre elección (wildcard)' },
} satisfies Partial<Record<FactId, Words>>

/** What the law adds that no sum here knows: exceptions, spouses, what must be filed. Only about what the person has. */
export function lawNotes({ state, pay, things, accounts }: Reach, today: IsoDate): { term: Words; details: Words }[] {
  const has = (...kinds: ThingReach['kind'][]): boolean => things.some(({ kind }) => kinds.includes(kind))
  const asked: Record<keyof typeof factNames, boolean> = {
    wages: pay.length > 0,
    homestead: has('home'),
    lienRealProperty: has('home', 'land'),
    vehicle: has('vehicle'),
    toolsOfTrade: has('tools'),
    householdGoods: has('household'),
    bankAccount: accounts.length > 0,
    wildcard: things.length + accounts.length > 0,
  }
  return (Object.keys(factNames) as (keyof typeof factNames)[]).flatMap(id => {
    if (!asked[id]) return []
    const note = noteOf(state, id, today)
    return note ? [{ term: factNames[id], details: note }] : []
  })
}

function noteOf(state: Jurisdiction, id: keyof typeof factNames, today: IsoDate): Words | null {
  const found = factOn(state, id, today)
  if (found.kind === 'not-covered') return null
  const { cite } = found.entry
  const family = found.kind === 'value' && 'headOfHousehold' in found.value ? found.value.headOfHousehold : null
  const note = joinNotes(family, found.entry.note)
  if (!note) return null
  const cited = citedWords(cite, isUncertain(found.entry))
  return { en: `${note.en} (${cited.en})`, es: `${note.es} (${cited.es})` }
}
