// What to ask and to do before the request to make the rest due is filed: the page the person keeps.

import type { Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { paragraph } from './letter-parts'

/** A page of its own for the person; it is not filed. `law`: the state's rule; null: none is known. */
export function requestAdvice(law: { form: string | null; uncertain: boolean } | null): Block[] {
  return [
    {
      kind: 'heading',
      level: 1,
      text: { en: 'Keep this page: do not file it', es: 'Guarde esta página: no la presente' },
    },
    paragraph(formWords(law?.form ?? null)),
    {
      kind: 'list',
      items: [
        ...(law?.uncertain === false ? [] : [notSure]),
        {
          en: 'Until the court makes the rest due, only the missed installments can be collected.',
          es: 'Hasta que el tribunal ordene que venza el resto, solo se pueden cobrar las cuotas que faltaron.',
        },
        {
          en: 'Ask whether the paper must be sworn before a notary or the clerk. If so, do not sign before you are there.',
          es: 'Pregunte si el papel debe jurarse ante un notario o en la secretaría. Si es así, no firme antes de estar allí.',
        },
        {
          en: 'Ask what it costs, and who sends a copy to the other side. They may have the right to answer.',
          es: 'Pregunte cuánto cuesta y quién envía una copia a la otra parte. Esta puede tener derecho a contestar.',
        },
        {
          en: 'Attach a list of the payments you got. If a payment comes in after you sign, tell the court.',
          es: 'Adjunte una lista de los pagos que recibió. Si llega un pago después de firmar, avise al tribunal.',
        },
        {
          en: 'A short call first is often quicker: ask the other side to catch up, and give a day.',
          es: 'Una llamada breve antes suele ser más rápida: pida a la otra parte que se ponga al día y fije una fecha.',
        },
      ],
    },
  ]
}

function formWords(form: string | null): Words {
  return form
    ? {
        en: `The court has a form of its own for this: ${form}. File that form, and copy the facts from this paper onto it.`,
        es: `El tribunal tiene su propio formulario para esto: ${form}. Presente ese formulario y copie en él los datos de este papel.`,
      }
    : {
        en: 'We know no form of the court for this, nor whether one must be used. Ask the clerk. If there is one, copy these facts onto it.',
        es: 'No conocemos un formulario del tribunal para esto, ni si es obligatorio. Pregunte en la secretaría. Si lo hay, copie en él estos datos.',
      }
}

const notSure: Words = {
  en: 'We are not sure of this state’s rule. Ask the clerk what the court does after a missed installment.',
  es: 'No estamos seguros de la regla de este estado. Pregunte en la secretaría qué hace el tribunal cuando falta una cuota.',
}
