// What is wrong or dangerous in the days of an agreement: those gone by, and the ends of the judgment and of a lien.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import type { AgreementDraft } from './agreement-draft'
import type { AgreementFinding } from './agreement-finding'
import type { CaseFile } from './case-file'

/** Payments due before today, and what ends before the last one. */
export function dateFindings(file: CaseFile, { terms }: AgreementDraft): AgreementFinding[] {
  const findings: AgreementFinding[] = []
  const [first, last] = [terms.schedule[0], terms.schedule.at(-1)]
  if (first && first.on < file.today)
    findings.push({
      id: 'past-date',
      severity: 'must',
      what: {
        en: `A payment is due on ${formatDate(first.on, 'en')}, which has passed`,
        es: `Un pago vence el ${formatDate(first.on, 'es')}, que ya pasó`,
      },
      why: {
        en: 'The agreement would be broken before it is signed. Change the dates.',
        es: 'El acuerdo estaría incumplido antes de firmarse. Cambie las fechas.',
      },
      fix: null,
    })
  if (last) findings.push(...lifeFindings(file, last.on))
  return findings
}

function lifeFindings({ deadlines, today }: CaseFile, lastOn: IsoDate): AgreementFinding[] {
  const findings: AgreementFinding[] = []
  const { expiresOn, lienDiesOn } = deadlines ?? {}
  const [lastEn, lastEs] = [formatDate(lastOn, 'en'), formatDate(lastOn, 'es')]
  if (expiresOn?.kind === 'date' && expiresOn.on < today) findings.push(judgmentEnded(expiresOn.on))
  else if (expiresOn?.kind === 'date' && expiresOn.on <= lastOn)
    findings.push({
      id: 'judgment-ends-first',
      severity: 'should',
      what: {
        en: `The judgment ends on ${formatDate(expiresOn.on, 'en')}, before the last payment on ${lastEn}`,
        es: `El fallo vence el ${formatDate(expiresOn.on, 'es')}, antes del último pago del ${lastEs}`,
      },
      why: {
        en: 'The creditor would have to renew it in time for it to stand behind the agreement. A shorter plan avoids that.',
        es: 'El acreedor tendría que renovarlo a tiempo para que respalde el acuerdo. Un plan más corto lo evita.',
      },
      fix: null,
    })
  if (lienDiesOn?.kind === 'date' && lienDiesOn.on >= today && lienDiesOn.on <= lastOn)
    findings.push({
      id: 'lien-ends-first',
      severity: 'should',
      what: {
        en: `A lien on land would end on ${formatDate(lienDiesOn.on, 'en')}, before the last payment on ${lastEn}`,
        es: `Un gravamen sobre un inmueble terminaría el ${formatDate(lienDiesOn.on, 'es')}, antes del último pago del ${lastEs}`,
      },
      why: {
        en: 'If a lien was recorded, both sides should know that it may end, or be renewed, while payments go on.',
        es: 'Si se inscribió un gravamen, ambas partes deben saber que puede terminar, o renovarse, mientras siguen los pagos.',
      },
      fix: null,
    })
  return findings
}

/** To promise to pay what can no longer be collected can bring it back. */
function judgmentEnded(on: IsoDate): AgreementFinding {
  return {
    id: 'judgment-ended',
    severity: 'should',
    what: {
      en: `By our count the judgment ended on ${formatDate(on, 'en')}, unless it was renewed`,
      es: `Según nuestra cuenta el fallo terminó el ${formatDate(on, 'es')}, salvo que se haya renovado`,
    },
    why: {
      en: 'A judgment that has ended can often no longer be collected, and a signed promise to pay can make a new debt. Ask the clerk, or a lawyer, before anyone signs.',
      es: 'Un fallo que terminó muchas veces ya no se puede cobrar, y una promesa firmada de pagar puede crear una deuda nueva. Pregunte al secretario del tribunal, o a un abogado, antes de que alguien firme.',
    },
    fix: null,
  }
}
