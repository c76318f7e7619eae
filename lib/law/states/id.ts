// Idaho: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Interest, Jurisdiction, RateRule } from '../types'

const interestSource = 'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH22/SECT28-22-104/'

const formula = {
  en: '5 points plus the base rate the State Treasurer sets each July 1 (the average one-year Treasury yield in the second week of June, rounded up to the next eighth). The judgment keeps the rate in force when it was entered.',
  es: '5 puntos más la tasa base que el Tesorero del Estado fija cada 1 de julio (el rendimiento promedio de los bonos del Tesoro a un año en la segunda semana de junio, redondeado hacia arriba al octavo siguiente). El fallo conserva la tasa vigente cuando se registró.',
}

const statedByCourt: RateRule = { kind: 'set-by-judgment', formula }

const terms: Omit<Interest, 'rate'> = {
  compounding: 'simple',
  yearBasis: 365,
  rounding: 'half-up',
  costsBear: null,
  awardedInterestBears: null,
  special: [],
  contractRateAllowed: false,
}

const readTheRate = {
  en: "Use the rate written in the judgment, or look up the year on the State Treasurer's site. We did not find the figure for the year this judgment was entered. A contract rate stops at judgment.",
  es: 'Use la tasa escrita en el fallo o busque el año en el sitio del Tesorero del Estado. No encontramos la cifra del año en que se registró este fallo. La tasa de un contrato deja de correr con el fallo.',
}

export const idaho: Jurisdiction = {
  code: 'ID',
  name: { en: 'Idaho', es: 'Idaho' },
  timeZone: 'America/Boise',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 1-2301', 'https://civilcase.com/small-claims/idaho'),
        confidence: 'secondary',
        note: {
          en: 'Claims over $5,000 go to the ordinary magistrate division.',
          es: 'Los reclamos de más de $5,000 van a la división ordinaria de magistrados.',
        },
        value: {
          court: {
            en: 'Magistrate Division of the District Court, Small Claims Department',
            es: 'División de Magistrados del Tribunal de Distrito, Departamento de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Lawyers may not appear at the first hearing.',
            es: 'Los abogados no pueden presentarse en la primera audiencia.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 1-2311', 'https://civilcase.com/small-claims/idaho'),
        confidence: 'secondary',
        note: {
          en: 'The appeal is a new trial before a lawyer magistrate. Lawyers are allowed there.',
          es: 'La apelación es un nuevo juicio ante un magistrado abogado. Allí sí se permiten abogados.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Idaho Code § 1-2311; Idaho Rules for Small Claims Actions',
          'http://www.the3rdjudicialdistrict.com/Small_Claim_Pl_Collect.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'A court guide says to wait out the 30-day appeal time unless the judgment was by default. The guide is old, so check with the clerk.',
          es: 'Una guía del tribunal dice que hay que esperar los 30 días para apelar, salvo que el fallo sea en rebeldía. La guía es antigua: confirme en la secretaría.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          afterDefault: { count: 0, unit: 'days' },
          trigger: {
            en: 'the judgment is entered after both sides came to court. A default judgment can be enforced at once',
            es: 'se registra el fallo tras una audiencia con ambas partes. Un fallo en rebeldía se puede ejecutar de inmediato',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
      {
        from: '2021-07-01',
        cite: cite(
          'Idaho Code § 28-22-104(2); Idaho State Treasurer, legal rate of interest for fiscal year 2022',
          'https://isb.idaho.gov/blog/memo-from-the-idaho-state-treasurers-office-re-legal-rate-of-interest-for-fy2022/',
        ),
        confidence: 'verified',
        note: {
          en: 'Simple interest on a 365-day year, for judgments entered from July 1, 2021 through June 30, 2022. A contract rate stops at judgment.',
          es: 'Interés simple sobre un año de 365 días, para fallos registrados del 1 de julio de 2021 al 30 de junio de 2022. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          ...terms,
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2021-07-01', annualPercent: 5.125 }],
            knownThrough: '2022-06-30',
            formula,
          },
        },
      },
      {
        from: '2022-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
      {
        from: '2023-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: {
          en: "For judgments entered from July 1, 2023 through June 30, 2024. We did not read this figure in an official list. Check it in the judgment or on the State Treasurer's site. A contract rate stops at judgment.",
          es: 'Para fallos registrados del 1 de julio de 2023 al 30 de junio de 2024. No leímos esta cifra en una lista oficial. Confírmela en el fallo o en el sitio del Tesorero del Estado. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          ...terms,
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2023-07-01', annualPercent: 10.25 }],
            knownThrough: '2024-06-30',
            formula,
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
      {
        from: '2025-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: {
          en: "For judgments entered from July 1, 2025 through June 30, 2026. We did not read this figure in an official list. Check it in the judgment or on the State Treasurer's site. A contract rate stops at judgment.",
          es: 'Para fallos registrados del 1 de julio de 2025 al 30 de junio de 2026. No leímos esta cifra en una lista oficial. Confírmela en el fallo o en el sitio del Tesorero del Estado. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          ...terms,
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2025-07-01', annualPercent: 9.125 }],
            knownThrough: '2026-06-30',
            formula,
          },
        },
      },
      {
        from: '2026-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 5-215, 10-1110, 10-1111 (before July 1, 2015)', 'https://racinelaw.net/blog/?p=8214'),
        confidence: 'verified',
        note: {
          en: 'Judgments from before July 1, 2015 had to be renewed every 5 years. Renewal keeps the original date and priority.',
          es: 'Los fallos anteriores al 1 de julio de 2015 debían renovarse cada 5 años. La renovación conserva la fecha y la prioridad originales.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'File a motion to renew the judgment and record the order.',
            es: 'Presente una petición para renovar el fallo e inscriba la orden.',
          },
          window: {
            words: { en: 'before the lien expired', es: 'antes de que venciera el gravamen' },
          },
          renewedYears: null,
          dormancyYears: null,
        },
      },
      {
        from: '2015-07-01',
        cite: cite('Idaho Code §§ 5-215, 10-1110, 10-1111', 'https://racinelaw.net/blog/?p=8214'),
        confidence: 'verified',
        note: {
          en: 'Renewal keeps the original date and priority. Judgments from before July 1, 2015 had to be renewed every 5 years.',
          es: 'La renovación conserva la fecha y la prioridad originales. Los fallos anteriores al 1 de julio de 2015 debían renovarse cada 5 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to renew the judgment and record the order.',
            es: 'Presente una petición para renovar el fallo e inscriba la orden.',
          },
          window: {
            words: {
              en: 'before the lien expires, which is 10 years from the judgment',
              es: 'antes de que venza el gravamen, es decir, 10 años desde el fallo',
            },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: '2015-07-01',
        cite: cite(
          'Idaho Code § 10-1110',
          'https://test.submitmypressrelease.com/its-the-law-how-to-renew-judgment-post-register_222694.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The 10 years run from the judgment, not from recording. The lien does not reach the protected homestead value.',
          es: 'Los 10 años corren desde el fallo, no desde la inscripción. El gravamen no alcanza el valor protegido de la vivienda.',
        },
        value: {
          document: {
            en: 'Certified copy or abstract of the judgment',
            es: 'Copia certificada o extracto del fallo (certified copy or abstract of judgment)',
          },
          where: {
            en: 'county recorder of each county where the debtor has land',
            es: 'registro del condado (county recorder) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 10-1115'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should file and record it, but we could not confirm a deadline or a set penalty. Check with the clerk. The court can order it if someone asks by motion.',
          es: 'El acreedor debe presentarla e inscribirla, pero no pudimos confirmar un plazo ni una sanción fija. Confirme en la secretaría. El tribunal puede ordenarla si alguien lo solicita en una petición.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho R. Civ. P. 55(c), 60(b), (c)'),
        confidence: 'known',
        note: {
          en: 'The court assistance office has small-claims forms for this.',
          es: 'La oficina de ayuda del tribunal tiene formularios de reclamos menores para esto.',
        },
        value: {
          period: { count: 6, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to set it aside for mistake or excusable neglect within a reasonable time, and at most 6 months after entry. A void judgment can be attacked later.',
            es: 'Presente una petición para anularlo por error o descuido excusable en un tiempo razonable y, como máximo, 6 meses después del registro. Un fallo nulo se puede impugnar más tarde.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Court Assistance Office'),
        confidence: 'known',
        value: {
          selfHelp: 'https://courtselfhelp.idaho.gov/',
          forms: 'https://courtselfhelp.idaho.gov/Forms',
        },
      },
    ]),
  },
}
