// New Hampshire: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const newHampshire: Jurisdiction = {
  code: 'NH',
  name: { en: 'New Hampshire', es: 'Nuevo Hampshire' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 503:1', 'http://gencourt.state.nh.us/rsa/html/LI/503/503-mrg.htm'),
        confidence: 'verified',
        note: {
          en: 'In cases over $5,000 the sides must first try the court mediation program. In cases over $1,500 the defendant may ask in writing for a jury trial in superior court instead.',
          es: 'En casos de más de $5,000 las partes deben intentar primero el programa de mediación del tribunal. En casos de más de $1,500 el demandado puede pedir por escrito un juicio con jurado en el tribunal superior.',
        },
        value: {
          court: {
            en: 'Circuit Court, District Division (small claims)',
            es: 'Tribunal de Circuito, División de Distrito (reclamos menores)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Debt or damages, not counting interest and costs. Cases about title to land are left out.',
            es: 'Deuda o daños, sin contar intereses ni costas. No incluye casos sobre la propiedad de un inmueble.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 503:9; N.H. Sup. Ct. R. 7'),
        confidence: 'known',
        note: {
          en: 'Either side may appeal only on questions of law. The appeal goes straight to the New Hampshire Supreme Court.',
          es: 'Cualquiera de las partes puede apelar solo por cuestiones de derecho. La apelación va directamente a la Corte Suprema de Nuevo Hampshire.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: {
            en: "the date on the clerk's written notice of the decision",
            es: 'la fecha del aviso escrito de la decisión que envía la secretaría',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 524:6-a',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-53-proceedings-ind-court/chapter-524-judgments/section-5246-a-periodic-payment-of-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'A court order for periodic payments may not start before the time to appeal has run out. After such an order, no execution issues without notice to the debtor.',
          es: 'Una orden del tribunal de pagar en cuotas no puede empezar antes de que termine el plazo para apelar. Después de esa orden, no se emite una orden de ejecución sin avisar al deudor.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the clerk sends the notice of decision. Collection is on hold until the time to appeal ends',
            es: 'la secretaría envía el aviso de la decisión. El cobro queda suspendido hasta que termine el plazo para apelar',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2019-01-01',
        cite: cite(
          'N.H. Rev. Stat. Ann. § 336:1, II; Linteau v. Gauthier, 142 N.H. 460 (1997)',
          'https://bills.nhliberty.org/bills/2018/HB1641/revision/2368',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The yearly figures were worked out from Treasury bill rates, and 2022 and 2023 are the weakest. Check the rate the state treasurer set for each year. An unpaid judgment takes the rate of each year: the statute and the Linteau case call the rate a floating one, but we found no text about interest after judgment alone.',
          es: 'Las cifras de cada año se calcularon a partir de las tasas de las letras del Tesoro, y las de 2022 y 2023 son las menos seguras. Confirme la tasa que fijó la tesorería del estado para cada año. Un fallo no pagado toma la tasa de cada año: la ley y el caso Linteau hablan de una tasa variable, pero no encontramos un texto que trate solo de los intereses posteriores al fallo.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2019-01-01', annualPercent: 4.3 },
              { from: '2020-01-01', annualPercent: 3.9 },
              { from: '2021-01-01', annualPercent: 2.1 },
              { from: '2022-01-01', annualPercent: 2.1 },
              { from: '2023-01-01', annualPercent: 5.9 },
              { from: '2024-01-01', annualPercent: 7.3 },
              { from: '2025-01-01', annualPercent: 6.3 },
              { from: '2026-01-01', annualPercent: 5.7 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Discount rate on 26-week US Treasury bills at the last auction before the last day of September, plus 2 points, rounded to the nearest tenth, set for each calendar year.',
              es: 'Tasa de descuento de las letras del Tesoro de EE. UU. a 26 semanas en la última subasta antes del último día de septiembre, más 2 puntos, redondeada a la décima más cercana y fijada para cada año calendario.',
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
        cite: cite(
          'N.H. Rev. Stat. Ann. § 508:5',
          'https://www.cogencyglobal.com/blog/new-hampshire-extends-statutory-period-for-judgment-liens',
        ),
        confidence: 'secondary',
        note: {
          en: 'A lawsuit on a judgment must be started within 20 years. Attachments and levies on property have their own, shorter lives.',
          es: 'Una demanda basada en un fallo se debe iniciar dentro de 20 años. Los embargos de bienes tienen sus propios plazos, más cortos.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment before the 20 years end.',
            es: 'Inicie una nueva demanda basada en el fallo antes de que terminen los 20 años.',
          },
          window: null,
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 511:55 (before 2017)'),
        confidence: 'verified',
        value: {
          document: { en: 'Attachment', es: 'Embargo sobre el inmueble (attachment)' },
          where: {
            en: 'registry of deeds of the county',
            es: 'registro de escrituras (registry of deeds) del condado',
          },
          years: 6,
          renewable: null,
        },
      },
      {
        from: '2017-01-01',
        cite: cite(
          'N.H. Rev. Stat. Ann. §§ 503:12, II, 524:13',
          'https://www.lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_524_13',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor may record it, or record it again, at any time while the judgment lasts, and must mail copies to the debtor that same day.',
          es: 'El acreedor puede inscribirlo, o volver a inscribirlo, en cualquier momento mientras dure el fallo, y debe enviar copias al deudor ese mismo día.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment with an affidavit',
            es: 'Copia certificada del fallo con una declaración jurada (certified copy and affidavit)',
          },
          where: {
            en: 'registry of deeds of the county where the land is',
            es: 'registro de escrituras (registry of deeds) del condado donde está el inmueble',
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
          'N.H. Rev. Stat. Ann. § 503:12; Circuit Court District Division small claims practice',
          'https://www.courts.state.nh.us/district/eclaims/process.htm',
        ),
        confidence: 'verified',
        note: {
          en: 'The court has no form for the discharge. The debtor must record it at the registry of deeds and pay that fee.',
          es: 'El tribunal no tiene un formulario para esta cancelación. El deudor debe inscribirla en el registro de escrituras y pagar esa tarifa.',
        },
        value: {
          document: {
            en: 'Discharge of the judgment (release of lien)',
            es: 'Cancelación del fallo y liberación del gravamen (discharge of the judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If no discharge is given within 30 days, the debtor can ask the court, free of charge, to order one.',
            es: 'Si la cancelación no se entrega dentro de 30 días, el deudor puede pedir al tribunal, sin costo, que la ordene.',
          },
          penaltyCents: null,
          formIsMandatory: false,
          lienRelease: {
            en: 'The debtor records the discharge at the registry of deeds and pays that fee.',
            es: 'El deudor inscribe la liberación en el registro de escrituras (registry of deeds) y paga ese derecho.',
          },
          motion: {
            en: 'If no discharge is given within 30 days, the debtor can ask the court, free of charge, to order one.',
            es: 'Si no se da la liberación dentro de 30 días, el deudor puede pedir al tribunal, sin costo, que la ordene.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Cir. Ct. Dist. Div. R. 4.3(c) (small claims defaults)',
          'https://www.courts.nh.gov/rules-circuit-court-state-new-hampshire-district-division/small-claims-actions',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The number of days was not confirmed. Ask the clerk how many days you have.',
          es: 'No se confirmó el número de días. Pregunte en la secretaría cuántos días tiene.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'A party in default files a written motion to strike the default or reopen the case, giving a good reason. Act at once: the rules set short times.',
            es: 'La parte en rebeldía presenta una petición escrita para anular la rebeldía o reabrir el caso, con una buena razón. Actúe de inmediato: las reglas fijan plazos cortos.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 503:12; chs. 511, 528',
          'http://gencourt.state.nh.us/rsa/html/LI/503/503-mrg.htm',
        ),
        confidence: 'known',
        note: {
          en: 'An attachment or levy on goods and vehicles is possible after judgment. It needs an officer and, for an attachment, court approval.',
          es: 'Después del fallo se pueden embargar bienes muebles y vehículos. Hace falta un oficial y, para un embargo preventivo (attachment), la aprobación del tribunal.',
        },
        value: {
          document: {
            en: 'Writ of attachment or writ of execution',
            es: 'Orden de embargo (writ of attachment) u orden de ejecución (writ of execution)',
          },
          where: { en: 'served by a sheriff', es: 'notificada por un alguacil (sheriff)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 512:21, II; 15 U.S.C. § 1673',
          'https://www.gencourt.state.nh.us/rsa/html/LII/512/512-mrg.htm',
        ),
        confidence: 'known',
        note: {
          en: "There is no continuing wage garnishment in New Hampshire. A spouse's or minor child's earned but unpaid wages are exempt too.",
          es: 'En Nuevo Hampshire no hay embargo continuo de salario. El salario ganado y no pagado del cónyuge o de un hijo menor también está exento.',
        },
        value: {
          limits: [
            {
              label: {
                en: 'what is above 50 hours at the federal minimum wage',
                es: 'lo que pase de 50 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 50, wage: 'federal' }, percent: 100 },
              section: 'N.H. Rev. Stat. Ann. § 512:21, II',
            },
          ],
          rule: {
            en: 'Wages earned after the trustee writ is served cannot be taken at all. Of wages earned before that, 50 hours a week at the federal minimum wage is safe, and the federal 25% cap applies too.',
            es: 'El salario ganado después de notificada la orden (trustee writ) no se puede tomar en absoluto. Del salario ganado antes, están a salvo 50 horas por semana al salario mínimo federal, y también rige el tope federal del 25%.',
          },
          caution: {
            en: 'Wages earned after the trustee writ is served cannot be taken at all.',
            es: 'El salario ganado después de notificada la orden (trustee writ) no se puede tomar en absoluto.',
          },
          process: {
            en: 'Trustee process against the employer. In practice courts order the debtor to make periodic payments instead.',
            es: 'Embargo en manos del empleador (trustee process). En la práctica, los tribunales ordenan en su lugar que el deudor haga pagos periódicos.',
          },
          continuous: false,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. §§ 511:2, XVIII, 512:21',
          'https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_511_2',
        ),
        confidence: 'known',
        note: {
          en: 'A bank is reached by trustee process. The debtor must object and claim the exemption.',
          es: 'Al banco se llega con un embargo en manos de un tercero (trustee process). El deudor debe oponerse y reclamar la exención.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No set amount in a bank account is protected without asking. The debtor can use the wildcard (up to $8,000), and can trace exempt wages and benefits.',
            es: 'Ninguna cantidad fija de una cuenta está protegida sin pedirlo. El deudor puede usar la exención libre (wildcard, hasta $8,000) y seguir el rastro de salarios y beneficios exentos.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2016-01-01',
        cite: cite('N.H. Rev. Stat. Ann. § 480:1 (2015, 57:1)'),
        confidence: 'verified',
        value: {
          cents: cents(120_000),
          isUnlimited: false,
          marriedCents: cents(240_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: { en: '$120,000 for each owner.', es: '$120,000 para cada dueño.' },
        },
      },
      {
        from: '2026-01-01',
        cite: cite('N.H. Rev. Stat. Ann. § 480:1', 'https://bills.nhliberty.org/bills/2025/HB617'),
        confidence: 'verified',
        note: {
          en: 'It covers manufactured homes, mobile homes, co-ops and condominiums. It protects sale money that is put into a new home within six months. It does not protect against debts that existed when the home was bought.',
          es: 'Cubre casas prefabricadas, casas móviles, cooperativas y condominios. Protege el dinero de la venta que se reinvierta en otra vivienda dentro de seis meses. No protege contra las deudas que ya existían cuando se compró la vivienda.',
        },
        value: {
          cents: cents(400_000),
          isUnlimited: false,
          marriedCents: cents(550_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Each person has $400,000 in a main home used for the past 12 months. All claims in one home together may not pass $550,000. There is no limit for unpaid medical bills or debts from a terminal or catastrophic illness or injury.',
            es: 'Cada persona tiene $400,000 en su vivienda principal, usada los últimos 12 meses. Todos los reclamos sobre una misma vivienda no pueden pasar juntos de $550,000. No hay límite para cuentas médicas sin pagar o deudas por una enfermedad o lesión terminal o catastrófica.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 511:2, XVI', 'http://www.gencourt.state.nh.us/rsa/html/LII/511/511-mrg.htm'),
        confidence: 'verified',
        note: {
          en: 'What is not used of this amount can be added to the wildcard, up to its limit.',
          es: 'Lo que no se use de esta cantidad se puede sumar a la exención libre (wildcard), hasta su límite.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: { en: 'One automobile up to $10,000 of value.', es: 'Un automóvil hasta $10,000 de valor.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 511:2, XVIII',
          'https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_511_2',
        ),
        confidence: 'known',
        note: {
          en: 'A debtor with few belongings can therefore protect up to $8,000 of anything, including money in a bank.',
          es: 'Un deudor con pocas pertenencias puede así proteger hasta $8,000 de cualquier cosa, incluido el dinero en el banco.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: '$1,000 of any property. Up to $7,000 more from the unused amounts for furniture, food and fuel, books, tools, vehicle and jewelry.',
            es: '$1,000 de cualquier bien. Hasta $7,000 más de lo que no se haya usado de las cantidades para muebles, alimentos y combustible, libros, herramientas, vehículo y joyas.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 511:2, IX',
          'https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_511_2',
        ),
        confidence: 'verified',
        note: {
          en: 'Uniforms and arms of militia members, and one yoke of oxen or a horse needed for farming or teaming, are protected separately.',
          es: 'Se protegen aparte los uniformes y armas de los miembros de la milicia, y una yunta de bueyes o un caballo necesarios para la agricultura o el acarreo.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: "Tools of the debtor's occupation up to $5,000 of value.",
            es: 'Herramientas del oficio del deudor hasta $5,000 de valor.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 511:2, I to VIII',
          'https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_511_2',
        ),
        confidence: 'verified',
        note: {
          en: 'Jewelry is protected up to $500 under a separate paragraph.',
          es: 'Las joyas están protegidas hasta $500 en un párrafo aparte.',
        },
        value: {
          cents: cents(3_500),
          isUnlimited: false,
          rule: {
            en: 'Household furniture up to $3,500. In addition: necessary beds and bedding, clothing, one cook stove, one heating stove, one refrigerator, a sewing machine, $400 of food and fuel, and $800 of books.',
            es: 'Muebles del hogar hasta $3,500. Además: las camas y ropa de cama necesarias, la ropa, una cocina, una estufa de calefacción, un refrigerador, una máquina de coser, $400 de alimentos y combustible, y $800 de libros.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 511:2; ch. 511-A'),
        confidence: 'known',
        note: {
          en: 'Object in writing and ask for a hearing. The notice that comes with the papers gives the time limit.',
          es: 'Presente su oposición por escrito y pida una audiencia. El aviso que viene con los papeles indica el plazo.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the court that issued the attachment or execution',
            es: 'el tribunal que emitió el embargo o la orden de ejecución',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 503:12; ch. 527', 'http://gencourt.state.nh.us/rsa/html/LI/503/503-mrg.htm'),
        confidence: 'known',
        note: {
          en: 'After a periodic payment order, the debtor must get notice before any execution issues, unless the parties agree otherwise.',
          es: 'Después de una orden de pagos periódicos, el deudor debe recibir un aviso antes de que se emita una orden de ejecución, salvo que las partes acuerden otra cosa.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: {
            en: 'clerk of the Circuit Court, District Division',
            es: 'secretaría del Tribunal de Circuito, División de Distrito',
          },
          servedBy: { en: 'sheriff or deputy', es: 'alguacil (sheriff) o su ayudante (deputy)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 524:6-a, I',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-53-proceedings-ind-court/chapter-524-judgments/section-5246-a-periodic-payment-of-judgments',
        ),
        confidence: 'verified',
        note: {
          en: 'The judge asks about ability to pay, and may order weekly or monthly payments the debtor can afford.',
          es: 'El juez pregunta por la capacidad de pago y puede ordenar pagos semanales o mensuales que el deudor pueda cubrir.',
        },
        value: {
          name: {
            en: 'Periodic payment hearing (ability-to-pay inquiry)',
            es: 'Audiencia de pagos periódicos, sobre la capacidad de pago (Periodic Payment Hearing)',
          },
          form: null,
          frequency: {
            en: "on the plaintiff's request after judgment, or at the time of judgment",
            es: 'a petición del demandante después del fallo, o al dictarse el fallo',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 524:6-a, I',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-53-proceedings-ind-court/chapter-524-judgments/section-5246-a-periodic-payment-of-judgments',
        ),
        confidence: 'verified',
        note: {
          en: 'A debtor whose income drops should tell the court before missing a payment.',
          es: 'Si bajan sus ingresos, el deudor debe avisar al tribunal antes de dejar de hacer un pago.',
        },
        value: {
          rule: {
            en: 'Missing periodic payments that were ordered is civil contempt, unless the judge finds changed circumstances, no bad faith or another good reason. Not appearing when ordered can lead to arrest.',
            es: 'No hacer los pagos periódicos ordenados es desacato civil, salvo que el juez encuentre un cambio de circunstancias, que no hubo mala fe u otra buena razón. No presentarse cuando se le ordena puede llevar al arresto.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 524-A:1 et seq.'),
        confidence: 'known',
        note: {
          en: 'Ask the clerk how long you must wait before execution.',
          es: 'Pregunte en la secretaría cuánto debe esperar antes de la ejecución.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Authenticated copy filed with the superior court clerk, with an affidavit of addresses',
            es: 'Copia autenticada presentada en la secretaría del tribunal superior, con una declaración jurada de direcciones',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.H. Rev. Stat. Ann. § 524:6-a',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-53-proceedings-ind-court/chapter-524-judgments/section-5246-a-periodic-payment-of-judgments',
        ),
        confidence: 'verified',
        note: {
          en: 'An order made with the judgment cannot require payment before the time to appeal ends. A missed payment can be contempt.',
          es: 'Una orden dictada con el fallo no puede exigir pagos antes de que termine el plazo para apelar. No hacer un pago puede ser desacato.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The court may order periodic payments when it gives judgment, or later on request. Retirement income up to 50 hours a week at the federal minimum wage cannot be counted.',
            es: 'El tribunal puede ordenar pagos periódicos al dictar el fallo, o más tarde si se le pide. No se pueden contar los ingresos de jubilación hasta 50 horas por semana al salario mínimo federal.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: '1986-01-01',
        cite: cite('N.H. Rev. Stat. Ann. § 544-B:1', 'http://www.gencourt.state.nh.us/rsa/html/LV/544-B/544-B-mrg.htm'),
        confidence: 'verified',
        note: {
          en: 'The writer has 10 days after receiving the notice to pay the check, the bank fees and the mailing costs.',
          es: 'Quien firmó el cheque tiene 10 días desde que recibe el aviso para pagar el cheque, los cargos del banco y los gastos de envío.',
        },
        value: {
          rule: {
            en: 'The amount of the check plus court, service and collection costs. If it is still unpaid on the judgment date, $10 more for each business day, up to $500.',
            es: 'El monto del cheque más los gastos del tribunal, de notificación y de cobro. Si sigue sin pagarse en la fecha del fallo, $10 más por cada día hábil, hasta $500.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 10, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. §§ 358-C:1 to 358-C:4'),
        confidence: 'known',
        note: {
          en: 'It applies to consumer credit. Breaking it is also an unfair practice under chapter 358-A.',
          es: 'Se aplica al crédito de consumo. Violarla también es una práctica desleal según el capítulo 358-A.',
        },
        value: {
          law: {
            en: 'Unfair, Deceptive or Unreasonable Collection Practices Act, chapter 358-C',
            es: 'Ley de Prácticas de Cobro Desleales, Engañosas o Irrazonables (Unfair, Deceptive or Unreasonable Collection Practices Act), capítulo 358-C',
          },
          coversOriginalCreditors: true,
          rule: {
            en: "It bans harassment, threats and false statements in collecting consumer debts, also by the original creditor. It gives damages and attorney's fees.",
            es: 'Prohíbe el acoso, las amenazas y las afirmaciones falsas al cobrar deudas de consumo, también por parte del acreedor original. Da derecho a indemnización y honorarios de abogado.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('N.H. Rev. Stat. Ann. § 279:21', 'https://ballotpedia.org/Minimum_wage_increases_in_2026'),
        confidence: 'secondary',
        note: {
          en: 'New Hampshire has no figure of its own and follows the federal minimum wage.',
          es: 'Nuevo Hampshire no tiene una cifra propia y sigue el salario mínimo federal.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.H. Rev. Stat. Ann. § 491:8'),
        confidence: 'uncertain',
        note: {
          en: 'This is the general rule only. Claims against the state also have caps and notice rules, so ask the clerk or a lawyer.',
          es: 'Esta es solo la regla general. Los reclamos contra el estado también tienen topes y reglas de aviso, así que consulte en la secretaría o con un abogado.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. A judgment against the state is paid from money the Legislature sets aside. One against a town or city is paid by its officers from its budget.',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra el estado se paga con dinero que asigna la Legislatura. Un fallo contra un pueblo o una ciudad lo pagan sus funcionarios con su presupuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New Hampshire Judicial Branch Self-Help'),
        confidence: 'known',
        note: {
          en: 'The small claims rules are on the same site.',
          es: 'Las reglas de reclamos menores están en el mismo sitio.',
        },
        value: {
          selfHelp: 'https://www.courts.nh.gov/self-help',
          forms: null,
        },
      },
    ]),
  },
}
