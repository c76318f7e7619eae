// Iowa: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const iowa: Jurisdiction = {
  code: 'IA',
  name: { en: 'Iowa', es: 'Iowa' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2018-07-01',
        cite: cite('Iowa Code § 631.1', 'https://civilcase.com/small-claims/iowa'),
        confidence: 'secondary',
        note: {
          en: 'The limit is the same for people and businesses. Evictions are heard on this docket too.',
          es: 'El límite es igual para personas y negocios. Los desalojos también se tramitan aquí.',
        },
        value: {
          court: {
            en: 'Iowa District Court, small claims docket',
            es: 'Tribunal de Distrito de Iowa, sección de reclamos menores',
          },
          limitCents: cents(6_500),
          limitNote: {
            en: 'Money claims of $6,500 or less, not counting interest and costs.',
            es: 'Reclamos de dinero de $6,500 o menos, sin contar intereses ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 631.13', 'https://civilcase.com/small-claims/iowa'),
        confidence: 'secondary',
        note: {
          en: 'Either side may appeal to a district judge, by saying so at the end of the hearing or by a written notice within 20 days. Collection is paused only if a bond is posted.',
          es: 'Cualquiera de las partes puede apelar ante un juez de distrito: lo dice al final de la audiencia o presenta un aviso escrito dentro de 20 días. El cobro se suspende solo si se deposita una fianza.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 626.1, 626.2, 631.13'),
        confidence: 'known',
        note: {
          en: 'We know of no fixed waiting time. The creditor can ask for a writ of execution once the judgment is entered, and an appeal alone does not stop it.',
          es: 'No conocemos un tiempo de espera fijo. El acreedor puede pedir una orden de ejecución en cuanto se registra el fallo, y una apelación por sí sola no la detiene.',
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
        cite: cite('Iowa Code §§ 535.3(1)(a), 668.13', 'https://ezel.ai/surveys/prejudgment-interest/iowa'),
        confidence: 'uncertain',
        note: {
          en: 'Use the rate written in the judgment, because it depends on the day of the judgment. The figure reported for June 2026 was 5.88%, and for September 8, 2022 it was 5.61%. We did not see later months. Interest usually also runs from the day the case was filed. It is counted by the day and does not compound.',
          es: 'Use la tasa escrita en el fallo, porque depende del día del fallo. La cifra publicada para junio de 2026 fue 5.88% y para el 8 de septiembre de 2022 fue 5.61%. No vimos los meses siguientes. Por lo general, los intereses corren también desde el día en que se presentó el caso. Se cuentan por día y no son compuestos.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'The one-year Treasury rate (Federal Reserve H.15, constant maturity) settled just before the day of the judgment, plus 2 points. It stays the same for that judgment.',
              es: 'La tasa del Tesoro a un año (Reserva Federal H.15, vencimiento constante) fijada justo antes del día del fallo, más 2 puntos. No cambia para ese fallo.',
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
                en: 'Judgment on a contract that states its own rate: that rate, up to the legal maximum',
                es: 'Fallo por un contrato que fija su propia tasa: esa tasa, hasta el máximo legal',
              },
              when: null,
              rate: null,
              cite: cite('Iowa Code §§ 535.2, 668.13(2)'),
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
          'Iowa Code §§ 614.1(6), 614.3, 626.2, 631.12',
          'https://www.iowacourts.gov/faq/judgments/once-i-have-a-judgment-how-long-do-i-have-to-get-my-money-faq/',
        ),
        confidence: 'verified',
        note: {
          en: 'A small-claims judgment can be enforced for 20 years, but its lien on land lasts only 10. Judgments that foreclose a mortgage on a home or farm die after 2 years.',
          es: 'Un fallo de reclamos menores se puede ejecutar durante 20 años, pero su gravamen sobre inmuebles dura solo 10. Los fallos que ejecutan la hipoteca de una vivienda o finca vencen a los 2 años.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new action on the judgment.',
            es: 'Inicie una nueva demanda basada en el fallo.',
          },
          window: {
            words: {
              en: "generally not until 9 years after the judgment, without the court's permission",
              es: 'por lo general, no antes de 9 años desde el fallo, salvo permiso del tribunal',
            },
            opens: { after: 'entered', period: { count: 9, unit: 'years' } },
          },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Code §§ 624.23(1), 624.24, 631.12',
          'https://law.justia.com/codes/iowa/2009/title-15/subtitle-3/chapter-624/624-23/',
        ),
        confidence: 'verified',
        note: {
          en: "The lien also reaches land bought later. It does not hold on a recorded (platted) homestead if the creditor does not levy within 30 days of the owner's written demand.",
          es: 'El gravamen alcanza también los inmuebles que se compren después. No vale sobre una vivienda protegida inscrita con plano (platted homestead) si el acreedor no la embarga dentro de los 30 días de la exigencia por escrito del dueño.',
        },
        value: {
          document: {
            en: 'None in the county of the judgment (the lien is automatic on docketing); elsewhere, an attested copy of the judgment',
            es: 'Ninguno en el condado del fallo (el gravamen nace al registrarse); en otros condados, una copia certificada del fallo (attested copy of the judgment)',
          },
          where: {
            en: 'clerk of the district court of each other county where the debtor has land',
            es: 'secretaría del tribunal de distrito de cada uno de los demás condados donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Iowa Code § 624.37', 'https://instalawyer.io/laws/iowa-code/section-62437-satisfaction-of'),
        confidence: 'verified',
        note: {
          en: 'The debtor must first send a written request with a draft release. If the creditor cannot be found or will not take the money, the court may let it be paid to the state treasurer.',
          es: 'El deudor debe enviar primero una solicitud por escrito con un borrador de la liberación. Si no se encuentra al acreedor o este no acepta el dinero, el tribunal puede permitir que se pague al tesorero del estado.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment (notarized), filed with the clerk of each county where the judgment is a lien',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment), ante notario, presentada en la secretaría de cada condado donde el fallo sea un gravamen',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: { en: "the debtor's written request", es: 'la solicitud por escrito del deudor' },
          penalty: {
            en: '$400, which the debtor asks for by motion in the same case.',
            es: '$400, que el deudor solicita en una petición en el mismo caso.',
          },
          penaltyCents: cents(400),
          signing: { before: 'notary', always: true },
          lienRelease: {
            en: 'File it with the clerk of each county where the judgment is a lien.',
            es: 'Preséntela en la secretaría de cada condado donde el fallo sea un gravamen.',
          },
          motion: {
            en: 'The debtor asks for the penalty by motion in the same case. If the creditor cannot be found or refuses the money, the court may let it be paid to the state treasurer.',
            es: 'El deudor pide la multa con una petición en el mismo caso. Si el acreedor no se encuentra o rechaza el dinero, el tribunal puede permitir que se pague al tesorero del estado.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa R. Civ. P. 1.977'),
        confidence: 'known',
        note: {
          en: 'A judgment entered without proper service can be attacked later.',
          es: 'Un fallo dictado sin una notificación correcta se puede impugnar más tarde.',
        },
        value: {
          period: { count: 60, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion showing good cause, such as mistake, surprise or excusable neglect. Do it promptly and within 60 days.',
            es: 'Presente una petición con una buena razón, como error, sorpresa o descuido excusable. Hágalo pronto y dentro de 60 días.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 624.23'),
        confidence: 'known',
        note: {
          en: 'A judgment is no lien on movable property. The creditor must have the sheriff levy on it.',
          es: 'El fallo no crea un gravamen sobre los bienes muebles. El acreedor debe hacer que el alguacil (sheriff) los embargue.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Code §§ 642.21, 537.5105',
          'https://instalawyer.io/laws/iowa-code/section-64221-exemption-from',
        ),
        confidence: 'verified',
        note: {
          en: 'On a consumer credit debt, the debtor may ask the court to exempt more because of hardship.',
          es: 'En una deuda de crédito al consumo, el deudor puede pedir al tribunal que exima más por dificultades económicas.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'consumer credit: what is above 40 hours at the federal minimum wage',
                es: 'crédito al consumo: lo que pase de 40 horas al salario mínimo federal',
              },
              when: { debtKinds: ['consumer'] },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'federal' }, percent: 100 },
              section: 'Iowa Code § 537.5105',
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
            en: 'Each week: the lesser of 25% of disposable pay, or what is above 30 times the federal minimum wage (40 times for a consumer credit debt). There is also a cap a year for each creditor, by the pay expected that year: under $12,000, $250; to $16,000, $400; to $24,000, $800; to $35,000, $1,500; to $50,000, $2,000; $50,000 or more, 10% of the pay.',
            es: 'Cada semana: lo menor entre el 25% del salario disponible y lo que pase de 30 veces el salario mínimo federal (40 veces para una deuda de crédito al consumo). Además hay un tope anual por acreedor, según el salario previsto del año: menos de $12,000, $250; hasta $16,000, $400; hasta $24,000, $800; hasta $35,000, $1,500; hasta $50,000, $2,000; $50,000 o más, el 10% del salario.',
          },
          caution: {
            en: 'A creditor may take only so much in a year, by the pay expected that year: under $12,000, $250; to $16,000, $400; to $24,000, $800; to $35,000, $1,500; to $50,000, $2,000; $50,000 or more, 10% of the pay. The amount here does not count that cap.',
            es: 'Cada acreedor puede tomar solo cierta cantidad al año, según el salario que se espera ese año: menos de $12,000, $250; hasta $16,000, $400; hasta $24,000, $800; hasta $35,000, $1,500; hasta $50,000, $2,000; $50,000 o más, el 10% del salario. La cantidad de aquí no cuenta ese tope.',
          },
          process: {
            en: 'The creditor gives a general execution to the sheriff, who serves a garnishment notice on the employer.',
            es: 'El acreedor entrega una orden de ejecución general (general execution) al alguacil (sheriff), quien notifica el embargo al empleador.',
          },
          continuous: true,
          durationDays: 120,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 627.6'),
        confidence: 'known',
        note: {
          en: 'What can be claimed: up to $1,000 of earned wages and tax refunds, and up to $1,000 of any other personal property, including cash.',
          es: 'Lo que se puede reclamar: hasta $1,000 de salario ganado y reembolsos de impuestos, y hasta $1,000 de cualquier otro bien mueble, incluso efectivo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No state amount is safe on its own beyond federal benefits. The debtor must claim the small exemptions for cash and for wages or tax refunds.',
            es: 'Ninguna cantidad estatal queda a salvo por sí sola, aparte de los beneficios federales. El deudor debe reclamar las pequeñas exenciones de efectivo y de salario o reembolsos de impuestos.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 561.1-561.3, 561.16, 561.21', 'http://www.bankruptcyinformation.com/ia_exemp.htm'),
        confidence: 'secondary',
        note: {
          en: 'A married couple shares one homestead, and a surviving spouse keeps it. Debts older than the purchase of the home, mortgages, and liens for work on it can still reach it.',
          es: 'Los esposos comparten una sola vivienda protegida, y el cónyuge sobreviviente la conserva. Las deudas anteriores a la compra, las hipotecas y los gravámenes por trabajos en la vivienda sí la alcanzan.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.5,
          acresRural: 40,
          rule: {
            en: 'The home is exempt whatever its value, up to half an acre in a town or 40 acres elsewhere. There is one homestead for the whole household.',
            es: 'La vivienda está exenta sin importar su valor, hasta medio acre en un pueblo o ciudad o 40 acres en otro lugar. Hay una sola para todo el hogar.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 627.6(9)', 'http://www.bankruptcyinformation.com/ia_exemp.htm'),
        confidence: 'secondary',
        note: {
          en: 'Each debtor has the exemption, so a couple who own a car together may each claim it.',
          es: 'Cada deudor tiene la exención, así que si una pareja es dueña de un auto, cada uno puede reclamarla.',
        },
        value: {
          cents: cents(7_000),
          isUnlimited: false,
          rule: {
            en: "One motor vehicle, up to $7,000 of the debtor's share.",
            es: 'Un vehículo de motor, hasta $7,000 de la parte del deudor.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 627.6(14)', 'https://rica-realty.com/Iowa.html'),
        confidence: 'secondary',
        note: {
          en: 'A separate $1,000 covers earned wages and state and federal tax refunds together.',
          es: 'Otros $1,000 cubren en conjunto el salario ganado y los reembolsos de impuestos estatales y federales.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $1,000 of any personal property, including cash.',
            es: 'Hasta $1,000 de cualquier bien mueble, incluso efectivo.',
          },
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Code § 627.6(11), (12)',
          'http://www.legalmatch.com/law-library/article/iowa-bankruptcy-exemptions.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'A person claims either the farm exemption or the other one, not both.',
          es: 'La persona reclama la exención agrícola o la otra, no las dos.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books or tools of a trade, up to $10,000 (not motor vehicles). Farmers have $10,000 for implements, livestock and feed.',
            es: 'Instrumentos, libros profesionales o herramientas de un oficio, hasta $10,000 (no vehículos de motor). Los agricultores tienen $10,000 para aperos, ganado y alimento para animales.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 627.6(1), (5)', 'http://laws9.com/statutes/iowa/title-15/subtitle-3/chapter-627/627-6'),
        confidence: 'secondary',
        note: {
          en: 'Wedding and engagement rings are exempt, with a limit for rings bought within two years.',
          es: 'Los anillos de boda y de compromiso están exentos, con un límite para los comprados en los últimos dos años.',
        },
        value: {
          cents: cents(7_000),
          isUnlimited: false,
          rule: {
            en: 'Clothing, instruments, furnishings, appliances and electronics for the household, up to $7,000 in total. Jewelry besides wedding rings has its own $2,000.',
            es: 'Ropa, instrumentos, muebles, electrodomésticos y aparatos electrónicos del hogar, hasta $7,000 en total. Las joyas que no sean anillos de boda tienen sus propios $2,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 642.14, 642.15'),
        confidence: 'known',
        note: {
          en: "Garnished money may not be paid over until the debtor has had ten days' notice. Claim by motion. For seized goods, claim with the sheriff before the sale.",
          es: 'El dinero embargado no se puede entregar hasta que el deudor haya tenido diez días de aviso. Reclame con una petición. Si se embargaron bienes, reclame ante el alguacil (sheriff) antes de la venta.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: {
            en: 'the service of the notice of garnishment',
            es: 'la notificación del aviso de embargo',
          },
          form: null,
          where: {
            en: 'the clerk of the district court that issued the execution',
            es: 'la secretaría del tribunal de distrito que emitió la ejecución',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Code §§ 626.12, 626.16; Iowa Ct. R. form 3.25',
          'https://www.iowacourts.gov/faq/judgments/will-the-court-help-me-collect-my-judgment-faq/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The sheriff keeps collecting under one execution for up to 120 days. After that the creditor needs a new one.',
          es: 'El alguacil (sheriff) sigue cobrando con una misma orden hasta por 120 días. Después, el acreedor necesita otra.',
        },
        value: {
          document: { en: 'General execution', es: 'Orden de ejecución general (General execution)' },
          form: '3.25 (Request for General Execution)',
          issuedBy: { en: 'the clerk of court', es: 'la secretaría del tribunal' },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: 120,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 630.1 et seq.'),
        confidence: 'known',
        note: {
          en: 'The debtor is ordered to appear and answer under oath about income and property, usually in the county where the debtor lives.',
          es: 'Se ordena al deudor presentarse y responder bajo juramento sobre ingresos y bienes, por lo común en el condado donde vive.',
        },
        value: {
          name: { en: "Debtor's examination", es: "Interrogatorio del deudor (Debtor's examination)" },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 630.10, 630.11'),
        confidence: 'known',
        note: {
          en: 'A missed examination can lead to an arrest warrant, but a debtor cannot be jailed for owing money.',
          es: 'Faltar al interrogatorio puede llevar a una orden de arresto, pero nadie puede ir a la cárcel por deber dinero.',
        },
        value: {
          rule: {
            en: "Not paying is not contempt. It can be contempt to miss a debtor's examination, to refuse to answer, or to disobey an order to hand over property.",
            es: 'No pagar no es desacato. Sí puede serlo faltar al interrogatorio del deudor, negarse a responder o desobedecer una orden de entregar bienes.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 626A.1 et seq.'),
        confidence: 'known',
        note: {
          en: 'The debtor gets notice by mail, and the waiting time runs from that mailing.',
          es: 'Se avisa al deudor por correo, y el tiempo de espera corre desde ese envío.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the clerk of a district court.',
            es: 'Presente una copia autenticada del fallo y una declaración jurada en la secretaría de un tribunal de distrito.',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code § 631.12'),
        confidence: 'known',
        note: {
          en: 'Ask at the hearing, or by a motion that shows income and expenses.',
          es: 'Pídalo en la audiencia, o con una petición que muestre sus ingresos y gastos.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The court may order a small claims judgment paid in installments. After a missed payment the creditor may ask for execution on the whole balance.',
            es: 'El tribunal puede ordenar que un fallo de reclamos menores se pague a plazos. Si falta un pago, el acreedor puede pedir la ejecución de todo lo que queda.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 554.3512, 554.3513'),
        confidence: 'known',
        note: {
          en: 'The demand must give 30 days to pay. Damages may not be claimed on top of a charge already collected for the same check.',
          es: 'La exigencia debe dar 30 días para pagar. No se pueden pedir daños además de un cargo ya cobrado por el mismo cheque.',
        },
        value: {
          rule: {
            en: 'After a written demand: three times the check, up to $500 above its amount. A fee of up to $30 may be charged.',
            es: 'Después de una exigencia por escrito: tres veces el cheque, hasta $500 por encima de su monto. Se puede cobrar un cargo de hasta $30.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          holdsCheck: true,
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Iowa Code §§ 537.7101-537.7103, 537.5201'),
        confidence: 'known',
        note: {
          en: 'A consumer can recover actual damages plus an amount set by law and attorney fees.',
          es: 'El consumidor puede recuperar los daños reales, más una cantidad fijada por la ley y honorarios de abogado.',
        },
        value: {
          law: {
            en: 'Iowa Debt Collection Practices Act (Iowa Consumer Credit Code)',
            es: 'Ley de Prácticas de Cobro de Deudas de Iowa (Debt Collection Practices Act, Iowa Consumer Credit Code)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It bars threats, harassment, false statements, and contact with third parties. It applies to creditors who collect their own consumer debts.',
            es: 'Prohíbe las amenazas, el acoso, las declaraciones falsas y el contacto con terceros. Se aplica a los acreedores que cobran sus propias deudas de consumo.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2008-01-01',
        cite: cite('Iowa Code § 91D.1'),
        confidence: 'known',
        note: {
          en: 'It is the same as the federal rate, and local rates are not allowed.',
          es: 'Es igual al federal, y no se permiten mínimos locales.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Code §§ 626.24, 627.18, 669.11',
          'https://law.uslawyerdatabase.com/us-law/2022-iowa-code/title-xv-judicial-branch-and-judicial-procedures/chapter-626-execution/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'If no property can be found, the local body must raise a tax as soon as it can to pay the judgment.',
          es: 'Si no se encuentran bienes, el organismo local debe recaudar un impuesto cuanto antes para pagar el fallo.',
        },
        value: {
          rule: {
            en: 'Public property is exempt from execution. A city or county pays from its funds or from a tax it must raise. A judgment against the State is paid through the state appeal board.',
            es: 'Los bienes públicos no se pueden embargar. Una ciudad o un condado paga de sus fondos o con un impuesto que debe recaudar. Un fallo contra el Estado se paga por medio de la junta estatal de apelaciones (state appeal board).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Iowa Judicial Branch',
          'https://www.iowacourts.gov/faq/judgments/will-the-court-help-me-collect-my-judgment-faq/',
        ),
        confidence: 'secondary',
        value: {
          selfHelp: 'https://www.iowacourts.gov/for-the-public/representing-yourself/collecting-a-judgment/',
          forms: 'https://www.iowacourts.gov/for-the-public/court-forms/',
        },
      },
    ]),
  },
}
