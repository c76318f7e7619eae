// Oregon: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const oregon: Jurisdiction = {
  code: 'OR',
  name: { en: 'Oregon', es: 'Oregón' },
  timeZone: 'America/Los_Angeles',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 46.405, 55.011', 'https://civilcase.com/small-claims/oregon'),
        confidence: 'secondary',
        note: {
          en: "Lawyers need the judge's permission. A defendant may ask for a jury on a claim over $750, which moves the case out of small claims.",
          es: 'Los abogados necesitan permiso del juez. El demandado puede pedir un jurado si el reclamo pasa de $750, y entonces el caso sale de reclamos menores.',
        },
        value: {
          court: {
            en: 'Circuit Court small claims department (or Justice Court)',
            es: 'Tribunal de Circuito, departamento de reclamos menores (o Tribunal de Paz, Justice Court)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Money claims of $750 or less must be filed here.',
            es: 'Los reclamos de dinero de $750 o menos se deben presentar aquí.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 46.485', 'https://civilcase.com/small-claims/oregon'),
        confidence: 'secondary',
        note: {
          en: 'There is no appeal from a circuit court small claims judgment. From a Justice Court, a defendant (or a plaintiff on a counterclaim) can appeal to circuit court within 10 days (ORS 55.110).',
          es: 'No hay apelación de un fallo de reclamos menores del tribunal de circuito. Si el fallo es de un Tribunal de Paz (Justice Court), el demandado (o el demandante, por una contrademanda) puede apelar al tribunal de circuito dentro de 10 días (ORS 55.110).',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.150, 18.252'),
        confidence: 'known',
        note: {
          en: 'There is no general wait for circuit court judgments, but the judge may set a date for payment. Read the judgment.',
          es: 'No hay una espera general para los fallos del tribunal de circuito, pero el juez puede fijar una fecha de pago. Lea el fallo.',
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
        cite: cite('ORS 82.010(2)', 'https://www.oregonlaws.org/ors/82.010'),
        confidence: 'known',
        note: {
          en: 'Simple interest from the day of entry, unless the judgment names another date. Attorney fees and costs in the judgment, and interest built up before it, earn interest too (ORS 82.010(2)(c), (d)). Interest on covered hospital debts is much lower.',
          es: 'Interés simple desde el día del registro, salvo que el fallo diga otra fecha. Los honorarios de abogado y las costas incluidos en el fallo, y los intereses acumulados antes, también generan intereses (ORS 82.010(2)(c), (d)). El interés de las deudas de hospital cubiertas es mucho menor.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Medical debt owed to a hospital or its collector: between 2% and 5%, tied to the one-year Treasury yield',
                es: 'Deuda médica con un hospital o con quien cobra por él: entre 2% y 5%, según el rendimiento de los bonos del Tesoro a un año',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 5 },
              atMost: true,
              cite: cite('ORS 646A.677'),
            },
            {
              applies: {
                en: 'Judgment against a health professional for injury: the lesser of 5% or 3 points over the discount rate',
                es: 'Fallo contra un profesional de la salud por lesiones: la menor entre el 5% y la tasa de descuento más 3 puntos',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 5 },
              atMost: true,
              cite: cite('ORS 82.010(2)(f)', 'https://www.oregonlaws.org/ors/82.010'),
            },
            {
              applies: {
                en: 'Judgment on a contract with a rate above 9%: that rate',
                es: 'Fallo por un contrato con una tasa mayor de 9%: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('ORS 82.010(2)(e)', 'https://www.oregonlaws.org/ors/82.010'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.180, 18.182'),
        confidence: 'known',
        note: {
          en: 'It can be extended once, for another 10 years. Justice Court judgments follow ORS 18.194.',
          es: 'Se puede extender una vez, por otros 10 años. Los fallos de un Tribunal de Paz (Justice Court) siguen ORS 18.194.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a certificate of extension before the judgment runs out.',
            es: 'Presente un certificado de extensión (certificate of extension) antes de que venza el fallo.',
          },
          window: {
            words: { en: 'before the 10 years end', es: 'antes de que terminen los 10 años' },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.150, 18.152, 46.488'),
        confidence: 'known',
        note: {
          en: 'A small claims judgment of $3,000 or more becomes a lien in its county when it is entered. A smaller one (at least $10) needs an extra filing.',
          es: 'Un fallo de reclamos menores de $3,000 o más se vuelve gravamen en su condado al registrarse. Uno menor (de al menos $10) necesita otra presentación.',
        },
        value: {
          document: {
            en: 'Judgment with money award; for under $3,000, a certified copy or lien record abstract',
            es: 'Fallo que ordena pagar dinero (judgment with money award); si es de menos de $3,000, una copia certificada o un extracto para el registro de gravámenes (lien record abstract)',
          },
          where: {
            en: 'county of the circuit court; elsewhere, the County Clerk Lien Record',
            es: 'condado del tribunal de circuito; en otros condados, el registro de gravámenes de la secretaría del condado (County Clerk Lien Record)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'ORS 18.225, 18.235',
          'https://getpocketlaw.com/law/state_oregon/section-18-225-satisfaction-of-money-awards-generally_9bfac4640789',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must file it in the county of the judgment and give the debtor one for every county where the judgment was recorded. There is no filing fee, and the law sets no number of days. The section does not cover Justice Courts.',
          es: 'El acreedor debe presentarla en el condado del fallo y dar al deudor una para cada condado donde se inscribió el fallo. No hay cuota por presentarla y la ley no fija un número de días. La sección no cubre los Tribunales de Paz (Justice Courts).',
        },
        value: {
          document: {
            en: 'Satisfaction document',
            es: 'Constancia de pago del fallo (satisfaction document)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. The debtor can ask the court by motion for an order that the judgment is satisfied; attorney fees are possible.',
            es: 'No hay una suma fija. El deudor puede pedir al tribunal con una petición una orden que declare pagado el fallo; es posible que se concedan honorarios de abogado.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'ORS 46.475(5), 55.077(5)',
          'https://law.onecle.com/oregon/46-small-claims-department-of-circuit/46.475.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The law says "within 60 days" and does not name the first day; count from the day of entry to be safe. File as soon as you learn of the judgment, because waiting weakens the request.',
          es: 'La ley dice «dentro de 60 días» y no indica el primer día; para estar seguro, cuente desde el registro. Presente la petición en cuanto sepa del fallo, porque esperar la debilita.',
        },
        value: {
          period: { count: 60, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'Show good cause within 60 days. The court may then set aside the default judgment and set a new hearing.',
            es: 'Muestre una buena razón dentro de 60 días. El tribunal puede entonces anular el fallo en rebeldía y fijar una nueva audiencia.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Oregon Judicial Department'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.courts.oregon.gov/',
          forms: 'https://www.courts.oregon.gov/forms/Pages/default.aspx',
        },
      },
    ]),
  },
}
