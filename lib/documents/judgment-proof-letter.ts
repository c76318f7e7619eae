// The debtor's letter that says the law protects all there is, with the sums. It can be made only when the sums say so. It
// names no employer, bank or car: it must not help anyone find what it says is safe.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { judgmentProofOf } from '@/lib/case/judgment-proof'
import { allOfIt, proofRows } from '@/lib/case/judgment-proof-table'
import { missingForReach } from '@/lib/case/reports/what-could-be-taken'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { formatPercent } from '@/lib/law/rate-words'
import { formatCents } from '@/lib/shared/money'
import { asIs, lowerFirst, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { maribelLetter } from './letter-samples'

const wordsSchema = z.object({ en: z.string(), es: z.string() })

const dataSchema = z.object({
  letter: letterSchema,
  /** What there is and what the law keeps; null: all of it, whatever it is worth. */
  rows: z.array(
    z.object({
      what: wordsSchema,
      haveCents: z.int().nullable(),
      keptCents: z.int().nullable(),
      law: wordsSchema.nullable(),
    }),
  ),
  /** Taken off a home's price for the cost of a sale, in percent; null: no home is counted. */
  salePercent: z.number().nullable(),
  /** A rule used here has to be checked with the clerk. */
  uncertain: z.boolean(),
})
type Data = z.infer<typeof dataSchema>

export const judgmentProofLetter = defineDocument<CaseFile, Data>({
  id: 'judgment-proof-letter',
  title: { en: 'Letter: what I have is protected', es: 'Carta: lo que tengo está protegido' },
  flowId: 'property',
  side: 'debtor',
  dataSchema,
  missing: missingForProof,
  data: dataFrom,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: maribelLetter,
    rows: [
      {
        what: { en: 'Pay from work, each pay day', es: 'Salario de cada día de pago' },
        haveCents: 120_000,
        keptCents: 120_000,
        law: asIs('Cal. Code Civ. Proc. §§ 706.050, 706.051, 706.022'),
      },
      {
        what: { en: 'Vehicle', es: 'Vehículo' },
        haveCents: 400_000,
        keptCents: 400_000,
        law: asIs('Cal. Code Civ. Proc. §§ 704.010, 703.150'),
      },
      {
        what: { en: 'Money in bank accounts, in all', es: 'Dinero en cuentas bancarias, en total' },
        haveCents: 61_000,
        keptCents: 61_000,
        law: {
          en: 'Cal. Code Civ. Proc. § 704.220; Cal. Welf. & Inst. Code §§ 11452, 11453, check with the clerk',
          es: 'Cal. Code Civ. Proc. § 704.220; Cal. Welf. & Inst. Code §§ 11452, 11453, confirme en la secretaría',
        },
      },
    ],
    salePercent: null,
    uncertain: true,
  },
})

function missingForProof(file: CaseFile): Missing[] {
  const missing: Missing[] = [...missingForLetter(file), ...missingForReach(file)]
  if (missing.some(({ flowId }) => flowId === 'property')) return missing
  if (isNothingOwed(file)) missing.push(stillOwed)
  const standing = judgmentProofOf(file)
  // One line a question: the first obstacle of each says enough.
  const stands = standing?.kind === 'not' ? standing.obstacles : []
  for (const { what, stepId } of stands) {
    const asks = stepId === null ? { flowId: 'judgment', stepId: 'you' } : { flowId: 'property', stepId }
    if (!missing.some(one => one.stepId === asks.stepId))
      missing.push({
        ...asks,
        what: {
          en: `sums that leave nothing to take. What stands in the way: ${lowerFirst(what.en)}`,
          es: `cuentas que no dejen nada que tomar. Lo que lo impide: ${lowerFirst(what.es)}`,
        },
      })
  }
  return missing
}

function dataFrom(file: CaseFile): Data {
  const standing = judgmentProofOf(file)
  if (standing?.kind !== 'proof') throw new Error('The letter was asked for when the sums do not say so.')
  const { reach } = standing
  const hasHome = reach.things.some(({ saleCostCents }) => saleCostCents > 0)
  return {
    letter: letterFrom(file, file.today),
    rows: proofRows(reach),
    salePercent: hasHome ? reach.property.homeSalePercent : null,
    uncertain: reach.isUncertain,
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter } = data
  const entered = dateWords(letter.enteredOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph({
      en: `I am writing about the judgment${recipient.clients ? ` for your client, ${recipient.clients},` : ''} entered on ${entered.en}. Today the law protects all that I have and earn. The table below shows it. In cases like mine, people say “judgment proof.”`,
      es: `Le escribo por el fallo${recipient.clients ? ` a favor de ${recipient.clients}, a quien usted representa,` : ''} registrado el ${entered.es}. Hoy la ley protege todo lo que tengo y gano. La tabla de abajo lo muestra. En inglés a esto se le dice “judgment proof”.`,
    }),
    ...(data.rows.length > 0 ? [tableOf(data)] : [paragraph(nothingAtAll)]),
    ...notesOf(data),
    paragraph({
      en: 'These figures are true and complete as far as I know, on the date of this letter.',
      es: 'Estas cifras son ciertas y completas hasta donde yo sé, en la fecha de esta carta.',
    }),
    paragraph({
      en: 'I do not deny the judgment. But trying to collect now would cost money and bring nothing. I ask that you not spend more on it while this is my situation. It may change one day, and then I would like to talk.',
      es: 'No niego el fallo. Pero intentar cobrarlo ahora costaría dinero y no daría nada. Le pido que no gaste más en ello mientras esta sea mi situación. Puede cambiar algún día, y entonces me gustaría hablar.',
    }),
    paragraph({
      en: 'This letter is not a promise to pay, and it is not meant to make the time to collect longer. I do not give up any protection the law gives me.',
      es: 'Esta carta no es una promesa de pago y no busca alargar el plazo para cobrar. No renuncio a ninguna protección que me da la ley.',
    }),
    ...closingBlocks(letter),
  ]
}

function tableOf({ rows, letter }: Data): Block {
  const on = dateWords(letter.writtenOn)
  return {
    kind: 'table',
    title: { en: `What I have on ${on.en}`, es: `Lo que tengo el ${on.es}` },
    columns: [
      { label: { en: 'What', es: 'Qué' }, align: 'start' },
      { label: { en: 'I have', es: 'Tengo' }, align: 'end' },
      { label: { en: 'Protected', es: 'Protegido' }, align: 'end' },
      { label: { en: 'Protected by', es: 'Lo protege' }, align: 'start' },
    ],
    rows: rows.map(({ what, haveCents, keptCents, law }) => [
      what,
      haveCents === null ? notCounted : asIs(formatCents(haveCents)),
      keptCents === null ? allOfIt : asIs(formatCents(keptCents)),
      law ?? nothingToProtect,
    ]),
  }
}

const notCounted: Words = { en: 'Any amount', es: 'Cualquier suma' }
const nothingToProtect: Words = { en: 'There is nothing to take', es: 'No hay nada que tomar' }
const nothingAtAll: Words = {
  en: 'I have no pay from work, no home or vehicle, no savings and nothing else of value.',
  es: 'No tengo salario, ni vivienda ni vehículo, ni ahorros, ni ninguna otra cosa de valor.',
}

/** How the figures were reckoned, where a reader could wonder. */
function notesOf({ rows, salePercent, uncertain }: Data): Block[] {
  const percent = salePercent === null ? null : formatPercent(salePercent)
  if (rows.length === 0) return []
  return [
    paragraph({
      en: `“I have” is what is left after loans${percent ? ` and, for a home or land, after ${percent} for the cost of a sale, which is an estimate` : ''}. Pay is counted after the deductions the law requires.`,
      es: `“Tengo” es lo que queda después de deudas${percent ? ` y, en una vivienda o un terreno, después de ${percent} por los gastos de una venta, que es un cálculo aproximado` : ''}. El salario se cuenta después de los descuentos que exige la ley.`,
    }),
    ...(uncertain
      ? [
          paragraph({
            en: 'Where a rule is marked “check with the clerk”, its amount may have changed since it was last read.',
            es: 'Donde una regla dice “confirme en la secretaría”, su cantidad puede haber cambiado desde la última lectura.',
          }),
        ]
      : []),
  ]
}
