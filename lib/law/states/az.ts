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
    satisfaction: checked('today', '2026-11-22', [
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
          lienRelease: {
            en: 'The creditor must, at once on payment, record a satisfaction of judgment with the recorder of each county where the judgment was recorded.',
            es: 'El acreedor debe inscribir, de inmediato tras el pago, la constancia de pago del fallo en el registro de cada condado donde se inscribió el fallo.',
          },
          motion: {
            en: 'The debtor files a motion to compel satisfaction, with an affidavit that proves payment and, if needed, the search for the creditor. A small claims case then moves to the justice court, which may hold a hearing and may ask for a bond. If it is granted, the judgment counts as satisfied.',
            es: 'El deudor presenta una petición para exigir la constancia, con una declaración jurada que pruebe el pago y, si hace falta, la búsqueda del acreedor. Un caso de reclamos menores pasa entonces al tribunal de paz, que puede celebrar una audiencia y pedir una fianza. Si se concede, el fallo se da por pagado.',
          },
          sources: {
            lienRelease: {
              cite: cite('A.R.S. § 33-964(C)', 'https://law.justia.com/codes/arizona/2014/title-33/section-33-964/'),
              confidence: 'verified',
            },
            motion: {
              cite: cite('A.R.S. §§ 22-247, 22-525', 'https://self-law.org/code/az/title-22/22-247'),
              confidence: 'verified',
            },
          },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 12-1559'),
        confidence: 'known',
        note: {
          en: 'No filing puts a lien on belongings. The levy itself holds what is taken.',
          es: 'Ninguna inscripción pone un gravamen sobre los bienes muebles. El embargo mismo retiene lo que se toma.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of Execution)' },
          where: { en: 'levy by the constable', es: 'embargo hecho por el alguacil (constable)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 33-1131 (before Proposition 209)'),
        confidence: 'secondary',
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
            en: 'Before December 5, 2022: the smaller of 25% of disposable pay, or the part above 30 times the federal minimum wage.',
            es: 'Antes del 5 de diciembre de 2022: la menor de dos sumas, el 25% del salario disponible o lo que pase de 30 veces el salario mínimo federal.',
          },
          process: {
            en: 'A writ of garnishment of earnings is served on the employer. The employer answers, then pays each payday.',
            es: 'Se notifica al empleador una orden de embargo de salario (Writ of Garnishment of Earnings). El empleador responde y luego paga cada día de pago.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
      {
        from: '2022-12-05',
        cite: cite(
          'A.R.S. § 33-1131',
          'https://blog.legalconsumer.com/bankruptcy/arizona-homestead-increased-to-400000-by-prop-209/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Agreements made before December 5, 2022 may keep the old 25% rule. Support, tax and bankruptcy orders follow other limits.',
          es: 'Los contratos hechos antes del 5 de diciembre de 2022 pueden conservar la regla anterior del 25%. Las órdenes de manutención, de impuestos y de bancarrota tienen otros límites.',
        },
        value: {
          limits: [
            {
              label: { en: '10% of disposable pay', es: '10% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 10 },
            },
            {
              label: {
                en: 'what is above 60 hours at the minimum wage',
                es: 'lo que pase de 60 horas al salario mínimo',
              },
              take: {
                kind: 'excess',
                floor: { kind: 'min-wage', hours: 60, wage: 'greater', orLocal: true },
                percent: 100,
              },
            },
          ],
          rule: {
            en: 'A creditor can take the smaller of two sums: 10% of disposable pay, or the part above 60 times the highest minimum wage that applies (federal, state or local). Statewide that floor is $909 a week in 2026 (60 times $15.15). It is higher where a city wage is higher. For extreme hardship the court may cut the share to 5%.',
            es: 'El acreedor puede tomar la menor de dos sumas: el 10% del salario disponible, o lo que pase de 60 veces el salario mínimo más alto que corresponda (federal, estatal o local). En todo el estado ese piso es de $909 por semana en 2026 (60 veces $15.15). Es mayor donde el salario mínimo de la ciudad es mayor. En casos de dificultad extrema, el tribunal puede bajar la parte al 5%.',
          },
          caution: {
            en: 'For extreme hardship the court may cut the share to 5%.',
            es: 'Por una dificultad extrema, el tribunal puede bajar la parte al 5%.',
          },
          process: {
            en: 'A writ of garnishment of earnings is served on the employer. The employer answers, then pays the part that is not exempt each payday.',
            es: 'Se notifica al empleador una orden de embargo de salario (Writ of Garnishment of Earnings). El empleador responde y luego paga cada día de pago la parte que no está exenta.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 33-1126 (before Proposition 209)'),
        confidence: 'uncertain',
        value: {
          automaticCents: null,
          rule: {
            en: 'Before December 5, 2022: $300 in one account was exempt.',
            es: 'Antes del 5 de diciembre de 2022 estaban exentos $300 en una cuenta.',
          },
        },
      },
      {
        from: '2022-12-05',
        cite: cite('A.R.S. § 33-1126(A)', 'https://gknet.com/?p=27151'),
        confidence: 'uncertain',
        note: {
          en: 'Voters raised this from $300. Check the amount for this year, and do not count on the bank to leave it there on its own.',
          es: 'Los votantes lo subieron de $300. Verifique el monto de este año y no cuente con que el banco lo deje por sí mismo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: '$5,000 in one account is exempt, adjusted each January (about $5,400 in 2025). The debtor should claim it and name the account.',
            es: 'Están exentos $5,000 en una cuenta, monto que se ajusta cada enero (unos $5,400 en 2025). El deudor debe reclamarlo e indicar la cuenta.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2022-12-05',
        cite: cite('A.R.S. § 33-1101 (Proposition 209)'),
        confidence: 'uncertain',
        note: {
          en: 'The amount was adjusted for prices on January 1, 2024. Check the 2024 figure.',
          es: 'El monto se ajustó según los precios el 1 de enero de 2024. Verifique la cifra de 2024.',
        },
        value: {
          cents: cents(400_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$400,000 of the home you live in, one amount for a person or a married couple.',
            es: '$400,000 de la vivienda donde usted vive, un solo monto por persona o por matrimonio.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite('A.R.S. § 33-1101', 'https://www.usbankruptcyhelp.com/bankruptcy-exemption-reference-guide/arizona'),
        confidence: 'uncertain',
        note: {
          en: 'This is the 2025 amount. The 2026 amount is a little higher, so check it.',
          es: 'Este es el monto de 2025. El de 2026 es un poco más alto; verifíquelo.',
        },
        value: {
          cents: cents(425_200),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$425,200 for 2025 ($400,000 when set in 2022, adjusted every January 1). It is automatic. There is one exemption for a person or a married couple, so a couple shares it. Sale proceeds are safe for 18 months.',
            es: '$425,200 para 2025 ($400,000 al fijarse en 2022, con ajuste cada 1 de enero). Es automático. Hay una sola exención por persona o por matrimonio, así que la pareja la comparte. El dinero de la venta está protegido 18 meses.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2022-12-05',
        cite: cite('A.R.S. § 33-1125 (Proposition 209)'),
        confidence: 'uncertain',
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Equity in one vehicle up to $15,000 ($25,000 if the debtor or a dependent is disabled), before the yearly adjustments.',
            es: 'El valor neto de un vehículo hasta $15,000 ($25,000 si el deudor o un dependiente tiene una discapacidad), antes de los ajustes anuales.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite(
          'A.R.S. § 33-1125(8)',
          'https://www.usbankruptcyhelp.com/bankruptcy-exemption-reference-guide/arizona',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Confirm this 2025 figure. The 2026 one is slightly higher. Each spouse may claim one vehicle.',
          es: 'Confirme esta cifra de 2025. La de 2026 es un poco más alta. Cada cónyuge puede reclamar un vehículo.',
        },
        value: {
          cents: cents(16_000),
          isUnlimited: false,
          rule: {
            en: 'Equity in one vehicle up to $16,000 in 2025, or $26,700 if the debtor or a dependent is disabled. The base is $15,000 ($25,000), adjusted every January.',
            es: 'El valor neto de un vehículo hasta $16,000 en 2025, o $26,700 si el deudor o un dependiente tiene una discapacidad. La base es $15,000 ($25,000), con ajuste cada enero.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 33-1121 et seq.', 'https://upsolve.org/learn/az-exemptions/'),
        confidence: 'secondary',
        note: {
          en: 'Arizona has no exemption for just any property. Each item must fit a listed kind.',
          es: 'Arizona no tiene una exención para cualquier bien. Cada cosa debe entrar en una de las clases de la lista.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 33-1130'),
        confidence: 'known',
        note: {
          en: 'Farm machinery and stock have their own allowance in the same section.',
          es: 'La maquinaria y los animales de granja tienen su propio monto en la misma sección.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, equipment and books used mainly in a trade or business, up to $5,000. A vehicle used to get to work does not count.',
            es: 'Herramientas, equipo y libros usados sobre todo en un oficio o negocio, hasta $5,000. No cuenta el vehículo que se usa para ir al trabajo.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2022-12-05',
        cite: cite('A.R.S. § 33-1123 (Proposition 209)'),
        confidence: 'uncertain',
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Household furniture, goods, electronics and appliances up to $15,000, before the yearly adjustments.',
            es: 'Muebles, artículos del hogar, aparatos electrónicos y electrodomésticos hasta $15,000, antes de los ajustes anuales.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite(
          'A.R.S. §§ 33-1123, 33-1124, 33-1125',
          'https://www.usbankruptcyhelp.com/bankruptcy-exemption-reference-guide/arizona',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Confirm this 2025 figure, and check the 2026 amount.',
          es: 'Confirme esta cifra de 2025 y verifique el monto de 2026.',
        },
        value: {
          cents: cents(16_000),
          isUnlimited: false,
          rule: {
            en: 'Household furniture, goods, electronics and appliances up to $16,000 in 2025. The base is $15,000, adjusted every January. Six months of food, clothing up to $500 and rings up to $2,000 come on top.',
            es: 'Muebles, artículos del hogar, aparatos electrónicos y electrodomésticos hasta $16,000 en 2025. La base es $15,000, con ajuste cada enero. Aparte están exentos seis meses de comida, ropa hasta $500 y anillos hasta $2,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 12-1580, 12-1598.07'),
        confidence: 'known',
        note: {
          en: 'The court must hold the hearing quickly. Exemptions from a levy are claimed with the constable or the court.',
          es: 'El tribunal debe celebrar la audiencia pronto. Las exenciones de un embargo de bienes se reclaman ante el alguacil (constable) o el tribunal.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: {
            en: "the day you receive the garnishee's answer",
            es: 'el día en que recibe la respuesta del empleador o del banco embargado (garnishee)',
          },
          form: 'Request for hearing on garnishment (supplied with the writ)',
          where: {
            en: 'the justice court that issued the writ',
            es: 'el juzgado de paz (justice court) que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 12-1551 to 12-1559, 22-243 to 22-246'),
        confidence: 'known',
        note: {
          en: 'The constable needs a description of the property and a deposit.',
          es: 'El alguacil (constable) necesita una descripción de los bienes y un depósito.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'justice court clerk', es: 'secretaría del juzgado de paz (justice court)' },
          servedBy: { en: 'constable', es: 'alguacil (constable)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 12-1631 to 12-1635'),
        confidence: 'known',
        note: {
          en: 'The debtor may be ordered to bring records and answer under oath.',
          es: 'Se puede ordenar al deudor que traiga documentos y responda bajo juramento.',
        },
        value: {
          name: {
            en: 'Judgment debtor examination (supplemental proceedings)',
            es: 'Interrogatorio del deudor (Judgment Debtor Examination, supplemental proceedings)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 12-1631, 12-1634; Ariz. Const. art. 2, § 18'),
        confidence: 'known',
        note: {
          en: 'Only disobeying the order is punished. Owing money is not.',
          es: 'Solo se castiga desobedecer la orden. Deber dinero no se castiga.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores an order to appear for examination can face a civil arrest warrant or contempt. The Arizona Constitution bars jail for debt.',
            es: 'El deudor que no obedece la orden de presentarse al interrogatorio puede recibir una orden civil de arresto o ser declarado en desacato. La Constitución de Arizona prohíbe la cárcel por deudas.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. §§ 12-1701 to 12-1708'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor, and collection waits. Check the 20 days with the clerk.',
          es: 'Se envía un aviso al deudor, y el cobro espera. Confirme los 20 días en la secretaría.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment with the clerk of the Superior Court, with an affidavit of addresses.',
            es: 'Presente una copia autenticada del fallo en la secretaría del Tribunal Superior, con una declaración jurada de las direcciones.',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ariz. R. Small Claims P. 15',
          'https://www.azcourts.gov/legalinfohub/Legal-Info-Sheets/Legal-Info-Sheets-Small-Claims/About-the-Judgment',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Judges sometimes note an agreed plan, but do not count on it.',
          es: 'A veces el juez anota un plan acordado, pero no cuente con eso.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'The judgment is due at once. There seems to be no general right to have the court set installments, so put any plan in a signed agreement.',
            es: 'El fallo se debe pagar de inmediato. No parece haber un derecho general a que el tribunal fije cuotas, así que ponga cualquier plan en un acuerdo firmado.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 12-671'),
        confidence: 'known',
        note: {
          en: 'The notice must follow the statute, and you must be able to prove it.',
          es: 'El aviso debe cumplir con la ley, y usted debe poder probarlo.',
        },
        value: {
          rule: {
            en: 'If the check is unpaid 12 days after notice, the writer owes twice the check or $50, whichever is greater, plus costs and attorney fees.',
            es: 'Si el cheque sigue sin pagarse 12 días después del aviso, quien lo firmó debe el doble del cheque o $50, lo que sea mayor, más las costas y los honorarios de abogado.',
          },
          multiplier: 2,
          leastCents: cents(50),
          mostCents: null,
          notice: { count: 12, unit: 'days' },
          holdsCheck: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('A.R.S. § 32-1051; Ariz. Admin. Code R20-4-1501 et seq.'),
        confidence: 'known',
        note: {
          en: 'The federal act (FDCPA) covers those who collect for someone else. A person who collects their own judgment is outside both laws.',
          es: 'La ley federal (FDCPA) cubre a quienes cobran para otra persona. Quien cobra su propio fallo queda fuera de ambas leyes.',
        },
        value: {
          law: {
            en: 'Arizona collection agency law (A.R.S. § 32-1001 et seq.)',
            es: 'Ley de agencias de cobro de Arizona (A.R.S. § 32-1001 y siguientes)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'Licensed agencies must treat debtors fairly. They may not use threats or add charges that are not allowed.',
            es: 'Las agencias con licencia deben tratar a los deudores de forma justa. No pueden usar amenazas ni agregar cargos no permitidos.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('A.R.S. § 23-363'),
        confidence: 'secondary',
        value: { hourlyCents: cents(14.7) },
      },
      {
        from: '2026-01-01',
        cite: cite('A.R.S. § 23-363', 'https://www.governing.com/finance/minimum-wage-rises-in-19-states'),
        confidence: 'secondary',
        note: {
          en: 'In 2026 it is $18.35 in Flagstaff and $15.45 in Tucson. That raises the protected pay there.',
          es: 'En 2026 es de $18.35 en Flagstaff y $15.45 en Tucson. Eso sube el salario protegido en esos lugares.',
        },
        value: { hourlyCents: cents(15.15) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'A.R.S. § 22-503(B)(9)',
          'https://codes.findlaw.com/az/title-22-justice-and-municipal-courts/az-rev-st-sect-22-503/',
        ),
        confidence: 'verified',
        note: {
          en: 'Send the judgment to the risk management office.',
          es: 'Envíe el fallo a la oficina de gestión de riesgos (risk management).',
        },
        value: {
          rule: {
            en: 'Small claims may not hear cases against the state or its local bodies. Other judgments against public bodies are paid from risk funds or the budget, not by levy.',
            es: 'El tribunal de reclamos menores no puede conocer casos contra el Estado ni sus organismos locales. Los demás fallos contra organismos públicos se pagan con fondos de riesgo o con el presupuesto, no con un embargo.',
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
