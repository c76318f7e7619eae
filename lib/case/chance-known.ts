// What is known to be there, or not to be: a job, a bank, a home, a business, vehicles. Each raises or lowers the chance.

import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { Reason } from './chance'
import { unknownName } from './find-out-words'
import type { Rung } from './ladder'
import type { LadderCase, RungId } from './rungs/rung'

/** Reasons, and what is not known. */
export type Found = { reasons: Reason[]; unknown: Words[] }

/** What the five kinds of property and income say. */
export function reasonsFromKnown(c: LadderCase, rungs: readonly Rung[]): Found[] {
  const rung = (id: RungId): Rung | undefined => rungs.find(one => one.id === id)
  return [
    job(c, rung('wages')),
    bank(c, rung('bank')),
    home(c, rung('lien')),
    business(c),
    vehicles(c, rung('vehicle')),
  ]
}

export const nothing: Found = { reasons: [], unknown: [] }

export function raises(weight: Reason['weight'], text: Words): Found {
  return { reasons: [{ direction: 'raises', weight, text }], unknown: [] }
}

export function lowers(weight: Reason['weight'], text: Words, source: Partial<Reason> = {}): Found {
  return { reasons: [{ direction: 'lowers', weight, text, ...source }], unknown: [] }
}

function notKnown(text: Words): Found {
  return { reasons: [], unknown: [text] }
}

/** Why a way is shut, as a source for a reason. */
function sourceOf(rung: Rung | undefined): Partial<Reason> {
  return { ...(rung?.shut?.cite && { cite: rung.shut.cite }), ...(rung?.shut?.uncertain && { uncertain: true }) }
}

function job(c: LadderCase, wages: Rung | undefined): Found {
  const { kind, sure } = c.prospects.job
  if (c.debtor === 'business') return nothing
  if (kind === 'unknown') return notKnown({ en: 'Whether they work, and where', es: 'Si trabajan y dónde' })
  if (kind === 'none') return lowers('strong', { en: 'They have no job.', es: 'No tienen empleo.' })
  if (wages?.shut)
    return lowers(
      'some',
      { en: `They work, but: ${wages.shut.why.en}`, es: `Trabajan, pero: ${wages.shut.why.es}` },
      sourceOf(wages),
    )
  if (kind === 'works' || sure === 'guess')
    return raises('some', {
      en: 'They work. The employer still has to be found.',
      es: 'Trabajan. Falta averiguar el empleador.',
    })
  const most = formatCents(wages?.yield.highCents ?? 0)
  return raises('strong', {
    en: `You know where they work. The law may let up to ${most} ${wages?.yield.per === 'once' ? 'of one pay' : 'a month'} be taken.`,
    es: `Usted sabe dónde trabajan. La ley puede permitir tomar hasta ${most} ${wages?.yield.per === 'once' ? 'de un pago' : 'al mes'}.`,
  })
}

function bank(c: LadderCase, levy: Rung | undefined): Found {
  const { kind, balanceCents, sure } = c.prospects.bank
  if (kind === 'unknown') return notKnown({ en: 'Which bank they use', es: 'Qué banco usan' })
  if (kind === 'none') return lowers('some', { en: 'They have no bank account.', es: 'No tienen cuenta bancaria.' })
  if (levy?.shut)
    return lowers(
      'some',
      { en: `You know the bank, but: ${levy.shut.why.en}`, es: `Conoce el banco, pero: ${levy.shut.why.es}` },
      sourceOf(levy),
    )
  if (balanceCents !== null && sure === 'sure' && (levy?.totalCents.highCents ?? 0) * 2 >= c.owedCents)
    return raises('strong', {
      en: 'You know an account that holds much of what is owed.',
      es: 'Conoce una cuenta que tiene buena parte de lo que se debe.',
    })
  return raises('some', { en: 'You know their bank.', es: 'Usted conoce su banco.' })
}

function home(c: LadderCase, lien: Rung | undefined): Found {
  const { kind, sure } = c.prospects.home
  if (kind === 'unknown') return notKnown(unknownName('home', c.debtor))
  if (kind === 'rents') return lowers('some', noLand(c))
  if (lien?.shut) return lowers('some', lien.shut.why, sourceOf(lien))
  if (c.debtor !== 'person')
    return raises(sure !== 'guess' && (lien?.totalCents.lowCents ?? 0) > 0 ? 'strong' : 'some', {
      en: 'They own land or a building. A lien can wait until it is sold.',
      es: 'Tienen un terreno o un edificio. Un gravamen puede esperar hasta que se venda.',
    })
  if (sure !== 'guess' && (lien?.totalCents.lowCents ?? 0) > 0)
    return raises('strong', {
      en: 'They own a home with more in it than the law protects. A lien can wait for it.',
      es: 'Tienen una casa con más valor del que la ley protege. Un gravamen puede esperar.',
    })
  return raises('some', {
    en: 'They own a home or land. A lien can wait until it is sold.',
    es: 'Tienen una casa o un terreno. Un gravamen puede esperar hasta que se venda.',
  })
}

function noLand({ debtor }: LadderCase): Words {
  return debtor === 'person'
    ? { en: 'They own no home or land.', es: 'No tienen casa ni terreno.' }
    : { en: 'They own no land or building.', es: 'No tienen terreno ni edificio.' }
}

function business(c: LadderCase): Found {
  const { kind } = c.prospects.business
  if (kind === 'till' || kind === 'clients')
    return raises('some', {
      en: 'They run a business, so money comes in.',
      es: 'Tienen un negocio, así que les entra dinero.',
    })
  return kind === 'unknown' ? notKnown({ en: 'Whether they run a business', es: 'Si tienen un negocio' }) : nothing
}

function vehicles(c: LadderCase, vehicle: Rung | undefined): Found {
  if (c.prospects.vehicles.length === 0) return notKnown({ en: 'What vehicles they own', es: 'Qué vehículos tienen' })
  return vehicle && !vehicle.shut && vehicle.net.highCents > 0
    ? raises('some', {
        en: 'A vehicle may be worth more than the law protects.',
        es: 'Un vehículo puede valer más de lo que la ley protege.',
      })
    : nothing
}
