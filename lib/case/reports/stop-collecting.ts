// The legal stop as the creditor reads it: what may not be done, what has to be done now, and what is still open.

import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, listOf, type Words } from '@/lib/shared/words'
import { filingIn } from '../bankruptcy'
import type { CaseFile } from '../case-file'
import { type LegalStop, legalStopOf, paidBefore, paidSince, stayOn } from '../legal-stop'
import type { Report, ReportDefinition, ReportMissing, Section } from '../report'
import { paidTable } from './bankruptcy-person'
import { doubtNotices, filingFacts, ruleSections } from './legal-stop-parts'

export const stopCollecting: ReportDefinition = {
  id: 'stop-collecting',
  side: 'creditor',
  title: { en: 'You have to stop collecting', es: 'Tiene que dejar de cobrar' },
  flowId: 'their-bankruptcy',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  if (legalStopOf(file)) return []
  const isDismissed = filingIn(file)?.standing === 'dismissed'
  return [
    {
      flowId: 'their-bankruptcy',
      stepId: 'they-filed',
      what: isDismissed
        ? {
            en: 'an open bankruptcy case: you said the court dismissed it. Ask the bankruptcy court’s clerk or a lawyer before you collect again',
            es: 'un caso de bancarrota abierto: dijo que el tribunal lo desestimó. Pregunte en la secretaría de ese tribunal o a un abogado antes de volver a cobrar',
          }
        : {
            en: 'a bankruptcy of the other side: by your answers there is none',
            es: 'una bancarrota de la otra parte: según sus respuestas no hay ninguna',
          },
    },
  ]
}

function report(file: CaseFile): Report {
  const stop = legalStopOf(file)
  if (!stop) throw new Error('The legal stop was asked for where none stands.')
  return {
    sentence: sentenceOf(stop),
    sections: [
      ...doubtNotices(stop, file.facts.enteredOn),
      filingFacts(stop.filing),
      { kind: 'heading', text: { en: 'Do not do any of this', es: 'No haga nada de esto' } },
      { kind: 'list', items: mustNot },
      { kind: 'heading', text: { en: 'Do this now', es: 'Haga esto ahora' } },
      { kind: 'list', items: mustDo(stop) },
      ...othersSections(file, stop),
      ...moneySections(file, stop),
      ...stillOpenSections(file),
      ...ruleSections(file.today),
    ],
    actions: [
      {
        label: { en: 'Change what you told us', es: 'Cambiar lo que nos dijo' },
        path: 'their-bankruptcy/they-filed',
      },
    ],
  }
}

function sentenceOf({ since, filing }: LegalStop): Words {
  if (!filing.isSure)
    return {
      en: 'You heard that a bankruptcy was filed. Take no step to collect until you have looked it up: if it is true, the law forbids it.',
      es: 'Oyó que se presentó una bancarrota. No haga nada para cobrar hasta comprobarlo: si es verdad, la ley lo prohíbe.',
    }
  return inBoth(locale => {
    const who = filing.who.length > 0 ? listOf(filing.who, locale) : null
    const on = since ? formatDate(since, locale) : null
    return locale === 'en'
      ? `Stop every step to collect: ${who ?? 'the other side'} filed for bankruptcy${on ? ` on ${on}` : ''}.`
      : `Detenga todo cobro: ${who ?? 'la otra parte'} presentó un caso de bancarrota${on ? ` el ${on}` : ''}.`
  })
}

const mustNot: Words[] = [
  {
    en: 'Call, write or send messages to ask for payment',
    es: 'Llamar, escribir o mandar mensajes para pedir el pago',
  },
  {
    en: 'Start or go on with taking wages, a bank account or other property',
    es: 'Iniciar o continuar el embargo de salario, cuentas bancarias u otros bienes',
  },
  {
    en: 'Record a lien, or file a new case for this debt',
    es: 'Inscribir un gravamen o presentar otra demanda por esta deuda',
  },
  {
    en: 'Ask the court for an exam or a hearing to collect',
    es: 'Pedir al tribunal un interrogatorio o una audiencia para cobrar',
  },
  { en: 'Keep money that comes in from an earlier order', es: 'Quedarse con dinero que llegue por una orden anterior' },
]

function mustDo({ filing }: LegalStop): Words[] {
  const lookUp: Words = {
    en: 'Look the case up with the bankruptcy court, by name or at pacer.uscourts.gov, and note its number and date.',
    es: 'Busque el caso en el tribunal de bancarrotas, por nombre o en pacer.uscourts.gov, y anote su número y su fecha.',
  }
  const isWhole = filing.isSure && filing.on !== null && filing.number !== null
  return [
    ...(isWhole ? [] : [lookUp]),
    {
      en: 'Tell the sheriff, the employer and the bank in writing, today, to stop and to let go of what they hold.',
      es: 'Avise hoy por escrito al alguacil, al empleador y al banco que se detengan y liberen lo que retienen.',
    },
    {
      en: 'Take back what was begun after the filing, and give back what came in since then.',
      es: 'Deshaga lo que se empezó después de la presentación y devuelva lo que llegó desde entonces.',
    },
    {
      en: 'Read the notice of the bankruptcy court. It says whether to file a claim, and by when.',
      es: 'Lea el aviso del tribunal de bancarrotas. Dice si hay que presentar un reclamo y hasta cuándo.',
    },
    {
      en: 'Write only to their bankruptcy lawyer, if they have one.',
      es: 'Escriba solo a su abogado de bancarrotas, si lo tienen.',
    },
    {
      en: 'Ask a lawyer about the judgment’s own dates, such as renewal, while the stop lasts.',
      es: 'Pregunte a un abogado por las fechas del propio fallo, como la renovación, mientras dure la suspensión.',
    },
  ]
}

/** Others on the judgment who did not file. */
function othersSections({ facts }: CaseFile, { filing }: LegalStop): Section[] {
  const others = facts.otherSide.map(party => party.name).filter(name => !filing.who.includes(name))
  if (others.length === 0) return []
  return [
    {
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'The others who owe', es: 'Los demás que deben' },
      text: inBoth(locale => {
        const names = listOf(others, locale)
        return locale === 'en'
          ? `By your answers ${names} did not file. In some cases the stop still covers others who owe. Ask a lawyer before any step against anyone; until then everything here stays locked.`
          : `Según sus respuestas, ${names} no ${others.length > 1 ? 'presentaron' : 'presentó'} un caso. En algunos casos la suspensión cubre también a otros que deben. Pregunte a un abogado antes de actuar contra alguien; hasta entonces todo aquí sigue bloqueado.`
      }),
    },
  ]
}

function moneySections(file: CaseFile, { since }: LegalStop): Section[] {
  const law = stayOn(file.today)
  if (!law || !since) return []
  const before = paidBefore(file, since)
  const after = paidSince(file, since)
  return [
    ...(after.length > 0
      ? [
          { kind: 'heading' as const, text: { en: 'Came in since the filing', es: 'Llegó desde la presentación' } },
          {
            kind: 'text' as const,
            text: {
              en: 'Keep it apart and untouched, and ask a lawyer or the bankruptcy trustee to whom it goes back.',
              es: 'Guárdelo aparte y sin tocarlo, y pregunte a un abogado o al síndico (trustee) a quién se devuelve.',
            },
          },
          paidTable(
            after,
            after.reduce((sum, one) => sum + one.amountCents, 0),
          ),
        ]
      : []),
    ...(before?.isEnough
      ? [
          { kind: 'heading' as const, text: { en: 'Came in shortly before', es: 'Llegó poco antes' } },
          { kind: 'text' as const, text: law.stay.recover },
          paidTable(before.payments, before.totalCents),
        ]
      : []),
  ]
}

/** A debt from fraud or harm on purpose may outlast the case, if the creditor acts in time. */
function stillOpenSections({ facts, today }: CaseFile): Section[] {
  const found = federalOn('bankruptcyNondischargeable', today)
  if (found.kind !== 'value') return []
  const { complaint, complaintRunsFromWords, grounds } = found.value
  const mayMatter = facts.debtKind === null || facts.debtKind === 'fraud' || facts.debtKind === 'injury'
  if (!mayMatter)
    return found.entry.note
      ? [
          { kind: 'heading', text: { en: 'What may be left', es: 'Qué puede quedar' } },
          { kind: 'text', text: inBoth(locale => `${found.entry.note?.[locale]} (${found.entry.cite.section})`) },
        ]
      : []
  const within = periodWords(complaint)
  return [
    { kind: 'heading', text: { en: 'What may be left', es: 'Qué puede quedar' } },
    {
      kind: 'text',
      text: {
        en: `If the debt comes from one of these, you may ask the bankruptcy court that it stay. You must file a complaint within ${within.en} of ${complaintRunsFromWords.en} (${found.entry.cite.section}). See a lawyer now: the time is short.`,
        es: `Si la deuda viene de algo de esto, puede pedir al tribunal de bancarrotas que siga. Debe presentar una demanda en un plazo de ${within.es} desde ${complaintRunsFromWords.es} (${found.entry.cite.section}). Consulte ya a un abogado: el plazo es corto.`,
      },
    },
    { kind: 'list', items: grounds.filter(ground => ground.needsComplaint).map(ground => ground.what) },
  ]
}
