// Arizona: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const arizona: Jurisdiction = {
  code: 'AZ',
  name: { en: 'Arizona', es: 'Arizona' },
  timeZone: 'America/Phoenix',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 22-503 (before the 2025 act)'),
        confidence: 'secondary',
        value: {
          court: {
            en: 'Justice Court, Small Claims Division',
            es: 'Tribunal de Paz, División de Reclamos Menores',
          },
          limitCents: cents(3_500),
          limitNote: null,
        },
      },
      {
        from: '2025-09-26',
        cite: cite('A.R.S. § 22-503', 'https://app.legiplex.com/az/legislature/2025/2025-r/bills/sb1022'),
        confidence: 'secondary',
        note: {
          en: "The 2025 act (SB 1022) was signed on May 2, 2025 and took effect with that session's general laws, by our count on September 26, 2025. Before that the limit was $3,500.",
          es: 'La ley de 2025 (SB 1022) se firmó el 2 de mayo de 2025 y entró en vigor con las leyes generales de esa sesión, según nuestro cálculo el 26 de septiembre de 2025. Antes el límite era de $3,500.',
        },
        value: {
          court: {
            en: 'Justice Court, Small Claims Division',
            es: 'Tribunal de Paz, División de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Justice court civil cases go up to $10,000. Claims against the state or local public bodies are not allowed.',
            es: 'Los casos civiles ordinarios del tribunal de paz llegan hasta $10,000. No se admiten reclamos contra el estado ni contra organismos públicos locales.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ariz. R. Small Claims P. 1(d); A.R.S. § 22-519',
          'https://new.womenslaw.org/laws/az/statutes/rule-1-small-claims-lawsuit',
        ),
        confidence: 'verified',
        note: {
          en: 'The decision is final and binding. The only way back is a motion to vacate. A party who wants the right to appeal must have the case moved to justice court before the hearing.',
          es: 'La decisión es definitiva y obligatoria. Solo queda la petición de anular el fallo. Quien quiera poder apelar debe hacer pasar el caso al tribunal de paz ordinario antes de la audiencia.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ariz. R. Small Claims P. 15',
          'https://www.azcourts.gov/legalinfohub/Legal-Info-Sheets/Legal-Info-Sheets-Small-Claims/About-the-Judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'Payment is due at once. Collection may follow justice court procedure.',
          es: 'El pago se debe de inmediato. El cobro puede seguir el procedimiento del tribunal de paz.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is rendered', es: 'se dicta el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2018-12-20',
        cite: cite('A.R.S. § 44-1201', 'https://app.legiplex.com/az/legislature/2024/2024-r/bills/sb1059/draft-751982'),
        confidence: 'uncertain',
        note: {
          en: 'The judgment must state its rate, and that rate never changes. Use it if you have it. Our table is the prime rate plus 1 point by the date prime changed, known to December 2025. For a judgment entered in 2026, or within a few days of a change, check the Federal Reserve H.15 page.',
          es: 'El fallo debe indicar su tasa, y esa tasa no cambia nunca. Úsela si la tiene. Nuestra tabla es la tasa preferencial (prime) más 1 punto según la fecha en que cambió, conocida hasta diciembre de 2025. Para un fallo registrado en 2026, o a pocos días de un cambio, consulte la página H.15 de la Reserva Federal.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-12-20', annualPercent: 6.5 },
              { from: '2019-08-01', annualPercent: 6.25 },
              { from: '2019-09-19', annualPercent: 6 },
              { from: '2019-10-31', annualPercent: 5.75 },
              { from: '2020-03-04', annualPercent: 5.25 },
              { from: '2020-03-16', annualPercent: 4.25 },
              { from: '2022-03-17', annualPercent: 4.5 },
              { from: '2022-05-05', annualPercent: 5 },
              { from: '2022-06-16', annualPercent: 5.75 },
              { from: '2022-07-28', annualPercent: 6.5 },
              { from: '2022-09-22', annualPercent: 7.25 },
              { from: '2022-11-03', annualPercent: 8 },
              { from: '2022-12-15', annualPercent: 8.5 },
              { from: '2023-02-02', annualPercent: 8.75 },
              { from: '2023-03-23', annualPercent: 9 },
              { from: '2023-05-04', annualPercent: 9.25 },
              { from: '2023-07-27', annualPercent: 9.5 },
              { from: '2024-09-19', annualPercent: 9 },
              { from: '2024-11-08', annualPercent: 8.75 },
              { from: '2024-12-19', annualPercent: 8.5 },
              { from: '2025-09-18', annualPercent: 8.25 },
              { from: '2025-10-30', annualPercent: 8 },
              { from: '2025-12-11', annualPercent: 7.75 },
            ],
            knownThrough: '2025-12-31',
            formula: {
              en: 'The lesser of 10% or the prime rate on the day of the judgment plus 1 point, fixed for the life of the judgment',
              es: 'La menor de 10% o la tasa preferencial (prime) del día del fallo más 1 punto, fija mientras dure el fallo',
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
                en: 'Medical debt, judgment entered from December 5, 2022: the lesser of the one-year Treasury yield or 3% (the most is shown). Agreements made before that day may keep the older rule',
                es: 'Deuda médica, fallo registrado desde el 5 de diciembre de 2022: la menor del rendimiento del Tesoro a un año o 3% (se muestra el máximo). Los acuerdos hechos antes de ese día pueden conservar la regla anterior',
              },
              when: { debtKinds: ['medical'], enteredFrom: '2022-12-05' },
              rate: { kind: 'fixed', annualPercent: 3 },
              atMost: true,
              cite: cite(
                'A.R.S. § 44-1201(A)(1)',
                'https://print.casetext.com/statute/arizona-revised-statutes/title-44-trade-and-commerce/chapter-9-trade-practices-generally/article-1-miscellaneous-provisions-relating-to-loans/section-44-1201-effective-until-ninety-one-days-after-adjournment-rate-of-interest-for-loan-or-indebtedness-interest-on-judgments-definitions',
              ),
            },
            {
              applies: {
                en: 'Loan or other debt with no written rate: 10% on the debt itself. Where a written agreement sets a rate, that rate applies and the judgment must state it',
                es: 'Préstamo u otra deuda sin tasa escrita: 10% sobre la deuda misma. Si un acuerdo escrito fija una tasa, se aplica esa y el fallo debe indicarla',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 10 },
              cite: cite('A.R.S. § 44-1201(A)'),
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
          'A.R.S. § 12-1551 (before August 3, 2018); § 12-1551(D)(2)',
          'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_12-1551',
        ),
        confidence: 'known',
        note: {
          en: 'A judgment entered on or before August 2, 2013 is over unless it was renewed on or before August 2, 2018. One renewed in time now has 10 years from the renewal (§ 12-1551(D)(2)).',
          es: 'Un fallo registrado hasta el 2 de agosto de 2013 ya no vale, salvo que se haya renovado hasta el 2 de agosto de 2018. Si se renovó a tiempo, ahora tiene 10 años desde la renovación (§ 12-1551(D)(2)).',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: { en: 'File an affidavit of renewal.', es: 'Presente una declaración jurada de renovación.' },
          window: {
            words: { en: 'within the 90 days before it expires', es: 'dentro de los 90 días antes de que venza' },
            opens: { before: 'expires', period: { count: 90, unit: 'days' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
      {
        from: '2013-08-03',
        cite: cite(
          'A.R.S. §§ 12-1551, 12-1611, 12-1612',
          'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_12-1551',
        ),
        confidence: 'known',
        note: {
          en: 'The 10 years came in on August 3, 2018 and reach every judgment entered on or after August 3, 2013 (§ 12-1551(D)(1)). Missing the 90-day window ends the judgment.',
          es: 'Los 10 años rigen desde el 3 de agosto de 2018 y alcanzan a todo fallo registrado desde el 3 de agosto de 2013 (§ 12-1551(D)(1)). Si se deja pasar el plazo de 90 días, el fallo termina.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File (and record) an affidavit of renewal, or bring a lawsuit on the judgment.',
            es: 'Presente (e inscriba) una declaración jurada de renovación, o presente una demanda basada en el fallo.',
          },
          window: {
            words: { en: 'within the 90 days before it expires', es: 'dentro de los 90 días antes de que venza' },
            opens: { before: 'expires', period: { count: 90, unit: 'days' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 33-961, 33-962, 33-967', 'https://law.onecle.com/arizona/33/33-962.html'),
        confidence: 'verified',
        note: {
          en: 'The creditor cannot force the sale of a homestead below the protected amount, but the lien can attach to the value above it.',
          es: 'El acreedor no puede forzar la venta de la vivienda protegida por debajo del monto protegido, pero el gravamen puede alcanzar el valor que lo supere.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment with a judgment information statement',
            es: 'Copia certificada del fallo (certified copy of the judgment) con una hoja de datos del fallo (judgment information statement)',
          },
          where: {
            en: 'county recorder of each county where the debtor has land',
            es: 'registro del condado (county recorder) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 22-525, 33-964', 'https://self-law.org/code/az/title-22/22-525'),
        confidence: 'verified',
        note: {
          en: 'The time is 30 days for a small claims judgment and 40 days for an ordinary justice court judgment. A recorded lien needs its own release at the recorder.',
          es: 'El plazo es de 30 días para un fallo de reclamos menores y de 40 días para un fallo ordinario del tribunal de paz. Un gravamen inscrito necesita su propia cancelación en el registro.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'The debtor may file a motion to compel it. If the motion is granted, the judgment counts as satisfied. If a lien was recorded and not released: damages and attorney fees.',
            es: 'El deudor puede presentar una petición para exigirlo. Si se concede, el fallo se da por pagado. Si se inscribió un gravamen y no se cancela: daños y honorarios de abogado.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: '2020-01-01',
        cite: cite(
          'Ariz. R. Small Claims P. 16',
          'https://casetext.com/rule/arizona-court-rules/arizona-rules-of-small-claims-procedure/rule-16-vacating-a-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The other side has 15 days to answer. Filing the motion does not stop collection. A lawyer may appear on this motion.',
          es: 'La otra parte tiene 15 días para responder. Presentar la petición no detiene el cobro. En esta petición puede intervenir un abogado.',
        },
        value: {
          period: { count: 6, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment or the date of the proceeding, whichever is later',
            es: 'el registro del fallo o la fecha de la actuación, lo que ocurra después',
          },
          form: null,
          rule: {
            en: 'File a motion to vacate within a reasonable time, and within six months for mistake, excusable neglect, fraud or misconduct. A void judgment has no fixed limit.',
            es: 'Presente una petición para anular el fallo dentro de un tiempo razonable, y dentro de seis meses si es por error, descuido excusable, fraude o mala conducta. Para un fallo nulo no hay un límite fijo.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: '2020-01-01',
        cite: cite(
          'Ariz. R. Small Claims P. 15(c)',
          'http://print.casetext.com/rule/arizona-court-rules/arizona-rules-of-small-claims-procedure/rule-15-judgment',
        ),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'On its own or at the request of either side, the court may correct a misspelled name, a misstatement of fact or a miscalculated amount. The rule sets no time limit.',
            es: 'Por sí mismo o a pedido de cualquiera de las partes, el tribunal puede corregir un nombre mal escrito, un dato equivocado o un monto mal calculado. La regla no fija un plazo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Arizona Judicial Branch Legal Info Hub',
          'https://www.azcourts.gov/legalinfohub/Legal-Info-Sheets/Legal-Info-Sheets-Small-Claims/About-the-Judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'Each county justice court has its own forms.',
          es: 'Cada tribunal de paz del condado tiene sus propios formularios.',
        },
        value: {
          selfHelp:
            'https://www.azcourts.gov/legalinfohub/Legal-Info-Sheets/Legal-Info-Sheets-Small-Claims/About-the-Judgment',
          forms: null,
        },
      },
    ]),
  },
}
