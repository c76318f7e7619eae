// Federal bankruptcy law in words.

import { formatDate } from '@/lib/shared/civil-date'
import { formatDollars } from '@/lib/shared/money'
import { asIs, inBoth, listOf, plural, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import type {
  AutomaticStay,
  BankruptcyAmounts,
  BankruptcyExemptions,
  BankruptcyLienAvoidance,
  BankruptcyNondischargeable,
  Chapter7Wait,
} from '../federal-types'
import { states } from '../states'
import type { FactSaid } from './fact-said'
import {
  asSentences,
  capitalized,
  countedFromTerm,
  dollars,
  firstSentence,
  joined,
  row,
  yearsWords,
  yesOrNo,
} from './said-parts'

const amountNames: Record<keyof BankruptcyAmounts, Words> = {
  homesteadCents: { en: 'The home', es: 'La vivienda' },
  vehicleCents: { en: 'One vehicle', es: 'Un vehículo' },
  householdItemCents: { en: 'Household goods, each item', es: 'Artículos del hogar, cada uno' },
  householdTotalCents: { en: 'Household goods, in all', es: 'Artículos del hogar, en total' },
  jewelryCents: { en: 'Jewelry', es: 'Joyas' },
  wildcardCents: { en: 'Any property (wildcard)', es: 'Cualquier bien (wildcard)' },
  unusedHomesteadCents: {
    en: 'Unused home amount that joins the wildcard, at most',
    es: 'De lo no usado de la vivienda, como máximo, que se suma al wildcard',
  },
  toolsCents: { en: 'Tools of the trade', es: 'Herramientas de trabajo' },
  lifeInsuranceCents: { en: 'Cash value of life insurance', es: 'Valor en efectivo de un seguro de vida' },
  injuryCents: { en: 'Payment for an injury', es: 'Pago por una lesión' },
  retirementCapCents: {
    en: 'Some retirement accounts (IRA), at most',
    es: 'Algunas cuentas de retiro (IRA), como máximo',
  },
  recentHomeCapCents: {
    en: 'Cap on a home bought not long before, under a state’s own list',
    es: 'Tope para una vivienda comprada poco antes, con la lista propia de un estado',
  },
}

export function sayBankruptcyExemptions(value: BankruptcyExemptions): FactSaid {
  const { amounts, nextAdjustmentOn, statesAllowing, rule } = value
  const [home, vehicle] = [formatDollars(amounts.homesteadCents), formatDollars(amounts.vehicleCents)]
  return {
    headline: { en: `Home ${home}, vehicle ${vehicle}`, es: `Vivienda ${home}, vehículo ${vehicle}` },
    rows: [
      row(
        { en: 'Next change of the amounts', es: 'Próximo cambio de las cantidades' },
        inBoth(locale => formatDate(nextAdjustmentOn, locale)),
      ),
      row(
        { en: 'States that let people choose this list', es: 'Estados que permiten elegir esta lista' },
        inBoth(locale =>
          listOf(
            statesAllowing.map(code => states[code].name[locale]),
            locale,
          ),
        ),
      ),
    ],
    paragraphs: [rule],
    tables: [
      {
        caption: { en: 'Amounts for one debtor', es: 'Cantidades para un deudor' },
        head: [
          { en: 'What', es: 'Qué' },
          { en: 'Amount', es: 'Cantidad' },
        ],
        rows: (Object.keys(amountNames) as (keyof BankruptcyAmounts)[]).map(key => [
          amountNames[key],
          dollars(amounts[key]),
        ]),
      },
    ],
  }
}

export function sayNondischargeable({
  grounds,
  complaint,
  complaintRunsFromWords,
}: BankruptcyNondischargeable): FactSaid {
  return {
    headline: {
      en: plural(grounds.length, { one: 'kind of debt', other: 'kinds of debt' }, 'en'),
      es: plural(grounds.length, { one: 'clase de deuda', other: 'clases de deudas' }, 'es'),
    },
    rows: [
      row(
        { en: 'Time for the creditor’s complaint', es: 'Plazo para la demanda del acreedor' },
        periodWords(complaint),
      ),
      row(countedFromTerm, capitalized(complaintRunsFromWords)),
    ],
    paragraphs: [],
    tables: [
      {
        caption: { en: 'Debts that stay', es: 'Deudas que se mantienen' },
        head: [
          { en: 'Debt', es: 'Deuda' },
          { en: 'Section', es: 'Sección' },
          { en: 'Only if the creditor files a complaint', es: 'Solo si el acreedor presenta una demanda' },
        ],
        rows: grounds.map(({ paragraph, what, needsComplaint }) => [
          what,
          asIs(`11 U.S.C. § ${paragraph}`),
          yesOrNo(needsComplaint),
        ]),
      },
    ],
  }
}

export function sayLienAvoidance({ rule, how, alsoCovers }: BankruptcyLienAvoidance): FactSaid {
  return {
    headline: firstSentence(rule),
    rows: [
      row({ en: 'How to ask', es: 'Cómo se pide' }, how),
      row({ en: 'Also covers', es: 'También cubre' }, alsoCovers),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayAutomaticStay(value: AutomaticStay): FactSaid {
  const { rule, exceptions, violation, recover, recoverWithin, recoverLeastCents } = value
  return {
    headline: firstSentence(rule),
    rows: [
      row({ en: 'What it does not stop', es: 'Lo que no detiene' }, asSentences(exceptions)),
      row({ en: 'A creditor who breaks it', es: 'El acreedor que no lo respeta' }, violation),
      row({ en: 'Getting money back', es: 'Recuperar dinero' }, recover),
      row(
        { en: 'Taken before filing, within', es: 'Tomado antes de presentar el caso, dentro de' },
        periodWords(recoverWithin),
      ),
      row({ en: 'Least taken in all', es: 'Mínimo tomado en total' }, dollars(recoverLeastCents)),
    ],
    paragraphs: [rule],
    tables: [],
  }
}

export function sayChapter7Wait({ years, runsFromWords, others }: Chapter7Wait): FactSaid {
  return {
    headline: yearsWords(years),
    rows: [
      row({ en: 'To a new Chapter 7 case', es: 'Para un nuevo caso del Capítulo 7' }, yearsWords(years)),
      row(countedFromTerm, capitalized(runsFromWords)),
      ...others.map(({ years: wait, between, note }) =>
        row(between, joined([yearsWords(wait), note ? bracketed(note) : null])),
      ),
    ],
    paragraphs: [],
    tables: [],
  }
}

function bracketed({ en, es }: Words): Words {
  return { en: `(${en})`, es: `(${es})` }
}
