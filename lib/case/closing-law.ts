// What the state asks for once a judgment is paid, as lines of a list: the paper, who files it, by when, and what happens
// otherwise.

import type { Deadline } from '@/lib/law/deadline'
import type { Satisfaction, SatisfactionPart, SatisfactionSigning } from '@/lib/law/satisfaction-types'
import type { Citation } from '@/lib/law/types'
import { type Found, factOn, isUncertain } from '@/lib/law/value-on'
import type { Working } from '@/lib/law/working'
import { formatDate } from '@/lib/shared/civil-date'
import { asSentence, inBoth, type Words } from '@/lib/shared/words'
import type { CaseFile } from './case-file'
import type { Closing } from './closing'
import { courtFormWords } from './court-form'

/** `cite`: where it was read; left out: said with the rule, or not from the law. `day`: whose last day to file it names. */
export type LawRow = { term: Words; value: Words; cite?: Citation; uncertain?: boolean; day?: 'law' | 'agreement' }

/** `formsPage`: where the court keeps its forms. `working`: how the day was counted; empty where there is none. */
export type ClosingLaw = { rows: LawRow[]; note: Words | null; formsPage: string | null; working: Working }

/** What the law says of the end of this case, whether or not it has come. */
export function closingLawOf(file: CaseFile, closing: Closing): ClosingLaw {
  const { state, today } = file
  const found = state ? factOn(state, 'satisfaction', today) : null
  const links = state ? factOn(state, 'links', today) : null
  const formsPage = links?.kind === 'value' ? (links.value.forms ?? links.value.selfHelp) : null
  const filing = closing.kind === 'paid' ? closing.filing : null
  const agreedBy = closing.kind === 'paid' ? closing.agreedBy : null
  const agreed: LawRow[] = agreedBy
    ? [{ term: terms.agreed, value: inBoth(l => formatDate(agreedBy, l, 'weekday')), day: 'agreement' }]
    : []
  return {
    rows: found ? [...rowsOf(found, filing, file.facts.side === 'creditor'), ...agreed] : agreed,
    note: found && found.kind !== 'not-covered' ? (found.entry.note ?? null) : null,
    formsPage,
    working: filing?.kind === 'date' ? workingOf(filing) : [],
  }
}

function rowsOf(found: Found<Satisfaction>, filing: Deadline | null, isCreditor: boolean): LawRow[] {
  if (found.kind === 'not-covered') return [{ term: terms.law, value: found.why }]
  const { cite } = found.entry
  const uncertain = isUncertain(found.entry)
  if (found.kind === 'none') return [{ term: terms.law, value: noDuty, cite, uncertain }]
  const { document, formIsMandatory, filedBy, filedByWords, penalty, signing, lienRelease, partial } = found.value
  const own = (part: SatisfactionPart): Pick<LawRow, 'cite' | 'uncertain'> => {
    const source = found.value.sources?.[part]
    return source ? { cite: source.cite, uncertain: source.confidence === 'uncertain' } : {}
  }
  return [
    { term: terms.paper, value: document, cite, uncertain },
    {
      term: terms.form,
      value: formRow(found.value, isCreditor),
      ...(formIsMandatory !== undefined && own('formIsMandatory')),
    },
    { term: terms.whoFiles, value: filedByWords ?? whoFiles[filedBy] },
    { term: terms.byWhen, value: filing ? whenOf(filing, found.value) : beforePaid(found.value), day: 'law' },
    { term: terms.penalty, value: penalty ?? noPenalty },
    { term: terms.signing, value: signing ? signingWords(signing) : askAboutSigning, ...(signing && own('signing')) },
    ...(lienRelease ? [{ term: terms.lien, value: lienRelease, ...own('lienRelease') }] : []),
    ...(partial ? [{ term: terms.partial, value: partial, ...own('partial') }] : []),
  ]
}

/** Only who was paid fills it in, and has our sheet. */
function formRow(law: Satisfaction, isCreditor: boolean): Words {
  const said = courtFormWords(law)
  return law.form !== null && isCreditor ? inBoth(l => `${said[l]} ${sheetHelps[l]}`) : said
}

const sheetHelps: Words = {
  en: 'Our sheet says what to write in each part of it.',
  es: 'Nuestra hoja dice qué escribir en cada parte.',
}

function whenOf(filing: Deadline, { period }: Satisfaction): Words {
  if (filing.kind === 'unknown') return filing.why
  // "At once" has no last day.
  return filing.kind === 'none' || period?.count === 0 ? filing.rule : inBoth(l => formatDate(filing.on, l, 'weekday'))
}

function beforePaid({ period, runsFromWords }: Satisfaction): Words {
  if (period === null) return noDays
  return {
    en: `We count the day once all is paid. The time runs from ${runsFromWords.en}.`,
    es: `Contaremos el día cuando todo esté pagado. El plazo corre desde ${runsFromWords.es}.`,
  }
}

function workingOf({ rule, roll, cite, uncertain, note }: Extract<Deadline, { kind: 'date' }>): Working {
  return [{ text: rule, cite, uncertain }, ...(roll ? [{ text: roll }] : []), ...(note ? [{ text: note }] : [])]
}

/** Before whom it is signed, and when, as sentences. */
function signingWords(signing: SatisfactionSigning): Words {
  const { note } = signing
  return inBoth(l => [signerWords(signing)[l], ...(note ? [asSentence(note[l])] : [])].join(' '))
}

/** Before whom it is signed, as one sentence. */
export function signerWords({ before, always }: SatisfactionSigning): Words {
  const who = signers[before]
  return always
    ? { en: `It is signed before ${who.en}.`, es: `Se firma ante ${who.es}.` }
    : {
        en: `In some cases it must be signed before ${who.en}.`,
        es: `En algunos casos hay que firmarlo ante ${who.es}.`,
      }
}

const signers: Record<SatisfactionSigning['before'], Words> = {
  notary: { en: 'a notary', es: 'un notario público (notary public)' },
  'notary-or-clerk': { en: 'a notary or the court clerk', es: 'un notario público (notary public) o la secretaría' },
  clerk: { en: 'the court clerk', es: 'la secretaría del tribunal' },
}

const terms = {
  law: { en: 'The law', es: 'La ley' },
  paper: { en: 'The paper', es: 'El papel' },
  form: { en: 'The court’s form', es: 'El formulario del tribunal' },
  whoFiles: { en: 'Who files it', es: 'Quién lo presenta' },
  byWhen: { en: 'By when', es: 'Hasta cuándo' },
  penalty: { en: 'If it is not filed', es: 'Si no se presenta' },
  signing: { en: 'How it is signed', es: 'Cómo se firma' },
  lien: { en: 'If a lien was recorded', es: 'Si se inscribió un gravamen' },
  partial: { en: 'If only a part is paid', es: 'Si solo se paga una parte' },
  agreed: { en: 'The agreement says by', es: 'El acuerdo dice que a más tardar el' },
} satisfies Record<string, Words>

const whoFiles: Record<Satisfaction['filedBy'], Words> = {
  creditor: { en: 'The side that was paid', es: 'La parte que cobró' },
  debtor: { en: 'The side that paid', es: 'La parte que pagó' },
  either: { en: 'Either side', es: 'Cualquiera de las partes' },
  court: { en: 'The court itself', es: 'El propio tribunal' },
}

const noPenalty: Words = {
  en: 'The law we read names no penalty.',
  es: 'La ley que leímos no fija una sanción.',
}
const noDays: Words = {
  en: 'The law we read sets no number of days. The side that paid can ask for it in writing.',
  es: 'La ley que leímos no fija un número de días. La parte que pagó puede pedirla por escrito.',
}
const noDuty: Words = {
  en: 'The law we read sets no duty to file that the judgment is paid. Ask the court clerk how to have the record show it.',
  es: 'La ley que leímos no obliga a presentar la constancia de pago del fallo. Pregunte en la secretaría cómo hacer que conste.',
}
const askAboutSigning: Words = {
  en: 'We have not checked whether a notary is needed. Whoever signs should ask the clerk first.',
  es: 'No hemos verificado si hace falta un notario. Quien firme debe preguntar antes en la secretaría.',
}

/** The name of the state's paper; a plain one where the law we read has none. */
export function paperName(found: Found<Satisfaction>): Words {
  return found.kind === 'value' ? found.value.document : plainPaper
}

const plainPaper: Words = {
  en: 'satisfaction of judgment',
  es: 'constancia de pago del fallo (satisfaction of judgment)',
}
