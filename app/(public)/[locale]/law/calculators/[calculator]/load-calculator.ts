// The calculator an address names, filled in with what its query holds.

import { notFound } from 'next/navigation'
import { cache } from 'react'
import { calculatorPath } from '@/components/law/law-addresses'
import { calculators, findCalculator } from '@/lib/calculators'
import { type AnsweredQuery, answerQuery } from '@/lib/calculators/answer-query'
import type { Calculator } from '@/lib/calculators/define'
import { ownQuery, queryOf } from '@/lib/calculators/query'
import { todayIn } from '@/lib/data/clock'
import { states } from '@/lib/law/states'
import { stateCodes } from '@/lib/law/types'
import type { Locale } from '@/lib/shared/words'
import { localeIn } from '../../../public-page'

export type CalculatorProps = {
  params: Promise<{ locale: string; calculator: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export type LoadedCalculator = {
  locale: Locale
  calculator: Calculator
  answered: AnsweredQuery
  /** The page's address without its language, and without a query. */
  path: string
  /** The shortest query with the same answers; what was typed, while there is no result. */
  query: string
}

export function calculatorParams() {
  return calculators.map(({ id }) => ({ calculator: id }))
}

export async function loadCalculator({ params, searchParams }: CalculatorProps): Promise<LoadedCalculator> {
  return answeredAt(await localeIn(params), (await params).calculator, queryIn(await searchParams).toString())
}

/** Reckoned once a page: its title asks for the answer too. */
const answeredAt = cache((locale: Locale, id: string, typed: string): LoadedCalculator => {
  const calculator = findCalculator(id) ?? notFound()
  const sent = new URLSearchParams(typed)
  const answered = answerQuery(calculator, sent, locale, todayFor(sent.get('state')))
  const { result } = answered
  const query = result ? queryOf(calculator, result.asked) : ownQuery(calculator, sent)
  return { locale, calculator, answered, path: calculatorPath(calculator.id), query: query.toString() }
})

function queryIn(searchParams: Awaited<CalculatorProps['searchParams']>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, value]) => [value ?? []].flat().map(one => [name, one])),
  )
}

// Where no state is named, Eastern time is as good as any.
function todayFor(state: string | null) {
  const code = stateCodes.find(known => known === state)
  return todayIn(code ? states[code].timeZone : 'America/New_York')
}
