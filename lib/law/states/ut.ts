// Utah: what a small-claims money judgment means here. Read 2026-11-21.

import type { Words } from '@/lib/shared/words'
import { cents, checked, cite } from '../entry'
import type { Interest, Jurisdiction, RateRule } from '../types'

const court: Words = {
  en: 'Justice Court small claims (district court where there is none)',
  es: 'Tribunal de Justicia, reclamos menores (el tribunal de distrito donde no lo hay)',
}

const interestCite = cite('Utah Code § 15-1-4', 'https://lawserver.com/?p=29751319')

const formula: Words = {
  en: 'The federal post-judgment rate on January 1 plus 2 points. The rate in force when the judgment is entered stays for its whole life.',
  es: 'La tasa federal posterior al fallo del 1 de enero más 2 puntos. La tasa vigente al registrarse el fallo se mantiene mientras dure.',
}

const rateNotFound: Words = {
  en: 'We did not find the rate for the year of this judgment. Use the rate in the judgment, or take it from the interest rate table of the Utah courts. It stays the same for the life of the judgment.',
  es: 'No encontramos la tasa del año de este fallo. Use la tasa que indica el fallo o tómela de la tabla de intereses de los tribunales de Utah. No cambia mientras dure el fallo.',
}

const rateToConfirm: Words = {
  en: 'The rate stays the same for the life of the judgment. Confirm it in the interest rate table of the Utah courts.',
  es: 'La tasa no cambia mientras dure el fallo. Confírmela en la tabla de intereses de los tribunales de Utah.',
}

function withRate(rate: RateRule): Interest {
  return {
    rate,
    compounding: 'simple',
    yearBasis: 365,
    rounding: 'half-up',
    costsBear: null,
    awardedInterestBears: null,
    special: [
      {
        applies: {
          en: 'Judgment under $10,000 over a purchase of goods and services, entered since May 13, 2014: the federal rate on January 1 plus 10 points (about 13.5% in 2026)',
          es: 'Fallo de menos de $10,000 por la compra de bienes y servicios, registrado desde el 13 de mayo de 2014: la tasa federal del 1 de enero más 10 puntos (cerca de 13.5% en 2026)',
        },
        when: null,
        rate: {
          kind: 'set-by-judgment',
          formula: {
            en: 'The federal post-judgment rate on January 1 of the year of the judgment plus 10 points.',
            es: 'La tasa federal posterior al fallo del 1 de enero del año del fallo más 10 puntos.',
          },
        },
        cite: cite('Utah Code § 15-1-4(4)', 'https://policyors.utah.gov/085P.htm'),
      },
      {
        applies: {
          en: 'Judgment on a lawful contract: the rate the parties agreed, which the judgment must state',
          es: 'Fallo por un contrato lícito: la tasa que acordaron las partes, que el fallo debe indicar',
        },
        when: null,
        rate: null,
        cite: cite('Utah Code § 15-1-4(2)(a)', 'https://policyors.utah.gov/085P.htm'),
      },
    ],
    contractRateAllowed: true,
  }
}

export const utah: Jurisdiction = {
  code: 'UT',
  name: { en: 'Utah', es: 'Utah' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2017-05-09',
        cite: cite('Utah Code § 78A-8-102 (former)'),
        confidence: 'secondary',
        value: { court, limitCents: cents(11_000), limitNote: null },
      },
      {
        from: '2022-05-04',
        cite: cite('Utah Code § 78A-8-102'),
        confidence: 'secondary',
        value: { court, limitCents: cents(15_000), limitNote: null },
      },
      {
        from: '2025-01-01',
        cite: cite('Utah Code § 78A-8-102', 'https://civilcase.com/small-claims/utah'),
        confidence: 'secondary',
        note: {
          en: 'Someone who bought the debt, or to whom it was assigned, cannot file here.',
          es: 'Quien compró la deuda, o a quien se la cedieron, no puede demandar aquí.',
        },
        value: {
          court,
          limitCents: cents(20_000),
          limitNote: {
            en: 'Includes attorney fees but not court costs and interest. It rises to $25,000 on January 1, 2030.',
            es: 'Incluye los honorarios de abogado, pero no las costas ni los intereses. Sube a $25,000 el 1 de enero de 2030.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code § 78A-8-106; Utah R. Small Claims P. 12', 'https://civilcase.com/small-claims/utah'),
        confidence: 'secondary',
        note: {
          en: 'The district court holds a new trial, and its decision is final.',
          es: 'El tribunal de distrito hace un nuevo juicio y su decisión es definitiva.',
        },
        value: {
          period: { count: 28, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment, or of the order on a motion to set it aside',
            es: 'el registro del fallo, o de la orden sobre una petición de anularlo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'The 28 days come from the ordinary civil rule, applied through small claims Rule 11. Some justice courts issue writs sooner. Ask the clerk.',
          es: 'Los 28 días vienen de la regla civil general, que se aplica por la Regla 11 de reclamos menores. Algunos tribunales de justicia emiten órdenes antes. Pregunte en la secretaría.',
        },
        value: {
          wait: { count: 28, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: interestCite,
        confidence: 'uncertain',
        note: rateNotFound,
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
      {
        from: '2014-01-01',
        cite: cite('Utah Code § 15-1-4(3)(a)', 'https://help.greenfiling.com/2012-post-judgement-interest-percentage/'),
        confidence: 'secondary',
        note: rateToConfirm,
        value: withRate({
          kind: 'table',
          follows: 'entry',
          rows: [{ from: '2014-01-01', annualPercent: 2.13 }],
          knownThrough: '2014-12-31',
          formula,
        }),
      },
      {
        from: '2015-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateNotFound,
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
      {
        from: '2023-01-01',
        cite: cite(
          'Utah Code § 15-1-4(3)(a)',
          'https://judgmentcollectors.com/what-you-need-to-know-about-post-judgment-interest-in-utah/',
        ),
        confidence: 'secondary',
        note: rateToConfirm,
        value: withRate({
          kind: 'table',
          follows: 'entry',
          rows: [{ from: '2023-01-01', annualPercent: 6.73 }],
          knownThrough: '2023-12-31',
          formula,
        }),
      },
      {
        from: '2024-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateNotFound,
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
      {
        from: '2025-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: rateToConfirm,
        value: withRate({
          kind: 'table',
          follows: 'entry',
          rows: [{ from: '2025-01-01', annualPercent: 6.16 }],
          knownThrough: '2025-12-31',
          formula,
        }),
      },
      {
        from: '2026-01-01',
        cite: interestCite,
        confidence: 'uncertain',
        note: {
          en: 'The rate for 2026 is near 5.5%, but that is only our estimate. Use the rate in the judgment, or take the exact figure from the interest rate table of the Utah courts. It stays the same for the life of the judgment.',
          es: 'La tasa de 2026 es cercana a 5.5%, pero es solo nuestra estimación. Use la tasa que indica el fallo o tome la cifra exacta de la tabla de intereses de los tribunales de Utah. No cambia mientras dure el fallo.',
        },
        value: withRate({ kind: 'set-by-judgment', formula }),
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Utah Code §§ 78B-5-202, 78B-6-1801 to -1804',
          'https://www.uslegalforms.com/forms-kit/us-0024ltr/utah-judgment-paid-within-30-days',
        ),
        confidence: 'known',
        note: {
          en: 'The motion must be filed before the judgment expires and must show the balance.',
          es: 'La petición debe presentarse antes de que venza el fallo y debe mostrar el saldo.',
        },
        value: {
          years: 8,
          renewable: true,
          renewHow: {
            en: 'File a motion to renew under the Renewal of Judgment Act.',
            es: 'Presente una petición de renovación según la Ley de Renovación de Fallos (Renewal of Judgment Act).',
          },
          window: { words: { en: 'before the 8 years end', es: 'antes de que terminen los 8 años' } },
          renewedYears: 8,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Utah Code § 78B-5-202',
          'https://www.uslegalforms.com/forms-kit/us-0024ltr/utah-judgment-paid-within-30-days',
        ),
        confidence: 'known',
        note: {
          en: 'The lien lasts as long as the judgment: 8 years, unless the judgment is renewed and recorded again.',
          es: 'El gravamen dura lo mismo que el fallo: 8 años, salvo que el fallo se renueve y se inscriba otra vez.',
        },
        value: {
          document: {
            en: 'Judgment (or abstract) with a judgment information statement',
            es: 'Fallo (o extracto) con una declaración de datos del fallo (judgment information statement)',
          },
          where: {
            en: 'county recorder, after filing an abstract of the small claims judgment in district court',
            es: 'registro del condado (county recorder), después de presentar un extracto del fallo de reclamos menores en el tribunal de distrito',
          },
          years: 8,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Utah R. Civ. P. 58B(a); Utah R. Small Claims P. 11',
          'https://howtolegalhelp.com/rule-58b-satisfaction-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The small claims rule (2005 copy) lets a debtor who has paid file the satisfaction. The creditor then has 10 business days to object. A debtor who cannot find the creditor may pay the money into court.',
          es: 'La regla de reclamos menores (copia de 2005) permite que el deudor que ya pagó presente la constancia. El acreedor tiene entonces 10 días hábiles para oponerse. Si el deudor no encuentra al acreedor, puede depositar el dinero en el tribunal.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment (acknowledgment of satisfaction)',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 28, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. The debtor can file proof of payment, and the court enters satisfaction if nobody objects.',
            es: 'No hay una suma fija. El deudor puede presentar prueba del pago, y el tribunal lo registra si nadie se opone.',
          },
          penaltyCents: null,
          partial: {
            en: 'A satisfaction of a part, or for fewer than all debtors, states the amount paid or names the debtors who are released.',
            es: 'La constancia de una parte, o respecto de menos que todos los deudores, indica la cantidad pagada o nombra a los deudores liberados.',
          },
          lienRelease: {
            en: 'A certificate of the clerk that shows the satisfaction may be filed with the district court clerk of every other county where the judgment was entered.',
            es: 'Un certificado de la secretaría que muestre el pago puede presentarse en la secretaría del tribunal de distrito de cada otro condado donde se registró el fallo.',
          },
          objection: {
            period: { count: 10, unit: 'court-days' },
            runsFrom: 'other',
            runsFromWords: {
              en: 'the day the debtor files the satisfaction',
              es: 'el día en que el deudor presenta la constancia',
            },
          },
          motion: {
            en: 'On motion and satisfactory proof, the court may enter an order declaring the judgment satisfied. In small claims the debtor may file the satisfaction with proof of payment.',
            es: 'Con una petición y prueba suficiente, el tribunal puede declarar pagado el fallo. En reclamos menores, el deudor puede presentar la constancia con la prueba del pago.',
          },
          sources: {
            partial: {
              cite: cite(
                'Utah R. Civ. P. 58B',
                'https://www.utcourts.gov/resources/rules/urcp/view.html?title=Rule%2058B%20Satisfaction%20of%20judgment.&rule=urcp058b.html',
              ),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'Utah R. Civ. P. 58B',
                'https://www.utcourts.gov/resources/rules/urcp/view.html?title=Rule%2058B%20Satisfaction%20of%20judgment.&rule=urcp058b.html',
              ),
              confidence: 'verified',
            },
            objection: { cite: cite('Utah R. Small Claims P. 11 (2005 copy)'), confidence: 'uncertain' },
            motion: {
              cite: cite(
                'Utah R. Civ. P. 58B',
                'https://www.utcourts.gov/resources/rules/urcp/view.html?title=Rule%2058B%20Satisfaction%20of%20judgment.&rule=urcp058b.html',
              ),
              confidence: 'verified',
            },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: '2004-05-03',
        cite: cite(
          'Utah R. Small Claims P. 10',
          'http://www.utcourts.gov/resources/rules/comments/2004/03/rules_of_small_claims_procedur.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The time was cut to 15 days in 2004. It may have been changed since, but 15 days is the safe figure. The court may give more time for good cause. Check with the clerk.',
          es: 'El plazo se redujo a 15 días en 2004. Puede haber cambiado desde entonces, pero 15 días es la cifra segura. El tribunal puede dar más tiempo si hay una buena razón. Confirme en la secretaría.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to set aside the small claims default, and give the reason you missed court.',
            es: 'Presente una petición para anular el fallo en rebeldía y explique por qué no fue al tribunal.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 64, 64D, 64E'),
        confidence: 'known',
        note: {
          en: 'Personal property is reached only by a writ of execution or a garnishment.',
          es: 'A los bienes muebles solo se llega con una orden de ejecución o un embargo.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code § 70C-7-103; Utah R. Civ. P. 64D', 'https://www.startfreshtoday.com/utahsummary/'),
        confidence: 'known',
        note: {
          en: 'A continuing writ lasts one year, or 120 days if another creditor is waiting.',
          es: 'La orden continua dura un año, o 120 días si otro acreedor está en espera.',
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
            en: 'The smaller of two sums: 25% of disposable pay, or what is above 30 times the federal minimum wage ($217.50 a week).',
            es: 'La menor de dos sumas: 25% del salario disponible, o lo que pase de 30 veces el salario mínimo federal ($217.50 a la semana).',
          },
          process: {
            en: 'The clerk issues a writ of continuing garnishment, with written questions for the employer.',
            es: 'La secretaría emite una orden de embargo continuo (writ of continuing garnishment), con preguntas escritas para el empleador.',
          },
          continuous: true,
          durationDays: 365,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 64D, 64E'),
        confidence: 'known',
        note: {
          en: 'Benefits and support stay exempt if they can be traced in the account.',
          es: 'Los beneficios y la manutención siguen exentos si se puede mostrar que ese dinero está en la cuenta.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No cash amount is safe automatically beyond federal benefits. The debtor must ask for a hearing.',
            es: 'Ninguna suma de dinero está protegida automáticamente, salvo los beneficios federales. El deudor debe pedir una audiencia.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2019-05-14',
        cite: cite('Utah Code § 78B-5-503'),
        confidence: 'verified',
        note: {
          en: 'This is the base amount printed in the statute. It is raised for inflation each year, so the true amount for a later year is higher. Check it with the court.',
          es: 'Esta es la suma base impresa en la ley. Sube cada año con la inflación, así que la suma real de un año posterior es mayor. Confírmela en el tribunal.',
        },
        value: {
          cents: cents(42_000),
          isUnlimited: false,
          marriedCents: cents(84_000),
          seniorOrDisabledCents: null,
          acresUrban: 1,
          acresRural: 1,
          rule: {
            en: '$42,000 for each person in the main home, with up to one acre. $84,000 for a household when the home is jointly owned.',
            es: '$42,000 por persona en la vivienda principal, con hasta un acre. $84,000 por hogar cuando la vivienda es de varios dueños.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite(
          'Utah Code § 78B-5-503',
          'https://www.usbankruptcyhelp.com/bankruptcy-exemption-reference-guide/utah',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The statute prints $42,000 and $84,000, raised for inflation each year. $52,400 is a 2025 figure and did not come from the courts. We did not find the 2026 figure. Check the amount with the court.',
          es: 'La ley imprime $42,000 y $84,000, que suben cada año con la inflación. $52,400 es una cifra de 2025 que no viene de los tribunales. No encontramos la de 2026. Confirme la suma en el tribunal.',
        },
        value: {
          cents: cents(52_400),
          isUnlimited: false,
          marriedCents: cents(104_800),
          seniorOrDisabledCents: null,
          acresUrban: 1,
          acresRural: 1,
          rule: {
            en: 'About $52,400 for each person in the main home, with up to one acre ($104,800 for a household when it is jointly owned). About $6,200 for each person in other land.',
            es: 'Cerca de $52,400 por persona en la vivienda principal, con hasta un acre ($104,800 por hogar cuando es de varios dueños). Cerca de $6,200 por persona en otro terreno.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code § 78B-5-506(3)', 'https://upsolve.org/learn/ut-exemptions'),
        confidence: 'secondary',
        note: {
          en: 'A spouse may claim it only in a vehicle that he or she owns.',
          es: 'Cada esposo solo puede reclamarla en un vehículo que sea suyo.',
        },
        value: {
          cents: cents(3000),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle, up to $3,000 of equity. It may not be one used mainly for recreation.',
            es: 'Un vehículo de motor, hasta $3,000 de valor neto. No puede ser uno que se usa sobre todo para recreo.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code § 78B-5-506', 'https://upsolve.org/learn/ut-exemptions'),
        confidence: 'secondary',
        note: {
          en: 'There is no wildcard. Closest to it are heirlooms and things of sentimental value, up to $1,000.',
          es: 'No hay una exención general. Lo más cercano son los recuerdos de familia y las cosas de valor sentimental, hasta $1,000.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Utah Code § 78B-5-506(2)',
          'https://www.usbankruptcyhelp.com/bankruptcy-exemption-reference-guide/utah',
        ),
        confidence: 'secondary',
        note: {
          en: 'A vehicle counts as a tool only if it is more than a way to get to work.',
          es: 'Un vehículo cuenta como herramienta solo si no es un simple medio para llegar al trabajo.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          rule: {
            en: "Implements, professional books or tools of the debtor's trade, up to $5,000.",
            es: 'Utensilios, libros profesionales o herramientas del oficio del deudor, hasta $5,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code §§ 78B-5-505, 78B-5-506(1)', 'https://chp7.com/utah/'),
        confidence: 'secondary',
        note: {
          en: 'Each group has its own $1,000. Jewelry and furs are not covered.',
          es: 'Cada grupo tiene sus propios $1,000. Las joyas y las pieles no están cubiertas.',
        },
        value: {
          cents: cents(1000),
          isUnlimited: false,
          rule: {
            en: 'Fully exempt: washer, dryer, refrigerator, freezer, stove, microwave, sewing machine, beds, carpets, clothing and food for a year. Then $1,000 for sofas and chairs, $1,000 for dining furniture, $1,000 for animals, books and instruments, and $1,000 for heirlooms.',
            es: 'Totalmente exentos: lavadora, secadora, refrigerador, congelador, estufa, microondas, máquina de coser, camas, alfombras, ropa y comida para un año. Además, $1,000 para sofás y sillas, $1,000 para muebles de comedor, $1,000 para animales, libros e instrumentos, y $1,000 para recuerdos de familia.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 64D(h), 64E(d)'),
        confidence: 'known',
        note: {
          en: 'The form comes with the writ. A hearing is held quickly.',
          es: 'El formulario llega con la orden. La audiencia se celebra pronto.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: { en: 'service of the writ on the debtor', es: 'la notificación de la orden al deudor' },
          form: 'Reply and Request for Hearing',
          where: {
            en: 'the clerk of the court that issued the writ',
            es: 'la secretaría del tribunal que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 64, 64D, 64E'),
        confidence: 'known',
        note: {
          en: 'Small claims judgments are collected under the ordinary civil rules.',
          es: 'Los fallos de reclamos menores se cobran según las reglas civiles ordinarias.',
        },
        value: {
          document: {
            en: 'Writ of execution or writ of garnishment',
            es: 'Orden de ejecución (writ of execution) u orden de embargo (writ of garnishment)',
          },
          form: null,
          issuedBy: { en: 'the clerk of the court', es: 'la secretaría del tribunal' },
          servedBy: {
            en: 'the sheriff or a constable for an execution. A process server or the mail may also be used for a garnishment',
            es: 'el alguacil (sheriff) o un oficial (constable) para la ejecución. Para el embargo también sirve un notificador privado o el correo',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 64(c)'),
        confidence: 'known',
        note: {
          en: 'The debtor must be served with the order to appear and may be told to bring papers.',
          es: 'Se debe notificar al deudor la orden de presentarse, y se le puede pedir que lleve documentos.',
        },
        value: {
          name: {
            en: "Hearing to identify the judgment debtor's property (supplemental proceedings)",
            es: 'Audiencia para identificar los bienes del deudor (supplemental proceedings)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Civ. P. 64(c); Utah Const. art. I, § 16'),
        confidence: 'known',
        note: {
          en: 'Bail posted on such a warrant may be paid to the creditor, so go to the hearing.',
          es: 'La fianza depositada por esa orden de arresto se puede pagar al acreedor, así que vaya a la audiencia.',
        },
        value: {
          rule: {
            en: 'Not coming to a property hearing that the court ordered can bring a bench warrant and contempt. Not paying cannot.',
            es: 'No presentarse a una audiencia sobre bienes que ordenó el tribunal puede traer una orden de arresto y desacato. No pagar, no.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code §§ 78B-5-301 to 78B-5-307'),
        confidence: 'known',
        note: {
          en: "Notice is mailed to the debtor, and no collection starts for 30 days. The interest rate of the first judgment may follow Utah's rule.",
          es: 'Se envía un aviso al deudor por correo, y el cobro no empieza hasta que pasan 30 días. La tasa de interés del primer fallo puede seguir la regla de Utah.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File a certified copy of the judgment and an affidavit with the district court clerk.',
            es: 'Presente una copia certificada del fallo y una declaración jurada en la secretaría del tribunal de distrito.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah R. Small Claims P. 11', 'https://legacy.utcourts.gov/rules/view.php?type=srpe&rule=11'),
        confidence: 'uncertain',
        note: {
          en: 'The rule on collecting judgments says nothing of installments. A written plan should say whether garnishment is on hold while payments are kept up.',
          es: 'La regla sobre el cobro de los fallos no habla de cuotas. Un plan por escrito debe decir si el embargo queda suspendido mientras se cumplan los pagos.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'Installments are a matter of agreement. A judge may note a payment schedule on the small claims judgment.',
            es: 'Las cuotas dependen de un acuerdo. El juez puede anotar un calendario de pagos en el fallo de reclamos menores.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code § 7-15-2'),
        confidence: 'known',
        note: {
          en: 'Before a suit the holder may claim a service charge of up to $20 and limited collection costs.',
          es: 'Antes de demandar, el tenedor puede cobrar un cargo de hasta $20 y gastos de cobro limitados.',
        },
        value: {
          rule: {
            en: "After 15 days' written notice the holder may sue for the check, interest, fees and damages. The damages are $100 or three times the check, whichever is more, but not more than $500 above the check.",
            es: 'Después de un aviso por escrito de 15 días, el tenedor puede demandar por el cheque, los intereses, los gastos y los daños. Los daños son $100 o el triple del cheque, lo que sea mayor, pero no más de $500 por encima del cheque.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 15, unit: 'days' },
          holdsCheck: true,
          feeCents: cents(20),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('15 U.S.C. § 1692 et seq.; Utah Code § 13-11-4'),
        confidence: 'known',
        note: {
          en: 'Original creditors who collect their own debts are outside the federal act.',
          es: 'Los acreedores originales que cobran sus propias deudas no están sujetos a la ley federal.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'Utah has no general debt collection act. The federal Fair Debt Collection Practices Act covers collectors hired by others. The Utah Consumer Sales Practices Act bars deceptive acts.',
            es: 'Utah no tiene una ley general de cobro de deudas. La ley federal de prácticas justas de cobro de deudas (Fair Debt Collection Practices Act) se aplica a los cobradores que trabajan para otros. La ley de ventas al consumidor (Utah Consumer Sales Practices Act) prohíbe los actos engañosos.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('Utah Code § 34-40-103; 29 U.S.C. § 206'),
        confidence: 'known',
        note: { en: 'Utah follows the federal rate.', es: 'Utah sigue la cifra federal.' },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah Code §§ 63G-7-603, 63G-7-704'),
        confidence: 'known',
        note: {
          en: 'A government body cannot be sued in small claims, so these judgments come from the district court.',
          es: 'A un organismo público no se le puede demandar en reclamos menores, así que estos fallos vienen del tribunal de distrito.',
        },
        value: {
          rule: {
            en: 'No execution, attachment or garnishment can be issued against a government body. It pays from its budget or a tax levy, in installments if need be.',
            es: 'No se puede emitir una orden de ejecución ni de embargo contra un organismo público. Paga con su presupuesto o con un impuesto, en cuotas si hace falta.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Utah State Courts, Self-Help'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.utcourts.gov/en/self-help.html',
          forms: null,
        },
      },
    ]),
  },
}
