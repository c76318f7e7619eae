// What each suggestion says: what to do, and the reason, from how the offers moved and from what not agreeing would cost.

import { formatDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { type AtTable, lumpEndsOn, type MoveId } from './at-table'
import {
  acceptAsCreditor,
  acceptAsDebtor,
  costWords,
  endsWords,
  holdWords,
  joined,
  movedWords,
} from './next-move-reasons'

type Said = { title: Words; reason: Words }

/** The words of a suggestion. `cents`: the sum it names. */
export function moveWords(t: AtTable, id: MoveId, cents: Cents | null): Said {
  const isCreditor = t.side === 'creditor'
  const sum = formatCents(cents ?? 0)
  switch (id) {
    case 'agree':
      return {
        title: { en: 'Put the deal in writing', es: 'Ponga el acuerdo por escrito' },
        reason: {
          en: 'An offer was accepted. Until it is written and signed, it is hard to prove.',
          es: 'Se aceptó una oferta. Hasta que esté escrita y firmada, es difícil de probar.',
        },
      }
    case 'sign':
      return {
        title: { en: 'Get the agreement signed', es: 'Consiga las firmas del acuerdo' },
        reason: {
          en: 'It is written. It binds nobody until everyone has signed.',
          es: 'Está escrito. No obliga a nadie hasta que todos firmen.',
        },
      }
    case 'keep':
      return {
        title: { en: 'Keep the agreement', es: 'Cumpla el acuerdo' },
        reason: {
          en: 'It is signed, so what it says counts now. Other terms need a change that everyone signs.',
          es: 'Está firmado, así que ahora vale lo que dice. Otras condiciones requieren un cambio que todos firmen.',
        },
      }
    case 'set-limit':
      return {
        title: { en: 'Set your limit first', es: 'Primero fije su límite' },
        reason: {
          en: 'Without it we cannot say which offer is good for you.',
          es: 'Sin él no podemos decir qué oferta le conviene.',
        },
      }
    case 'answer-soon':
      return {
        title: { en: 'Answer before their offer ends', es: 'Conteste antes de que venza la oferta de la otra parte' },
        reason: endsWords(t),
      }
    case 'accept':
      return {
        title: titled('Accept', 'Acepte', formatCents(t.theirs?.totalCents ?? 0)),
        reason: isCreditor ? acceptAsCreditor(t) : acceptAsDebtor(t),
      }
    case 'ask-again':
      return {
        title: titled('Ask whether they still offer', 'Pregunte si todavía ofrecen', sum),
        reason: {
          en: 'It was within your limit, but it has ended. It can only be accepted if it is made again.',
          es: 'Estaba dentro de su límite, pero venció. Solo se puede aceptar si se hace otra vez.',
        },
      }
    case 'counter':
      return {
        title: titled('Answer with', 'Conteste con', sum),
        reason: joined(
          t.ours ? halfwayWords : openWords,
          movedWords(t),
          isCreditor ? costWords(t) : { en: 'It is within your limit.', es: 'Está dentro de su límite.' },
          isCreditor && t.theirs?.kind === 'installments' ? overTimeWords : null,
        ),
      }
    case 'first-offer':
      return isCreditor
        ? {
            title: titled('Ask for all of it:', 'Pida todo:', sum),
            reason: {
              en: 'Nobody has made an offer. Start with what the judgment gives you: you can only come down.',
              es: 'Nadie ha hecho una oferta. Empiece con lo que el fallo le da: después solo se puede bajar.',
            },
          }
        : {
            title: titled('Make the first offer:', 'Haga la primera oferta:', sum),
            reason: {
              en: 'Nobody has made an offer. Whoever names the first sum often sets the range.',
              es: 'Nadie ha hecho una oferta. Quien nombra la primera suma suele marcar el rango.',
            },
          }
    case 'hold':
      return {
        title: { en: 'Wait for their answer', es: 'Espere la respuesta de la otra parte' },
        reason: joined(holdWords(t), {
          en: 'To offer more before they answer is to bargain against yourself.',
          es: 'Ofrecer más antes de que contesten es negociar contra uno mismo.',
        }),
      }
    case 'lump':
      return lumpWords(t, sum)
    case 'installments':
      return isCreditor
        ? {
            title: {
              en: 'Offer payments over time, with interest',
              es: 'Ofrezca pagos a plazos, con intereses',
            },
            reason: {
              en: 'They offer less than your limit at once. Over time they may be able to pay more.',
              es: 'Ofrecen menos que su límite de una vez. Con el tiempo quizá puedan pagar más.',
            },
          }
        : {
            title: titled('Offer payments of', 'Ofrezca pagos de', `${sum}`, { en: ' a month', es: ' al mes' }),
            reason: {
              en: 'It is what your budget can carry, after what you keep for surprises.',
              es: 'Es lo que su presupuesto aguanta, después de apartar para imprevistos.',
            },
          }
    case 'waive-interest':
      return isCreditor
        ? {
            title: {
              en: 'Give up interest while they pay',
              es: 'Renuncie a los intereses mientras paguen',
            },
            reason: {
              en: 'You are close. It costs you little and can close the gap. Keep it for last.',
              es: 'Están cerca. Le cuesta poco y puede cerrar la diferencia. Guárdelo para el final.',
            },
          }
        : {
            title: { en: 'Ask that interest stop while you pay', es: 'Pida que no corran intereses mientras pague' },
            reason: {
              en: 'You are close. It costs them little, and every payment then brings the debt down.',
              es: 'Están cerca. Les cuesta poco, y así cada pago baja la deuda.',
            },
          }
    case 'ask-for-proof':
      return {
        title: { en: 'Ask them to show that they cannot pay more', es: 'Pida que muestren que no pueden pagar más' },
        reason: {
          en: 'Their offer is below your limit. A pay stub or a budget can show whether it is all they have.',
          es: 'La oferta de la otra parte está por debajo del límite de usted. Un talón de pago o un presupuesto puede mostrar si es todo lo que tienen.',
        },
      }
    case 'stop':
      return isCreditor
        ? {
            title: { en: 'Look at the other ways to collect', es: 'Mire las otras formas de cobrar' },
            reason: joined(movedWords(t), belowWords, costWords(t)),
          }
        : t.isProof
          ? {
              title: { en: 'Show them that nothing can be taken', es: 'Muéstreles que no hay nada que tomar' },
              reason: joined(movedWords(t), {
                en: 'By your answers the law protects all you have. They should know it.',
                es: 'Según sus respuestas la ley protege todo lo que usted tiene. Conviene que lo sepan.',
              }),
            }
          : {
              title: {
                en: 'Stop, and see what could really be taken',
                es: 'Deténgase y vea qué se podría tomar de verdad',
              },
              reason: joined(movedWords(t), {
                en: 'Their offer is more than you can agree to. No deal is better than one you cannot keep.',
                es: 'La oferta de la otra parte es más de lo que usted puede aceptar. Es mejor no tener acuerdo que uno que no puede cumplir.',
              }),
            }
  }
}

function lumpWords(t: AtTable, sum: string): Said {
  const isCreditor = t.side === 'creditor'
  const title = inBoth(locale => {
    const by = formatDate(t.lump && !isCreditor ? t.lump.byOn : lumpEndsOn(t), locale)
    if (locale === 'en')
      return isCreditor ? `Take ${sum} if it is paid at once by ${by}` : `Offer ${sum} in one payment by ${by}`
    return isCreditor
      ? `Acepte ${sum} si se paga de una vez a más tardar el ${by}`
      : `Ofrezca ${sum} en un solo pago a más tardar el ${by}`
  })
  return {
    title,
    reason: isCreditor
      ? joined(
          { en: 'Money in hand cannot be missed later.', es: 'El dinero en mano ya no puede faltar después.' },
          costWords(t),
          { en: 'A last day helps them decide.', es: 'Una fecha límite les ayuda a decidir.' },
        )
      : {
          en: 'Many creditors take less when it comes at once. You said you could raise it.',
          es: 'Muchos acreedores aceptan menos si llega de una vez. Usted dijo que podría reunirlo.',
        },
  }
}

const halfwayWords: Words = {
  en: 'It is halfway between the two last offers, as far as your limit allows.',
  es: 'Está a mitad de camino entre las dos últimas ofertas, hasta donde su límite permite.',
}
/** A limit is in today’s money, the sum suggested as if it were paid at once. */
const overTimeWords: Words = {
  en: 'This is for one payment: over time the same sum is worth less, so ask for more.',
  es: 'Esto es en un solo pago: a plazos la misma suma vale menos, así que pida más.',
}
const openWords: Words = {
  en: 'You have not named a sum yet. This one leaves you room to move.',
  es: 'Usted todavía no ha nombrado una suma. Esta le deja margen.',
}
const belowWords: Words = {
  en: 'Their offer is below your limit.',
  es: 'La oferta de la otra parte está por debajo del límite de usted.',
}

function titled(en: string, es: string, sum: string, after: Words = { en: '', es: '' }): Words {
  return { en: `${en} ${sum}${after.en}`, es: `${es} ${sum}${after.es}` }
}
