// How well something about the other side is known, and where from: the same two questions on every page that asks for it.

import type { Words } from '@/lib/shared/words'
import { type Option, radios, select } from './fields'
import type { otherSide } from './steps/other-side'

export const sureness = ['sure', 'likely', 'guess'] as const
export type Sureness = (typeof sureness)[number]

const surenessWords: Record<Sureness, Words> = {
  sure: { en: 'Sure: I saw it, or a paper says so', es: 'Con seguridad: lo vi, o lo dice un papel' },
  likely: { en: 'I think so', es: 'Creo que sí' },
  guess: { en: 'It is a guess', es: 'Es una suposición' },
}

const sources = ['paper', 'them', 'others', 'online', 'self', 'other'] as const
export type KnownFrom = (typeof sources)[number]

export const knownFromWords: Record<KnownFrom, Words> = {
  paper: { en: 'A paper, like an old check or a bill', es: 'Un papel, como un cheque viejo o una factura' },
  them: { en: 'They told me or the court', es: 'Me lo dijo la otra parte, o lo dijo al tribunal' },
  others: { en: 'Someone else told me', es: 'Me lo dijo otra persona' },
  online: { en: 'A public record, or online', es: 'Un registro público o internet' },
  self: { en: 'I saw it myself', es: 'Lo vi yo' },
  other: { en: 'Some other way', es: 'De otra manera' },
}

/** "How sure are you?", shown under what was said to be known. */
export function howSure<const S extends { field: string; is: string[] }>(showIf: S) {
  return radios({
    label: { en: 'How sure are you? (optional)', es: '¿Qué tan seguro o segura está? (opcional)' },
    options: sureness.map((value): Option<Sureness> => ({ value, label: surenessWords[value] })),
    optional: true,
    showIf,
  })
}

/** "How do you know?", shown under what was said to be known. */
export function knownFrom<const S extends { field: string; is: string[] }>(showIf: S) {
  return select({
    label: { en: 'How do you know? (optional)', es: '¿Cómo lo sabe? (opcional)' },
    options: sources.map((value): Option<KnownFrom> => ({ value, label: knownFromWords[value] })),
    optional: true,
    showIf,
  })
}

/** The way out of every page about the other side. */
export const doNotKnow: Words = { en: 'I don’t know any of this', es: 'No sé nada de esto' }

/** Whether a person is among those who owe: only people have jobs, homes and protected things. */
export function owedByPerson(answers: Partial<NonNullable<(typeof otherSide)['$answer']>>): boolean {
  return answers.otherSide === undefined || answers.otherSide.some(party => party.kind === 'person')
}

/** Whether anyone but a government body owes: what belongs to the public cannot be taken. */
export function owedByPrivateSide(answers: Partial<NonNullable<(typeof otherSide)['$answer']>>): boolean {
  return answers.otherSide === undefined || answers.otherSide.some(party => party.kind !== 'government')
}
