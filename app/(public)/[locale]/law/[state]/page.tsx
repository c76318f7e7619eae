import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { federalCode } from '@/components/law/law-addresses'
import { states } from '@/lib/law/states'
import { type Jurisdiction, stateCodes } from '@/lib/law/types'
import type { Words } from '@/lib/shared/words'
import { localeIn, publicMetadata } from '../../public-page'
import { FederalLaw, federalWords } from './federal-law'
import { StateLaw } from './state-law'

type Props = { params: Promise<{ locale: string; state: string }> }

/** The law is the same for everybody: a page for each state and one for the country, made once. */
export const dynamicParams = false

export function generateStaticParams() {
  return [...stateCodes.map(code => ({ state: code.toLowerCase() })), { state: federalCode }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeIn(params)
  const state = await stateIn(params)
  if (state === federalCode)
    return publicMetadata(locale, `/law/${federalCode}`, federalWords.title, federalWords.description)
  return publicMetadata(locale, `/law/${state.code.toLowerCase()}`, titleOf(state), descriptionOf(state))
}

export default async function StatePage({ params }: Props) {
  const locale = await localeIn(params)
  const state = await stateIn(params)
  return state === federalCode ? <FederalLaw locale={locale} /> : <StateLaw state={state} locale={locale} />
}

async function stateIn(params: Props['params']): Promise<Jurisdiction | typeof federalCode> {
  const { state } = await params
  if (state === federalCode) return federalCode
  const code = stateCodes.find(known => known.toLowerCase() === state)
  return code ? states[code] : notFound()
}

function titleOf({ name }: Jurisdiction): Words {
  return {
    en: `${name.en}: small-claims judgment law`,
    es: `${name.es}: la ley de un fallo de reclamos menores`,
  }
}

function descriptionOf({ name }: Jurisdiction): Words {
  return {
    en: `${name.en} judgments: interest rate, how long they last, wage garnishment, what is safe, deadlines and satisfaction, each with its citation, its dates and how sure we are.`,
    es: `Los fallos en ${name.es}: tasa de interés, cuánto duran, embargo de salario, lo que está a salvo, plazos y constancia de pago, cada dato con su cita, sus fechas y qué tan seguros estamos.`,
  }
}
