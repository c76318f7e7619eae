// Wisconsin: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const wisconsin: Jurisdiction = {
  code: 'WI',
  name: { en: 'Wisconsin', es: 'Wisconsin' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2011-07-01',
        cite: cite('Wis. Stat. § 799.01', 'https://www.calumetcounty.org/132/Small-Claims'),
        confidence: 'secondary',
        note: {
          en: 'A 2025-26 bill would raise the limit to $15,000 from January 1, 2027 and higher later. We found no sign that it became law. Check with the clerk.',
          es: 'Un proyecto de ley de 2025-26 subiría el límite a $15,000 desde el 1 de enero de 2027 y más adelante. No encontramos señales de que sea ley. Confirme en la secretaría.',
        },
        value: {
          court: { en: 'Circuit Court, small claims', es: 'Tribunal de Circuito, reclamos menores' },
          limitCents: cents(10_000),
          limitNote: {
            en: '$5,000 for injury and other tort claims and for third-party complaints.',
            es: '$5,000 para reclamos por lesiones y otros daños (tort) y para demandas contra terceros.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. §§ 799.30, 806.06(5), 808.04(1); Linnmar, Inc. v. First Enterprises, 468 N.W.2d 753 (Wis. Ct. App. 1991)',
          'http://print.casetext.com/case/linnmar-inc-v-first-enterprises',
        ),
        confidence: 'known',
        note: {
          en: 'A decision by a court commissioner can first be taken to a judge for a new hearing, within 10 days of an oral decision or 15 days of a mailed one.',
          es: 'La decisión de un comisionado del tribunal se puede llevar primero ante un juez para una nueva audiencia, dentro de los 10 días de una decisión oral o de los 15 días de una enviada por correo.',
        },
        value: {
          period: { count: 45, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment (not the notice). If no one gave written notice of entry within 21 days of entry, there are 90 days from entry',
            es: 'el registro del fallo (no el aviso). Si nadie dio aviso por escrito del registro dentro de los 21 días del registro, hay 90 días desde el registro',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 799.24, 815.04'),
        confidence: 'known',
        note: {
          en: 'Collection may start at once. The debtor has 15 days to send the creditor a financial disclosure.',
          es: 'El cobro puede empezar de inmediato. El deudor tiene 15 días para enviar al acreedor una declaración de sus finanzas.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 815.05(8) (before 2011 Wis. Act 69)', 'http://wi.elaws.us/acts/2011/69'),
        confidence: 'verified',
        note: {
          en: 'Judgments entered before December 2, 2011 carry 12% a year.',
          es: 'Los fallos registrados antes del 2 de diciembre de 2011 generan 12% al año.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: null,
        },
      },
      {
        from: '2011-12-02',
        cite: cite(
          'Wis. Stat. § 815.05(8)',
          'https://ks-lawfirm.com/changes-to-civil-judgement-interest-rates-and-irs-mileage-rates',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The half-year in which the judgment was entered sets the rate for good. Some rates in our table, all those since July 2021 among them, are worked out from the prime rate. Check the rate with the clerk if the judgment was entered since July 1, 2026.',
          es: 'El semestre en que se registró el fallo fija la tasa para siempre. Algunas tasas de nuestra tabla, entre ellas todas las posteriores a junio de 2021, se calcularon con la tasa preferencial (prime). Confirme la tasa en la secretaría si el fallo se registró desde el 1 de julio de 2026.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2011-12-02', annualPercent: 4.25 },
              { from: '2016-01-01', annualPercent: 4.5 },
              { from: '2016-07-01', annualPercent: 4.5 },
              { from: '2017-01-01', annualPercent: 4.75 },
              { from: '2017-07-01', annualPercent: 5.25 },
              { from: '2018-01-01', annualPercent: 5.5 },
              { from: '2018-07-01', annualPercent: 6 },
              { from: '2019-01-01', annualPercent: 6.5 },
              { from: '2019-07-01', annualPercent: 6.5 },
              { from: '2020-01-01', annualPercent: 5.75 },
              { from: '2020-07-01', annualPercent: 4.25 },
              { from: '2021-01-01', annualPercent: 4.25 },
              { from: '2021-07-01', annualPercent: 4.25 },
              { from: '2022-01-01', annualPercent: 4.25 },
              { from: '2022-07-01', annualPercent: 5.75 },
              { from: '2023-01-01', annualPercent: 8.5 },
              { from: '2023-07-01', annualPercent: 9.25 },
              { from: '2024-01-01', annualPercent: 9.5 },
              { from: '2024-07-01', annualPercent: 9.5 },
              { from: '2025-01-01', annualPercent: 8.5 },
              { from: '2025-07-01', annualPercent: 8.5 },
              { from: '2026-01-01', annualPercent: 7.75 },
            ],
            knownThrough: '2026-06-30',
            formula: {
              en: 'The prime rate on January 1 (judgment entered by June 30) or on July 1 (entered later) of the year of the judgment, plus 1 point. It is fixed for the life of the judgment.',
              es: 'La tasa preferencial (prime) del 1 de enero (fallo registrado hasta el 30 de junio) o del 1 de julio (registrado después) del año del fallo, más 1 punto. Queda fija mientras dure el fallo.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 893.40, 815.04'),
        confidence: 'known',
        note: {
          en: 'Execution can be issued freely for five years, and later with permission of the court. The lien on land lasts only 10 years.',
          es: 'La ejecución se puede emitir libremente durante cinco años, y después con permiso del tribunal. El gravamen sobre inmuebles dura solo 10 años.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment.',
            es: 'Inicie una nueva demanda basada en el fallo.',
          },
          window: { words: { en: 'before the 20 years end', es: 'antes de que terminen los 20 años' } },
          renewedYears: 20,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 806.15', 'https://www.co.oconto.wi.us/237/Post-Judgment-Information'),
        confidence: 'secondary',
        note: {
          en: 'The lien does not reach a homestead within the exemption. Marital property rules limit reaching a spouse.',
          es: 'El gravamen no alcanza la vivienda protegida (homestead) dentro de la exención. Las reglas de bienes matrimoniales limitan lo que se puede cobrar al cónyuge.',
        },
        value: {
          document: {
            en: 'Docketing of the judgment ($5 fee)',
            es: 'Inscripción del fallo (docketing; tarifa de $5)',
          },
          where: {
            en: 'Clerk of Circuit Court, judgment and lien docket; by transcript in other counties',
            es: 'secretaría del Tribunal de Circuito, registro de fallos y gravámenes; en otros condados, con una transcripción (transcript)',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 806.19, 806.20', 'https://docs.legis.wisconsin.gov/document/statutes/2019/806.20'),
        confidence: 'verified',
        note: {
          en: 'A discharge in bankruptcy can also be filed to clear the docket.',
          es: 'También se puede presentar la exoneración de deudas por bancarrota (discharge) para limpiar el registro.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. The debtor may ask the court to order it, or deposit the money with the clerk, who satisfies the judgment 10 days after notice.',
            es: 'No hay una suma fija. El deudor puede pedir al tribunal que lo ordene, o depositar el dinero en la secretaría, que da por pagado el fallo 10 días después del aviso.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 799.29(1)'),
        confidence: 'known',
        note: {
          en: 'Explain why you missed the date and what your defense is.',
          es: 'Explique por qué no asistió en la fecha fijada y cuál es su defensa.',
        },
        value: {
          period: { count: 12, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a petition to reopen the default, for good cause, within 12 months of entry.',
            es: 'Presente una petición para reabrir el fallo en rebeldía, con una buena razón, dentro de los 12 meses del registro.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wisconsin Court System, Small claims self-help'),
        confidence: 'known',
        note: {
          en: 'The basic guide to small claims (SC-6000V) and county guides on what to do after the judgment are linked there.',
          es: 'Allí se enlazan la guía básica de reclamos menores (SC-6000V) y las guías de los condados sobre qué hacer después del fallo.',
        },
        value: {
          selfHelp: 'https://www.wicourts.gov/services/public/selfhelp/smallclaims.htm',
          forms: 'https://www.wicourts.gov/forms1/circuit/index.htm',
        },
      },
    ]),
  },
}
