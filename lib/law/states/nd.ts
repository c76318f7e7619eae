// North Dakota: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const northDakota: Jurisdiction = {
  code: 'ND',
  name: { en: 'North Dakota', es: 'Dakota del Norte' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 27-08.1-01',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'verified',
        value: {
          court: {
            en: 'Small Claims Court (district court)',
            es: 'Tribunal de Reclamos Menores (tribunal de distrito)',
          },
          limitCents: cents(15_000),
          limitNote: {
            en: 'For money claims, and to cancel an agreement for fraud. Someone who bought the claim cannot sue here.',
            es: 'Para reclamos de dinero y para cancelar un acuerdo por fraude. Quien compró el reclamo no puede demandar aquí.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 27-08.1-04',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'verified',
        note: {
          en: "Neither side can appeal. Before the hearing, within 20 days of service, the defendant can move the case to district court, and then pays the plaintiff's attorney fees if the plaintiff wins.",
          es: 'Ninguna de las partes puede apelar. Antes de la audiencia, dentro de los 20 días de la notificación, el demandado puede pasar el caso al tribunal de distrito; si gana el demandante, el demandado paga los honorarios de su abogado.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 27-08.1-05, 28-21-01',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'We found no waiting time. To take wages, a 10-day notice must come before the garnishee summons.',
          es: 'No encontramos un tiempo de espera. Para embargar el salario, hay que dar un aviso de 10 días antes de la citación al empleador (garnishee summons).',
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
        cite: cite('N.D. Cent. Code § 28-20-34 (before 2006)'),
        confidence: 'verified',
        note: {
          en: 'A judgment entered before January 1, 2006 keeps 12%.',
          es: 'Un fallo registrado antes del 1 de enero de 2006 conserva el 12%.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a signed instrument with its own rate: that rate, up to the legal maximum',
                es: 'Fallo por un documento firmado con su propia tasa: esa tasa, hasta el máximo legal',
              },
              when: null,
              rate: null,
              cite: cite('N.D. Cent. Code § 28-20-34'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2006-01-01',
        cite: cite(
          'N.D. Cent. Code § 28-20-34',
          'https://www.einpresswire.com/article/871648478/interest-rate-set-for-2026-judgments',
        ),
        confidence: 'verified',
        note: {
          en: "Simple interest. The judgment keeps the rate of the year it was entered. We worked out the 2022, 2024 and 2025 rates from the prime rate; check them on the state court administrator's page.",
          es: 'Interés simple. El fallo conserva la tasa del año en que se registró. Calculamos las tasas de 2022, 2024 y 2025 con la tasa preferencial (prime); confírmelas en la página de la administración de los tribunales del estado.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2006-01-01', annualPercent: 10 },
              { from: '2007-01-01', annualPercent: 11.5 },
              { from: '2008-01-01', annualPercent: 10.5 },
              { from: '2009-01-01', annualPercent: 7 },
              { from: '2010-01-01', annualPercent: 6.5 },
              { from: '2018-01-01', annualPercent: 7.5 },
              { from: '2019-01-01', annualPercent: 8.5 },
              { from: '2020-01-01', annualPercent: 8 },
              { from: '2021-01-01', annualPercent: 6.5 },
              { from: '2022-01-01', annualPercent: 6.5 },
              { from: '2023-01-01', annualPercent: 10 },
              { from: '2024-01-01', annualPercent: 11.5 },
              { from: '2025-01-01', annualPercent: 11 },
              { from: '2026-01-01', annualPercent: 10 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Wall Street Journal prime rate on the first Monday of December plus 3 points, rounded up to the next half point. The rate of the year of the judgment stays.',
              es: 'Tasa preferencial (prime) del Wall Street Journal del primer lunes de diciembre más 3 puntos, redondeada hacia arriba al medio punto siguiente. Se conserva la tasa del año del fallo.',
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
                en: 'Judgment on a signed instrument with its own rate: that rate, up to the legal maximum',
                es: 'Fallo por un documento firmado con su propia tasa: esa tasa, hasta el máximo legal',
              },
              when: null,
              rate: null,
              cite: cite('N.D. Cent. Code § 28-20-34'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.D. Cent. Code § 28-20-21'),
        confidence: 'verified',
        note: {
          en: 'For judgments docketed before August 1, 2021: canceled after 10 years, or after 20 if renewed.',
          es: 'Para los fallos registrados antes del 1 de agosto de 2021: se cancelan a los 10 años, o a los 20 si se renovaron.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File an affidavit of renewal with the clerk.',
            es: 'Presente en la secretaría una declaración jurada de renovación (affidavit of renewal).',
          },
          window: {
            words: {
              en: 'within the 90 days before the 10 years end',
              es: 'en los 90 días anteriores a que terminen los 10 años',
            },
            opens: { before: 'expires', period: { count: 90, unit: 'days' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
      {
        from: '2021-08-01',
        cite: cite(
          'N.D. Cent. Code §§ 28-20-13, 28-20-21, 28-20-35, 28-21-01',
          'https://casetext.com/statute/north-dakota-century-code/title-28-judicial-procedure-civil/chapter-28-20-judgments/section-28-20-35-cancellation-of-judgment-of-record',
        ),
        confidence: 'verified',
        note: {
          en: 'For judgments docketed on or after August 1, 2021: canceled after 20 years. What counts is the day the judgment was docketed; check it with the clerk if it was entered around that date.',
          es: 'Para los fallos registrados desde el 1 de agosto de 2021: se cancelan a los 20 años. Cuenta el día en que el fallo se anotó en el registro de fallos (docketed); si es de alrededor de esa fecha, consulte en la secretaría.',
        },
        value: {
          years: 20,
          renewable: false,
          renewHow: {
            en: 'A judgment docketed on or after August 1, 2021 cannot be renewed.',
            es: 'Un fallo registrado desde el 1 de agosto de 2021 no se puede renovar.',
          },
          window: null,
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 28-20-13 (judgments docketed before August 1, 2021)',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien does not reach the homestead (the home the debtor lives in, up to the protected amount).',
          es: 'El gravamen no alcanza la vivienda protegida (el hogar donde vive el deudor, hasta el monto protegido).',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo registrado (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of district court of the county where the land is',
            es: 'secretaría del tribunal de distrito (clerk of district court) del condado donde está el inmueble',
          },
          years: 10,
          renewable: null,
        },
      },
      {
        from: '2021-08-01',
        cite: cite(
          'N.D. Cent. Code § 28-20-13',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien does not reach the homestead (the home the debtor lives in, up to the protected amount). Judgments docketed before August 2021 are liens for 10 years.',
          es: 'El gravamen no alcanza la vivienda protegida (el hogar donde vive el deudor, hasta el monto protegido). Los fallos registrados antes de agosto de 2021 son gravamen por 10 años.',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo registrado (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of district court of the county where the land is',
            es: 'secretaría del tribunal de distrito (clerk of district court) del condado donde está el inmueble',
          },
          years: 20,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-20-24, 28-20-25; N.D.R.Ct. 7.1',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The law sets no deadline and no penalty. If the creditor refuses or cannot be found, court rule 7.1 lets the debtor have the judgment satisfied through the court.',
          es: 'La ley no fija plazo ni multa. Si el acreedor se niega o no se le encuentra, la regla judicial 7.1 permite al deudor lograr por medio del tribunal que el fallo conste como pagado.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment (signed before a notary)',
            es: 'Constancia de pago del fallo (satisfaction of judgment), firmada ante notario',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          signing: { before: 'notary', always: true },
          motion: {
            en: 'If the creditor refuses or cannot be found, N.D.R.Ct. 7.1 lets the debtor have the judgment satisfied through the court.',
            es: 'Si el acreedor se niega o no se encuentra, la regla N.D.R.Ct. 7.1 permite al deudor que el tribunal dé por pagado el fallo.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.D.R.Civ.P. 60'),
        confidence: 'uncertain',
        note: {
          en: 'In district court Rule 60 allows at most one year after a default judgment is entered. We could not confirm the time limit for small claims, so act at once and ask the clerk.',
          es: 'En el tribunal de distrito, la Regla 60 da como máximo un año desde que se registra un fallo en rebeldía. No pudimos confirmar el plazo para reclamos menores; actúe de inmediato y pregunte en la secretaría.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'File a motion in the same court for relief from the judgment, for example because you did not get the papers.',
            es: 'Presente en el mismo tribunal una petición para que se deje sin efecto el fallo, por ejemplo porque no recibió los papeles.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-21-08, 28-21-13',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. They are bound only from the levy.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Solo quedan sujetos desde que se embargan.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 32-09.1-03, 32-09.1-04, 32-09.1-21',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.32.html',
        ),
        confidence: 'verified',
        note: {
          en: 'To have the dependents counted, the debtor gives the employer a signed list of them within 10 days of the summons. Check the 270 days with the clerk: we read them in the code of 2022.',
          es: 'Para que cuenten los dependientes, el deudor entrega al empleador una lista firmada dentro de los 10 días de la citación. Confirme los 270 días en la secretaría: los leímos en el código de 2022.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 40 hours at the federal minimum wage',
                es: 'lo que pase de 40 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'federal' }, percent: 100 },
            },
          ],
          lessPerDependentWeeklyCents: cents(20),
          rule: {
            en: 'The creditor may take the smaller of 25% of weekly disposable pay and the part above $290 (40 hours at the federal minimum wage). From that comes off $20 a week for each family member who depends on the debtor and lives in the home.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible de la semana y lo que pase de $290 (40 horas al salario mínimo federal). De eso se restan $20 por semana por cada familiar que depende del deudor y vive con él.',
          },
          process: {
            en: 'The debtor gets a notice at least 10 days before. Then a garnishee summons marked "continuing lien" goes to the employer.',
            es: 'El deudor recibe un aviso al menos 10 días antes. Después va al empleador una citación de embargo (garnishee summons) marcada "continuing lien".',
          },
          continuous: true,
          durationDays: 270,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-22-03, 32-09.1-22',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.32.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Give the court and the creditor a sworn list of all personal property.',
          es: 'Entregue al tribunal y al acreedor una lista jurada de todos los bienes personales.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No fixed sum is safe by itself. The debtor can use the general exemption for personal property, and must claim it within 20 days of the garnishee summons.',
            es: 'Ninguna suma fija está a salvo sin pedirlo. El deudor puede usar la exención general de bienes personales, y debe reclamarla dentro de los 20 días de la citación de embargo.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('N.D. Cent. Code § 47-18-01 (before S.L. 2023, ch. 299)'),
        confidence: 'verified',
        value: {
          cents: cents(100_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          seniorOrDisabledCents: cents(100_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The home and its land up to $100,000 above liens, married or single.',
            es: 'La vivienda y su terreno hasta $100,000 por encima de los gravámenes, para casados o solteros.',
          },
        },
      },
      {
        from: '2023-07-01',
        cite: cite(
          'N.D. Cent. Code § 47-18-01',
          'http://print.casetext.com/statute/north-dakota-century-code/title-47-property/chapter-47-18-homestead/section-47-18-01-homestead-exemption-area-and-value',
        ),
        confidence: 'verified',
        note: {
          en: 'A mobile home can be claimed the same way. A debtor who claims no home can take another sum in its place (up to $25,000).',
          es: 'Una casa móvil se puede reclamar igual. Quien no reclama una vivienda puede tomar otra suma en su lugar (hasta $25,000).',
        },
        value: {
          cents: cents(150_000),
          isUnlimited: false,
          marriedCents: cents(150_000),
          seniorOrDisabledCents: cents(150_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The home and the land it stands on, up to $150,000 above liens. A married person and a single one have the same sum.',
            es: 'La vivienda y el terreno donde está, hasta $150,000 por encima de los gravámenes. La suma es la misma para una persona casada o soltera.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 28-22-03.1(2)',
          'https://lawserver.com/law/state/north-dakota/nd-code/north_dakota_code_28_22_03-1',
        ),
        confidence: 'verified',
        note: {
          en: 'It was $2,950 in the code of 2022. We have not found the date of the change, so check the sum if the levy was before that.',
          es: 'Era de $2,950 en el código de 2022. No hemos encontrado la fecha del cambio; confirme la suma si el embargo fue anterior.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'One vehicle up to $10,000 above liens. A vehicle changed for a lasting physical disability has a higher sum ($32,000 in the older text).',
            es: 'Un vehículo hasta $10,000 por encima de los gravámenes. Un vehículo adaptado por una discapacidad física permanente tiene una suma mayor ($32,000 en el texto anterior).',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-22-03, 28-22-03.1(1), 28-22-05',
          'https://lawserver.com/law/state/north-dakota/nd-code/north_dakota_code_28_22_03-1',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Check these sums. The $25,000 is from a newer text (it was $10,000 in 2022), but the other two are from the code of 2022 and may have gone up.',
          es: 'Confirme estas sumas. Los $25,000 son de un texto más nuevo (eran $10,000 en 2022), pero las otras dos son del código de 2022 y pueden haber subido.',
        },
        value: {
          cents: cents(3_750),
          isUnlimited: false,
          marriedCents: cents(7_500),
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(25_000),
          rule: {
            en: 'Any personal property up to $7,500 for the head of a family (a married person counts as one), or $3,750 for an unmarried person without dependents. A resident who claims no home may take up to $25,000 more.',
            es: 'Cualquier bien personal hasta $7,500 para el jefe de familia (una persona casada lo es), o $3,750 para una persona no casada sin dependientes. Un residente que no reclama una vivienda puede tomar hasta $25,000 más.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 28-22-03.1(3)',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Check the sum: we read it in the code of 2022, and other sums of this section have gone up since.',
          es: 'Confirme la suma: la leímos en el código de 2022, y desde entonces han subido otras sumas de esta sección.',
        },
        value: {
          cents: cents(1_500),
          isUnlimited: false,
          rule: {
            en: 'Tools and professional books of the debtor or a dependent, up to $1,500.',
            es: 'Herramientas y libros profesionales del deudor o de un dependiente, hasta $1,500.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 28-22-02',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Crops and grain from up to 160 acres can be chosen in place of the other extra exemptions.',
          es: 'En lugar de las otras exenciones adicionales, se pueden elegir las cosechas y granos de hasta 160 acres.',
        },
        value: {
          cents: null,
          isUnlimited: false,
          rule: {
            en: 'All clothing (with jewelry, furs and the like up to $5,000), family pictures, the family library, and food and fuel for one year. Furniture and other goods come under the general exemption.',
            es: 'Toda la ropa (con joyas, pieles y similares hasta $5,000), los retratos de familia, la biblioteca de la familia, y comida y combustible para un año. Los muebles y demás enseres entran en la exención general.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-22-06, 28-21-12, 32-09.1-22',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'In a garnishment there are 20 days from service of the garnishee summons. A sworn list of property goes with the claim.',
          es: 'En un embargo en manos de un tercero (garnishment) hay 20 días desde la notificación de la citación. El reclamo lleva una lista jurada de bienes.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: { en: 'service of the notice of levy', es: 'la notificación del aviso de embargo' },
          form: null,
          where: {
            en: 'the sheriff or officer who made the levy',
            es: 'el sheriff u oficial que hizo el embargo',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-21-05 to 28-21-07',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'If a levy is made within the 60 days, the sheriff has up to 90 days, or a reasonable time after the sale.',
          es: 'Si se embarga algo dentro de los 60 días, el sheriff tiene hasta 90 días, o un tiempo razonable después de la venta.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          form: null,
          issuedBy: {
            en: 'the clerk of the district court',
            es: 'la secretaría del tribunal de distrito',
          },
          servedBy: { en: 'the sheriff', es: 'el sheriff' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 27-08.1-03, 28-25-01',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'At the hearing the judge may ask about property and plans to pay. Later, it can be asked for when an execution comes back unpaid or property is being held back.',
          es: 'En la audiencia, el juez puede preguntar por los bienes y los planes de pago. Más tarde se puede pedir si una orden de ejecución se devuelve sin pagar o si se ocultan bienes.',
        },
        value: {
          name: {
            en: 'Examination of judgment debtor (also at the small claims hearing)',
            es: 'Interrogatorio del deudor (examination of judgment debtor), también en la audiencia de reclamos menores',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 28-25-01 et seq.',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Earnings of the last 60 days that the family needs cannot be ordered paid over.',
          es: 'No se puede ordenar la entrega de los ingresos de los últimos 60 días que la familia necesita.',
        },
        value: {
          rule: {
            en: 'A debtor who disobeys an order in the examination can be held in contempt. One who is about to leave or hide can be arrested and made to give security. Not paying is not contempt.',
            es: 'El deudor que desobedece una orden en el interrogatorio puede ser declarado en desacato. Si está por irse o esconderse, puede ser detenido y obligado a dar una garantía. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 28-20.1-02, 28-20.1-03',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.28.html',
        ),
        confidence: 'verified',
        note: {
          en: 'No execution can issue until 10 days after filing.',
          es: 'No se emite ninguna orden de ejecución hasta 10 días después del registro.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy and an affidavit are filed with the clerk of a district court.',
            es: 'Se presentan una copia autenticada y una declaración jurada en la secretaría de un tribunal de distrito.',
          },
          wait: { count: 10, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 27-08.1-03',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.27.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The parties can sign their own plan.',
          es: 'Las partes pueden firmar su propio plan.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'The small claims judge may ask the debtor about plans for payment. The law gives no binding order to pay in installments and no stay.',
            es: 'El juez de reclamos menores puede preguntar al deudor cómo piensa pagar. La ley no prevé una orden obligatoria de pago en cuotas ni una suspensión.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code § 6-08-16',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.06.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The penalty is for each check. A check on a closed or missing account has its own section (6-08-16.2).',
          es: 'La multa es por cada cheque. Un cheque de una cuenta cerrada o inexistente tiene su propia sección (6-08-16.2).',
        },
        value: {
          rule: {
            en: 'A collection fee of up to $40. If the check is not paid within 10 days of the notice of dishonor, a civil penalty too: $200 or three times the check, whichever is less.',
            es: 'Un cargo de cobro de hasta $40. Si el cheque no se paga dentro de los 10 días del aviso de devolución, también una multa civil: $200 o el triple del cheque, lo que sea menor.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(200),
          notice: { count: 10, unit: 'days' },
          feeCents: cents(40),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.D. Cent. Code § 13-05-02 (and the rest of ch. 13-05); N.D. Admin. Code ch. 13-04-02'),
        confidence: 'known',
        note: {
          en: 'The chapter on unlawful sales and advertising (51-15) covers deception by anyone.',
          es: 'El capítulo sobre ventas y publicidad ilícitas (51-15) cubre el engaño de cualquier persona.',
        },
        value: {
          law: {
            en: 'Collection agency law, N.D. Cent. Code ch. 13-05',
            es: 'Ley de agencias de cobro (collection agency law), N.D. Cent. Code ch. 13-05',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'Collectors need a license, and the state sets rules for how they act. The original creditor is not covered.',
            es: 'Los cobradores necesitan una licencia y el estado regula su conducta. El acreedor original no está cubierto.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('N.D. Cent. Code § 34-06-22', 'https://www.ontheclock.com/State-Minimum-Wage.aspx'),
        confidence: 'secondary',
        note: { en: 'The same as the federal minimum wage.', es: 'Igual al salario mínimo federal.' },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.D. Cent. Code §§ 32-12-04, 32-12.1-11, 32-12.1-13',
          'https://unicourt.github.io/cic-code-nd/transforms/nd/ocnd/r81/gov.nd.code.title.32.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Claims under the state claims act (ch. 32-12.2) are paid from the risk management fund.',
          es: 'Los reclamos según la ley de reclamos contra el estado (cap. 32-12.2) se pagan del fondo de gestión de riesgos.',
        },
        value: {
          rule: {
            en: 'No execution can issue against the state. The clerk sends a certified copy to the budget office, which pays if the legislature has voted the money. A local body may levy a yearly tax or issue bonds to pay.',
            es: 'No se puede emitir una orden de ejecución contra el estado. La secretaría envía una copia certificada a la oficina de presupuesto, que paga si la legislatura aprobó el dinero. Un organismo local puede cobrar un impuesto anual o emitir bonos para pagar.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'North Dakota Court System',
          'https://www.ndcourts.gov/state-court-administration/interest-rate-on-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'The state court administrator publishes the interest rate on judgments every year.',
          es: 'La administración de los tribunales del estado publica cada año la tasa de interés de los fallos.',
        },
        value: {
          selfHelp: 'https://www.ndcourts.gov/legal-self-help',
          forms: 'https://www.ndcourts.gov/legal-self-help/small-claims',
        },
      },
    ]),
  },
}
