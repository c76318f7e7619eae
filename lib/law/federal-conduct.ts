// Federal law on how a debt may be collected and reported. Read 2026-11-21, the reporting 2026-11-22.

import { cents, checked, cite } from './entry'
import type { FederalFacts } from './federal-types'

/** Where the seven years and the two lengths of a dispute were read. */
export const creditSections = {
  years: cite(
    '15 U.S.C. § 1681c(a)(2)',
    'https://www.creditwrong.com/credit-reporting-law/the-7-year-rule-obsolete-information/',
  ),
  dispute: cite('15 U.S.C. § 1681i(a)(1)(A)', 'https://frrsdigital.com/topic-by-locator/6-1563'),
  extended: cite(
    '15 U.S.C. §§ 1681i(a)(1)(B), 1681j(a)(3)',
    'http://laws9.com/uscode/html/uscode15/usc_sec_15_00001681---j000-.html',
  ),
}

export const federalConduct: Pick<FederalFacts, 'fdcpa' | 'fcraReporting' | 'creditBureaus'> = {
  fdcpa: checked('today', '2026-11-21', [
    {
      from: '2021-11-30',
      cite: cite(
        '15 U.S.C. §§ 1692-1692p; 12 C.F.R. §§ 1006.6, 1006.14, 1006.34',
        'https://law.lawstack.com/cfr/12/1006.14/',
      ),
      confidence: 'verified',
      note: {
        en: 'More than seven calls in seven days about one debt, or a call within seven days after a talk, is presumed to be too much. The calls were read in the rule; the rest is settled law.',
        es: 'Más de siete llamadas en siete días por una deuda, o una llamada dentro de los siete días después de una conversación, se presume excesivo. Lo de las llamadas se leyó en la regla; lo demás es derecho establecido.',
      },
      value: {
        covers: {
          en: 'Debt collectors: businesses that mainly collect debts, or that often collect debts owed to others, and lawyers who collect. Only consumer debts, judgments on them included.',
          es: 'Cobradores de deudas: empresas que se dedican sobre todo a cobrar deudas o que cobran con frecuencia deudas de otros, y abogados que cobran. Solo deudas de consumo, incluidos los fallos por ellas.',
        },
        doesNotCover: {
          en: 'A creditor who collects its own debts in its own name, a person who collects their own judgment, and business debts.',
          es: 'El acreedor que cobra sus propias deudas en su propio nombre, la persona que cobra su propio fallo y las deudas comerciales.',
        },
        contactHours: { from: '08:00', to: '21:00' },
        calls: { most: 7, days: 7, waitAfterTalkDays: 7 },
        validation: {
          en: 'Within five days of the first contact the collector must send a notice about the debt. If the consumer disputes it in writing within 30 days, collection stops until the debt is verified.',
          es: 'Dentro de los cinco días del primer contacto, el cobrador debe enviar un aviso sobre la deuda. Si el consumidor la disputa por escrito dentro de 30 días, el cobro se detiene hasta que se verifique.',
        },
        validationWithin: { count: 5, unit: 'days' },
        disputeWithin: { count: 30, unit: 'days' },
        stopContact: {
          en: 'A written request to stop must be obeyed, except to confirm it or to say which legal step comes next.',
          es: 'Una petición escrita de no comunicarse más se debe respetar, salvo para confirmarla o decir qué paso legal sigue.',
        },
        mayNot: [
          { en: 'threaten arrest', es: 'amenazar con el arresto' },
          {
            en: 'tell an employer, family or neighbors about the debt',
            es: 'hablar de la deuda con el empleador, la familia o los vecinos',
          },
          { en: 'claim more than is owed', es: 'reclamar más de lo que se debe' },
          {
            en: 'contact a person known to have a lawyer',
            es: 'comunicarse con una persona que se sabe que tiene abogado',
          },
          {
            en: 'call at work when told that the employer objects',
            es: 'llamar al trabajo cuando se le dijo que el empleador no lo permite',
          },
        ],
        remedy: {
          en: 'Actual damages, up to $1,000 more, and attorney fees. Sue within one year.',
          es: 'Los daños reales, hasta $1,000 más y los honorarios de abogado. Hay un año para demandar.',
        },
        remedyMostCents: cents(1_000),
        sueWithin: { count: 1, unit: 'years' },
      },
    },
  ]),
  fcraReporting: checked('today', '2026-11-22', [
    {
      from: '2017-07-01',
      cite: cite(
        '15 U.S.C. §§ 1681c(a)(2), 1681i(a)(1), 1681j(a)(3); National Consumer Assistance Plan',
        'https://www.consumerfinance.gov/about-us/blog/removal-public-records-has-little-effect-consumers-credit-scores/',
      ),
      confidence: 'verified',
      note: {
        en: 'Paying does not erase court records, but a bureau must look into a dispute within 30 days, or 45 in some cases. The time for the result in writing, and what can be done after it, are from general knowledge. Reports for large credits, insurance and jobs have exceptions to the seven years.',
        es: 'Pagar no borra los registros del tribunal, pero una agencia debe investigar una disputa dentro de 30 días, o de 45 en algunos casos. El plazo para el resultado por escrito, y lo que se puede hacer después, son de conocimiento general. Los informes para créditos grandes, seguros y empleos tienen excepciones a los siete años.',
      },
      value: {
        judgmentYears: 7,
        collectionYears: 7,
        bankruptcyYears: 10,
        paidTaxLienYears: 7,
        dispute: { count: 30, unit: 'days' },
        disputeExtended: { count: 45, unit: 'days' },
        extendedWhen: [
          {
            en: 'the dispute came after a free yearly report (15 U.S.C. § 1681j(a)(3))',
            es: 'la disputa llegó después de un informe anual gratis (15 U.S.C. § 1681j(a)(3))',
          },
          {
            en: 'the person sent the bureau more facts during the 30 days (15 U.S.C. § 1681i(a)(1)(B))',
            es: 'la persona envió más datos a la agencia durante los 30 días (15 U.S.C. § 1681i(a)(1)(B))',
          },
        ],
        resultsWithin: {
          en: 'The bureau must write to say the result within five business days after it finishes (15 U.S.C. § 1681i(a)(6)).',
          es: 'La agencia debe comunicar el resultado por escrito dentro de los cinco días hábiles después de terminar (15 U.S.C. § 1681i(a)(6)).',
        },
        ifNotCorrected: [
          {
            en: 'add a short statement to the file that says why the entry is wrong (15 U.S.C. § 1681i(b))',
            es: 'agregar al expediente una declaración breve que diga por qué el dato es incorrecto (15 U.S.C. § 1681i(b))',
          },
          {
            en: 'complain for free to the Consumer Financial Protection Bureau: consumerfinance.gov/complaint',
            es: 'presentar una queja gratis ante la Oficina para la Protección Financiera del Consumidor: consumerfinance.gov/es/enviar-una-queja',
          },
          {
            en: 'ask a lawyer: the law lets a person sue a bureau that does not do its part',
            es: 'preguntar a un abogado: la ley permite demandar a la agencia que no cumple',
          },
        ],
        judgmentsRemovedOn: '2017-07-01',
        rule: {
          en: 'The law lets a credit report show a judgment for seven years from entry, or until it can no longer be collected if that is longer. But since July 1, 2017, the three national bureaus show no civil judgments.',
          es: 'La ley permite que un informe de crédito muestre un fallo durante siete años desde su registro, o hasta que ya no se pueda cobrar, si es más tiempo. Pero desde el 1 de julio de 2017 las tres agencias nacionales no muestran fallos civiles.',
        },
        removal: {
          en: 'All civil judgments were taken off the reports of Equifax, Experian and TransUnion, because public records must now carry a name, an address, and a Social Security number or birth date, and be refreshed every 90 days. Tax liens followed by April 2018.',
          es: 'Todos los fallos civiles se quitaron de los informes de Equifax, Experian y TransUnion, porque ahora los registros públicos deben llevar nombre, dirección y número de Seguro Social o fecha de nacimiento, y actualizarse cada 90 días. Los gravámenes por impuestos salieron para abril de 2018.',
        },
        stillVisible: [
          { en: 'court records', es: 'los registros del tribunal' },
          {
            en: 'tenant screening and background reports',
            es: 'los informes de antecedentes y para alquilar vivienda',
          },
          {
            en: 'special databases and lien searches',
            es: 'las bases de datos especiales y las búsquedas de gravámenes',
          },
          {
            en: 'the debt itself, or the collection account',
            es: 'la deuda misma, o la cuenta en cobranza',
          },
        ],
      },
    },
  ]),
  creditBureaus: checked('today', '2026-11-22', [
    {
      from: null,
      cite: cite(
        '15 U.S.C. §§ 1681i, 1681j(a)',
        'https://www.equifax.com/personal/help/article-list/-/h/a/mail-in-credit-report-dispute/',
      ),
      confidence: 'verified',
      note: {
        en: 'Send copies, not originals, by a mail service that proves delivery.',
        es: 'Envíe copias, no originales, por un servicio de correo que compruebe la entrega.',
      },
      value: {
        bureaus: [
          {
            name: 'Equifax',
            legalName: 'Equifax Information Services LLC',
            disputeAddress: 'P.O. Box 740256, Atlanta, GA 30374-0256',
            phone: '1-888-378-4329',
            confidence: 'verified',
          },
          {
            name: 'Experian',
            legalName: 'Experian',
            disputeAddress: 'P.O. Box 4500, Allen, TX 75013',
            phone: null,
            confidence: 'verified',
          },
          {
            name: 'TransUnion',
            legalName: 'TransUnion Consumer Solutions',
            disputeAddress: 'P.O. Box 2000, Chester, PA 19016',
            phone: null,
            confidence: 'verified',
          },
        ],
        freeReports: 'https://www.annualcreditreport.com',
        freeReportsPhone: '1-877-322-8228',
        freeReportsAddress: 'Annual Credit Report Request Service, P.O. Box 105281, Atlanta, GA 30348-5281',
        freeReportsHow: {
          en: 'By law each bureau gives one free report every 12 months through this one service; online the three now let a person look every week. No credit card is needed: a site that asks for one is another site.',
          es: 'Por ley, cada agencia da un informe gratis cada 12 meses por medio de este único servicio; en línea, las tres permiten ahora verlo cada semana. No hace falta tarjeta de crédito: si un sitio la pide, es otro sitio.',
        },
      },
    },
  ]),
}
