// What a step of the interview is: one question page, its words, its fields and when it is asked.

import type { Citation } from '@/lib/law/types'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import type { Words } from '@/lib/shared/words'
import type { AnswerTo, Fields } from './fields'

/** Terms both sides said yes to before they were written down. */
export type AcceptedTerms =
  | { kind: 'lump'; totalCents: Cents; payBy: IsoDate }
  | {
      kind: 'installments'
      totalCents: Cents
      downCents: Cents
      paymentCents: Cents
      every: 'week' | 'two-weeks' | 'month'
      firstOn: IsoDate
      stopInterest: boolean
    }

/** A sum worked out for the person to start from, and why. */
export type Suggestion = { cents: Cents; why: Words }

/** What talks could aim at, and where they could end; null: not enough is known to say. */
export type SuggestedLimits = { target: Suggestion | null; limit: Suggestion | null }

/** What a question may look at beside answers. `owedCents` is the payoff today, where it can be worked out; `accepted`,
 *  the offer accepted last; `leftCents`, what the agreement in force still promises;
 *  `suggested`, what the questions about my limit start from. */
export type Circumstances = {
  today: IsoDate
  owedCents: Cents | null
  accepted?: AcceptedTerms | null
  leftCents?: Cents | null
  suggested?: SuggestedLimits
}

/** What a page may know beyond its own fields. */
export type Context<A> = Circumstances & { answers: Partial<A> }

/** A piece of text on a page, above its fields. */
export type Passage =
  | { kind: 'paragraph'; text: Words }
  | { kind: 'list'; items: Words[] }
  | { kind: 'warning'; text: Words }
  | { kind: 'deadline'; label: Words; on: IsoDate; rule: Words; cite?: Citation; uncertain: boolean }
  | { kind: 'details'; summary: Words; text: Words }

export type FieldFault = { field: string; message: Words }

/** The answers a list of earlier steps give, flattened: what `uses` lets a step see. */
export type AnswersOf<Steps extends readonly { readonly $answer?: unknown }[]> = UnionToIntersection<
  NonNullable<Steps[number]['$answer']>
>
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never

type Shared<A> = {
  /** File name, key in the store and last part of the address; kebab-case. */
  id: string
  /** Left out = asked of everyone. Sees only the steps in `uses`. */
  askIf?: (answers: Partial<A>) => boolean
  title: Words | ((context: Context<A>) => Words)
  /** Why we ask, or where on the paper the answer stands. */
  why?: Words | ((context: Context<A>) => Words)
  /** Text above the fields; a page of text only is a step with no fields. */
  passages?: (context: Context<A>) => Passage[]
  /** The words of "I'm not sure" where the page may be left without an answer; left out = it must be answered. */
  maySkip?: Words
}

/** One question page. `$answer` carries its answer's type and is never set. */
export type QuestionStep<F extends Fields = Fields, A = never> = Shared<A> & {
  kind: 'question'
  uses: readonly AnyStep[]
  fields: (context: Context<A>) => F
  /** Faults that need earlier answers or more than one field. */
  check?: (answer: AnswerTo<F>, context: Context<A>) => FieldFault[]
  /** What the form holds before the first answer. */
  start?: (context: Context<A>) => Partial<AnswerTo<F>>
  readonly $answer?: AnswerTo<F>
}

/** A list people add to one entry at a time: a page an entry, and a page that lists them. */
export type ListStep<K extends string = string, F extends Fields = Fields, A = never> = Shared<A> & {
  kind: 'list'
  uses: readonly AnyStep[]
  /** The key of the list among the answers. */
  key: K
  fields: (context: Context<A>) => F
  check?: (answer: AnswerTo<F>, context: Context<A>) => FieldFault[]
  /** Fewest and most entries. With 0 the page first asks whether there are any. */
  least: 0 | 1
  most: number
  /** The title of one entry's page: "Who owes you money?" and then "Who else owes you money?". */
  entryTitle: (context: Context<A>, index: number) => Words
  /** "Do you need to add another …?" */
  another: Words | ((context: Context<A>) => Words)
  /** One entry in one line. */
  summary: (entry: AnswerTo<F>) => Words
  readonly $answer?: { [key in K]: AnswerTo<F>[] }
}

/** A step as the flow, the pages and the store see it: its types forgotten. */
// biome-ignore-start lint/suspicious/noExplicitAny: a register holds steps of every answer type; each file keeps its own.
type Forgotten = Shared<any> & {
  uses: readonly AnyStep[]
  fields: (context: any) => Fields
  check?: (answer: any, context: any) => FieldFault[]
  readonly $answer?: any
}
export type AnyQuestionStep = Forgotten & { kind: 'question'; start?: (context: any) => Record<string, unknown> }
export type AnyListStep = Forgotten &
  Pick<ListStep<string, Fields, any>, 'kind' | 'key' | 'least' | 'most' | 'entryTitle' | 'another'> & {
    summary: (entry: any) => Words
  }
export type AnyStep = AnyQuestionStep | AnyListStep
// biome-ignore-end lint/suspicious/noExplicitAny: see above.

/** Defines a question page. `uses` names the earlier steps whose answers its words, fields or condition look at. */
export function defineStep<F extends Fields, const U extends readonly AnyStep[] = []>(
  step: Omit<QuestionStep<F, AnswersOf<U>>, 'kind' | '$answer' | 'uses' | 'fields'> & {
    uses?: U
    fields: F | ((context: Context<AnswersOf<U>>) => F)
  },
): QuestionStep<F, AnswersOf<U>> {
  const { fields } = step
  return {
    ...step,
    kind: 'question',
    uses: step.uses ?? [],
    fields: typeof fields === 'function' ? fields : () => fields,
  }
}

/** Defines a page that keeps a list. */
export function defineListStep<K extends string, F extends Fields, const U extends readonly AnyStep[] = []>(
  step: Omit<ListStep<K, F, AnswersOf<U>>, 'kind' | '$answer' | 'uses' | 'fields'> & {
    uses?: U
    fields: F | ((context: Context<AnswersOf<U>>) => F)
  },
): ListStep<K, F, AnswersOf<U>> {
  const { fields } = step
  return { ...step, kind: 'list', uses: step.uses ?? [], fields: typeof fields === 'function' ? fields : () => fields }
}

/** The stages a case goes through; a flow belongs to one. */
export const stages = ['understand', 'assess', 'negotiate', 'settle', 'track', 'close', 'enforce', 'protect'] as const
export type Stage = (typeof stages)[number]

/** An ordered list of steps with one outcome. Next, back, resume and check-your-answers follow from `pathFor`. */
export type Flow = {
  /** First part of the step's address; kebab-case. */
  id: string
  side: 'debtor' | 'creditor' | 'both'
  stage: Stage
  title: Words
  steps: readonly AnyStep[]
  /** Flows whose answers these steps may look at. */
  after: readonly Flow[]
  /** The button that ends check-your-answers, and what it leads to; `page`: an address under the case's own. */
  finish: { label: Words; leadsTo: 'case' | { document: string } | { report: string } | { page: string } }
}
