// New Jersey: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction, RateRow } from '../types'

const cashFund: RateRow[] = [
  { from: '2019-01-01', annualPercent: 1.5 },
  { from: '2020-01-01', annualPercent: 2.5 },
  { from: '2021-01-01', annualPercent: 1.5 },
  { from: '2022-01-01', annualPercent: 0.25 },
  { from: '2023-01-01', annualPercent: 0.25 },
  { from: '2024-01-01', annualPercent: 3.5 },
  { from: '2025-01-01', annualPercent: 5.5 },
  { from: '2026-01-01', annualPercent: 4.5 },
]

const cashFundPlusTwo: RateRow[] = cashFund.map(row => ({ ...row, annualPercent: row.annualPercent + 2 }))

export const newJersey: Jurisdiction = {
  code: 'NJ',
  name: { en: 'New Jersey', es: 'Nueva Jersey' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2022-07-01',
        cite: cite('N.J. Ct. R. 6:1-2(a)', 'https://www.njcourts.gov/self-help/collecting-money-civil'),
        confidence: 'verified',
        note: {
          en: 'The same collection rules (Part VI) govern small claims and the rest of the Special Civil Part.',
          es: 'Las mismas reglas de cobro (Parte VI) rigen los reclamos menores y el resto de la Parte Civil Especial.',
        },
        value: {
          court: {
            en: 'Superior Court, Law Division, Special Civil Part, Small Claims Section',
            es: 'Tribunal Superior, División de Derecho, Parte Civil Especial, Sección de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Other Special Civil Part cases (DC docket) go up to $20,000. Larger claims go to the Law Division, Civil Part.',
            es: 'Los demás casos de la Parte Civil Especial (casos DC) llegan hasta $20,000. Los reclamos mayores van a la División de Derecho, Parte Civil.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 2:4-1(a)'),
        confidence: 'known',
        note: {
          en: 'Either side may appeal to the Appellate Division. Filing the appeal does not by itself stop collection.',
          es: 'Cualquiera de las partes puede apelar ante la División de Apelaciones. Presentar la apelación no detiene por sí solo el cobro.',
        },
        value: {
          period: { count: 45, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the final judgment', es: 'el registro del fallo definitivo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Ct. R. 6:7-1',
          'https://casetext.com/rule/new-jersey-rules-of-court/new-jersey-rules-of-court/njr-ct-part-vi/part-vi-rules-governing-practice-in-the-law-division-special-civil-part/rule-67-process-to-enforce-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'A wage execution needs advance notice to the debtor. Bank money that was levied on is not turned over for at least 20 days, and only by court order.',
          es: 'El embargo de salario necesita un aviso previo al deudor. El dinero embargado en el banco no se entrega antes de 20 días como mínimo, y solo por orden del tribunal.',
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
        from: '2019-01-01',
        cite: cite(
          'N.J. Ct. R. 4:42-11(a)',
          'https://www.weltman.com/publication-new-jersey-post-judgment-interest-rates-decrease-for-2026',
        ),
        confidence: 'secondary',
        note: {
          en: 'Simple interest. The rate changes every January 1, for older judgments too, so each calendar year is figured at its own rate. Taxed costs earn interest (R. 4:42-11(a)). We have not read the rates for 2019 and for 2021 to 2024 in a published list. Check those with the clerk.',
          es: 'Interés simple. La tasa cambia cada 1 de enero, también para los fallos anteriores, así que cada año calendario se calcula con su propia tasa. Las costas fijadas generan intereses (R. 4:42-11(a)). No hemos leído las tasas de 2019 ni las de 2021 a 2024 en una lista publicada. Confírmelas en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: cashFund,
            knownThrough: '2026-12-31',
            formula: {
              en: 'Average return of the New Jersey Cash Management Fund for the fiscal year that ended the previous June 30, rounded to the nearest half percent.',
              es: 'Rendimiento promedio del Fondo de Administración de Efectivo de Nueva Jersey (New Jersey Cash Management Fund) en el año fiscal que terminó el 30 de junio anterior, redondeado al medio punto más cercano.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Medical debt of a person covered by the Louisa Carman Medical Debt Relief Act (in force since July 22, 2025): at most 3%',
                es: 'Deuda médica de una persona cubierta por la Ley Louisa Carman de Alivio de Deudas Médicas (vigente desde el 22 de julio de 2025): como máximo 3%',
              },
              when: { debtKinds: ['medical'], debtorKinds: ['person'], enteredFrom: '2025-07-22' },
              rate: { kind: 'fixed', annualPercent: 3 },
              atMost: true,
              cite: cite(
                'N.J. P.L. 2024, c. 48',
                'https://www.frierlevitt.com/articles/navigating-new-jerseys-louisa-carman-medical-debt-relief-act',
              ),
            },
            {
              applies: {
                en: 'Judgment above $20,000 when entered, from July 1, 2022: 2 points more',
                es: 'Fallo de más de $20,000 al registrarse, desde el 1 de julio de 2022: 2 puntos más',
              },
              when: { overCents: cents(20_000), enteredFrom: '2022-07-01' },
              rate: {
                kind: 'table',
                follows: 'table',
                rows: cashFundPlusTwo,
                knownThrough: '2026-12-31',
                formula: null,
              },
              cite: cite('N.J. Ct. R. 4:42-11(a)(iii), 6:1-2(a)'),
            },
            {
              applies: {
                en: 'Judgment above $15,000 (the former Special Civil Part limit) entered before July 1, 2022: 2 points more',
                es: 'Fallo de más de $15,000 (el antiguo límite de la Parte Civil Especial) registrado antes del 1 de julio de 2022: 2 puntos más',
              },
              when: { overCents: cents(15_000), enteredBefore: '2022-07-01' },
              rate: {
                kind: 'table',
                follows: 'table',
                rows: cashFundPlusTwo,
                knownThrough: '2026-12-31',
                formula: null,
              },
              cite: cite(
                'N.J. Ct. R. 4:42-11(a)(iii), 6:1-2(a) (before July 1, 2022)',
                'https://www.natlawreview.com/article/new-jersey-supreme-court-increases-jurisdictional-limits',
              ),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. § 2A:14-5', 'https://newjerseyformspdf.com/editable-nj-superior'),
        confidence: 'secondary',
        note: {
          en: 'Each Special Civil Part writ runs out sooner than the judgment and must be asked for again.',
          es: 'Cada orden de ejecución de la Parte Civil Especial vence antes que el fallo y se debe pedir de nuevo.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'File a motion in the Superior Court to revive the judgment.',
            es: 'Presente en el Tribunal Superior una petición para renovar el fallo (motion to revive the judgment).',
          },
          window: { words: { en: 'before the 20 years end', es: 'antes de que terminen los 20 años' } },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. §§ 2A:18-32, 2A:16-1', 'https://newjerseyformspdf.com/editable-nj-superior'),
        confidence: 'secondary',
        note: {
          en: 'A small claims judgment is not a lien on land until the creditor pays to have it docketed with the Superior Court Clerk. After that, collection moves to the Law Division, and personal property must be tried before land is sold.',
          es: 'Un fallo de reclamos menores no es un gravamen sobre inmuebles hasta que el acreedor paga para inscribirlo ante la Secretaría del Tribunal Superior. Después, el cobro pasa a la División de Derecho, y hay que intentar cobrar de los bienes muebles antes de vender un inmueble.',
        },
        value: {
          document: {
            en: 'Statement for docketing (docketed judgment, DJ number)',
            es: 'Declaración para inscribir el fallo (Statement for Docketing; fallo inscrito con número DJ)',
          },
          where: {
            en: 'Clerk of the Superior Court, Trenton; one docketing covers all land in the state',
            es: 'Secretaría del Tribunal Superior, Trenton; una sola inscripción cubre todos los inmuebles del estado',
          },
          years: 20,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'N.J. Ct. R. 4:48-1, 4:48-2',
          'https://casetext.com/rule/new-jersey-rules-of-court/new-jersey-rules-of-court/njr-ct-part-iv/part-iv-rules-governing-civil-practice-in-the-superior-court-tax-court-and-surrogates-courts/rule-448-satisfaction-or-cancellation-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The rule requires the warrant once the judgment is paid, but sets no number of days. A docketed judgment must be cleared with the Superior Court Clerk as well as the county court.',
          es: 'La regla exige esta constancia cuando el fallo se paga, pero no fija un número de días. Un fallo inscrito se debe cancelar ante la Secretaría del Tribunal Superior además del tribunal del condado.',
        },
        value: {
          document: {
            en: 'Warrant to satisfy judgment',
            es: 'Constancia de pago del fallo (Warrant to Satisfy Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. If the creditor does not sign, the debtor may file a motion asking the court to order satisfaction entered.',
            es: 'No hay una suma fija. Si el acreedor no firma, el deudor puede presentar una petición para que el tribunal ordene registrar el pago.',
          },
          penaltyCents: null,
          signing: {
            before: 'notary',
            always: false,
            note: {
              en: 'Acknowledged, unless the attorney of record signs: then the attorney’s certification is enough.',
              es: 'Con reconocimiento ante notario, salvo que firme el abogado del caso: entonces basta su certificación.',
            },
          },
          partial: {
            en: 'The clerk may enter satisfaction for one of several debtors on a warrant that says that debtor paid a full share, even if the rest is unpaid.',
            es: 'La secretaría puede anotar el pago de uno de varios deudores con un escrito (warrant) que diga que pagó toda su parte, aunque el resto siga sin pagarse.',
          },
          lienRelease: {
            en: 'A judgment docketed with the Superior Court Clerk must be cleared there as well as in the county court.',
            es: 'Un fallo registrado en la secretaría del Tribunal Superior debe cancelarse allí y también en el tribunal del condado.',
          },
          motion: {
            en: 'If the creditor was paid in full and does not enter satisfaction or deliver a warrant, the court may on the debtor’s motion order satisfaction entered.',
            es: 'Si el acreedor recibió el pago total y no anota la satisfacción ni entrega el escrito (warrant), el tribunal puede ordenar que se anote si el deudor lo solicita en una petición.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 4:50-1, 4:50-2, 6:6-1'),
        confidence: 'known',
        note: {
          en: 'Act fast: the year is an outer limit, and delay itself counts against you.',
          es: 'Actúe pronto: el año es el límite máximo, y la demora misma cuenta en su contra.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for excusable neglect plus a worthwhile defense, newly found evidence, or fraud, within a reasonable time and at most one year. A void judgment (for example, never served) has no fixed limit.',
            es: 'Presente una petición por descuido excusable con una defensa sólida, por pruebas nuevas o por fraude, dentro de un tiempo razonable y a más tardar en un año. Un fallo nulo (por ejemplo, sin notificación) no tiene un límite fijo.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 1:13-1'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or on the motion of a party.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o a petición de una parte.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 6:7-1'),
        confidence: 'known',
        note: {
          en: "There is no office to file a lien on belongings. The officer's levy under a writ is what binds them.",
          es: 'No hay una oficina donde se inscriba un gravamen sobre pertenencias. Lo que las afecta es el embargo que hace el oficial con una orden.',
        },
        value: {
          document: {
            en: 'Writ of execution against goods and chattels (Appendix XI-H)',
            es: 'Orden de ejecución sobre bienes muebles (Writ of Execution, Appendix XI-H)',
          },
          where: {
            en: 'levy by the Special Civil Part Officer',
            es: 'embargo por el oficial de la Parte Civil Especial (Special Civil Part Officer)',
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
          'N.J. Stat. Ann. §§ 2A:17-50, 2A:17-56; 15 U.S.C. § 1673',
          'https://forms.justia.com/new-jersey/statewide/civil-division/order-and-execution-against-earnings-appendix-xi-j-39706.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Only one wage execution runs at a time. Since July 22, 2025, wages may not be taken for medical debt covered by the Louisa Carman Act (P.L. 2024, c. 48) when household income is under 600% of the federal poverty level.',
          es: 'Solo corre un embargo de salario a la vez. Desde el 22 de julio de 2025 no se puede tomar el salario por una deuda médica cubierta por la Ley Louisa Carman (P.L. 2024, c. 48) cuando el ingreso del hogar es menor del 600% del nivel federal de pobreza.',
        },
        value: {
          limits: [
            {
              label: { en: '10% of gross pay', es: '10% del salario bruto' },
              take: { kind: 'percent', of: 'gross', percent: 10 },
              section: 'N.J. Stat. Ann. §§ 2A:17-50, 2A:17-56',
            },
          ],
          rule: {
            en: 'The least of three: 10% of gross pay, 25% of disposable pay, or the part of disposable pay above $217.50 a week (30 × $7.25). A court may order more than 10% only where income is above 250% of the federal poverty level.',
            es: 'La menor de tres cantidades: el 10% del salario bruto, el 25% del salario disponible, o lo que pase de $217.50 por semana del salario disponible (30 × $7.25). El tribunal solo puede ordenar más del 10% si los ingresos superan el 250% del nivel federal de pobreza.',
          },
          caution: {
            en: 'A court may order more than 10% of gross pay where income is above 250% of the federal poverty level.',
            es: 'El tribunal puede ordenar más del 10% del salario bruto si los ingresos superan el 250% del nivel federal de pobreza.',
          },
          process: {
            en: 'Serve a notice of application for wage execution by certified and regular mail, or in person. The debtor has 10 days (13 if mailed) to object. The court issues the execution (Appendix XI-J) and a court officer serves the employer.',
            es: 'Notifique un aviso de solicitud de embargo de salario (notice of application for wage execution) por correo certificado y común, o en persona. El deudor tiene 10 días (13 si fue por correo) para oponerse. El tribunal emite la orden (Appendix XI-J) y un oficial del tribunal la notifica al empleador.',
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
        cite: cite(
          'N.J. Ct. R. 6:7-1(b), 4:59-1(h); N.J. Stat. Ann. § 2A:17-19',
          'https://richeichlaw.com/2019/07/11/post-judgment-remedies-in-new-jersey-bank-executions/',
        ),
        confidence: 'secondary',
        note: {
          en: 'No state amount in a bank account is protected by itself, so the debtor must write to the court to claim the $1,000.',
          es: 'Ninguna cantidad estatal de una cuenta se protege por sí sola, así que el deudor debe escribir al tribunal para reclamar los $1,000.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'The bank freezes the account when the officer levies. Nothing is paid out for 20 days and until a judge signs a turnover order. Up to $1,000 can be claimed as exempt. Federal benefits paid in by direct deposit are protected.',
            es: 'El banco congela la cuenta cuando el oficial hace el embargo. No se entrega nada durante 20 días ni hasta que un juez firme una orden de entrega (turnover order). Se pueden reclamar como exentos hasta $1,000. Los beneficios federales de depósito directo están protegidos.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. § 46:3-17.4'),
        confidence: 'known',
        note: {
          en: "New Jersey protects no fixed amount of home equity. But a home that spouses own as tenants by the entirety cannot be partitioned or sold for one spouse's debt without the other's consent. A small claims judgment reaches land only once it is docketed.",
          es: 'Nueva Jersey no protege una cantidad fija del valor de la vivienda. Pero la vivienda que los esposos tienen en común como matrimonio (tenants by the entirety) no se puede dividir ni vender por la deuda de uno sin el consentimiento del otro. Un fallo de reclamos menores solo alcanza un inmueble cuando se inscribe ante la Secretaría del Tribunal Superior.',
        },
        none: true,
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Stat. Ann. § 2A:17-19',
          'https://www.edocr.com/v/njqdanjy/globaldocuments/10282collectmoneyjdgmntpdf',
        ),
        confidence: 'secondary',
        note: {
          en: 'There is no separate exemption. A car counts toward the $1,000 of personal property. A creditor who seizes one must show title and lien searches.',
          es: 'No hay una exención aparte. Un auto cuenta dentro de los $1,000 de bienes muebles. El acreedor que embargue uno debe mostrar que revisó el título y los gravámenes.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Stat. Ann. § 2A:17-19',
          'http://www.docstoc.com/docs/51985104/APPENDIX-VI-NOTICE-TO-DEBTOR-(Rules-459-1(g)-and-67-1(b))',
        ),
        confidence: 'secondary',
        note: {
          en: 'This $1,000 is the one general state exemption. It covers everything from furniture to bank money.',
          es: 'Estos $1,000 son la única exención estatal general. Cubren todo, desde los muebles hasta el dinero en el banco.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: '$1,000 in total of cash, goods and other personal property the debtor chooses, plus necessary clothing. It does not cover goods bought in the deal that led to the judgment.',
            es: '$1,000 en total de efectivo, bienes y otros muebles que elija el deudor, más la ropa necesaria. No cubre los bienes comprados en el trato que dio lugar al fallo.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. § 2A:17-19'),
        confidence: 'known',
        note: {
          en: 'There is no separate exemption. Tools count toward the $1,000 total.',
          es: 'No hay una exención aparte. Las herramientas cuentan dentro del total de $1,000.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. §§ 2A:17-19, 2A:26-4'),
        confidence: 'known',
        note: {
          en: 'Household goods and furniture are protected up to $1,000, but in practice it is the same $1,000 as the general exemption. Do not add the two.',
          es: 'Los enseres y muebles del hogar están protegidos hasta $1,000, pero en la práctica son los mismos $1,000 de la exención general. No sume las dos cantidades.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Ct. R. 4:59-1(g), 6:7-1(b); Appendix VI',
          'http://www.docstoc.com/docs/51985104/APPENDIX-VI-NOTICE-TO-DEBTOR-(Rules-459-1(g)-and-67-1(b))',
        ),
        confidence: 'secondary',
        note: {
          en: 'A short letter that says why the money or property is exempt is enough. The court should hold a hearing promptly. A late claim can still be raised before turnover.',
          es: 'Basta una carta corta que diga por qué el dinero o los bienes están exentos. El tribunal debe hacer pronto una audiencia. Un reclamo tardío todavía se puede presentar antes de la entrega.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: {
            en: 'service of the notice to debtor (Appendix VI)',
            es: 'la notificación del aviso al deudor (Notice to Debtor, Appendix VI)',
          },
          form: null,
          where: {
            en: 'in writing, to the clerk of the Special Civil Part and to the person who ordered the levy',
            es: 'por escrito, a la secretaría de la Parte Civil Especial y a quien ordenó el embargo',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Ct. R. 6:7-1; Appendix XI-H',
          'https://casetext.com/rule/new-jersey-rules-of-court/new-jersey-rules-of-court/njr-ct-part-vi/part-vi-rules-governing-practice-in-the-law-division-special-civil-part/rule-67-process-to-enforce-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'The request must state the amount due and how the interest was worked out. The writ is generally good for two years.',
          es: 'La solicitud debe indicar la cantidad que se debe y cómo se calcularon los intereses. La orden suele valer dos años.',
        },
        value: {
          document: {
            en: 'Writ of execution against goods and chattels',
            es: 'Orden de ejecución sobre bienes muebles (Writ of Execution against Goods and Chattels)',
          },
          form: 'Appendix XI-H',
          issuedBy: {
            en: 'Clerk of the Special Civil Part',
            es: 'Secretaría de la Parte Civil Especial',
          },
          servedBy: {
            en: 'Special Civil Part Officer',
            es: 'Oficial de la Parte Civil Especial (Special Civil Part Officer)',
          },
          returnDays: 730,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 6:7-2'),
        confidence: 'known',
        note: {
          en: 'The debtor has 14 days to answer the written questions. Banks and employers can be sent a version too.',
          es: 'El deudor tiene 14 días para responder las preguntas por escrito. También se puede enviar una versión a bancos y empleadores.',
        },
        value: {
          name: {
            en: 'Information subpoena; order for discovery if it is not answered',
            es: 'Citación de información (information subpoena); orden de revelación (order for discovery) si no se responde',
          },
          form: 'Appendix XI-L',
          frequency: {
            en: 'one information subpoena in six months without leave of court',
            es: 'una citación de información cada seis meses sin permiso del tribunal',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 6:7-2(e)-(g)'),
        confidence: 'known',
        note: {
          en: 'No one is jailed for owing. Answering the questions ends the problem.',
          es: 'Nadie va a la cárcel por deber. Responder las preguntas termina el problema.',
        },
        value: {
          rule: {
            en: "Ignoring an information subpoena or discovery order can lead to a motion to enforce litigant's rights. After notice, an arrest warrant may issue to bring the debtor in to answer. Not paying is not contempt.",
            es: "No responder una citación de información o una orden de revelación puede llevar a una petición para hacer valer los derechos de la parte (motion to enforce litigant's rights). Después de un aviso, se puede emitir una orden de arresto para llevar al deudor a responder. No pagar no es desacato.",
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. §§ 2A:49A-25 to 2A:49A-33'),
        confidence: 'known',
        note: {
          en: 'The clerk mails notice to the debtor. Execution waits about two weeks, so ask the clerk for the exact day.',
          es: 'La secretaría envía un aviso por correo al deudor. La ejecución espera unas dos semanas, así que pregunte el día exacto en la secretaría.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: "Authenticated copy of the judgment with the Clerk of the Superior Court, with an affidavit of the parties' last addresses",
            es: 'Copia autenticada del fallo en la Secretaría del Tribunal Superior, con una declaración jurada de las últimas direcciones de las partes',
          },
          wait: { count: 14, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. § 2A:17-64'),
        confidence: 'uncertain',
        note: {
          en: 'Installment orders exist but are seldom used in small claims. Check the section with the clerk.',
          es: 'Las órdenes de pagar en cuotas existen, pero se usan poco en reclamos menores. Confirme el artículo en la secretaría.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The parties may agree to installments. After discovery, a court may order payments out of income. A missed payment lets the creditor go back to ordinary execution.',
            es: 'Las partes pueden acordar cuotas. Después de obtener información del deudor, el tribunal puede ordenar pagos con cargo a sus ingresos. Si falta un pago, el acreedor puede volver a la ejecución común.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Stat. Ann. § 2A:32A-1'),
        confidence: 'known',
        note: {
          en: 'The letter must follow the statute. Stopping payment in a good-faith dispute is a defense.',
          es: 'La carta debe seguir lo que dice la ley. Haber detenido el pago por una disputa de buena fe es una defensa.',
        },
        value: {
          rule: {
            en: "The holder sends a written demand by certified mail and waits 35 days. Then the writer owes the check, plus $100 or three times the check, whichever is more, but not more than $500 above it. Costs and attorney's fees are added.",
            es: 'El tenedor envía una exigencia por escrito por correo certificado y espera 35 días. Entonces quien firmó el cheque debe su monto, más $100 o tres veces el cheque, lo que sea mayor, sin pasar de $500 por encima de su monto. Se suman los gastos y los honorarios de abogado.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 35, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.J. Stat. Ann. § 45:18-1; N.J. P.L. 2024, c. 48',
          'https://www.njcitizenaction.org/what_the_newly_signed_louisa_carman_medical_debt_relief_act_law_means_for_new_jersey_residents',
        ),
        confidence: 'known',
        note: {
          en: 'A person collecting their own judgment is not covered by the federal act, but harassment and threats remain unlawful.',
          es: 'A quien cobra su propio fallo no lo cubre la ley federal, pero el acoso y las amenazas siguen siendo ilegales.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'There is no state debt collection act. The federal Fair Debt Collection Practices Act covers collectors, and the Consumer Fraud Act covers some abuse. Agencies must be bonded (§ 45:18-1). The medical debt act limits the collection of medical debt.',
            es: 'No hay una ley estatal de cobro de deudas. La ley federal de prácticas justas de cobro (Fair Debt Collection Practices Act) cubre a los cobradores, y la ley de fraude al consumidor (Consumer Fraud Act) cubre algunos abusos. Las agencias deben tener fianza (§ 45:18-1). La ley de deudas médicas limita el cobro de deudas médicas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('N.J. Stat. Ann. § 34:11-56a4'),
        confidence: 'secondary',
        value: { hourlyCents: 1549 },
      },
      {
        from: '2026-01-01',
        cite: cite(
          'N.J. Stat. Ann. § 34:11-56a4',
          'http://briefly.co/anchor/US_politics/story/19-states-just-raised-their-minimum-wage-see-which-states-pay-the-most',
        ),
        confidence: 'secondary',
        note: {
          en: 'Seasonal and very small employers pay $15.23. Garnishment uses the federal wage, not this one.',
          es: 'Los empleadores de temporada y los muy pequeños pagan $15.23. El embargo usa el salario mínimo federal, no este.',
        },
        value: { hourlyCents: 1592 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.J. Ct. R. 4:69-1'),
        confidence: 'known',
        note: {
          en: "First send a certified copy of the judgment to the agency's finance office or law department.",
          es: 'Primero envíe una copia certificada del fallo a la oficina de finanzas o al departamento legal del organismo.',
        },
        value: {
          rule: {
            en: 'Public property cannot be levied on. A judgment against the state is paid through the Treasury. One against a town or county is enforced by demand and, if it refuses, by a court order to pay (mandamus).',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra el estado se paga por medio del Tesoro. Un fallo contra un pueblo o un condado se ejecuta con una exigencia de pago y, si se niega, con una orden judicial de pagar (mandamus).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New Jersey Courts Self-Help', 'https://www.njcourts.gov/self-help/collecting-money-civil'),
        confidence: 'verified',
        note: {
          en: 'The page covers docketed judgments and points to the small claims and Special Civil Part pages.',
          es: 'La página trata de los fallos inscritos y lleva a las páginas de reclamos menores y de la Parte Civil Especial.',
        },
        value: {
          selfHelp: 'https://www.njcourts.gov/self-help/collecting-money-civil',
          forms: null,
        },
      },
    ]),
  },
}
