// North Carolina: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const northCarolina: Jurisdiction = {
  code: 'NC',
  name: { en: 'North Carolina', es: 'Carolina del Norte' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2013-08-01',
        cite: cite('N.C. Gen. Stat. § 7A-210'),
        confidence: 'known',
        note: {
          en: "Check the county's limit with the clerk.",
          es: 'Consulte el límite de su condado en la secretaría.',
        },
        value: {
          court: {
            en: 'District Court, small claims (magistrate)',
            es: 'Tribunal de Distrito, reclamos menores (magistrado)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'The chief district judge may set a lower limit for a county, from $5,000 to $10,000.',
            es: 'El juez principal del distrito puede fijar para un condado un límite menor, de $5,000 a $10,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 7A-228, 7A-230'),
        confidence: 'known',
        note: {
          en: 'An appeal is a new trial in district court. The fee must be paid within 20 days of the judgment, unless you ask for a fee waiver.',
          es: 'La apelación es un nuevo juicio en el tribunal de distrito. La cuota se paga dentro de los 20 días del fallo, salvo que usted pida que lo eximan de ella.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the magistrate enters the judgment',
            es: 'el día en que el magistrado registra el fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1C-1603, 7A-228'),
        confidence: 'known',
        note: {
          en: 'Before any writ against a person, the creditor must serve the Notice of Right to Have Exemptions Designated and wait 20 more days.',
          es: 'Antes de cualquier orden de ejecución contra una persona, el acreedor debe entregarle legalmente el Aviso del Derecho a Designar Exenciones (Notice of Right to Have Exemptions Designated) y esperar 20 días más.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered (these are the days to appeal)',
            es: 'se registra el fallo (son los días para apelar)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1980-07-01',
        cite: cite(
          'N.C. Gen. Stat. §§ 24-1, 24-5',
          'https://unicourt.github.io/cic-code-nc/transforms/nc/ocnc/r81/gov.nc.stat.title.024.html',
        ),
        confidence: 'known',
        note: {
          en: 'Simple interest. On a contract, the contract rate goes on after judgment if the contract says so; otherwise it is 8%. Only the principal earns interest: not the interest awarded in the judgment (§ 24-5(a)) and not the costs (§ 24-5(b)). In cases that are not about a contract, interest on compensatory damages runs from the day the case was filed.',
          es: 'Interés simple. Si hay un contrato, su tasa sigue después del fallo si el contrato lo dice; si no, es 8%. Solo el capital genera intereses: no los intereses incluidos en el fallo (§ 24-5(a)) ni las costas (§ 24-5(b)). En los casos que no son de contrato, los intereses sobre los daños compensatorios corren desde el día en que se presentó la demanda.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: false,
          awardedInterestBears: false,
          special: [
            {
              applies: {
                en: 'Contract that says its rate goes on after judgment: the contract rate',
                es: 'Contrato que dice que su tasa sigue después del fallo: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('N.C. Gen. Stat. § 24-5(a)'),
            },
            {
              applies: {
                en: 'Contract that gave credit for personal, family, household or farm use: the lower of 8% and the contract rate',
                es: 'Contrato que dio crédito para uso personal, familiar, del hogar o agrícola: la menor entre el 8% y la tasa del contrato',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 8 },
              atMost: true,
              cite: cite('N.C. Gen. Stat. § 24-5(a)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-47(1), 1-306'),
        confidence: 'known',
        note: {
          en: 'The lien itself cannot be extended. The second judgment makes a new lien.',
          es: 'El gravamen en sí no se puede extender. El segundo fallo crea un gravamen nuevo.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a new lawsuit on the judgment before it expires. This can be done once.',
            es: 'Presente una nueva demanda basada en el fallo antes de que venza. Se puede hacer una sola vez.',
          },
          window: {
            words: { en: 'within 10 years of entry', es: 'dentro de los 10 años del registro' },
            closes: { after: 'entered', period: { count: 10, unit: 'years' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-233, 1-234'),
        confidence: 'known',
        note: {
          en: "The clerk dockets a magistrate's judgment automatically in the county of the judgment. Land that spouses own together by the entireties is not reached by the debt of only one of them.",
          es: 'La secretaría registra automáticamente el fallo del magistrado en el condado del fallo. El inmueble que los esposos tienen juntos en propiedad conyugal (tenancy by the entireties) no responde por la deuda de uno solo.',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo registrado (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of superior court of each county where the debtor has land',
            es: 'secretaría del tribunal superior (clerk of superior court) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1-239', 'http://statutes.laws.com/north-carolina/Chapter_1/GS_1-239'),
        confidence: 'known',
        note: {
          en: 'The debtor can instead pay the clerk, who credits the docket and marks the judgment paid in full. If a payment was never noted, the debtor can ask for credit by motion (§ 1-242).',
          es: 'El deudor puede, en cambio, pagar en la secretaría, que anota el pago y marca el fallo como pagado por completo. Si un pago nunca se anotó, el deudor puede pedir con una petición que se lo acrediten (§ 1-242).',
        },
        value: {
          document: {
            en: 'Notice of satisfaction to the clerk (entered on the judgment docket)',
            es: 'Aviso de pago del fallo a la secretaría (notice of satisfaction), que se anota en el registro de fallos',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "If the creditor still has not acted within 30 days after the debtor's written demand: $100, the debtor's loss and attorney's fees.",
            es: 'Si el acreedor sigue sin hacerlo 30 días después de la exigencia por escrito del deudor: $100, las pérdidas del deudor y honorarios de abogado.',
          },
          penaltyCents: cents(100),
          partial: {
            en: 'A part can be paid to the clerk, who notes it on the docket and, when asked, sends a certificate of partial payment to every county that holds a transcript.',
            es: 'Se puede pagar una parte en la secretaría, que la anota en el registro y, si se le pide, envía un certificado de pago parcial a cada condado que tenga una transcripción.',
          },
          lienRelease: {
            en: 'The lien is the docket entry: payment noted on the judgment docket clears it. Ask the clerk to send it to each county where a transcript was docketed.',
            es: 'El gravamen es la anotación en el registro: el pago anotado lo elimina. Pida a la secretaría que lo comunique a cada condado donde se registró una transcripción.',
          },
          motion: {
            en: 'If a payment was made and not entered, any interested person may make a motion before the clerk, with an affidavit and notice to all interested persons, to have it credited. No further execution may issue until that is decided.',
            es: 'Si se hizo un pago y no se anotó, cualquier persona interesada puede presentar una petición ante la secretaría, con declaración jurada y aviso a todos los interesados, para que se acredite. Mientras se decide, no puede emitirse otra orden de ejecución.',
          },
          sources: {
            partial: {
              cite: cite('N.C. Gen. Stat. § 1-239(a)(4)', 'http://statutes.laws.com/north-carolina/Chapter_1/GS_1-239'),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'N.C. Gen. Stat. §§ 1-239, 1-242',
                'http://statutes.laws.com/north-carolina/Chapter_1/GS_1-239',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'N.C. Gen. Stat. § 1-242',
                'https://law.onecle.com/north-carolina/1-civil-procedure/1-242.html',
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
        cite: cite('N.C. Gen. Stat. § 1A-1, Rule 60(b); § 7A-228'),
        confidence: 'known',
        note: {
          en: 'The appeal is the surer road if there is still time.',
          es: 'La apelación es el camino más seguro si todavía hay tiempo.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for relief (Rule 60(b)) for mistake or excusable neglect within one year. An appeal within 10 days gives a new trial. A judgment without proper service is void at any time.',
            es: 'Presente una petición (Regla 60(b)) por error o descuido excusable dentro de un año. Apelar dentro de 10 días da un nuevo juicio. Un fallo sin notificación correcta es nulo en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1A-1, Rule 60(a); § 7A-224'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a mistake of writing in the judgment at any time, on its own or when either side asks. It cannot change what was decided.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes. No puede cambiar lo que se decidió.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1-313'),
        confidence: 'known',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. They are bound only when the sheriff takes them.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Solo quedan sujetos cuando el sheriff los embarga.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1-362'),
        confidence: 'known',
        none: true,
        note: {
          en: 'Wages cannot be garnished for an ordinary judgment. Taxes, child support, student loans and some public hospital or ambulance bills are different. Earnings of the last 60 days that the family needs are safe too. If the employer also works in a state that allows garnishment, pay can sometimes be reached there.',
          es: 'No hay embargo de salario por un fallo común. Son distintos los impuestos, la manutención de hijos, los préstamos estudiantiles y algunas cuentas de hospitales públicos o ambulancias. También están a salvo los ingresos de los últimos 60 días que la familia necesita. Si el empleador también opera en un estado que permite el embargo, a veces se puede alcanzar el salario allí.',
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-362, 1C-1601(a)(2)'),
        confidence: 'known',
        note: {
          en: 'Money is safe only if it is listed in the motion to claim exempt property.',
          es: 'El dinero solo está a salvo si aparece en la petición para reclamar bienes exentos.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No sum is safe by itself beyond federal benefits. The debtor can claim the $5,000 that may go on any property, and earnings of the last 60 days that the family needs.',
            es: 'Aparte de los beneficios federales, ninguna suma está a salvo sin pedirlo. El deudor puede reclamar los $5,000 que sirven para cualquier bien, y los ingresos de los últimos 60 días que la familia necesita.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2009-12-01',
        cite: cite(
          'N.C. Gen. Stat. § 1C-1601(a)(1)',
          'http://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_1C/Article_16.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Up to $5,000 of what is not used can go on other property. A home that a married couple owns by the entireties cannot be sold for the debt of one of them.',
          es: 'Hasta $5,000 de lo que no se use pueden aplicarse a otros bienes. La vivienda que un matrimonio posee en conjunto (by the entireties) no se puede vender por la deuda de uno solo.',
        },
        value: {
          cents: cents(35_000),
          isUnlimited: false,
          marriedCents: cents(70_000),
          seniorOrDisabledCents: cents(60_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$35,000 for each owner, in a home or burial plot. It is $60,000 for an unmarried debtor of 65 or more who owned the home with a spouse or co-owner who has died.',
            es: '$35,000 por cada dueño, en una vivienda o un lote de cementerio. Son $60,000 para un deudor no casado de 65 años o más que era dueño junto con un cónyuge o copropietario ya fallecido.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.C. Gen. Stat. § 1C-1601(a)(3)',
          'http://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_1C/Article_16.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The sum that may go on any property can be added.',
          es: 'Se puede agregar la suma que sirve para cualquier bien.',
        },
        value: {
          cents: cents(3_500),
          isUnlimited: false,
          rule: { en: '$3,500 of one motor vehicle.', es: '$3,500 de un vehículo de motor.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.C. Gen. Stat. § 1C-1601(a)(2)',
          'http://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_1C/Article_16.html',
        ),
        confidence: 'verified',
        note: { en: 'A renter has the whole $5,000.', es: 'Quien alquila tiene los $5,000 completos.' },
        value: {
          cents: null,
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(5_000),
          unusedInPart: true,
          rule: {
            en: 'Any property, up to $5,000 of the part of the home exemption that is not used.',
            es: 'Cualquier bien, hasta $5,000 de la parte de la exención de vivienda que no se use.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.C. Gen. Stat. § 1C-1601(a)(5)',
          'http://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_1C/Article_16.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The sum that may go on any property can be added.',
          es: 'Se puede agregar la suma que sirve para cualquier bien.',
        },
        value: {
          cents: cents(2_000),
          isUnlimited: false,
          rule: {
            en: 'Tools and professional books for the work of the debtor or a dependent.',
            es: 'Herramientas y libros profesionales para el trabajo del deudor o de un dependiente.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.C. Gen. Stat. § 1C-1601(a)(4)',
          'http://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_1C/Article_16.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Things bought within 90 days before collection began may not count. A lender that paid for a thing can still take it.',
          es: 'Lo comprado dentro de los 90 días antes de que empezara el cobro puede no contar. Quien prestó el dinero para comprar una cosa aún puede llevársela.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: '$5,000, plus $1,000 for each dependent (at most $4,000 more). It covers furniture, household goods, clothing, appliances, books, animals, crops and instruments.',
            es: '$5,000, más $1,000 por cada dependiente (hasta $4,000 más). Cubre muebles, enseres, ropa, electrodomésticos, libros, animales, cosechas e instrumentos.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1C-1603'),
        confidence: 'known',
        note: {
          en: 'The notice is AOC-CV-406. Missing the 20 days gives up the exemptions of the statute. Small ones of the constitution ($1,000 for a home, $500 for goods) last until the property is sold. The creditor has 10 days to object.',
          es: 'El aviso es el AOC-CV-406. Quien deja pasar los 20 días pierde las exenciones de la ley. Las pequeñas de la constitución ($1,000 para la vivienda, $500 para bienes) duran hasta que se venda el bien. El acreedor tiene 10 días para oponerse.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFromWords: {
            en: 'service of the Notice of Right to Have Exemptions Designated',
            es: 'la notificación del Aviso del Derecho a Designar Exenciones (Notice of Right to Have Exemptions Designated)',
          },
          form: 'AOC-CV-415',
          where: {
            en: 'the clerk of superior court, with a copy to the creditor',
            es: 'la secretaría del tribunal superior (clerk of superior court), con copia al acreedor',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-307, 1-310, 1C-1603'),
        confidence: 'known',
        note: {
          en: 'Against a person it issues only after the time of the exemption notice. The sheriff leaves alone what was set aside as exempt.',
          es: 'Contra una persona solo se emite después del plazo del aviso de exenciones. El sheriff no toca lo que se designó como exento.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: 'AOC-CV-400',
          issuedBy: {
            en: 'the clerk of superior court',
            es: 'la secretaría del tribunal superior (clerk of superior court)',
          },
          servedBy: { en: 'the sheriff', es: 'el sheriff' },
          returnDays: 90,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-352 to 1-352.2'),
        confidence: 'known',
        note: {
          en: 'It can be asked for after an execution comes back unpaid, within three years of its issue.',
          es: 'Se puede pedir cuando una orden de ejecución se devuelve sin pagar, dentro de los tres años de su emisión.',
        },
        value: {
          name: {
            en: 'Supplemental proceedings (written questions or an examination)',
            es: 'Procedimiento complementario (supplemental proceedings, con preguntas por escrito o un interrogatorio)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1-368; N.C. Const. art. I, § 28'),
        confidence: 'known',
        note: {
          en: 'The clerk or judge first orders the debtor to come and explain.',
          es: 'Primero, el secretario o el juez ordena al deudor que venga a dar explicaciones.',
        },
        value: {
          rule: {
            en: 'Disobeying an order in supplemental proceedings can be contempt. Not paying is not.',
            es: 'Desobedecer una orden del procedimiento complementario puede ser desacato. No pagar no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1C-1701 to 1C-1708'),
        confidence: 'known',
        note: {
          en: 'The debtor has 30 days from service of the notice to contest it. After that it is enforced like a local judgment.',
          es: 'El deudor tiene 30 días desde la notificación del aviso para impugnarlo. Después se ejecuta como un fallo local.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy and an affidavit are filed with the clerk of superior court. A notice of filing is served on the debtor.',
            es: 'Se presentan una copia autenticada y una declaración jurada en la secretaría del tribunal superior. Se notifica al deudor un aviso del registro.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1-239'),
        confidence: 'known',
        note: {
          en: 'Ask for a written promise not to ask for an execution while payments are kept up.',
          es: 'Pida una promesa por escrito de no solicitar una orden de ejecución mientras se cumplan los pagos.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'The court does not order installments in small claims. The parties may agree to them, and payments can be made through the clerk.',
            es: 'El tribunal no ordena cuotas en reclamos menores. Las partes pueden acordarlas, y se puede pagar por medio de la secretaría.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 6-21.3, 25-3-506'),
        confidence: 'known',
        note: {
          en: 'The court can lower the sum for economic hardship. A good-faith dispute is a defense.',
          es: 'El tribunal puede bajar la suma por dificultad económica. Una disputa de buena fe es una defensa.',
        },
        value: {
          rule: {
            en: 'An earlier demand comes first, then one by certified mail. If the check is not paid within 30 days of that, the writer owes the check, bank and processing fees, and more: three times the check or $100, whichever is greater, but at most $500.',
            es: 'Primero va una exigencia y luego otra por correo certificado. Si el cheque no se paga dentro de los 30 días de esta, quien lo firmó debe el cheque, los cargos del banco y de trámite, y además el triple del cheque o $100, lo que sea mayor, con un máximo de $500.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 75-50 to 75-56'),
        confidence: 'known',
        note: {
          en: 'A debtor may recover $500 to $4,000 for each violation. Licensed collection agencies are under chapter 58, article 70.',
          es: 'El deudor puede recuperar de $500 a $4,000 por cada violación. Las agencias de cobro con licencia se rigen por el capítulo 58, artículo 70.',
        },
        value: {
          law: {
            en: 'North Carolina Debt Collection Act',
            es: 'Ley de Cobro de Deudas de Carolina del Norte (North Carolina Debt Collection Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'No one who collects a consumer debt may threaten, harass, mislead or make contact in unreasonable ways. This also covers those who collect their own debts.',
            es: 'Nadie que cobre una deuda de consumo puede amenazar, acosar, engañar ni comunicarse de forma irrazonable. Esto vale también para quien cobra su propia deuda.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('N.C. Gen. Stat. § 95-25.3; 29 U.S.C. § 206'),
        confidence: 'known',
        note: { en: 'It follows the federal minimum wage.', es: 'Sigue el salario mínimo federal.' },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 143-291 et seq., 153A-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'The public body must have given up its immunity, often by buying insurance.',
          es: 'El organismo público debe haber renunciado a su inmunidad, a menudo al contratar un seguro.',
        },
        value: {
          rule: {
            en: 'Public property cannot be sold under an execution. A court can order a local body to pay or to levy a tax (mandamus). Claims against the State go to the Industrial Commission, or need money voted by the legislature.',
            es: 'Los bienes públicos no se pueden vender con una orden de ejecución. Un tribunal puede ordenar a un organismo local que pague o cobre un impuesto (mandamus). Los reclamos contra el Estado van a la Comisión Industrial (Industrial Commission), o requieren dinero aprobado por la legislatura.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('North Carolina Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.nccourts.gov/help-topics/lawsuits-and-small-claims/small-claims',
          forms: 'https://www.nccourts.gov/documents/forms',
        },
      },
    ]),
  },
}
