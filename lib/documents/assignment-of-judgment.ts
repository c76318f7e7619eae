// The paper that signs a judgment over to a new owner: whose it is, what is owed, and what is given in return.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { partiesOf } from '@/lib/case/facts'
import { handingOverIn } from '@/lib/case/handing-over'
import { installmentsDueOn, installmentsWords } from '@/lib/case/installments'
import { isNothingOwed } from '@/lib/case/standing-paid'
import { stillOwed } from '@/lib/case/still-owed'
import { formatPercent } from '@/lib/law/rate-words'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import { adviceBlocks } from './assignment-advice'
import type { Block, Term } from './blocks'
import { defineDocument, type Missing } from './define'
import {
  addressLines,
  amountsBlocks,
  amountsFrom,
  amountsSchema,
  dateWords,
  letterFrom,
  letterSchema,
  missingForLetter,
  paragraph,
} from './letter-parts'
import { anaAmounts, anaJudgment } from './letter-samples'

const partySchema = z.object({ name: z.string(), lines: z.array(z.string()) })

const dataSchema = z.object({
  judgment: letterSchema.omit({ recipients: true }),
  amounts: amountsSchema,
  /** Where installments the court ordered stand, in words; null: it is all due. */
  installments: z.object({ en: z.string(), es: z.string() }).nullable(),
  /** With the last address known; no lines: it is not. */
  debtors: z.array(partySchema).min(1),
  assignee: partySchema,
  inReturn: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('price'), cents: z.int() }),
    z.object({ kind: z.literal('share'), keptPercent: z.number() }),
    z.object({ kind: z.literal('unsaid') }),
  ]),
})
type Data = z.infer<typeof dataSchema>

export const assignmentOfJudgment = defineDocument<CaseFile, Data>({
  id: 'assignment-of-judgment',
  title: { en: 'Assignment of judgment', es: 'Cesión del fallo' },
  kind: 'paper',
  flowId: 'hand-over',
  side: 'creditor',
  dataSchema,
  missing: missingForAssignment,
  data: dataFrom,
  blocks: data => [...paperBlocks(data), { kind: 'page-break' }, ...adviceBlocks],
  sample: {
    judgment: anaJudgment,
    amounts: anaAmounts,
    installments: null,
    debtors: [{ name: 'Dale Whitmore', lines: ['400 Mill Road', 'Fresno, CA 93702'] }],
    assignee: { name: 'Valley Judgment Recovery LLC', lines: ['77 Van Ness Avenue', 'Fresno, CA 93721'] },
    inReturn: { kind: 'price', cents: 60_000 },
  },
})

function missingForAssignment(file: CaseFile): Missing[] {
  const { way, assignee, assignedFor } = handingOverIn(file)
  const missing = missingForLetter(file)
  const need = (stepId: string, what: Words) => missing.push({ flowId: 'hand-over', stepId, what })
  if (way !== 'sell' && way !== 'agency')
    need('hand-over-way', {
      en: 'your choice to sell the judgment or give it to an agency',
      es: 'su decisión de vender el fallo o entregarlo a una agencia',
    })
  else {
    if (!assignee)
      need('assignee', { en: 'the name and address of the new owner', es: 'el nombre y la dirección del nuevo dueño' })
    if (!assignedFor) need('assigned-for', { en: 'what you get in return', es: 'qué recibe usted a cambio' })
  }
  if (isNothingOwed(file)) missing.push(stillOwed)
  return missing
}

function dataFrom(file: CaseFile): Data {
  const { facts, balance, today } = file
  const { assignee, assignedFor } = handingOverIn(file)
  if (balance.kind !== 'balance' || !assignee || !assignedFor)
    throw new Error('The assignment was asked for before its case was ready.')
  const { recipients: _, ...judgment } = letterFrom(file, today)
  const due = installmentsDueOn(facts, today)
  return {
    judgment,
    amounts: amountsFrom(facts, balance),
    installments: due && installmentsWords(due),
    debtors: partiesOf(facts).debtors.map(({ name, address }) => ({ name, lines: addressLines(address) })),
    assignee: { name: assignee.name, lines: addressLines(assignee.address) },
    inReturn: assignedFor,
  }
}

function paperBlocks(data: Data): Block[] {
  const { judgment, amounts, installments, assignee } = data
  const { creditors, debtors } = judgment
  return [
    {
      kind: 'caption',
      court: asIs(judgment.court),
      place: [asIs(judgment.place)],
      sides: [
        { names: creditors.map(asIs), role: roleOf('creditor', creditors.length) },
        { names: debtors.map(asIs), role: roleOf('debtor', debtors.length) },
      ],
      caseNumber: asIs(judgment.caseNumber),
      paper: { en: 'Assignment of Judgment', es: 'Cesión del fallo' },
    },
    paragraph(openingWords(data)),
    { kind: 'terms', items: partyTerms(data) },
    { kind: 'heading', level: 2, text: { en: 'What is owed', es: 'Lo que se debe' } },
    ...amountsBlocks(amounts, judgment.writtenOn),
    ...(installments ? [paragraph(installments)] : []),
    { kind: 'heading', level: 2, text: { en: 'What the assignor states', es: 'Lo que declara quien cede' } },
    { kind: 'list', numbered: true, items: statements(assignee.name) },
    {
      kind: 'signature',
      signers: creditors.map(name => ({
        name: asIs(name),
        role: { en: 'Assignor (judgment creditor)', es: 'Cedente (acreedor del fallo)' },
      })),
    },
    { kind: 'heading', level: 2, text: { en: 'Notary', es: 'Notario' } },
    paragraph({
      en: 'Signed before me by the person or persons named above, on the date beside my signature. The notary adds the words this state asks for.',
      es: 'Firmado ante mí por la persona o las personas nombradas arriba, en la fecha junto a mi firma. El notario agrega las palabras que pide este estado.',
    }),
    {
      kind: 'signature',
      signers: [
        {
          name: { en: 'Notary public', es: 'Notario público' },
          role: {
            en: 'State and county, seal, and the day the commission ends',
            es: 'Estado y condado, sello y el día en que termina el nombramiento',
          },
        },
      ],
    },
  ]
}

function roleOf(side: 'creditor' | 'debtor', count: number): Words {
  const isOne = count === 1
  if (side === 'creditor')
    return isOne
      ? { en: 'Judgment Creditor and Assignor', es: 'Acreedor del fallo y cedente' }
      : { en: 'Judgment Creditors and Assignors', es: 'Acreedores del fallo y cedentes' }
  return isOne
    ? { en: 'Judgment Debtor', es: 'Deudor del fallo' }
    : { en: 'Judgment Debtors', es: 'Deudores del fallo' }
}

function openingWords({ judgment, assignee, inReturn }: Data): Words {
  const { creditors } = judgment
  const entered = dateWords(judgment.enteredOn)
  const given = returnWords(inReturn)
  return inBoth(locale => {
    const owners = listOf(creditors, locale)
    return locale === 'en'
      ? `${given.en}, ${owners} (the assignor) ${creditors.length === 1 ? 'assigns' : 'assign'} to ${assignee.name} (the assignee) the judgment entered in this case on ${entered.en}, with its interest and every right that comes with it.`
      : `${given.es}, ${owners} (cedente) ${creditors.length === 1 ? 'cede' : 'ceden'} a ${assignee.name} (cesionario) el fallo registrado en este caso el ${entered.es}, con sus intereses y todos los derechos que lo acompañan.`
  })
}

function returnWords(inReturn: Data['inReturn']): Words {
  switch (inReturn.kind) {
    case 'price': {
      const price = formatCents(inReturn.cents)
      return { en: `For ${price}, received in full`, es: `Por ${price}, recibidos por completo` }
    }
    case 'share': {
      const share = formatPercent(inReturn.keptPercent)
      return {
        en: `In return for ${share} of all the assignee collects on it, to be paid to the assignor as it comes in`,
        es: `A cambio del ${share} de todo lo que el cesionario cobre por él, que se pagará al cedente a medida que entre`,
      }
    }
    case 'unsaid':
      return { en: 'For value received', es: 'Por valor recibido' }
  }
}

function partyTerms({ judgment, assignee, debtors }: Data): Term[] {
  return [
    {
      term: { en: 'Assignor', es: 'Cedente' },
      value: inBoth(locale => [listOf(judgment.creditors, locale), ...judgment.sender.lines].join('\n')),
    },
    { term: { en: 'Assignee', es: 'Cesionario' }, value: asIs([assignee.name, ...assignee.lines].join('\n')) },
    ...debtors.map(({ name, lines }) => ({
      term: { en: 'Judgment debtor, last address known', es: 'Deudor del fallo, última dirección conocida' },
      value: inBoth(locale => [name, ...(lines.length > 0 ? lines : [noAddress[locale]])].join('\n')),
    })),
  ]
}

const noAddress: Words = { en: 'address not known', es: 'dirección desconocida' }

function statements(assignee: string): Words[] {
  return [
    {
      en: 'The figures above take off all that was paid through their date.',
      es: 'De las cifras de arriba ya se restó todo lo pagado hasta su fecha.',
    },
    {
      en: 'The judgment has not been assigned to anyone else.',
      es: 'El fallo no se ha cedido a nadie más.',
    },
    {
      en: `From the day this paper is signed, what is paid on the judgment belongs to ${assignee}, and anything paid to the assignor after it will be handed on.`,
      es: `Desde el día en que se firme este papel, lo que se pague por el fallo es de ${assignee}, y lo que después reciba el cedente se le entregará.`,
    },
    {
      en: 'The assignor does not promise that the judgment can be collected.',
      es: 'El cedente no promete que el fallo se pueda cobrar.',
    },
  ]
}
