// The ways of collecting in words: when it may start, the papers, what they lead to, and what a creditor may not do.

import { formatDollars } from '@/lib/shared/money'
import { asIs, inBoth, upperFirst, type Words } from '@/lib/shared/words'
import type {
  BadCheck,
  CollectionConduct,
  DebtorExam,
  Domestication,
  Installments,
  RuleOnly,
  Writ,
} from '../collection-types'
import { periodWords } from '../days'
import type { EnforcementStart, Period } from '../types'
import type { FactSaid } from './fact-said'
import { formWords } from './form-words'
import {
  atOnce,
  capitalized,
  daysWords,
  dollars,
  firstSentence,
  formTerm,
  notChecked,
  paperTerm,
  periodFrom,
  row,
  rowIf,
  yesOrNo,
} from './said-parts'

function waitWords(wait: Period): Words {
  return wait.count === 0 ? atOnce : periodWords(wait)
}

export function sayEnforcementStart({ wait, runsFrom, afterDefault, trigger }: EnforcementStart): FactSaid {
  return {
    headline: wait.count === 0 ? atOnce : periodFrom(wait, runsFrom),
    rows: [
      row({ en: 'Wait', es: 'Espera' }, wait.count === 0 ? { en: 'None', es: 'Ninguna' } : periodWords(wait)),
      row(
        wait.count === 0
          ? { en: 'As soon as', es: 'En cuanto' }
          : { en: 'The wait begins when', es: 'La espera empieza cuando' },
        capitalized(trigger),
      ),
      ...rowIf({ en: 'After a default judgment', es: 'Después de un fallo en rebeldía' }, afterDefault, waitWords),
    ],
    paragraphs: [],
    tables: [],
  }
}

export function sayWrit({ document, form, issuedBy, servedBy, returnDays }: Writ): FactSaid {
  return {
    headline: capitalized(document),
    rows: [
      row(paperTerm, capitalized(document)),
      ...rowIf(formTerm, form, formWords),
      row({ en: 'Issued by', es: 'La emite' }, capitalized(issuedBy)),
      row({ en: 'Carried out by', es: 'La cumple' }, capitalized(servedBy)),
      ...rowIf({ en: 'Good for', es: 'Vale por' }, returnDays, daysWords),
    ],
    paragraphs: [],
    tables: [],
  }
}

export function sayDebtorExam({ name, form, frequency }: DebtorExam): FactSaid {
  return {
    headline: capitalized(name),
    rows: [
      row({ en: 'What it is called', es: 'Cómo se llama' }, capitalized(name)),
      ...rowIf(formTerm, form, formWords),
      ...rowIf({ en: 'How often', es: 'Con qué frecuencia' }, frequency, capitalized),
    ],
    paragraphs: [],
    tables: [],
  }
}

/** A rule that is only words: its first sentence is the headline. */
export function sayRule({ rule }: RuleOnly): FactSaid {
  return { headline: firstSentence(rule), rows: [], paragraphs: [rule], tables: [] }
}

export function sayDomestication({ act, filing, wait }: Domestication): FactSaid {
  return {
    headline: capitalized(act),
    rows: [
      row({ en: 'Law', es: 'Ley' }, capitalized(act)),
      row({ en: 'Wait before collecting', es: 'Espera antes de cobrar' }, wait ? waitWords(wait) : notChecked),
    ],
    paragraphs: [filing],
    tables: [],
  }
}

export function sayInstallments({ courtOrdered, form, rule, missedForm, missedAnswer }: Installments): FactSaid {
  return {
    headline: courtOrdered
      ? { en: 'The court can order it', es: 'El tribunal puede ordenarlo' }
      : { en: 'Not by court order', es: 'No por orden del tribunal' },
    rows: [
      row({ en: 'Can the court order it?', es: '¿Puede ordenarlo el tribunal?' }, yesOrNo(courtOrdered)),
      ...rowIf(formTerm, form, formWords),
      ...rowIf({ en: 'Form after a missed payment', es: 'Formulario si falta un pago' }, missedForm, formWords),
      ...rowIf({ en: 'Form to answer it', es: 'Formulario para responder' }, missedAnswer?.form, formWords),
      ...rowIf({ en: 'Time to answer it', es: 'Plazo para responder' }, missedAnswer?.period, periodWords),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayBadCheck(law: BadCheck): FactSaid {
  const { rule, multiplier, leastCents, mostCents, notice } = law
  return {
    headline: extraWords(multiplier, leastCents, mostCents),
    rows: [
      ...rowIf({ en: 'Times the amount of the check', es: 'Veces el monto del cheque' }, multiplier, times =>
        asIs(String(times)),
      ),
      ...rowIf({ en: 'Least extra', es: 'Mínimo adicional' }, leastCents, dollars),
      ...rowIf({ en: 'Most extra', es: 'Máximo adicional' }, mostCents, dollars),
      ...rowIf(
        { en: 'Most extra, if funds were short', es: 'Máximo adicional, si faltaban fondos' },
        law.mostFundsShortCents,
        dollars,
      ),
      ...rowIf({ en: 'What the multiple holds', es: 'Qué incluye el múltiplo' }, law.holdsCheck, () => checkInIt),
      ...rowIf({ en: 'Who sets the sum', es: 'Quién fija la suma' }, law.isUpTo, () => byTheCourt),
      ...rowIf({ en: 'Time to pay after notice', es: 'Plazo para pagar tras el aviso' }, notice, periodWords),
      ...rowIf({ en: 'How the notice goes', es: 'Cómo se envía el aviso' }, law.certifiedMail, () => certified),
      ...rowIf({ en: 'Most for handling the check', es: 'Máximo por el cheque devuelto' }, law.feeCents, dollars),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

const checkInIt: Words = { en: 'The check is part of it', es: 'El cheque está incluido' }
const byTheCourt: Words = { en: 'The court, up to the sum', es: 'El tribunal, hasta esa suma' }
const certified: Words = { en: 'By certified mail', es: 'Por correo certificado' }

/** "3 times the check, at least $100, at most $500". */
function extraWords(multiplier: number | null, leastCents: number | null, mostCents: number | null): Words {
  if (multiplier === null && leastCents === null && mostCents === null)
    return { en: 'See the text', es: 'Vea el texto' }
  if (multiplier === null && leastCents !== null && leastCents === mostCents) return dollars(leastCents)
  return inBoth(locale => {
    const isEnglish = locale === 'en'
    const parts = [
      multiplier !== null && (isEnglish ? `${multiplier} times the check` : `${multiplier} veces el cheque`),
      leastCents !== null && `${isEnglish ? 'at least' : 'al menos'} ${formatDollars(leastCents)}`,
      mostCents !== null && `${isEnglish ? 'at most' : 'como máximo'} ${formatDollars(mostCents)}`,
    ].filter(part => part !== false)
    return upperFirst(parts.join(', '))
  })
}

export function sayCollectionConduct({ law, coversOriginalCreditors, rule }: CollectionConduct): FactSaid {
  const name = law ? capitalized(law) : noLawNamed
  return {
    headline: name,
    rows: [
      row({ en: 'Law', es: 'Ley' }, name),
      row(
        { en: 'Binds a creditor who collects their own debt', es: 'Obliga al acreedor que cobra su propia deuda' },
        yesOrNo(coversOriginalCreditors),
      ),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

const noLawNamed: Words = { en: 'No state act named', es: 'No se nombra una ley del estado' }
