// Nebraska: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const nebraska: Jurisdiction = {
  code: 'NE',
  name: { en: 'Nebraska', es: 'Nebraska' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2020-07-01',
        cite: cite('Neb. Rev. Stat. § 25-2802; Nebraska Judicial Branch notice, July 1, 2020'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'County Court, small claims court',
            es: 'Tribunal de Condado, tribunal de reclamos menores',
          },
          limitCents: cents(3_900),
          limitNote: null,
        },
      },
      {
        from: '2025-07-01',
        cite: cite('Neb. Rev. Stat. § 25-2802', 'https://collectnow.io/guides/ne'),
        confidence: 'secondary',
        note: {
          en: 'The Supreme Court sets the limit again every five years.',
          es: 'La Corte Suprema vuelve a fijar el límite cada cinco años.',
        },
        value: {
          court: {
            en: 'County Court, small claims court',
            es: 'Tribunal de Condado, tribunal de reclamos menores',
          },
          limitCents: cents(7_500),
          limitNote: {
            en: 'In force from July 1, 2025, to June 30, 2030. Lawyers may not appear.',
            es: 'Rige del 1 de julio de 2025 al 30 de junio de 2030. No pueden participar abogados.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-2728 to 25-2738, 25-2807',
          'https://supremecourt.nebraska.gov/self-help/appeals/appealing-or-setting-aside-county-court-civil-or-small-claims-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The district court reviews the record. A $50 appeal bond is needed. Collection goes on unless a further (supersedeas) bond is posted.',
          es: 'El tribunal de distrito revisa el expediente. Se necesita una fianza de apelación de $50. El cobro sigue, salvo que se deposite otra fianza (supersedeas).',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. § 25-2730',
          'https://supremecourt.nebraska.gov/self-help/appeals/appealing-or-setting-aside-county-court-civil-or-small-claims-judgment',
        ),
        confidence: 'secondary',
        note: {
          en: 'An appeal does not by itself stop collection. Some clerks wait until the 30 days have passed.',
          es: 'Una apelación no detiene por sí sola el cobro. Algunas secretarías esperan a que pasen los 30 días.',
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
        cite: cite(
          'Neb. Rev. Stat. §§ 45-103, 45-103.01',
          'https://www.nebraskalegislature.gov/laws/statutes.php?statute=45-103',
        ),
        confidence: 'uncertain',
        note: {
          en: "Use the rate written in the judgment, or the court administrator's notice for the quarter of the judgment. The rate stays the same for the life of that judgment. Interest awarded in the judgment earns interest too (Heritage Bank v. Bruha, 283 Neb. 263 (2012)).",
          es: 'Use la tasa escrita en el fallo o el aviso de la administración de tribunales para el trimestre del fallo. La tasa no cambia durante la vida de ese fallo. Los intereses incluidos en el fallo también generan intereses (Heritage Bank v. Bruha, 283 Neb. 263 (2012)).',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'Bond equivalent yield of the 26-week Treasury bill at the first auction of the calendar quarter, plus 2 points, in effect two weeks after it is published.',
              es: 'Rendimiento equivalente de la letra del Tesoro a 26 semanas en la primera subasta del trimestre calendario, más 2 puntos, vigente dos semanas después de su publicación.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Contract in which the parties agreed on another rate',
                es: 'Contrato en el que las partes acordaron otra tasa',
              },
              when: null,
              rate: null,
              cite: cite('Neb. Rev. Stat. § 45-103(2)'),
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
          'Neb. Rev. Stat. §§ 25-1515, 25-1420',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-1515&print=true',
        ),
        confidence: 'verified',
        note: {
          en: 'Once dormant, the judgment is no lien and cannot be enforced until it is revived. After 10 dormant years it is gone.',
          es: 'Cuando el fallo queda inactivo, no es un gravamen ni se puede hacer cumplir hasta que se reactive. Después de 10 años inactivo, se extingue.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Have an execution issued within each 5 years. A dormant judgment can be revived by a court proceeding.',
            es: 'Haga emitir una orden de ejecución dentro de cada 5 años. Un fallo inactivo se puede reactivar mediante un trámite en el tribunal.',
          },
          window: {
            words: {
              en: 'within 5 years of the judgment or of the last execution; revival within 10 years after it goes dormant',
              es: 'dentro de los 5 años del fallo o de la última orden de ejecución; la reactivación, dentro de los 10 años de quedar inactivo',
            },
          },
          renewedYears: 5,
          renewal: {
            rollsInterestIn: false,
            cite: cite(
              'McDonald v. Thomas County, 89 Neb. 494 (1911)',
              'https://app.midpage.ai/document/mcdonald-v-thomas-county-6659799',
            ),
            confidence: 'verified',
          },
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1504, 25-1542, 25-2721'),
        confidence: 'known',
        note: {
          en: 'A county court judgment is no lien until it is transcribed to district court. The lien ends if no execution issues in 5 years.',
          es: 'Un fallo del tribunal de condado no es un gravamen hasta que se transcribe al tribunal de distrito. El gravamen termina si en 5 años no se emite una orden de ejecución.',
        },
        value: {
          document: {
            en: 'Transcript of the county court judgment',
            es: 'Transcripción del fallo del tribunal de condado (transcript of judgment)',
          },
          where: {
            en: 'clerk of the district court of each county where there is land',
            es: 'secretaría del tribunal de distrito de cada condado donde haya un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. ch. 25 (small claims: §§ 25-2801 to 25-2807)'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should file a satisfaction. Check with the clerk whether a deadline or a penalty applies. Paying through the court clerk leaves its own record.',
          es: 'El acreedor debe presentar una constancia de pago. Confirme en la secretaría si hay un plazo o una sanción. Pagar por medio de la secretaría del tribunal deja su propio registro.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-2720.01, 25-2001',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-2001&print=true',
        ),
        confidence: 'verified',
        note: {
          en: 'Within 30 days is much the safer course, because the time to appeal also runs out then.',
          es: 'Lo más seguro es hacerlo dentro de 30 días, porque entonces también termina el plazo para apelar.',
        },
        value: {
          period: { count: 6, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to set aside in the county court, promptly and within the same limits as in district court (six months), showing a good reason and a defense.',
            es: 'Presente en el tribunal de condado una petición para anular el fallo, pronto y dentro de los mismos límites que en el tribunal de distrito (seis meses), con una buena razón y una defensa.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-2001(3), 25-2720.01',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-2001&print=true',
        ),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time by an order nunc pro tunc, on its own or on the motion of a party. Small claims court has the same power as district court.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento mediante una orden con efecto desde la fecha original (nunc pro tunc), por sí mismo o a petición de una parte. El tribunal de reclamos menores tiene el mismo poder que el de distrito.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. § 25-1504'),
        confidence: 'known',
        note: {
          en: 'Goods are bound only from the time they are seized in execution.',
          es: 'Los bienes muebles quedan afectados solo desde que se embargan en la ejecución.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1056, 25-1558', 'http://bankruptcyinformation.com/NE_exemp.htm'),
        confidence: 'secondary',
        note: {
          en: 'A continuing lien runs 90 days and can be extended once. The debtor should state head-of-family status on the hearing request.',
          es: 'Un gravamen continuo dura 90 días y se puede prorrogar una vez. El deudor debe indicar en la solicitud de audiencia que es jefe de familia.',
        },
        value: {
          limits: [
            {
              label: {
                en: '15% of disposable pay for the head of a family',
                es: '15% del salario disponible para el jefe de familia',
              },
              when: { headOfFamily: true },
              take: { kind: 'percent', of: 'disposable', percent: 15 },
              section: 'Neb. Rev. Stat. § 25-1558',
            },
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
              section: 'Neb. Rev. Stat. § 25-1558',
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
              section: 'Neb. Rev. Stat. § 25-1558',
            },
          ],
          rule: {
            en: 'The smaller of 25% of disposable pay, or what is above 30 hours a week at the federal minimum wage. If the debtor is the head of a family, at most 15% of disposable pay.',
            es: 'La menor cantidad entre el 25% del salario disponible y lo que pase de 30 horas por semana al salario mínimo federal. Si el deudor es jefe de familia, como máximo el 15% del salario disponible.',
          },
          process: {
            en: 'Summons and order of garnishment in aid of execution. A continuing lien can be asked for.',
            es: 'Citación y orden de embargo en apoyo de la ejecución (summons and order of garnishment). Se puede pedir un gravamen continuo (continuing lien).',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: {
            en: 'Only 15% may be taken from the head of a family, that is, someone who actually supports family members living with them.',
            es: 'Solo se puede tomar el 15% a un jefe de familia, es decir, a quien de verdad mantiene a familiares que viven con él.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-1011, 25-1552',
          'http://www.nebraskadebtbankruptcyblog.com/2012/07/how-to-stop-a-bank-account-garnishment/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The claim must be made within three business days of the garnishment notice.',
          es: 'El reclamo se debe hacer dentro de los tres días hábiles del aviso de embargo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is protected automatically beyond federal benefits. The debtor must claim the personal property exemption at a hearing.',
            es: 'Nada está protegido automáticamente, aparte de los beneficios federales. El deudor debe reclamar la exención de bienes muebles en una audiencia.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2007-09-01',
        cite: cite('Neb. Rev. Stat. § 40-101 (Laws 2007, LB 237)'),
        confidence: 'uncertain',
        value: {
          cents: cents(60_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: 160,
          rule: {
            en: '$60,000 of value in the dwelling lived in, on up to two lots in a town or 160 acres elsewhere.',
            es: '$60,000 de valor en la vivienda donde se vive, en hasta dos lotes en un pueblo o 160 acres en otro lugar.',
          },
        },
      },
      {
        from: '2024-07-19',
        cite: cite('Neb. Rev. Stat. § 40-101', 'https://nebraskalegislature.gov/laws/display-chapters.php?chapter=40'),
        confidence: 'uncertain',
        note: {
          en: 'Since 2024 each person has this amount, so a couple may argue for $240,000. A 2026 bill proposed $228,148, and whether it passed is not known, so check the current figure. Mortgages and liens of builders or sellers are exceptions.',
          es: 'Desde 2024 cada persona tiene esta cantidad, así que una pareja puede alegar $240,000. Un proyecto de 2026 proponía $228,148, y no se sabe si se aprobó, así que confirme la cifra actual. Las hipotecas y los gravámenes de constructores o vendedores son excepciones.',
        },
        value: {
          cents: cents(120_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: 160,
          rule: {
            en: '$120,000 of value in the dwelling lived in, on up to two lots in a town or 160 acres elsewhere.',
            es: '$120,000 de valor en la vivienda donde se vive, en hasta dos lotes en un pueblo o 160 acres en otro lugar.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. § 25-1556(1)(e)',
          'https://getpocketlaw.com/law/state_nebraska/section-25-1556-specific-exemptions-personal-property-selection-by-debtor-adjustment-by-department-of-revenue_3fd22476d379',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The wildcard can be added. The figure was to be adjusted for prices in 2023, so the true amount is probably somewhat higher. Check it.',
          es: 'Se puede sumar la exención libre (wildcard). La cifra se debía ajustar según los precios en 2023, así que la cantidad real es probablemente algo mayor. Confírmela.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: "The debtor's interest in a motor vehicle up to $5,000.",
            es: 'El valor del deudor en un vehículo hasta $5,000.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. § 25-1552',
          'https://nebraskalegislature.gov/laws/statutes.php?statute=25-1552&print=true',
        ),
        confidence: 'uncertain',
        note: {
          en: 'It must be claimed with a list of all property. The figure was to be adjusted for prices in 2023, so the true amount is probably somewhat higher. Check it.',
          es: 'Se debe reclamar con una lista de todos los bienes. La cifra se debía ajustar según los precios en 2023, así que la cantidad real es probablemente algo mayor. Confírmela.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property except wages, up to $5,000.',
            es: 'Cualquier bien mueble, salvo el salario, hasta $5,000.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. § 25-1556(1)(d)',
          'https://getpocketlaw.com/law/state_nebraska/section-25-1556-specific-exemptions-personal-property-selection-by-debtor-adjustment-by-department-of-revenue_3fd22476d379',
        ),
        confidence: 'uncertain',
        note: {
          en: "They must be for the main trade of the debtor or the debtor's family. The figure was to be adjusted for prices in 2023, so the true amount is probably somewhat higher. Check it.",
          es: 'Deben ser para el oficio principal del deudor o de su familia. La cifra se debía ajustar según los precios en 2023, así que la cantidad real es probablemente algo mayor. Confírmela.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'Implements, tools, professional books and supplies, other than a vehicle, up to $5,000.',
            es: 'Utensilios, herramientas, libros profesionales y materiales, sin contar un vehículo, hasta $5,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. § 25-1556(1)(a)-(c)',
          'https://getpocketlaw.com/law/state_nebraska/section-25-1556-specific-exemptions-personal-property-selection-by-debtor-adjustment-by-department-of-revenue_3fd22476d379',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Health aids are fully exempt. The figure was to be adjusted for prices in 2023, so the true amount is probably somewhat higher. Check it.',
          es: 'Los aparatos de salud están totalmente exentos. La cifra se debía ajustar según los precios en 2023, así que la cantidad real es probablemente algo mayor. Confírmela.',
        },
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Furnishings, goods, computers, appliances, books and instruments up to $3,000. Personal possessions and necessary clothing without limit.',
            es: 'Muebles, enseres, computadoras, aparatos, libros e instrumentos hasta $3,000. Los objetos personales y la ropa necesaria, sin límite.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-1011, 25-1516',
          'http://www.nebraskadebtbankruptcyblog.com/2012/07/how-to-stop-a-bank-account-garnishment/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Three business days is very short. A separate procedure and time applies to a writ of execution on goods.',
          es: 'Tres días hábiles es muy poco tiempo. Para una orden de ejecución sobre bienes rigen otro trámite y otro plazo.',
        },
        value: {
          period: { count: 3, unit: 'court-days' },
          runsFromWords: { en: 'receipt of the garnishment notice', es: 'el día en que se recibe el aviso de embargo' },
          form: null,
          where: {
            en: 'Clerk of the county court (send in the request for hearing that comes with the notice)',
            es: 'Secretaría del tribunal de condado (envíe la solicitud de audiencia que viene con el aviso)',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1501 et seq., 25-1056'),
        confidence: 'known',
        note: {
          en: 'Having one issued also starts the five-year life of the judgment again.',
          es: 'Al emitirse una orden, también vuelven a empezar los cinco años de vida del fallo.',
        },
        value: {
          document: {
            en: 'Writ of execution (or garnishment summons)',
            es: 'Orden de ejecución (Writ of Execution), o citación de embargo (garnishment summons)',
          },
          form: null,
          issuedBy: { en: 'Clerk of the county court', es: 'Secretaría del tribunal de condado' },
          servedBy: { en: 'Sheriff or constable', es: 'Alguacil (sheriff) u oficial (constable)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1564 to 25-1580'),
        confidence: 'known',
        note: {
          en: 'The debtor is ordered to answer under oath in the county of residence.',
          es: 'Se ordena al deudor que responda bajo juramento en el condado donde vive.',
        },
        value: {
          name: {
            en: "Debtor's examination (proceedings in aid of execution)",
            es: "Interrogatorio del deudor (debtor's examination; proceedings in aid of execution)",
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1569, 25-1578'),
        confidence: 'known',
        note: {
          en: 'A warrant may issue after proof that the order was served.',
          es: 'Se puede emitir una orden de arresto cuando se pruebe que la orden se notificó.',
        },
        value: {
          rule: {
            en: "Not coming to a debtor's examination, or disobeying an order to turn over property, can be contempt. Not paying is not.",
            es: 'No presentarse al interrogatorio del deudor, o desobedecer una orden de entregar bienes, puede ser desacato. No pagar no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-1587.01 to 25-1587.09'),
        confidence: 'known',
        note: {
          en: 'The debtor is given notice by mail.',
          es: 'Se da aviso al deudor por correo.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Authenticated copy and affidavit filed with a court clerk',
            es: 'Copia autenticada y declaración jurada presentadas en la secretaría de un tribunal',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 25-2801 to 25-2807'),
        confidence: 'uncertain',
        note: {
          en: 'Ask at the hearing, and get any plan in writing.',
          es: 'Pídalo en la audiencia y obtenga todo plan por escrito.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'No clear right to installments was found. The judge or the creditor may agree to them. A missed payment lets collection start again.',
            es: 'No se encontró un derecho claro a pagar en cuotas. El juez o el acreedor puede aceptarlas. Si falta un pago, el cobro puede continuar.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. § 28-611'),
        confidence: 'uncertain',
        note: {
          en: 'These cases mostly go through the criminal bad-check law and restitution.',
          es: 'Estos casos se llevan casi siempre por la ley penal de cheques sin fondos y la restitución.',
        },
        value: {
          rule: {
            en: 'There are no multiple damages. The holder may recover the check, costs and a modest fee.',
            es: 'No hay indemnización multiplicada. El tenedor puede recuperar el cheque, los gastos y un cargo pequeño.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: null,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Neb. Rev. Stat. §§ 45-601 to 45-623, 59-1602'),
        confidence: 'known',
        note: {
          en: 'The federal Fair Debt Collection Practices Act is the main protection.',
          es: 'La protección principal es la ley federal de prácticas justas de cobro (Fair Debt Collection Practices Act).',
        },
        value: {
          law: {
            en: 'Nebraska Collection Agency Act',
            es: 'Ley de Agencias de Cobro de Nebraska (Nebraska Collection Agency Act)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'The act licenses outside collectors. The Consumer Protection Act also bars unfair acts.',
            es: 'La ley exige licencia a los cobradores externos. La Ley de Protección al Consumidor también prohíbe los actos desleales.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('Neb. Rev. Stat. § 48-1203'),
        confidence: 'known',
        note: {
          en: 'It applies to employers with four or more workers.',
          es: 'Rige para los empleadores con cuatro trabajadores o más.',
        },
        value: { hourlyCents: 1500 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Neb. Rev. Stat. §§ 25-21,211, 77-1619',
          'https://nebraskalegislature.gov./laws/statutes.php?statute=25-21%2C211',
        ),
        confidence: 'verified',
        note: {
          en: 'The State can hold payment until the end of the next legislative session, with interest running.',
          es: 'El Estado puede retrasar el pago hasta el final de la siguiente sesión legislativa, y los intereses siguen corriendo.',
        },
        value: {
          rule: {
            en: 'A judgment against the State is certified to the Director of Administrative Services and paid from money the Legislature sets aside. Local bodies pay from their funds or a tax levy. Public property cannot be seized.',
            es: 'Un fallo contra el Estado se certifica ante el Director de Servicios Administrativos y se paga con dinero que asigna la Legislatura. Los organismos locales pagan con sus fondos o con un impuesto. Los bienes públicos no se pueden embargar.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Nebraska Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://nebraskajudicial.gov/self-help',
          forms: 'https://nebraskajudicial.gov/forms',
        },
      },
    ]),
  },
}
