import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { publicOrigin } from '@/app/public-origin'
import { startCase } from '@/app/start-case'
import { CalculatorForm } from '@/components/calculators/calculator-form'
import { CalculatorResult, NoResult } from '@/components/calculators/calculator-result'
import { calculatorWords } from '@/components/calculators/calculator-words'
import { KeepResult, StartCase, ToFrontDoor } from '@/components/calculators/keep-result'
import { ErrorSummary } from '@/components/form/error-summary'
import { formWords } from '@/components/form/form-words'
import { calculatorPath } from '@/components/law/law-addresses'
import { BackLink, Page, PageHeading } from '@/components/ui/page'
import { publicAddress } from '@/lib/shared/addresses'
import { inBoth, say } from '@/lib/shared/words'
import { PublicPage, publicMetadata } from '../../../public-page'
import { type CalculatorProps, calculatorParams, type LoadedCalculator, loadCalculator } from './load-calculator'

export const dynamicParams = false

export function generateStaticParams() {
  return calculatorParams()
}

/** The tab says so when something is wrong. Whatever the query, the page to find is the empty form. */
export async function generateMetadata(props: CalculatorProps): Promise<Metadata> {
  const { locale, calculator, answered, path } = await loadCalculator(props)
  const { title, about } = calculator
  const isFaulty = answered.faults.length > 0
  const named = isFaulty ? inBoth(each => `${say(formWords.error, each)} ${say(title, each)}`) : title
  return publicMetadata(locale, path, named, about)
}

/** One page for all the calculators: the form, and under it the result of what its address holds. */
export default async function CalculatorPage(props: CalculatorProps) {
  const loaded = await loadCalculator(props)
  const { locale, calculator, answered, path, query } = loaded
  const { faults, refusal, result, form } = answered
  return (
    <PublicPage locale={locale} path={query === '' ? path : `${path}?${query}`}>
      <Page
        back={<BackLink href={publicAddress(locale, calculatorPath())} words={calculatorWords.all} locale={locale} />}
      >
        {faults.length > 0 && (
          <ErrorSummary
            faults={faults}
            fields={Object.fromEntries(Object.entries(form.fields).filter(([name]) => isFaultOf(faults, name)))}
            locale={locale}
          />
        )}
        <PageHeading title={calculator.title} lead={calculator.lead} locale={locale} />
        <CalculatorForm calculator={calculator} answered={answered} locale={locale} />
        {refusal && <NoResult why={refusal} locale={locale} />}
        {result && <CalculatorResult calculator={calculator} {...result} locale={locale} />}
        {result && <Onward {...loaded} result={result} />}
      </Page>
    </PublicPage>
  )
}

function isFaultOf(faults: { field: string }[], name: string): boolean {
  return faults.some(({ field }) => field === name)
}

/** What to do with a result: keep it, print it, begin a case with it. */
async function Onward({
  locale,
  calculator,
  path,
  query,
  result,
}: LoadedCalculator & { result: NonNullable<LoadedCalculator['answered']['result']> }) {
  const { asked } = result
  return (
    <>
      <KeepResult href={`${await publicOrigin()}${path}?${query}`} locale={locale} />
      {calculator.caseStart ? (
        <StartCase
          hidden={{ key: randomUUID(), calculator: calculator.id, query, locale }}
          start={startCase}
          hasNumbers={Object.keys(calculator.caseStart(asked)).length > 1}
          staysBehind={calculator.staysBehind?.(asked) ?? null}
          locale={locale}
        />
      ) : (
        <ToFrontDoor locale={locale} />
      )}
    </>
  )
}
