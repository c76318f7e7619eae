// The clock of a returned check, and whether it still runs: the first thing its report says.

import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import type { Section } from '../report'
import { isCheck, type ReturnedCheck } from '../returned-check'

/** Nobody says which payment stands in the place of another, so enough money since then is only asked about. */
export function replacedSections({ payment, sinceCents }: ReturnedCheck): Section[] {
  if (sinceCents < payment.amountCents) return []
  const sum = formatCents(sinceCents)
  return [
    {
      kind: 'notice',
      tone: 'info',
      heading: { en: 'Was it replaced?', es: '¿Ya se repuso?' },
      text: {
        en: `Since it came back, ${sum} was paid. If that was in its place, it is made good: no notice is needed, and nothing more is owed for it but a fee the law allows.`,
        es: `Desde que fue devuelto se pagaron ${sum}. Si fue en su lugar, ya está repuesto: no hace falta un aviso, y por él solo se debe un cargo que permita la ley.`,
      },
    },
  ]
}

/** The clock of the notice, first on the page. */
export function clockSections({ payment, law, notice, payBy, sureBy }: ReturnedCheck, isCreditor: boolean): Section[] {
  if (!isCheck(payment) || law?.kind !== 'value') return []
  if (!notice)
    return [
      {
        kind: 'notice',
        tone: 'info',
        heading: { en: 'No notice is written down yet', es: 'Todavía no hay un aviso anotado' },
        text: isCreditor
          ? {
              en: 'The days to pay run only from a written notice. Until then nothing more than the check can be asked for.',
              es: 'El plazo para pagar corre solo desde un aviso por escrito. Hasta entonces no se puede pedir más que el cheque.',
            }
          : {
              en: 'If a written notice came, write down the day. Its days are short, and they are counted from it.',
              es: 'Si llegó un aviso por escrito, anote el día. El plazo es corto y se cuenta desde ahí.',
            },
      },
    ]
  if (!payBy)
    return [
      {
        kind: 'notice',
        tone: 'warning',
        heading: { en: 'We cannot count the days of the notice', es: 'No podemos contar el plazo del aviso' },
        text: {
          en: 'We found no number of days in this state’s law. Go by the notice itself, and ask the clerk.',
          es: 'No encontramos un plazo en la ley de este estado. Guíese por el propio aviso y pregunte en la secretaría.',
        },
      },
    ]
  return [
    {
      kind: 'notice',
      tone: 'warning',
      heading: inBoth(locale => {
        const on = formatDate(payBy.on, locale, 'weekday')
        return locale === 'en'
          ? `Last day to pay after the notice: ${on}`
          : `Último día para pagar tras el aviso: ${on}`
      }),
      text: inBoth(locale =>
        [
          payBy.rule[locale],
          payBy.roll?.[locale],
          payBy.estimated && estimated[locale],
          payBy.uncertain && checkIt[locale],
          !isCreditor && sureBy && sureBy < payBy.on && sure(formatDate(sureBy, locale))[locale],
        ]
          .filter(Boolean)
          .join(' '),
      ),
    },
  ]
}

const estimated: Words = {
  en: 'Nobody wrote down when the notice came in, so this counts some days for the mail.',
  es: 'Nadie anotó cuándo llegó el aviso, así que aquí se cuentan unos días para el correo.',
}

const checkIt: Words = { en: 'Check with the clerk.', es: 'Confirme en la secretaría.' }

function sure(on: string): Words {
  return {
    en: `Some laws count from the day the notice was sent. To be safe, pay by ${on}.`,
    es: `Algunas leyes cuentan desde el día en que se envió el aviso. Para no correr riesgo, pague a más tardar el ${on}.`,
  }
}
