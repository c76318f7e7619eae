// What to work out next before making an offer, or before collecting by law.

import { budgetFlow } from '@/lib/interview/flows/budget'
import { ladderFlow } from '@/lib/interview/flows/ladder'
import { propertyFlow } from '@/lib/interview/flows/property'
import { prospectsFlow } from '@/lib/interview/flows/prospects'
import type { Words } from '@/lib/shared/words'
import { type CaseFile, pathIn } from './case-file'
import { judgmentProofOf } from './judgment-proof'
import type { IssuedIds } from './task'

/** A step without its date. */
type Undated = { title: Words; text: Words; action: { path: string; label: Words } }

/** What the debtor should know before promising anything; null once it is known, and there is something to promise from. */
export function debtorAssesses(file: CaseFile, issued: IssuedIds): Undated | null {
  if (pathIn(file, budgetFlow).openStep) return makeABudget
  if (pathIn(file, propertyFlow).openStep) return seeWhatIsSafe
  if (judgmentProofOf(file)?.kind !== 'proof') return null
  return issued.includes('judgment-proof-letter') ? sendTheLetter : sayNothingCanBeTaken
}

/** What the creditor should know once a letter has gone out; null once it is known. */
export function creditorAssesses(file: CaseFile): Undated | null {
  if (pathIn(file, prospectsFlow).openStep) return sayWhatYouKnow
  return pathIn(file, ladderFlow).openStep ? compareTheWays : null
}

const makeABudget: Undated = {
  title: { en: 'Make a budget before you offer anything', es: 'Haga un presupuesto antes de ofrecer algo' },
  text: {
    en: 'It shows what you can pay each month and still live. An offer you can keep is worth more than a high one.',
    es: 'Muestra cuánto puede pagar al mes sin dejar de vivir. Una oferta que pueda cumplir vale más que una alta.',
  },
  action: { path: budgetFlow.id, label: { en: 'Make a budget', es: 'Hacer un presupuesto' } },
}

const seeWhatIsSafe: Undated = {
  title: { en: 'See what of yours is protected', es: 'Vea qué de lo suyo está protegido' },
  text: {
    en: 'The law keeps much of your pay, your home and your benefits safe. Know how much before you talk.',
    es: 'La ley protege buena parte de su salario, su casa y sus beneficios. Sepa cuánto antes de hablar.',
  },
  action: { path: propertyFlow.id, label: { en: 'See what is protected', es: 'Ver qué está protegido' } },
}

const sayNothingCanBeTaken: Undated = {
  title: { en: 'Tell the other side that nothing can be taken', es: 'Diga a la otra parte que no hay nada que tomar' },
  text: {
    en: 'By your answers the law protects all you have today. A letter that shows it can save both sides money and worry.',
    es: 'Según sus respuestas, la ley protege todo lo que usted tiene hoy. Una carta que lo muestre puede ahorrar dinero y preocupación a las dos partes.',
  },
  action: {
    path: 'reports/judgment-proof',
    label: { en: 'See the sums and the letter', es: 'Ver las cuentas y la carta' },
  },
}

const sendTheLetter: Undated = {
  title: { en: 'Send the letter, and watch your mail', es: 'Envíe la carta y esté al tanto de su correo' },
  text: {
    en: 'Mail it and keep a copy. If an account is frozen or pay is held, claim what is protected right away. Come back when what you have or earn changes.',
    es: 'Envíela por correo y guarde una copia. Si congelan una cuenta o retienen su salario, reclame enseguida lo protegido. Vuelva cuando cambie lo que tiene o gana.',
  },
  action: { path: 'reports/judgment-proof', label: { en: 'See the sums again', es: 'Ver otra vez las cuentas' } },
}

const sayWhatYouKnow: Undated = {
  title: { en: 'While you wait, write down what you know', es: 'Mientras espera, anote lo que sabe' },
  text: {
    en: 'A job, a bank, a home: what you know of the other side decides which way to collect is worth its cost.',
    es: 'Un trabajo, un banco, una casa: lo que sepa de la otra parte decide qué forma de cobrar vale lo que cuesta.',
  },
  action: { path: prospectsFlow.id, label: { en: 'Say what I know', es: 'Decir lo que sé' } },
}

const compareTheWays: Undated = {
  title: { en: 'Compare the ways to collect', es: 'Compare las formas de cobrar' },
  text: {
    en: 'See what each way costs, what it may bring, and how long it takes, before you pay for any of them.',
    es: 'Vea cuánto cuesta cada forma, cuánto puede dar y cuánto tarda, antes de pagar por alguna.',
  },
  action: { path: ladderFlow.id, label: { en: 'Compare them', es: 'Compararlas' } },
}
