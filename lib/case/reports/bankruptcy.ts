// The report of the bankruptcy screen: what would happen to this debt, and what to ask a lawyer. Never advice to file.

import { bankruptcyFlow } from '@/lib/interview/flows/bankruptcy'
import { formatDate } from '@/lib/shared/civil-date'
import { inBoth, type Words } from '@/lib/shared/words'
import { type BankruptcyAnswers, bankruptcyAnswersIn } from '../bankruptcy'
import { type CaseFile, pathIn } from '../case-file'
import { type LegalStop, legalStopOf } from '../legal-stop'
import { reachOf } from '../reach'
import type { Report, ReportAction, ReportDefinition, ReportMissing, Section } from '../report'
import { helpSections, questionSections } from './bankruptcy-asking'
import { debtSections, filingSections, lienSections } from './bankruptcy-debt'
import { aroundSections, paidSections, waitSections } from './bankruptcy-person'

export const bankruptcyReport: ReportDefinition = {
  id: 'bankruptcy',
  side: 'debtor',
  title: { en: 'What bankruptcy would mean', es: 'Qué significaría una bancarrota' },
  flowId: 'bankruptcy',
  missing,
  report,
}

function missing(file: CaseFile): ReportMissing[] {
  const open = pathIn(file, bankruptcyFlow).openStep
  if (!open) return []
  return [
    {
      flowId: 'bankruptcy',
      stepId: open.id,
      what: { en: 'the rest of a few short questions', es: 'el resto de unas preguntas breves' },
    },
  ]
}

function report(file: CaseFile): Report {
  const answers = bankruptcyAnswersIn(file)
  const stop = legalStopOf(file)
  const reach = reachOf(file)
  return {
    sentence: stop ? stopSentence(stop) : sentenceOf(answers),
    sections: [
      notAdvice,
      ...kindNotice(file),
      ...debtSections(answers, file.today),
      ...lienSections(answers, file.today),
      ...(stop ? [] : filingSections(file.today)),
      ...waitSections(answers, file.today),
      ...paidSections(file, answers),
      ...aroundSections(answers, file, reach),
      ...questionSections(answers, file, reach),
      ...helpSections(file),
    ],
    actions: actionsOf(stop),
  }
}

const notAdvice: Section = {
  kind: 'notice',
  tone: 'info',
  heading: { en: 'This does not tell you to file', es: 'Esto no le dice que presente un caso' },
  text: {
    en: 'Bankruptcy helps some people and hurts others. Only a lawyer who knows all your debts and property can say which. This page gets you ready for that talk.',
    es: 'La bancarrota ayuda a algunas personas y perjudica a otras. Solo un abogado que conozca todas sus deudas y bienes puede decirlo. Esta página lo prepara para esa conversación.',
  },
}

function kindNotice({ facts }: CaseFile): Section[] {
  if (!facts.you || facts.you.kind === 'person') return []
  return [
    {
      kind: 'notice',
      tone: 'warning',
      heading: { en: 'This page is about people', es: 'Esta página trata de personas' },
      text: {
        en: 'You said the judgment is against a business. Other rules hold for it: ask a lawyer.',
        es: 'Usted dijo que el fallo es contra un negocio. Para él valen otras reglas: pregunte a un abogado.',
      },
    },
  ]
}

function stopSentence({ since, filing }: LegalStop): Words {
  if (filing.standing === 'discharged')
    return {
      en: 'You told us a bankruptcy court wiped out debts. Ask your lawyer whether this judgment is one of them before you pay anything.',
      es: 'Nos dijo que un tribunal de bancarrotas eliminó deudas. Antes de pagar algo, pregunte a su abogado si este fallo es una de ellas.',
    }
  return inBoth(locale => {
    const on = since ? formatDate(since, locale) : null
    return locale === 'en'
      ? `You filed for bankruptcy${on ? ` on ${on}` : ''}, so collecting this judgment has to stop.`
      : `Usted presentó un caso de bancarrota${on ? ` el ${on}` : ''}, así que el cobro de este fallo tiene que parar.`
  })
}

function sentenceOf({ grounds }: BankruptcyAnswers): Words {
  if (grounds === null)
    return {
      en: 'We cannot tell whether this debt would outlast a bankruptcy. A bankruptcy lawyer can, often in a free first talk.',
      es: 'No podemos saber si esta deuda sobreviviría a una bancarrota. Un abogado de bancarrotas sí, muchas veces en una primera consulta gratis.',
    }
  if (grounds.length === 0)
    return {
      en: 'By your answers, a debt like this one is usually wiped out in a bankruptcy. Whether to file is for you and a lawyer to decide.',
      es: 'Según sus respuestas, una deuda como esta normalmente queda eliminada en una bancarrota. Si conviene presentarla lo deciden usted y un abogado.',
    }
  if (grounds.every(ground => ground.needsComplaint))
    return {
      en: 'By your answers, this debt could outlast a bankruptcy, but only if the other side asks the bankruptcy court in time.',
      es: 'Según sus respuestas, esta deuda podría sobrevivir a una bancarrota, pero solo si la otra parte lo pide a tiempo al tribunal de bancarrotas.',
    }
  return {
    en: 'By your answers, this debt would most likely stay after a bankruptcy.',
    es: 'Según sus respuestas, lo más probable es que esta deuda siga después de una bancarrota.',
  }
}

function actionsOf(stop: LegalStop | null): ReportAction[] {
  const property: ReportAction = {
    label: { en: 'See what could be taken', es: 'Ver qué se podría tomar' },
    path: 'property',
  }
  const choices: ReportAction = {
    label: { en: 'Compare the ways to pay', es: 'Comparar las formas de pagar' },
    path: 'choices',
  }
  if (stop)
    return [
      { label: { en: 'See what the stop means', es: 'Ver qué significa la suspensión' }, path: 'reports/legal-stop' },
      property,
    ]
  return [
    {
      label: { en: 'Tell the other side I am getting advice', es: 'Avisar a la otra parte que busco asesoría' },
      path: 'documents/taking-advice-letter',
    },
    property,
    choices,
  ]
}
