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
    satisfaction: checked('today', '2026-11-21', [
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
