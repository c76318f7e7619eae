// Montana: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const montana: Jurisdiction = {
  code: 'MT',
  name: { en: 'Montana', es: 'Montana' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 3-10-1004',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/montana-code/title-3-judiciary-courts/chapter-10-justices-courts/part-10-small-claims-division/section-3-10-1004-jurisdiction-removal-from-district-court',
        ),
        confidence: 'verified',
        note: {
          en: 'Larger claims, up to $15,000, go to the regular civil side of justice court. Lawyers may appear only if all sides have one.',
          es: 'Los reclamos mayores, hasta $15,000, van a la vía civil ordinaria del tribunal de justicia. Los abogados pueden participar solo si todas las partes tienen uno.',
        },
        value: {
          court: {
            en: 'Justice Court, Small Claims Division',
            es: 'Tribunal de Justicia (Justice Court), División de Reclamos Menores',
          },
          limitCents: cents(7_000),
          limitNote: {
            en: 'Money or specific personal property, not counting costs. It must be possible to serve the defendant in the county.',
            es: 'Dinero o bienes muebles determinados, sin contar las costas. Debe ser posible notificar al demandado en el condado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-35-803', 'https://ipropertymanagement.com/laws/montana-small-claims-court'),
        confidence: 'secondary',
        note: {
          en: 'The district court looks only at questions of law on the record. It does not hold a new trial.',
          es: 'El tribunal de distrito revisa solo cuestiones de derecho según el expediente. No hace un nuevo juicio.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the small claims judgment',
            es: 'el registro del fallo de reclamos menores',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Justice & City Ct. R. Civ. P. 23',
          'https://archive.legmt.gov/bills/2001/mca/25/23/25023001230.htm',
        ),
        confidence: 'uncertain',
        note: {
          en: "The rule lets an execution issue once the judgment is docketed. The court's own guidance treats a judgment as final only after the 10 days to appeal. Check with the clerk.",
          es: 'La regla permite emitir una orden de ejecución en cuanto el fallo está inscrito. La guía del propio tribunal considera firme el fallo solo después de los 10 días para apelar. Confírmelo en la secretaría.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is docketed', es: 'el fallo se inscribe en el registro del tribunal' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-9-205 (before L. 2017, ch. 446)'),
        confidence: 'known',
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
        from: '2017-01-01',
        cite: cite(
          'Mont. Code Ann. § 25-9-205 (as amended by L. 2017, ch. 446)',
          'https://archive.legmt.gov/bills/mca/title_0250/chapter_0090/part_0020/section_0050/0250-0090-0020-0050.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The law changed during 2017, and we did not find the day. Use the rate written in the judgment, or check it with the clerk.',
          es: 'La ley cambió durante 2017 y no encontramos el día. Use la tasa escrita en el fallo o confírmela en la secretaría.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: '10% under the old law, or the bank prime rate on January 1, 2017, plus 3 points under the new one.',
              es: '10% según la ley anterior, o la tasa preferencial bancaria del 1 de enero de 2017 más 3 puntos según la nueva.',
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
                en: 'Judgment on a contract that states a rate: the contract rate',
                es: 'Fallo basado en un contrato que fija una tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Mont. Code Ann. § 25-9-205(2)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2018-01-01',
        cite: cite(
          'Mont. Code Ann. § 25-9-205',
          'https://archive.legmt.gov/bills/mca/title_0250/chapter_0090/part_0020/section_0050/0250-0090-0020-0050.html',
        ),
        confidence: 'known',
        note: {
          en: "A judgment keeps the rate of the year it was entered. Interest also runs on the cost of getting or enforcing the judgment (§ 25-9-205(1)(a)). The yearly figures add 3 points to each January 1's prime rate. Check the figure with the clerk.",
          es: 'El fallo conserva la tasa del año en que se registró. También corren intereses sobre el costo de obtener o de hacer cumplir el fallo (§ 25-9-205(1)(a)). Las cifras de cada año suman 3 puntos a la tasa preferencial del 1 de enero. Confirme la cifra en la secretaría.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-01-01', annualPercent: 7.5 },
              { from: '2019-01-01', annualPercent: 8.5 },
              { from: '2020-01-01', annualPercent: 7.75 },
              { from: '2021-01-01', annualPercent: 6.25 },
              { from: '2022-01-01', annualPercent: 6.25 },
              { from: '2023-01-01', annualPercent: 10.5 },
              { from: '2024-01-01', annualPercent: 11.5 },
              { from: '2025-01-01', annualPercent: 10.5 },
              { from: '2026-01-01', annualPercent: 9.75 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Federal Reserve bank prime rate (H.15) on January 1 of the year of the judgment, plus 3 points, not compounded.',
              es: 'Tasa preferencial bancaria de la Reserva Federal (H.15) del 1 de enero del año del fallo, más 3 puntos, sin capitalizar.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states a rate: the contract rate',
                es: 'Fallo basado en un contrato que fija una tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Mont. Code Ann. § 25-9-205(2)'),
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
          'Mont. Code Ann. §§ 27-2-201(2), 25-31-914; Mont. Justice & City Ct. R. Civ. P. 23(B)',
          'https://law.justia.com/codes/montana/2020/title-27/chapter-2/part-2/section-27-2-201/',
        ),
        confidence: 'verified',
        note: {
          en: 'The justice court issues a writ on request at any time within 10 years from entry. A transcript filed with the district court makes a lien on land, but does not make the judgment last longer.',
          es: 'El tribunal de justicia emite una orden de ejecución a petición en cualquier momento dentro de los 10 años desde el registro. Una transcripción presentada en el tribunal de distrito crea un gravamen sobre inmuebles, pero no alarga la vida del fallo.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Bring a new lawsuit on the judgment before the 10 years end.',
            es: 'Presente una nueva demanda basada en el fallo antes de que terminen los 10 años.',
          },
          window: {
            words: { en: 'before 10 years from entry', es: 'antes de que pasen 10 años desde el registro' },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-31-914',
          'https://instalawyer.io/laws/montana-code-annotated/25-31-914-lien-on-real-property',
        ),
        confidence: 'verified',
        note: {
          en: 'The lien covers land the debtor has or later gets in that county, except exempt property.',
          es: 'El gravamen cubre los inmuebles que el deudor tenga o adquiera después en ese condado, salvo los bienes protegidos.',
        },
        value: {
          document: {
            en: 'Certified transcript of the justice court docket',
            es: 'Transcripción certificada del registro del tribunal de justicia (certified transcript of the docket)',
          },
          where: {
            en: 'clerk of the district court of the county where the land is',
            es: 'secretaría del tribunal de distrito del condado donde está el inmueble',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-9-311',
          'https://leg.mt.gov/bills/mca/title_0250/chapter_0090/part_0030/section_0110/0250-0090-0030-0110.html',
        ),
        confidence: 'verified',
        note: {
          en: "No number of days is set. On the debtor's motion, the court may order the creditor to acknowledge payment, or enter the satisfaction itself.",
          es: 'No se fija un número de días. A petición del deudor, el tribunal puede ordenar al acreedor que reconozca el pago, o anotar él mismo el pago.',
        },
        value: {
          document: {
            en: 'Acknowledgment of satisfaction of judgment',
            es: 'Reconocimiento de pago del fallo (Acknowledgment of Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          motion: {
            en: 'On the debtor’s motion the court may order the creditor to acknowledge payment, or order the satisfaction entered without it.',
            es: 'Si el deudor lo solicita en una petición, el tribunal puede ordenar al acreedor que reconozca el pago, u ordenar que se registre sin ese reconocimiento.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Justice & City Ct. R. Civ. P. 22(A)', 'https://leg.mt.gov/bills/mca/25/23/25023001220.htm'),
        confidence: 'uncertain',
        note: {
          en: 'The 30 days come from an older edition of the rule. Act at once, and check the limit with the clerk.',
          es: 'Los 30 días vienen de una edición anterior de la regla. Actúe de inmediato y confirme el plazo en la secretaría.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a written request to set the judgment aside in the court that gave it, with an affidavit showing good cause (mistake, surprise or excusable neglect).',
            es: 'Presente en el tribunal que dictó el fallo una petición escrita para anularlo, con una declaración jurada que muestre una buena razón (error, sorpresa o descuido excusable).',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Justice & City Ct. R. Civ. P. 22(B)', 'https://leg.mt.gov/bills/mca/25/23/25023001220.htm'),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or on the motion of a party, after any notice it orders.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o a petición de una parte, con el aviso que ordene.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-13-101 et seq.'),
        confidence: 'known',
        note: {
          en: 'No filing creates a lien on goods. The levy of a writ of execution does.',
          es: 'Ninguna inscripción crea un gravamen sobre bienes muebles. Lo crea el embargo con una orden de ejecución.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-13-614', 'https://www.montanalawhelp.org/resource/what-wage-garnishment'),
        confidence: 'secondary',
        note: {
          en: 'A levy on wages lasts as long as the writ (120 days). Then a new writ is needed. Exempt wages stay exempt for 45 days in an account (§ 25-13-610).',
          es: 'El embargo de salario dura lo que dura la orden (120 días). Después hace falta una nueva orden. El salario exento sigue exento 45 días en una cuenta (§ 25-13-610).',
        },
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
            en: 'Weekly disposable pay up to $217.50 is safe. Between that and $290, only the part above $217.50 can be taken. Above $290, at most 25%.',
            es: 'El salario disponible semanal hasta $217.50 está a salvo. Entre esa cantidad y $290, solo se puede tomar lo que pase de $217.50. Por encima de $290, como máximo el 25%.',
          },
          process: {
            en: 'Writ of execution served on the employer by the sheriff, a constable or a levying officer.',
            es: 'Orden de ejecución (writ of execution) que el alguacil (sheriff), un oficial (constable) u otro oficial de embargos notifica al empleador.',
          },
          continuous: true,
          durationDays: 120,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-13-610',
          'https://instalawyer.io/laws/montana-code-annotated/25-13-610-tracing-exempt-personal-property',
        ),
        confidence: 'verified',
        note: {
          en: 'The debtor has to claim it and show where the money came from.',
          es: 'El deudor tiene que reclamarlo y demostrar de dónde vino el dinero.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'There is no fixed amount. Exempt wages that can be traced are protected for 45 days after they are received. Traced money from the sale or insurance of exempt things is protected for 6 months.',
            es: 'No hay una cantidad fija. El salario exento cuyo rastro se pueda seguir está protegido 45 días desde que se recibe. El dinero de la venta o del seguro de bienes exentos, si se puede seguir su rastro, está protegido 6 meses.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2021-01-01',
        cite: cite('Mont. Code Ann. § 70-32-104(3)(b)'),
        confidence: 'verified',
        value: {
          cents: cents(350_000),
          isUnlimited: false,
          marriedCents: cents(350_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'One homestead up to $350,000, the starting limit.',
            es: 'Una sola vivienda protegida hasta $350,000, el límite inicial.',
          },
        },
      },
      {
        from: '2022-01-01',
        cite: cite('Mont. Code Ann. § 70-32-104(3)'),
        confidence: 'verified',
        value: {
          cents: cents(364_000),
          isUnlimited: false,
          marriedCents: cents(364_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'One homestead up to the limit for 2022, $364,000.',
            es: 'Una sola vivienda protegida hasta el límite de 2022, $364,000.',
          },
        },
      },
      {
        from: '2023-01-01',
        cite: cite('Mont. Code Ann. § 70-32-104(3)'),
        confidence: 'verified',
        value: {
          cents: cents(378_560),
          isUnlimited: false,
          marriedCents: cents(378_560),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'One homestead up to the limit for 2023, $378,560.',
            es: 'Una sola vivienda protegida hasta el límite de 2023, $378,560.',
          },
        },
      },
      {
        from: '2024-01-01',
        cite: cite('Mont. Code Ann. § 70-32-104(3)'),
        confidence: 'verified',
        value: {
          cents: cents(393_702),
          isUnlimited: false,
          marriedCents: cents(393_702),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'One homestead up to the limit for 2024, $393,702.',
            es: 'Una sola vivienda protegida hasta el límite de 2024, $393,702.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite('Mont. Code Ann. § 70-32-104(3)'),
        confidence: 'verified',
        value: {
          cents: cents(409_450),
          isUnlimited: false,
          marriedCents: cents(409_450),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'One homestead up to the limit for 2025, $409,450.',
            es: 'Una sola vivienda protegida hasta el límite de 2025, $409,450.',
          },
        },
      },
      {
        from: '2026-01-01',
        cite: cite('Mont. Code Ann. § 70-32-104', 'https://lexace.ai/us/statute/montana/70-32-104'),
        confidence: 'verified',
        note: {
          en: 'The homestead must be claimed in a declaration recorded with the county clerk. The figure is worked out from the statute, and the revenue department may round it.',
          es: 'La vivienda protegida se debe reclamar en una declaración inscrita ante el secretario del condado. La cifra se calculó según la ley, y el departamento de ingresos puede redondearla.',
        },
        value: {
          cents: cents(425_828),
          isUnlimited: false,
          marriedCents: cents(425_828),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'One homestead up to the yearly limit: $350,000 in 2021, rising 4% each calendar year, so about $425,828 in 2026. An owner of a share gets a matching share of the limit. A couple has one limit between them.',
            es: 'Una sola vivienda protegida hasta el límite anual: $350,000 en 2021, con un aumento de 4% cada año calendario, es decir, unos $425,828 en 2026. Al dueño de una parte le corresponde la misma parte del límite. Una pareja tiene un solo límite entre los dos.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-13-609(2) (before L. 2021, ch. 539)'),
        confidence: 'secondary',
        value: {
          cents: cents(2_500),
          isUnlimited: false,
          rule: {
            en: 'Interest in one motor vehicle up to $2,500.',
            es: 'El valor del deudor en un vehículo hasta $2,500.',
          },
        },
      },
      {
        from: '2021-10-01',
        cite: cite(
          'Mont. Code Ann. §§ 25-13-609(2), 1-2-201',
          'https://www.legalconsumer.com/bankruptcy/bankruptcy-citation.php?CitationID=1352',
        ),
        confidence: 'secondary',
        note: {
          en: 'The 2021 legislature raised it from $2,500. The start date is the usual one for a law of that year.',
          es: 'La legislatura de 2021 lo subió desde $2,500. La fecha de inicio es la habitual para una ley de ese año.',
        },
        value: {
          cents: cents(4_000),
          isUnlimited: false,
          rule: {
            en: 'Interest in one motor vehicle up to $4,000.',
            es: 'El valor del deudor en un vehículo hasta $4,000.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. §§ 25-13-608, 25-13-609'),
        confidence: 'known',
        note: {
          en: 'There is no general exemption for property of any kind. Only the listed kinds are protected.',
          es: 'No hay una exención general para cualquier tipo de bien. Solo se protegen los tipos que la ley menciona.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-13-609(3) (before L. 2021, ch. 539)',
          'http://statutes.laws-info.com/montana/25/25_13/25_13_6/25-13-609',
        ),
        confidence: 'secondary',
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books and tools of the trade up to $3,000.',
            es: 'Utensilios, libros profesionales y herramientas de trabajo hasta $3,000.',
          },
        },
      },
      {
        from: '2021-10-01',
        cite: cite(
          'Mont. Code Ann. §§ 25-13-609(3), 1-2-201',
          'https://www.montanalawhelp.org/resource/changes-montana-consumer-laws-after-2021-legislative-session-faq',
        ),
        confidence: 'known',
        note: {
          en: 'The 2021 law raised the limit from $3,000. The new figure was not read in the text, so check it in the section.',
          es: 'La ley de 2021 subió el límite desde $3,000. La nueva cifra no se leyó en el texto, así que confírmela en la ley.',
        },
        value: {
          cents: cents(4_500),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books and tools of the trade up to $4,500.',
            es: 'Utensilios, libros profesionales y herramientas de trabajo hasta $4,500.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-13-609(1) (before L. 2021, ch. 539)'),
        confidence: 'secondary',
        value: {
          cents: cents(4_500),
          isUnlimited: false,
          rule: {
            en: 'Household goods and similar items up to $4,500 in all and $600 for each item.',
            es: 'Enseres del hogar y bienes parecidos hasta $4,500 en total y $600 por cada objeto.',
          },
        },
      },
      {
        from: '2021-10-01',
        cite: cite(
          'Mont. Code Ann. §§ 25-13-609(1), 1-2-201',
          'https://www.montanalawhelp.org/resource/changes-montana-consumer-laws-after-2021-legislative-session-faq',
        ),
        confidence: 'secondary',
        note: {
          en: 'An item worth more than $1,250 is not protected above that amount.',
          es: 'Un objeto que valga más de $1,250 no está protegido por encima de esa cantidad.',
        },
        value: {
          cents: cents(7_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods, appliances, jewelry, clothing, books, firearms, sporting goods, animals and instruments up to $7,000 in all and $1,250 for each item.',
            es: 'Enseres del hogar, aparatos, joyas, ropa, libros, armas de fuego, artículos deportivos, animales e instrumentos hasta $7,000 en total y $1,250 por cada objeto.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 25-13-211 et seq.',
          'https://www.montanalawhelp.org/resource/what-wage-garnishment',
        ),
        confidence: 'secondary',
        note: {
          en: 'Legal aid gives the time as 10 business days. There is a worksheet for wages.',
          es: 'La ayuda legal indica que son 10 días hábiles. Hay una hoja de cálculo para el salario.',
        },
        value: {
          period: { count: 10, unit: 'court-days' },
          runsFromWords: { en: 'notice of the levy', es: 'el aviso del embargo' },
          form: 'Notice of Claimed Exemptions (no number)',
          where: {
            en: 'clerk of the court that issued the writ',
            es: 'secretaría del tribunal que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Justice & City Ct. R. Civ. P. 23; Mont. Code Ann. § 25-13-404',
          'https://www.solosuit.com/posts/stop-wage-garnishment-montana',
        ),
        confidence: 'secondary',
        note: {
          en: 'Only one execution may be out at a time. The creditor must name the property to be taken.',
          es: 'Solo puede haber una orden de ejecución vigente a la vez. El acreedor debe indicar qué bienes se van a tomar.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: {
            en: 'justice of the peace, city judge or clerk',
            es: 'juez de paz, juez municipal o secretaría',
          },
          servedBy: {
            en: 'sheriff, constable or levying officer',
            es: 'alguacil (sheriff), oficial (constable) u oficial de embargos (levying officer)',
          },
          returnDays: 120,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-14-101 et seq.', 'http://courts.mt.gov/forms/judgement'),
        confidence: 'verified',
        note: {
          en: 'The court can order the debtor to come and explain why nothing has been paid.',
          es: 'El tribunal puede ordenar al deudor que se presente y explique por qué no ha pagado nada.',
        },
        value: {
          name: {
            en: 'Examination of judgment debtor (show cause hearing)',
            es: 'Interrogatorio del deudor, en una audiencia para explicar por qué no paga (show cause hearing)',
          },
          form: null,
          frequency: {
            en: 'after at least one try at execution',
            es: 'después de intentar la ejecución al menos una vez',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. §§ 25-14-101 to 25-14-108, 3-10-401'),
        confidence: 'known',
        note: {
          en: 'Bring proof of income and exemptions to the hearing.',
          es: 'Lleve a la audiencia pruebas de sus ingresos y de sus exenciones.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores an order to appear, or to hand over property, can be held in contempt. Simply not paying is not contempt.',
            es: 'El deudor que no obedece una orden de presentarse o de entregar bienes puede ser declarado en desacato. El simple hecho de no pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. §§ 25-9-501 to 25-9-508'),
        confidence: 'known',
        note: {
          en: 'Ask the clerk how long you must wait before execution.',
          es: 'Pregunte en la secretaría cuánto debe esperar antes de la ejecución.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Authenticated copy, with an affidavit, filed with the clerk of a district court',
            es: 'Copia autenticada, con una declaración jurada, presentada en la secretaría de un tribunal de distrito',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 25-35-501 et seq.', 'http://courts.mt.gov/forms/judgement'),
        confidence: 'uncertain',
        note: {
          en: 'A written plan should say what happens if a payment is missed.',
          es: 'Un plan por escrito debe decir qué pasa si falta un pago.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'No clear right to ask for installments was found. The court encourages the parties to agree on a payment plan.',
            es: 'No se encontró un derecho claro a pedir cuotas. El tribunal anima a las partes a acordar un plan de pagos.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mont. Code Ann. § 27-1-717',
          'https://instalawyer.io/laws/montana-code-annotated/27-1-717-issuing-a-bad-check',
        ),
        confidence: 'verified',
        note: {
          en: 'A written demand comes first. Check its 10 days in the section.',
          es: 'Primero va una exigencia por escrito. Confirme en la ley su plazo de 10 días.',
        },
        value: {
          rule: {
            en: 'A service charge of up to $30, plus $100 or three times the check, whichever is more. But the damages may not pass the amount of the check by more than $500.',
            es: 'Un cargo por servicio de hasta $30, más $100 o tres veces el cheque, lo que sea mayor. Pero la indemnización no puede pasar del monto del cheque en más de $500.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 10, unit: 'days' },
          holdsCheck: true,
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. § 30-14-103'),
        confidence: 'known',
        note: {
          en: 'Collectors hired by someone else are covered by the federal act.',
          es: 'A los cobradores que trabajan para otros los cubre la ley federal.',
        },
        value: {
          law: {
            en: 'Montana Unfair Trade Practices and Consumer Protection Act, § 30-14-101 et seq.',
            es: 'Ley de Montana de Prácticas Comerciales Desleales y Protección al Consumidor (Unfair Trade Practices and Consumer Protection Act), § 30-14-101 y siguientes',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Montana has no separate debt collection act. The general consumer law bans unfair and deceptive acts in trade.',
            es: 'Montana no tiene una ley aparte de cobro de deudas. La ley general de consumo prohíbe los actos desleales y engañosos en el comercio.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('Mont. Code Ann. § 39-3-409', 'https://ballotpedia.org/Minimum_wage_increases_in_2026'),
        confidence: 'known',
        note: {
          en: 'It is adjusted every January 1. A very small business that is not under federal law may pay $4.00.',
          es: 'Se ajusta cada 1 de enero. Un negocio muy pequeño que no se rige por la ley federal puede pagar $4.00.',
        },
        value: { hourlyCents: 1085 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mont. Code Ann. §§ 2-9-315 to 2-9-318'),
        confidence: 'known',
        note: {
          en: "Send a certified copy of the judgment to the body's finance officer.",
          es: 'Envíe una copia certificada del fallo al encargado de finanzas del organismo.',
        },
        value: {
          rule: {
            en: 'Property of the state and of local bodies cannot be attached or seized. A judgment is paid from insurance, reserves or the next budget.',
            es: 'Los bienes del estado y de los organismos locales no se pueden embargar. El fallo se paga con el seguro, las reservas o el próximo presupuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Montana Judicial Branch', 'http://courts.mt.gov/forms/judgement'),
        confidence: 'known',
        value: {
          selfHelp: 'https://courts.mt.gov/selfhelp',
          forms: 'https://courts.mt.gov/forms',
        },
      },
    ]),
  },
}
