// Federal law on judgments themselves: their interest in federal court, people in military service, and judgments
// carried from one state to another. Read 2026-11-21.

import { checked, cite } from './entry'
import type { FederalFacts } from './federal-types'

const code = 'https://github.com/TheJoshuaEvans/united-states-code/blob/3ea1a5d0c0dd2e2c5a70eb75374805ee2a13a7eb/usc'

export const federalCourts: Pick<FederalFacts, 'federalJudgmentInterest' | 'scra' | 'fullFaithAndCredit'> = {
  federalJudgmentInterest: checked('entered', '2026-11-21', [
    {
      from: null,
      cite: cite('28 U.S.C. § 1961', `${code}/28/1961.txt`),
      confidence: 'verified',
      note: {
        en: 'Only for money judgments of federal courts. State small claims judgments follow the rates of their state.',
        es: 'Solo para fallos de dinero de tribunales federales. Los fallos estatales de reclamos menores siguen las tasas de su estado.',
      },
      value: {
        formula: {
          en: 'the weekly average yield of one-year Treasury bills (constant maturity) for the calendar week before the judgment, counted by the day and added to the base once a year',
          es: 'el rendimiento promedio semanal de los bonos del Tesoro a un año (vencimiento constante) de la semana calendario anterior al fallo, calculado por día y sumado a la base una vez al año',
        },
        compounding: 'yearly',
        isFixedAtEntry: true,
      },
    },
  ]),
  scra: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('50 U.S.C. §§ 3931, 3934, 3937', `${code}/50/3931.txt`),
      confidence: 'verified',
      note: {
        en: 'A false affidavit is a crime. § 3931 was read; §§ 3934 and 3937 are from general knowledge.',
        es: 'Una declaración jurada falsa es un delito. Se leyó el § 3931; los §§ 3934 y 3937 son de conocimiento general.',
      },
      value: {
        rule: {
          en: 'Before a default judgment the plaintiff must file an affidavit that says whether the defendant is in military service. If so, the court must name a lawyer for the defendant, and may have to pause the case for at least 90 days.',
          es: 'Antes de un fallo en rebeldía, el demandante debe presentar una declaración jurada que diga si el demandado está en el servicio militar. Si lo está, el tribunal debe nombrarle un abogado, y puede tener que suspender el caso al menos 90 días.',
        },
        reopen: {
          en: 'The court must reopen a default judgment entered during service, or within 60 days after it, if service made it hard to defend and there is a good defense to all or part. Ask within 90 days after service ends.',
          es: 'El tribunal debe reabrir un fallo en rebeldía dictado durante el servicio, o dentro de los 60 días después, si el servicio dificultó la defensa y hay una buena defensa contra todo o parte. Pídalo dentro de los 90 días después de terminar el servicio.',
        },
        applyWithin: { count: 90, unit: 'days' },
        coversAfterService: { count: 60, unit: 'days' },
        leastStay: { count: 90, unit: 'days' },
        interestCapPercent: 6,
        checkSite: 'https://scra.dmdc.osd.mil',
        also: [
          {
            en: 'The court can pause a levy or garnishment against a person in service (§ 3934).',
            es: 'El tribunal puede suspender un embargo contra una persona en servicio (§ 3934).',
          },
          {
            en: 'Interest on debts from before service is capped at 6% (§ 3937).',
            es: 'El interés de las deudas anteriores al servicio tiene un tope de 6% (§ 3937).',
          },
        ],
      },
    },
  ]),
  fullFaithAndCredit: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('U.S. Const. art. IV, § 1; 28 U.S.C. § 1738'),
      confidence: 'known',
      note: {
        en: 'The second state may not try the case again. Its own exemptions and rules of collection apply to what is there.',
        es: 'El segundo estado no puede juzgar el caso otra vez. A lo que está allí se aplican sus propias exenciones y reglas de cobro.',
      },
      value: {
        rule: {
          en: 'Every state must give a valid final judgment of another state the same force it has at home. It can be fought only because the first court had no power over the case, there was no notice, it was got by fraud, or it is not final.',
          es: 'Cada estado debe dar a un fallo válido y definitivo de otro estado la misma fuerza que tiene en el suyo. Solo se puede impugnar porque el primer tribunal no tenía jurisdicción, no hubo notificación, se obtuvo con fraude o no es definitivo.',
        },
        how: {
          en: 'Most states let it be filed under the Uniform Enforcement of Foreign Judgments Act. A few need a new lawsuit.',
          es: 'La mayoría de los estados permite registrarlo según la Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act). Unos pocos exigen una nueva demanda.',
        },
      },
    },
  ]),
}
