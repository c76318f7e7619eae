// New York: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const newYork: Jurisdiction = {
  code: 'NY',
  name: { en: 'New York', es: 'Nueva York' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2019-12-16',
        cite: cite(
          'N.Y.C. Civ. Ct. Act § 1801; Uniform Dist. Ct. Act § 1801; Uniform City Ct. Act § 1801; Uniform Just. Ct. Act § 1801',
          'https://www.nysenate.gov/newsroom/press-releases/michael-gianaris/senate-deputy-leader-gianaris-announces-his-bill-increasing',
        ),
        confidence: 'secondary',
        note: {
          en: 'The limit depends on the court, so check which court gave the judgment.',
          es: 'El límite depende del tribunal; revise cuál tribunal dio el fallo.',
        },
        value: {
          court: {
            en: 'Small Claims Part of the New York City Civil Court, District Court (Nassau, western Suffolk), City Court, or Town or Village Court',
            es: 'Sección de Reclamos Menores del Tribunal Civil de la Ciudad de Nueva York, del Tribunal de Distrito (Nassau, oeste de Suffolk), del Tribunal de la Ciudad o del Tribunal del Pueblo o Villa',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: '$10,000 in New York City; $5,000 in city courts and in the Nassau and Suffolk district courts; $3,000 in town and village courts (a bill to raise this to $5,000 was pending in January 2026: check with the clerk). Businesses sue in the commercial small claims part, with limits on how many claims a month.',
            es: '$10,000 en la Ciudad de Nueva York; $5,000 en los tribunales de otras ciudades y en los tribunales de distrito de Nassau y Suffolk; $3,000 en los tribunales de pueblos y villas (un proyecto de ley para subirlo a $5,000 seguía pendiente en enero de 2026: consulte en la secretaría). Las empresas demandan en la sección comercial de reclamos menores, con un límite de casos por mes.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.Y.C. Civ. Ct. Act §§ 1703, 1807; Uniform Dist. Ct. Act §§ 1703, 1807; Uniform City Ct. Act §§ 1703, 1807; Uniform Just. Ct. Act §§ 1703, 1807',
          'https://ipropertymanagement.com/laws/new-york-small-claims-court',
        ),
        confidence: 'secondary',
        note: {
          en: 'The only ground is that substantial justice was not done. A party who missed the hearing must ask the court to cancel the judgment instead.',
          es: 'El único motivo es que no se hizo justicia en lo esencial. Quien faltó a la audiencia debe, en cambio, pedir al tribunal que anule el fallo.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          byWords: {
            en: 'The decision of an arbitrator, which both sides agreed to, cannot be appealed.',
            es: 'La decisión de un árbitro, que ambas partes aceptaron, no se puede apelar.',
          },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the day you get the judgment in court or from the other side (35 days from mailing if the court mails it)',
            es: 'el día en que usted recibe el fallo en el tribunal o de la otra parte (35 días desde el envío si el tribunal lo manda por correo)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5018, 5222, 5230; N.Y.C. Civ. Ct. Act § 1811'),
        confidence: 'uncertain',
        note: {
          en: 'The state law itself sets no wait, but waiting 30 days from the notice of judgment is what courts usually advise. A business that leaves three or more small-claims judgments unpaid for 30 days can be sued for three times the damages.',
          es: 'La ley estatal no fija una espera, pero los tribunales suelen aconsejar esperar 30 días desde el aviso del fallo. Un negocio que deja sin pagar tres o más fallos de reclamos menores por 30 días puede ser demandado por el triple de los daños.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered. Court notices tell the debtor to pay within 30 days, and clerks commonly tell creditors to wait that long',
            es: 'se registra el fallo. Los avisos del tribunal le dicen al deudor que pague en 30 días, y las secretarías suelen aconsejar al acreedor que espere ese tiempo',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1981-06-25',
        cite: cite('CPLR 5004 (before L. 2021 ch. 831)'),
        confidence: 'verified',
        note: {
          en: 'The lower 2% rate for consumer debts started on April 30, 2022. How it reaches older judgments is not settled: the law speaks of the part still unpaid on that date, and courts have been asked about it. We use 9% for judgments entered before that date. A debtor can ask the court to apply 2%.',
          es: 'La tasa menor del 2% para deudas de consumo empezó el 30 de abril de 2022. No está resuelto cómo se aplica a los fallos anteriores: la ley habla de la parte que seguía sin pagar en esa fecha y el tema se ha llevado a los tribunales. Usamos el 9% para los fallos registrados antes de esa fecha. El deudor puede pedir al tribunal que aplique el 2%.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Consumer debt of a person: 2% may reach the part still unpaid on April 30, 2022 (not settled)',
                es: 'Deuda de consumo de una persona: el 2% puede alcanzar la parte que seguía sin pagar el 30 de abril de 2022 (no está resuelto)',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 2 },
              cite: cite('CPLR 5004(a)(ii)', 'https://nysenate.gov/legislation/laws/CVP/5004'),
            },
            {
              applies: {
                en: 'Judgment against the State or a municipality: at most 9%',
                es: 'Fallo contra el Estado o un municipio: 9% como máximo',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 9 },
              atMost: true,
              cite: cite('N.Y. State Fin. Law § 16; N.Y. Gen. Mun. Law § 3-a'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2022-04-30',
        cite: cite('CPLR 5003, 5004', 'https://nysenate.gov/legislation/laws/CVP/5004'),
        confidence: 'verified',
        note: {
          en: 'Simple interest from entry on the whole judgment, so costs and interest awarded in it earn interest too (CPLR 5002, 5003). Consumer debt means a debt of a person for money, goods, insurance or services mainly for personal, family or household use; we count medical bills and home rent (courts have counted rent owed on a home, and court administrators told judges in April 2024 to presume 2% in consumer debt cases). If a landlord owes a tenant, or the lease was for a business, check the judgment. How the 2% rate reaches judgments entered before April 30, 2022 is not settled. A contract rate lasts after judgment only if the contract says so very clearly.',
          es: 'Interés simple desde el registro sobre todo el fallo, así que las costas y los intereses incluidos en él también generan intereses (CPLR 5002, 5003). Deuda de consumo es la de una persona por dinero, bienes, seguros o servicios principalmente para uso personal, familiar o del hogar; contamos las cuentas médicas y la renta de la vivienda (los tribunales han contado la renta atrasada de una vivienda, y la administración de los tribunales indicó a los jueces en abril de 2024 que presuman el 2% en casos de deuda de consumo). Si un arrendador le debe a un inquilino, o el alquiler era de un negocio, revise el fallo. No está resuelto cómo se aplica el 2% a los fallos registrados antes del 30 de abril de 2022. La tasa de un contrato sigue después del fallo solo si el contrato lo dice con mucha claridad.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment against a person on a consumer debt, medical bills and home rent included',
                es: 'Fallo contra una persona por una deuda de consumo, incluidas las cuentas médicas y la renta de la vivienda',
              },
              when: { debtKinds: ['consumer', 'medical', 'rent'], debtorKinds: ['person'], enteredFrom: '2022-04-30' },
              rate: { kind: 'fixed', annualPercent: 2 },
              cite: cite('CPLR 5004(a), (b)', 'https://nysenate.gov/legislation/laws/CVP/5004'),
            },
            {
              applies: {
                en: 'Judgment against the State or a municipality: at most 9%',
                es: 'Fallo contra el Estado o un municipio: 9% como máximo',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 9 },
              atMost: true,
              cite: cite('N.Y. State Fin. Law § 16; N.Y. Gen. Mun. Law § 3-a'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 211(b), 5014, 5203'),
        confidence: 'known',
        note: {
          en: 'The 20 years apply to small-claims judgments too. A lien on land lasts only 10 years unless it is renewed for 10 more.',
          es: 'Los 20 años se aplican también a los fallos de reclamos menores. Un gravamen sobre un inmueble dura solo 10 años, salvo que se renueve por 10 más.',
        },
        value: {
          years: 20,
          renewable: false,
          renewHow: {
            en: 'The judgment itself is not renewed. A payment by the debtor, or a signed paper admitting the debt, restarts the 20 years. The 10-year lien on land is extended by a separate lawsuit.',
            es: 'El fallo en sí no se renueva. Un pago del deudor, o un papel firmado en que reconoce la deuda, hace empezar de nuevo los 20 años. El gravamen de 10 años sobre un inmueble se extiende con una demanda aparte.',
          },
          window: {
            words: {
              en: 'for the lien on land: in the year before its 10 years end',
              es: 'para el gravamen sobre un inmueble: en el año anterior a que terminen sus 10 años',
            },
          },
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5018, 5203, 5014'),
        confidence: 'known',
        note: {
          en: 'A small-claims judgment becomes a lien on land only when a transcript from the court is filed with the county clerk.',
          es: 'Un fallo de reclamos menores se vuelve gravamen sobre un inmueble solo cuando se presenta una transcripción del tribunal ante la secretaría del condado.',
        },
        value: {
          document: {
            en: 'Transcript of judgment',
            es: 'Transcripción del fallo (transcript of judgment)',
          },
          where: {
            en: 'county clerk of each county where the debtor has land',
            es: 'secretaría del condado (county clerk) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5020, 5021', 'https://nysenate.gov/legislation/laws/CVP/5020'),
        confidence: 'verified',
        note: {
          en: 'It must be signed before a notary and filed with the clerk, and with each county clerk who holds a transcript. A copy must be mailed to the debtor within 10 days after filing. A 2026 bill would change how it is signed and how the days are counted: check with the clerk.',
          es: 'Se firma ante notario y se presenta en la secretaría del tribunal y en la de cada condado que tenga una transcripción. Se debe enviar una copia por correo al deudor dentro de los 10 días siguientes. Un proyecto de ley de 2026 cambiaría cómo se firma y cómo se cuentan los días: consulte en la secretaría.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment (satisfaction-piece)',
            es: 'Constancia de pago del fallo (satisfaction of judgment o satisfaction-piece)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 20, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: '$100, which the debtor can recover, for a judgment under $5,000. A larger penalty applies to judgments of $5,000 or more.',
            es: '$100, que el deudor puede cobrar, si el fallo es de menos de $5,000. Para fallos de $5,000 o más la multa es mayor.',
          },
          penaltyCents: cents(100),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 317, 5015(a)'),
        confidence: 'known',
        note: {
          en: 'Ask the court to stop collection in the same order to show cause.',
          es: 'En la misma orden para mostrar causa, pida al tribunal que suspenda el cobro.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'service of the judgment with notice of its entry',
            es: 'la notificación del fallo con el aviso de su registro',
          },
          form: null,
          rule: {
            en: 'Ask for an order to show cause within one year, with a reasonable excuse and a real defense. There is no time limit if the court had no power over you because you were not properly served. Small-claims parts use a short form from the clerk.',
            es: 'Pida dentro de un año una orden para mostrar causa (order to show cause), con una excusa razonable y una defensa real. No hay límite de tiempo si el tribunal no tenía autoridad sobre usted porque no lo notificaron bien. Las secciones de reclamos menores usan un formulario corto de la secretaría.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5019(a)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "The court may have a mistake in the judgment put right at any time, if it does not change anyone's substantial rights. Ask the clerk or make a motion.",
            es: 'El tribunal puede hacer que se corrija un error del fallo en cualquier momento, si no cambia los derechos esenciales de nadie. Pídalo en la secretaría o con una petición.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New York State Unified Court System, CourtHelp'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.nycourts.gov/courthelp/',
          forms: null,
        },
      },
    ]),
  },
}
