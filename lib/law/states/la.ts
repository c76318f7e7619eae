// Louisiana: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const louisiana: Jurisdiction = {
  code: 'LA',
  name: { en: 'Louisiana', es: 'Luisiana' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'La. R.S. 13:5202; La. C.C.P. art. 4911',
          'https://legalfix.com/statutes/state-codes/louisiana/code-revisedstatutes/title-13/rs-13-5202',
        ),
        confidence: 'verified',
        note: {
          en: 'Parishes without a city court use the Justice of the Peace. State agencies cannot be sued in small claims.',
          es: 'Las parroquias (parishes) sin tribunal municipal usan el Juzgado de Paz. No se puede demandar a las agencias estatales en reclamos menores.',
        },
        value: {
          court: {
            en: 'City Court, Small Claims Division, or Justice of the Peace Court',
            es: 'Tribunal Municipal (City Court), División de Reclamos Menores, o Juzgado de Paz (Justice of the Peace Court)',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Not counting interest, costs, attorney fees or penalties.',
            es: 'Sin contar intereses, costas, honorarios de abogado ni multas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. arts. 4924-4925; La. R.S. 13:5209', 'https://civilcase.com/small-claims/louisiana'),
        confidence: 'secondary',
        note: {
          en: 'Filing in a city court small claims division, or not moving the case out of it, gives up the appeal. A Justice of the Peace case is tried again in district court.',
          es: 'Quien presenta su caso en la división de reclamos menores de un tribunal municipal, o no pide sacarlo de allí, renuncia a la apelación. Un caso del Juzgado de Paz se juzga de nuevo en el tribunal de distrito.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          by: 'depends',
          byWords: {
            en: 'Either side can appeal from a Justice of the Peace court. There is no appeal from a city court small claims division.',
            es: 'Cualquiera de las partes puede apelar un fallo del Juzgado de Paz. No hay apelación de un fallo de la división de reclamos menores de un tribunal municipal.',
          },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the judgment, or the ruling on a request for a new trial',
            es: 'el fallo, o la decisión sobre una petición de nuevo juicio',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. arts. 2252, 4924'),
        confidence: 'uncertain',
        note: {
          en: 'A creditor may execute only once the time for an appeal that stops collection is over. In a city court small claims division there is no appeal, so the wait is the shorter time to ask for a new trial, about 7 days. Check with the clerk.',
          es: 'El acreedor solo puede ejecutar cuando vence el plazo para una apelación que suspende el cobro. En la división de reclamos menores de un tribunal municipal no hay apelación, así que la espera es el plazo más corto para pedir un nuevo juicio, unos 7 días. Confirme en la secretaría.',
        },
        value: {
          wait: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered, or the court rules on a request for a new trial. The wait is the time to appeal or to ask for a new trial',
            es: 'se registra el fallo, o el tribunal decide una petición de nuevo juicio. La espera es el plazo para apelar o para pedir un nuevo juicio',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2014-01-01',
        cite: cite(
          'La. R.S. 13:4202; La. Civ. Code art. 2000',
          'https://keoghcox.com/judicial-interest-rate-for-louisiana-hits-a-17-year-high/',
        ),
        confidence: 'known',
        note: {
          en: "Simple interest. An unpaid judgment takes each year's rate from January 1. The rates for 2025 and 2026 were worked out from the Federal Reserve discount rate of the October before (5.00% and 4.25%). Check them with the clerk.",
          es: 'Interés simple. Un fallo no pagado toma la tasa de cada año desde el 1 de enero. Las tasas de 2025 y 2026 se calcularon con la tasa de descuento de la Reserva Federal del octubre anterior (5.00% y 4.25%). Confírmelas en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2014-01-01', annualPercent: 4 },
              { from: '2015-01-01', annualPercent: 4 },
              { from: '2016-01-01', annualPercent: 4 },
              { from: '2017-01-01', annualPercent: 4.25 },
              { from: '2018-01-01', annualPercent: 5 },
              { from: '2019-01-01', annualPercent: 6 },
              { from: '2020-01-01', annualPercent: 5.75 },
              { from: '2021-01-01', annualPercent: 3.5 },
              { from: '2022-01-01', annualPercent: 3.5 },
              { from: '2023-01-01', annualPercent: 6.5 },
              { from: '2024-01-01', annualPercent: 8.75 },
              { from: '2025-01-01', annualPercent: 8.25 },
              { from: '2026-01-01', annualPercent: 7.5 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: "The Federal Reserve discount rate on the first business day of October plus 3.25 points, for the next calendar year. An unpaid judgment follows each year's rate.",
              es: 'La tasa de descuento de la Reserva Federal del primer día hábil de octubre más 3.25 puntos, para el año calendario siguiente. Un fallo no pagado sigue la tasa de cada año.',
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
                en: 'Judgment on a written contract that states its own rate: the contract rate',
                es: 'Fallo por un contrato escrito que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('La. Civ. Code art. 2000'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('La. Civ. Code art. 3501; La. C.C.P. art. 2031', 'https://theusufruct.com/cc/3368.json'),
        confidence: 'known',
        note: {
          en: "The 10 years run from the day the judgment was signed. It can be revived again every 10 years. If that is missed, the judgment expires and its lien can be canceled with a clerk's certificate.",
          es: 'Los 10 años corren desde el día en que se firmó el fallo. Se puede reactivar de nuevo cada 10 años. Si no se hace, el fallo prescribe y su gravamen se puede cancelar con un certificado de la secretaría.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to revive, with an affidavit that the judgment is unpaid, in the court that gave it. No notice to the debtor is needed (ex parte).',
            es: 'Presente una petición para reactivar el fallo (motion to revive), con una declaración jurada de que no se ha pagado, en el tribunal que lo dictó. No hace falta avisar al deudor (ex parte).',
          },
          window: {
            words: {
              en: 'before the 10 years from signing end',
              es: 'antes de que terminen los 10 años desde la firma',
            },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. Civ. Code arts. 3299-3300, 3357-3368', 'https://theusufruct.com/cc/3368.json'),
        confidence: 'known',
        note: {
          en: 'Record it again (reinscribe) before the 10 years end, and revive the judgment too. Otherwise the mortgage can be canceled.',
          es: 'Vuelva a inscribirla (reinscribe) antes de que terminen los 10 años y reactive también el fallo. Si no, la hipoteca se puede cancelar.',
        },
        value: {
          document: {
            en: 'Judicial mortgage (certified judgment)',
            es: 'Hipoteca judicial (judicial mortgage): copia certificada del fallo',
          },
          where: {
            en: 'mortgage records of the parish recorder',
            es: 'registro de hipotecas de la parroquia (parish recorder)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. Civ. Code art. 3366'),
        confidence: 'uncertain',
        note: {
          en: 'We found no clear number of days for judgments. A debtor who has paid can demand a release in writing and, if refused, bring a quick court action (summary rule) against the creditor and the recorder. Check with the clerk.',
          es: 'No encontramos un número claro de días para los fallos. El deudor que ya pagó puede exigir por escrito la liberación y, si se la niegan, iniciar un trámite judicial rápido (summary rule) contra el acreedor y el registro. Confirme en la secretaría.',
        },
        value: {
          document: {
            en: 'Written release, or request to cancel the judicial mortgage',
            es: 'Liberación por escrito (written release), o solicitud de cancelar la hipoteca judicial (request to cancel the judicial mortgage)',
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
        cite: cite('La. C.C.P. arts. 1974, 2002, 2004, 4907'),
        confidence: 'known',
        note: {
          en: 'Holidays do not count, but the rule for weekends is different (article 5059). File well inside the week.',
          es: 'Los días feriados no cuentan, pero la regla de los fines de semana es distinta (artículo 5059). Presente la petición mucho antes de que termine la semana.',
        },
        value: {
          period: { count: 7, unit: 'days' },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the day after notice of the judgment is mailed or served, not counting holidays',
            es: 'el día después de que se envía por correo o se notifica el aviso del fallo, sin contar los feriados',
          },
          form: null,
          rule: {
            en: 'File a motion for a new trial within 7 days. After that, an action to annul: at any time if you were not properly served, or within a year of finding fraud or ill practice.',
            es: 'Presente una petición de nuevo juicio dentro de 7 días. Después, una acción de nulidad: en cualquier momento si no fue notificado correctamente, o dentro de un año de descubrir un fraude o una mala práctica.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Law Library of Louisiana', 'https://lasc.libguides.com/c.php?g=463399&p=3168105'),
        confidence: 'secondary',
        note: {
          en: 'There is no statewide set of small claims forms. Ask the court for its own.',
          es: 'No hay formularios de reclamos menores para todo el estado. Pida los del tribunal.',
        },
        value: { selfHelp: 'https://lasc.libguides.com/c.php?g=463399&p=3168105', forms: null },
      },
    ]),
  },
}
