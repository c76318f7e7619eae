// Virginia: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const virginia: Jurisdiction = {
  code: 'VA',
  name: { en: 'Virginia', es: 'Virginia' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 16.1-122.2', 'https://origin.vpap.org/bills/88449/HB364'),
        confidence: 'verified',
        note: {
          en: 'A 2026 bill to raise the $5,000 limit was put off in committee, so $5,000 stands.',
          es: 'Un proyecto de ley de 2026 para subir el límite de $5,000 quedó aplazado en comisión, así que sigue en $5,000.',
        },
        value: {
          court: {
            en: 'General District Court, Small Claims Division',
            es: 'Tribunal General de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Ordinary General District Court claims go up to $25,000 ($50,000 for personal injury). No lawyers in the small claims division.',
            es: 'Los reclamos ordinarios del Tribunal General de Distrito llegan a $25,000 ($50,000 por lesiones personales). En la división de reclamos menores no se permiten abogados.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 16.1-106, 16.1-107, 16.1-122.7', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'The appeal is a new trial in Circuit Court. File the notice within 10 days, then post a bond and pay the costs within 30 days. People who cannot afford it need not post the bond, and a plaintiff usually does not.',
          es: 'La apelación es un nuevo juicio en el Tribunal de Circuito. Presente el aviso dentro de 10 días; después deposite una fianza y pague las costas dentro de 30 días. Las personas sin recursos no tienen que depositar la fianza, y el demandante por lo general tampoco.',
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
        cite: cite('Va. Code § 16.1-98', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'uncertain',
        note: {
          en: 'The statute sets no waiting time for a writ. Many clerks issue nothing until the 10 days to appeal have passed. Ask the clerk.',
          es: 'La ley no fija un plazo de espera para la orden de ejecución. Muchas secretarías no emiten nada hasta que pasan los 10 días para apelar. Pregunte en la secretaría.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given and the creditor asks for a writ',
            es: 'se dicta el fallo y el acreedor pide una orden de ejecución',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2004-07-01',
        cite: cite('Va. Code §§ 6.2-302, 8.01-382', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'The rate in force when the judgment is entered never changes afterward. A judgment on a contract carries the contract rate or 6%, whichever is higher.',
          es: 'La tasa vigente cuando se registra el fallo nunca cambia después. Un fallo por un contrato genera la tasa del contrato o 6%, la que sea mayor.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 6 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that sets a rate: the contract rate or 6%, whichever is higher',
                es: 'Fallo por un contrato que fija una tasa: la tasa del contrato o 6%, la que sea mayor',
              },
              when: null,
              rate: null,
              cite: cite('Va. Code § 6.2-302', 'https://github.com/UniCourt/cic-code-va'),
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
          'Va. Code § 16.1-94.1; Va. Code § 8.01-251 (judgments before July 1, 2021)',
          'https://vacode.org/2016/16.1/6/3/16.1-94.1/',
        ),
        confidence: 'verified',
        note: {
          en: 'A General District Court judgment dies after 10 years unless it was docketed in Circuit Court. If it was docketed there in time, a judgment dated before July 1, 2021 has 20 years, and a motion to extend it gives 20 more.',
          es: 'Un fallo del Tribunal General de Distrito se extingue a los 10 años, salvo que se haya inscrito en el Tribunal de Circuito. Si se inscribió allí a tiempo, un fallo anterior al 1 de julio de 2021 dura 20 años, y una petición de extensión da 20 más.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Docket an abstract in Circuit Court within the 10 years. Then file a motion there to extend the judgment before its 20 years end.',
            es: 'Inscriba un extracto (abstract) en el Tribunal de Circuito dentro de los 10 años. Después presente allí una petición para extender el fallo antes de que terminen sus 20 años.',
          },
          window: {
            words: {
              en: 'docket it in Circuit Court before the 10 years end',
              es: 'inscríbalo en el Tribunal de Circuito antes de que terminen los 10 años',
            },
          },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
      {
        from: '2021-07-01',
        cite: cite('Va. Code §§ 16.1-94.1, 8.01-251', 'https://vacode.org/2016/16.1/6/3/16.1-94.1/'),
        confidence: 'verified',
        note: {
          en: 'A General District Court judgment dies after 10 years unless it is docketed in Circuit Court. The number of extensions is limited.',
          es: 'Un fallo del Tribunal General de Distrito se extingue a los 10 años, salvo que se inscriba en el Tribunal de Circuito. El número de extensiones es limitado.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Docket an abstract in Circuit Court. Then record a certificate there extending the limitation before it runs out.',
            es: 'Inscriba un extracto (abstract) en el Tribunal de Circuito. Después inscriba allí un certificado que extienda el plazo antes de que venza.',
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
        cite: cite('Va. Code §§ 8.01-446, 8.01-458'),
        confidence: 'known',
        note: {
          en: 'The lien exists only where the abstract is docketed. Land that spouses own by the entirety is safe from the creditor of only one of them.',
          es: 'El gravamen existe solo donde el extracto está inscrito. Un inmueble que los esposos tienen en propiedad conyugal indivisa (by the entirety) está a salvo del acreedor de uno solo de ellos.',
        },
        value: {
          document: { en: 'Abstract of judgment', es: 'Extracto del fallo (Abstract of judgment)' },
          where: {
            en: 'clerk of the Circuit Court of the city or county where the land is (judgment lien docket)',
            es: 'secretaría del Tribunal de Circuito de la ciudad o condado donde está el inmueble (registro de gravámenes por fallos)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Va. Code §§ 16.1-94.01, 8.01-454',
          'https://instalawyer.io/laws/code-of-virginia/161-9401-when-and-how',
        ),
        confidence: 'verified',
        note: {
          en: 'Tell the court that gave the judgment. If an abstract was docketed, release it in that Circuit Court too. Check the form number with the clerk.',
          es: 'Avise al tribunal que dictó el fallo. Si se inscribió un extracto, cancélelo también en ese Tribunal de Circuito. Confirme el número del formulario en la secretaría.',
        },
        value: {
          document: { en: 'Notice of satisfaction', es: 'Aviso de pago del fallo (Notice of satisfaction)' },
          form: 'DC-458',
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "If the creditor does not do it, the debtor may ask the court, on 10 days' notice, to mark the judgment satisfied, with costs and attorney fees. If it is docketed in Circuit Court, there is a $100 fine after 90 days or after 10 days' notice.",
            es: 'Si el acreedor no lo hace, el deudor puede pedir al tribunal, con 10 días de aviso, que anote el pago, con costas y honorarios de abogado. Si está inscrito en el Tribunal de Circuito, hay una multa de $100 después de 90 días o de un aviso de 10 días.',
          },
          penaltyCents: cents(100),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 16.1-97.1, 8.01-428', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'An appeal within 10 days is the surer way, because it gives a new trial as of right.',
          es: 'Apelar dentro de los 10 días es el camino más seguro, porque da derecho a un nuevo juicio.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
          form: null,
          rule: {
            en: 'File a motion for a new trial within 30 days; the court decides it within 45. A default judgment got by fraud on the court can be attacked for two years. A void judgment, or one against a servicemember, can be attacked at any time.',
            es: 'Presente una petición de nuevo juicio dentro de 30 días; el tribunal la decide dentro de 45. Un fallo en rebeldía obtenido con fraude al tribunal se puede impugnar durante dos años. Un fallo nulo, o contra un militar en servicio, se puede impugnar en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 8.01-428(B)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side, after any notice it orders.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes, después del aviso que ordene.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Virginia Judicial System Court Self-Help'),
        confidence: 'known',
        note: {
          en: 'The self-help site links the DC-series forms.',
          es: 'El sitio de autoayuda enlaza los formularios de la serie DC.',
        },
        value: {
          selfHelp: 'https://selfhelp.vacourts.gov/',
          forms: null,
        },
      },
    ]),
  },
}
