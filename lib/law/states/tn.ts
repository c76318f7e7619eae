// Tennessee: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const tennessee: Jurisdiction = {
  code: 'TN',
  name: { en: 'Tennessee', es: 'Tennessee' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 16-15-501(d)', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'Lawyers are allowed, and the procedure is informal. We read a 2021 copy of the code. Check the limit with the clerk.',
          es: 'Se permiten abogados y el procedimiento es informal. Leímos una copia del código de 2021. Confirme el límite en la secretaría.',
        },
        value: {
          court: {
            en: 'General Sessions Court',
            es: 'Tribunal de Sesiones Generales (General Sessions Court)',
          },
          limitCents: cents(25_000),
          limitNote: {
            en: 'Tennessee has no separate small claims court. There is no dollar limit for evictions or for getting goods back.',
            es: 'Tennessee no tiene un tribunal aparte para reclamos menores. No hay límite de dinero para los desalojos ni para recuperar bienes.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 27-5-108', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: "The appeal is a whole new trial in Circuit Court. It needs the costs and usually a bond, or a pauper's oath, within the same 10 days.",
          es: 'La apelación es un juicio totalmente nuevo en el Tribunal de Circuito. Dentro de los mismos 10 días hay que pagar las costas y, por lo general, una fianza, o jurar que no se tienen medios.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 27-5-108(d)', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A writ of execution can be issued once the 10 days to appeal end. Recording a lien on land may be allowed sooner.',
          es: 'Se puede emitir una orden de ejecución cuando terminan los 10 días para apelar. Quizás se permita inscribir antes un gravamen sobre un inmueble.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given. If a side appeals, collection stays on hold',
            es: 'se dicta el fallo. Si una parte apela, el cobro sigue suspendido',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Tenn. Code Ann. § 47-14-121 (before Acts 2012, ch. 1043)',
          'https://creditorsrights101.com/tag/post-judgment-interest/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Judgments entered before July 1, 2012 carried 10% a year, unless a statute, note or contract set another rate.',
          es: 'Los fallos registrados antes del 1 de julio de 2012 generaban 10% al año, salvo que una ley, un pagaré o un contrato fijara otra tasa.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: true,
        },
      },
      {
        from: '2012-07-01',
        cite: cite(
          'Tenn. Code Ann. § 47-14-121; Coffey v. Coffey, No. E2021-00433-COA-R3-CV (Tenn. Ct. App. Apr. 11, 2022)',
          'http://search.mleesmith.com/tca/47-14-0121.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The rate of the half-year in which the judgment was entered stays for the life of the judgment. Some rates in our table are worked out from the prime rate. Check the rate for your half-year on tncourts.gov, above all for judgments entered since July 1, 2026.',
          es: 'La tasa del semestre en que se registró el fallo se mantiene mientras dure el fallo. Algunas tasas de nuestra tabla se calcularon a partir de la tasa preferencial (prime). Confirme la tasa de su semestre en tncourts.gov, sobre todo si el fallo se registró desde el 1 de julio de 2026.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2012-07-01', annualPercent: 5.25 },
              { from: '2016-01-01', annualPercent: 5.5 },
              { from: '2017-01-01', annualPercent: 5.75 },
              { from: '2017-07-01', annualPercent: 6.25 },
              { from: '2018-01-01', annualPercent: 6.5 },
              { from: '2018-07-01', annualPercent: 7 },
              { from: '2019-01-01', annualPercent: 7.5 },
              { from: '2019-07-01', annualPercent: 7.5 },
              { from: '2020-01-01', annualPercent: 6.75 },
              { from: '2020-07-01', annualPercent: 5.25 },
              { from: '2021-01-01', annualPercent: 5.25 },
              { from: '2021-07-01', annualPercent: 5.25 },
              { from: '2022-01-01', annualPercent: 5.25 },
              { from: '2022-07-01', annualPercent: 6.75 },
              { from: '2023-01-01', annualPercent: 9.5 },
              { from: '2023-07-01', annualPercent: 10.25 },
              { from: '2024-01-01', annualPercent: 10.5 },
              { from: '2024-07-01', annualPercent: 10.5 },
              { from: '2025-01-01', annualPercent: 9.5 },
              { from: '2025-07-01', annualPercent: 9.5 },
              { from: '2026-01-01', annualPercent: 8.75 },
            ],
            knownThrough: '2026-06-30',
            formula: {
              en: 'The formula rate of the Department of Financial Institutions for June or December, less 2 points. That comes to the prime rate plus 2 points. It is set by the half-year of the judgment and does not change afterward.',
              es: 'La tasa de fórmula del Departamento de Instituciones Financieras de junio o diciembre, menos 2 puntos. Equivale a la tasa preferencial (prime) más 2 puntos. La fija el semestre del fallo y después no cambia.',
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
                en: 'Judgment based on a statute, note, contract or other writing that sets a rate within the legal limits: that rate',
                es: 'Fallo basado en una ley, un pagaré, un contrato u otro escrito que fija una tasa dentro de los límites legales: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('Tenn. Code Ann. § 47-14-121(c)', 'http://search.mleesmith.com/tca/47-14-0121.html'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 28-3-110; Tenn. R. Civ. P. 69.04', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'secondary',
        note: {
          en: 'A judgment for injury or death caused by a crime the debtor was convicted of, entered since July 1, 2014, does not expire.',
          es: 'No vence el fallo por lesiones o muerte causadas por un delito del que el deudor fue condenado, si se registró desde el 1 de julio de 2014.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to extend the judgment. The court orders the debtor to show cause why it should not be extended.',
            es: 'Presente una petición para extender el fallo. El tribunal ordena al deudor que explique por qué no se debe extender.',
          },
          window: { words: { en: 'before the 10 years end', es: 'antes de que terminen los 10 años' } },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 25-5-101, 25-5-105', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A General Sessions judgment must be over $500 to be a lien on land. If the judgment is extended, record it again.',
          es: 'El fallo de Sesiones Generales debe ser de más de $500 para ser un gravamen sobre un inmueble. Si el fallo se extiende, inscríbalo otra vez.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment',
            es: 'Copia certificada del fallo (certified copy of the judgment)',
          },
          where: {
            en: 'Register of Deeds of the county where the land is',
            es: 'registro de escrituras (Register of Deeds) del condado donde está el inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-2-217(c)(2), 66-25-102', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor must tell the clerk when the judgment is paid, but we found no number of days. The penalties are written for debts secured by land. A court may not apply them to every judgment lien.',
          es: 'El acreedor debe avisar a la secretaría cuando el fallo está pagado, pero no encontramos un número de días. Las multas se escribieron para deudas garantizadas con un inmueble. Un tribunal quizás no las aplique a todo gravamen de un fallo.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment, or notice to the clerk',
            es: 'Constancia de pago del fallo (Satisfaction of judgment) o aviso a la secretaría',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'For a lien on land not released within 45 days of a written request: $100, and up to $1,000 if it is still not released 30 days after a second request.',
            es: 'Si el gravamen sobre un inmueble no se cancela dentro de los 45 días de una petición por escrito: $100, y hasta $1,000 si sigue sin cancelarse 30 días después de una segunda petición.',
          },
          penaltyCents: cents(100),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 16-15-727', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'The 10 days are short. An appeal for a new trial is often the better step.',
          es: 'Los 10 días son pocos. Muchas veces conviene más apelar para tener un nuevo juicio.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
          form: null,
          rule: {
            en: 'File a motion under Rule 60.02 (mistake, excusable neglect, fraud) within 10 days. It pauses the time to appeal. A void judgment can be attacked later.',
            es: 'Presente una petición según la Regla 60.02 (error, descuido excusable, fraude) dentro de 10 días. La petición pausa el plazo para apelar. Un fallo nulo se puede impugnar más tarde.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 16-15-727; Tenn. R. Civ. P. 60.01'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The General Sessions judge may correct a clerical mistake in the judgment at any time, alone or on the motion of either side (Rule 60.01).',
            es: 'El juez de Sesiones Generales puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes (Regla 60.01).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tennessee State Courts, Self-Help Center'),
        confidence: 'known',
        note: {
          en: 'General Sessions clerks also keep local forms.',
          es: 'Las secretarías de Sesiones Generales también tienen formularios locales.',
        },
        value: {
          selfHelp: 'https://www.tncourts.gov/programs/self-help-center',
          forms: 'https://www.tncourts.gov/programs/self-help-center/forms',
        },
      },
    ]),
  },
}
