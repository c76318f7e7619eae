// What both sides are asked about a bankruptcy case that was filed, in the same words.

import { federalOn } from '@/lib/law/federal'
import type { NondischargeableGround } from '@/lib/law/federal-types'
import type { IsoDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { type Option, unsure } from './fields'

/** The chapters a person or a business files under. */
export const chapters = ['7', '13', '11', '12'] as const
export type Chapter = (typeof chapters)[number]

/** "Chapter 7" / "Capítulo 7". */
export function chapterWords(chapter: Chapter): Words {
  return inBoth(locale => `${locale === 'en' ? 'Chapter' : 'Capítulo'} ${chapter}`)
}

export const chapterOptions: readonly Option<Chapter | 'unsure'>[] = [
  ...chapters.map(chapter => ({ value: chapter, label: chapterWords(chapter) })),
  unsure,
]

/** Where a case stands; only one that was dismissed is known to have ended without wiping debts out. */
export const standingOptions = [
  { value: 'open', label: { en: 'It is still open', es: 'Sigue abierto' } },
  {
    value: 'discharged',
    label: { en: 'The court wiped out debts (a discharge)', es: 'El tribunal eliminó deudas (discharge)' },
  },
  { value: 'dismissed', label: { en: 'The court dismissed it', es: 'El tribunal lo desestimó' } },
  unsure,
] as const satisfies readonly Option[]
export type Standing = (typeof standingOptions)[number]['value']

export const filingWords = {
  chapter: { en: 'Chapter', es: 'Capítulo' },
  on: { en: 'Date it was filed (optional)', es: 'Fecha en que se presentó (opcional)' },
  onHint: {
    en: 'It is on the notice of the bankruptcy court. Leave it blank if you do not know.',
    es: 'Está en el aviso del tribunal de bancarrotas. Déjela en blanco si no la sabe.',
  },
  future: { en: 'The filing date cannot be in the future', es: 'La fecha de presentación no puede estar en el futuro' },
  court: { en: 'Bankruptcy court (optional)', es: 'Tribunal de bancarrotas (opcional)' },
  courtHint: { en: 'For example, Eastern District of Texas', es: 'Por ejemplo, Eastern District of Texas' },
  number: { en: 'Bankruptcy case number (optional)', es: 'Número del caso de bancarrota (opcional)' },
  standing: { en: 'Where the case stands', es: 'En qué está el caso' },
} satisfies Record<string, Words>

/** A ground that can keep a debt alive, as a box to tick. */
export type Ground = NondischargeableGround & { id: string }

// What the debt itself can be; a debt left off the list of a case is no matter of what it was for.
const notOfTheDebt = ['523(a)(3)']

/** The grounds of 11 U.S.C. § 523(a) that a debt can have, on a day. */
export function groundsOn(on: IsoDate): Ground[] {
  const found = federalOn('bankruptcyNondischargeable', on)
  if (found.kind !== 'value') return []
  return found.value.grounds
    .filter(ground => !notOfTheDebt.includes(ground.paragraph))
    .map(ground => ({ ...ground, id: groundId(ground.paragraph) }))
}

/** "523(a)(2)(A)" as the value of a box: "523-a-2-A". */
export function groundId(paragraph: string): string {
  return paragraph.replace(/[^0-9a-z]+/gi, '-').replace(/-$/, '')
}

/** Where the law's own words are long, shorter ones for the box. The report gives the law's. */
const shorter: Record<string, Words> = {
  '523(a)(2)(C)': {
    en: 'Luxury goods or cash advances shortly before a filing',
    es: 'Artículos de lujo o adelantos de efectivo poco antes de presentar el caso',
  },
  '523(a)(4)': {
    en: 'Theft, or fraud by someone trusted with money',
    es: 'Robo, o fraude de quien administraba dinero ajeno',
  },
  '523(a)(8)': { en: 'Student loans', es: 'Préstamos estudiantiles' },
}

export function groundOptions(on: IsoDate): Option[] {
  return groundsOn(on).map(({ id, paragraph, what }) => ({ value: id, label: shorter[paragraph] ?? what }))
}
