// A court's form in words. Its number and printed name stay as they are; what is said around them is put into Spanish.

import { asIs, type Words } from '@/lib/shared/words'

/** The Spanish of what the law files call a form, the printed English name in parentheses. Others are said as they are. */
export const formsInSpanish: Record<string, string> = {
  "Defendant's Claim Form": 'Formulario de reclamo del demandado (Defendant’s Claim Form)',
  '3.25 (Request for General Execution)': '3.25: solicitud de ejecución general (Request for General Execution)',
  '4-801 (execution); 4-805 (garnishment application)': '4-801 (ejecución); 4-805 (solicitud de embargo)',
  '4-803 (execution); the garnishment claim form comes with notice 4-808':
    '4-803 (ejecución); el formulario de reclamo del embargo llega con el aviso 4-808',
  'AOC-150.2 (Affidavit to Challenge Garnishment)':
    'AOC-150.2: declaración jurada contra el embargo (Affidavit to Challenge Garnishment)',
  'C-21 (garnishment)': 'C-21 (embargo)',
  'C.R.C.P. Form 30 (Claim of Exemption)': 'C.R.C.P. Form 30: reclamo de exención (Claim of Exemption)',
  'C.R.C.P. Forms 26 and 29': 'C.R.C.P. Forms 26 y 29',
  'CIV-531 (claim of exemption from garnishment, sole earner)':
    'CIV-531 (reclamo de exención del embargo, para quien es el único que gana un sueldo)',
  'Challenge to Garnishment (ORS 18.850)': 'Objeción al embargo (Challenge to Garnishment), ORS 18.850',
  'Civil Form 11 (Request for Motion Hearing)':
    'Civil Form 11: solicitud de audiencia sobre una petición (Request for Motion Hearing)',
  'Claim for Exemption and Request for Hearing':
    'Reclamo de exención y solicitud de audiencia (Claim for Exemption and Request for Hearing)',
  'Claim of Exemption and Request for Hearing (form set out in § 77.041)':
    'Reclamo de exención y solicitud de audiencia (Claim of Exemption and Request for Hearing); su texto está en § 77.041',
  'Exemption Claim Form (sent with the restraining notice)':
    'Formulario de reclamo de exención (Exemption Claim Form); llega con el aviso de restricción (restraining notice)',
  'Exemption claim in RCW 6.27.140 or 6.27.160, sent with the writ':
    'El reclamo de exención de RCW 6.27.140 o 6.27.160; llega con la orden de embargo (writ)',
  'Exemption form sent with the disclosure papers (no number)':
    'Formulario de exención que llega con los papeles de la declaración de bienes (disclosure); sin número',
  'JD-CV-23 and JD-CV-23a; JD-CV-54': 'JD-CV-23 y JD-CV-23a; JD-CV-54',
  'JD-CV-24A (bank), JD-CV-3A (wages)': 'JD-CV-24A (banco), JD-CV-3A (salario)',
  'JD-CV-51 (Motion to Open Judgment, Small Claims)':
    'JD-CV-51: petición para reabrir el fallo (Motion to Open Judgment, Small Claims)',
  'Motion form from the clerk, often on the back of the notice':
    'Formulario de petición (motion) de la secretaría; suele estar al dorso del aviso',
  'Notice of Claimed Exemptions (no number)':
    'Aviso de exenciones reclamadas (Notice of Claimed Exemptions); sin número',
  'PS-20 (wages), PS-13 (bank account)': 'PS-20 (salario), PS-13 (cuenta de banco)',
  'Payment Order; Agreement for Proposed Payment Order':
    'Orden de pago (Payment Order); acuerdo para proponer una orden de pago (Agreement for Proposed Payment Order)',
  'Protected Property Claim Form': 'Formulario de reclamo de bienes protegidos (Protected Property Claim Form)',
  'Reply and Request for Hearing': 'Respuesta y solicitud de audiencia (Reply and Request for Hearing)',
  'Request for Hearing (attached to the notice)': 'Solicitud de audiencia (Request for Hearing); viene con el aviso',
  'Request for hearing on garnishment (supplied with the writ)':
    'Solicitud de audiencia sobre el embargo (request for hearing on garnishment); se entrega con la orden (writ)',
  'SC-003 (Request for Disclosure Hearing) or SC-004 (Notice of Disclosure Hearing)':
    'SC-003: solicitud de audiencia de declaración de bienes (Request for Disclosure Hearing), o SC-004: aviso de esa audiencia (Notice of Disclosure Hearing)',
  'SC-290 (EJ-100 if an abstract was recorded or a lien exists)':
    'SC-290 (EJ-100 si se inscribió un extracto del fallo, “abstract”, o si hay un gravamen)',
  'Slow pay motion (from the clerk)': 'Petición para pagar poco a poco (slow pay motion); la da la secretaría',
  'Statement of Finances and Income (payment hearing)':
    'Declaración de finanzas e ingresos (Statement of Finances and Income), para la audiencia de pago',
  'Statement of Finances and Income': 'Declaración de finanzas e ingresos (Statement of Finances and Income)',
  'Statutory forms in ORS 18.830 to 18.850': 'Los formularios que da la ley, ORS 18.830 a 18.850',
  'Written request for a hearing (no number)':
    'Solicitud escrita de audiencia (written request for a hearing); sin número',
}

/** A form's number or name for a reader of either language. */
export function formWords(form: string): Words {
  const es = formsInSpanish[form]
  return es === undefined ? asIs(form) : { en: form, es }
}
