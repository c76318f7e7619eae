import { states } from '@/lib/law/states'
import type { Jurisdiction, StateCode } from '@/lib/law/types'
import { factOn } from '@/lib/law/value-on'
import type { IsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { inBoth, type Words } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { money, percent, radios, select, unsure, yesNo } from '../fields'
import { spouseOwes } from './spouse-owes'
import { state } from './state'

const kinds = [
  { value: 'house', label: { en: 'A house', es: 'Una casa' } },
  { value: 'condo', label: { en: 'A condo or co-op', es: 'Un condominio o una cooperativa' } },
  { value: 'mobile', label: { en: 'A mobile home', es: 'Una casa móvil' } },
  { value: 'land', label: { en: 'Land without a home on it', es: 'Un terreno sin vivienda' } },
] as const

/** What each kind of real property is called. */
export const homeNames: Record<(typeof kinds)[number]['value'], Words> = {
  house: { en: 'House', es: 'Casa' },
  condo: { en: 'Condo or co-op', es: 'Condominio o cooperativa' },
  mobile: { en: 'Mobile home', es: 'Casa móvil' },
  land: { en: 'Land', es: 'Terreno' },
}

export const homes = defineListStep({
  id: 'homes',
  uses: [state, spouseOwes],
  key: 'homes',
  least: 0,
  most: 200,
  title: { en: 'Do you own a home or land?', es: '¿Es dueño o dueña de una vivienda o un terreno?' },
  why: {
    en: 'Count it even if there is a mortgage, or if you own only a share. A home you rent does not count.',
    es: 'Cuente la vivienda aunque tenga hipoteca o si solo una parte es suya. No cuente la vivienda que alquila.',
  },
  maySkip: { en: 'I’m not sure what I own', es: 'No sé bien de qué soy dueño o dueña' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'What do you own?', es: '¿Qué vivienda o terreno es suyo?' }
      : { en: 'What else do you own?', es: '¿Qué otra vivienda o terreno es suyo?' },
  another: { en: 'Do you own another home or more land?', es: '¿Tiene otra vivienda u otro terreno?' },
  fields: ({ answers, today }) => ({
    what: select({
      label: { en: 'What it is', es: 'Qué es' },
      missing: { en: 'Choose what it is', es: 'Elija qué es' },
      options: kinds,
    }),
    livesIn: radios({
      label: { en: 'Do you live there?', es: '¿Vive usted ahí?' },
      hint: {
        en: 'The law protects the home you live in most of all.',
        es: 'La ley protege sobre todo la vivienda en la que usted vive.',
      },
      options: yesNo,
    }),
    ...acresField(answers.stateCode, today),
    valueCents: money({
      label: { en: 'What it would sell for today (optional)', es: 'En cuánto se vendería hoy (opcional)' },
      hint: {
        en: 'A guess is fine. The county’s tax bill or homes sold nearby can help. Leave it blank if you do not know.',
        es: 'Puede ser un cálculo aproximado. Ayudan el recibo del impuesto a la propiedad o las ventas cercanas. Déjelo en blanco si no lo sabe.',
      },
      optional: true,
    }),
    owedCents: money({
      label: { en: 'What is owed on it (optional)', es: 'Lo que se debe por ella (opcional)' },
      hint: {
        en: 'Mortgages, unpaid taxes and older liens. Enter 0 if nothing is owed.',
        es: 'Hipotecas, impuestos sin pagar y gravámenes anteriores. Escriba 0 si no se debe nada.',
      },
      optional: true,
    }),
    owners: radios({
      label: { en: 'Who owns it?', es: '¿De quién es?' },
      options: [
        { value: 'me', label: { en: 'Only me', es: 'Solo mía' } },
        { value: 'spouse', label: { en: 'My spouse and I', es: 'De mi cónyuge y mía' } },
        { value: 'other', label: { en: 'Someone else and I', es: 'De otra persona y mía' } },
      ],
    }),
    sharePercent: percent({
      label: { en: 'Your share, in percent (optional)', es: 'Su parte, en porcentaje (opcional)' },
      hint: {
        en: 'Two owners often have 50 each; the deed says. Leave it blank if you do not know. A lawyer can tell you how your state treats a home with two owners.',
        es: 'Dos dueños suelen tener 50 cada uno; lo dice la escritura. Déjelo en blanco si no lo sabe. Un abogado puede decirle cómo trata su estado una vivienda con dos dueños.',
      },
      optional: true,
      // Where both spouses owe, the whole of what they own together counts.
      showIf: { field: 'owners', is: answers.spouseOwes === 'yes' ? ['other'] : ['spouse', 'other'] },
      most: 100,
    }),
  }),
  summary: ({ what, valueCents }) => {
    const worth = valueCents === undefined ? null : formatCents(valueCents)
    return inBoth(locale => {
      const unknown = locale === 'en' ? 'worth not known' : 'valor no conocido'
      return `${homeNames[what][locale]}: ${worth ?? unknown}`
    })
  },
})

/** Asked only where a home has no dollar limit, but only so much land: then the land decides. */
function acresField(stateCode: StateCode | undefined, today: IsoDate) {
  const acres = stateCode && acresOf(states[stateCode], today)
  if (!acres) return {} as { withinAcres?: ReturnType<typeof acresRadios> }
  return { withinAcres: acresRadios(acres) }
}

function acresRadios(acres: Words) {
  return radios({
    label: { en: `Is its land ${acres.en} or less?`, es: `¿Su terreno mide ${acres.es} o menos?` },
    options: [...yesNo, unsure],
    showIf: { field: 'livesIn', is: ['yes'] },
  })
}

/** The most land a home without a dollar limit may have; null where that is not the rule. */
function acresOf(jurisdiction: Jurisdiction, today: IsoDate): Words | null {
  const found = factOn(jurisdiction, 'homestead', today)
  if (found.kind !== 'value' || !found.value.isUnlimited) return null
  const { acresUrban: town, acresRural: country } = found.value
  if (town === null && country === null) return null
  const said = (acres: number): Words => ({
    en: `${acres} ${acres === 1 ? 'acre' : 'acres'}`,
    es: `${acres} ${acres === 1 ? 'acre' : 'acres'}`,
  })
  if (town === null || country === null) return said(town ?? country ?? 0)
  return {
    en: `${said(town).en} in town, or ${said(country).en} in the country,`,
    es: `${said(town).es} en la ciudad, o ${said(country).es} en el campo,`,
  }
}
