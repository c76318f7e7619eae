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
    satisfaction: checked('today', '2026-11-22', [
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
          lienRelease: {
            en: 'The creditor signs a release, or a request to cancel the judicial mortgage, for the recorder of each parish where the judgment was recorded.',
            es: 'El acreedor firma una liberación, o una solicitud de cancelar la hipoteca judicial, para el registro de cada parroquia (parish) donde se inscribió el fallo.',
          },
          motion: {
            en: 'If the creditor refuses after a written demand, the debtor may bring a summary rule against the creditor and the recorder.',
            es: 'Si el acreedor se niega después de una exigencia por escrito, el deudor puede iniciar un trámite rápido (summary rule) contra el acreedor y el registro.',
          },
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
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. art. 2292'),
        confidence: 'known',
        note: {
          en: 'A privilege on movable property arises only when the sheriff or constable seizes it.',
          es: 'El privilegio sobre los bienes muebles solo nace cuando el alguacil (sheriff) o el constable los embarga.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:3881(A)(1), 13:3921-3928', 'https://louisianacreditlaw.com/?p=23'),
        confidence: 'verified',
        note: {
          en: 'The garnishment goes on until the judgment is paid. The employer may keep a small fee each pay period.',
          es: 'El embargo sigue hasta que se pague el fallo. El empleador puede quedarse con un pequeño cargo en cada período de pago.',
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
            en: 'The most that can be taken is the lesser of 25% of disposable pay, or what is above 30 times the federal minimum wage ($217.50 a week). In Louisiana, disposable pay is also counted after the usual deductions for retirement and for medical and life insurance.',
            es: 'Lo más que se puede quitar es lo menor entre el 25% del salario disponible y lo que pase de 30 veces el salario mínimo federal ($217.50 por semana). En Luisiana, el salario disponible se cuenta también después de los descuentos habituales de jubilación y de seguro médico y de vida.',
          },
          caution: {
            en: 'Here the usual deductions for retirement and for medical and life insurance come off too before disposable pay is worked out. Enter the pay after them.',
            es: 'Aquí también se restan los descuentos usuales de jubilación y de seguro médico y de vida antes de calcular el salario disponible. Escriba el pago después de restarlos.',
          },
          process: {
            en: 'The creditor files a garnishment petition, and written questions are served on the employer. A court judgment then sets the amount to withhold.',
            es: 'El acreedor presenta una petición de embargo, y se notifican preguntas por escrito al empleador. Luego un fallo del tribunal fija la cantidad que se descuenta.',
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
        cite: cite('La. R.S. 13:3881'),
        confidence: 'known',
        note: {
          en: 'A bank garnishment reaches what is in the account when the questions are served. Bring statements that show where the money came from.',
          es: 'El embargo del banco alcanza lo que hay en la cuenta cuando se notifican las preguntas. Lleve estados de cuenta que muestren de dónde vino el dinero.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No cash amount is safe on its own beyond federal benefits. The debtor must show the court which wages and benefits are exempt.',
            es: 'Ninguna cantidad de dinero queda a salvo por sí sola, aparte de los beneficios federales. El deudor debe mostrar al tribunal qué salarios y beneficios están exentos.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 20:1', 'https://legis.la.gov/Legis/LawPrint.aspx?d=81983'),
        confidence: 'verified',
        note: {
          en: "There is one exemption per home. It passes to a surviving spouse or minor children. Catastrophic medical debt means over $10,000 and more than half the debtor's yearly income.",
          es: 'Hay una sola exención por vivienda. Pasa al cónyuge sobreviviente o a los hijos menores. Deuda médica catastrófica es la de más de $10,000 y más de la mitad del ingreso anual del deudor.',
        },
        value: {
          cents: cents(35_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 5,
          acresRural: 200,
          rule: {
            en: 'Up to $35,000 of value in the home the owner lives in, on 5 acres in a city or town or 200 acres elsewhere. It is automatic. Against debts that come directly from a catastrophic or terminal illness or injury, the full value is exempt.',
            es: 'Hasta $35,000 del valor de la vivienda donde vive el dueño, en 5 acres dentro de un municipio o 200 acres en otro lugar. Es automática. Frente a deudas que vienen directamente de una enfermedad o lesión catastrófica o terminal, está exento todo el valor.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:3881(A)(7)-(8)'),
        confidence: 'known',
        note: {
          en: 'The vehicle is counted per household, not per person.',
          es: 'El vehículo se cuenta por hogar, no por persona.',
        },
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'Up to $7,500 of equity in one motor vehicle that the debtor and family use for any purpose. Another $7,500 covers one that was changed in a substantial way for a disability.',
            es: 'Hasta $7,500 del valor neto de un vehículo de motor que el deudor y su familia usen para cualquier fin. Otros $7,500 cubren uno modificado de forma importante para una discapacidad.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:3881'),
        confidence: 'known',
        note: {
          en: 'There is no exemption for property of any kind. Only the property on the list is exempt.',
          es: 'No hay una exención para bienes de cualquier tipo. Solo están exentos los bienes de la lista.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:3881(A)(2)'),
        confidence: 'known',
        note: {
          en: 'Luxury items and goods for sale are not tools of the trade.',
          es: 'Los artículos de lujo y la mercancía no son herramientas del oficio.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: "Tools, instruments, books and one utility trailer needed for the debtor's trade are exempt without a dollar limit. So is one firearm, up to $500.",
            es: 'Las herramientas, los instrumentos, los libros y un remolque utilitario necesarios para el oficio del deudor están exentos sin límite en dólares. También un arma de fuego, hasta $500.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:3881(A)(4)-(5)'),
        confidence: 'known',
        note: {
          en: 'The list has no dollar limit in all. Things it does not name, such as most electronics, can be seized.',
          es: 'La lista no tiene un límite total en dólares. Lo que no nombra, como la mayoría de los aparatos electrónicos, se puede embargar.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Exempt as listed: clothing, bedding, kitchenware; living room, bedroom and dining room furniture; stove, refrigerator, washer and dryer; heating and cooling units; pets; and musical instruments. Wedding rings are exempt up to $5,000.',
            es: 'Están exentos los de la lista: ropa, ropa de cama, utensilios de cocina; muebles de sala, dormitorio y comedor; estufa, refrigerador, lavadora y secadora; aparatos de calefacción y de aire; mascotas, e instrumentos musicales. Los anillos de boda están exentos hasta $5,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. arts. 2298, 2411-2417'),
        confidence: 'uncertain',
        note: {
          en: 'There is no statewide form and no fixed number of days. Before the sale or payment, file a motion to release the seized property, or ask for an injunction.',
          es: 'No hay un formulario estatal ni un número fijo de días. Antes de la venta o del pago, presente una petición para que se liberen los bienes embargados, o pida una orden de suspensión (injunction).',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the court that issued the writ',
            es: 'el tribunal que emitió la orden de ejecución',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. arts. 2253, 2291'),
        confidence: 'known',
        note: {
          en: 'Garnishment is done under the same writ, by serving questions on the bank or employer.',
          es: 'El embargo de salario o de cuenta se hace con la misma orden, notificando preguntas al banco o al empleador.',
        },
        value: {
          document: { en: 'Writ of fieri facias', es: 'Orden de ejecución (Writ of fieri facias)' },
          form: null,
          issuedBy: {
            en: 'the clerk of court or the justice of the peace',
            es: 'la secretaría del tribunal o el juez de paz',
          },
          servedBy: {
            en: 'the sheriff, city marshal or constable',
            es: 'el alguacil (sheriff), el alguacil municipal (city marshal) o el constable',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. arts. 2451-2456'),
        confidence: 'known',
        note: {
          en: 'The debtor is ordered to appear in the court of the home parish, and to bring books and papers about property.',
          es: 'Se ordena al deudor presentarse en el tribunal de su parroquia (parish) y llevar los libros y papeles sobre sus bienes.',
        },
        value: {
          name: {
            en: 'Judgment debtor examination (rule)',
            es: 'Interrogatorio del deudor (Judgment debtor examination, rule)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. C.C.P. art. 2456'),
        confidence: 'known',
        note: {
          en: 'An arrest warrant (bench warrant) can follow a missed examination date.',
          es: 'Faltar a la fecha del interrogatorio puede llevar a una orden de arresto (bench warrant).',
        },
        value: {
          rule: {
            en: 'It is contempt not to appear or not to answer at a judgment debtor examination after service. Not paying is not contempt.',
            es: 'Es desacato no presentarse o no responder en el interrogatorio del deudor después de ser notificado. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:4241-4248'),
        confidence: 'known',
        note: {
          en: 'The clerk sends notice by certified mail. No execution issues until 30 days after that mailing.',
          es: 'La secretaría envía un aviso por correo certificado. No se emite ninguna ejecución hasta 30 días después de ese envío.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment with an ex parte petition and an affidavit of addresses.',
            es: 'Presente una copia autenticada del fallo con una petición de una sola parte (ex parte petition) y una declaración jurada de las direcciones.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 13:5208', 'https://lasc.libguides.com/c.php?g=463399&p=3168105'),
        confidence: 'secondary',
        note: {
          en: 'Check with the clerk what a missed payment does.',
          es: 'Verifique en la secretaría qué efecto tiene no hacer un pago.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'A city court small claims judge may stay the judgment and order payment by installments. If one is missed, the creditor can enforce what is due.',
            es: 'El juez de reclamos menores de un tribunal municipal (city court) puede suspender el fallo y ordenar el pago a plazos. Si falta uno, el acreedor puede ejecutar lo que se debe.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 9:2782'),
        confidence: 'known',
        note: {
          en: 'The demand must follow the wording of the statute. A service charge of $25 or 5% may be claimed.',
          es: 'La exigencia debe seguir el texto de la ley. Se puede pedir un cargo por servicio de $25 o el 5%.',
        },
        value: {
          rule: {
            en: 'If the check is not paid within 15 working days of a demand by certified mail, the writer owes twice the check, at least $100, plus attorney fees and costs.',
            es: 'Si el cheque no se paga dentro de los 15 días hábiles de una exigencia por correo certificado, quien lo firmó debe el doble del cheque, $100 como mínimo, más honorarios de abogado y costas.',
          },
          multiplier: 2,
          leastCents: cents(100),
          mostCents: null,
          notice: { count: 15, unit: 'court-days' },
          holdsCheck: true,
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. R.S. 9:3510 et seq.'),
        confidence: 'known',
        note: {
          en: 'The federal law (FDCPA) applies to outside collectors on top of the state rule.',
          es: 'Además de la regla estatal, la ley federal (FDCPA) se aplica a los cobradores externos.',
        },
        value: {
          law: {
            en: 'Louisiana Consumer Credit Law, La. R.S. 9:3562',
            es: 'Ley de Crédito al Consumidor de Luisiana (Consumer Credit Law, La. R.S. 9:3562)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It limits contact with third parties and harassment in collecting consumer credit debts. It applies to the one who gave the credit as well as to collectors.',
            es: 'Limita el contacto con terceros y el acoso al cobrar deudas de crédito al consumo. Se aplica a quien dio el crédito y también a los cobradores.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('29 U.S.C. § 206(a)(1)'),
        confidence: 'known',
        note: {
          en: 'Louisiana has no state minimum wage, so the federal rate applies.',
          es: 'Luisiana no tiene un salario mínimo estatal, así que rige el federal.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('La. Const. art. XII, § 10(C); La. R.S. 13:5109'),
        confidence: 'known',
        note: {
          en: 'Courts cannot force the money to be set aside. Collecting depends on a request to the body that must pay.',
          es: 'Los tribunales no pueden obligar a asignar el dinero. El cobro depende de pedirlo al organismo que debe pagar.',
        },
        value: {
          rule: {
            en: 'Public property and funds cannot be seized. A judgment against the State or a local body is paid only from money set aside by the legislature or by the local governing body.',
            es: 'Los bienes y fondos públicos no se pueden embargar. Un fallo contra el Estado o un organismo local se paga solo con dinero asignado por la legislatura o por el órgano de gobierno local.',
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
