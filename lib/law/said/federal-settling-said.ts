// Federal and uniform law on judgments, on people in service and on settling, in words.

import { formatDollars } from '@/lib/shared/money'
import { asIs } from '@/lib/shared/words'
import { periodWords } from '../days'
import type {
  AccordAndSatisfaction,
  DebtCancellationTax,
  Esign,
  FederalJudgmentInterest,
  FraudulentTransfer,
  FullFaithAndCredit,
  Scra,
} from '../federal-types'
import { formatPercent } from '../rate-words'
import type { FactSaid } from './fact-said'
import { compoundingWords, followsWords } from './interest-said'
import { asSentences, capitalized, dollars, firstSentence, formTerm, row, yearsWords } from './said-parts'

export function sayFederalInterest({ formula, compounding, isFixedAtEntry }: FederalJudgmentInterest): FactSaid {
  return {
    headline: { en: 'A published rate, by formula', es: 'Una tasa publicada, según una fórmula' },
    rows: [
      row({ en: 'How it is set', es: 'Cómo se fija' }, capitalized(formula)),
      row({ en: 'Does it change later?', es: '¿Cambia después?' }, followsWords[isFixedAtEntry ? 'entry' : 'table']),
      row({ en: 'Interest on interest', es: 'Intereses sobre intereses' }, compoundingWords[compounding]),
    ],
    paragraphs: [],
    tables: [],
  }
}

export function sayScra(value: Scra): FactSaid {
  const toAsk = periodWords(value.applyWithin)
  return {
    headline: {
      en: `${toAsk.en} after service ends to ask to reopen`,
      es: `${toAsk.es} después del servicio para pedir que se reabra`,
    },
    rows: [
      row({ en: 'Reopening a default judgment', es: 'Reabrir un fallo en rebeldía' }, value.reopen),
      row({ en: 'Time to ask, after service ends', es: 'Plazo para pedirlo, después del servicio' }, toAsk),
      row(
        {
          en: 'Also for judgments entered after service, within',
          es: 'También para fallos posteriores al servicio, dentro de',
        },
        periodWords(value.coversAfterService),
      ),
      row({ en: 'Shortest pause of the case', es: 'Suspensión mínima del caso' }, periodWords(value.leastStay)),
      row(
        { en: 'Most interest on debts from before service', es: 'Interés máximo de deudas anteriores al servicio' },
        asIs(formatPercent(value.interestCapPercent)),
      ),
      row(
        {
          en: 'Where to check whether a person is in service',
          es: 'Dónde verificar si una persona está en el servicio',
        },
        asIs(value.checkSite),
        value.checkSite,
      ),
      row({ en: 'Also', es: 'También' }, asSentences(value.also)),
    ],
    paragraphs: [value.rule],
    tables: [],
  }
}

export function sayFullFaith({ rule, how }: FullFaithAndCredit): FactSaid {
  return {
    headline: firstSentence(rule),
    rows: [row({ en: 'How it is done', es: 'Cómo se hace' }, how)],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayEsign({ rule, exceptions, consumerConsent }: Esign): FactSaid {
  return {
    headline: firstSentence(rule),
    rows: [
      row({ en: 'Papers it does not cover', es: 'Documentos que no incluye' }, asSentences(exceptions)),
      row({ en: 'Consent of a consumer', es: 'Consentimiento de un consumidor' }, consumerConsent),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayDebtCancellationTax(value: DebtCancellationTax): FactSaid {
  const { formThresholdCents, form, claimForm, rule, whoMustFile, exclusions } = value
  const least = formatDollars(formThresholdCents)
  return {
    headline: { en: `Reported from ${least}`, es: `Se informa desde ${least}` },
    rows: [
      row({ en: 'Reported from', es: 'Se informa desde' }, dollars(formThresholdCents)),
      row(formTerm, asIs(form)),
      row({ en: 'Who must file it', es: 'Quién debe presentarlo' }, whoMustFile),
      row({ en: 'Not counted as income', es: 'No cuenta como ingreso' }, asSentences(exclusions)),
      row({ en: 'Form to claim that', es: 'Formulario para pedirlo' }, asIs(claimForm)),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayFraudulentTransfer(value: FraudulentTransfer): FactSaid {
  const { rule, uniformActYears, uniformActDiscovery, bankruptcyYears, selfSettledTrustYears, badges } = value
  const years = yearsWords(uniformActYears)
  return {
    headline: { en: `${years.en} to undo a transfer`, es: `${years.es} para deshacer una transferencia` },
    rows: [
      row({ en: 'Time under the uniform act', es: 'Plazo según la ley uniforme' }, years),
      row({ en: 'Or, after discovery', es: 'O, tras descubrirla' }, capitalized(uniformActDiscovery)),
      row({ en: 'Time in a bankruptcy', es: 'Plazo en una bancarrota' }, yearsWords(bankruptcyYears)),
      row(
        {
          en: 'For a trust the debtor set up for themselves',
          es: 'Para un fideicomiso que el deudor creó para sí mismo',
        },
        yearsWords(selfSettledTrustYears),
      ),
      row({ en: 'Signs a court looks for', es: 'Señales que busca un tribunal' }, asSentences(badges)),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayAccord({ rule, needs, escape: wayOut, refund }: AccordAndSatisfaction): FactSaid {
  return {
    headline: firstSentence(rule),
    rows: [
      row({ en: 'What it needs', es: 'Lo que hace falta' }, asSentences(needs)),
      row({ en: 'How to undo it', es: 'Cómo deshacerlo' }, wayOut),
      row({ en: 'Time to return the money', es: 'Plazo para devolver el dinero' }, periodWords(refund)),
    ],
    paragraphs: [rule],
    tables: [],
  }
}
