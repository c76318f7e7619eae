// What to ask a bankruptcy lawyer, and where that talk is free.

import { factOn } from '@/lib/law/value-on'
import { inBoth, type Words } from '@/lib/shared/words'
import type { BankruptcyAnswers } from '../bankruptcy'
import type { CaseFile } from '../case-file'
import { paidBefore } from '../legal-stop'
import type { Reach } from '../reach'
import type { Section } from '../report'

/** The questions to bring, those the answers call for among them. */
export function questionSections(answers: BankruptcyAnswers, file: CaseFile, reach: Reach | null): Section[] {
  const { grounds, earlier, lien, lasting, coSigner, filing } = answers
  const paid = paidBefore(file, filing?.on ?? file.today)
  const asked: [boolean, Words][] = [
    [
      true,
      {
        en: 'Would this judgment be wiped out in my case, and under which chapter?',
        es: '¿Se eliminaría este fallo en mi caso, y bajo qué capítulo?',
      },
    ],
    [
      grounds === null || grounds.some(ground => ground.needsComplaint),
      {
        en: 'Could the other side ask that this debt stay? How likely is that, and what would I do then?',
        es: '¿Podría la otra parte pedir que esta deuda siga? ¿Qué tan probable es y qué haría yo entonces?',
      },
    ],
    [
      lien.recorded !== 'no',
      {
        en: 'Is there a lien, can it be removed, and by when must we ask?',
        es: '¿Hay un gravamen, se puede quitar y hasta cuándo hay que pedirlo?',
      },
    ],
    [
      earlier.length > 0,
      {
        en: 'From when can I file again, and what would a case before that do for me?',
        es: '¿Desde cuándo puedo presentar otro caso, y de qué me serviría uno antes?',
      },
    ],
    [
      !reach || reach.property.openStep !== null || reach.onceCents > 0 || reach.unknowns.length > 0,
      {
        en: 'What of mine could I lose, and which list of protected property is better for me?',
        es: '¿Qué podría perder, y qué lista de bienes protegidos me conviene más?',
      },
    ],
    [
      lasting === null || lasting.length > 0,
      {
        en: 'Which of my debts would stay, and could I keep up with them?',
        es: '¿Cuáles de mis deudas seguirían, y podría pagarlas?',
      },
    ],
    [
      coSigner !== 'no',
      {
        en: 'What happens to whoever owes this with me?',
        es: '¿Qué pasa con quien debe esto conmigo?',
      },
    ],
    [
      paid?.isEnough === true,
      {
        en: 'Can money that was paid or taken lately come back to me?',
        es: '¿Puedo recuperar el dinero que se pagó o se tomó hace poco?',
      },
    ],
    [
      true,
      {
        en: 'What would it cost, and can the fee be waived or paid in parts?',
        es: '¿Cuánto costaría, y se puede perdonar la tarifa o pagarla en partes?',
      },
    ],
    [
      true,
      {
        en: 'What else could I do: a plan, a smaller payment, or nothing for now?',
        es: '¿Qué más podría hacer: un plan, un pago menor, o nada por ahora?',
      },
    ],
    [
      true,
      {
        en: 'What should I not do before we have talked? For example: pay one person first, give things away, borrow more.',
        es: '¿Qué no debo hacer antes de que hablemos? Por ejemplo: pagar primero a una persona, regalar cosas, pedir más prestado.',
      },
    ],
  ]
  return [
    {
      kind: 'heading',
      text: { en: 'What to ask a bankruptcy lawyer', es: 'Qué preguntar a un abogado de bancarrotas' },
    },
    { kind: 'list', items: asked.filter(([isAsked]) => isAsked).map(([, question]) => question) },
  ]
}

/** Where help is free or cheap; the state court's own page last. */
export function helpSections({ state, today }: CaseFile): Section[] {
  const found = state && factOn(state, 'links', today)
  const selfHelp = found?.kind === 'value' ? found.value.selfHelp : null
  const items: Words[] = [
    {
      en: 'Legal aid near you: https://www.lawhelp.org',
      es: 'Ayuda legal cerca de usted: https://www.lawhelp.org',
    },
    {
      en: 'Bankruptcy lawyers: many give a first talk for free. Ask before you go.',
      es: 'Abogados de bancarrotas: muchos dan gratis la primera consulta. Pregunte antes de ir.',
    },
    {
      en: 'The bankruptcy court where you live: ask the clerk for a free clinic or a list of volunteer lawyers.',
      es: 'El tribunal de bancarrotas del lugar donde vive: pida en la secretaría una clínica gratuita o una lista de abogados voluntarios.',
    },
    {
      en: 'A law school near you: some have a free clinic.',
      es: 'Una facultad de derecho cercana: algunas tienen una clínica gratuita.',
    },
  ]
  if (selfHelp)
    items.push(
      inBoth(locale =>
        locale === 'en'
          ? `The state courts’ self-help pages: ${selfHelp}`
          : `Páginas de autoayuda de los tribunales: ${selfHelp}`,
      ),
    )
  return [
    { kind: 'heading', text: { en: 'Free legal help', es: 'Ayuda legal gratuita' } },
    { kind: 'list', items },
  ]
}
