// How the creditor has been in touch with the debtor, measured by the Fair Debt Collection Practices Act and its Regulation F.
// They bind debt collectors; for anybody else they are a good measure. Warns a creditor, tells a debtor, stops nobody.

import { federalOn } from '@/lib/law/federal'
import type { Fdcpa } from '@/lib/law/federal-types'
import { states } from '@/lib/law/states'
import { type Citation, type StateCode, stateCodes } from '@/lib/law/types'
import { addDays, daysBetween, formatDate } from '@/lib/shared/civil-date'
import { type ClockTime, clockElsewhere, formatClockTime } from '@/lib/shared/clock-time'
import { inBoth, plural, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import { type Contact, oldestFirst } from './contact'
import { partiesOf } from './facts'

export type ConductId = 'hours' | 'too-many-calls' | 'call-after-talk' | 'has-lawyer' | 'someone-else'

/** What was noticed about one entry of the log. */
export type ConductFinding = { id: ConductId; contactId: string; why: Words; cite: Citation }

/** The clock that counts for calls: the debtor's. Where the debtor lives, if that is known, else the court's state. */
export function debtorZoneOf({ facts, state }: CaseFile): string {
  const regions = partiesOf(facts).debtors.map(debtor => debtor.address?.region.toUpperCase())
  const home = stateCodes.find((code): code is StateCode => regions.includes(code))
  return (home ? states[home] : state)?.timeZone ?? 'America/New_York'
}

/** The other side's clock, where a form that tells of a talk with it starts. */
export function otherSideZoneOf(file: CaseFile): string {
  const code = stateCodes.find(
    (one): one is StateCode => one === file.facts.otherSide[0]?.address?.region.toUpperCase(),
  )
  return (code ? states[code] : file.state)?.timeZone ?? 'America/New_York'
}

/** What was noticed in the log, in the order of time. Entries struck out are not counted. */
export function conductInLog(file: CaseFile): ConductFinding[] {
  const law = federalOn('fdcpa', file.today)
  if (law.kind !== 'value' || file.facts.side === null) return []
  const { value, entry } = law
  const contacts = oldestFirst(file.records.contacts.filter(one => one.struck === null))
  const collecting = contacts.filter(one => one.startedBy === (file.facts.side === 'creditor' ? 'us' : 'them'))
  const noticed = { file, rule: value, contacts, collecting, isOurs: file.facts.side === 'creditor' }
  return collecting.flatMap((contact, index) =>
    [
      outsideHours(contact, noticed),
      tooManyCalls(contact, index, noticed),
      callAfterTalk(contact, noticed),
      withRepresented(contact, noticed),
      withSomeoneElse(contact, noticed),
    ].flatMap(found => (found ? [{ ...found, contactId: contact.id, cite: entry.cite }] : [])),
  )
}

/** What was noticed about one entry. */
export function conductOf(file: CaseFile, contactId: string): ConductFinding[] {
  return conductInLog(file).filter(finding => finding.contactId === contactId)
}

type Noticed = { file: CaseFile; rule: Fdcpa; contacts: Contact[]; collecting: Contact[]; isOurs: boolean }
type Found = { id: ConductId; why: Words } | null

/** From the first hour to the last one, both included, by the debtor's clock. */
export function isWithinHours(at: ClockTime, { contactHours }: Pick<Fdcpa, 'contactHours'>): boolean {
  return at >= contactHours.from && at <= contactHours.to
}

function outsideHours({ on, at, timeZone, how }: Contact, { file, rule }: Noticed): Found {
  if (at === null || how === 'letter') return null
  const there = clockElsewhere({ on, at: at as ClockTime }, timeZone, debtorZoneOf(file))
  if (isWithinHours(there.at, rule)) return null
  return {
    id: 'hours',
    why: inBoth(locale => {
      const [time, from, to] = [there.at, rule.contactHours.from, rule.contactHours.to].map(one =>
        formatClockTime(one as ClockTime, locale),
      )
      return locale === 'en'
        ? `It was ${time} where the person who owes lives. Debt collectors may be in touch from ${from} to ${to} only.`
        : `Eran las ${time} donde vive la persona que debe. Los cobradores solo pueden comunicarse de ${from} a ${to}.`
    }),
  }
}

function isCall({ how }: Contact): boolean {
  return how === 'phone'
}

/** The days the rule looks at end with the day of the call, which counts. */
function tooManyCalls(contact: Contact, index: number, { rule, collecting }: Noticed): Found {
  if (!isCall(contact)) return null
  const { most, days } = rule.calls
  const count = collecting
    .slice(0, index + 1)
    .filter(one => isCall(one) && daysBetween(one.on, contact.on) < days).length
  if (count <= most) return null
  return {
    id: 'too-many-calls',
    why: inBoth(locale =>
      locale === 'en'
        ? `This was call ${count} within ${plural(days, { one: 'day', other: 'days' }, 'en')}. More than ${most} is taken to be too much when a debt collector does it.`
        : `Fue la llamada ${count} en ${plural(days, { one: 'día', other: 'días' }, 'es')}. Más de ${most} se considera excesivo cuando lo hace un cobrador.`,
    ),
  }
}

/** A talk is a call with the other side, whoever started it; its own day is the first of the days to wait. */
function callAfterTalk(contact: Contact, { rule, contacts }: Noticed): Found {
  if (!isCall(contact) || contact.withWhom !== 'party') return null
  const { waitAfterTalkDays } = rule.calls
  const before = contacts.slice(0, contacts.indexOf(contact))
  const talk = before.findLast(one => isCall(one) && one.withWhom === 'party')
  if (!talk || daysBetween(talk.on, contact.on) >= waitAfterTalkDays) return null
  const from = addDays(talk.on, waitAfterTalkDays)
  return {
    id: 'call-after-talk',
    why: inBoth(locale =>
      locale === 'en'
        ? `There was a call on ${formatDate(talk.on, locale)} already. After a talk on the phone, debt collectors wait until ${formatDate(from, locale)} to call again, unless they were asked to call.`
        : `Ya hubo una llamada el ${formatDate(talk.on, locale)}. Después de hablar por teléfono, los cobradores esperan hasta el ${formatDate(from, locale)} para volver a llamar, salvo que se les haya pedido.`,
    ),
  }
}

function withRepresented({ withWhom }: Contact, { file, isOurs }: Noticed): Found {
  const hasLawyer = isOurs ? file.facts.theirLawyer !== null : file.facts.youHaveLawyer
  if (withWhom !== 'party' || !hasLawyer) return null
  return {
    id: 'has-lawyer',
    why: isOurs
      ? {
          en: 'The other side has a lawyer. From then on a debt collector writes and calls to the lawyer only.',
          es: 'La otra parte tiene abogado. Desde entonces un cobrador solo escribe y llama al abogado.',
        }
      : {
          en: 'You have a lawyer. A debt collector who knows it has to write and call to your lawyer only.',
          es: 'Usted tiene abogado. Un cobrador que lo sabe solo puede escribir y llamar a su abogado.',
        },
  }
}

function withSomeoneElse({ withWhom }: Contact, { isOurs }: Noticed): Found {
  if (withWhom !== 'someone-else') return null
  return {
    id: 'someone-else',
    why: isOurs
      ? {
          en: 'This was with someone else. Do not tell other people about the debt: debt collectors may not, and it can harm you too.',
          es: 'Esto fue con otra persona. No hable de la deuda con otros: los cobradores no pueden, y a usted también puede perjudicarle.',
        }
      : {
          en: 'This was with someone else. A debt collector may not tell your family, your employer or your neighbors about the debt.',
          es: 'Esto fue con otra persona. Un cobrador no puede hablar de la deuda con su familia, su empleador ni sus vecinos.',
        },
  }
}

/** What a creditor should know before calling now; `there` is what the debtor's clock shows. */
export function beforeCalling(file: CaseFile, there: { at: ClockTime }): Words[] {
  const law = federalOn('fdcpa', file.today)
  if (law.kind !== 'value' || file.facts.side !== 'creditor') return []
  const { calls, contactHours } = law.value
  const ours = file.records.contacts.filter(one => one.struck === null && one.startedBy === 'us' && isCall(one))
  const lately = ours.filter(one => one.on <= file.today && daysBetween(one.on, file.today) < calls.days).length
  const notes: Words[] = []
  if (!isWithinHours(there.at, law.value))
    notes.push(
      inBoth(locale => {
        const [now, from, to] = [there.at, contactHours.from, contactHours.to].map(one =>
          formatClockTime(one as ClockTime, locale),
        )
        return locale === 'en'
          ? `It is ${now} where the person who owes lives. Call between ${from} and ${to}.`
          : `Son las ${now} donde vive la persona que debe. Llame entre las ${from} y las ${to}.`
      }),
    )
  if (file.facts.theirLawyer)
    notes.push({
      en: 'The other side has a lawyer. Call and write to the lawyer only.',
      es: 'La otra parte tiene abogado. Llame y escriba solo al abogado.',
    })
  if (lately >= calls.most)
    notes.push(
      inBoth(locale =>
        locale === 'en'
          ? `You have called ${lately} times in the last ${calls.days} days. Wait, or write instead.`
          : `Usted ha llamado ${lately} veces en los últimos ${calls.days} días. Espere, o escriba.`,
      ),
    )
  return notes
}
