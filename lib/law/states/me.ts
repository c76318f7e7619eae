// Maine: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const maine: Jurisdiction = {
  code: 'ME',
  name: { en: 'Maine', es: 'Maine' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2009-09-12',
        cite: cite('14 M.R.S. § 7482 (before 2026); P.L. 2009, c. 428'),
        confidence: 'verified',
        value: {
          court: {
            en: 'District Court (small claims docket)',
            es: 'Tribunal de Distrito (sección de reclamos menores)',
          },
          limitCents: cents(6_000),
          limitNote: null,
        },
      },
      {
        from: '2026-01-01',
        cite: cite(
          '14 M.R.S. § 7482; P.L. 2025, c. 261',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=MEB00016022&billsummary_session=132&billsummary_state=me',
        ),
        confidence: 'verified',
        note: {
          en: 'The limit rose from $6,000 for cases from January 1, 2026. A buyer of a debt must name the original creditor.',
          es: 'El límite subió de $6,000 para los casos desde el 1 de enero de 2026. Quien compró una deuda debe nombrar al acreedor original.',
        },
        value: {
          court: {
            en: 'District Court (small claims docket)',
            es: 'Tribunal de Distrito (sección de reclamos menores)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting interest and costs. No cases about who owns land.',
            es: 'Sin contar intereses ni costas. No se admiten casos sobre la propiedad de inmuebles.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('M.R.S.C.P. 11', 'https://debitura.com/small-claims-court/jurisdiction/Maine'),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to the Superior Court. The plaintiff may appeal only on points of law. The defendant may also ask for a new trial with a jury.',
          es: 'La apelación va al Tribunal Superior. El demandante solo puede apelar sobre cuestiones de derecho. El demandado también puede pedir un nuevo juicio con jurado.',
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
          'M.R.S.C.P. 12(a)',
          'https://e.casetext.com/rule/maine-court-rules/maine-rules-of-small-claims-procedure/rule-12-disclosure',
        ),
        confidence: 'verified',
        note: {
          en: "The creditor may ask for a hearing about the debtor's money and property (disclosure hearing) only if the judgment is unpaid 30 days after entry.",
          es: 'El acreedor puede pedir una audiencia sobre el dinero y los bienes del deudor (disclosure hearing) solo si el fallo sigue sin pagarse 30 días después del registro.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2018-01-01',
        cite: cite(
          '14 M.R.S. § 1602-C',
          'https://getpocketlaw.com/law/state_maine/section-14--1602-c-interest-after-judgment_a10a10948ffc',
        ),
        confidence: 'uncertain',
        note: {
          en: "Simple interest from the day of entry, at the rate of the year interest starts. The rates from 2020 on were worked out from Treasury yields (2022, 2025 and 2026 to within about 0.05), so check the court's own list. Interest awarded inside the judgment earns no interest itself (§ 1602-B(6)). The court may waive interest for good cause.",
          es: 'Interés simple desde el día del registro, a la tasa del año en que empiezan los intereses. Las tasas desde 2020 se calcularon con los rendimientos del Tesoro (2022, 2025 y 2026 con un margen de unos 0.05), así que confírmelas en la lista del tribunal. Los intereses incluidos en el fallo no generan intereses (§ 1602-B(6)). El tribunal puede perdonar los intereses por una buena razón.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-01-01', annualPercent: 7.76 },
              { from: '2019-01-01', annualPercent: 8.59 },
              { from: '2020-01-01', annualPercent: 7.53 },
              { from: '2021-01-01', annualPercent: 6.09 },
              { from: '2022-01-01', annualPercent: 6.37 },
              { from: '2023-01-01', annualPercent: 10.73 },
              { from: '2024-01-01', annualPercent: 10.81 },
              { from: '2025-01-01', annualPercent: 10.24 },
              { from: '2026-01-01', annualPercent: 9.52 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'The one-year US Treasury yield (weekly average for the last full week of the year before) plus 6 points. The judgment keeps the rate of the year interest starts.',
              es: 'El rendimiento del Tesoro de EE. UU. a un año (promedio de la última semana completa del año anterior) más 6 puntos. El fallo conserva la tasa del año en que empiezan los intereses.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: false,
          special: [
            {
              applies: {
                en: 'Judgment on a contract or note with its own interest rate: that rate, if it is higher than the formula',
                es: 'Fallo por un contrato o pagaré con su propia tasa de interés: esa tasa, si es mayor que la de la fórmula',
              },
              when: null,
              rate: null,
              cite: cite('14 M.R.S. § 1602-C(1)(A)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. § 864'),
        confidence: 'known',
        note: {
          en: 'After 20 years a judgment is presumed paid. A writ of execution that has gone stale needs a new writ or a motion to the court (14 M.R.S. §§ 4653-4654).',
          es: 'A los 20 años un fallo se presume pagado. Una orden de ejecución vencida requiere una nueva orden o una petición al tribunal (14 M.R.S. §§ 4653-4654).',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment.',
            es: 'Inicie una nueva demanda basada en el fallo.',
          },
          window: null,
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: '2001-09-21',
        cite: cite('14 M.R.S. § 4651-A(9)'),
        confidence: 'verified',
        value: {
          document: {
            en: 'Writ of execution (recorded)',
            es: 'Orden de ejecución inscrita (writ of execution)',
          },
          where: {
            en: 'registry of deeds of the county',
            es: 'registro de escrituras del condado (registry of deeds)',
          },
          years: 20,
          renewable: true,
        },
      },
      {
        from: '2020-09-01',
        cite: cite(
          '14 M.R.S. § 4651-A(9-A)',
          'http://legislature.maine.gov/legis/bills/bills_129th/chapters/PUBLIC622.asp',
        ),
        confidence: 'verified',
        note: {
          en: 'Liens made on or after September 1, 2020 last 10 years and can be renewed once. Older ones last 20 years and can be renewed once, for 20 more.',
          es: 'Los gravámenes creados desde el 1 de septiembre de 2020 duran 10 años y se pueden renovar una vez. Los anteriores duran 20 años y se pueden renovar una vez, por 20 más.',
        },
        value: {
          document: {
            en: 'Writ of execution (recorded), with notice to the debtor',
            es: 'Orden de ejecución inscrita (writ of execution), con aviso al deudor',
          },
          where: {
            en: 'registry of deeds of the county',
            es: 'registro de escrituras del condado (registry of deeds)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: '2015-10-15',
        cite: cite('10 M.R.S. § 4013', 'https://www.mainelegislature.org/legis/statutes/10/title10sec4013.html'),
        confidence: 'verified',
        note: {
          en: 'The duty is to remove a lien on property. Government lien holders are not liable, and filings on movable property (UCC) have their own rule.',
          es: 'La obligación es retirar un gravamen sobre bienes. Los organismos públicos con un gravamen no responden, y los registros sobre bienes muebles (UCC) tienen su propia regla.',
        },
        value: {
          document: {
            en: 'Discharge of the execution lien',
            es: 'Cancelación del gravamen de ejecución (discharge of the execution lien)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'Attorney fees and the costs of getting the lien removed.',
            es: 'Honorarios de abogado y los gastos de lograr que se retire el gravamen.',
          },
          penaltyCents: null,
          lienRelease: {
            en: 'The creditor must remove a lien on property, by a discharge, within the time.',
            es: 'El acreedor debe retirar el gravamen sobre los bienes, con una cancelación, dentro del plazo.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'M.R.S.C.P. 9',
          'https://it.scribd.com/document/32190542/McGarvey-v-Scott-CUMap-09-28-Cumberland-Super-Ct-2009',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Rule 9 is one way to get relief; the other is an appeal within 30 days. We did not read its time limit, so act at once and check with the clerk.',
          es: 'La Regla 9 es una vía; la otra es apelar dentro de 30 días. No leímos su plazo, así que actúe de inmediato y confirme en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion in the District Court for relief from the default judgment. Show a good reason and a defense.',
            es: 'Presente en el Tribunal de Distrito una petición para que se deje sin efecto el fallo en rebeldía. Muestre una buena razón y una defensa.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: '2020-09-01',
        cite: cite('14 M.R.S. § 4651-A', 'http://legislature.maine.gov/legis/bills/bills_129th/chapters/PUBLIC622.asp'),
        confidence: 'known',
        note: {
          en: 'Ask the clerk where to file for goods. For a vehicle with a title, the lien must be noted on the title.',
          es: 'Pregunte en la secretaría dónde se presenta para bienes muebles. Para un vehículo con título, el gravamen debe anotarse en el título.',
        },
        value: {
          document: {
            en: 'Writ of execution (filed)',
            es: 'Orden de ejecución presentada para su registro (writ of execution)',
          },
          where: {
            en: 'Secretary of State (UCC filing office)',
            es: 'Secretaría de Estado (Secretary of State), oficina de registros UCC',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2021-10-18',
        cite: cite(
          '14 M.R.S. §§ 3126-A(3), 3127-B',
          'https://fastdemocracy.com/bill-summary/?billsummary_state=me&billsummary_id=MEB00009277&billsummary_session=130',
        ),
        confidence: 'verified',
        note: {
          en: 'At the 2026 state minimum wage of $15.10, $604 a week cannot be touched. The judge may set a lower payment for hardship.',
          es: 'Con el salario mínimo estatal de 2026, $15.10, no se pueden tocar $604 por semana. El juez puede fijar un pago menor por dificultades económicas.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 40 hours at the minimum wage (state or federal, the higher)',
                es: 'lo que pase de 40 horas al salario mínimo (estatal o federal, el mayor)',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'greater' }, percent: 100 },
            },
          ],
          rule: {
            en: 'Payments that the court orders may not be more than the lesser of two amounts a week: 25% of disposable pay, or what is above 40 times the federal or state minimum wage, whichever is higher. For the second amount, exempt income is added to the disposable pay.',
            es: 'Los pagos que ordena el tribunal no pueden pasar de la menor de dos cantidades por semana: el 25% del salario disponible, o lo que pase de 40 veces el salario mínimo federal o estatal, el que sea mayor. Para la segunda cantidad, los ingresos exentos se suman al salario disponible.',
          },
          process: {
            en: 'First there is a disclosure hearing, and then an installment order. An order to the employer comes only after two missed payments or a failure to appear.',
            es: 'Primero hay una audiencia de declaración de bienes (disclosure hearing) y luego una orden de pagos a plazos. Solo se ordena al empleador descontar tras dos pagos sin hacer o si el deudor no se presenta.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2021-10-18',
        cite: cite('14 M.R.S. § 4422', 'https://www.eatonpeabody.com/state-exemptions/'),
        confidence: 'secondary',
        note: {
          en: 'Money is normally turned over only after a disclosure hearing, and that is where to claim this. Since 2024 the amounts are adjusted for inflation every three years. We did not find the new figures, so the true amount may be somewhat higher. Check with the clerk.',
          es: 'Por lo normal, el dinero solo se entrega después de una audiencia de declaración de bienes (disclosure hearing), y allí se reclama esto. Desde 2024 las cantidades se ajustan por la inflación cada tres años. No encontramos las cifras nuevas, así que la cantidad real puede ser algo mayor. Verifique en la secretaría.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'The debtor may keep $3,000 in cash, deposits included, and money from exempt income. But the debtor must say so at the disclosure hearing.',
            es: 'El deudor puede conservar $3,000 en efectivo, incluidos los depósitos, y el dinero que viene de ingresos exentos. Pero debe decirlo en la audiencia de declaración de bienes.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2008-07-18',
        cite: cite(
          '14 M.R.S. § 4422(1) (before P.L. 2021, c. 382)',
          'https://www.molleurlaw.com/blog/articles/Maine-Increases-Homestead-Exemption',
        ),
        confidence: 'secondary',
        value: {
          cents: cents(47_500),
          isUnlimited: false,
          marriedCents: cents(95_000),
          seniorOrDisabledCents: cents(95_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The residence, up to $47,500. It was $95,000 for joint owners together, with minor dependents at home, or if the debtor or a dependent was 60 or older or disabled.',
            es: 'La vivienda, hasta $47,500. Eran $95,000 para los dueños en conjunto, con menores a su cargo en casa, o si el deudor o una persona a su cargo tenía 60 años o más o una discapacidad.',
          },
        },
      },
      {
        from: '2021-10-18',
        cite: cite('14 M.R.S. § 4422(1)', 'https://lawserver.com/?p=27798677'),
        confidence: 'uncertain',
        note: {
          en: 'Money from a sale stays protected for six months. The amount is the one in force when the lien was recorded. Since 2024 the amounts are adjusted for inflation every three years. We did not find the new figures, so the true amount may be somewhat higher. Check with the clerk.',
          es: 'El dinero de una venta queda protegido por seis meses. La cantidad es la que regía cuando se inscribió el gravamen. Desde 2024 las cantidades se ajustan por la inflación cada tres años. No encontramos las cifras nuevas, así que la cantidad real puede ser algo mayor. Verifique en la secretaría.',
        },
        value: {
          cents: cents(80_000),
          isUnlimited: false,
          marriedCents: cents(160_000),
          seniorOrDisabledCents: cents(160_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: "The debtor's interest in a residence, up to $80,000. It is $160,000 if minor dependents live there, or if the debtor or a dependent is 60 or older or disabled. A joint owner is limited to the smaller of that sum or the owner's share of $160,000 ($240,000 for those 60 or older or disabled).",
            es: 'La parte del deudor en su vivienda, hasta $80,000. Son $160,000 si viven allí menores a su cargo, o si el deudor o una persona a su cargo tiene 60 años o más o una discapacidad. Quien es dueño en conjunto tiene como tope lo menor entre esa suma y su parte de $160,000 ($240,000 para quienes tienen 60 años o más o una discapacidad).',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2021-10-18',
        cite: cite('14 M.R.S. § 4422(2)', 'https://www.eatonpeabody.com/state-exemptions/'),
        confidence: 'uncertain',
        note: {
          en: 'It was $7,500 before October 2021. Since 2024 the amounts are adjusted for inflation every three years. We did not find the new figures, so the true amount may be somewhat higher. Check with the clerk.',
          es: 'Era de $7,500 antes de octubre de 2021. Desde 2024 las cantidades se ajustan por la inflación cada tres años. No encontramos las cifras nuevas, así que la cantidad real puede ser algo mayor. Verifique en la secretaría.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: "The debtor's interest in one motor vehicle, up to $10,000.",
            es: 'La parte del deudor en un vehículo de motor, hasta $10,000.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. § 4422(15)-(16)'),
        confidence: 'uncertain',
        note: {
          en: 'Check both amounts with the clerk. Since 2024 they are adjusted for inflation every three years. We did not find the new figures, so the true amounts may be somewhat higher.',
          es: 'Verifique las dos cantidades en la secretaría. Desde 2024 se ajustan por la inflación cada tres años. No encontramos las cifras nuevas, así que las cantidades reales pueden ser algo mayores.',
        },
        value: {
          cents: cents(500),
          isUnlimited: false,
          rule: {
            en: 'Up to $500 of any property. Also up to $6,000 of the residence exemption that was not used, but only for household goods, tools and injury payments.',
            es: 'Hasta $500 de cualquier bien. También hasta $6,000 de la exención de vivienda que no se haya usado, pero solo para artículos del hogar, herramientas y pagos por lesiones.',
          },
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. § 4422(5), (8), (9)'),
        confidence: 'uncertain',
        note: {
          en: 'The $9,500 is from the 2021 law. Since 2024 the amounts are adjusted for inflation every three years. We did not find the new figures, so the true amount may be somewhat higher. Check with the clerk.',
          es: 'Los $9,500 son de la ley de 2021. Desde 2024 las cantidades se ajustan por la inflación cada tres años. No encontramos las cifras nuevas, así que la cantidad real puede ser algo mayor. Verifique en la secretaría.',
        },
        value: {
          cents: cents(9_500),
          isUnlimited: false,
          rule: {
            en: 'Books, materials and tools of the trade, up to $9,500. Also one of each farm implement, one fishing boat up to 46 feet, and logging equipment.',
            es: 'Libros, materiales y herramientas del oficio, hasta $9,500. También uno de cada apero agrícola, una embarcación de pesca de hasta 46 pies y equipo forestal.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. § 4422(3), (6), (7)'),
        confidence: 'uncertain',
        note: {
          en: 'The $500 an item is from the 2021 law. Since 2024 the amounts are adjusted for inflation every three years. We did not find the new figures, so the true amount may be somewhat higher. Check with the clerk.',
          es: 'Los $500 por artículo son de la ley de 2021. Desde 2024 las cantidades se ajustan por la inflación cada tres años. No encontramos las cifras nuevas, así que la cantidad real puede ser algo mayor. Verifique en la secretaría.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Household goods, clothing, appliances, books and animals: each item is safe up to $500, and there is no limit on the total. Stoves, a furnace, fuel and six months of food are protected on their own.',
            es: 'Artículos del hogar, ropa, electrodomésticos, libros y animales: cada artículo está a salvo hasta $500, y no hay límite para el total. Las estufas, la caldera, el combustible y la comida de seis meses se protegen por aparte.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. §§ 3125-3126-A, 4422'),
        confidence: 'known',
        note: {
          en: 'The debtor lists income and property at that hearing, and the judge decides what is exempt.',
          es: 'El deudor enumera sus ingresos y bienes en esa audiencia, y el juez decide qué está exento.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'the disclosure hearing',
            es: 'la audiencia de declaración de bienes (disclosure hearing)',
          },
          form: null,
          where: {
            en: 'the District Court that holds the disclosure hearing',
            es: 'el Tribunal de Distrito que celebra la audiencia de declaración de bienes',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. §§ 4651-4653'),
        confidence: 'known',
        note: {
          en: 'In Maine most collection goes through a disclosure hearing, not a seizure of goods.',
          es: 'En Maine la mayor parte del cobro pasa por una audiencia de declaración de bienes (disclosure hearing), no por un embargo de bienes.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'the clerk of the District Court', es: 'la secretaría del Tribunal de Distrito' },
          servedBy: { en: 'the sheriff or a deputy', es: 'el alguacil (sheriff) o su ayudante' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'M.R.S.C.P. 12; 14 M.R.S. §§ 3121-3125',
          'https://docslib.org/doc/12405798/a-guide-to-small-claims-cases',
        ),
        confidence: 'secondary',
        note: {
          en: 'The form numbers come from the 2016 court guide: ask the clerk if they are current. The debtor must bring proof of income and property. The parties can agree in writing on installments and avoid the hearing.',
          es: 'Los números de formulario son de la guía del tribunal de 2016: pregunte en la secretaría si siguen vigentes. El deudor debe llevar pruebas de ingresos y bienes. Las partes pueden acordar por escrito pagos a plazos y evitar la audiencia.',
        },
        value: {
          name: {
            en: 'Disclosure hearing',
            es: 'Audiencia de declaración de bienes (Disclosure hearing)',
          },
          form: 'SC-003 (Request for Disclosure Hearing) or SC-004 (Notice of Disclosure Hearing)',
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. §§ 3134-3137'),
        confidence: 'known',
        note: {
          en: 'A debtor who cannot pay should ask the court to change the order before missing payments.',
          es: 'El deudor que no puede pagar debe pedir al tribunal que cambie la orden antes de dejar de pagar.',
        },
        value: {
          rule: {
            en: 'Failing to appear after a subpoena can lead to a civil order of arrest. Disobeying an installment or turnover order without good cause can be contempt.',
            es: 'No presentarse después de una citación (subpoena) puede llevar a una orden civil de arresto. Desobedecer sin buena razón una orden de pagos a plazos o de entrega de bienes puede ser desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('14 M.R.S. §§ 8001-8008'),
        confidence: 'known',
        note: {
          en: 'Check with the clerk how long to wait before execution.',
          es: 'Pregunte en la secretaría cuánto hay que esperar antes de la ejecución.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment, with an affidavit, with the clerk of the Superior or District Court.',
            es: 'Presente una copia autenticada del fallo, con una declaración jurada, en la secretaría del Tribunal Superior o de Distrito.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '14 M.R.S. §§ 3125(2), 3126-A',
          'http://www.mainelegislature.org/ros/LOM/LOM119th/2Pub551-600/2Pub551-600-36.htm',
        ),
        confidence: 'verified',
        note: {
          en: 'After two missed payments the creditor may ask for an order straight to the employer.',
          es: 'Después de dos pagos sin hacer, el acreedor puede pedir una orden directa al empleador.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'After a disclosure hearing, or on a signed agreement, the court sets installments the debtor can afford, within the limits on wages.',
            es: 'Después de una audiencia de declaración de bienes, o con un acuerdo firmado, el tribunal fija plazos que el deudor pueda pagar, dentro de los límites del salario.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '14 M.R.S. §§ 6071, 6073',
          'https://legislature.maine.gov/legis/bills/bills_127th/billtexts/HP040101.asp',
        ),
        confidence: 'secondary',
        note: {
          en: 'A written demand must come first (30 days for the second-check damages). We read this in a 2015 summary of the law: check with the clerk.',
          es: 'Primero debe haber una exigencia por escrito (30 días para los daños del segundo cheque). Lo leímos en un resumen de la ley de 2015: verifique en la secretaría.',
        },
        value: {
          rule: {
            en: 'The amount of the check, court and processing costs, and 12% interest. If it is not paid before the hearing, the court may add attorney fees and up to $150. For a second bad check to the same payee within a year: the lesser of twice the check or $400 ($750 if there was no account).',
            es: 'El monto del cheque, las costas y gastos de trámite, y el 12% de interés. Si no se paga antes de la audiencia, el tribunal puede añadir honorarios de abogado y hasta $150. Por un segundo cheque sin fondos al mismo beneficiario en un año: lo menor entre el doble del cheque y $400 ($750 si no había cuenta).',
          },
          multiplier: null,
          leastCents: null,
          mostCents: cents(150),
          notice: null,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('32 M.R.S. §§ 11001 et seq.; 9-A M.R.S. § 5-116'),
        confidence: 'known',
        note: {
          en: 'Debt buyers have extra duties, such as naming the original creditor and proving the debt.',
          es: 'Los compradores de deudas tienen deberes adicionales, como nombrar al acreedor original y probar la deuda.',
        },
        value: {
          law: {
            en: 'Maine Fair Debt Collection Practices Act, 32 M.R.S. § 11001 et seq.',
            es: 'Ley de Prácticas Justas en el Cobro de Deudas de Maine (Maine Fair Debt Collection Practices Act, 32 M.R.S. § 11001 et seq.)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'It follows the federal law and licenses collectors. Consumer creditors are covered by the Consumer Credit Code (9-A M.R.S. §§ 5-116 and 5-117).',
            es: 'Sigue la ley federal y exige licencia a los cobradores. Los acreedores de consumo se rigen por el Código de Crédito al Consumidor (Consumer Credit Code, 9-A M.R.S. §§ 5-116 y 5-117).',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('26 M.R.S. § 664', 'https://www.payentry.com/2026-changes-to-state-minimum-wages'),
        confidence: 'secondary',
        note: {
          en: 'It is adjusted every January 1. Portland and Rockland have higher local wages.',
          es: 'Se ajusta cada 1 de enero. Portland y Rockland tienen salarios locales más altos.',
        },
        value: { hourlyCents: 1510 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('30-A M.R.S. § 5701'),
        confidence: 'known',
        note: {
          en: 'Ask the treasurer in writing for payment before anything else.',
          es: 'Antes que nada, pida el pago por escrito al tesorero.',
        },
        value: {
          rule: {
            en: 'The State pays from money the legislature sets aside, and its property cannot be seized. By law a debt of a town can even be taken from property within it, so towns set money aside and pay.',
            es: 'El Estado paga con dinero que asigna la legislatura, y sus bienes no se pueden embargar. Según la ley, la deuda de un pueblo hasta puede cobrarse de las propiedades que hay en él, así que los pueblos asignan dinero y pagan.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('State of Maine Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.courts.maine.gov/help/small-claims/index.html',
          forms: 'https://www.courts.maine.gov/forms/',
        },
      },
    ]),
  },
}
