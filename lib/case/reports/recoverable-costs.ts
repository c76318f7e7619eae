// Costs after the judgment that the other side may have to pay, as far as the law we read says.

import { factOn, isUncertain } from '@/lib/law/value-on'
import { formatCents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { CaseFile } from '../case-file'
import type { CollectionBudget } from '../collection-budget'
import type { Section } from '../report'

/** What may be added to the judgment, and how to find out. */
export function recoverySections(file: CaseFile, { mayAddCents, unsureCents }: CollectionBudget): Section[] {
  return [
    {
      kind: 'heading',
      text: { en: 'Costs the other side may have to pay', es: 'Gastos que quizá pague la otra parte' },
    },
    {
      kind: 'facts',
      rows: [
        {
          term: { en: 'You say the court may add', es: 'Usted dice que el tribunal puede sumar' },
          details: { en: formatCents(mayAddCents), es: formatCents(mayAddCents) },
        },
        ...(unsureCents > 0
          ? [
              {
                term: { en: 'You are not sure about', es: 'Tiene dudas sobre' },
                details: { en: formatCents(unsureCents), es: formatCents(unsureCents) },
              },
            ]
          : []),
        { term: { en: 'Interest on costs', es: 'Intereses sobre las costas' }, details: interestOnCosts(file) },
      ],
    },
    {
      kind: 'text',
      text: {
        en: 'We have not read each state’s rule on costs that come after a judgment, so none of this is in the balance. Ask the clerk which costs may be added, which paper to file, and by when. Bring your receipts.',
        es: 'No hemos leído la regla de cada estado sobre los gastos posteriores al fallo, así que nada de esto está en el saldo. Pregunte en la secretaría qué gastos se pueden sumar, qué papel presentar y hasta cuándo. Lleve sus recibos.',
      },
    },
  ]
}

function interestOnCosts({ state, facts, today }: CaseFile): Words {
  const found = state && factOn(state, 'interest', facts.enteredOn ?? today)
  if (!state || found?.kind !== 'value' || found.value.costsBear === null)
    return {
      en: 'We have not checked whether costs earn interest there. Ask the clerk.',
      es: 'No hemos verificado si allí las costas generan intereses. Pregunte en la secretaría.',
    }
  const { section } = found.entry.cite
  const check = isUncertain(found.entry)
    ? { en: ' Check with the clerk.', es: ' Confirme en la secretaría.' }
    : { en: '', es: '' }
  return found.value.costsBear
    ? {
        en: `In ${state.name.en}, costs that are part of the judgment earn interest (${section}).${check.en}`,
        es: `En ${state.name.es}, las costas que son parte del fallo generan intereses (${section}).${check.es}`,
      }
    : {
        en: `In ${state.name.en}, costs that are part of the judgment earn no interest (${section}).${check.en}`,
        es: `En ${state.name.es}, las costas que son parte del fallo no generan intereses (${section}).${check.es}`,
      }
}
