// What an agreement leaves out, or gives up, that the people who sign it will miss later.

import { lawDays, usualSatisfactionDays } from '@/lib/interview/steps/agreement-satisfaction'
import type { AgreementDraft } from './agreement-draft'
import type { AgreementFinding } from './agreement-finding'
import type { AgreementParty } from './agreement-terms'
import type { CaseFile } from './case-file'

/** The common terms a fix puts in. */
const usual = { graceDays: 5, cureDays: 10 }

/** What is missing or dangerous among the terms, beside amounts and dates. */
export function termFindings(file: CaseFile, draft: AgreementDraft): AgreementFinding[] {
  const { terms } = draft
  const isPlan = terms.schedule.length > 1
  return [
    ...(draft.isSilentOnInterest ? [silentOnInterest] : []),
    ...(terms.satisfaction ? [] : [noSatisfaction(file)]),
    ...(isPlan && terms.cureDays === 0 ? [noCure(terms.graceDays)] : []),
    ...(terms.forbears ? [] : [noForbearance]),
    ...(terms.keepsExemptions ? [] : [exemptionsUnsaid]),
    ...(isInterestUnknown(file) ? [interestUnknown] : []),
    ...(isPlan ? unreachableIn(terms.parties).map(noAddress) : []),
  ]
}

function isInterestUnknown({ balance }: CaseFile): boolean {
  return balance.kind === 'balance' && balance.interestUnknown !== null
}

const interestUnknown: AgreementFinding = {
  id: 'interest-unknown',
  severity: 'should',
  what: {
    en: 'What it says is owed has no interest in it: we know no rate for this judgment',
    es: 'Lo que dice que se debe no incluye intereses: no conocemos la tasa de este fallo',
  },
  why: {
    en: 'Both sides sign that amount. Ask the court clerk for the figure first.',
    es: 'Ambas partes firman esa cantidad. Pregunte primero la cifra al secretario del tribunal.',
  },
  fix: null,
}

/** The first named of a side of which no address is known. */
function unreachableIn(parties: AgreementParty[]): AgreementParty[] {
  return (['creditor', 'debtor'] as const).flatMap(side => {
    const all = parties.filter(one => one.side === side)
    return all.some(one => one.lines.length > 0) ? [] : all.slice(0, 1)
  })
}

function noAddress({ key, name }: AgreementParty): AgreementFinding {
  return {
    id: `no-address-${key}`,
    severity: 'should',
    what: { en: `It shows no address for ${name}`, es: `No tiene dirección de ${name}` },
    why: {
      en: 'Notices go to the addresses it shows, and a late payment needs a notice. Add it to your answers about the judgment.',
      es: 'Los avisos van a las direcciones que figuran, y un pago atrasado requiere un aviso. Agréguela en sus respuestas sobre el fallo.',
    },
    fix: null,
  }
}

const silentOnInterest: AgreementFinding = {
  id: 'silent-on-interest',
  severity: 'must',
  what: { en: 'It does not say whether interest goes on', es: 'No dice si los intereses siguen corriendo' },
  why: {
    en: 'By law interest would go on, and after the last payment there could be a quarrel about it. Most agreements stop it while payments are kept.',
    es: 'Por ley los intereses seguirían, y después del último pago podría haber una disputa. La mayoría de los acuerdos los detienen mientras se cumpla.',
  },
  fix: { stepId: 'agreement-interest', answer: { agreedInterest: 'waived-while-kept' } },
}

function noSatisfaction({ facts, today }: CaseFile): AgreementFinding {
  const days = lawDays(facts.stateCode ?? undefined, today) ?? usualSatisfactionDays
  return {
    id: 'no-satisfaction',
    severity: 'should',
    what: {
      en: 'Nobody promises to file the paper that says it is paid',
      es: 'Nadie se compromete a presentar el papel que dice que está pagado',
    },
    why: {
      en: 'Without it the judgment stays open in the court’s records after it is paid.',
      es: 'Sin él, el fallo sigue abierto en los registros del tribunal después de pagado.',
    },
    fix: { stepId: 'agreement-satisfaction', answer: { agreedFiles: 'yes', agreedFileDays: days } },
  }
}

function noCure(graceDays: number): AgreementFinding {
  return {
    id: 'no-cure',
    severity: 'should',
    what: { en: 'There is no notice and no second chance', es: 'No hay aviso ni segunda oportunidad' },
    why: {
      en: 'One payment lost in the mail would end the agreement. A few days to catch up cost the creditor little.',
      es: 'Un pago perdido en el correo acabaría con el acuerdo. Unos días para ponerse al día le cuestan poco al acreedor.',
    },
    fix: { stepId: 'agreement-late', answer: { agreedGraceDays: graceDays, agreedCureDays: usual.cureDays } },
  }
}

const noForbearance: AgreementFinding = {
  id: 'no-forbearance',
  severity: 'should',
  what: {
    en: 'Collecting could go on while it is paid',
    es: 'Se podría seguir cobrando por la fuerza mientras se paga',
  },
  why: {
    en: 'Someone who pays as promised should not have wages or a bank account taken too. That is what they get in return.',
    es: 'A quien paga lo prometido no se le debería además embargar el salario o la cuenta. Eso es lo que recibe a cambio.',
  },
  fix: { stepId: 'agreement-forbearance', answer: { agreedForbears: 'yes' } },
}

const exemptionsUnsaid: AgreementFinding = {
  id: 'exemptions-given-up',
  severity: 'should',
  what: {
    en: 'It does not say that what the law protects stays protected',
    es: 'No dice que lo que la ley protege sigue protegido',
  },
  why: {
    en: 'Wages, benefits and things the law protects could be argued to be given up. In many places such a promise does not hold anyway.',
    es: 'Se podría alegar que se renunció al salario, los beneficios y los bienes que la ley protege. En muchos lugares esa renuncia de todos modos no vale.',
  },
  fix: { stepId: 'agreement-exemptions', answer: { agreedExemptions: 'kept' } },
}
