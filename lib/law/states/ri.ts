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
    satisfaction: checked('today', '2026-11-22', [
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
          motion: {
            en: 'A debtor who has paid can make a motion for relief because the judgment has been satisfied, with proof of payment.',
            es: 'El deudor que ya pagó puede presentar una petición porque el fallo está pagado, con prueba del pago.',
          },
          sources: { motion: { cite: cite('R.I. Dist. Ct. Civ. R. 60(b)(5)'), confidence: 'known' } },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-26-4, 10-5-2',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'known',
        none: true,
        note: {
          en: 'Filing a paper puts no lien on movable things. They are bound when they are attached or seized on an execution.',
          es: 'Registrar un documento no pone un gravamen sobre los bienes muebles. Quedan sujetos cuando se embargan o se toman con una orden de ejecución.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-26-4(8), 10-5-8; 15 U.S.C. § 1673',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.10.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The employer keeps withholding until the judgment is paid.',
          es: 'El empleador sigue reteniendo hasta que se pague el fallo.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
            },
          ],
          rule: {
            en: 'The federal cap applies: the smaller of 25% of disposable pay and the part above 30 hours at the federal minimum wage. State law exempts $50 of wages. All wages are safe while the debtor gets public relief, and for one year after.',
            es: 'Rige el tope federal: lo menor entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal. La ley estatal exime $50 de salario. Todo el salario está a salvo mientras el deudor recibe ayuda pública y durante un año después.',
          },
          caution: {
            en: 'All wages are safe while the debtor gets public relief, and for one year after. State law also exempts $50 of wages. The amount here counts neither.',
            es: 'Todo el salario está a salvo mientras el deudor recibe ayuda pública, y durante un año después. La ley del estado exime además $50 de salario. La cantidad de aquí no cuenta ninguna de las dos cosas.',
          },
          process: {
            en: 'The court orders a writ of garnishment. It is served on the employer.',
            es: 'El tribunal ordena un embargo de salario (writ of garnishment). Se notifica al empleador.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
      {
        from: '2026-01-01',
        cite: cite(
          'R.I. Gen. Laws §§ 9-26-4(8), 10-5-8 (as amended by 2025 S 0169); 15 U.S.C. § 1673',
          'https://infobytes.orrick.com/2025-07-03/rhode-island-enacts-two-laws-regulating-medical-debt',
        ),
        confidence: 'verified',
        note: {
          en: 'The employer keeps withholding until the judgment is paid.',
          es: 'El empleador sigue reteniendo hasta que se pague el fallo.',
        },
        value: {
          limits: [
            {
              label: { en: 'nothing for medical debt', es: 'nada por deuda médica' },
              when: { debtKinds: ['medical'] },
              take: { kind: 'nothing' },
              section: 'R.I. Gen. Laws § 10-5-8',
            },
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
            },
          ],
          rule: {
            en: 'Since January 1, 2026, wages cannot be garnished for medical debt. For other debts the federal cap applies: the smaller of 25% of disposable pay and the part above 30 hours at the federal minimum wage. State law exempts $50 of wages. All wages are safe while the debtor gets public relief, and for one year after.',
            es: 'Desde el 1 de enero de 2026 no se puede embargar el salario por deuda médica. Para otras deudas rige el tope federal: lo menor entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal. La ley estatal exime $50 de salario. Todo el salario está a salvo mientras el deudor recibe ayuda pública y durante un año después.',
          },
          caution: {
            en: 'All wages are safe while the debtor gets public relief, and for one year after. State law also exempts $50 of wages. The amount here counts neither.',
            es: 'Todo el salario está a salvo mientras el deudor recibe ayuda pública, y durante un año después. La ley del estado exime además $50 de salario. La cantidad de aquí no cuenta ninguna de las dos cosas.',
          },
          process: {
            en: 'The court orders a writ of garnishment. It is served on the employer.',
            es: 'El tribunal ordena un embargo de salario (writ of garnishment). Se notifica al empleador.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2022-06-29',
        cite: cite(
          'R.I. Gen. Laws § 9-26-4',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The law does not tell the bank to look for this sum, so the debtor should claim it.',
          es: 'La ley no obliga al banco a buscar esta suma, así que el deudor debe reclamarla.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'The first $500 of savings or other deposits in a bank is exempt from attachment.',
            es: 'Los primeros $500 de ahorros u otros depósitos en un banco están exentos de embargo.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 9-26-4.1',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'It does not hold against debts made before the home was bought, the purchase money, taxes, family support, state medical assistance, or debts to banks and licensed lenders. Since January 1, 2026, the main home cannot be taken for medical debt (§§ 9-25-3, 10-5-2).',
          es: 'No vale frente a deudas anteriores a la compra de la vivienda, el precio de compra, los impuestos, la manutención, la asistencia médica del estado, ni deudas con bancos y prestamistas con licencia. Desde el 1 de enero de 2026 no se puede tomar la vivienda principal por deuda médica (§§ 9-25-3, 10-5-2).',
        },
        value: {
          cents: cents(500_000),
          isUnlimited: false,
          marriedCents: cents(500_000),
          seniorOrDisabledCents: cents(500_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$500,000 in the home where the owner, a tenant for life or the beneficiary of a trust lives. It holds without any filing. Each family has one.',
            es: '$500,000 en la vivienda donde vive el dueño, un usufructuario vitalicio o el beneficiario de un fideicomiso. Vale sin presentar nada. Hay una por familia.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 9-26-4(13)',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'It is one limit for every vehicle the debtor owns.',
          es: 'Es un solo límite para todos los vehículos del deudor.',
        },
        value: {
          cents: cents(12_000),
          isUnlimited: false,
          rule: {
            en: 'All motor vehicles together, up to $12,000.',
            es: 'Todos los vehículos de motor en conjunto, hasta $12,000.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 9-26-4',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        none: true,
        note: {
          en: 'Outside bankruptcy there is no sum that may go on any property. In bankruptcy a debtor may exempt $6,500 more of any assets. Jewelry has its own limit of $2,000.',
          es: 'Fuera de la bancarrota no hay una suma que sirva para cualquier bien. En bancarrota, el deudor puede eximir $6,500 más de cualquier bien. Las joyas tienen su propio límite de $2,000.',
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 9-26-4(2)',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: "The tools must be needed for the debtor's usual work.",
          es: 'Las herramientas deben ser necesarias para el trabajo habitual del deudor.',
        },
        value: {
          cents: cents(2_000),
          isUnlimited: false,
          rule: {
            en: 'Working tools up to $2,000, and the library of a professional in practice.',
            es: 'Herramientas de trabajo hasta $2,000, y la biblioteca de un profesional en ejercicio.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws § 9-26-4(1), (3), (4)',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Both members of a couple may have to prove who owns what.',
          es: 'Ambos miembros de una pareja pueden tener que probar de quién es cada cosa.',
        },
        value: {
          cents: cents(9_600),
          isUnlimited: false,
          rule: {
            en: 'Household furniture, family stores and beds up to $9,600. Clothing that is needed and $300 of books are safe too.',
            es: 'Muebles de la casa, provisiones de la familia y camas hasta $9,600. También están a salvo la ropa necesaria y $300 en libros.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('R.I. Gen. Laws § 9-26-4'),
        confidence: 'known',
        note: {
          en: 'The debtor objects by motion, or at the hearing on the attachment. We found no number of days, so act at once.',
          es: 'El deudor se opone con una petición, o en la audiencia sobre el embargo. No encontramos un número de días; actúe de inmediato.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the District Court that issued the writ',
            es: 'el Tribunal de Distrito que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-25-8, 9-25-21',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'A District Court execution must be returned within one year.',
          es: 'Una orden de ejecución del Tribunal de Distrito se debe devolver dentro de un año.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: {
            en: 'the clerk of the District Court',
            es: 'la secretaría del Tribunal de Distrito',
          },
          servedBy: { en: 'the sheriff or a constable', es: 'el sheriff o un alguacil (constable)' },
          returnDays: 365,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: '2022-06-27',
        cite: cite(
          'R.I. Gen. Laws §§ 9-28-3 to 9-28-5',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The citation gives the debtor 25 days to contact the creditor and agree on payments. If they do not agree, the court sets a hearing to look at income and ability to pay.',
          es: 'La citación da al deudor 25 días para comunicarse con el acreedor y acordar pagos. Si no hay acuerdo, el tribunal fija una audiencia para ver los ingresos y la capacidad de pago.',
        },
        value: {
          name: {
            en: 'Citation in supplementary proceedings',
            es: 'Citación en procedimiento complementario (citation in supplementary proceedings)',
          },
          form: null,
          frequency: {
            en: 'after a finding of inability to pay, only on proof of changed circumstances',
            es: 'si el tribunal decidió que no puede pagar, solo con prueba de que cambió su situación',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-28-4, 9-28-6',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'If circumstances change, the debtor can ask for a new decree (§ 9-28-7).',
          es: 'Si cambia su situación, el deudor puede pedir que se modifique la orden (§ 9-28-7).',
        },
        value: {
          rule: {
            en: 'Not coming to the hearing can be punished as with a missing witness. Disobeying an order to pay becomes contempt only after an order to explain and more time set by the court.',
            es: 'Faltar a la audiencia se puede castigar como la ausencia de un testigo. Desobedecer una orden de pago es desacato solo después de una orden de dar explicaciones y de otro plazo que fije el tribunal.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 9-32-2, 9-32-3',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'No execution can issue until 20 days after the filing.',
          es: 'No se emite ninguna orden de ejecución hasta 20 días después del registro.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy and an affidavit are filed with the clerk of the Superior or District Court.',
            es: 'Se presentan una copia autenticada y una declaración jurada en la secretaría del Tribunal Superior o de Distrito.',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 10-16-12, 9-28-5',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.10.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The court can change or end the stay at any time, for example after a missed payment.',
          es: 'El tribunal puede cambiar o terminar la suspensión en cualquier momento, por ejemplo si se falla en un pago.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The small claims judge may order installments and hold back execution while they are kept. A later citation can also end in an order for installments that leaves enough for the family.',
            es: 'El juez de reclamos menores puede ordenar cuotas y suspender la ejecución mientras se cumplan. Una citación posterior también puede terminar en una orden de pagar en cuotas que deje lo suficiente para la familia.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 6-42-1 to 6-42-3',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.06.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The holder mails a notice of dishonor once the check has been unpaid for 10 days. The writer then has 30 days to pay.',
          es: 'Quien tiene el cheque envía un aviso de devolución cuando lleva 10 días sin pagarse. Quien lo firmó tiene entonces 30 días para pagar.',
        },
        value: {
          rule: {
            en: 'The amount of the check, a $25 collection fee, and three times the check more. That extra is at least $200 and at most $1,000.',
            es: 'El monto del cheque, un cargo de cobro de $25 y además el triple del cheque. Ese extra es de $200 como mínimo y $1,000 como máximo.',
          },
          multiplier: 3,
          leastCents: cents(200),
          mostCents: cents(1_000),
          notice: { count: 30, unit: 'days' },
          feeCents: cents(25),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'R.I. Gen. Laws §§ 19-14.9-3 to 19-14.9-13',
          'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r74/gov.ri.code.title.19.html',
        ),
        confidence: 'verified',
        note: {
          en: 'It also covers debts that have become judgments.',
          es: 'También cubre las deudas que ya son fallos.',
        },
        value: {
          law: {
            en: 'Rhode Island Fair Debt Collection Practices Act, ch. 19-14.9',
            es: 'Ley de Prácticas Justas de Cobro de Deudas de Rhode Island (Rhode Island Fair Debt Collection Practices Act), cap. 19-14.9',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'It follows the federal law for those who collect for others, and for creditors that use another name. Collectors must register.',
            es: 'Sigue la ley federal para quienes cobran para otros y para los acreedores que usan otro nombre. Los cobradores deben registrarse.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('R.I. Gen. Laws § 28-12-3', 'https://ballotpedia.org/Minimum_wage_increases_in_2026'),
        confidence: 'secondary',
        note: {
          en: 'It is set to rise to $17.00 on January 1, 2027.',
          es: 'Está previsto que suba a $17.00 el 1 de enero de 2027.',
        },
        value: { hourlyCents: cents(16) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('R.I. Gen. Laws §§ 45-15-5 to 45-15-7'),
        confidence: 'known',
        note: {
          en: 'Public property itself cannot be seized.',
          es: 'Los bienes públicos en sí no se pueden embargar.',
        },
        value: {
          rule: {
            en: 'Present a judgment against a city or town to its treasurer. If it is not paid, it can be enforced through its tax officers. The state pays when the legislature votes the money.',
            es: 'Presente el fallo contra una ciudad o un pueblo a su tesorero. Si no se paga, se puede hacer cumplir por medio de sus oficiales de impuestos. El estado paga cuando la legislatura aprueba el dinero.',
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
