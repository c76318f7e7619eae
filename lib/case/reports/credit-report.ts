// Credit reports and the judgment: first what is true, then how to look for free, and what to do if it is there all the same.

import { federalOn } from '@/lib/law/federal'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import { closingOf } from '../closing'
import { creditSeenIn, isSatisfactionOnRecord, sourced } from '../credit'
import type { Report, ReportAction, ReportDefinition, Section } from '../report'
import { disputeSections, stepSections } from './credit-report-dispute'
import { sevenYearSections, taxSections } from './credit-report-rules'

export const creditReport: ReportDefinition = {
  id: 'credit-report',
  side: 'debtor',
  title: { en: 'Your credit reports and this judgment', es: 'Sus informes de crédito y este fallo' },
  flowId: 'credit-report',
  missing: () => [],
  report,
}

function report(file: CaseFile): Report {
  return {
    sentence: sentenceOf(file),
    sections: [
      ...truthSections(file),
      ...lookSections(file),
      ...stepSections(file),
      ...disputeSections(file),
      ...sevenYearSections(file),
      ...screeningSections(file),
      ...taxSections(file),
    ],
    actions: actionsOf(file),
  }
}

function sentenceOf(file: CaseFile): Words {
  const rule = federalOn('fcraReporting', file.today)
  const since = rule.kind === 'value' ? rule.value.judgmentsRemovedOn : null
  const { looked } = creditSeenIn(file)
  return inBoth(l => {
    const truth = since
      ? l === 'en'
        ? `Since ${formatDate(since, l)} the three big credit bureaus list no civil judgments.`
        : `Desde el ${formatDate(since, l)} las tres grandes agencias de crédito no incluyen fallos civiles.`
      : ''
    return `${truth} ${lookedWords[looked][l]}`.trim()
  })
}

const lookedWords: Record<'listed' | 'clear' | 'not-yet', Words> = {
  listed: {
    en: 'You found this one on a report all the same. You can have it put right, and it costs nothing.',
    es: 'Aun así, usted encontró este en un informe. Puede pedir que se corrija, y no cuesta nada.',
  },
  clear: {
    en: 'You looked, and this one is not there. There is nothing to fix.',
    es: 'Usted miró, y este no aparece. No hay nada que corregir.',
  },
  'not-yet': {
    en: 'So this one should not be there. Look first: it is free, and there may be nothing to fix.',
    es: 'Así que este no debería aparecer. Mire primero: es gratis, y quizás no haya nada que corregir.',
  },
}

function truthSections({ today }: CaseFile): Section[] {
  const rule = federalOn('fcraReporting', today)
  if (rule.kind !== 'value') return []
  return [
    {
      kind: 'notice',
      tone: 'info',
      heading: { en: 'What is true', es: 'Lo que es cierto' },
      text: sourced(rule.value.removal, rule.entry),
    },
  ]
}

function lookSections({ today }: CaseFile): Section[] {
  const found = federalOn('creditBureaus', today)
  if (found.kind !== 'value') return []
  const { freeReports, freeReportsPhone, freeReportsAddress, freeReportsHow } = found.value
  return [
    { kind: 'heading', text: { en: 'How to look, free', es: 'Cómo verlos gratis' } },
    {
      kind: 'facts',
      rows: [
        { term: { en: 'Online', es: 'En línea' }, details: inBoth(() => freeReports) },
        { term: { en: 'By phone', es: 'Por teléfono' }, details: inBoth(() => freeReportsPhone) },
        { term: { en: 'By mail', es: 'Por correo' }, details: inBoth(() => freeReportsAddress) },
      ],
    },
    { kind: 'text', text: sourced(freeReportsHow, found.entry) },
    {
      kind: 'text',
      text: {
        en: 'Look at all three: each keeps its own records. Read the part called “public records”, and the list of accounts in collection: the debt behind the judgment can stand there, paid or not.',
        es: 'Mire los tres: cada agencia lleva sus propios registros. Lea la parte “public records” y la lista de cuentas en cobranza: ahí puede estar la deuda que dio lugar al fallo, pagada o no.',
      },
    },
  ]
}

function screeningSections(file: CaseFile): Section[] {
  const rule = federalOn('fcraReporting', file.today)
  if (rule.kind !== 'value') return []
  return [
    { kind: 'heading', text: { en: 'Where it can still be seen', es: 'Dónde se puede ver todavía' } },
    { kind: 'list', items: rule.value.stillVisible },
    {
      kind: 'text',
      text: {
        en: 'A tenant-screening company often reads the court’s records itself. What helps most is that the court’s record says the judgment is paid. If a landlord turns you down because of a report, they must say whose it was; ask that company for your copy, and dispute what is wrong in the same way.',
        es: 'Una empresa que revisa a inquilinos muchas veces lee ella misma los registros del tribunal. Lo que más ayuda es que ahí conste que el fallo está pagado. Si un arrendador lo rechaza por un informe, debe decirle de quién era; pida su copia a esa empresa y dispute de la misma manera lo que esté mal.',
      },
    },
    ...(closingOf(file).kind === 'paid' && !isSatisfactionOnRecord(file)
      ? [
          {
            kind: 'notice' as const,
            tone: 'warning' as const,
            heading: { en: 'First the court’s record', es: 'Primero el registro del tribunal' },
            text: {
              en: 'The judgment is paid, and you have not noted that the court’s record says so. Have that done first: everyone else copies from it.',
              es: 'El fallo está pagado, y usted no ha anotado que conste en el tribunal. Haga eso primero: todos los demás copian de ahí.',
            },
          },
        ]
      : []),
  ]
}

function actionsOf(file: CaseFile): ReportAction[] {
  const { looked } = creditSeenIn(file)
  const change: ReportAction = {
    label: { en: 'Change what you told us', es: 'Cambiar lo que nos dijo' },
    path: 'credit-report/check',
  }
  if (looked !== 'listed')
    return looked === 'clear'
      ? [change]
      : [
          {
            label: { en: 'Say what you found', es: 'Decir qué encontró' },
            path: 'credit-report/credit-looked',
          },
        ]
  return [
    { label: { en: 'See the dispute letters', es: 'Ver las cartas de disputa' }, path: 'documents/credit-dispute' },
    {
      label: { en: 'Ask the clerk for certified copies', es: 'Pedir copias certificadas en la secretaría' },
      path: 'documents/certified-copies-request',
    },
    { label: { en: 'Print the mailing sheet', es: 'Imprimir la hoja de envíos' }, path: 'documents/mailing-sheet' },
    change,
  ]
}
