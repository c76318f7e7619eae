// Wisconsin: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const wisconsin: Jurisdiction = {
  code: 'WI',
  name: { en: 'Wisconsin', es: 'Wisconsin' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2011-07-01',
        cite: cite('Wis. Stat. § 799.01', 'https://www.calumetcounty.org/132/Small-Claims'),
        confidence: 'secondary',
        note: {
          en: 'A 2025-26 bill would raise the limit to $15,000 from January 1, 2027 and higher later. We found no sign that it became law. Check with the clerk.',
          es: 'Un proyecto de ley de 2025-26 subiría el límite a $15,000 desde el 1 de enero de 2027 y más adelante. No encontramos señales de que sea ley. Confirme en la secretaría.',
        },
        value: {
          court: { en: 'Circuit Court, small claims', es: 'Tribunal de Circuito, reclamos menores' },
          limitCents: cents(10_000),
          limitNote: {
            en: '$5,000 for injury and other tort claims and for third-party complaints.',
            es: '$5,000 para reclamos por lesiones y otros daños (tort) y para demandas contra terceros.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. §§ 799.30, 806.06(5), 808.04(1); Linnmar, Inc. v. First Enterprises, 468 N.W.2d 753 (Wis. Ct. App. 1991)',
          'http://print.casetext.com/case/linnmar-inc-v-first-enterprises',
        ),
        confidence: 'known',
        note: {
          en: 'A decision by a court commissioner can first be taken to a judge for a new hearing, within 10 days of an oral decision or 15 days of a mailed one.',
          es: 'La decisión de un comisionado del tribunal se puede llevar primero ante un juez para una nueva audiencia, dentro de los 10 días de una decisión oral o de los 15 días de una enviada por correo.',
        },
        value: {
          period: { count: 45, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment (not the notice). If no one gave written notice of entry within 21 days of entry, there are 90 days from entry',
            es: 'el registro del fallo (no el aviso). Si nadie dio aviso por escrito del registro dentro de los 21 días del registro, hay 90 días desde el registro',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 799.24, 815.04'),
        confidence: 'known',
        note: {
          en: 'Collection may start at once. The debtor has 15 days to send the creditor a financial disclosure.',
          es: 'El cobro puede empezar de inmediato. El deudor tiene 15 días para enviar al acreedor una declaración de sus finanzas.',
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
        cite: cite('Wis. Stat. § 815.05(8) (before 2011 Wis. Act 69)', 'http://wi.elaws.us/acts/2011/69'),
        confidence: 'verified',
        note: {
          en: 'Judgments entered before December 2, 2011 carry 12% a year.',
          es: 'Los fallos registrados antes del 2 de diciembre de 2011 generan 12% al año.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: null,
        },
      },
      {
        from: '2011-12-02',
        cite: cite(
          'Wis. Stat. § 815.05(8)',
          'https://ks-lawfirm.com/changes-to-civil-judgement-interest-rates-and-irs-mileage-rates',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The half-year in which the judgment was entered sets the rate for good. Some rates in our table, all those since July 2021 among them, are worked out from the prime rate. Check the rate with the clerk if the judgment was entered since July 1, 2026.',
          es: 'El semestre en que se registró el fallo fija la tasa para siempre. Algunas tasas de nuestra tabla, entre ellas todas las posteriores a junio de 2021, se calcularon con la tasa preferencial (prime). Confirme la tasa en la secretaría si el fallo se registró desde el 1 de julio de 2026.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2011-12-02', annualPercent: 4.25 },
              { from: '2016-01-01', annualPercent: 4.5 },
              { from: '2016-07-01', annualPercent: 4.5 },
              { from: '2017-01-01', annualPercent: 4.75 },
              { from: '2017-07-01', annualPercent: 5.25 },
              { from: '2018-01-01', annualPercent: 5.5 },
              { from: '2018-07-01', annualPercent: 6 },
              { from: '2019-01-01', annualPercent: 6.5 },
              { from: '2019-07-01', annualPercent: 6.5 },
              { from: '2020-01-01', annualPercent: 5.75 },
              { from: '2020-07-01', annualPercent: 4.25 },
              { from: '2021-01-01', annualPercent: 4.25 },
              { from: '2021-07-01', annualPercent: 4.25 },
              { from: '2022-01-01', annualPercent: 4.25 },
              { from: '2022-07-01', annualPercent: 5.75 },
              { from: '2023-01-01', annualPercent: 8.5 },
              { from: '2023-07-01', annualPercent: 9.25 },
              { from: '2024-01-01', annualPercent: 9.5 },
              { from: '2024-07-01', annualPercent: 9.5 },
              { from: '2025-01-01', annualPercent: 8.5 },
              { from: '2025-07-01', annualPercent: 8.5 },
              { from: '2026-01-01', annualPercent: 7.75 },
            ],
            knownThrough: '2026-06-30',
            formula: {
              en: 'The prime rate on January 1 (judgment entered by June 30) or on July 1 (entered later) of the year of the judgment, plus 1 point. It is fixed for the life of the judgment.',
              es: 'La tasa preferencial (prime) del 1 de enero (fallo registrado hasta el 30 de junio) o del 1 de julio (registrado después) del año del fallo, más 1 punto. Queda fija mientras dure el fallo.',
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
        cite: cite('Wis. Stat. §§ 893.40, 815.04'),
        confidence: 'known',
        note: {
          en: 'Execution can be issued freely for five years, and later with permission of the court. The lien on land lasts only 10 years.',
          es: 'La ejecución se puede emitir libremente durante cinco años, y después con permiso del tribunal. El gravamen sobre inmuebles dura solo 10 años.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment.',
            es: 'Inicie una nueva demanda basada en el fallo.',
          },
          window: { words: { en: 'before the 20 years end', es: 'antes de que terminen los 20 años' } },
          renewedYears: 20,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 806.15', 'https://www.co.oconto.wi.us/237/Post-Judgment-Information'),
        confidence: 'secondary',
        note: {
          en: 'The lien does not reach a homestead within the exemption. Marital property rules limit reaching a spouse.',
          es: 'El gravamen no alcanza la vivienda protegida (homestead) dentro de la exención. Las reglas de bienes matrimoniales limitan lo que se puede cobrar al cónyuge.',
        },
        value: {
          document: {
            en: 'Docketing of the judgment ($5 fee)',
            es: 'Inscripción del fallo (docketing; tarifa de $5)',
          },
          where: {
            en: 'Clerk of Circuit Court, judgment and lien docket; by transcript in other counties',
            es: 'secretaría del Tribunal de Circuito, registro de fallos y gravámenes; en otros condados, con una transcripción (transcript)',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 806.19, 806.20', 'https://docs.legis.wisconsin.gov/document/statutes/2019/806.20'),
        confidence: 'verified',
        note: {
          en: 'A discharge in bankruptcy can also be filed to clear the docket.',
          es: 'También se puede presentar la exoneración de deudas por bancarrota (discharge) para limpiar el registro.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. The debtor may ask the court to order it, or deposit the money with the clerk, who satisfies the judgment 10 days after notice.',
            es: 'No hay una suma fija. El deudor puede pedir al tribunal que lo ordene, o depositar el dinero en la secretaría, que da por pagado el fallo 10 días después del aviso.',
          },
          penaltyCents: null,
          signing: {
            before: 'notary-or-clerk',
            always: true,
            note: {
              en: 'A signed and acknowledged paper, or an entry on the docket that the creditor signs and the clerk witnesses.',
              es: 'Un documento firmado y reconocido, o una anotación en el registro que firma el acreedor y atestigua la secretaría.',
            },
          },
          formIsMandatory: true,
          partial: {
            en: 'A satisfaction of a part, or for some of the debtors, states the amount paid on the judgment or for the release, and names the debtors.',
            es: 'La constancia de una parte, o respecto de algunos deudores, indica la cantidad pagada por el fallo o por la liberación, y nombra a los deudores.',
          },
          lienRelease: {
            en: 'Where the judgment was docketed in another county, file a transcript of the satisfaction with that county’s clerk.',
            es: 'Si el fallo se registró en otro condado, presente una transcripción de la constancia en la secretaría de ese condado.',
          },
          motion: {
            en: 'The debtor may ask the court to order the satisfaction. A debtor who still has the money may deposit it with the clerk and give the creditor written notice at once, in person or by registered mail; 10 days after the notice, with proof of service, the clerk satisfies the judgment unless the court orders otherwise.',
            es: 'El deudor puede pedir al tribunal que ordene la constancia. Si aún tiene el dinero, puede depositarlo en la secretaría y avisar de inmediato por escrito al acreedor, en persona o por correo registrado; 10 días después del aviso, con prueba de la notificación, la secretaría da por pagado el fallo, salvo que el tribunal ordene otra cosa.',
          },
          sources: {
            signing: {
              cite: cite(
                'Wis. Stat. § 806.19(1)(a)',
                'https://law.uslawyerdatabase.com/806-19-satisfaction-of-judgments',
              ),
              confidence: 'verified',
            },
            partial: {
              cite: cite(
                'Wis. Stat. § 806.19(1)(a)',
                'https://law.uslawyerdatabase.com/806-19-satisfaction-of-judgments',
              ),
              confidence: 'verified',
            },
            // The courts' standard forms as such; a paper that is none is not refused, but must be put right within 10 days.
            formIsMandatory: {
              cite: cite(
                'Wis. Stat. § 807.001',
                'https://www.wisbar.org/NewsPublications/WisconsinLawyer/Pages/Article.aspx?Volume=72&Issue=12&ArticleID=20145',
              ),
              confidence: 'secondary',
            },
            lienRelease: { cite: cite('Wis. Stat. § 806.22'), confidence: 'known' },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 799.29(1)'),
        confidence: 'known',
        note: {
          en: 'Explain why you missed the date and what your defense is.',
          es: 'Explique por qué no asistió en la fecha fijada y cuál es su defensa.',
        },
        value: {
          period: { count: 12, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a petition to reopen the default, for good cause, within 12 months of entry.',
            es: 'Presente una petición para reabrir el fallo en rebeldía, con una buena razón, dentro de los 12 meses del registro.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 815.19'),
        confidence: 'uncertain',
        note: {
          en: 'The levy holds the goods. Check the section with the clerk.',
          es: 'El embargo retiene los bienes. Confirme la sección en la secretaría.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          where: { en: 'levy by the sheriff', es: 'embargo por el alguacil (sheriff)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. §§ 812.34, 812.35, 812.44',
          'https://instalawyer.io/laws/wisconsin-statutes-annotations/chapter-812-garnishment-81234-exemption',
        ),
        confidence: 'verified',
        note: {
          en: 'It lasts 13 weeks and can be repeated. The debtor may ask the court for more relief for unusual expenses.',
          es: 'Dura 13 semanas y se puede repetir. El deudor puede pedir más alivio al tribunal por gastos extraordinarios.',
        },
        value: {
          limits: [
            {
              label: { en: '20% of disposable pay', es: '20% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 20 },
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
            en: 'At most 20% of disposable pay. At least 30 times the federal minimum wage ($217.50 a week) must be left, and household income may not be pushed under the federal poverty line. Nothing may be taken if household income is under that line, or if the debtor got need-based aid in the last six months.',
            es: 'Como máximo el 20% del salario disponible. Deben quedar al menos 30 veces el salario mínimo federal ($217.50 a la semana), y el ingreso del hogar no puede bajar del nivel federal de pobreza. No se puede tomar nada si el ingreso del hogar está por debajo de ese nivel, o si el deudor recibió ayuda por necesidad en los últimos seis meses.',
          },
          caution: {
            en: 'Nothing may be taken if household income is under the federal poverty line, or if the debtor got need-based aid in the last six months. If 20% would push the household under the line, only the part above it may be taken.',
            es: 'No se puede tomar nada si los ingresos del hogar están por debajo de la línea federal de pobreza, o si el deudor recibió ayuda por necesidad en los últimos seis meses. Si el 20% dejaría al hogar por debajo de esa línea, solo se puede tomar lo que pase de ella.',
          },
          process: {
            en: 'The creditor files an earnings garnishment notice with the clerk and pays a fee. Forms are served on the employer and the debtor. The debtor returns an answer form to claim the exemption.',
            es: 'El acreedor presenta un aviso de embargo de salario (earnings garnishment notice) en la secretaría y paga una tarifa. Los formularios se notifican al empleador y al deudor. El deudor devuelve un formulario de respuesta para reclamar la exención.',
          },
          continuous: true,
          durationDays: 91,
          headOfHousehold: {
            en: 'All pay is exempt if household income is below the poverty line, or need-based public aid was received within six months. If 20% would push the household below the line, only the part above it may be taken.',
            es: 'Todo el salario está exento si el ingreso del hogar está por debajo del nivel de pobreza, o si se recibió ayuda pública por necesidad en los últimos seis meses. Si el 20% dejaría al hogar por debajo de ese nivel, solo se puede tomar lo que lo supera.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 815.18(3)(k)'),
        confidence: 'known',
        note: {
          en: 'Claim it in writing, to the creditor and the court, as soon as a garnishment of the account arrives.',
          es: 'Reclámelo por escrito, al acreedor y al tribunal, en cuanto llegue un embargo de la cuenta.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Deposit accounts for personal use are exempt up to $5,000, but the debtor must claim it. Only federal benefits are safe automatically.',
            es: 'Las cuentas de uso personal están exentas hasta $5,000, pero el deudor debe reclamarlo. Solo los beneficios federales están protegidos automáticamente.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. §§ 815.20, 990.01(14)',
          'http://mail.altobankruptcysoftware.com/StateExemptions/WI.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The land may be at least a quarter acre and up to 40 acres. Being away for a while does not lose it if the owner means to return.',
          es: 'El terreno puede ser de al menos un cuarto de acre y hasta 40 acres. No se pierde por ausentarse un tiempo si el dueño piensa volver.',
        },
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          marriedCents: cents(150_000),
          seniorOrDisabledCents: null,
          acresUrban: 40,
          acresRural: 40,
          rule: {
            en: '$75,000 of equity for each spouse, so $150,000 for a married couple. Money from a sale, kept to buy another home, is safe for two years.',
            es: '$75,000 de valor neto por cada esposo, es decir, $150,000 para una pareja casada. El dinero de una venta que se guarda para otra vivienda está protegido por dos años.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. § 815.18(3)(g)',
          'https://docs-preview.legis.wisconsin.gov/document/statutes/815.18(3)(m)',
        ),
        confidence: 'verified',
        note: {
          en: 'With few belongings, a car worth $16,000 can be protected.',
          es: 'Quien tiene pocos bienes puede proteger un auto de $16,000.',
        },
        value: {
          cents: cents(4000),
          isUnlimited: false,
          rule: {
            en: 'Motor vehicles, up to $4,000 in total, plus any unused part of the $12,000 for consumer goods.',
            es: 'Vehículos de motor, hasta $4,000 en total, más lo que no se usó de los $12,000 para bienes de consumo.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 815.18'),
        confidence: 'known',
        note: {
          en: 'There is none. The unused part of the consumer goods amount can go to vehicles only.',
          es: 'No hay ninguna. Lo que no se usó de la suma para bienes de consumo solo puede ir a vehículos.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 815.18(3)(b)'),
        confidence: 'known',
        note: {
          en: 'One section covers a business or a farm.',
          es: 'Una misma sección cubre un negocio o una granja.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Equipment, inventory, farm products and professional books used in the business of the debtor or a dependent, up to $15,000.',
            es: 'Equipo, inventario, productos agrícolas y libros profesionales que se usan en el negocio del deudor o de un dependiente, hasta $15,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 815.18(3)(d)'),
        confidence: 'known',
        note: {
          en: 'Married people each have their own exemptions.',
          es: 'Cada persona casada tiene sus propias exenciones.',
        },
        value: {
          cents: cents(12_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods, clothing, keepsakes, jewelry, appliances, books, sporting goods, animals and other things for personal use, up to $12,000.',
            es: 'Bienes del hogar, ropa, recuerdos, joyas, aparatos, libros, artículos deportivos, animales y otras cosas de uso personal, hasta $12,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. §§ 815.18(6), 812.37',
          'http://www.badgerlaw.net/Home/PublicWeb/LAW/Publications/Consumer/exemptions',
        ),
        confidence: 'secondary',
        note: {
          en: 'Keep a copy, and do it before the sale or the court order.',
          es: 'Guarde una copia y hágalo antes de la venta o de la orden del tribunal.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'any time before the property is sold or the money is turned over; answers about earnings can be sent at any time',
            es: 'en cualquier momento antes de que se vendan los bienes o se entregue el dinero; las respuestas sobre el salario se pueden enviar en cualquier momento',
          },
          form: null,
          where: {
            en: 'in writing to the creditor or the sheriff; for earnings, the answer form to the employer',
            es: 'por escrito al acreedor o al alguacil; para el salario, el formulario de respuesta al empleador',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 815.05, 815.06'),
        confidence: 'known',
        note: {
          en: 'The judgment must be docketed first.',
          es: 'Primero hay que inscribir el fallo (docketing).',
        },
        value: {
          document: {
            en: 'Execution against property',
            es: 'Orden de ejecución contra los bienes (Execution against property)',
          },
          form: null,
          issuedBy: {
            en: 'the Clerk of Circuit Court, signed by the creditor or a lawyer',
            es: 'la secretaría del Tribunal de Circuito, con la firma del acreedor o de un abogado',
          },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 799.26; Wis. Stat. ch. 816', 'https://self-law.org/code/wi/chapter-799/799-26-3'),
        confidence: 'verified',
        note: {
          en: 'Every small claims money judgment orders the debtor to send the statement within 15 days, unless it is paid first.',
          es: 'Todo fallo de dinero en reclamos menores ordena al deudor enviar la declaración dentro de 15 días, salvo que pague antes.',
        },
        value: {
          name: {
            en: 'Financial disclosure statement; supplemental examination (ch. 816)',
            es: 'Declaración de información financiera (financial disclosure statement); interrogatorio complementario (cap. 816)',
          },
          form: 'SC-506',
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 799.26(2); Wis. Stat. ch. 785', 'https://self-law.org/code/wi/chapter-799/799-26-3'),
        confidence: 'verified',
        note: {
          en: 'Send the form to the creditor or the clerk and keep a copy.',
          es: 'Envíe el formulario al acreedor o a la secretaría y guarde una copia.',
        },
        value: {
          rule: {
            en: 'Not sending the financial disclosure that was ordered can bring a contempt hearing. Sending it, even late, cures it. Not paying is not contempt.',
            es: 'No enviar la información financiera que se ordenó puede llevar a una audiencia de desacato. Enviarla, aunque sea tarde, lo remedia. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 806.24'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor, and execution waits 15 days.',
          es: 'Se envía un aviso al deudor por correo, y la ejecución espera 15 días.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of a Circuit Court, with an affidavit of addresses.',
            es: 'Presente una copia autenticada en la secretaría de un Tribunal de Circuito, con una declaración jurada de direcciones.',
          },
          wait: { count: 15, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. § 128.21'),
        confidence: 'known',
        note: {
          en: 'A chapter 128 plan is a state court case separate from the judgment. To drop the payments ends its protection.',
          es: 'El plan del capítulo 128 es un caso en el tribunal estatal, aparte del fallo. Dejar de pagar pone fin a su protección.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'A wage earner may file a chapter 128 plan to pay listed debts over up to three years through a trustee. This stops garnishment. Otherwise installments are by agreement.',
            es: 'Quien gana un salario puede presentar un plan del capítulo 128 para pagar las deudas de una lista hasta en tres años por medio de un fiduciario (trustee). Esto detiene el embargo. Si no, las cuotas dependen de un acuerdo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Wis. Stat. § 943.245',
          'https://www.legalfix.com/statutes/state-codes/wisconsin/chapter-943/section-943-245',
        ),
        confidence: 'verified',
        note: {
          en: 'Check the 20 days for the demand. Post-dated checks and checks for past debts are mostly outside this law.',
          es: 'Confirme los 20 días de la exigencia. Los cheques con fecha futura y los que pagan deudas anteriores casi siempre quedan fuera de esta ley.',
        },
        value: {
          rule: {
            en: 'A written demand comes first. Then a civil suit can recover the check, actual damages, up to three times those as exemplary damages, and costs with reasonable attorney fees. Exemplary damages and attorney fees together may not be more than $500 a check.',
            es: 'Primero hace falta una exigencia por escrito. Después, una demanda civil puede recuperar el cheque, los daños reales, hasta el triple de ellos como daños ejemplares, y las costas con honorarios razonables de abogado. Los daños ejemplares y los honorarios juntos no pueden pasar de $500 por cheque.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 20, unit: 'days' },
          isUpTo: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 427.103, 427.104'),
        confidence: 'known',
        note: {
          en: 'Damages and attorney fees are available.',
          es: 'Se pueden pedir daños y honorarios de abogado.',
        },
        value: {
          law: {
            en: 'Wisconsin Consumer Act, Wis. Stat. ch. 427',
            es: 'Ley del Consumidor de Wisconsin (Wisconsin Consumer Act), Wis. Stat. cap. 427',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Anyone who collects a debt from a consumer credit transaction, including the creditor itself, may not harass or threaten, or contact an employer improperly.',
            es: 'Quien cobra una deuda de crédito al consumidor, incluido el propio acreedor, no puede acosar, amenazar ni comunicarse indebidamente con el empleador.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('Wis. Stat. § 104.035'),
        confidence: 'known',
        note: {
          en: 'It is the same as the federal one, so $217.50 a week is the wage floor.',
          es: 'Es igual al federal, así que el mínimo protegido es $217.50 a la semana.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wis. Stat. §§ 66.0117, 893.82'),
        confidence: 'known',
        note: {
          en: 'File the certified judgment with the municipal clerk.',
          es: 'Presente el fallo certificado en la secretaría municipal.',
        },
        value: {
          rule: {
            en: 'Public property cannot be levied on. A judgment against a town, village, city or county is certified to its clerk and paid or put on the tax roll. State judgments are paid on claim.',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra un pueblo, una villa, una ciudad o un condado se certifica ante su secretaría y se paga o se incluye en la lista de impuestos. Los fallos contra el estado se pagan cuando se reclaman.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Wisconsin Court System, Small claims self-help'),
        confidence: 'known',
        note: {
          en: 'The basic guide to small claims (SC-6000V) and county guides on what to do after the judgment are linked there.',
          es: 'Allí se enlazan la guía básica de reclamos menores (SC-6000V) y las guías de los condados sobre qué hacer después del fallo.',
        },
        value: {
          selfHelp: 'https://www.wicourts.gov/services/public/selfhelp/smallclaims.htm',
          forms: 'https://www.wicourts.gov/forms1/circuit/index.htm',
        },
      },
    ]),
  },
}
