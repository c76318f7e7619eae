// What the answers say about bankruptcy, for both sides. The one place that reads these answers by name.

import { type Chapter, type Ground, groundsOn, type Standing } from '@/lib/interview/bankruptcy-fields'
import { bankruptcyFlow } from '@/lib/interview/flows/bankruptcy'
import { prospectsFlow } from '@/lib/interview/flows/prospects'
import { theirBankruptcyFlow } from '@/lib/interview/flows/their-bankruptcy'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { answersIn, type CaseFile } from './case-file'

/** A case in a bankruptcy court, of whoever owes the judgment. `who`: the names of those who filed. `isSure`: it was
 *  filed; else the owner of the case only heard so. What is not known is null. */
export type Filing = {
  who: string[]
  isSure: boolean
  chapter: Chapter | null
  on: IsoDate | null
  court: string | null
  number: string | null
  standing: Standing
  howKnown: 'court' | 'told' | 'looked' | 'heard' | null
}

/** An earlier case. `discharge`: whether it wiped debts out. */
export type EarlierFiling = { chapter: Chapter | null; on: IsoDate | null; discharge: 'yes' | 'no' | 'unsure' }

/** Debts that usually stay, besides this judgment. */
export type LastingKind = 'support' | 'taxes' | 'fines' | 'student'

/** The debtor's answers. `grounds` is null where it is not known whether there is one. */
export type BankruptcyAnswers = {
  filing: Filing | null
  grounds: Ground[] | null
  earlier: EarlierFiling[]
  lien: { recorded: 'yes' | 'no' | 'unsure'; on: 'home' | 'land' | 'things' | 'unsure' | null }
  otherTotalCents: Cents | null
  /** null: not known. */
  lasting: LastingKind[] | null
  coSigner: 'yes' | 'no' | 'unsure'
  adviser: string | null
  writeAgainOn: IsoDate | null
}

/** Reads the debtor's answers; a question not answered yet is "not known". */
export function bankruptcyAnswersIn(file: CaseFile): BankruptcyAnswers {
  const a = answersIn(file, bankruptcyFlow)
  return {
    filing: ownFiling(file, a),
    grounds: a.isSuchDebt === 'no' ? [] : a.isSuchDebt === 'yes' ? groundsIn(a.grounds ?? [], file.today) : null,
    earlier: (a.earlierFilings ?? []).map(one => ({
      chapter: knownChapter(one.earlierChapter),
      on: one.earlierOn ?? null,
      discharge: one.earlierDischarge,
    })),
    lien: { recorded: a.lienRecorded ?? 'unsure', on: a.lienOn ?? null },
    otherTotalCents: a.otherTotalCents ?? null,
    lasting: a.owesLasting === 'no' ? [] : a.owesLasting === 'yes' ? (a.lastingKinds ?? []) : null,
    coSigner: a.hasCoSigner ?? 'unsure',
    adviser: a.adviser ?? null,
    writeAgainOn: a.writeAgainOn ?? null,
  }
}

/** The bankruptcy case of who owes, by what the owner of this case told; null: none that we know of. */
export function filingIn(file: CaseFile): Filing | null {
  // Asked on every page of a case: without an answer there is nothing to walk.
  if (file.facts.side === 'debtor')
    return file.stored['already-filed'] ? ownFiling(file, answersIn(file, bankruptcyFlow)) : null
  if (file.facts.side !== 'creditor') return null
  if (!file.stored['they-filed']) return tickedFiling(file)
  const a = answersIn(file, theirBankruptcyFlow)
  if (a.theyFiled !== 'yes' && a.theyFiled !== 'unsure') return null
  const names = file.facts.otherSide.map(party => party.name)
  return {
    who: a.whoFiled ?? names,
    isSure: a.theyFiled === 'yes',
    chapter: knownChapter(a.theirChapter),
    on: a.theirFiledOn ?? null,
    court: a.theirFilingCourt ?? null,
    number: a.theirFilingNumber ?? null,
    standing: a.theirStanding ?? 'unsure',
    howKnown: a.howYouKnow ?? null,
  }
}

/** Ticked among what is known of them, before anyone asked for its details. Those, once asked for, count instead. */
function tickedFiling(file: CaseFile): Filing | null {
  if (!file.stored['their-trouble']) return null
  if (!answersIn(file, prospectsFlow).theirTroubles?.includes('bankruptcy-filed')) return null
  const who = file.facts.otherSide.map(party => party.name)
  return {
    ...{ who, isSure: true, chapter: null, on: null, court: null, number: null },
    ...{ standing: 'unsure', howKnown: null },
  }
}

function ownFiling(file: CaseFile, a: ReturnType<typeof answersIn<typeof bankruptcyFlow>>): Filing | null {
  if (a.alreadyFiled !== 'yes') return null
  return {
    who: file.facts.you ? [file.facts.you.name] : [],
    isSure: true,
    chapter: knownChapter(a.filedChapter),
    on: a.filedOn ?? null,
    court: a.filedCourt ?? null,
    number: a.filedNumber ?? null,
    standing: a.filedStanding ?? 'unsure',
    howKnown: null,
  }
}

function groundsIn(ticked: readonly string[], on: IsoDate): Ground[] {
  return groundsOn(on).filter(ground => ticked.includes(ground.id))
}

function knownChapter(chapter: Chapter | 'unsure' | undefined): Chapter | null {
  return chapter === undefined || chapter === 'unsure' ? null : chapter
}
