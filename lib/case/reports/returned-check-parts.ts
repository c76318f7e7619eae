// What to do about a returned check, for each side, and the two ways on: small claims and the prosecutor's program.

import type { Words } from '@/lib/shared/words'
import type { Section } from '../report'

/** For who was given the check. `certified`: the state's law wants certified mail. */
export function creditorToDo(certified: boolean): Words[] {
  return [
    {
      en: 'Call or write to the other side today. Many checks come back by mistake, and are made good after one call.',
      es: 'Llame o escriba hoy a la otra parte. Muchos cheques se devuelven por error y se reponen con una llamada.',
    },
    {
      en: 'Keep the check and the bank’s notice. Add a photo of both to the payment.',
      es: 'Guarde el cheque y el aviso del banco. Agregue una foto de ambos al pago.',
    },
    certified
      ? {
          en: 'If it is not made good, send the notice by certified mail, and write down the day it went out and the day it came in.',
          es: 'Si no lo reponen, envíe el aviso por correo certificado y anote el día en que salió y el día en que llegó.',
        }
      : {
          en: 'If it is not made good, send the notice, and write down the day it went out and the day it came in.',
          es: 'Si no lo reponen, envíe el aviso y anote el día en que salió y el día en que llegó.',
        },
    {
      en: 'Ask for the next payment in cash with a receipt, as a cashier’s check, or as a money order.',
      es: 'Pida el próximo pago en efectivo con recibo, en cheque de caja o en giro postal.',
    },
  ]
}

/** For who wrote it. */
export const debtorToDo: Words[] = [
  {
    en: 'Call or write to the other side today. Say when you will replace the check.',
    es: 'Llame o escriba hoy a la otra parte. Diga cuándo va a reponer el cheque.',
  },
  {
    en: 'Ask that the check is not put in again. Then replace it with a cashier’s check, a money order, or cash with a receipt.',
    es: 'Pida que no vuelvan a cobrar el cheque. Luego repóngalo con un cheque de caja, un giro postal o efectivo con recibo.',
  },
  {
    en: 'Count on a fee from your own bank, and see that your other payments are covered.',
    es: 'Cuente con un cargo de su propio banco y vea que sus otros pagos tengan fondos.',
  },
  {
    en: 'If a notice came, pay within its days. Paid in time, the check and any fee the law allows are usually all you owe for it.',
    es: 'Si llegó un aviso, pague dentro del plazo. Si paga a tiempo, por lo general solo debe por el cheque su monto y el cargo que permita la ley.',
  },
  {
    en: 'If you stopped the check over a real dispute, say so in writing now, and talk to legal aid.',
    es: 'Si usted detuvo el cheque por una disputa real, dígalo ya por escrito y hable con la ayuda legal.',
  },
]

/** Where the days of the notice went by. */
export const waysOn: Section[] = [
  { kind: 'heading', text: { en: 'If it is still not paid', es: 'Si aún no se paga' } },
  {
    kind: 'facts',
    rows: [
      {
        term: { en: 'The judgment itself', es: 'El propio fallo' },
        details: {
          en: 'The payment is back in the balance, with interest from its first day. It is collected as before: the days and notices of an agreement, or of the court’s installments, still hold.',
          es: 'El pago volvió al saldo, con intereses desde su primer día. Se cobra como antes: siguen valiendo los plazos y avisos de un acuerdo, o de las cuotas del tribunal.',
        },
      },
      {
        term: { en: 'Small claims', es: 'Reclamos menores' },
        details: {
          en: 'What the law gives above the check is not part of the judgment. Only a court can add it, in a new case. Bring the check, the bank’s notice, your notice and the proof that it was mailed.',
          es: 'Lo que la ley da además del cheque no es parte del fallo. Solo un tribunal puede agregarlo, en un caso nuevo. Lleve el cheque, el aviso del banco, su aviso y la prueba de que se envió.',
        },
      },
      {
        term: { en: 'The prosecutor’s program', es: 'El programa de la fiscalía' },
        details: {
          en: 'In many counties the district attorney has a bad check program. You hand in the check. The program asks the writer to pay it, and often to take a class, instead of going to court. It costs you nothing. It may leave out checks for an older debt, checks you agreed to hold, and checks stopped over a dispute. In some states you then cannot ask for the extra money too, so ask first.',
          es: 'En muchos condados la fiscalía tiene un programa de cheques sin fondos. Usted entrega el cheque. El programa le pide a quien lo firmó que pague, y a menudo que tome una clase, en vez de ir a juicio. No le cuesta nada. Puede excluir cheques por una deuda anterior, cheques que usted aceptó guardar y cheques detenidos por una disputa. En algunos estados después ya no se puede pedir el dinero adicional, así que pregunte primero.',
        },
      },
    ],
  },
  {
    kind: 'notice',
    tone: 'warning',
    heading: { en: 'Never use the threat of a criminal case', es: 'Nunca amenace con un caso penal' },
    text: {
      en: 'Do not say or write that someone will be charged or arrested unless they pay. Whether to charge is for the prosecutor alone. To threaten it to get paid can break the law, even where the check was bad.',
      es: 'No diga ni escriba que alguien será acusado o arrestado si no paga. Acusar le toca solo a la fiscalía. Amenazar con eso para cobrar puede violar la ley, aunque el cheque fuera malo.',
    },
  },
]

/** The debtor's: what may follow, without fear. */
export const whatMayFollow: Section[] = [
  { kind: 'heading', text: { en: 'What may follow', es: 'Qué puede seguir' } },
  {
    kind: 'list',
    items: [
      {
        en: 'The payment counts again as owed, with interest from its first day, until you replace it.',
        es: 'El pago vuelve a contarse como debido, con intereses desde su primer día, hasta que usted lo reponga.',
      },
      {
        en: 'More than the check can only be added by a court, in a new case, after a notice and its days.',
        es: 'Solo un tribunal puede agregar algo más que el cheque, en un caso nuevo, después de un aviso y su plazo.',
      },
      {
        en: 'The district attorney may write to you from a bad check program. Read it, check that it is real, and call: paying there often ends it.',
        es: 'La fiscalía puede escribirle desde un programa de cheques sin fondos. Léalo, confirme que sea real y llame: al pagar ahí, a menudo termina.',
      },
      {
        en: 'If someone says you will be arrested unless you pay them, keep the message and show it to legal aid.',
        es: 'Si alguien dice que le arrestarán si no le paga, guarde el mensaje y muéstrelo a la ayuda legal.',
      },
    ],
  },
]
