// South Carolina: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const southCarolina: Jurisdiction = {
  code: 'SC',
  name: { en: 'South Carolina', es: 'Carolina del Sur' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.C. Code § 22-3-10',
          'https://legalclarity.org/south-carolina-judgment-laws-rules-on-enforcement-and-exemptions',
        ),
        confidence: 'secondary',
        note: {
          en: 'Several bills in 2025 and 2026 would raise the limit (to $25,500 or $74,500). Check the court site before filing.',
          es: 'Varios proyectos de ley de 2025 y 2026 subirían el límite (a $25,500 o $74,500). Revise el sitio del tribunal antes de presentar una demanda.',
        },
        value: {
          court: { en: 'Magistrate Court', es: 'Tribunal de Magistrados' },
          limitCents: cents(7_500),
          limitNote: {
            en: 'The same limit holds for counterclaims. Larger claims go to the Court of Common Pleas.',
            es: 'El mismo límite rige para las contrademandas. Los reclamos mayores van al tribunal de primera instancia (Court of Common Pleas).',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code §§ 18-7-10, 18-7-20; Rule 18, SCRMC'),
        confidence: 'known',
        note: {
          en: "The appeal goes to circuit court on the magistrate's record. It is filed with both courts.",
          es: 'La apelación va al tribunal de circuito con lo que consta ante el magistrado. Se presenta en ambos tribunales.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: { en: 'notice of the judgment', es: 'el aviso del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 17, SCRMC; S.C. Code § 22-3-1460',
          'https://sccourts.org/summaryCourtBenchBook/displaychapter.cfm?chapter=CivilI',
        ),
        confidence: 'uncertain',
        note: {
          en: "The judges' bench book says the loser should comply at once and states no fixed wait. Many magistrates hold the execution until the 30 days to appeal have run.",
          es: 'El manual de los jueces dice que quien pierde debe cumplir de inmediato y no fija una espera. Muchos magistrados retienen la orden de ejecución hasta que pasen los 30 días para apelar.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the judgment is given and the losing side has notice of it',
            es: 'se dicta el fallo y la parte que perdió recibe el aviso',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2016-01-15',
        cite: cite(
          'S.C. Code § 34-31-20(B)',
          'https://e.casetext.com/case/in-re-interest-rate-on-money-decrees-judgments',
        ),
        confidence: 'known',
        note: {
          en: "Interest compounds once a year. We use the rate of the period in which the judgment was entered; neither the law nor the yearly orders say in so many words that an older judgment keeps its rate. We worked out the rates after 2016 from the prime rate; check them in the Supreme Court's order for the year. Interest before the judgment, on a sum already certain, is another matter: 8.75% (§ 34-31-20(A)).",
          es: 'El interés se capitaliza una vez al año. Usamos la tasa del período en que se registró el fallo; ni la ley ni las órdenes anuales dicen expresamente que un fallo anterior conserva su tasa. Calculamos las tasas posteriores a 2016 con la tasa preferencial (prime); verifíquelas en la orden de la Corte Suprema de ese año. Los intereses anteriores al fallo, sobre una suma ya determinada, son otra cosa: 8.75% (§ 34-31-20(A)).',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2016-01-15', annualPercent: 7.5 },
              { from: '2017-01-15', annualPercent: 7.75 },
              { from: '2018-01-15', annualPercent: 8.5 },
              { from: '2019-01-15', annualPercent: 9.5 },
              { from: '2020-01-15', annualPercent: 8.75 },
              { from: '2021-01-15', annualPercent: 7.25 },
              { from: '2022-01-15', annualPercent: 7.25 },
              { from: '2023-01-15', annualPercent: 11.5 },
              { from: '2024-01-15', annualPercent: 12.5 },
              { from: '2025-01-15', annualPercent: 11.5 },
              { from: '2026-01-15', annualPercent: 10.75 },
            ],
            knownThrough: '2027-01-14',
            formula: {
              en: 'Prime rate in the first Wall Street Journal of January plus 4 points, compounded yearly, for January 15 to the next January 14, confirmed by a Supreme Court order.',
              es: 'Tasa preferencial (prime) del primer Wall Street Journal de enero más 4 puntos, capitalizada cada año, del 15 de enero al 14 de enero siguiente, confirmada por una orden de la Corte Suprema.',
            },
          },
          compounding: 'yearly',
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
        cite: cite('S.C. Code §§ 15-39-30, 15-35-810', 'http://spartanburgmagistrates.com/information/judgment.htm'),
        confidence: 'verified',
        note: {
          en: "A magistrate's judgment left only in magistrate court can be executed for about 3 years. File a transcript with the circuit court clerk at once to get the full 10 years and a lien on land.",
          es: 'El fallo que queda solo en el tribunal de magistrados se puede ejecutar durante unos 3 años. Presente de inmediato una transcripción (transcript) en la secretaría del tribunal de circuito para tener los 10 años completos y un gravamen sobre inmuebles.',
        },
        value: {
          years: 10,
          renewable: false,
          renewHow: {
            en: 'It cannot be renewed. A judgment dies 10 years after entry.',
            es: 'No se puede renovar. El fallo se extingue 10 años después del registro.',
          },
          window: null,
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code § 15-35-810', 'http://spartanburgmagistrates.com/information/judgment.htm'),
        confidence: 'verified',
        note: {
          en: 'The lien ends 10 years from the date of the judgment and cannot be extended.',
          es: 'El gravamen termina 10 años después de la fecha del fallo y no se puede extender.',
        },
        value: {
          document: {
            en: 'Transcript of judgment',
            es: 'Transcripción del fallo (transcript of judgment)',
          },
          where: {
            en: 'clerk of the circuit court in the county of the land',
            es: 'secretaría del tribunal de circuito (clerk of the circuit court) del condado donde está el inmueble',
          },
          years: 10,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Rule 17(d), SCRMC', 'https://sccourts.org/summaryCourtBenchBook/displaychapter.cfm?chapter=CivilI'),
        confidence: 'verified',
        note: {
          en: 'It must be filed with the magistrate and, if the judgment was docketed there, with the circuit court clerk. The rule names no number of days.',
          es: 'Se debe presentar ante el magistrado y, si el fallo se registró allí, en la secretaría del tribunal de circuito. La regla no indica un número de días.',
        },
        value: {
          document: {
            en: 'Statement that the judgment is paid (satisfaction of judgment)',
            es: 'Declaración de que el fallo está pagado (satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          lienRelease: {
            en: 'If the judgment was filed with the clerk of the circuit court, file the statement there as well.',
            es: 'Si el fallo se presentó en la secretaría del tribunal de circuito, presente la declaración también allí.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code § 22-3-1000; Rules 12 and 19, SCRMC'),
        confidence: 'uncertain',
        note: {
          en: 'The 5 days for a new trial are very short, and we could not confirm the outer limit for setting aside a default. Act at once and keep the 30 days to appeal in mind.',
          es: 'Los 5 días para pedir un nuevo juicio son muy pocos y no pudimos confirmar el límite final para anular un fallo en rebeldía. Actúe de inmediato y tenga en cuenta los 30 días para apelar.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion with the magistrate to set aside the default for good cause. A motion for a new trial must be made within 5 days of the judgment.',
            es: 'Presente ante el magistrado una petición para anular el fallo en rebeldía por una buena razón. La petición de un nuevo juicio debe hacerse dentro de los 5 días del fallo.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Rule 2, SCRMC; Rule 60(a), SCRCP'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "Where the magistrates' rules say nothing, circuit court practice is followed: the court may correct a mistake of writing in the judgment at any time, on its own or when either side asks.",
            es: 'Cuando las reglas de los magistrados no dicen nada, se sigue la práctica del tribunal de circuito: el tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code § 15-39-100', 'http://spartanburgmagistrates.com/information/judgment.htm'),
        confidence: 'verified',
        none: true,
        note: {
          en: 'Nothing binds movable things until the sheriff or constable levies on them under an execution.',
          es: 'Nada sujeta los bienes muebles hasta que el sheriff o el alguacil (constable) los embarga con una orden de ejecución.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.C. Code §§ 37-5-104, 15-39-410',
          'https://danielstonelaw.com/can-creditors-garnish-your-wages-in-south-carolina',
        ),
        confidence: 'secondary',
        none: true,
        note: {
          en: 'A private creditor with a South Carolina judgment cannot garnish wages for an ordinary debt. The ban is written for consumer credit and in practice covers ordinary debts. Taxes, child support, federal student loans and some orders from other states still reach pay. In supplementary proceedings, earnings of the last 60 days that a family needs are safe too.',
          es: 'Un acreedor privado con un fallo de Carolina del Sur no puede embargar el salario por una deuda común. La prohibición está escrita para el crédito de consumo y en la práctica cubre las deudas comunes. Los impuestos, la manutención de hijos, los préstamos estudiantiles federales y algunas órdenes de otros estados sí alcanzan el salario. En el procedimiento complementario (supplementary proceedings) también están a salvo los ingresos de los últimos 60 días que la familia necesita.',
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(5)', 'https://freshstartsc.com/?p=629'),
        confidence: 'uncertain',
        note: {
          en: 'There is no simple bank garnishment here, so accounts are reached through supplementary proceedings. The cash sum is set again every even-numbered July: check the one of July 2026.',
          es: 'Aquí no hay un embargo bancario sencillo; las cuentas se alcanzan con el procedimiento complementario (supplementary proceedings). La suma de efectivo se fija de nuevo cada julio de año par: confirme la de julio de 2026.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No sum is safe without asking. A debtor who claims no home may exempt about $7,600 of cash. Benefits stay exempt if they can be traced.',
            es: 'Ninguna suma está a salvo sin pedirlo. El deudor que no reclama una vivienda puede eximir unos $7,600 en efectivo. Los beneficios siguen exentos si se puede demostrar de dónde vienen.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2016-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(1) (adjustment of July 1, 2016)'),
        confidence: 'uncertain',
        note: {
          en: 'The sum changed again in July 2018 and July 2020. We do not have those figures, so check them for a levy after June 2018.',
          es: 'La suma cambió otra vez en julio de 2018 y julio de 2020. No tenemos esas cifras; confírmelas si el embargo fue después de junio de 2018.',
        },
        value: {
          cents: cents(59_100),
          isUnlimited: false,
          marriedCents: cents(118_200),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$59,100 for each owner in the home lived in, up to twice that for the home.',
            es: '$59,100 por cada dueño en la vivienda que habita, hasta el doble por la vivienda.',
          },
        },
      },
      {
        from: '2022-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(1) (adjustment of July 1, 2022)'),
        confidence: 'uncertain',
        value: {
          cents: cents(67_100),
          isUnlimited: false,
          marriedCents: cents(134_200),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$67,100 for each owner in the home lived in, up to twice that for the home.',
            es: '$67,100 por cada dueño en la vivienda que habita, hasta el doble por la vivienda.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite(
          'S.C. Code § 15-41-30(A)(1)',
          'https://legalclarity.org/sc-bankruptcy-exemptions-what-assets-are-protected',
        ),
        confidence: 'uncertain',
        note: {
          en: 'This is the figure of July 2024. The sum is set again with prices each even-numbered July, so expect it to be somewhat higher since July 2026. Check it.',
          es: 'Esta es la cifra de julio de 2024. La suma se ajusta según los precios cada julio de año par, así que desde julio de 2026 debe ser algo mayor. Confírmela.',
        },
        value: {
          cents: cents(76_125),
          isUnlimited: false,
          marriedCents: cents(152_250),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'What the debtor owns in the home lived in: $76,125 for each owner, up to twice that for the home.',
            es: 'El valor propio del deudor en la vivienda que habita: $76,125 por cada dueño, hasta el doble por la vivienda.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2022-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(2) (adjustment of July 1, 2022)'),
        confidence: 'uncertain',
        value: {
          cents: cents(6_700),
          isUnlimited: false,
          rule: {
            en: '$6,700 above what is owed on one motor vehicle.',
            es: '$6,700 por encima de lo que se debe por un vehículo de motor.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite(
          'S.C. Code § 15-41-30(A)(2)',
          'https://legalclarity.org/sc-bankruptcy-exemptions-what-assets-are-protected',
        ),
        confidence: 'uncertain',
        note: {
          en: 'This is the figure of July 2024. It was set again in July 2026: check the new one.',
          es: 'Esta es la cifra de julio de 2024. Se fijó de nuevo en julio de 2026: confirme la nueva.',
        },
        value: {
          cents: cents(7_600),
          isUnlimited: false,
          rule: {
            en: '$7,600 above what is owed on one motor vehicle.',
            es: '$7,600 por encima de lo que se debe por un vehículo de motor.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite(
          'S.C. Code § 15-41-30(A)(7)',
          'https://legalclarity.org/sc-bankruptcy-exemptions-what-assets-are-protected',
        ),
        confidence: 'uncertain',
        note: {
          en: 'This is the figure of July 2024. It was set again in July 2026: check the new one.',
          es: 'Esta es la cifra de julio de 2024. Se fijó de nuevo en julio de 2026: confirme la nueva.',
        },
        value: {
          cents: cents(7_600),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'The parts not used of the exemptions for the home, a vehicle, household goods, jewelry, cash and tools may go on any property, up to $7,600 in all.',
            es: 'Lo que no se use de las exenciones de vivienda, vehículo, enseres, joyas, efectivo y herramientas puede aplicarse a cualquier bien, hasta $7,600 en total.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2022-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(6) (adjustment of July 1, 2022)'),
        confidence: 'uncertain',
        value: {
          cents: cents(2_025),
          isUnlimited: false,
          rule: {
            en: 'Tools and professional books for the trade of the debtor or a dependent, up to $2,025.',
            es: 'Herramientas y libros profesionales del oficio del deudor o de un dependiente, hasta $2,025.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(6)', 'https://freshstartsc.com/?p=629'),
        confidence: 'uncertain',
        note: {
          en: 'Check this figure of July 2024, and the one set in July 2026.',
          es: 'Confirme esta cifra de julio de 2024, y la que se fijó en julio de 2026.',
        },
        value: {
          cents: cents(2_300),
          isUnlimited: false,
          rule: {
            en: 'Tools and professional books for the trade of the debtor or a dependent, up to $2,300.',
            es: 'Herramientas y libros profesionales del oficio del deudor o de un dependiente, hasta $2,300.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2022-07-01',
        cite: cite('S.C. Code § 15-41-30(A)(3) (adjustment of July 1, 2022)'),
        confidence: 'uncertain',
        value: {
          cents: cents(5_375),
          isUnlimited: false,
          rule: {
            en: 'Furniture, appliances, clothing, books, animals, crops and instruments together, up to $5,375.',
            es: 'Muebles, electrodomésticos, ropa, libros, animales, cosechas e instrumentos en conjunto, hasta $5,375.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite(
          'S.C. Code § 15-41-30(A)(3)-(4)',
          'https://legalclarity.org/sc-bankruptcy-exemptions-what-assets-are-protected',
        ),
        confidence: 'uncertain',
        note: {
          en: 'These are the figures of July 2024. They were set again in July 2026: check the new ones.',
          es: 'Estas son las cifras de julio de 2024. Se fijaron de nuevo en julio de 2026: confirme las nuevas.',
        },
        value: {
          cents: cents(6_100),
          isUnlimited: false,
          rule: {
            en: 'Furniture, appliances, clothing, books, animals, crops and instruments together, up to $6,100. Jewelry has its own sum of about $1,525.',
            es: 'Muebles, electrodomésticos, ropa, libros, animales, cosechas e instrumentos en conjunto, hasta $6,100. Las joyas tienen su propia suma, de unos $1,525.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code §§ 15-41-10 to 15-41-35'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor must give notice of the right to exemptions before a levy. We could not confirm the time to reply, so answer the notice straight away.',
          es: 'El acreedor debe avisar del derecho a exenciones antes de un embargo. No pudimos confirmar el plazo para responder; conteste el aviso de inmediato.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the magistrate or the clerk of court that issued the execution, and the sheriff',
            es: 'el magistrado o la secretaría del tribunal que emitió la orden de ejecución, y el sheriff',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 17(c), SCRMC; S.C. Code § 15-39-10',
          'https://sccourts.org/summaryCourtBenchBook/displaychapter.cfm?chapter=CivilI',
        ),
        confidence: 'verified',
        note: {
          en: 'If the judgment is docketed only with the magistrate, the winner asks that magistrate for leave to issue the writ.',
          es: 'Si el fallo está registrado solo ante el magistrado, quien ganó le pide permiso para que se emita la orden.',
        },
        value: {
          document: {
            en: 'Execution against property',
            es: 'Orden de ejecución contra bienes (execution against property)',
          },
          form: null,
          issuedBy: {
            en: 'the magistrate, or the circuit clerk once the transcript is filed',
            es: 'el magistrado, o la secretaría del tribunal de circuito una vez registrada la transcripción',
          },
          servedBy: { en: 'the sheriff or a constable', es: 'el sheriff o un alguacil (constable)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code § 15-39-310', 'https://coastal-law.com/how-do-i-collect-a-judgment-in-sc/'),
        confidence: 'secondary',
        note: {
          en: 'It is open in circuit court once the sheriff returns the execution unpaid. It is usually held before the master-in-equity.',
          es: 'Se puede pedir en el tribunal de circuito cuando el sheriff devuelve la orden sin pagar. Suele hacerse ante el juez auxiliar (master-in-equity).',
        },
        value: {
          name: {
            en: 'Supplementary proceedings',
            es: 'Procedimiento complementario (supplementary proceedings)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.C. Code § 15-39-490',
          'https://sccourts.org/summaryCourtBenchBook/displaychapter.cfm?chapter=CivilI',
        ),
        confidence: 'secondary',
        note: {
          en: 'Ignoring an order to appear before the master is what puts a debtor at risk, not the debt itself.',
          es: 'Lo que pone en riesgo al deudor es no obedecer la orden de presentarse ante el juez auxiliar, no la deuda en sí.',
        },
        value: {
          rule: {
            en: 'A magistrate cannot punish a party for contempt for not paying or not obeying a judgment. Disobeying an order in supplementary proceedings in circuit court can be contempt.',
            es: 'Un magistrado no puede castigar por desacato a quien no paga o no cumple un fallo. Desobedecer una orden del procedimiento complementario en el tribunal de circuito puede ser desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code §§ 15-35-900 to 15-35-960'),
        confidence: 'known',
        note: {
          en: 'The debtor must be served with the notice of filing, and has 30 days to ask for relief before it is enforced.',
          es: 'Al deudor se le debe notificar el registro, y tiene 30 días para pedir protección antes de que se ejecute.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy of the judgment and an affidavit are filed with the clerk of the circuit court.',
            es: 'Se presentan una copia autenticada del fallo y una declaración jurada en la secretaría del tribunal de circuito.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code § 15-39-310 et seq.'),
        confidence: 'uncertain',
        note: {
          en: 'Put any plan in writing and keep proof of payment: the judgment can still be enforced.',
          es: 'Ponga todo plan por escrito y guarde prueba de los pagos: el fallo todavía se puede ejecutar.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no general right to pay in installments. The parties may agree to a plan. A master may set payments in supplementary proceedings.',
            es: 'No hay un derecho general a pagar en cuotas. Las partes pueden acordar un plan. Un juez auxiliar (master) puede fijar pagos en el procedimiento complementario.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.C. Code § 34-11-75',
          'https://casetext.com/statute/code-of-laws-of-south-carolina-1976/title-34-banking-financial-institutions-and-money/chapter-11-bank-deposits/section-34-11-75-civil-remedy-for-drawing-and-uttering-of-fraudulent-checks-drafts-or-other-written-order',
        ),
        confidence: 'verified',
        note: {
          en: 'The demand must describe the check and say that triple damages will be claimed. The winner may get an attorney fee.',
          es: 'La exigencia debe describir el cheque y decir que se reclamará el triple de los daños. Quien gana puede obtener honorarios de abogado.',
        },
        value: {
          rule: {
            en: 'For a check the writer knew was bad, not paid within 30 days of a demand by certified mail, the writer owes it and more: $500 or three times its amount, whichever is less. The judge may lower this for job loss, illness or catastrophe.',
            es: 'Por un cheque que quien lo firmó sabía sin fondos, si no se paga dentro de los 30 días de una exigencia por correo certificado, lo debe y además $500 o el triple de su monto, lo que sea menor. El juez puede bajarlo por pérdida de empleo, enfermedad o catástrofe.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code § 37-5-108'),
        confidence: 'known',
        note: {
          en: 'A complaint goes first to the Department of Consumer Affairs. A threat of wage garnishment is itself likely a violation.',
          es: 'La queja va primero al Departamento de Asuntos del Consumidor (Department of Consumer Affairs). Amenazar con embargar el salario ya es probablemente una violación.',
        },
        value: {
          law: {
            en: 'South Carolina Consumer Protection Code, S.C. Code § 37-5-108',
            es: 'Código de Protección al Consumidor de Carolina del Sur (Consumer Protection Code), S.C. Code § 37-5-108',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It bars grossly unfair ways of collecting consumer credit debts, such as false threats of arrest or of taking wages. It holds for the original creditor and for anyone who collects for it.',
            es: 'Prohíbe los abusos al cobrar deudas de crédito de consumo, como las amenazas falsas de arresto o de embargar el salario. Vale para el acreedor original y para quien cobra en su nombre.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('29 U.S.C. § 206(a)(1)'),
        confidence: 'known',
        note: {
          en: 'The state has no minimum wage of its own, so the federal one applies.',
          es: 'El estado no tiene un salario mínimo propio; rige el federal.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.C. Code §§ 15-78-10 et seq., 15-78-120'),
        confidence: 'known',
        note: {
          en: 'No punitive damages and no interest before judgment run against public bodies.',
          es: 'Contra los organismos públicos no hay daños punitivos ni intereses anteriores al fallo.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. The public body or its insurer pays an injury judgment, within the caps of the Tort Claims Act. A court can order payment (mandamus).',
            es: 'Los bienes públicos no se pueden embargar. El organismo público o su aseguradora paga un fallo por daños, dentro de los topes de la Ley de Reclamos por Daños (Tort Claims Act). Un tribunal puede ordenar el pago (mandamus).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('South Carolina Judicial Branch'),
        confidence: 'known',
        note: {
          en: 'These addresses may have moved since the site was rebuilt.',
          es: 'Estas direcciones pueden haber cambiado desde que se rehízo el sitio.',
        },
        value: {
          selfHelp: 'https://www.sccourts.org/selfhelp/',
          forms: 'https://www.sccourts.org/forms/',
        },
      },
    ]),
  },
}
