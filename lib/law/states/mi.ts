// Michigan: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const michigan: Jurisdiction = {
  code: 'MI',
  name: { en: 'Michigan', es: 'Míchigan' },
  timeZone: 'America/Detroit',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2018-01-01',
        cite: cite('Mich. Comp. Laws § 600.8401'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(6_000),
          limitNote: null,
        },
      },
      {
        from: '2021-01-01',
        cite: cite('Mich. Comp. Laws § 600.8401'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(6_500),
          limitNote: null,
        },
      },
      {
        from: '2024-01-01',
        cite: cite(
          'Mich. Comp. Laws § 600.8401',
          'https://www.monroecountylawyers.com/blog/2019/06/is-my-case-eligible-for-small-claims-court-in-michigan/',
        ),
        confidence: 'secondary',
        note: {
          en: 'No lawyers and no jury. Either side can move the case to the general civil docket before the hearing.',
          es: 'Sin abogados y sin jurado. Cualquiera de las partes puede pasar el caso a la vía civil general antes de la audiencia.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(7_000),
          limitNote: null,
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.8412, 600.8427', 'https://civilcase.com/small-claims/michigan'),
        confidence: 'secondary',
        note: {
          en: "Only a magistrate's decision can be taken further, to a new hearing before the district judge. A judge's small claims decision is final.",
          es: 'Solo se puede llevar más lejos la decisión de un magistrado, a una nueva audiencia ante el juez de distrito. La decisión de un juez en reclamos menores es definitiva.',
        },
        value: {
          period: { count: 7, unit: 'days' },
          by: 'either',
          byWords: {
            en: 'Either side, but only if an attorney magistrate decided the case.',
            es: 'Cualquiera de las partes, pero solo si decidió el caso un abogado magistrado (attorney magistrate).',
          },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of a judgment made by an attorney magistrate',
            es: 'el registro de un fallo dictado por un abogado magistrado (attorney magistrate)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.614(A), 3.101'),
        confidence: 'known',
        note: {
          en: 'Garnishment and execution wait 21 days. While the debtor keeps up a court installment order, they stay on hold, except for bank garnishment.',
          es: 'El embargo y la ejecución esperan 21 días. Mientras el deudor cumpla una orden del tribunal de pagar en cuotas, siguen suspendidos, salvo el embargo de cuentas bancarias.',
        },
        value: {
          wait: { count: 21, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2019-01-01',
        cite: cite(
          'Mich. Comp. Laws § 600.6013; Chelsea Investment Group, L.L.C. v. City of Chelsea, No. 288920 (Mich. Ct. App. Apr. 27, 2010)',
          'https://milawyersweekly.com/news/2022/01/04/new-state-money-judgment-interest-rate-announced-10/',
        ),
        confidence: 'uncertain',
        note: {
          en: "Interest runs from the day the complaint was filed and is compounded yearly. It is figured on the whole judgment, costs included (§ 600.6013(8)). A new rate reaches a case only on the next six-month anniversary of that filing (Chelsea Investment Group v. City of Chelsea, Mich. Ct. App. 2010). Our table changes every January 1 and July 1, so the court's figure may differ. The rates for 2025 and January 2026 were worked out from Treasury auctions, and the rate from July 1, 2026, was not found. Check them in the state court administrator's chart.",
          es: 'Los intereses corren desde el día en que se presentó la demanda y se capitalizan cada año. Se calculan sobre todo el fallo, costas incluidas (§ 600.6013(8)). Una tasa nueva solo alcanza al caso cuando se cumplen los siguientes seis meses desde esa presentación (Chelsea Investment Group v. City of Chelsea, Mich. Ct. App. 2010). Nuestra tabla cambia cada 1 de enero y 1 de julio, así que la cifra del tribunal puede ser distinta. Las tasas de 2025 y de enero de 2026 se calcularon a partir de las subastas del Tesoro, y no se encontró la tasa desde el 1 de julio de 2026. Confírmelas en la tabla de la administración estatal de tribunales.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2019-01-01', annualPercent: 3.848 },
              { from: '2019-07-01', annualPercent: 3.235 },
              { from: '2020-01-01', annualPercent: 2.617 },
              { from: '2020-07-01', annualPercent: 1.699 },
              { from: '2021-01-01', annualPercent: 1.33 },
              { from: '2021-07-01', annualPercent: 1.739 },
              { from: '2022-01-01', annualPercent: 2.045 },
              { from: '2022-07-01', annualPercent: 3.458 },
              { from: '2023-01-01', annualPercent: 4.743 },
              { from: '2023-07-01', annualPercent: 4.762 },
              { from: '2024-01-01', annualPercent: 5.392 },
              { from: '2024-07-01', annualPercent: 5.359 },
              { from: '2025-01-01', annualPercent: 5.016 },
              { from: '2025-07-01', annualPercent: 5.083 },
              { from: '2026-01-01', annualPercent: 4.725 },
            ],
            knownThrough: '2026-06-30',
            formula: {
              en: 'Average 5-year US Treasury note auction rate over the last six months, plus 1 point. It changes each January 1 and July 1.',
              es: 'Tasa promedio de las subastas de notas del Tesoro de EE. UU. a 5 años en los últimos seis meses, más 1 punto. Cambia cada 1 de enero y 1 de julio.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a written instrument that states a rate: that rate, up to 13%',
                es: 'Fallo basado en un documento escrito que fija una tasa: esa tasa, hasta el 13%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 13 },
              atMost: true,
              cite: cite('Mich. Comp. Laws § 600.6013(7)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws § 600.5809(3)'),
        confidence: 'known',
        note: {
          en: 'District court is a court of record, so a small claims judgment lasts 10 years.',
          es: 'El tribunal de distrito es un tribunal de registro, así que un fallo de reclamos menores dura 10 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Start a new action (or file a motion) on the judgment before it expires.',
            es: 'Presente una nueva demanda (o una petición) basada en el fallo antes de que venza.',
          },
          window: { words: { en: 'within 10 years of entry', es: 'dentro de los 10 años del registro' } },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.2801-600.2819'),
        confidence: 'known',
        note: {
          en: 'It can be recorded again once, for 5 more years. It cannot be foreclosed: it is paid when the land is sold or refinanced. It does not reach land that spouses own together (by the entireties) unless both owe the debt.',
          es: 'Se puede volver a inscribir una vez, por 5 años más. No permite un remate: se paga cuando el inmueble se vende o se refinancia. No alcanza un inmueble que los cónyuges tienen en conjunto (by the entireties), salvo que ambos deban.',
        },
        value: {
          document: {
            en: 'Notice of Judgment Lien (MC 94)',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien, MC 94)',
          },
          where: {
            en: 'register of deeds of each county where the debtor has land',
            es: 'registro de escrituras (register of deeds) de cada condado donde el deudor tenga un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.620'),
        confidence: 'known',
        note: {
          en: 'The law sets no number of days for the court’s paper. If the creditor will not sign, the debtor can file a motion with proof of payment and ask the court to order satisfaction. A recorded judgment lien must also be discharged, and for that there is a time limit.',
          es: 'La ley no fija un número de días para el documento del tribunal. Si el acreedor no firma, el deudor puede presentar una petición con la prueba del pago para que el tribunal ordene la constancia de pago. También hay que cancelar el gravamen inscrito, y para eso hay un plazo.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
          },
          form: 'MC 17',
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'Only where a lien was recorded and is not discharged within 14 days after a request by certified mail: $300, all damages and costs.',
            es: 'Solo si se inscribió un gravamen y no se cancela dentro de los 14 días de una petición por correo certificado: $300, todos los daños y las costas.',
          },
          penaltyCents: null,
          signing: {
            before: 'notary',
            always: true,
            note: {
              en: 'The rule asks for a paper signed and acknowledged by the creditor, or by the attorney of record.',
              es: 'La regla pide un documento firmado y reconocido por el acreedor o por su abogado en el caso.',
            },
          },
          partial: {
            en: 'The same rule serves for a judgment satisfied in whole or in part.',
            es: 'La misma regla sirve para un fallo pagado en todo o en parte.',
          },
          lienRelease: {
            en: 'The creditor must record a discharge of the judgment lien with the register of deeds within 28 days after full payment. If not, the debtor asks by certified mail; a creditor who does not record it within 14 days after that owes $300, all damages and costs. If the creditor cannot be found after that request, the debtor may record an affidavit with proof of payment.',
            es: 'El acreedor debe inscribir la cancelación del gravamen en el registro (register of deeds) dentro de los 28 días del pago total. Si no, el deudor lo pide por correo certificado; el acreedor que no la inscribe dentro de los 14 días siguientes debe $300, todos los daños y las costas. Si después de esa petición el acreedor no se encuentra, el deudor puede inscribir una declaración jurada con la prueba del pago.',
          },
          motion: {
            en: 'The debtor files a motion for an order that the judgment has been satisfied; the court hears the proof. Payment to the clerk also shows it satisfied.',
            es: 'El deudor presenta una petición para que se ordene que el fallo está pagado; el tribunal examina la prueba. El pago en la secretaría también lo deja como pagado.',
          },
          sources: {
            signing: {
              cite: cite(
                'Mich. Ct. R. 2.620',
                'https://michigancourtrules.org/mcr/chapter-2-civil-procedure/rule-2-620-satisfaction-of-judgment/',
              ),
              confidence: 'verified',
            },
            partial: {
              cite: cite(
                'Mich. Ct. R. 2.620',
                'https://michigancourtrules.org/mcr/chapter-2-civil-procedure/rule-2-620-satisfaction-of-judgment/',
              ),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'Mich. Comp. Laws §§ 600.2811, 600.2813',
                'https://codes.findlaw.com/mi/chapter-600-revised-judicature-act-of-1961/mi-comp-laws-600-2813/',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'Mich. Ct. R. 2.620',
                'https://michigancourtrules.org/mcr/chapter-2-civil-procedure/rule-2-620-satisfaction-of-judgment/',
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
        cite: cite('Mich. Ct. R. 2.603(D), 2.612(C), 4.304'),
        confidence: 'known',
        note: {
          en: 'The court may order the payment of costs as a condition.',
          es: 'El tribunal puede poner como condición el pago de costas.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion within 21 days showing good cause, with an affidavit of a defense. Later, the court may give relief for mistake or fraud within one year. There is no limit if the defendant was never served.',
            es: 'Presente una petición dentro de 21 días con una buena razón y una declaración jurada de su defensa. Después, el tribunal puede conceder alivio por error o fraude dentro de un año. No hay límite si el demandado nunca fue notificado.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 2.612(A)'),
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
        cite: cite('Mich. Comp. Laws § 600.6012'),
        confidence: 'known',
        note: {
          en: 'The judgment alone is no lien on goods. They are bound only when the officer levies on them.',
          es: 'El fallo por sí solo no es un gravamen sobre los bienes muebles. Solo quedan afectados cuando el oficial los embarga.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2015-09-30',
        cite: cite(
          'Mich. Comp. Laws § 600.4012; 15 U.S.C. § 1673',
          'https://greatlakeswire.com/stories/676051932-appeals-court-orders-michigan-house-to-send-nine-stalled-bills-to-governor',
        ),
        confidence: 'uncertain',
        note: {
          en: 'A court order to pay in installments stops the garnishment. House Bill 4900 of 2024 would replace these rules. The House was ordered in October 2025 to send it to the governor, and whether it became law is not known. Check with the clerk.',
          es: 'Una orden del tribunal de pagar en cuotas detiene el embargo. El proyecto de ley House Bill 4900 de 2024 cambiaría estas reglas. En octubre de 2025 se ordenó a la Cámara enviarlo a la gobernadora, y no se sabe si llegó a ser ley. Confírmelo en la secretaría.',
        },
        value: {
          limits: [],
          rule: {
            en: 'Michigan follows the federal limit: the smaller of 25% of disposable pay, or what is above 30 hours at the federal minimum wage each week.',
            es: 'Míchigan sigue el límite federal: la menor cantidad entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal por semana.',
          },
          caution: {
            en: 'A court order to pay in installments stops the garnishment.',
            es: 'Una orden del tribunal de pagar en cuotas detiene el embargo.',
          },
          process: {
            en: 'Periodic garnishment (form MC 12) served on the employer. It runs until the balance is paid.',
            es: 'Embargo periódico (periodic garnishment, formulario MC 12) notificado al empleador. Sigue hasta que se pague el saldo.',
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
        cite: cite('Mich. Ct. R. 3.101(K)'),
        confidence: 'uncertain',
        note: {
          en: "An account that spouses own by the entireties is protected from one spouse's creditor. House Bill 4900 of 2024 would change the exemptions, and whether it became law is not known. Check with the clerk.",
          es: 'Una cuenta que los esposos tienen en común como matrimonio (by the entireties) está protegida del acreedor de uno solo de ellos. El proyecto House Bill 4900 de 2024 cambiaría las exenciones, y no se sabe si llegó a ser ley. Confírmelo en la secretaría.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is protected automatically beyond federal benefits. Object within 14 days and show what is exempt, such as benefits or retirement money.',
            es: 'Nada está protegido automáticamente, aparte de los beneficios federales. Presente una objeción dentro de 14 días y demuestre qué está exento, como beneficios o dinero de jubilación.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Const. art. X, § 3; Mich. Comp. Laws § 600.6023(1)(h)'),
        confidence: 'uncertain',
        note: {
          en: "The large homestead sums people read about are for bankruptcy (§ 600.5451). A home that spouses own by the entireties cannot be taken for one spouse's debt. House Bill 4900 of 2024 would change this amount, and whether it became law is not known. Check with the clerk.",
          es: 'Las grandes sumas de protección de la vivienda de las que se habla son para la bancarrota (§ 600.5451). La vivienda que los esposos tienen en común como matrimonio (by the entireties) no se puede tomar por la deuda de uno solo. El proyecto House Bill 4900 de 2024 cambiaría esta cantidad, y no se sabe si llegó a ser ley. Confírmelo en la secretaría.',
        },
        value: {
          cents: cents(3_500),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: 40,
          rule: {
            en: 'Up to $3,500 in a home on one lot in a city or village, or on 40 acres elsewhere.',
            es: 'Hasta $3,500 en una vivienda en un lote de una ciudad o pueblo, o en 40 acres en otro lugar.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mich. Comp. Laws § 600.6023(1)(e)',
          'https://instalawyer.io/laws/michigan-compiled-laws/section-6006023-property-exempt',
        ),
        confidence: 'uncertain',
        note: {
          en: 'A car has no protection of its own outside bankruptcy. A vehicle needed for work counts within the $1,000 for tools of the trade. House Bill 4900 of 2024 would change this, and whether it became law is not known. Check with the clerk.',
          es: 'Un auto no tiene protección propia fuera de la bancarrota. Un vehículo necesario para el trabajo cuenta dentro de los $1,000 para herramientas de trabajo. El proyecto House Bill 4900 de 2024 cambiaría esto, y no se sabe si llegó a ser ley. Confírmelo en la secretaría.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws § 600.6023'),
        confidence: 'known',
        note: {
          en: 'Only the items listed in the law are exempt.',
          es: 'Solo están exentos los bienes que la ley menciona.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mich. Comp. Laws § 600.6023(1)(e)',
          'https://instalawyer.io/laws/michigan-compiled-laws/section-6006023-property-exempt',
        ),
        confidence: 'uncertain',
        note: {
          en: 'House Bill 4900 of 2024 would change this amount, and whether it became law is not known. Check with the clerk.',
          es: 'El proyecto House Bill 4900 de 2024 cambiaría esta cantidad, y no se sabe si llegó a ser ley. Confírmelo en la secretaría.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, materials, stock, a motor vehicle or other things needed for the main trade or business, up to $1,000 in all.',
            es: 'Herramientas, materiales, mercancía, un vehículo u otras cosas necesarias para el oficio o negocio principal, hasta $1,000 en total.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mich. Comp. Laws § 600.6023(1)(a)-(b)',
          'https://instalawyer.io/laws/michigan-compiled-laws/section-6006023-property-exempt',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Some farm animals are exempt too. House Bill 4900 of 2024 would change this amount, and whether it became law is not known. Check with the clerk.',
          es: 'También están exentos algunos animales de granja. El proyecto House Bill 4900 de 2024 cambiaría esta cantidad, y no se sabe si llegó a ser ley. Confírmelo en la secretaría.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          rule: {
            en: "Household goods, furniture, utensils, books and appliances up to $1,000. Clothing, family pictures and six months' food and fuel in full.",
            es: 'Enseres del hogar, muebles, utensilios, libros y aparatos hasta $1,000. La ropa, los retratos de familia y alimentos y combustible para seis meses, por completo.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Ct. R. 3.101(K)'),
        confidence: 'known',
        note: {
          en: 'A hearing is set quickly. A late objection can still stop money that has not been paid out.',
          es: 'La audiencia se fija pronto. Una objeción tardía todavía puede detener el dinero que no se haya entregado.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: {
            en: 'service of the writ of garnishment on the debtor',
            es: 'la notificación de la orden de embargo al deudor',
          },
          form: 'MC 49',
          where: { en: 'the court that issued the garnishment', es: 'el tribunal que emitió el embargo' },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.6001-600.6002; Mich. Ct. R. 3.106'),
        confidence: 'known',
        note: {
          en: 'Personal property is taken first, then land. Money in a bank is reached by a non-periodic garnishment (form MC 13).',
          es: 'Primero se toman los bienes muebles y después los inmuebles. El dinero en el banco se alcanza con un embargo no periódico (formulario MC 13).',
        },
        value: {
          document: {
            en: 'Order to Seize Property (writ of execution)',
            es: 'Orden para embargar bienes (Order to Seize Property), es decir, la orden de ejecución',
          },
          form: 'MC 19',
          issuedBy: { en: 'clerk of the district court', es: 'secretaría del tribunal de distrito' },
          servedBy: {
            en: 'sheriff or court officer',
            es: 'alguacil (sheriff) u oficial del tribunal (court officer)',
          },
          returnDays: 90,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.6104, 600.6110; Mich. Ct. R. 2.621'),
        confidence: 'known',
        note: {
          en: 'The order can also forbid the debtor to move assets until the hearing.',
          es: 'La orden también puede prohibir que el deudor mueva sus bienes hasta la audiencia.',
        },
        value: {
          name: {
            en: 'Judgment debtor examination by subpoena',
            es: 'Interrogatorio del deudor mediante citación (judgment debtor examination by subpoena)',
          },
          form: 'MC 11',
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Const. art. I, § 21; Mich. Comp. Laws §§ 600.1701, 600.6107'),
        confidence: 'known',
        note: {
          en: 'The subpoena must be handed to the debtor in person.',
          es: 'La citación se debe entregar al deudor en persona.',
        },
        value: {
          rule: {
            en: 'Not coming to an examination the court ordered, or breaking its order not to move assets, can be contempt, with a bench warrant. Not paying is not contempt.',
            es: 'No presentarse a un interrogatorio ordenado por el tribunal, o desobedecer su orden de no mover bienes, puede ser desacato, con orden de arresto. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 691.1171-691.1179'),
        confidence: 'known',
        note: {
          en: 'No enforcement until 21 days after the notice is mailed.',
          es: 'No se puede ejecutar hasta 21 días después de enviado el aviso por correo.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Authenticated copy and affidavit with the clerk of a circuit, district or municipal court. Notice is mailed to the debtor',
            es: 'Copia autenticada y declaración jurada en la secretaría de un tribunal de circuito, de distrito o municipal. Se envía un aviso por correo al deudor',
          },
          wait: { count: 21, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.6201-600.6207, 600.8410; Mich. Ct. R. 3.104'),
        confidence: 'known',
        note: {
          en: 'An installment order does not stop the garnishment of a tax refund or a bank account.',
          es: 'Una orden de pagar en cuotas no detiene el embargo de un reembolso de impuestos ni de una cuenta bancaria.',
        },
        value: {
          courtOrdered: true,
          form: 'MC 15',
          rule: {
            en: 'The debtor files a motion for installment payments (MC 15), or asks at the small claims hearing. While the payments are kept up, wages cannot be garnished. After a missed payment, the creditor can ask the court to set the order aside.',
            es: 'El deudor presenta una petición para pagar en cuotas (MC 15), o lo pide en la audiencia de reclamos menores. Mientras cumpla los pagos, no se le puede embargar el salario. Si falta un pago, el acreedor puede pedir al tribunal que anule la orden.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws § 600.2952'),
        confidence: 'uncertain',
        note: {
          en: 'These claims are allowed in small claims. Paying within 7 days costs only a small processing fee. Check the section before claiming.',
          es: 'Estos reclamos se admiten en reclamos menores. Pagar dentro de 7 días cuesta solo un pequeño cargo de trámite. Confirme el artículo antes de reclamar.',
        },
        value: {
          rule: {
            en: 'The holder mails a demand in the form the law sets. If the check is not paid within 30 days, the writer owes the check, plus twice its amount or $100, whichever is more, and $250 in costs.',
            es: 'El tenedor envía por correo una exigencia en la forma que fija la ley. Si el cheque no se paga dentro de 30 días, quien lo firmó debe el cheque, más el doble de su monto o $100, lo que sea mayor, y $250 de gastos.',
          },
          multiplier: 2,
          leastCents: cents(100),
          mostCents: null,
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 445.251-445.258'),
        confidence: 'known',
        note: {
          en: 'Damages are at least $50 (three times the damages if the act was willful, and at least $150), plus fees. Agencies fall under the Occupational Code (§ 339.901).',
          es: 'La indemnización es de al menos $50 (el triple de los daños si el acto fue intencional, y al menos $150), más honorarios. Las agencias se rigen por el Código de Ocupaciones (§ 339.901).',
        },
        value: {
          law: {
            en: 'Regulation of Collection Practices Act',
            es: 'Ley de Regulación de las Prácticas de Cobro (Regulation of Collection Practices Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'People who collect their own consumer debts, and others who are not licensed as agencies, may not threaten, harass or mislead.',
            es: 'Quienes cobran sus propias deudas de consumo, y otros que no tienen licencia de agencia, no pueden amenazar, acosar ni engañar.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('Mich. Comp. Laws § 408.414 (former)'),
        confidence: 'secondary',
        value: { hourlyCents: 1056 },
      },
      {
        from: '2025-02-21',
        cite: cite('Mich. Comp. Laws § 408.934'),
        confidence: 'secondary',
        value: { hourlyCents: 1248 },
      },
      {
        from: '2026-01-01',
        cite: cite('Mich. Comp. Laws § 408.934', 'https://www.cpsgo.com/2026-changes-to-state-minimum-wages'),
        confidence: 'secondary',
        note: {
          en: 'It goes to $15.00 on January 1, 2027. Garnishment uses the federal wage.',
          es: 'Sube a $15.00 el 1 de enero de 2027. El embargo usa el salario mínimo federal.',
        },
        value: { hourlyCents: 1373 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mich. Comp. Laws §§ 600.6021, 600.6093, 600.6401 et seq.'),
        confidence: 'known',
        note: {
          en: 'Ask the officers named in the statute to put the judgment on the next tax roll.',
          es: 'Pida a los funcionarios que nombra la ley que incluyan el fallo en el próximo padrón de impuestos.',
        },
        value: {
          rule: {
            en: 'There is no execution against a local government. The judgment is certified and, if it is not paid, added to its tax roll. Claims against the State go to the Court of Claims and are paid from money the Legislature sets aside.',
            es: 'No hay ejecución contra un gobierno local. El fallo se certifica y, si no se paga, se agrega a su padrón de impuestos. Los reclamos contra el Estado van al Tribunal de Reclamos (Court of Claims) y se pagan con dinero que asigna la Legislatura.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Michigan Legal Help; Michigan Courts (SCAO forms)'),
        confidence: 'known',
        note: {
          en: 'Michigan Legal Help is the self-help site the courts support. The SCAO forms are the official ones.',
          es: 'Michigan Legal Help es el sitio de ayuda que apoyan los tribunales. Los formularios oficiales son los de la SCAO.',
        },
        value: {
          selfHelp: 'https://michiganlegalhelp.org/',
          forms: 'https://www.courts.michigan.gov/SCAO-forms/',
        },
      },
    ]),
  },
}
