// Georgia: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const georgia: Jurisdiction = {
  code: 'GA',
  name: { en: 'Georgia', es: 'Georgia' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '1999-07-01',
        cite: cite('O.C.G.A. § 15-10-2'),
        confidence: 'known',
        note: { en: 'There is no jury.', es: 'No hay jurado.' },
        value: {
          court: { en: 'Magistrate Court', es: 'Tribunal de Magistrados' },
          limitCents: cents(15_000),
          limitNote: {
            en: 'Interest and costs are not counted. Landlord-tenant possession cases have no limit.',
            es: 'No se cuentan los intereses ni las costas. Los casos de desalojo no tienen límite.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite('O.C.G.A. §§ 5-3-7, 15-10-41'),
        confidence: 'known',
        note: {
          en: 'There is a new hearing in state or superior court under the 2023 appeals law. In eviction cases the time is only 7 days.',
          es: 'Hay una nueva audiencia en el tribunal estatal (state court) o superior según la ley de apelaciones de 2023. En los desalojos el plazo es de solo 7 días.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          byWords: {
            en: 'A default judgment gets no new hearing: ask the court to set it aside instead.',
            es: 'Un fallo en rebeldía no da derecho a una nueva audiencia: pida al tribunal que lo anule.',
          },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'O.C.G.A. § 9-11-62(a)',
          'https://cobbcounty.org/index.php?option=com_content&view=article&id=5491:q-a-how-do-i-get-my-judgment-paid&catid=554&Itemid=2084',
        ),
        confidence: 'secondary',
        note: {
          en: 'A fi. fa. (writ of execution) or a garnishment can be asked for after the 10 days. An appeal made in time stops it.',
          es: 'Pasados los 10 días se puede pedir una orden de ejecución (fi. fa.) o un embargo. Una apelación hecha a tiempo lo detiene.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          afterDefault: { count: 0, unit: 'days' },
          trigger: {
            en: 'the judgment is entered in a contested case. A default judgment can be enforced at once',
            es: 'se registra el fallo en un caso disputado. Un fallo en rebeldía se puede ejecutar de inmediato',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2018-12-20',
        cite: cite(
          'O.C.G.A. §§ 7-4-12, 9-12-10',
          'https://law.justia.com/codes/georgia/2020/title-7/chapter-4/article-1/section-7-4-12/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Go by the date of the judgment. The rate is then fixed. Prime was 6.75% (so 9.75%) from December 11, 2025; we could not check changes later in 2026, so check the rate with the clerk. A judgment on a written contract with its own rate carries that rate. Only the principal of the original debt earns interest (§ 9-12-10): not the interest awarded in the judgment, and not the costs.',
          es: 'Guíese por la fecha del fallo. La tasa queda fija desde entonces. La tasa preferencial (prime) era 6.75% (o sea 9.75%) desde el 11 de diciembre de 2025; no pudimos verificar cambios posteriores en 2026, así que verifique la tasa en la secretaría. Un fallo sobre un contrato escrito con su propia tasa lleva esa tasa. Solo el capital de la deuda original genera intereses (§ 9-12-10): no los intereses incluidos en el fallo ni las costas.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-12-20', annualPercent: 8.5 },
              { from: '2019-08-01', annualPercent: 8.25 },
              { from: '2019-09-19', annualPercent: 8 },
              { from: '2019-10-31', annualPercent: 7.75 },
              { from: '2020-03-04', annualPercent: 7.25 },
              { from: '2020-03-16', annualPercent: 6.25 },
              { from: '2022-03-17', annualPercent: 6.5 },
              { from: '2022-05-05', annualPercent: 7 },
              { from: '2022-06-16', annualPercent: 7.75 },
              { from: '2022-07-28', annualPercent: 8.5 },
              { from: '2022-09-22', annualPercent: 9.25 },
              { from: '2022-11-03', annualPercent: 10 },
              { from: '2022-12-15', annualPercent: 10.5 },
              { from: '2023-02-02', annualPercent: 10.75 },
              { from: '2023-03-23', annualPercent: 11 },
              { from: '2023-05-04', annualPercent: 11.25 },
              { from: '2023-07-27', annualPercent: 11.5 },
              { from: '2024-09-19', annualPercent: 11 },
              { from: '2024-11-08', annualPercent: 10.75 },
              { from: '2024-12-19', annualPercent: 10.5 },
              { from: '2025-09-18', annualPercent: 10.25 },
              { from: '2025-10-30', annualPercent: 10 },
              { from: '2025-12-11', annualPercent: 9.75 },
            ],
            knownThrough: '2025-12-31',
            formula: {
              en: 'The US prime rate on the day the judgment is entered, plus 3 points',
              es: 'La tasa preferencial (prime) de EE. UU. del día en que se registra el fallo, más 3 puntos',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: false,
          awardedInterestBears: false,
          special: [
            {
              applies: {
                en: 'Judgment on a written contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato escrito que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('O.C.G.A. § 7-4-12'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 9-12-60, 9-12-61'),
        confidence: 'known',
        note: {
          en: 'If nothing is done, the judgment lasts ten years in all: seven, and then three in which it can be revived.',
          es: 'Si no se hace nada, el fallo dura diez años en total: siete, y luego tres en los que se puede revivir.',
        },
        value: {
          years: 7,
          renewable: true,
          renewHow: {
            en: 'Within 7 years, have the fi. fa. (writ of execution) recorded again or a "nulla bona" entry made on it. After that, revive the judgment by scire facias or a lawsuit.',
            es: 'Dentro de los 7 años, haga inscribir de nuevo la orden de ejecución (fi. fa.) o haga anotar en ella que no se hallaron bienes («nulla bona»). Después, reviva el fallo por scire facias o con una demanda.',
          },
          window: {
            words: {
              en: 'before the 7 years end; to revive it, within 3 years after it goes dormant',
              es: 'antes de que terminen los 7 años; para revivirlo, dentro de los 3 años de quedar inactivo',
            },
          },
          renewedYears: 7,
          dormancyYears: 7,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'O.C.G.A. §§ 9-12-80, 9-12-81, 9-12-86',
          'https://cobbcounty.org/index.php?option=com_content&view=article&id=5491:q-a-how-do-i-get-my-judgment-paid&catid=554&Itemid=2084',
        ),
        confidence: 'secondary',
        note: {
          en: 'It must be recorded to bind land against later buyers and lenders.',
          es: 'Hay que inscribirla para que el gravamen valga ante compradores y prestamistas posteriores.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (fi. fa.)',
            es: 'Orden de ejecución (Writ of fieri facias, fi. fa.)',
          },
          where: {
            en: 'General Execution Docket, clerk of superior court in each county where the debtor has property',
            es: 'Registro General de Ejecuciones (General Execution Docket), secretaría del tribunal superior de cada condado donde el deudor tenga bienes',
          },
          years: 7,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'O.C.G.A. § 9-13-80',
          'https://casetext.com/statute/code-of-georgia/title-9-civil-practice/chapter-13-executions-and-judicial-sales/article-4-satisfaction-or-discharge-of-judgment-and-execution/section-9-13-80-execution-to-be-canceled-when-satisfied-private-right-of-action-damages',
        ),
        confidence: 'verified',
        note: {
          en: "The debtor can claim by motion in the same case or by a separate lawsuit. If a lost fi. fa. blocks the cancellation, an affidavit is used. After 60 days' written notice, other proof can be recorded.",
          es: 'El deudor puede reclamar con una petición en el mismo caso o con una demanda aparte. Si la cancelación se traba porque se perdió la orden (fi. fa.), se usa una declaración jurada. Tras 60 días de un aviso por escrito, se pueden inscribir otras pruebas.',
        },
        value: {
          document: {
            en: 'Direction to the clerk to cancel the fi. fa. and mark the judgment satisfied',
            es: 'Instrucción a la secretaría para cancelar la orden de ejecución (fi. fa.) y marcar el fallo como pagado',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "$100 in presumed damages, actual damages up to $500 in all, and reasonable attorney's fees. Not doing it within 60 days is presumed to be too late.",
            es: '$100 de daños que se presumen, daños reales hasta $500 en total y honorarios razonables de abogado. Si no se hace dentro de 60 días, se presume que fue demasiado tarde.',
          },
          penaltyCents: cents(100),
          lienRelease: {
            en: 'Have the fi. fa. canceled on the general execution docket of each county where it was recorded.',
            es: 'Haga cancelar la orden (fi. fa.) en el registro general de ejecuciones de cada condado donde se inscribió.',
          },
          motion: {
            en: 'The debtor may make a motion in the same case, or bring a separate lawsuit, to have the execution canceled and to claim the damages.',
            es: 'El deudor puede presentar una petición en el mismo caso, o una demanda aparte, para que se cancele la ejecución y reclamar los daños.',
          },
          sources: { lienRelease: { cite: cite('O.C.G.A. §§ 9-12-81, 9-13-80'), confidence: 'known' } },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'O.C.G.A. §§ 9-11-60(d)-(f), 15-10-43',
          'https://www.gwinnettcourts.com/magistrate/civil-judgment-faqs',
        ),
        confidence: 'secondary',
        note: {
          en: 'Some magistrate courts also reconsider quickly on a motion.',
          es: 'Algunos tribunales de magistrados también reconsideran pronto si se presenta una petición.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'Before judgment, a default opens as of right within 15 days after the 30 days to answer, by answering and paying the costs. After judgment, move to set it aside: for lack of jurisdiction at any time; for fraud, accident or mistake without your own negligence, within three years.',
            es: 'Antes del fallo, la rebeldía se levanta por derecho dentro de los 15 días que siguen a los 30 días para responder, si responde y paga las costas. Después del fallo, pida que se anule: por falta de jurisdicción, en cualquier momento; por fraude, accidente o error sin negligencia suya, dentro de tres años.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 9-11-60(g), 15-10-43(g)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 9-12-80, 9-12-81, 40-3-53'),
        confidence: 'known',
        note: {
          en: 'The same recorded fi. fa. binds goods as well as land. A lien on a vehicle is noted on its title when the creditor applies for it.',
          es: 'La misma orden inscrita (fi. fa.) alcanza los bienes muebles y los inmuebles. El gravamen sobre un vehículo se anota en su título cuando el acreedor lo solicita.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (fi. fa.)',
            es: 'Orden de ejecución (Writ of fieri facias, fi. fa.)',
          },
          where: {
            en: 'General Execution Docket of the county where the debtor lives; for a vehicle, also the Department of Revenue (title)',
            es: 'Registro General de Ejecuciones (General Execution Docket) del condado donde vive el deudor; para un vehículo, también el Departamento de Ingresos (Department of Revenue), en el título',
          },
          years: 7,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2021-01-01',
        cite: cite('O.C.G.A. §§ 18-4-5, 18-4-40 et seq.'),
        confidence: 'known',
        note: {
          en: 'One garnishment runs for 1,095 days (three years). An employer may not fire a worker over garnishment for one debt.',
          es: 'Un embargo dura 1,095 días (tres años). El empleador no puede despedir a un trabajador por un embargo de una sola deuda.',
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
            en: 'The most that can be taken is the lesser of two amounts: 25% of disposable pay, or what is above $217.50 a week (30 times the federal minimum wage). Disposable pay is what is left after the deductions the law requires. For a private student loan the limit is 15%.',
            es: 'Lo más que se puede quitar es la menor de dos cantidades: el 25% del salario disponible, o lo que pase de $217.50 por semana (30 veces el salario mínimo federal). El salario disponible es lo que queda después de los descuentos que exige la ley. Para un préstamo estudiantil privado, el límite es el 15%.',
          },
          process: {
            en: 'The creditor files a continuing garnishment case against the employer.',
            es: 'El acreedor presenta un caso de embargo continuo (continuing garnishment) contra el empleador.',
          },
          continuous: true,
          durationDays: 1095,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 18-4-6, 18-4-15'),
        confidence: 'known',
        note: {
          en: 'The garnishment notice lists the exemptions and comes with the claim form.',
          es: 'El aviso de embargo enumera las exenciones y trae el formulario para reclamarlas.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No amount is safe on its own except federal benefits. The debtor may file a claim that money is exempt: benefits, retirement money, or the protected share of wages.',
            es: 'Ninguna cantidad queda a salvo por sí sola, salvo los beneficios federales. El deudor puede reclamar que el dinero está exento: beneficios, dinero de jubilación o la parte protegida del salario.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2012-05-02',
        cite: cite(
          'O.C.G.A. § 44-13-1',
          'http://law.justia.com/codes/georgia/2021/title-44/chapter-13/article-1/part-1/section-44-13-1/',
        ),
        confidence: 'verified',
        note: {
          en: 'Apply in the probate court of the home county before the property is sold. Many loan contracts waive this right. The longer list in § 44-13-100 is for bankruptcy.',
          es: 'Solicítela en el tribunal testamentario (probate court) de su condado antes de que se venda la propiedad. Muchos contratos de préstamo incluyen la renuncia a este derecho. La lista más amplia del § 44-13-100 es para la bancarrota.',
        },
        value: {
          cents: cents(21_500),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: "Up to $21,500 in the debtor's main home, whether it is real or personal property. It takes the place of the $5,000 for other property. The probate court sets it apart when asked.",
            es: 'Hasta $21,500 en la vivienda principal del deudor, sea inmueble o bien mueble. Sustituye a los $5,000 para otros bienes. El tribunal testamentario la aparta cuando se le solicita.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 44-13-1, 44-13-100'),
        confidence: 'known',
        note: {
          en: 'Outside bankruptcy there is no exemption just for a vehicle. A car can only use the $5,000 general exemption, if the probate court sets it apart in place of the home. The $5,000 for a vehicle in § 44-13-100 applies in bankruptcy.',
          es: 'Fuera de la bancarrota no hay una exención solo para el vehículo. Un auto solo puede usar la exención general de $5,000, si el tribunal testamentario la aparta en lugar de la vivienda. Los $5,000 para un vehículo del § 44-13-100 valen en la bancarrota.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2012-05-02',
        cite: cite(
          'O.C.G.A. § 44-13-1',
          'http://law.justia.com/codes/georgia/2021/title-44/chapter-13/article-1/part-1/section-44-13-1/',
        ),
        confidence: 'verified',
        note: {
          en: 'It needs a list of property and creditors and a published notice, so few people use it.',
          es: 'Exige una lista de bienes y acreedores y un aviso publicado, así que pocas personas la usan.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $5,000 of any property, real or personal, in place of the $21,500 for the home. The probate court must set it apart.',
            es: 'Hasta $5,000 de cualquier bien, mueble o inmueble, en lugar de los $21,500 de la vivienda. El tribunal testamentario debe apartarlo.',
          },
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 44-13-1, 44-13-100'),
        confidence: 'known',
        note: {
          en: 'Outside bankruptcy there is no exemption just for work tools: use the $5,000 general exemption. The $1,500 for tools in § 44-13-100 is for bankruptcy.',
          es: 'Fuera de la bancarrota no hay una exención solo para herramientas de trabajo: use la exención general de $5,000. Los $1,500 para herramientas del § 44-13-100 son para la bancarrota.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 44-13-1, 44-13-100'),
        confidence: 'known',
        note: {
          en: 'Outside bankruptcy there is no exemption just for household goods: use the $5,000 general exemption. The amounts in § 44-13-100 ($300 an item, $5,000 in all) are for bankruptcy.',
          es: 'Fuera de la bancarrota no hay una exención solo para los artículos del hogar: use la exención general de $5,000. Las cantidades del § 44-13-100 ($300 por artículo, $5,000 en total) son para la bancarrota.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 18-4-15, 18-4-19, 18-4-82'),
        confidence: 'known',
        note: {
          en: 'A claim can be filed until the money is paid out, but 20 days from the answer is the safe time. The hearing is held within 10 days of the claim.',
          es: 'Se puede reclamar hasta que se entregue el dinero, pero lo seguro es hacerlo dentro de los 20 días de la respuesta. La audiencia se celebra dentro de los 10 días de la reclamación.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFromWords: {
            en: 'the day the bank or employer (the garnishee) files its answer',
            es: 'el día en que el banco o el empleador embargado (garnishee) presenta su respuesta',
          },
          form: "Defendant's Claim Form",
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
        cite: cite('O.C.G.A. §§ 9-13-1 to 9-13-12, 15-10-80 et seq.'),
        confidence: 'known',
        note: {
          en: 'The creditor must point out the property and pay towing and storage in advance. Bank money and wages are reached by garnishment, not by this writ.',
          es: 'El acreedor debe señalar los bienes y pagar por adelantado la grúa y el depósito. El dinero del banco y el salario se alcanzan con un embargo (garnishment), no con esta orden.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (fi. fa.)',
            es: 'Orden de ejecución (Writ of fieri facias, fi. fa.)',
          },
          form: null,
          issuedBy: { en: 'the clerk of magistrate court', es: 'la secretaría del tribunal de magistrados' },
          servedBy: {
            en: 'the sheriff, or the magistrate court constable',
            es: 'el alguacil (sheriff), o el oficial (constable) del tribunal de magistrados',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. § 15-10-50', 'https://magistratefulton.org/Faq.aspx?QID=138'),
        confidence: 'verified',
        note: {
          en: 'The statute prints the questions. File them with the magistrate clerk for $10, and they go by certified mail. The answers are due in 30 days.',
          es: 'La ley trae impresas las preguntas. Preséntelas en la secretaría del tribunal de magistrados por $10, y se envían por correo certificado. Hay 30 días para responder.',
        },
        value: {
          name: {
            en: 'Post-judgment interrogatories',
            es: 'Preguntas por escrito después del fallo (Post-judgment interrogatories)',
          },
          form: null,
          frequency: { en: 'the court may limit how often', es: 'el tribunal puede limitar cada cuánto se usan' },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'O.C.G.A. § 15-10-50(e); Ga. Const. art. I, § I, ¶ XXIII',
          'https://magistratefulton.org/Faq.aspx?QID=138',
        ),
        confidence: 'secondary',
        note: {
          en: 'There must be proof that the debtor had notice and refused on purpose.',
          es: 'Se debe probar que el deudor recibió el aviso y se negó a propósito.',
        },
        value: {
          rule: {
            en: 'It can be contempt not to answer the post-judgment questions after the court orders it. Not paying is not contempt.',
            es: 'Puede ser desacato no responder las preguntas posteriores al fallo después de que el tribunal lo ordene. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 9-12-130 to 9-12-138'),
        confidence: 'known',
        note: {
          en: 'This works for judgments of states that have adopted the uniform law. For one from a state that has not, the creditor must start a new lawsuit on it.',
          es: 'Sirve para los fallos de estados que han adoptado la ley uniforme. Para el de un estado que no la ha adoptado, el acreedor debe presentar una nueva demanda basada en él.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the clerk of a court that can hear such cases. Notice is mailed to the debtor.',
            es: 'Presente una copia autenticada del fallo y una declaración jurada en la secretaría de un tribunal competente. Se envía un aviso por correo al deudor.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. § 15-10-44'),
        confidence: 'uncertain',
        note: {
          en: 'Put in writing what happens if a payment is missed.',
          es: 'Ponga por escrito qué pasa si no se hace un pago.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no general right to a payment plan ordered by the court. The two sides usually file a consent agreement. A debtor can also ask the magistrate at the hearing.',
            es: 'No hay un derecho general a un plan de pagos ordenado por el tribunal. Por lo común, las partes presentan un acuerdo (consent agreement). El deudor también puede pedirlo al magistrado en la audiencia.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. § 13-6-15'),
        confidence: 'known',
        note: {
          en: 'The service charge is $30 or 5% of the check, whichever is more. Stopping payment in good faith is a defense.',
          es: 'El cargo por servicio es de $30 o el 5% del cheque, lo que sea mayor. Haber detenido el pago de buena fe es una defensa.',
        },
        value: {
          rule: {
            en: 'If the check is not paid within 10 days after a demand by certified mail, the writer owes the check, twice its amount on top (at most $500), and a service charge.',
            es: 'Si el cheque no se paga dentro de los 10 días de una exigencia por correo certificado, quien lo firmó debe el cheque, además el doble de su monto (hasta $500) y un cargo por servicio.',
          },
          multiplier: 2,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 10, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 10-1-390 et seq.'),
        confidence: 'known',
        note: {
          en: "Complaints go to the Attorney General's Consumer Protection Division.",
          es: 'Las quejas se presentan ante la División de Protección al Consumidor de la Fiscalía General del estado.',
        },
        value: {
          law: null,
          coversOriginalCreditors: null,
          rule: {
            en: 'The state has no general law on debt collection. Its Fair Business Practices Act reaches deceptive collection, and the federal law covers debt collectors.',
            es: 'El estado no tiene una ley general sobre el cobro de deudas. Su ley de prácticas comerciales justas (Fair Business Practices Act) alcanza el cobro engañoso, y la ley federal rige a los cobradores de deudas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('29 U.S.C. § 206; O.C.G.A. § 34-4-3'),
        confidence: 'known',
        note: {
          en: 'The state minimum is $5.15, but the federal one applies to almost everyone and to garnishment.',
          es: 'El mínimo estatal es $5.15, pero el federal rige para casi todos y para los embargos.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('O.C.G.A. §§ 36-33-1 et seq., 50-21-20 et seq.'),
        confidence: 'known',
        note: {
          en: 'The public body must have given up its immunity for the claim.',
          es: 'El organismo público debe haber renunciado a su inmunidad para ese reclamo.',
        },
        value: {
          rule: {
            en: 'Public property in public use cannot be seized. A judgment against a county or city is enforced by a court order (mandamus) to raise taxes or to pay. Injury judgments against the State are paid from its insurance trust.',
            es: 'Los bienes públicos de uso público no se pueden embargar. Un fallo contra un condado o una ciudad se hace cumplir con una orden judicial (mandamus) de recaudar impuestos o de pagar. Los fallos por daños contra el Estado se pagan de su fondo de seguro.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Georgia Council of Magistrate Court Judges'),
        confidence: 'known',
        value: {
          selfHelp: 'https://georgiamagistratecouncil.com/',
          forms: 'https://georgiamagistratecouncil.com/',
        },
      },
    ]),
  },
}
