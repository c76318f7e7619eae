// Rhode Island: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const rhodeIsland: Jurisdiction = {
  code: 'RI',
  name: { en: 'Rhode Island', es: 'Rhode Island' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 10-16-1',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.10.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The plaintiff gives up the right to appeal by choosing small claims.',
          es: 'El demandante renuncia al derecho de apelar al elegir reclamos menores.',
        },
        value: {
          court: { en: 'District Court (small claims)', es: 'Tribunal de Distrito (reclamos menores)' },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Not counting interest and costs. Only contract debts, taxes, retail sales and services, and notes and checks; accident and injury claims are not heard.',
            es: 'Sin contar intereses ni costas. Solo deudas de contrato, impuestos, ventas y servicios al público, y pagarés y cheques; no se reciben reclamos por accidentes o lesiones.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-12-10, 10-16-4, 10-16-14',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The defendant gets a whole new trial in Superior Court and must pay the costs when filing.',
          es: 'El demandado obtiene un juicio completamente nuevo en el Tribunal Superior y debe pagar las costas al presentar la apelación.',
        },
        value: {
          period: { count: 2, unit: 'court-days' },
          by: 'defendant',
          byWords: {
            en: 'A seller or maker who lost by default to a buyer of consumer goods cannot appeal.',
            es: 'Un vendedor o fabricante que perdió en rebeldía ante un comprador de bienes de consumo no puede apelar.',
          },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment (Saturdays, Sundays and legal holidays are not counted)',
            es: 'el registro del fallo (no se cuentan sábados, domingos ni días feriados)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 9-25-2',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'No execution issues before 48 hours have passed. An appeal, or a payment plan ordered by the court, keeps it on hold.',
          es: 'No se emite una orden de ejecución antes de que pasen 48 horas. Una apelación, o un plan de pagos ordenado por el tribunal, la mantiene suspendida.',
        },
        value: {
          wait: { count: 2, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered (the law says 48 hours)',
            es: 'se registra el fallo (la ley dice 48 horas)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1981-01-01',
        cite: cite(
          'R.I. Gen. Laws § 9-21-8',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Every money judgment draws 12% a year until it is paid. Interest awarded up to the judgment earns interest too (§ 9-21-10(a)). For medical debt that began after June 26, 2025 the rate is capped lower; check that rate in the judgment or with the clerk.',
          es: 'Todo fallo de dinero genera 12% al año hasta que se paga. Los intereses concedidos hasta el fallo también generan intereses (§ 9-21-10(a)). Para deudas médicas nacidas después del 26 de junio de 2025 la tasa tiene un tope menor; revísela en el fallo o en la secretaría.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Medical debt that began after June 26, 2025: the one-year Treasury yield in the week before the first bill, at least 1.5% and at most 4%',
                es: 'Deuda médica nacida después del 26 de junio de 2025: el rendimiento de los bonos del Tesoro a un año en la semana anterior a la primera factura, mínimo 1.5% y máximo 4%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 4 },
              atMost: true,
              cite: cite('R.I. Gen. Laws ch. 6-26 (P.L. 2025, S 172)'),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-1-17, 9-25-3',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'A new execution may issue only within 6 years of the judgment, or of the return day of the last execution. The creditor must keep executions alive.',
          es: 'Una nueva orden de ejecución solo se puede emitir dentro de los 6 años del fallo, o de la fecha de devolución de la última orden. El acreedor debe mantener vivas las órdenes.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'File a new lawsuit on the judgment within 20 years.',
            es: 'Presente una nueva demanda basada en el fallo dentro de 20 años.',
          },
          window: null,
          renewedYears: 20,
          dormancyYears: 6,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-26-14, 9-26-15, 9-26-33',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: "The levy ends 20 years after the judgment, unless it is on one spouse's part of property owned by the entireties. From 2026 no levy on a home may be made for medical debt.",
          es: 'El embargo termina 20 años después del fallo, salvo que sea sobre la parte de un esposo en la propiedad conyugal (tenancy by the entireties). Desde 2026 no se puede embargar una vivienda por deudas médicas.',
        },
        value: {
          document: {
            en: 'Execution recorded as a levy on real estate',
            es: 'Orden de ejecución inscrita como embargo de un inmueble (execution recorded as a levy)',
          },
          where: {
            en: 'land records of the city or town where the land is',
            es: 'registro de inmuebles (land records) de la ciudad o pueblo donde está el inmueble',
          },
          years: 20,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('R.I. Gen. Laws § 9-25-21; R.I. Dist. Ct. Civ. R. 60(b)'),
        confidence: 'uncertain',
        note: {
          en: 'We found no law with a deadline or penalty for a small claims judgment. A debtor can ask the court by motion.',
          es: 'No encontramos una ley con plazo o multa para un fallo de reclamos menores. El deudor puede pedirlo al tribunal con una petición.',
        },
        value: {
          document: {
            en: 'Execution returned satisfied, or a withdrawal or discharge signed by the creditor',
            es: 'Orden de ejecución devuelta como pagada (execution returned satisfied), o un retiro o descargo (withdrawal or discharge) firmado por el acreedor',
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
        cite: cite(
          'R.I. Gen. Laws § 10-16-11',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.10.html',
        ),
        confidence: 'verified',
        note: {
          en: 'There is no fixed deadline, but delay weighs against the debtor.',
          es: 'No hay un plazo fijo, pero la demora perjudica al deudor.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'The court may at any time, on motion and for cause, vacate a small claims judgment for lack of actual notice, error or any other sufficient cause.',
            es: 'El tribunal puede en cualquier momento, si se le presenta una petición con una buena razón, anular un fallo de reclamos menores por falta de aviso real, error u otra causa suficiente.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Rhode Island Judiciary'),
        confidence: 'known',
        note: {
          en: 'This is the home page of the courts; the self-help and form pages are under it.',
          es: 'Es la página principal de los tribunales; de ella salen las páginas de ayuda y de formularios.',
        },
        value: {
          selfHelp: 'https://www.courts.ri.gov/',
          forms: 'https://www.courts.ri.gov/',
        },
      },
    ]),
  },
}
