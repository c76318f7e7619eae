// The legal stop as the debtor reads it: what has to stop, whom to tell, and what may come back.

import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { filingIn } from '../bankruptcy'
import type { CaseFile } from '../case-file'
import { type LegalStop, legalStopOf, paidBefore, paidSince, stayOn } from '../legal-stop'
import type { Report, ReportDefinition, ReportMissing, Section } from '../report'
import { paidTable } from './bankruptcy-person'
import { doubtNotices, filingFacts, ruleSections } from './legal-stop-parts'

export const legalStopReport: ReportDefinition = {
  id: 'legal-stop',
  side: 'debtor',
  title: { en: 'Collection has to stop', es: 'El cobro tiene que parar' },
  flowId: 'bankruptcy',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  if (legalStopOf(file)) return []
  const isDismissed = filingIn(file)?.standing === 'dismissed'
  return [
    {
      flowId: 'bankruptcy',
      stepId: 'already-filed',
      what: isDismissed
        ? {
            en: 'nothing more from you: you said the court dismissed your bankruptcy case, so it stops no collecting now. If that changes, tell us here',
            es: 'nada de su parte: dijo que el tribunal desestimó su caso de bancarrota, así que ya no detiene el cobro. Si eso cambia, díganoslo aquí',
          }
        : {
            en: 'nothing now: this page is only for after a bankruptcy case is filed, and you have not told us of one. If you file, tell us here',
            es: 'nada por ahora: esta página es solo para después de presentar un caso de bancarrota, y no nos ha dicho de ninguno. Si lo presenta, díganoslo aquí',
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
      ...tellSections(stop),
      ...moneySections(file, stop),
      ...ruleSections(file.today),
    ],
    actions: [
      {
        label: { en: 'See what bankruptcy would mean', es: 'Ver qué significa la bancarrota' },
        path: 'reports/bankruptcy',
      },
      { label: { en: 'Change what you told us', es: 'Cambiar lo que nos dijo' }, path: 'bankruptcy/already-filed' },
    ],
  }
}

function sentenceOf({ since, filing }: LegalStop): Words {
  if (filing.standing === 'discharged')
    return {
      en: 'A bankruptcy court wiped out debts of yours. Unless this one was left out, nobody may collect it.',
      es: 'Un tribunal de bancarrotas eliminó deudas suyas. Si esta no quedó fuera, nadie puede cobrarla.',
    }
  return inBoth(locale => {
    const on = since ? formatDate(since, locale) : null
    return locale === 'en'
      ? `You filed for bankruptcy${on ? ` on ${on}` : ''}, and from that moment nearly all collecting has to stop.`
      : `Usted presentó un caso de bancarrota${on ? ` el ${on}` : ''}, y desde ese momento casi todo el cobro tiene que parar.`
  })
}

function tellSections({ filing }: LegalStop): Section[] {
  const items: Words[] = [
    {
      en: 'Ask your bankruptcy lawyer who has been told, and who still has to be.',
      es: 'Pregunte a su abogado de bancarrotas a quién se avisó y a quién falta avisar.',
    },
    {
      en: 'Give the case number and the filing date to the other side, and to any sheriff, employer or bank that is taking money.',
      es: 'Dé el número del caso y la fecha de presentación a la otra parte y a todo alguacil, empleador o banco que esté tomando dinero.',
    },
    {
      en: 'Write down who still calls, writes or takes money, with the day and the amount.',
      es: 'Anote quién sigue llamando, escribiendo o tomando dinero, con el día y la cantidad.',
    },
    {
      en: 'Do not pay this judgment, and do not promise to, without your lawyer.',
      es: 'No pague este fallo ni prometa pagarlo sin su abogado.',
    },
  ]
  if (!filing.number || !filing.on)
    items.push({
      en: 'Add the case number and the date here: they are on the court’s notice.',
      es: 'Agregue aquí el número del caso y la fecha: están en el aviso del tribunal.',
    })
  return [
    { kind: 'heading', text: { en: 'What to do now', es: 'Qué hacer ahora' } },
    { kind: 'list', items },
  ]
}

function moneySections(file: CaseFile, { since }: LegalStop): Section[] {
  const law = stayOn(file.today)
  if (!law || !since) return []
  const before = paidBefore(file, since)
  const after = paidSince(file, since)
  return [
    ...(before?.isEnough
      ? [
          { kind: 'heading' as const, text: { en: 'Before the filing', es: 'Antes de la presentación' } },
          { kind: 'text' as const, text: law.stay.recover },
          paidTable(before.payments, before.totalCents),
        ]
      : []),
    ...(after.length > 0
      ? [
          { kind: 'heading' as const, text: { en: 'Since the filing', es: 'Desde la presentación' } },
          {
            kind: 'text' as const,
            text: {
              en: 'These were paid or taken on or after the filing. Show them to your lawyer.',
              es: 'Esto se pagó o se tomó el día de la presentación o después. Muéstreselo a su abogado.',
            },
          },
          paidTable(
            after,
            after.reduce((sum, one) => sum + one.amountCents, 0),
          ),
        ]
      : []),
  ]
}
