// What a bankruptcy would do to this debt and to a lien, by the law, with the sections that say so.

import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import type { Entry } from '@/lib/law/types'
import { isUncertain } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { BankruptcyAnswers, LastingKind } from '../bankruptcy'
import type { Section } from '../report'

/** Which paragraph of 11 U.S.C. § 523 keeps each kind of other debt alive. */
const paragraphOf: Record<LastingKind, string> = {
  support: '523(a)(5)',
  taxes: '523(a)(1)',
  fines: '523(a)(7)',
  student: '523(a)(8)',
}

/** Why this debt may stay, and which other debts do. */
export function debtSections({ grounds, lasting }: BankruptcyAnswers, on: IsoDate): Section[] {
  const found = federalOn('bankruptcyNondischargeable', on)
  if (found.kind !== 'value') return []
  const { value, entry } = found
  const heading: Section = { kind: 'heading', text: { en: 'This debt', es: 'Esta deuda' } }
  const note: Section[] = entry.note ? [{ kind: 'text', text: cited(entry.note, entry) }] : []
  const complaint = periodWords(value.complaint)
  const inTime: Words = inBoth(locale =>
    locale === 'en'
      ? `Only if the other side files a complaint in the bankruptcy court within ${complaint.en} of ${value.complaintRunsFromWords.en}`
      : `Solo si la otra parte presenta una demanda en el tribunal de bancarrotas en un plazo de ${complaint.es} desde ${value.complaintRunsFromWords.es}`,
  )
  const others = (lasting ?? []).flatMap(kind => value.grounds.filter(one => one.paragraph === paragraphOf[kind]))
  return [
    heading,
    ...(grounds && grounds.length > 0
      ? [
          {
            kind: 'table' as const,
            table: {
              caption: { en: 'Why it may stay', es: 'Por qué puede seguir' },
              columns: [
                { label: { en: 'Ground', es: 'Motivo' } },
                { label: { en: 'Does it stay?', es: '¿Sigue la deuda?' } },
                { label: { en: 'Law', es: 'Ley' } },
              ],
              rows: grounds.map(ground => ({
                key: ground.id,
                cells: [
                  ground.what,
                  ground.needsComplaint ? inTime : staysByItself,
                  asIs(`11 U.S.C. § ${ground.paragraph}`),
                ],
              })),
            },
          },
        ]
      : [{ kind: 'text' as const, text: grounds === null ? groundsUnknown : noGround }]),
    ...note,
    ...(others.length > 0
      ? [
          {
            kind: 'table' as const,
            table: {
              caption: { en: 'Your other debts that usually stay', es: 'Otras deudas suyas que normalmente siguen' },
              columns: [{ label: { en: 'Debt', es: 'Deuda' } }, { label: { en: 'Law', es: 'Ley' } }],
              rows: others.map(({ paragraph, what }) => ({
                key: paragraph,
                cells: [what, asIs(`11 U.S.C. § ${paragraph}`)],
              })),
            },
          },
        ]
      : []),
  ]
}

const staysByItself: Words = {
  en: 'Yes, without anyone asking the court',
  es: 'Sí, sin que nadie lo pida al tribunal',
}
const noGround: Words = {
  en: 'You named none of the kinds of debt that outlast a bankruptcy.',
  es: 'No señaló ninguna de las clases de deuda que sobreviven a una bancarrota.',
}
const groundsUnknown: Words = {
  en: 'Bring the claim and the judgment to a lawyer: what they say the debt was for decides.',
  es: 'Lleve la demanda y el fallo a un abogado: decide lo que dicen sobre el origen de la deuda.',
}

/** What happens to a lien, and how one on a home can be removed. */
export function lienSections({ lien }: BankruptcyAnswers, on: IsoDate): Section[] {
  const found = federalOn('bankruptcyLienAvoidance', on)
  if (found.kind !== 'value') return []
  const { rule, how, alsoCovers } = found.value
  const heading: Section = {
    kind: 'heading',
    text: { en: 'A lien on your property', es: 'Un gravamen sobre sus bienes' },
  }
  if (lien.recorded === 'no') return [heading, { kind: 'text', text: noLien }]
  const note = found.entry.note
  return [
    heading,
    { kind: 'text', text: lien.recorded === 'yes' ? hasLien[lien.on ?? 'unsure'] : lienUnknown },
    ...(note ? [{ kind: 'text' as const, text: note }] : []),
    { kind: 'text', text: rule },
    {
      kind: 'facts',
      rows: [
        { term: { en: 'How it is asked for', es: 'Cómo se pide' }, details: how },
        { term: { en: 'It also covers', es: 'También incluye' }, details: alsoCovers },
        { term: { en: 'Law', es: 'Ley' }, details: asIs(found.entry.cite.section) },
      ],
    },
  ]
}

const noLien: Words = {
  en: 'You said there is none. That can change while the judgment is open, so look again before you file anything.',
  es: 'Dijo que no hay ninguno. Eso puede cambiar mientras el fallo siga abierto, así que revise otra vez antes de presentar algo.',
}
const lienUnknown: Words = {
  en: 'You were not sure. Ask the county recorder whether one is recorded under your name.',
  es: 'No estaba seguro o segura. Pregunte en el registro del condado si hay uno inscrito a su nombre.',
}
const hasLien: Record<NonNullable<BankruptcyAnswers['lien']['on']>, Words> = {
  home: {
    en: 'You said one is on the home you live in. That is where the law below helps most.',
    es: 'Dijo que hay uno sobre la vivienda donde vive. Ahí es donde más ayuda la ley de abajo.',
  },
  land: {
    en: 'You said one is on another building or land. Less of that is protected, so ask what could be removed.',
    es: 'Dijo que hay uno sobre otro edificio o terreno. De eso se protege menos, así que pregunte qué se podría quitar.',
  },
  things: {
    en: 'You said one is on other property. Ask what could be removed.',
    es: 'Dijo que hay uno sobre otros bienes. Pregunte qué se podría quitar.',
  },
  unsure: {
    en: 'You said there is one, but not on what. Get a copy from the county recorder.',
    es: 'Dijo que hay uno, pero no sobre qué. Pida una copia en el registro del condado.',
  },
}

/** What filing stops at once. */
export function filingSections(on: IsoDate): Section[] {
  const found = federalOn('automaticStay', on)
  if (found.kind !== 'value') return []
  return [
    { kind: 'heading', text: { en: 'What a filing does at once', es: 'Qué hace de inmediato un caso presentado' } },
    { kind: 'text', text: cited(found.value.rule, found.entry) },
    { kind: 'text', text: { en: 'It does not stop these:', es: 'No detiene lo siguiente:' } },
    { kind: 'list', items: found.value.exceptions },
  ]
}

/** A sentence of the law with its section; said with a warning where it has to be checked. */
export function cited(text: Words, entry: Entry<unknown>): Words {
  const check = { en: ' Check this with a lawyer.', es: ' Confírmelo con un abogado.' }
  return inBoth(locale => `${text[locale]} (${entry.cite.section})${isUncertain(entry) ? check[locale] : ''}`)
}
