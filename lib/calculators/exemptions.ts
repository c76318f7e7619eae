// The exemptions calculator: what of a person's property a judgment creditor cannot reach.

import type { AnswerTo } from '@/lib/interview/fields'
import { type AssetKind, assetKinds } from '@/lib/law/collection-types'
import { type Asset, exemptAssets } from '@/lib/law/exemptions'
import { states } from '@/lib/law/states'
import { factOn } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import type { Cents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import type { Words } from '@/lib/shared/words'
import { dayField, isYes, optionalMoneyField, stateField, yesNoField } from './common-fields'
import { defineCalculator, type Refused } from './define'
import { exemptionsOutcome } from './exemptions-outcome'

const wouldSellFor: Words = {
  en: 'What it would sell for today.',
  es: 'Por cuánto se vendería hoy.',
}
const allTogether: Words = {
  en: 'What all of it would sell for today, used.',
  es: 'Por cuánto se vendería todo hoy, usado.',
}

const fields = {
  state: stateField({ en: 'Usually the state where you live.', es: 'Normalmente, el estado donde usted vive.' }),
  on: dayField(
    { en: 'Day', es: 'Día' },
    { en: 'Enter the day', es: 'Escriba el día' },
    {
      en: 'The day the property was taken or frozen. If nothing has happened yet, use today.',
      es: 'El día en que se embargó o se congeló el bien. Si aún no ha pasado nada, use el día de hoy.',
    },
  ),
  married: yesNoField(
    { en: 'Are you married?', es: '¿Tiene cónyuge?' },
    {
      en: 'In some states a couple may keep more. Some, such as Texas, say “family”: read the rule under your result.',
      es: 'En algunos estados una pareja casada puede conservar más. Algunos, como Texas, dicen «familia»: lea la regla debajo de su resultado.',
    },
  ),
  seniorOrDisabled: yesNoField(
    { en: 'Are you a senior, or do you have a disability?', es: '¿Es una persona mayor o tiene una discapacidad?' },
    {
      en: 'In some states more of the home is safe then. The age differs by state: read the rule under your result.',
      es: 'En algunos estados queda entonces a salvo una parte mayor de la vivienda. La edad varía según el estado: lea la regla debajo de su resultado.',
    },
  ),
  homeValue: optionalMoneyField({ en: 'Home you live in: value', es: 'Vivienda donde vive: valor' }, wouldSellFor),
  homeOwed: optionalMoneyField(
    { en: 'Home: what is owed on it', es: 'Vivienda: lo que se debe por ella' },
    {
      en: 'Mortgages and tax liens that come before the judgment.',
      es: 'Hipotecas y gravámenes de impuestos que van antes que el fallo.',
    },
  ),
  vehicleValue: optionalMoneyField({ en: 'Car or truck: value', es: 'Auto o camioneta: valor' }, wouldSellFor),
  vehicleOwed: optionalMoneyField(
    { en: 'Car or truck: what is owed on it', es: 'Auto o camioneta: lo que se debe por él' },
    { en: 'The rest of the car loan.', es: 'Lo que queda del préstamo del auto.' },
  ),
  tools: optionalMoneyField({ en: 'Tools you need for your work', es: 'Herramientas para su trabajo' }, allTogether),
  household: optionalMoneyField(
    { en: 'Furniture, clothes and other household goods', es: 'Muebles, ropa y otros artículos del hogar' },
    allTogether,
  ),
  cash: optionalMoneyField(
    { en: 'Money in the bank', es: 'Dinero en el banco' },
    {
      en: 'Leave out Social Security and other benefits: they have their own protection.',
      es: 'No cuente el Seguro Social ni otros beneficios: tienen su propia protección.',
    },
  ),
  other: optionalMoneyField(
    { en: 'Anything else you own', es: 'Cualquier otra cosa que sea suya' },
    {
      en: 'For example a second car, a boat or land. Not retirement accounts.',
      es: 'Por ejemplo, otro auto, una lancha o un terreno. No cuente las cuentas de jubilación.',
    },
  ),
}

type Asked = AnswerTo<typeof fields>

export const exemptions = defineCalculator({
  id: 'exemptions',
  title: { en: 'Exempt property', es: 'Bienes exentos' },
  about: {
    en: 'What of your home, car and other things a creditor cannot reach.',
    es: 'Qué parte de su vivienda, su auto y otras cosas no puede alcanzar un acreedor.',
  },
  lead: {
    en: 'An exemption keeps property safe from a creditor. Most of them you have to claim in time, on a court form. Fill in only what you own.',
    es: 'Una exención protege un bien frente a un acreedor. La mayoría hay que reclamarlas a tiempo, con un formulario del tribunal. Llene solo lo que tiene.',
  },
  fields,
  lists: {},
  start: (today: IsoDate) => ({ on: today }),
  calculate: asked => {
    const refused = faultsOf(asked)
    if (refused.length > 0) return fail(refused)
    const found = exemptAssets(states[asked.state], asked.on, {
      married: isYes(asked.married),
      seniorOrDisabled: isYes(asked.seniorOrDisabled),
      assets: assetsOf(asked),
    })
    if (found.kind === 'not-covered') return fail([{ field: null, why: found.why }])
    const homestead = factOn(states[asked.state], 'homestead', asked.on)
    return ok(exemptionsOutcome(found, homestead.kind === 'value' ? homestead.value : null))
  },
  caseStart: ({ state }) => ({ state: { stateCode: state } }),
})

function assetsOf(asked: Asked): Asset[] {
  const worth: Record<AssetKind, { value?: Cents; owed?: Cents }> = {
    home: { value: asked.homeValue, owed: asked.homeOwed },
    vehicle: { value: asked.vehicleValue, owed: asked.vehicleOwed },
    tools: { value: asked.tools },
    household: { value: asked.household },
    cash: { value: asked.cash },
    other: { value: asked.other },
  }
  return assetKinds.flatMap(kind => {
    const { value, owed } = worth[kind]
    return value === undefined ? [] : [{ id: kind, kind, valueCents: value, owedCents: owed }]
  })
}

function faultsOf(asked: Asked): Refused[] {
  const refused: Refused[] = []
  if (asked.homeOwed !== undefined && asked.homeValue === undefined) refused.push({ field: 'homeValue', why: noHome })
  if (asked.vehicleOwed !== undefined && asked.vehicleValue === undefined)
    refused.push({ field: 'vehicleValue', why: noVehicle })
  return refused.length === 0 && assetsOf(asked).length === 0 ? [{ field: 'homeValue', why: nothingOwned }] : refused
}

const noHome: Words = {
  en: 'Enter what the home would sell for, or clear what is owed on it',
  es: 'Escriba por cuánto se vendería la vivienda, o borre lo que se debe por ella',
}
const noVehicle: Words = {
  en: 'Enter what the car or truck would sell for, or clear what is owed on it',
  es: 'Escriba por cuánto se vendería el auto o la camioneta, o borre lo que se debe por él',
}
const nothingOwned: Words = {
  en: 'Fill in at least one thing you own: the home, a car, tools, household goods, money or anything else',
  es: 'Llene al menos una cosa que sea suya: la vivienda, un auto, herramientas, artículos del hogar, dinero u otra cosa',
}
