// Federal law on collecting and on credit reports in words.

import { formatDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Locale, listOf, plural, type Words } from '@/lib/shared/words'
import { periodWords } from '../days'
import type { CreditBureaus, FcraReporting, Fdcpa } from '../federal-types'
import type { Confidence } from '../types'
import type { FactSaid } from './fact-said'
import { asSentences, daysWords, dollars, row, yearsWords } from './said-parts'

export function sayFdcpa(value: Fdcpa): FactSaid {
  const { most, days, waitAfterTalkDays } = value.calls
  const calls: Words = {
    en: `${plural(most, { one: 'call', other: 'calls' }, 'en')} in ${daysWords(days).en}`,
    es: `${plural(most, { one: 'llamada', other: 'llamadas' }, 'es')} en ${daysWords(days).es}`,
  }
  return {
    headline: { en: `At most ${calls.en} about one debt`, es: `Como máximo ${calls.es} por una deuda` },
    rows: [
      row({ en: 'Who must obey it', es: 'A quién obliga' }, value.covers),
      row({ en: 'Who need not', es: 'A quién no obliga' }, value.doesNotCover),
      row({ en: 'Hours for contact', es: 'Horario para comunicarse' }, hoursWords(value.contactHours)),
      row({ en: 'Calls about one debt, at most', es: 'Llamadas por una deuda, como máximo' }, calls),
      row(
        { en: 'Wait after a talk before calling again', es: 'Espera tras una conversación para volver a llamar' },
        daysWords(waitAfterTalkDays),
      ),
      row({ en: 'Notice about the debt', es: 'Aviso sobre la deuda' }, value.validation),
      row({ en: 'Time to send the notice', es: 'Plazo para enviar el aviso' }, periodWords(value.validationWithin)),
      row({ en: 'Time to dispute the debt', es: 'Plazo para disputar la deuda' }, periodWords(value.disputeWithin)),
      row({ en: 'Asking them to stop', es: 'Pedir que no se comuniquen más' }, value.stopContact),
      row({ en: 'A collector may not', es: 'Un cobrador no puede' }, asSentences(value.mayNot)),
      row({ en: 'What a person can sue for', es: 'Por qué se puede demandar' }, value.remedy),
      row({ en: 'Most beyond the real loss', es: 'Máximo además del daño real' }, dollars(value.remedyMostCents)),
      row({ en: 'Time to sue', es: 'Plazo para demandar' }, periodWords(value.sueWithin)),
    ],
    paragraphs: [],
    tables: [],
  }
}

function hoursWords({ from, to }: Fdcpa['contactHours']): Words {
  return inBoth(locale =>
    locale === 'en'
      ? `${timeOfDay(from, locale)} to ${timeOfDay(to, locale)}, where the person is`
      : `De ${timeOfDay(from, locale)} a ${timeOfDay(to, locale)}, donde está la persona`,
  )
}

/** "21:00" as "9:00 p.m." */
function timeOfDay(clock: string, locale: Locale): string {
  const [hour = 0, minute = '00'] = [Number(clock.slice(0, 2)), clock.slice(3)]
  const half = locale === 'en' ? (hour < 12 ? 'a.m.' : 'p.m.') : hour < 12 ? 'a. m.' : 'p. m.'
  return `${hour % 12 || 12}:${minute} ${half}`
}

export function sayFcraReporting(value: FcraReporting): FactSaid {
  const years = yearsWords(value.judgmentYears)
  const removedOn = inBoth(locale => formatDate(value.judgmentsRemovedOn, locale))
  return {
    headline: {
      en: `${years.en} by law, but not shown since ${removedOn.en}`,
      es: `${years.es} según la ley, pero no se muestran desde el ${removedOn.es}`,
    },
    rows: [
      row({ en: 'A judgment may show for', es: 'Un fallo puede aparecer durante' }, years),
      row({ en: 'A debt in collection', es: 'Una deuda en cobranza' }, yearsWords(value.collectionYears)),
      row({ en: 'A bankruptcy', es: 'Una bancarrota' }, yearsWords(value.bankruptcyYears)),
      row({ en: 'A paid tax lien', es: 'Un gravamen por impuestos ya pagado' }, yearsWords(value.paidTaxLienYears)),
      row(
        { en: 'The bureau must look into a dispute within', es: 'La agencia debe investigar una disputa dentro de' },
        periodWords(value.dispute),
      ),
      row({ en: 'At most', es: 'Como máximo' }, longestDispute(value)),
      row({ en: 'The result in writing', es: 'El resultado por escrito' }, value.resultsWithin),
      row(
        { en: 'If it is not corrected, a person can', es: 'Si no se corrige, la persona puede' },
        asSentences(value.ifNotCorrected),
      ),
      row({ en: 'Judgments left the reports', es: 'Los fallos salieron de los informes' }, removedOn),
      row({ en: 'Why they left', es: 'Por qué salieron' }, value.removal),
      row({ en: 'Where it can still be seen', es: 'Dónde se puede ver todavía' }, asSentences(value.stillVisible)),
    ],
    paragraphs: [value.rule],
    tables: [],
  }
}

/** "45 days, when …; or when …." */
function longestDispute({ disputeExtended, extendedWhen }: FcraReporting): Words {
  const length = periodWords(disputeExtended)
  return {
    en: `${length.en}, when ${extendedWhen.map(when => when.en).join('; or when ')}.`,
    es: `${length.es}, cuando ${extendedWhen.map(when => when.es).join('; o cuando ')}.`,
  }
}

/** How an address was found: it is no law, so it has words of its own. */
const addressSureness: Record<Confidence, Words> = {
  verified: { en: 'Read at its source', es: 'Leída en su fuente' },
  secondary: { en: 'Read in a reliable summary', es: 'Leída en un resumen confiable' },
  known: { en: 'From general knowledge', es: 'De conocimiento general' },
  uncertain: { en: 'May be out of date: check it', es: 'Puede no estar al día: verifíquela' },
}

export function sayCreditBureaus(value: CreditBureaus): FactSaid {
  const { bureaus, freeReports, freeReportsPhone, freeReportsAddress, freeReportsHow } = value
  const noPhone: Words = { en: 'None found', es: 'No se encontró' }
  return {
    headline: inBoth(locale =>
      listOf(
        bureaus.map(({ name }) => name),
        locale,
      ),
    ),
    rows: [
      row({ en: 'Free reports', es: 'Informes gratis' }, asIs(freeReports), freeReports),
      row({ en: 'Free reports by phone', es: 'Informes gratis por teléfono' }, asIs(freeReportsPhone)),
      row({ en: 'Free reports by mail', es: 'Informes gratis por correo' }, asIs(freeReportsAddress)),
    ],
    paragraphs: [freeReportsHow],
    tables: [
      {
        caption: { en: 'Where to send a dispute', es: 'Adónde enviar una disputa' },
        head: [
          { en: 'Bureau', es: 'Agencia' },
          { en: 'Legal name', es: 'Nombre legal' },
          { en: 'Address for disputes', es: 'Dirección para disputas' },
          { en: 'Phone', es: 'Teléfono' },
          { en: 'How sure we are', es: 'Qué tan seguros estamos' },
        ],
        rows: bureaus.map(({ name, legalName, disputeAddress, phone, confidence }) => [
          ...[asIs(name), asIs(legalName), asIs(disputeAddress)],
          ...[phone === null ? noPhone : asIs(phone), addressSureness[confidence]],
        ]),
      },
    ],
  }
}
