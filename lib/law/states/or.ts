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
          renewal: {
            rollsInterestIn: false,
            cite: cite(
              'ORS 18.049, 18.182, 82.010(2)',
              'https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_18-182',
            ),
            confidence: 'secondary',
          },
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
    satisfaction: checked('today', '2026-11-22', [
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
          partial: {
            en: 'On request the creditor must give a satisfaction document for all amounts credited up to the day it is signed.',
            es: 'Si se le pide, el acreedor debe dar un documento de pago por todas las cantidades acreditadas hasta el día en que se firma.',
          },
          lienRelease: {
            en: 'The creditor must deliver a satisfaction document for every county where the judgment was recorded. The court’s certified copy can be recorded in the County Clerk Lien Record there.',
            es: 'El acreedor debe entregar un documento de pago por cada condado donde se inscribió el fallo. La copia certificada del tribunal puede inscribirse allí en el registro de gravámenes (County Clerk Lien Record).',
          },
          motion: {
            en: 'The debtor may make a motion for an order that the money award has been satisfied, in whole or to a stated amount (ORS 18.235).',
            es: 'El deudor puede presentar una petición para que se ordene que la condena de dinero está pagada, en todo o en una cantidad determinada (ORS 18.235).',
          },
          sources: {
            partial: {
              cite: cite(
                'ORS 18.225(3)',
                'https://getpocketlaw.com/law/state_oregon/section-18-225-satisfaction-of-money-awards-generally_9bfac4640789',
              ),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'ORS 18.225(2)(b), (5)',
                'https://getpocketlaw.com/law/state_oregon/section-18-225-satisfaction-of-money-awards-generally_9bfac4640789',
              ),
              confidence: 'verified',
            },
          },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.150'),
        confidence: 'known',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. They are reached by garnishment or execution.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Se alcanzan con un embargo o una orden de ejecución.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2020-01-01',
        cite: cite(
          'ORS 18.385(2)',
          'https://casetext.com/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/exempt-property/wages/section-18385-operative-112025-wage-exemption',
        ),
        confidence: 'verified',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: { en: 'what is above $254 a week', es: 'lo que pase de $254 por semana' },
              take: {
                kind: 'excess',
                floor: {
                  kind: 'amount',
                  weeklyCents: cents(254),
                  perPeriod: { 'two-weeks': cents(509), 'half-month': cents(545), month: cents(1_090) },
                },
                percent: 100,
              },
            },
          ],
          rule: {
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above $254 a week, for pay due before January 1, 2025. The floor is $509 for two weeks, $545 for half a month and $1,090 for a month.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de $254 por semana, para pagos debidos antes del 1 de enero de 2025. El mínimo es de $509 por dos semanas, $545 por medio mes y $1,090 por mes.',
          },
          process: {
            en: 'The court or a lawyer issues a writ of garnishment. It is delivered to the employer with the wage exemption form.',
            es: 'El tribunal o un abogado emite una orden de embargo (writ of garnishment). Se entrega al empleador con el formulario de exención de salario.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
      {
        from: '2025-01-01',
        cite: cite(
          'ORS 18.385(2)',
          'https://casetext.com/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/exempt-property/wages/section-18385-operative-112025-wage-exemption',
        ),
        confidence: 'verified',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: { en: 'what is above $305 a week', es: 'lo que pase de $305 por semana' },
              take: {
                kind: 'excess',
                floor: {
                  kind: 'amount',
                  weeklyCents: cents(305),
                  perPeriod: { 'two-weeks': cents(611), 'half-month': cents(655), month: cents(1_309) },
                },
                percent: 100,
              },
            },
          ],
          rule: {
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above $305 a week, for pay due from January 1 to June 30, 2025. The floor is $611 for two weeks, $655 for half a month and $1,309 for a month.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de $305 por semana, para pagos debidos del 1 de enero al 30 de junio de 2025. El mínimo es de $611 por dos semanas, $655 por medio mes y $1,309 por mes.',
          },
          process: {
            en: 'The court or a lawyer issues a writ of garnishment. It is delivered to the employer with the wage exemption form.',
            es: 'El tribunal o un abogado emite una orden de embargo (writ of garnishment). Se entrega al empleador con el formulario de exención de salario.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
      {
        from: '2025-07-01',
        cite: cite(
          'ORS 18.385(2)',
          'https://casetext.com/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/exempt-property/wages/section-18385-operative-112025-wage-exemption',
        ),
        confidence: 'verified',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: { en: 'what is above $338 a week', es: 'lo que pase de $338 por semana' },
              take: {
                kind: 'excess',
                floor: {
                  kind: 'amount',
                  weeklyCents: cents(338),
                  perPeriod: { 'two-weeks': cents(675), 'half-month': cents(737), month: cents(1_458) },
                },
                percent: 100,
              },
            },
          ],
          rule: {
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above $338 a week, for pay due from July 1, 2025 to June 30, 2026. The floor is $675 for two weeks, $737 for half a month and $1,458 for a month.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de $338 por semana, para pagos debidos del 1 de julio de 2025 al 30 de junio de 2026. El mínimo es de $675 por dos semanas, $737 por medio mes y $1,458 por mes.',
          },
          process: {
            en: 'The court or a lawyer issues a writ of garnishment. It is delivered to the employer with the wage exemption form.',
            es: 'El tribunal o un abogado emite una orden de embargo (writ of garnishment). Se entrega al empleador con el formulario de exención de salario.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
      {
        from: '2026-07-01',
        cite: cite(
          'ORS 18.385, 18.625',
          'https://casetext.com/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/exempt-property/wages/section-18385-operative-112025-wage-exemption',
        ),
        confidence: 'verified',
        note: {
          en: 'Each writ lasts 90 days. The floor changes again on July 1, 2027.',
          es: 'Cada orden dura 90 días. El mínimo cambia otra vez el 1 de julio de 2027.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: { en: 'what is above $400 a week', es: 'lo que pase de $400 por semana' },
              take: {
                kind: 'excess',
                floor: {
                  kind: 'amount',
                  weeklyCents: cents(400),
                  perPeriod: { 'two-weeks': cents(832), 'half-month': cents(912), month: cents(1_792) },
                },
                percent: 100,
              },
            },
          ],
          rule: {
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above $400 a week, for pay due from July 1, 2026 to June 30, 2027. The floor is $832 for two weeks, $912 for half a month and $1,792 for a month. For pay due later it is 30 hours at the Oregon minimum wage.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de $400 por semana, para pagos debidos del 1 de julio de 2026 al 30 de junio de 2027. El mínimo es de $832 por dos semanas, $912 por medio mes y $1,792 por mes. Para pagos posteriores son 30 horas al salario mínimo de Oregón.',
          },
          process: {
            en: 'The court or a lawyer issues a writ of garnishment. It is delivered to the employer with the wage exemption form.',
            es: 'El tribunal o un abogado emite una orden de embargo (writ of garnishment). Se entrega al empleador con el formulario de exención de salario.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
      {
        from: '2027-07-01',
        cite: cite(
          'ORS 18.385, 18.625, 653.025(1)',
          'https://casetext.com/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/exempt-property/wages/section-18385-operative-112025-wage-exemption',
        ),
        confidence: 'verified',
        note: {
          en: 'Each writ lasts 90 days. The wage used is the standard one, not that of the Portland area or of nonurban counties. It changes every July 1.',
          es: 'Cada orden dura 90 días. Se usa el salario mínimo general, no el de la zona de Portland ni el de los condados no urbanos. Cambia cada 1 de julio.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 30 hours at the Oregon minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo de Oregón',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'state' }, percent: 100 },
            },
          ],
          rule: {
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above 30 hours at the Oregon minimum wage a week, for pay due from July 1, 2027.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de 30 horas por semana al salario mínimo de Oregón, para pagos debidos desde el 1 de julio de 2027.',
          },
          process: {
            en: 'The court or a lawyer issues a writ of garnishment. It is delivered to the employer with the wage exemption form.',
            es: 'El tribunal o un abogado emite una orden de embargo (writ of garnishment). Se entrega al empleador con el formulario de exención de salario.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite(
          'ORS 18.785, 18.348',
          'http://print.casetext.com/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/writs-of-garnishment/financial-institution-as-garnishee/section-18785-operative-112025-duties-of-financial-institution-notice-to-account-holder',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Check the $2,500 with the bank or the clerk: it may have gone up in July 2026. It does not hold against support or restitution debts.',
          es: 'Confirme los $2,500 con el banco o la secretaría: la suma puede haber subido en julio de 2026. No vale frente a deudas de manutención o restitución.',
        },
        value: {
          automaticCents: cents(2_500),
          rule: {
            en: 'The bank must leave the base protected balance (about $2,500) and recent deposits of exempt benefits. The debtor does not have to ask.',
            es: 'El banco debe dejar el saldo básico protegido (unos $2,500) y los depósitos recientes de beneficios exentos. El deudor no tiene que pedirlo.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite(
          'ORS 18.395, 18.402',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/oregon-revised-statutes/title-2-procedure-in-civil-proceedings/chapter-18-judgments/exempt-property/homesteads/section-18395-operative-112025-homestead-exemption',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The State Court Administrator raises these sums with prices by July 1 each year, so the amount today is likely a little higher. Money from a sale is safe for a year if it is meant for another home.',
          es: 'La Administración de Tribunales del Estado (State Court Administrator) ajusta estas sumas según los precios a más tardar el 1 de julio de cada año; hoy la cantidad es probablemente algo mayor. El dinero de una venta está a salvo un año si es para otra vivienda.',
        },
        value: {
          cents: cents(150_000),
          isUnlimited: false,
          marriedCents: cents(300_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: 160,
          rule: {
            en: '$150,000 for one debtor, or $300,000 together for two or more in the household. It covers a home where they, a spouse, a parent or a child live, on one city block or 160 acres. It holds without filing. Against support or restitution debts it is only $40,000 ($50,000 together).',
            es: '$150,000 para un deudor, o $300,000 en conjunto para dos o más del hogar. Cubre la vivienda donde viven ellos, el cónyuge, un padre o un hijo, en una manzana de ciudad o 160 acres. Vale sin presentar nada. Frente a deudas de manutención o restitución son solo $40,000 ($50,000 en conjunto).',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('ORS 18.345(1)(d)', 'https://oregon.public.law/statutes/ors_18.345'),
        confidence: 'uncertain',
        note: {
          en: 'A law of 2024 (SB 1595) raised this from $3,000. Check the sum with the clerk: it may have gone up in July 2026.',
          es: 'Una ley de 2024 (SB 1595) la subió desde $3,000. Confirme la suma en la secretaría: puede haber subido en julio de 2026.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: { en: 'One vehicle, up to $10,000.', es: 'Un vehículo, hasta $10,000.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.345(1)', 'https://chp7.com/oregon/'),
        confidence: 'secondary',
        note: {
          en: 'If both spouses are debtors, each may claim it.',
          es: 'Si ambos cónyuges son deudores, cada uno puede reclamarla.',
        },
        value: {
          cents: cents(400),
          isUnlimited: false,
          covers: ['cash', 'other'],
          rule: {
            en: 'Any other personal property up to $400. It cannot be used to raise another exemption.',
            es: 'Cualquier otro bien personal hasta $400. No se puede usar para aumentar otra exención.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'ORS 18.345(1)(c)',
          'https://instalawyer.io/laws/2021-oregon-revised-statutes/section-18345-exempt-personal',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Check the sum: it is from the text of 2021, and a law of 2024 (SB 1595) changed this section from 2025.',
          es: 'Confirme la suma: es del texto de 2021, y una ley de 2024 (SB 1595) cambió esta sección desde 2025.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: "Tools, equipment and library needed for the debtor's work, up to $5,000.",
            es: 'Herramientas, equipo y libros necesarios para el trabajo del deudor, hasta $5,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'ORS 18.345(1)(a), (b), (f)',
          'https://instalawyer.io/laws/2021-oregon-revised-statutes/section-18345-exempt-personal',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Check these sums: they are from the text of 2021, and a law of 2024 (SB 1595) changed this section from 2025.',
          es: 'Confirme estas sumas: son del texto de 2021, y una ley de 2024 (SB 1595) cambió esta sección desde 2025.',
        },
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods, furniture, electronics and utensils up to $3,000. Clothing and jewelry are safe up to $1,800, and books, pictures and instruments up to $600. Food and fuel for 60 days are safe too.',
            es: 'Enseres, muebles, aparatos electrónicos y utensilios hasta $3,000. La ropa y las joyas, hasta $1,800, y los libros, cuadros e instrumentos, hasta $600. También están a salvo la comida y el combustible para 60 días.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.700, 18.708, 18.850'),
        confidence: 'known',
        note: {
          en: 'Send a copy to the creditor too. A hearing is usually held soon and without a fee.',
          es: 'Envíe también una copia al acreedor. La audiencia suele ser pronto y sin costo.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFromWords: {
            en: 'delivery of the copy of the writ to the debtor (for wages there are 120 days)',
            es: 'la entrega al deudor de la copia de la orden (para el salario hay 120 días)',
          },
          form: 'Challenge to Garnishment (ORS 18.850)',
          where: {
            en: 'the court administrator named in the writ',
            es: 'la administración del tribunal (court administrator) que indica la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.600 to 18.850, 18.860 to 18.993', 'https://www.oregonlaws.org/ors/18.600'),
        confidence: 'known',
        note: {
          en: 'The forms printed in the garnishment law must be used.',
          es: 'Se deben usar los formularios impresos en la ley de embargos.',
        },
        value: {
          document: {
            en: 'Writ of garnishment or writ of execution',
            es: 'Orden de embargo (writ of garnishment) u orden de ejecución (writ of execution)',
          },
          form: 'Statutory forms in ORS 18.830 to 18.850',
          issuedBy: {
            en: 'the court administrator, or a lawyer for garnishments',
            es: 'la administración del tribunal (court administrator), o un abogado para los embargos',
          },
          servedBy: {
            en: 'the sheriff or a private process server; certified mail works for garnishments',
            es: 'el sheriff o un notificador particular (process server); para los embargos sirve el correo certificado',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.265, 18.268, 18.270'),
        confidence: 'known',
        note: {
          en: 'It needs a written demand first, or a writ that came back unpaid. Written questions are another way.',
          es: 'Antes hace falta una exigencia por escrito, o una orden devuelta sin pagar. Otra vía son las preguntas por escrito.',
        },
        value: {
          name: {
            en: 'Judgment debtor examination',
            es: 'Interrogatorio del deudor (judgment debtor examination)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 18.265, 33.015 to 33.155; Or. Const. art. I, § 19'),
        confidence: 'known',
        note: {
          en: 'The state constitution bars jail for debt, except for fraud or running away from it.',
          es: 'La constitución del estado prohíbe la cárcel por deudas, salvo por fraude o por huir de ellas.',
        },
        value: {
          rule: {
            en: 'Not coming to an examination, or not answering questions the court ordered, can be contempt. Not paying the judgment cannot.',
            es: 'Faltar a un interrogatorio, o no responder preguntas ordenadas por el tribunal, puede ser desacato. No pagar el fallo, no.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 24.105 to 24.135'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor. Ask the clerk how long to wait before collecting.',
          es: 'Se envía un aviso al deudor. Pregunte en la secretaría cuánto hay que esperar antes de cobrar.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'A certified copy of the judgment is filed with the circuit court, with affidavits of the addresses and of what is owed.',
            es: 'Se presenta una copia certificada del fallo en el tribunal de circuito, con declaraciones juradas de las direcciones y de lo que se debe.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 46.405 to 46.570'),
        confidence: 'uncertain',
        note: {
          en: 'Look at what the judgment itself says.',
          es: 'Revise lo que dice el propio fallo.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'Installments usually come from an agreement. The small claims judge may set the time and manner of payment in the judgment.',
            es: 'Las cuotas suelen venir de un acuerdo. El juez de reclamos menores puede fijar en el fallo cuándo y cómo se paga.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 30.701'),
        confidence: 'known',
        note: {
          en: 'Paying the check and costs before trial limits what more can be had.',
          es: 'Pagar el cheque y las costas antes del juicio limita lo que se puede obtener de más.',
        },
        value: {
          rule: {
            en: 'After a written demand and 30 days, the holder may sue for the check and more: $100 or three times the check, whichever is greater, but not over $500 above the check. Attorney fees are added.',
            es: 'Después de una exigencia por escrito y 30 días, quien tiene el cheque puede demandar por él y además por $100 o el triple del cheque, lo que sea mayor, sin pasar de $500 por encima del cheque. Se agregan honorarios de abogado.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('ORS 646.639, 646.641', 'https://oregon.public.law/statutes/ors_18.345'),
        confidence: 'known',
        note: {
          en: 'A debtor may sue for at least $200 or the real loss, with attorney fees.',
          es: 'El deudor puede demandar por al menos $200 o la pérdida real, con honorarios de abogado.',
        },
        value: {
          law: {
            en: 'Oregon Unlawful Debt Collection Practices Act, ORS 646.639',
            es: 'Ley de Prácticas Ilícitas de Cobro de Deudas de Oregón (Unlawful Debt Collection Practices Act), ORS 646.639',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It holds for anyone who collects consumer debts, the original creditor too. The Family Financial Protection Act of 2024 made it stricter.',
            es: 'Vale para cualquiera que cobre deudas de consumo, también el acreedor original. La Ley de Protección Financiera Familiar de 2024 (Family Financial Protection Act) la hizo más estricta.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite('ORS 653.025'),
        confidence: 'uncertain',
        value: { hourlyCents: cents(14.7) },
      },
      {
        from: '2025-07-01',
        cite: cite('ORS 653.025', 'https://www.statelaborposter.com/blogs/all/minimum-wage-55'),
        confidence: 'uncertain',
        note: {
          en: 'This is the standard wage of July 2025 ($16.30 in the Portland area, $14.05 in nonurban counties). It rose again on July 1, 2026: check the new one. Wage garnishment does not use it until July 2027.',
          es: 'Este es el salario general de julio de 2025 ($16.30 en la zona de Portland, $14.05 en condados no urbanos). Subió otra vez el 1 de julio de 2026: confirme el nuevo. El embargo de salario no lo usa hasta julio de 2027.',
        },
        value: { hourlyCents: cents(15.05) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'ORS 18.345(1)(g), 30.295',
          'https://instalawyer.io/laws/2021-oregon-revised-statutes/section-18345-exempt-personal',
        ),
        confidence: 'secondary',
        note: {
          en: 'Ask the risk management office for payment. If it refuses, ask a court to order it (mandamus).',
          es: 'Pida el pago a la oficina de gestión de riesgos (risk management). Si se niega, pida a un tribunal que lo ordene (mandamus).',
        },
        value: {
          rule: {
            en: 'Property of the state, counties, cities and other public bodies is exempt from execution. They must pay from money they have or from a tax.',
            es: 'Los bienes del estado, los condados, las ciudades y otros organismos públicos están exentos de ejecución. Deben pagar con el dinero que tengan o con un impuesto.',
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
