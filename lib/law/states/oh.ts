// Ohio: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const ohio: Jurisdiction = {
  code: 'OH',
  name: { en: 'Ohio', es: 'Ohio' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2016-09-28',
        cite: cite('Ohio Rev. Code § 1925.02'),
        confidence: 'known',
        note: {
          en: 'A larger claim goes to the regular docket of the same court (municipal and county courts hear claims to $15,000).',
          es: 'Un reclamo mayor va al trámite ordinario del mismo tribunal (los tribunales municipales y de condado reciben reclamos de hasta $15,000).',
        },
        value: {
          court: {
            en: 'Municipal or County Court, Small Claims Division',
            es: 'Tribunal Municipal o de Condado, División de Reclamos Menores',
          },
          limitCents: cents(6_000),
          limitNote: {
            en: 'Not counting interest and costs. Punitive damages cannot be asked for.',
            es: 'Sin contar intereses ni costas. No se pueden pedir daños punitivos.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ohio App.R. 4(A); Ohio Civ.R. 53(D)(3), 58(B)',
          'http://www.ecases.us/case/ohioctapp/c3087520/block-v-battaglia',
        ),
        confidence: 'verified',
        note: {
          en: "If a magistrate heard the case, first file written objections within 14 days of the magistrate's decision, or most points are lost on appeal.",
          es: 'Si un magistrado decidió el caso, presente primero objeciones por escrito dentro de los 14 días de su decisión; si no, se pierde la mayoría de los argumentos en la apelación.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the final judgment. If the clerk does not serve notice of it within 3 days, the 30 days start when the clerk does',
            es: 'el registro del fallo final. Si la secretaría no lo notifica dentro de 3 días, los 30 días empiezan cuando lo notifique',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 62; Ohio Rev. Code § 2716.02'),
        confidence: 'known',
        note: {
          en: 'There is no automatic wait. To take wages, a demand notice must be sent at least 15 and not more than 45 days before the garnishment is filed.',
          es: 'No hay una espera automática. Para embargar el salario, hay que enviar un aviso de cobro al menos 15 y no más de 45 días antes de presentar el embargo.',
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
          'Ohio Rev. Code §§ 1343.03, 5703.47',
          'https://www.weltman.com/Publication-Ohio-Statutory-Interest-Rate-for-Judgments-in-2026',
        ),
        confidence: 'secondary',
        note: {
          en: 'A written contract that names a rate wins over this one. Check the judgment entry: the rate it states stays until it is paid. Interest does not run while a judgment is dormant.',
          es: 'Si un contrato escrito fija una tasa, se aplica esa. Revise el fallo: la tasa que dice se mantiene hasta que se pague. Mientras el fallo está inactivo no corren intereses.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2019-01-01', annualPercent: 5 },
              { from: '2020-01-01', annualPercent: 5 },
              { from: '2021-01-01', annualPercent: 3 },
              { from: '2022-01-01', annualPercent: 3 },
              { from: '2023-01-01', annualPercent: 5 },
              { from: '2024-01-01', annualPercent: 8 },
              { from: '2025-01-01', annualPercent: 8 },
              { from: '2026-01-01', annualPercent: 7 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Federal short-term rate (July, rounded) plus 3 points, set every October for the next year. A judgment keeps the rate of the year it was granted.',
              es: 'Tasa federal de corto plazo (julio, redondeada) más 3 puntos, fijada cada octubre para el año siguiente. El fallo conserva la tasa del año en que se dictó.',
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
                en: 'Written contract that names a rate: that rate',
                es: 'Contrato escrito que fija una tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('Ohio Rev. Code § 1343.03(A)'),
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
          'Ohio Rev. Code §§ 2325.15, 2325.18, 2329.07',
          'https://legalfix.com/statutes/state-codes/ohio/title-23/chapter-2329/section-2329-07',
        ),
        confidence: 'verified',
        note: {
          en: 'Interest does not run while a judgment is dormant. Judgments for the State last longer.',
          es: 'Mientras el fallo está inactivo no corren intereses. Los fallos a favor del Estado duran más.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Within 5 years have a writ of execution issued, file a certificate of judgment, garnish, or start proceedings to find assets. Each keeps it alive 5 more years. A dormant judgment is revived by motion.',
            es: 'Dentro de 5 años haga emitir una orden de ejecución, presente un certificado de fallo, pida un embargo o inicie un trámite para averiguar los bienes. Cada paso lo mantiene vivo 5 años más. Un fallo inactivo se reactiva con una petición.',
          },
          window: {
            words: {
              en: 'before 5 idle years pass; revival within 10 years after it becomes dormant',
              es: 'antes de que pasen 5 años sin actividad; la reactivación, dentro de los 10 años de quedar inactivo',
            },
          },
          renewedYears: 5,
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ohio Rev. Code §§ 2329.02, 2329.07',
          'https://instalawyer.io/laws/ohio-revised-code/section-232902-judgment-lien',
        ),
        confidence: 'verified',
        note: {
          en: 'File a new certificate before 5 years pass. It reaches only the value above mortgages and the protected homestead amount.',
          es: 'Presente un nuevo certificado antes de que pasen 5 años. Solo alcanza el valor por encima de las hipotecas y del monto protegido de la vivienda.',
        },
        value: {
          document: { en: 'Certificate of Judgment', es: 'Certificado de Fallo (Certificate of Judgment)' },
          where: {
            en: 'clerk of the court of common pleas of each county where the debtor has land',
            es: 'secretaría del tribunal de primera instancia (court of common pleas) de cada condado donde el deudor tenga un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 60(B)(4); Ohio Rev. Code § 2329.02'),
        confidence: 'uncertain',
        note: {
          en: 'We found no deadline and no fixed penalty in state law. Ask in writing. If the creditor refuses, ask the court by motion for an order that the judgment is satisfied. Local rules often require a prompt filing and the release of any certificate.',
          es: 'No encontramos plazo ni multa fija en la ley estatal. Pídalo por escrito. Si el acreedor se niega, pida al tribunal con una petición una orden que declare pagado el fallo. Las reglas locales a menudo exigen presentarlo pronto y liberar cualquier certificado.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment (and release of any certificate of judgment lien)',
            es: 'Constancia de pago del fallo (satisfaction of judgment) y liberación de cualquier gravamen por certificado de fallo',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          lienRelease: {
            en: 'File the release with the clerk of the court of common pleas of each county where a certificate of judgment was filed. For registered land, note it with the county recorder.',
            es: 'Presente la liberación en la secretaría del court of common pleas de cada condado donde se presentó un certificado del fallo. Si el inmueble está en el sistema de registro, anótela ante el registrador del condado.',
          },
          motion: {
            en: 'The debtor files a motion, with proof of payment, asking the court to find that the judgment has been satisfied.',
            es: 'El deudor presenta una petición, con prueba del pago, para que el tribunal declare que el fallo está pagado.',
          },
          sources: {
            lienRelease: { cite: cite('Ohio Rev. Code § 2329.02'), confidence: 'known' },
            motion: { cite: cite('Ohio Civ.R. 60(B)(4)'), confidence: 'known' },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 60(B)'),
        confidence: 'known',
        note: {
          en: 'If a magistrate decided the case, objections within 14 days are quicker.',
          es: 'Si un magistrado decidió el caso, presentar objeciones dentro de 14 días es más rápido.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for relief within a reasonable time, showing a real defense. For mistake, neglect, new evidence or fraud it must be within one year. There is no limit if the court had no power over you.',
            es: 'Presente una petición en un tiempo razonable y muestre una defensa real. Por error, descuido, pruebas nuevas o fraude debe ser dentro de un año. No hay límite si el tribunal no tenía autoridad sobre usted.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Civ.R. 60(A)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a mistake of writing in the judgment at any time, on its own or when either side asks. During an appeal the appeals court may have to allow it.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes. Durante una apelación puede hacer falta el permiso del tribunal de apelaciones.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code § 2329.03'),
        confidence: 'known',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. They are bound only from the time they are seized.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Solo quedan sujetos desde que se embargan.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 2329.66(A)(13), 2716.02-2716.05'),
        confidence: 'known',
        note: {
          en: 'The debtor can avoid it by paying the sum in the notice, by asking the municipal court for a trusteeship (§ 2329.70), or with a debt-counseling plan. If other creditors are waiting, each order gets up to 182 days in turn.',
          es: 'El deudor puede evitarlo si paga la suma del aviso, si pide al tribunal municipal un fideicomiso de pago (trusteeship, § 2329.70) o con un plan de asesoría de deudas. Si esperan otros acreedores, cada orden recibe hasta 182 días por turno.',
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
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above 30 hours at the federal minimum wage a week.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal por semana.',
          },
          process: {
            en: 'The creditor sends a 15-day demand notice. Then a garnishment order goes to the employer.',
            es: 'El acreedor envía un aviso de cobro de 15 días. Después va al empleador una orden de embargo de salario.',
          },
          continuous: true,
          durationDays: 182,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2025-04-01',
        cite: cite(
          'Ohio Rev. Code §§ 2329.66(A)(3), (A)(18), 2716.11-2716.13',
          'https://www.weltman.com/publication-ohio-property-value-increase-a-proactive-advisory-for-ohio-creditors',
        ),
        confidence: 'secondary',
        note: {
          en: 'The notice that comes with a bank attachment has the request for a hearing on it.',
          es: 'El aviso que llega con el embargo de la cuenta trae la solicitud de audiencia.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'The debtor must ask. Then $625 of cash or money in a bank can be kept, and the $1,675 that may go on any property. Federal benefits are safe without asking.',
            es: 'El deudor debe pedirlo. Entonces puede conservar $625 en efectivo o en el banco, y los $1,675 que sirven para cualquier bien. Los beneficios federales están a salvo sin pedirlo.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2019-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(1) (adjustment of April 1, 2019)'),
        confidence: 'verified',
        value: {
          cents: cents(145_425),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$145,425 of what the debtor owns in one home where the debtor or a dependent lives.',
            es: '$145,425 del valor propio del deudor en una vivienda donde vive él o un dependiente.',
          },
        },
      },
      {
        from: '2022-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(1) (adjustment of April 1, 2022)'),
        confidence: 'verified',
        value: {
          cents: cents(161_375),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$161,375 of what the debtor owns in one home where the debtor or a dependent lives.',
            es: '$161,375 del valor propio del deudor en una vivienda donde vive él o un dependiente.',
          },
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Ohio Rev. Code § 2329.66(A)(1)',
          'https://www.ohsb.uscourts.gov/news/april-1-2025-ohio-exemption-increases',
        ),
        confidence: 'verified',
        note: {
          en: 'Each spouse who owns the home and owes the debt has this sum. It counts when the home is sold. It does not stop mortgages or taxes. Most judgments for medical services wait until the home is sold.',
          es: 'Cada cónyuge que es dueño y debe la deuda tiene esta suma. Cuenta cuando se vende la vivienda. No detiene hipotecas ni impuestos. La mayoría de los fallos por servicios médicos esperan hasta que se venda.',
        },
        value: {
          cents: cents(182_625),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$182,625 of what the debtor owns in one parcel or item used as a home by the debtor or a dependent.',
            es: '$182,625 del valor propio del deudor en un inmueble o bien que él o un dependiente usa como vivienda.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2019-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(2) (adjustment of April 1, 2019)'),
        confidence: 'verified',
        value: {
          cents: cents(4_000),
          isUnlimited: false,
          rule: { en: '$4,000 of one motor vehicle.', es: '$4,000 de un vehículo de motor.' },
        },
      },
      {
        from: '2022-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(2) (adjustment of April 1, 2022)'),
        confidence: 'verified',
        value: {
          cents: cents(4_450),
          isUnlimited: false,
          rule: { en: '$4,450 of one motor vehicle.', es: '$4,450 de un vehículo de motor.' },
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Ohio Rev. Code § 2329.66(A)(2)',
          'https://www.ohsb.uscourts.gov/news/april-1-2025-ohio-exemption-increases',
        ),
        confidence: 'verified',
        note: {
          en: 'It changes every third April (next in 2028).',
          es: 'Cambia cada tres años en abril (la próxima vez en 2028).',
        },
        value: {
          cents: cents(5_025),
          isUnlimited: false,
          rule: { en: '$5,025 of one motor vehicle.', es: '$5,025 de un vehículo de motor.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2022-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(18) (adjustment of April 1, 2022)'),
        confidence: 'verified',
        value: {
          cents: cents(1_475),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: { en: '$1,475 of any property.', es: '$1,475 de cualquier bien.' },
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Ohio Rev. Code § 2329.66(A)(18)',
          'https://www.ohsb.uscourts.gov/news/april-1-2025-ohio-exemption-increases',
        ),
        confidence: 'verified',
        note: {
          en: 'A separate $625 covers cash, money in a bank and refunds.',
          es: 'Otros $625 cubren efectivo, dinero en el banco y reembolsos.',
        },
        value: {
          cents: cents(1_675),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: { en: '$1,675 of any property.', es: '$1,675 de cualquier bien.' },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2022-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(5) (adjustment of April 1, 2022)'),
        confidence: 'verified',
        value: {
          cents: cents(2_825),
          isUnlimited: false,
          rule: {
            en: 'Tools and professional books of a trade, farming too, up to $2,825.',
            es: 'Herramientas y libros profesionales de un oficio, también del campo, hasta $2,825.',
          },
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Ohio Rev. Code § 2329.66(A)(5)',
          'https://www.ohsb.uscourts.gov/news/april-1-2025-ohio-exemption-increases',
        ),
        confidence: 'verified',
        note: { en: 'It changes every third April.', es: 'Cambia cada tres años en abril.' },
        value: {
          cents: cents(3_200),
          isUnlimited: false,
          rule: {
            en: 'Tools and professional books of a trade, farming too, up to $3,200.',
            es: 'Herramientas y libros profesionales de un oficio, también del campo, hasta $3,200.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2022-04-01',
        cite: cite('Ohio Rev. Code § 2329.66(A)(4) (adjustment of April 1, 2022)'),
        confidence: 'verified',
        value: {
          cents: cents(14_875),
          isUnlimited: false,
          rule: {
            en: 'Furniture, household goods, clothing and the like, up to $14,875 in all. There is a limit for each item too.',
            es: 'Muebles, enseres, ropa y similares, hasta $14,875 en total. También hay un límite por objeto.',
          },
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Ohio Rev. Code § 2329.66(A)(4)',
          'https://www.ohsb.uscourts.gov/news/april-1-2025-ohio-exemption-increases',
        ),
        confidence: 'verified',
        note: {
          en: 'Each item is covered up to its own limit until the total is used.',
          es: 'Cada objeto queda cubierto hasta su propio límite mientras no se agote el total.',
        },
        value: {
          cents: cents(16_850),
          isUnlimited: false,
          rule: {
            en: 'Furniture, household goods, clothing, appliances, books, animals, musical instruments, firearms and the like: up to $800 an item and $16,850 in all. Jewelry is safe up to $2,125.',
            es: 'Muebles, enseres, ropa, electrodomésticos, libros, animales, instrumentos musicales, armas de fuego y similares: hasta $800 por objeto y $16,850 en total. Las joyas, hasta $2,125.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 2716.06, 2716.13'),
        confidence: 'known',
        note: {
          en: 'These are business days. The hearing is only about what is exempt, not about whether the debt is owed. The court may still hear a late request.',
          es: 'Son días hábiles. La audiencia trata solo de lo que está exento, no de si se debe la deuda. El tribunal aún puede atender una solicitud tardía.',
        },
        value: {
          period: { count: 5, unit: 'court-days' },
          runsFromWords: {
            en: 'receiving the notice of garnishment or attachment',
            es: 'la fecha en que recibe el aviso de embargo',
          },
          form: 'Request for Hearing (attached to the notice)',
          where: {
            en: 'the clerk of the court that issued it',
            es: 'la secretaría del tribunal que lo emitió',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 2327.01-2327.02, 2329.09, 2329.28'),
        confidence: 'known',
        note: {
          en: 'For a bank account, the creditor needs an affidavit and an order of garnishment of property other than earnings (§ 2716.11).',
          es: 'Para una cuenta de banco, el acreedor necesita una declaración jurada y una orden de embargo de bienes que no son salario (order of garnishment of property other than earnings, § 2716.11).',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'the clerk of court', es: 'la secretaría del tribunal' },
          servedBy: {
            en: 'the bailiff (municipal court) or the sheriff',
            es: 'el alguacil (bailiff, en el tribunal municipal) o el sheriff',
          },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 1925.13, 2333.09-2333.10'),
        confidence: 'known',
        note: {
          en: 'In small claims the court can also order the debtor to list property on a court form if the judgment is not paid within 30 days.',
          es: 'En reclamos menores, el tribunal también puede ordenar al deudor que enumere sus bienes en un formulario si el fallo no se paga en 30 días.',
        },
        value: {
          name: {
            en: 'Judgment debtor examination',
            es: 'Interrogatorio del deudor (judgment debtor examination)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Const. art. I, § 15; Ohio Rev. Code §§ 2333.19, 2705.02'),
        confidence: 'known',
        note: {
          en: 'The order must have been served the right way.',
          es: 'La orden debe haberse notificado como es debido.',
        },
        value: {
          rule: {
            en: 'Not coming to a debtor examination, or not filing an ordered list of property, can be contempt with a warrant. Not paying is not.',
            es: 'Faltar a un interrogatorio del deudor, o no presentar la lista de bienes ordenada, puede ser desacato con orden de arresto. No pagar no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 2329.021-2329.027'),
        confidence: 'known',
        note: {
          en: 'No execution can issue until 30 days after filing.',
          es: 'No se emite ninguna orden de ejecución hasta 30 días después del registro.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy and an affidavit are filed with the clerk of a court of common pleas. A municipal or county court takes them within its limit.',
            es: 'Se presentan una copia autenticada y una declaración jurada en la secretaría de un tribunal de primera instancia (court of common pleas). Un tribunal municipal o de condado los recibe dentro de su límite.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 1925.13, 2329.70'),
        confidence: 'known',
        note: {
          en: 'Missing a payment ends the trusteeship. A new one may be refused for six months.',
          es: 'Fallar en un pago termina el fideicomiso de pago. Durante seis meses se puede negar uno nuevo.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The court may accept a schedule both sides agree to. A debtor who faces wage garnishment can ask the municipal or county court for a trusteeship. The debtor then pays the part that could be garnished to the court, and that stops all wage garnishment while it is kept up.',
            es: 'El tribunal puede aceptar un calendario que ambas partes acuerden. El deudor que enfrenta un embargo de salario puede pedir al tribunal municipal o de condado un fideicomiso de pago (trusteeship). Paga entonces al tribunal la parte embargable, y eso detiene todo embargo de salario mientras cumpla.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 2307.60-2307.61'),
        confidence: 'uncertain',
        note: {
          en: 'If the demand is paid within 30 days, no more can be claimed. The winner may not keep both criminal restitution and these damages for the same loss.',
          es: 'Si se paga dentro de los 30 días de la exigencia, no se puede reclamar más. Quien gana no puede quedarse con la restitución penal y también con estos daños por la misma pérdida.',
        },
        value: {
          rule: {
            en: 'For a bad check passed to defraud, and after a 30-day demand, the payee may claim $200 or three times the loss, whichever is greater. Costs and a reasonable attorney fee are added.',
            es: 'Por un cheque sin fondos dado para defraudar, y después de una exigencia de 30 días, quien lo recibió puede reclamar $200 o el triple de la pérdida, lo que sea mayor. Se agregan las costas y honorarios razonables de abogado.',
          },
          multiplier: 3,
          leastCents: cents(200),
          mostCents: null,
          notice: { count: 30, unit: 'days' },
          holdsCheck: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 1345.01-1345.13'),
        confidence: 'known',
        note: {
          en: 'Ohio has no separate law on collection practices, so the federal law does most of the work.',
          es: 'Ohio no tiene una ley aparte sobre prácticas de cobro, así que la ley federal hace la mayor parte.',
        },
        value: {
          law: {
            en: 'Ohio Consumer Sales Practices Act',
            es: 'Ley de Prácticas de Venta al Consumidor de Ohio (Ohio Consumer Sales Practices Act)',
          },
          coversOriginalCreditors: null,
          rule: {
            en: 'A seller or its collector may not be unfair or deceptive when it collects a consumer debt. Banks and some professionals are outside this law.',
            es: 'Un vendedor o su cobrador no puede ser injusto ni engañoso al cobrar una deuda de consumo. Los bancos y algunos profesionales quedan fuera de esta ley.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-01-01',
        cite: cite('Ohio Const. art. II, § 34a'),
        confidence: 'secondary',
        value: { hourlyCents: cents(10.45) },
      },
      {
        from: '2025-01-01',
        cite: cite('Ohio Const. art. II, § 34a'),
        confidence: 'secondary',
        value: { hourlyCents: cents(10.7) },
      },
      {
        from: '2026-01-01',
        cite: cite(
          'Ohio Const. art. II, § 34a',
          'https://particle.news/story/minimum-wages-rise-in-19-states-on-jan-1-as-new-rates-take-effect-nationwide',
        ),
        confidence: 'secondary',
        note: {
          en: 'For employers above a yearly sales threshold; others use $7.25. Wage garnishment uses the federal wage.',
          es: 'Para empleadores que pasan de cierto monto de ventas al año; los demás usan $7.25. El embargo de salario usa el salario federal.',
        },
        value: { hourlyCents: cents(11) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ohio Rev. Code §§ 2743.19, 2744.06'),
        confidence: 'known',
        note: {
          en: 'The interest rules for the State are different.',
          es: 'Las reglas de intereses para el Estado son distintas.',
        },
        value: {
          rule: {
            en: 'The property of a city, county or other local body cannot be taken. It must pay from money set aside for that, over up to ten years if the sum is large, and a court can order it to (mandamus). The State is sued in the Court of Claims and pays from its own funds.',
            es: 'Los bienes de una ciudad, un condado u otro organismo local no se pueden embargar. Debe pagar con fondos asignados, en hasta diez años si la suma es grande, y un tribunal puede ordenárselo (mandamus). Al Estado se le demanda en el Tribunal de Reclamos (Court of Claims) y paga de sus propios fondos.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Supreme Court of Ohio'),
        confidence: 'known',
        note: {
          en: 'Small-claims forms are local: ask the municipal or county court.',
          es: 'Los formularios de reclamos menores son locales: pídalos en el tribunal municipal o de condado.',
        },
        value: {
          selfHelp: 'https://www.supremecourt.ohio.gov/',
          forms: null,
        },
      },
    ]),
  },
}
