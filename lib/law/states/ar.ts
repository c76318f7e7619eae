// Arkansas: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const arkansas: Jurisdiction = {
  code: 'AR',
  name: { en: 'Arkansas', es: 'Arkansas' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Const. amend. 80, § 7; Ark. Sup. Ct. Admin. Order 18',
          'https://www.springdalear.gov/o/springdale/page/small-claims-division-information',
        ),
        confidence: 'verified',
        note: {
          en: 'If a lawyer appears, the case moves to the civil division.',
          es: 'Si interviene un abogado, el caso pasa a la división civil.',
        },
        value: {
          court: {
            en: 'District Court, small claims division',
            es: 'Tribunal de Distrito, división de reclamos menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Collection agencies, assignees and lenders may not sue here, and lawyers may not appear.',
            es: 'Las agencias de cobranza, los cesionarios de deudas y los prestamistas no pueden demandar aquí, y no pueden intervenir abogados.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Dist. Ct. R. 9', 'https://civilcase.com/small-claims/arkansas'),
        confidence: 'secondary',
        note: {
          en: 'The appeal is a new trial in circuit court. It starts by filing the certified district court record there in time. Missing the 30 days ends the right.',
          es: 'La apelación es un nuevo juicio en el tribunal de circuito. Empieza al presentar allí a tiempo el expediente certificado del tribunal de distrito. Si pasan los 30 días, se pierde el derecho.',
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
        cite: cite('Ark. R. Civ. P. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'The general civil rule bars execution for ten days. A small claims division may wait longer: check with its clerk.',
          es: 'La regla civil general prohíbe la ejecución durante diez días. Una división de reclamos menores puede esperar más: consulte en su secretaría.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2013-08-16',
        cite: cite('Ark. Code § 16-65-114 (before Act 995 of 2019)'),
        confidence: 'uncertain',
        note: {
          en: '10% a year, or the rate of the contract if that was higher.',
          es: '10% al año, o la tasa del contrato si era más alta.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Contract claim: the rate of the contract if it is higher than 10%',
                es: 'Reclamo por contrato: la tasa del contrato si supera el 10%',
              },
              when: null,
              rate: null,
              cite: cite('Ark. Code § 16-65-114 (before Act 995 of 2019)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2019-07-24',
        cite: cite(
          'Ark. Code § 16-65-114',
          'https://instalawyer.io/laws/arkansas-code/16-65-114-interest-on-judgments',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Go by the day of the judgment. The rate is then fixed for that judgment. Our table follows the Federal Reserve changes known to December 2025. For a newer judgment, check the rate with the clerk.',
          es: 'Guíese por el día del fallo. La tasa queda fija para ese fallo. Nuestra tabla sigue los cambios de la Reserva Federal conocidos hasta diciembre de 2025. Para un fallo más reciente, verifique la tasa en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2019-07-24', annualPercent: 5 },
              { from: '2019-08-01', annualPercent: 4.75 },
              { from: '2019-09-19', annualPercent: 4.5 },
              { from: '2019-10-31', annualPercent: 4.25 },
              { from: '2020-03-04', annualPercent: 3.75 },
              { from: '2020-03-16', annualPercent: 2.25 },
              { from: '2022-03-17', annualPercent: 2.5 },
              { from: '2022-05-05', annualPercent: 3 },
              { from: '2022-06-16', annualPercent: 3.75 },
              { from: '2022-07-28', annualPercent: 4.5 },
              { from: '2022-09-22', annualPercent: 5.25 },
              { from: '2022-11-03', annualPercent: 6 },
              { from: '2022-12-15', annualPercent: 6.5 },
              { from: '2023-02-02', annualPercent: 6.75 },
              { from: '2023-03-23', annualPercent: 7 },
              { from: '2023-05-04', annualPercent: 7.25 },
              { from: '2023-07-27', annualPercent: 7.5 },
              { from: '2024-09-19', annualPercent: 7 },
              { from: '2024-11-08', annualPercent: 6.75 },
              { from: '2024-12-19', annualPercent: 6.5 },
              { from: '2025-09-18', annualPercent: 6.25 },
              { from: '2025-10-30', annualPercent: 6 },
              { from: '2025-12-11', annualPercent: 5.75 },
            ],
            knownThrough: '2025-12-31',
            formula: {
              en: 'The Federal Reserve primary credit rate on the day of the judgment, plus 2 points',
              es: 'La tasa de crédito primario de la Reserva Federal del día del fallo, más 2 puntos',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Contract claim: the rate of the contract if it is higher, up to the constitutional limit (17% for consumer credit)',
                es: 'Reclamo por contrato: la tasa del contrato si es más alta, hasta el límite constitucional (17% para crédito de consumo)',
              },
              when: null,
              rate: null,
              cite: cite('Ark. Code § 16-65-114(a); Ark. Const. amend. 89'),
            },
            {
              applies: {
                en: 'Judgment against a county on a county warrant: no interest',
                es: 'Fallo contra un condado por un libramiento de pago del condado (county warrant): sin intereses',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 0 },
              cite: cite('Ark. Code § 16-65-114(b)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Code §§ 16-56-114, 16-65-117, 16-65-501',
          'https://policyrisk.com/states/arkansas/statutes/16-65-501',
        ),
        confidence: 'secondary',
        note: {
          en: 'District and circuit court judgments have the same ten years. A payment or a revival keeps the judgment alive.',
          es: 'Los fallos del tribunal de distrito y del de circuito tienen los mismos diez años. Un pago o una renovación mantiene vivo el fallo.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a notice that the judgment is still unpaid and send the debtor a copy.',
            es: 'Presente un aviso de que el fallo sigue sin pagarse y envíe una copia al deudor.',
          },
          window: {
            words: {
              en: 'before the lien runs out (within the ten years)',
              es: 'antes de que termine el gravamen (dentro de los diez años)',
            },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 16-65-117'),
        confidence: 'known',
        note: {
          en: 'A district court judgment is no lien until it is filed with the circuit clerk. It does not attach to a protected homestead.',
          es: 'Un fallo del tribunal de distrito no crea gravamen hasta que se presenta en la secretaría del tribunal de circuito. No alcanza a una vivienda protegida.',
        },
        value: {
          document: {
            en: 'Certified copy or transcript of the district court judgment',
            es: 'Copia certificada o transcripción del fallo del tribunal de distrito (certified copy or transcript)',
          },
          where: {
            en: 'circuit clerk of each county where the debtor has land',
            es: 'secretaría del tribunal de circuito (circuit clerk) de cada condado donde el deudor tenga un inmueble',
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
          'Ark. Code § 16-65-602',
          'https://instalawyer.io/laws/arkansas-code/16-65-602-entry-of-satisfaction',
        ),
        confidence: 'verified',
        note: {
          en: 'The duty comes with payment itself. The debtor does not have to demand it.',
          es: 'La obligación nace con el pago. El deudor no tiene que exigirlo.',
        },
        value: {
          document: {
            en: 'Entry of satisfaction ("satisfied in full") in the court\'s judgment record',
            es: 'Anotación de pago total («satisfied in full») en el registro de fallos del tribunal',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: '$5 to $150, recovered by a lawsuit. The court can also order the entry on a motion.',
            es: 'De $5 a $150, que se reclaman con una demanda. El tribunal también puede ordenar la anotación si se le presenta una petición.',
          },
          penaltyCents: cents(150),
          motion: {
            en: 'The court can order the entry of satisfaction on a motion.',
            es: 'El tribunal puede ordenar que se anote el pago si se le presenta una petición.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. R. Civ. P. 55(c), 60'),
        confidence: 'known',
        note: {
          en: 'District courts apply these rules through the District Court Rules.',
          es: 'Los tribunales de distrito aplican estas reglas por medio de sus propias Reglas del Tribunal de Distrito.',
        },
        value: {
          period: { count: 90, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'The court may change or cancel a judgment within 90 days. Later it needs grounds such as fraud or lack of service. A default can also be set aside for mistake or excusable neglect if there is a defense.',
            es: 'El tribunal puede modificar o anular un fallo dentro de 90 días. Después hace falta una causa, como fraude o falta de notificación. Un fallo en rebeldía también puede anularse por error o descuido excusable si hay una defensa.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. R. Civ. P. 60(b); Watson v. Connors, 372 Ark. 56 (2008)',
          'https://casetext.com/case/watson-v-connors-2/case-summaries',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, after notice to all sides. An error that is not clerical must be corrected within 90 days.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, tras avisar a todas las partes. Un error que no sea de escritura debe corregirse dentro de 90 días.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 16-66-112'),
        confidence: 'known',
        note: {
          en: 'Movable things are bound only once the officer has the writ.',
          es: 'Los bienes muebles quedan gravados solo cuando el oficial tiene la orden.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of Execution)' },
          where: {
            en: 'delivered to the sheriff of the county where the property is',
            es: 'se entrega al alguacil (sheriff) del condado donde están los bienes',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Code §§ 16-66-208, 16-110-415',
          'https://instalawyer.io/laws/arkansas-code/16-66-208-exemptions-wages',
        ),
        confidence: 'verified',
        note: {
          en: 'The 60-day claim rarely helps, because of the $200 or $500 limit of the state constitution.',
          es: 'El reclamo de 60 días rara vez ayuda, por el límite de $200 o $500 de la constitución estatal.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
              section: '15 U.S.C. § 1673',
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
              section: '15 U.S.C. § 1673',
            },
          ],
          rule: {
            en: "The federal weekly limit applies. Also, the first $25 a week of a laborer's or mechanic's net pay is always safe. Sixty days of wages can be claimed as exempt if all the debtor's belongings stay under the limit in the state constitution.",
            es: 'Rige el límite federal semanal. Además, los primeros $25 por semana del salario neto de un obrero o mecánico siempre están protegidos. Se pueden reclamar como exentos sesenta días de salario si todos los bienes muebles del deudor no pasan del límite de la constitución estatal.',
          },
          caution: {
            en: 'The first $25 a week of a laborer’s or mechanic’s net pay is always safe. Sixty days of wages can be claimed as exempt if all the debtor’s belongings stay under the limit in the state constitution.',
            es: 'Los primeros $25 por semana del salario neto de un obrero o mecánico siempre están a salvo. Se pueden reclamar como exentos sesenta días de salario si todos los bienes del deudor no pasan del límite de la constitución del estado.',
          },
          process: {
            en: 'A writ of garnishment is served on the employer. It holds later pay until the judgment is paid or the job ends.',
            es: 'Se notifica al empleador una orden de embargo (Writ of Garnishment). Alcanza los pagos siguientes hasta que se pague el fallo o termine el empleo.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Const. art. 9, §§ 1, 2'),
        confidence: 'known',
        note: {
          en: "Social Security, unemployment and workers' compensation stay exempt if they can be traced.",
          es: 'El Seguro Social, el desempleo y la compensación laboral siguen exentos si se pueden rastrear.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Beyond federal benefits, nothing is safe without asking. The debtor must claim the $200 or $500 of the state constitution.',
            es: 'Fuera de las ayudas federales, nada queda protegido sin pedirlo. El deudor debe reclamar los $200 o $500 de la constitución estatal.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Const. art. 9, §§ 3-5; Ark. Code § 16-66-210',
          'https://observed.org/property-exempt-from-creditors-in-arkansas/',
        ),
        confidence: 'secondary',
        note: {
          en: 'A single person with no dependents has no state homestead outside bankruptcy. Purchase loans, taxes and liens for work on the home still reach it.',
          es: 'Una persona soltera sin dependientes no tiene vivienda protegida fuera de la bancarrota. Los préstamos de compra, los impuestos y los gravámenes por obras en la vivienda sí la alcanzan.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.25,
          acresRural: 80,
          rule: {
            en: 'Only for a married person or the head of a family. The whole value is safe on up to a quarter acre in a town, or 80 acres outside. Larger lots, up to one acre in a town or 160 acres outside, are safe only to $2,500 of value.',
            es: 'Solo para una persona casada o jefe de familia. Todo el valor está protegido en un terreno de hasta un cuarto de acre en un pueblo o ciudad, u 80 acres fuera. Los terrenos más grandes, hasta un acre en un pueblo o ciudad o 160 acres fuera, solo están protegidos hasta $2,500 de valor.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Const. art. 9, §§ 1, 2; Ark. Code § 16-66-218(a)(2)',
          'https://instalawyer.io/laws/arkansas-code/16-66-218-exemptions-from-execution',
        ),
        confidence: 'verified',
        note: {
          en: 'There is no separate vehicle amount against an ordinary judgment. A car counts within the $200 or $500 for personal property. A $1,200 vehicle exemption exists only in bankruptcy.',
          es: 'No hay un monto aparte para vehículos frente a un fallo común. Un auto cuenta dentro de los $200 o $500 de bienes muebles. Una exención de $1,200 para vehículos existe solo en la bancarrota.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Const. art. 9, §§ 1, 2',
          'https://www.legalconsumer.com/bankruptcy/bankruptcy-citation.php?CitationID=487&ST=AR',
        ),
        confidence: 'secondary',
        note: {
          en: 'It works only against debts from a contract. Claim it with a sworn list of property.',
          es: 'Solo vale frente a deudas de contrato. Reclámela con una lista jurada de bienes.',
        },
        value: {
          cents: cents(200),
          isUnlimited: false,
          marriedCents: cents(500),
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property the debtor chooses: $200 if single, $500 if married or the head of a family. Clothing comes on top.',
            es: 'Cualquier bien mueble que elija el deudor: $200 si es soltero, $500 si es casado o jefe de familia. La ropa va aparte.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Code § 16-66-218(a)(4)',
          'https://instalawyer.io/laws/arkansas-code/16-66-218-exemptions-from-execution',
        ),
        confidence: 'verified',
        note: {
          en: 'There is no separate amount for tools outside bankruptcy. They count within the $200 or $500. A $750 tools exemption exists only in bankruptcy.',
          es: 'Fuera de la bancarrota no hay un monto aparte para herramientas. Cuentan dentro de los $200 o $500. Una exención de $750 para herramientas existe solo en la bancarrota.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Const. art. 9, §§ 1, 2',
          'https://instalawyer.io/laws/arkansas-code/16-66-218-exemptions-from-execution',
        ),
        confidence: 'secondary',
        note: {
          en: 'The separate exemption for wedding rings is for bankruptcy only.',
          es: 'La exención aparte para anillos de boda vale solo en la bancarrota.',
        },
        value: {
          cents: null,
          isUnlimited: false,
          rule: {
            en: 'The clothing of the debtor and the family is safe. Other goods count within the $200 or $500.',
            es: 'La ropa del deudor y de su familia está protegida. Los demás artículos cuentan dentro de los $200 o $500.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ark. Code §§ 16-66-208, 16-66-211, 16-110-402',
          'https://instalawyer.io/laws/arkansas-code/16-66-208-exemptions-wages',
        ),
        confidence: 'secondary',
        note: {
          en: 'No fixed deadline was found, so file before the money is paid over. The creditor then has five days to ask for a hearing.',
          es: 'No se encontró un plazo fijo, así que presente el reclamo antes de que se entregue el dinero. El acreedor tiene luego cinco días para pedir una audiencia.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'court that issued the writ, with a sworn list of property',
            es: 'tribunal que emitió la orden, con una lista jurada de bienes',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code §§ 16-66-101, 16-66-416, 16-110-402'),
        confidence: 'known',
        note: {
          en: 'A copy of a garnishment and the notice of rights must be mailed to the debtor within five days of service.',
          es: 'Dentro de los cinco días de la notificación se debe enviar al deudor una copia del embargo y el aviso de sus derechos.',
        },
        value: {
          document: {
            en: 'Writ of execution (or writ of garnishment)',
            es: 'Orden de ejecución (Writ of Execution) u orden de embargo (Writ of Garnishment)',
          },
          form: null,
          issuedBy: { en: 'clerk of the district court', es: 'secretaría del tribunal de distrito' },
          servedBy: { en: 'sheriff or constable', es: 'alguacil (sheriff o constable)' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 16-66-221; Ark. R. Civ. P. 69'),
        confidence: 'known',
        note: {
          en: 'If the judgment says so, the debtor must file a sworn list of all property within 45 days of the judgment, unless it is paid or appealed.',
          es: 'Si el fallo lo dice, el deudor debe presentar una lista jurada de todos sus bienes dentro de 45 días del fallo, salvo que lo pague o apele.',
        },
        value: {
          name: {
            en: 'Sworn schedule of property by the debtor, and questions after the judgment',
            es: 'Lista jurada de bienes del deudor (schedule of property) y preguntas después del fallo',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 16-66-221'),
        confidence: 'known',
        note: {
          en: 'The court normally first orders the debtor to come and explain (show cause).',
          es: 'Por lo general el tribunal primero ordena al deudor que venga a explicarse (show cause).',
        },
        value: {
          rule: {
            en: 'It can be contempt to willfully fail to file the required list of property, or to disobey an order to answer questions. Not paying is not contempt.',
            es: 'Puede ser desacato no presentar a propósito la lista de bienes exigida o desobedecer una orden de responder preguntas. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code §§ 16-66-601 to 16-66-608'),
        confidence: 'known',
        note: {
          en: 'The debtor is given notice and may raise defenses before a levy is completed.',
          es: 'El deudor recibe un aviso y puede presentar defensas antes de que se complete un embargo.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Register an authenticated copy of the judgment in a circuit court.',
            es: 'Registre una copia autenticada del fallo en un tribunal de circuito.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 16-66-101'),
        confidence: 'uncertain',
        note: {
          en: 'Ask at the hearing, and get any plan in writing.',
          es: 'Pídalo en la audiencia y obtenga cualquier plan por escrito.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'No clear rule gives a right to pay in installments. The judge or the creditor may agree to payments. If one is missed, the balance can be collected again.',
            es: 'Ninguna regla clara da derecho a pagar en cuotas. El juez o el acreedor puede aceptar pagos. Si falta uno, se puede volver a cobrar todo el saldo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code § 4-60-103', 'https://locateassetsnow.com/nsf-check-laws-by-state/'),
        confidence: 'secondary',
        note: {
          en: 'Court costs and a reasonable attorney fee may be added.',
          es: 'Se pueden agregar las costas y unos honorarios de abogado razonables.',
        },
        value: {
          rule: {
            en: 'If the check is unpaid 30 days after a written demand: twice the check, but at least $50, plus fees.',
            es: 'Si el cheque sigue sin pagarse 30 días después de un requerimiento de pago por escrito: el doble del cheque, pero al menos $50, más cargos.',
          },
          multiplier: 2,
          leastCents: cents(50),
          mostCents: null,
          notice: { count: 30, unit: 'days' },
          holdsCheck: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Code §§ 17-24-501 to 17-24-512'),
        confidence: 'known',
        note: {
          en: 'Collection agencies must also have a license.',
          es: 'Las agencias de cobro también deben tener licencia.',
        },
        value: {
          law: {
            en: 'Arkansas Fair Debt Collection Practices Act',
            es: 'Ley de Prácticas Justas de Cobro de Deudas de Arkansas (Arkansas Fair Debt Collection Practices Act)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'It mirrors the federal act. It covers those who collect for others or buy debts.',
            es: 'Repite la ley federal. Cubre a quienes cobran para otros o compran deudas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2021-01-01',
        cite: cite('Ark. Code § 11-4-210'),
        confidence: 'known',
        note: {
          en: 'It applies to employers with four or more workers.',
          es: 'Rige para empleadores con cuatro o más trabajadores.',
        },
        value: { hourlyCents: cents(11) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ark. Const. art. 5, § 20; Ark. Code § 19-10-204'),
        confidence: 'known',
        note: {
          en: 'The wages of public employees can be garnished under a separate section.',
          es: 'El salario de los empleados públicos se puede embargar según otra sección.',
        },
        value: {
          rule: {
            en: 'The state cannot be sued in its own courts: claims go to the Claims Commission. County and city property cannot be seized. Such a judgment is paid from set-aside funds or by a court order.',
            es: 'Al Estado no se le puede demandar en sus propios tribunales: los reclamos van a la Comisión de Reclamos (Claims Commission). Los bienes de condados y ciudades no se pueden embargar. Un fallo así se paga con fondos asignados o por orden del tribunal.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Arkansas Judiciary'),
        confidence: 'known',
        value: { selfHelp: 'https://arcourts.gov/', forms: null },
      },
    ]),
  },
}
