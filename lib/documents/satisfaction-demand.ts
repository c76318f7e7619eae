// The debtor asks in writing for the paper that says the judgment is paid: what was paid, the state's rule, a day to do it by.

import { z } from 'zod'
import { agreementStandingOf } from '@/lib/case/agreement-standing'
import type { CaseFile } from '@/lib/case/case-file'
import { closingOf, wasLastByCheck } from '@/lib/case/closing'
import { daysToAnswerDemand, isDueAtOnce } from '@/lib/case/closing-watch'
import { arrivedOn } from '@/lib/case/notice'
import { periodWords } from '@/lib/law/days'
import { formWords } from '@/lib/law/said/form-words'
import { addDays, type IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, upperFirst, type Words } from '@/lib/shared/words'
import type { Block, Term } from './blocks'
import { type Caution, defineDocument, type Missing } from './define'
import {
  closingBlocks,
  dateWords,
  isoDate,
  type Letter,
  letterFrom,
  letterSchema,
  missingForLetter,
  openingBlocks,
  paragraph,
  toEach,
} from './letter-parts'
import { maribelLetter } from './letter-samples'
import { generalName } from './satisfaction-name'
import {
  checkWithClerk,
  missingPayment,
  proofsIn,
  satisfactionLawIn,
  satisfactionLawSchema,
  sectionWords,
  totalOf,
} from './satisfaction-proof'
import { sampleLaw } from './satisfaction-samples'

const dataSchema = z.object({
  letter: letterSchema,
  law: satisfactionLawSchema.nullable(),
  last: z.object({ on: isoDate, cents: z.int() }),
  totalCents: z.int(),
  zeroOn: isoDate,
  /** The written agreement that was paid in place of the whole judgment; `by`: the day it set for the paper, where that
   *  is known: after a check its `days` run from when the bank paid. */
  agreement: z.object({ on: isoDate, by: isoDate.nullable(), days: z.int().nullable() }).nullable(),
  /** The last day of the law, where it runs from the payment and is counted; null: not. */
  dueOn: isoDate.nullable(),
  /** When it was asked for before. */
  askedOn: isoDate.nullable(),
  /** The day the letter itself asks for. */
  byOn: isoDate,
})
type Data = z.infer<typeof dataSchema>

export const satisfactionDemand = defineDocument<CaseFile, Data>({
  id: 'satisfaction-demand',
  title: { en: 'Letter asking for the satisfaction', es: 'Carta que pide la constancia de pago' },
  flowId: 'judgment',
  side: 'debtor',
  dataSchema,
  missing: missingForDemand,
  data: dataFrom,
  caution: cautions,
  blocks: data => toEach(data.letter, recipient => letterTo(recipient, data)),
  sample: {
    letter: maribelLetter,
    law: sampleLaw,
    last: { on: '2026-11-18', cents: 25_000 },
    totalCents: 305_000,
    zeroOn: '2026-11-18',
    agreement: null,
    dueOn: null,
    askedOn: null,
    byOn: '2026-12-05',
  },
})

function missingForDemand(file: CaseFile): Missing[] {
  const missing = missingForLetter(file)
  return missing.length > 0 ? missing : missingPayment(file)
}

function dataFrom(file: CaseFile, today: IsoDate): Data {
  const closing = closingOf(file)
  const proofs = proofsIn(file)
  const last = proofs.at(-1)
  if (closing.kind !== 'paid' || !last) throw new Error('The letter was asked for before the judgment was paid.')
  const law = satisfactionLawIn(file)
  const { agreement } = (closing.how === 'settled' && agreementStandingOf(file)) || { agreement: null }
  const promisedBy = agreement && !wasLastByCheck(file, closing.zeroOn) ? closing.agreedBy : null
  const dueOn = closing.filing.kind === 'date' && !law?.isFromDemand && !isDueAtOnce(closing) ? closing.filing.on : null
  const endsOn = [promisedBy, dueOn].filter(on => on !== null).sort()[0]
  // A day that is over before the letter comes in is no day to ask for.
  const { on: comesOn } = arrivedOn({ sentOn: today, how: 'mail', receivedOn: null })
  return {
    letter: letterFrom(file, today),
    law,
    last: { on: last.paidOn, cents: last.cents },
    totalCents: totalOf(proofs),
    zeroOn: closing.zeroOn,
    agreement: agreement && {
      on: agreement.inForceOn ?? agreement.terms.writtenOn,
      by: promisedBy,
      days: agreement.terms.satisfaction?.withinDays ?? null,
    },
    dueOn,
    askedOn: closing.demand?.sentOn ?? null,
    byOn: endsOn && endsOn > comesOn ? endsOn : addDays(today, daysToAnswerDemand),
  }
}

function letterTo(recipient: Letter['recipients'][number], data: Data): Block[] {
  const { letter, law } = data
  const name = law?.document ?? generalName
  const asked = askedWords(data.askedOn)
  return [
    ...openingBlocks(letter, recipient),
    paragraph(paidWords(data, recipient.clients)),
    paragraph({
      en: `The court’s record should now say so. Please sign the paper for it, the ${name.en}, file it with the court, and send me a copy. If the judgment was recorded with a county or a state office, please have that record released too.${asked.en}`,
      es: `Ahora debe constar en el tribunal. Firme el papel que lo dice, ${name.es}, preséntelo en el tribunal y envíeme una copia. Si el fallo se inscribió en un condado o en una oficina del estado, haga también que se cancele esa inscripción.${asked.es}`,
    }),
    ...(law ? [{ kind: 'terms' as const, items: lawTerms(data, law) }] : []),
    paragraph(byWords(data)),
    ...closingBlocks(letter),
  ]
}

function paidWords({ last, totalCents, zeroOn, agreement }: Data, clients: string | null): Words {
  const [sum, all] = [formatCents(last.cents), formatCents(totalCents)]
  const [on, zero] = [dateWords(last.on), dateWords(zeroOn)]
  const of = clients
    ? { en: ` in favor of your client, ${clients},`, es: ` a favor de ${clients}, a quien usted representa,` }
    : { en: '', es: '' }
  const end = agreement
    ? {
        en: `All that our agreement of ${dateWords(agreement.on).en} asks for was paid by ${zero.en}.`,
        es: `Todo lo que pide nuestro acuerdo del ${dateWords(agreement.on).es} se pagó a más tardar el ${zero.es}.`,
      }
    : { en: `Nothing has been left to pay since ${zero.en}.`, es: `Desde el ${zero.es} no queda nada por pagar.` }
  return {
    en: `The judgment${of.en} is paid. The last payment was ${sum}, on ${on.en}; all payments together come to ${all}. ${end.en}`,
    es: `El fallo${of.es} está pagado. El último pago fue de ${sum}, el ${on.es}; todos los pagos juntos suman ${all}. ${end.es}`,
  }
}

function askedWords(askedOn: IsoDate | null): Words {
  if (!askedOn) return { en: '', es: '' }
  const on = dateWords(askedOn)
  return { en: ` I first asked for it on ${on.en}.`, es: ` La pedí por primera vez el ${on.es}.` }
}

/** Only what the law data has: each in its own line, and nothing where there is nothing. */
function lawTerms(data: Data, law: NonNullable<Data['law']>): Term[] {
  return [
    ...(law.form
      ? [{ term: { en: 'The court’s form', es: 'El formulario del tribunal' }, value: formWords(law.form) }]
      : []),
    { term: { en: 'The rule', es: 'La regla' }, value: ruleWords(data, law) },
    ...(law.penalty
      ? [
          {
            term: { en: 'If it is not filed in time', es: 'Si no se presenta a tiempo' },
            value: inBoth(l => `${law.penalty?.[l]}${law.uncertain ? ` (${checkWithClerk[l]})` : ''}`),
          },
        ]
      : []),
  ]
}

/** The section, and the time it gives where it gives one. */
function ruleWords({ dueOn }: Data, law: NonNullable<Data['law']>): Words {
  const section = sectionWords(law)
  const { time, runsFrom } = law
  if (!time) return section
  return inBoth(l => {
    const by = dueOn ? (l === 'en' ? `: by ${dateWords(dueOn).en}` : `: a más tardar el ${dateWords(dueOn).es}`) : ''
    return `${upperFirst(time[l])} ${l === 'en' ? 'from' : 'desde'} ${runsFrom[l]}${by} (${section[l]})`
  })
}

/** "by November 15, 2026", or the days alone where nobody knows from when they run. */
function promisedWords(agreement: Data['agreement']): Words | null {
  if (agreement?.by) {
    const by = dateWords(agreement.by)
    return { en: `by ${by.en}`, es: `a más tardar el ${by.es}` }
  }
  if (!agreement?.days) return null
  const days = periodWords({ count: agreement.days, unit: 'days' })
  return {
    en: `within ${days.en} after the bank paid the last check`,
    es: `dentro de ${days.es} después de que el banco pagó el último cheque`,
  }
}

function byWords({ law, byOn, agreement }: Data): Words {
  const by = dateWords(byOn, 'weekday')
  const promised = promisedWords(agreement)
  const agreed = promised
    ? { en: `Our agreement says ${promised.en}. `, es: `Nuestro acuerdo dice ${promised.es}. ` }
    : { en: '', es: '' }
  const thanks: Words = {
    en: 'If you think that something is still owed, please tell me by then how much and why. Thank you.',
    es: 'Si cree que todavía se debe algo, dígame para entonces cuánto y por qué. Gracias.',
  }
  return law?.isFromDemand && law.time
    ? {
        en: `${agreed.en}This letter is my written request. Please file within ${law.time.en} after you receive it. ${thanks.en}`,
        es: `${agreed.es}Esta carta es mi petición por escrito. Preséntelo dentro de ${law.time.es} después de recibirla. ${thanks.es}`,
      }
    : {
        en: `${agreed.en}Please do it by ${by.en}. ${thanks.en}`,
        es: `${agreed.es}Hágalo a más tardar el ${by.es}. ${thanks.es}`,
      }
}

function cautions(file: CaseFile): Caution[] {
  const closing = closingOf(file)
  if (closing.kind !== 'paid') return []
  const { satisfaction, filed, entered, doubts } = closing
  const known = satisfaction.kind === 'value' ? satisfaction : null
  return [
    ...(filed || entered ? [{ text: alreadyFiled, cite: null }] : []),
    ...doubts.map(({ what }) => ({ text: what, cite: null })),
    ...(known?.entry.note ? [{ text: known.entry.note, cite: known.entry.cite }] : []),
    ...(known ? [] : [{ text: noRule, cite: null }]),
    { text: proof, cite: null },
  ]
}

const alreadyFiled: Words = {
  en: 'By your notes it was filed already. Ask the clerk what the record says before you send this.',
  es: 'Según sus notas ya se presentó. Pregunte en la secretaría qué dice el registro antes de enviar esto.',
}

const noRule: Words = {
  en: 'We have not checked the rule of this state, so the letter cites none. Ask the clerk how and by when a paid judgment must be reported.',
  es: 'No hemos verificado la regla de este estado, así que la carta no cita ninguna. Pregunte en la secretaría cómo y para cuándo se debe informar que un fallo está pagado.',
}

const proof: Words = {
  en: 'Send it by certified mail, keep a copy and the receipt, and write the day down here under “Close the case”. In some states the time runs from the day it came in.',
  es: 'Envíela por correo certificado, guarde una copia y el recibo, y anote aquí el día en “Cerrar el caso”. En algunos estados el plazo corre desde el día en que llegó.',
}
