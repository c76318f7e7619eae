// Kentucky: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const kentucky: Jurisdiction = {
  code: 'KY',
  name: { en: 'Kentucky', es: 'Kentucky' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 24A.230', 'https://civilcase.com/small-claims/kentucky'),
        confidence: 'secondary',
        note: {
          en: 'Lenders that charge interest, collection agencies and buyers of debts cannot file here. A party may file at most 25 claims a year.',
          es: 'No pueden presentar reclamos aquí los prestamistas que cobran intereses, las agencias de cobro ni quienes compran deudas. Cada parte puede presentar como máximo 25 reclamos al año.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(2_500),
          limitNote: {
            en: 'Not counting interest and costs. The regular District Court takes claims up to $5,000.',
            es: 'Sin contar intereses ni costas. El Tribunal de Distrito ordinario admite reclamos de hasta $5,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 24A.340', 'https://civilcase.com/small-claims/kentucky'),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to Circuit Court. It is decided on the record and is not a new trial.',
          es: 'La apelación va al Tribunal de Circuito. Se decide según el expediente y no es un nuevo juicio.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 62.01'),
        confidence: 'known',
        note: {
          en: 'No execution or garnishment issues until 10 days after entry, unless the court orders otherwise.',
          es: 'No se emite orden de ejecución ni embargo hasta 10 días después del registro, salvo que el tribunal ordene otra cosa.',
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
        from: '1982-07-15',
        cite: cite('KRS 360.040 (before June 29, 2017)'),
        confidence: 'verified',
        note: {
          en: 'For judgments entered before June 29, 2017: 12%, added to the balance once a year (compounded annually). A judge could set a lower rate when the amount owed was not fixed before the judgment.',
          es: 'Para fallos registrados antes del 29 de junio de 2017: 12%, que se suma al saldo una vez al año (interés compuesto anual). El juez podía fijar una tasa menor si el monto de la deuda no era fijo antes del fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract, note or other written obligation that states its own rate: that rate',
                es: 'Fallo por un contrato, pagaré u otra obligación escrita que fija su propia tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('KRS 360.040 (before June 29, 2017)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2017-06-29',
        cite: cite('KRS 360.040', 'https://self-law.org/code/ky/chapter-360/360-040'),
        confidence: 'verified',
        note: {
          en: 'The interest is added to the balance once a year (compounded annually) from the day of entry. Interest awarded inside the judgment earns interest too (subsection (1)). A judge may set a rate below 6% when the amount owed was not fixed before the judgment (subsection (4)).',
          es: 'Los intereses se suman al saldo una vez al año (interés compuesto anual) desde el día del registro. Los intereses incluidos en el fallo también generan intereses (inciso (1)). El juez puede fijar una tasa menor del 6% si el monto de la deuda no era fijo antes del fallo (inciso (4)).',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 6 },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment on a contract, note or other written obligation that states its own rate: that rate',
                es: 'Fallo por un contrato, pagaré u otra obligación escrita que fija su propia tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('KRS 360.040(3)', 'https://self-law.org/code/ky/chapter-360/360-040'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 413.090(1)'),
        confidence: 'known',
        note: {
          en: 'Time runs from the judgment or from the last execution issued in good faith, whichever is later. The lien on land is shorter than the judgment.',
          es: 'El plazo corre desde el fallo o desde la última orden de ejecución emitida de buena fe, lo que sea posterior. El gravamen sobre inmuebles dura menos que el fallo.',
        },
        value: {
          years: 15,
          renewable: true,
          renewHow: {
            en: 'Have a writ of execution issued within the 15 years: that starts a new 15-year period. Or start a new lawsuit on the judgment.',
            es: 'Pida una orden de ejecución dentro de los 15 años: con ella empieza un nuevo plazo de 15 años. O inicie una nueva demanda basada en el fallo.',
          },
          window: {
            words: { en: 'before the 15 years end', es: 'antes de que terminen los 15 años' },
          },
          renewedYears: 15,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: '1988-07-15',
        cite: cite('KRS 426.720 (before June 29, 2023)'),
        confidence: 'secondary',
        value: {
          document: {
            en: 'Notice of Judgment Lien',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien)',
          },
          where: {
            en: 'county clerk of the county where the land is',
            es: 'secretaría del condado (county clerk) donde está el inmueble',
          },
          years: 15,
          renewable: null,
        },
      },
      {
        from: '2023-06-29',
        cite: cite(
          'KRS 426.720',
          'https://mcbrayerfirm.com/blogs-Real-Estate-Law-Blog,new-obligations-Kentucky-judgment-creditors',
        ),
        confidence: 'secondary',
        note: {
          en: 'Since June 29, 2023 the lien lasts 10 years. It can be renewed only once, for 5 more years, unless an enforcement case is pending and noted in the records. A copy must be mailed to the debtor with the homestead notice. Before that date the lien lasted 15 years.',
          es: 'Desde el 29 de junio de 2023 el gravamen dura 10 años. Se puede renovar una sola vez, por 5 años más, salvo que haya un caso de ejecución pendiente y anotado en el registro. Hay que enviar por correo una copia al deudor con el aviso sobre la protección de la vivienda. Antes de esa fecha el gravamen duraba 15 años.',
        },
        value: {
          document: {
            en: 'Notice of Judgment Lien',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien)',
          },
          where: {
            en: 'county clerk of the county where the land is',
            es: 'secretaría del condado (county clerk) donde está el inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('KRS 382.365', 'https://lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_382-365'),
        confidence: 'verified',
        note: {
          en: 'The deadline and the penalty are for liens recorded against land. A 2021 appeal decision applied them to a judgment lien. For a judgment that was not recorded there is no set time: ask the creditor, and then the court, to mark it satisfied.',
          es: 'El plazo y la sanción son para gravámenes inscritos sobre inmuebles. Una decisión de apelación de 2021 los aplicó al gravamen de un fallo. Si el fallo no se inscribió, no hay un plazo fijo: pida al acreedor, y después al tribunal, que lo marque como pagado.',
        },
        value: {
          document: {
            en: 'Release of Judgment Lien (and entry of satisfaction in the case)',
            es: 'Liberación del Gravamen por Fallo (Release of Judgment Lien), y anotación del pago en el caso',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'Without good cause: $100 a day from the 15th day after written notice, and $400 a day more after the 45th day, plus costs and attorney fees.',
            es: 'Sin una buena razón: $100 por día desde el día 15 después del aviso por escrito, y $400 más por día después del día 45, más costas y honorarios de abogado.',
          },
          penaltyCents: cents(100),
          lienRelease: {
            en: 'A lien recorded against land is released in the office of the county clerk where it was filed.',
            es: 'Un gravamen inscrito sobre un inmueble se libera en la oficina de la secretaría del condado donde se presentó.',
          },
          motion: {
            en: 'A debtor who has paid can make a motion for relief because the judgment has been satisfied, with proof of payment.',
            es: 'El deudor que ya pagó puede presentar una petición porque el fallo está pagado, con prueba del pago.',
          },
          sources: { motion: { cite: cite('Ky. CR 60.02(e)'), confidence: 'known' } },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 55.02, 59.05, 60.02'),
        confidence: 'known',
        note: {
          en: 'The 10 days to ask for a change (CR 59.05) and the 10 days to appeal both run from entry. File within that time if you can.',
          es: 'Los 10 días para pedir un cambio (CR 59.05) y los 10 días para apelar corren desde el registro. Si puede, presente la petición dentro de ese plazo.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion to set it aside for good cause. A motion to alter or vacate is due within 10 days of entry. A CR 60.02 motion must come within a reasonable time, and at most one year for mistake or excusable neglect.',
            es: 'Presente una petición para anularlo por una buena razón. La petición para modificar o anular vence a los 10 días del registro. La petición según CR 60.02 debe presentarse en un tiempo razonable y, por error o descuido excusable, como máximo dentro de un año.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 60.01'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or if either side asks by motion.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o si una de las partes lo solicita en una petición.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 426.120'),
        confidence: 'known',
        note: {
          en: 'There is no lien to file. Personal property is bound only when an execution reaches the sheriff.',
          es: 'No hay un gravamen que inscribir. Los bienes muebles solo quedan afectados cuando una orden de ejecución llega al alguacil (sheriff).',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'KRS 427.010(2), 425.501-.506',
          'https://www.legalconsumer.com/bankruptcy/bankruptcy-citation.php?CitationID=1009',
        ),
        confidence: 'verified',
        note: {
          en: 'The order is a continuing lien on pay until the judgment is paid. The employer withholds each pay period.',
          es: 'La orden es un gravamen continuo sobre el salario hasta que se pague el fallo. El empleador descuenta en cada período de pago.',
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
            en: 'The most that can be taken is the lesser of 25% of disposable pay, or what is above 30 times the federal minimum wage ($217.50 a week).',
            es: 'Lo más que se puede quitar es lo menor entre el 25% del salario disponible y lo que pase de 30 veces el salario mínimo federal ($217.50 por semana).',
          },
          process: {
            en: 'The creditor files an affidavit. The clerk issues an order of wage garnishment, and it is served on the employer with the AOC-150 notice of exemption rights.',
            es: 'El acreedor presenta una declaración jurada. La secretaría emite una orden de embargo de salario (order of wage garnishment), que se notifica al empleador con el aviso AOC-150 sobre el derecho a exenciones.',
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
        cite: cite('KRS 427.010, 425.501'),
        confidence: 'known',
        note: {
          en: 'The $1,000 general exemption in KRS 427.160 works only in bankruptcy.',
          es: 'La exención general de $1,000 de KRS 427.160 solo sirve en la bancarrota.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No cash amount is safe on its own beyond federal benefits. The debtor claims exemptions on Form AOC-150.2.',
            es: 'Ninguna cantidad de dinero queda a salvo por sí sola, aparte de los beneficios federales. El deudor reclama las exenciones en el formulario AOC-150.2.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '1980-04-09',
        cite: cite('KRS 427.060', 'https://lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_427-060'),
        confidence: 'verified',
        note: {
          en: 'It is one of the smallest in the country and does not grow with prices. It does not work against debts that existed before the home was bought or improved. Each co-owner who owes may claim it.',
          es: 'Es una de las más pequeñas del país y no sube con los precios. No vale contra deudas anteriores a la compra o mejora de la vivienda. Cada copropietario que deba puede reclamarla.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: "Up to $5,000 of the debtor's interest in a home used as a permanent residence (or in a burial plot).",
            es: 'Hasta $5,000 de la parte del deudor en una vivienda que use como residencia permanente (o en una tumba).',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'KRS 427.010(1)',
          'https://www.lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_427-010',
        ),
        confidence: 'verified',
        note: {
          en: 'Ministers, lawyers, doctors and some other professionals have the same $2,500 for a vehicle under KRS 427.040, and tradespeople under KRS 427.030.',
          es: 'Los ministros religiosos, abogados, médicos y algunos otros profesionales tienen los mismos $2,500 para un vehículo según KRS 427.040, y los trabajadores de oficios según KRS 427.030.',
        },
        value: {
          cents: cents(2_500),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle and its accessories, up to $2,500.',
            es: 'Un vehículo de motor y sus accesorios, hasta $2,500.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 427.160'),
        confidence: 'known',
        note: {
          en: 'There is none outside bankruptcy. Do not count on the $1,000 general exemption against a garnishment: it is for bankruptcy only.',
          es: 'No existe fuera de la bancarrota. No cuente con la exención general de $1,000 contra un embargo: es solo para la bancarrota.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'KRS 427.010(1), 427.030, 427.040',
          'https://www.lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_427-040',
        ),
        confidence: 'secondary',
        note: {
          en: 'Which amount applies depends on the kind of work. Check the $300 with the clerk.',
          es: 'La cantidad que vale depende del tipo de trabajo. Verifique los $300 en la secretaría.',
        },
        value: {
          cents: cents(300),
          isUnlimited: false,
          rule: {
            en: "Tools of a tradesperson, up to $300. A professional's library and equipment, up to $1,000. Farm tools, equipment and livestock, up to $3,000.",
            es: 'Las herramientas de quien trabaja en un oficio, hasta $300. La biblioteca y el equipo de un profesional, hasta $1,000. Las herramientas, el equipo y los animales de una finca, hasta $3,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'KRS 427.010(1)',
          'https://www.lawserver.com/law/state/kentucky/ky-statutes/kentucky_statutes_427-010',
        ),
        confidence: 'verified',
        note: {
          en: 'It leaves out art, antiques, jewelry other than wedding rings, and electronics beyond one television and one radio (KRS 427.005).',
          es: 'No incluye arte, antigüedades, joyas que no sean anillos de boda, ni aparatos electrónicos aparte de un televisor y una radio (KRS 427.005).',
        },
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Household furnishings, jewelry, clothing and ornaments, up to $3,000 together.',
            es: 'Muebles y artículos del hogar, joyas, ropa y adornos, hasta $3,000 en conjunto.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'KRS 425.501(4)',
          'https://www.formsworkflow.com/Form/Details/48014-kentucky-affidavit-to-challenge-garnishment',
        ),
        confidence: 'secondary',
        note: {
          en: "The ten days come from the court's form, not from the statute. One appeal decision suggests that a later claim can still be heard, so file late rather than never.",
          es: 'Los diez días vienen del formulario del tribunal, no de la ley. Una decisión de apelación indica que aún se puede oír una reclamación tardía, así que más vale presentarla tarde que nunca.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: {
            en: 'the day the debtor receives the garnishment order and notice',
            es: 'el día en que el deudor recibe la orden y el aviso de embargo',
          },
          form: 'AOC-150.2 (Affidavit to Challenge Garnishment)',
          where: {
            en: 'the clerk of the court that issued the garnishment',
            es: 'la secretaría del tribunal que emitió el embargo',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 426.010-.030, 425.501'),
        confidence: 'known',
        note: {
          en: 'Garnishment orders are on AOC forms, and they may also be served by certified mail.',
          es: 'Las órdenes de embargo van en formularios AOC, y también se pueden notificar por correo certificado.',
        },
        value: {
          document: {
            en: 'Writ of execution or order of garnishment',
            es: 'Orden de ejecución (Writ of execution) u orden de embargo (order of garnishment)',
          },
          form: null,
          issuedBy: { en: 'the clerk of the court', es: 'la secretaría del tribunal' },
          servedBy: { en: 'the sheriff or constable', es: 'el alguacil (sheriff) o el constable' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. CR 69.03'),
        confidence: 'known',
        note: {
          en: 'If an execution comes back unsatisfied, the creditor may also file an equity action to discover assets.',
          es: 'Si una orden de ejecución regresa sin pago, el acreedor también puede presentar una acción de equidad para descubrir bienes.',
        },
        value: {
          name: {
            en: 'Post-judgment discovery (written questions or examination of the debtor)',
            es: 'Averiguación de bienes después del fallo (Post-judgment discovery): preguntas por escrito o interrogatorio del deudor',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ky. Const. § 18; Ky. CR 69.03'),
        confidence: 'known',
        note: {
          en: 'The constitution bars jail for debt once the debtor has given up property as the law requires.',
          es: 'La constitución prohíbe la cárcel por deudas cuando el deudor ha entregado sus bienes como exige la ley.',
        },
        value: {
          rule: {
            en: 'It can be contempt to disobey an order to answer questions or to appear. Not paying the judgment cannot.',
            es: 'Puede ser desacato desobedecer una orden de responder preguntas o de presentarse. No pagar el fallo no puede serlo.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 426.950-.990'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor, and no execution issues for 20 days after the filing.',
          es: 'Se envía un aviso por correo al deudor, y no se emite ninguna ejecución en los 20 días posteriores a la presentación.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the clerk of a court that can hear such cases.',
            es: 'Presente una copia autenticada del fallo y una declaración jurada en la secretaría de un tribunal competente.',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 24A.200-.360'),
        confidence: 'uncertain',
        note: {
          en: 'If terms are written on the judgment and a payment is missed, the creditor goes back to ordinary garnishment or execution.',
          es: 'Si el fallo lleva condiciones de pago y falta un pago, el acreedor vuelve al embargo o a la ejecución normal.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'Payments over time are usually by agreement. A judge may note payment terms on the small claims judgment.',
            es: 'Los pagos a plazos suelen hacerse por acuerdo. El juez puede anotar las condiciones de pago en el fallo de reclamos menores.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 514.040'),
        confidence: 'uncertain',
        note: {
          en: 'Check the current top merchant fee with the clerk.',
          es: 'Verifique en la secretaría el cargo máximo actual del comerciante.',
        },
        value: {
          rule: {
            en: "No general law multiplies the check. Passing a bad check is an offense. After ten days' notice, the holder may collect the check, the bank's charge, and a merchant's fee up to the posted maximum.",
            es: 'No hay una ley general que multiplique el cheque. Pasar un cheque sin fondos es un delito. Después de diez días de aviso, quien lo tiene puede cobrar el cheque, el cargo del banco y un cargo del comerciante hasta el máximo anunciado.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: { count: 10, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('15 U.S.C. § 1692 et seq.; KRS 367.170'),
        confidence: 'known',
        note: {
          en: 'Original creditors who collect their own debts are outside the federal law.',
          es: 'Los acreedores originales que cobran sus propias deudas quedan fuera de la ley federal.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'There is no state debt collection law. The federal one (FDCPA) covers outside collectors and debt buyers. The Kentucky Consumer Protection Act bars unfair or deceptive acts in general.',
            es: 'No hay una ley estatal sobre el cobro de deudas. La federal (FDCPA) rige a los cobradores externos y a los compradores de deudas. La ley de protección al consumidor de Kentucky (Consumer Protection Act) prohíbe en general los actos desleales o engañosos.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('KRS 337.275'),
        confidence: 'known',
        note: { en: 'The state rate follows the federal one.', es: 'El mínimo estatal sigue al federal.' },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('KRS 49.040-.180, 65.2002-.2004'),
        confidence: 'known',
        note: {
          en: 'If the body will not budget for a final judgment, ask for a court order (mandamus).',
          es: 'Si el organismo no incluye en su presupuesto un fallo definitivo, pida una orden judicial (mandamus).',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. Claims against the State go to the Board of Claims. A local government pays a judgment from its funds, or by a schedule of up to ten years that the court approves.',
            es: 'Los bienes públicos no se pueden embargar. Los reclamos contra el Estado van a la Junta de Reclamos (Board of Claims). Un gobierno local paga el fallo de sus fondos, o con un calendario de hasta diez años aprobado por el tribunal.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Kentucky Court of Justice'),
        confidence: 'known',
        note: {
          en: 'Look there for the small claims handbook and the AOC forms.',
          es: 'Busque allí el manual de reclamos menores y los formularios AOC.',
        },
        value: { selfHelp: 'https://www.kycourts.gov/', forms: null },
      },
    ]),
  },
}
