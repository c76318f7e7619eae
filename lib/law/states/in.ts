// Indiana: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const indiana: Jurisdiction = {
  code: 'IN',
  name: { en: 'Indiana', es: 'Indiana' },
  timeZone: 'America/Indiana/Indianapolis',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 33-29-2-4, 33-34-3-2 (before July 1, 2021)'),
        confidence: 'known',
        value: {
          court: {
            en: 'Small claims docket of the Circuit or Superior Court (Marion County: township Small Claims Courts)',
            es: 'Sección de reclamos menores del Tribunal de Circuito o Tribunal Superior (condado de Marion: tribunales de reclamos menores de cada municipio)',
          },
          limitCents: cents(6_000),
          limitNote: { en: '$8,000 in Marion County.', es: '$8,000 en el condado de Marion.' },
        },
      },
      {
        from: '2021-07-01',
        cite: cite('Ind. Code §§ 33-29-2-4, 33-34-3-2'),
        confidence: 'known',
        note: {
          en: 'Small claims rules are informal, but judgments are collected like any other.',
          es: 'Las reglas de reclamos menores son informales, pero los fallos se cobran como cualquier otro.',
        },
        value: {
          court: {
            en: 'Small claims docket of the Circuit or Superior Court (Marion County: township Small Claims Courts)',
            es: 'Sección de reclamos menores del Tribunal de Circuito o Tribunal Superior (condado de Marion: tribunales de reclamos menores de cada municipio)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Raised from $6,000 ($8,000 in Marion County) on July 1, 2021.',
            es: 'Subió de $6,000 ($8,000 en el condado de Marion) el 1 de julio de 2021.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Appellate R. 9'),
        confidence: 'known',
        note: {
          en: 'The appeal goes to the Court of Appeals. From a Marion County township court it is a new trial in Superior Court, with about 60 days to ask for it. Ask the clerk.',
          es: 'La apelación va al Tribunal de Apelaciones. Desde un tribunal municipal del condado de Marion es un nuevo juicio en el Tribunal Superior, con unos 60 días para pedirlo. Pregunte en la secretaría.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the judgment is noted in the court record',
            es: 'el día en que el fallo se anota en el expediente del tribunal',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Trial R. 62, 69'),
        confidence: 'known',
        note: {
          en: 'The creditor may ask for a hearing to find income and property (proceedings supplemental) at once, unless the court ordered installments or a stay.',
          es: 'El acreedor puede pedir de inmediato una audiencia para ubicar ingresos y bienes (proceedings supplemental), salvo que el tribunal haya ordenado cuotas o una suspensión.',
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
        from: '2000-01-01',
        cite: cite(
          'Ind. Code § 24-4.6-1-101',
          'https://commercialforeclosureblog.typepad.com/indiana_commercial_forecl/post-judgment-interest/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Simple interest at 8%, or at the contract rate if that is lower: after judgment a contract rate counts only up to 8%. Attorney fees in the judgment earn it too.',
          es: 'Interés simple del 8%, o a la tasa del contrato si es menor: después del fallo, la tasa de un contrato solo cuenta hasta el 8%. Los honorarios de abogado incluidos en el fallo también lo generan.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: that rate, up to 8%',
                es: 'Fallo por un contrato que fija su propia tasa: esa tasa, hasta el 8%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 8 },
              atMost: true,
              cite: cite('Ind. Code § 24-4.6-1-101'),
            },
            {
              applies: {
                en: 'Judgment against the State or a state agency, from the 45th day',
                es: 'Fallo contra el Estado o una agencia estatal, desde el día 45',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 6 },
              cite: cite('Ind. Code § 34-54-8-5'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 34-11-2-12, 34-55-1-2'),
        confidence: 'known',
        note: {
          en: "After 10 years the creditor needs the court's permission for a writ of execution. The lien on land lasts only 10 years.",
          es: 'Después de 10 años, el acreedor necesita permiso del tribunal para una orden de ejecución. El gravamen sobre inmuebles dura solo 10 años.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new action on the judgment before the 20 years end.',
            es: 'Inicie una nueva demanda basada en el fallo antes de que terminen los 20 años.',
          },
          window: {
            words: {
              en: 'before the judgment is presumed paid at 20 years',
              es: 'antes de que el fallo se presuma pagado a los 20 años',
            },
          },
          renewedYears: 20,
          dormancyYears: 10,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ind. Code § 34-55-9-2; Ind. Small Claims R. 11',
          'https://rules.incourts.gov/Content/small-claims/rule11/current.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'In the county of the judgment, the entry on the docket is itself the lien. Marion County township judgments are sent to the county clerk for entry.',
          es: 'En el condado del fallo, la anotación en el libro de fallos es en sí el gravamen. Los fallos de los tribunales municipales del condado de Marion se envían a la secretaría del condado para su anotación.',
        },
        value: {
          document: {
            en: 'Entry on the judgment docket',
            es: 'Anotación en el libro de fallos (judgment docket)',
          },
          where: {
            en: 'clerk of the county; in other counties, file a certified transcript with that clerk',
            es: 'secretaría del condado (county clerk); en otros condados, presente allí una transcripción certificada (certified transcript)',
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
          'Ind. Small Claims R. 11(D); Ind. Code §§ 32-28-1-1, 32-28-1-2',
          'https://rules.incourts.gov/Content/small-claims/rule11/current.htm',
        ),
        confidence: 'known',
        note: {
          en: 'The rule makes the creditor file it on full payment, with no day count, and lets the debtor ask the clerk to send a notice. Check the 15 days and the $500 in the lien law before relying on them.',
          es: 'La regla obliga al acreedor a presentarla al recibir el pago total, sin fijar días, y permite al deudor pedir a la secretaría que envíe un aviso. Verifique los 15 días y los $500 en la ley de gravámenes antes de apoyarse en ellos.',
        },
        value: {
          document: {
            en: 'Satisfaction/Release of Judgment',
            es: 'Constancia de Pago o Liberación del Fallo (Satisfaction/Release of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 15, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: {
            en: "the debtor's written demand, sent by certified or registered mail with return receipt",
            es: 'la exigencia por escrito del deudor, enviada por correo certificado o registrado con acuse de recibo',
          },
          penalty: {
            en: 'If a demand by certified mail is ignored: up to $500, plus costs and attorney fees.',
            es: 'Si se ignora una exigencia enviada por correo certificado: hasta $500, más costas y honorarios de abogado.',
          },
          penaltyCents: cents(500),
          signing: {
            before: 'notary',
            always: false,
            note: {
              en: 'The trial rules ask for a statement acknowledged as a deed is. A small claims court may take less: ask the clerk.',
              es: 'Las reglas procesales piden un escrito reconocido como una escritura. Un tribunal de reclamos menores puede aceptar menos: pregunte en la secretaría.',
            },
          },
          partial: {
            en: 'A partial release says on its face that it is partial and which portion is released.',
            es: 'La liberación parcial dice en su texto que es parcial y qué porción se libera.',
          },
          lienRelease: {
            en: 'Once all is paid, the holder of a recorded judgment lien must release it and satisfy it of record. The written demand goes by registered or certified mail with return receipt.',
            es: 'Cuando todo está pagado, el titular de un gravamen inscrito debe liberarlo y hacer constar el pago en el registro. La exigencia por escrito se envía por correo registrado o certificado con acuse de recibo.',
          },
          motion: {
            en: 'On the debtor’s verified request the clerk sends the creditor a notice that the judgment is paid and should be released. If the clerk’s own records show payment, the clerk may do so without being asked.',
            es: 'Si el deudor lo pide bajo juramento, la secretaría envía al acreedor un aviso de que el fallo está pagado y debe liberarse. Si los registros de la secretaría muestran el pago, puede hacerlo sin que se lo pidan.',
          },
          sources: {
            signing: {
              cite: cite('Ind. Trial Rule 67(B)', 'https://rules.incourts.gov/Content/trial/rule67/current.htm'),
              confidence: 'verified',
            },
            partial: {
              cite: cite(
                'Ind. Code § 32-28-1-1(c); Ind. Trial Rule 67(B)',
                'https://statutes.laws.com/indiana/title-32/ar-28/ch-1',
              ),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite('Ind. Code §§ 32-28-1-1, 32-28-1-2', 'https://statutes.laws.com/indiana/title-32/ar-28/ch-1'),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'Ind. Small Claims R. 11(D)',
                'https://rules.incourts.gov/Content/small-claims/rule11/current.htm',
              ),
              confidence: 'verified',
            },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Small Claims R. 10(C)'),
        confidence: 'known',
        note: {
          en: 'Show both why you missed court and what your defense is.',
          es: 'Explique por qué faltó al tribunal y cuál es su defensa.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'The court may set it aside for good cause within one year. After that, only a separate action can do it, for example where the debtor was never served.',
            es: 'El tribunal puede anularlo por una buena razón dentro de un año. Después, solo mediante una demanda aparte, por ejemplo si el deudor nunca fue notificado.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Trial R. 60(A)', 'https://definitions.uslegal.com/i/indiana-trial-rule-60'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "The court may correct a clerical mistake at any time, on its own or if either side asks by motion. Once the record has gone up on appeal, the appeals court's permission is needed.",
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o si una de las partes lo solicita en una petición. Una vez que el expediente pasó a apelación, se necesita permiso del tribunal de apelaciones.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code § 34-55-1-9'),
        confidence: 'uncertain',
        note: {
          en: 'Goods are bound when the sheriff gets the writ. Check the section with the clerk.',
          es: 'Los bienes muebles quedan afectados cuando el alguacil (sheriff) recibe la orden. Verifique el artículo de la ley en la secretaría.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          where: {
            en: 'the sheriff, by delivery of the writ',
            es: 'el alguacil (sheriff), al entregarle la orden',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code § 24-4.5-5-105', 'https://www.indianalegalservices.org/judgment-debtors/'),
        confidence: 'secondary',
        note: {
          en: 'To get a lower percentage, ask the judge and show what the household needs. Orders run until paid, one creditor after another.',
          es: 'Para un porcentaje menor, pídalo al juez y muestre lo que necesita su hogar. Las órdenes duran hasta que se paga, un acreedor después de otro.',
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
            en: 'The most that can be taken is the lesser of 25% of disposable pay, or what is above 30 times the federal minimum wage ($217.50 a week). For good cause the court may lower the 25% to as little as 10%.',
            es: 'Lo más que se puede quitar es lo menor entre el 25% del salario disponible y lo que pase de 30 veces el salario mínimo federal ($217.50 por semana). Con buena razón, el tribunal puede bajar el 25% hasta el 10%.',
          },
          caution: {
            en: 'For good cause the court may lower the 25% to as little as 10%.',
            es: 'Con buena razón, el tribunal puede bajar el 25% hasta el 10%.',
          },
          process: {
            en: 'The creditor files proceedings supplemental that name the employer. The court then issues a garnishment order.',
            es: 'El acreedor inicia un trámite suplementario (proceedings supplemental) que nombra al empleador. Luego el tribunal emite una orden de embargo de salario.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2022-03-01',
        cite: cite('Ind. Code § 34-55-10-2(c)(3)', 'https://www.indianalegalservices.org/judgment-debtors/'),
        confidence: 'secondary',
        note: {
          en: 'The bank may hold funds for a time after notice of proceedings supplemental. Tell the court which deposits are benefits.',
          es: 'El banco puede retener fondos por un tiempo tras el aviso del trámite suplementario (proceedings supplemental). Diga al tribunal qué depósitos son beneficios.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Federal benefits are protected automatically. Beyond them, only $450 of property such as cash and bank money is exempt, and the debtor must claim it.',
            es: 'Los beneficios federales quedan protegidos de forma automática. Aparte de ellos, solo $450 en efectivo, dinero del banco y similares están exentos, y el deudor debe reclamarlos.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2016-03-01',
        cite: cite('750 IAC 1-1-1 (2016)'),
        confidence: 'secondary',
        value: {
          cents: cents(19_300),
          isUnlimited: false,
          marriedCents: cents(38_600),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The residence, up to $19,300 per person.',
            es: 'La vivienda, hasta $19,300 por persona.',
          },
        },
      },
      {
        from: '2022-03-01',
        cite: cite(
          'Ind. Code § 34-55-10-2(c)(1), (5); 750 IAC 1-1-1',
          'https://www.indianalegalservices.org/judgment-debtors/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The dollar amounts are reset every six years, next in 2028.',
          es: 'Las cantidades se ajustan cada seis años; la próxima vez, en 2028.',
        },
        value: {
          cents: cents(22_750),
          isUnlimited: false,
          marriedCents: cents(45_500),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The residence (real or personal property), up to $22,750 per person. A home that spouses own by the entirety is fully exempt when only one of them owes.',
            es: 'La vivienda (inmueble o bien mueble), hasta $22,750 por persona. La casa que los esposos tienen en propiedad conjunta matrimonial (by the entirety) está totalmente exenta cuando solo uno de ellos debe.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2022-03-01',
        cite: cite('Ind. Code § 34-55-10-2(c)(2)', 'https://www.indianalegalservices.org/judgment-debtors/'),
        confidence: 'secondary',
        note: {
          en: 'There is no separate exemption for a vehicle. A car falls under the $12,100 for other tangible property. Divide that sum between car, furniture and tools.',
          es: 'No hay una exención aparte para el vehículo. El auto entra en los $12,100 para otros bienes tangibles. Reparta esa suma entre auto, muebles y herramientas.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2016-03-01',
        cite: cite('750 IAC 1-1-1 (2016)'),
        confidence: 'secondary',
        value: {
          cents: cents(10_250),
          isUnlimited: false,
          rule: {
            en: 'Other real estate or tangible personal property, up to $10,250 per person.',
            es: 'Otros inmuebles o bienes muebles tangibles, hasta $10,250 por persona.',
          },
          covers: ['vehicle', 'tools', 'household', 'other'],
        },
      },
      {
        from: '2022-03-01',
        cite: cite('Ind. Code § 34-55-10-2(c)(2), (3)', 'https://www.indianalegalservices.org/judgment-debtors/'),
        confidence: 'secondary',
        note: {
          en: 'Cash cannot use the $12,100. Earned income credits, and many tax refunds tied to them, are exempt on their own.',
          es: 'El efectivo no puede usar los $12,100. Los créditos por ingreso del trabajo (earned income credit) y muchos reembolsos de impuestos ligados a ellos están exentos por aparte.',
        },
        value: {
          cents: cents(12_100),
          isUnlimited: false,
          rule: {
            en: 'Other real estate or tangible personal property, up to $12,100 per person. Intangible property such as cash has its own $450.',
            es: 'Otros inmuebles o bienes muebles tangibles, hasta $12,100 por persona. Los bienes intangibles, como el efectivo, tienen sus propios $450.',
          },
          covers: ['vehicle', 'tools', 'household', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code § 34-55-10-2(c)(2)'),
        confidence: 'known',
        note: {
          en: 'There is no separate exemption: tools fall under the $12,100. Military arms and uniforms have their own small exemption.',
          es: 'No hay una exención aparte: las herramientas entran en los $12,100. Las armas y uniformes militares tienen su propia pequeña exención.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2022-03-01',
        cite: cite('Ind. Code § 34-55-10-2(c)', 'https://www.indianalegalservices.org/judgment-debtors/'),
        confidence: 'secondary',
        note: {
          en: 'There is no separate exemption: household goods fall under the $12,100. Prescribed health aids are exempt in full. Used furniture is valued at what it would sell for.',
          es: 'No hay una exención aparte: los artículos del hogar entran en los $12,100. Los aparatos médicos recetados están exentos por completo. Los muebles usados valen lo que se obtendría al venderlos.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 34-55-8, 34-55-10'),
        confidence: 'known',
        note: {
          en: "Claim at the hearing, or before a sheriff's sale. Bring proof of benefits and of what the property is worth, and ask the judge to apply the exemptions.",
          es: 'Reclame en la audiencia o antes de la venta del alguacil (sheriff). Lleve pruebas de los beneficios y del valor de los bienes, y pida al juez que aplique las exenciones.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'the proceedings supplemental hearing',
            es: 'la audiencia del trámite suplementario (proceedings supplemental)',
          },
          form: null,
          where: {
            en: 'the small claims court, or the sheriff when property is levied',
            es: 'el tribunal de reclamos menores, o el alguacil (sheriff) cuando se embargan bienes',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Trial R. 69; Ind. Code § 34-55-1'),
        confidence: 'known',
        note: {
          en: 'Most creditors use proceedings supplemental instead.',
          es: 'La mayoría de los acreedores usan en su lugar el trámite suplementario (proceedings supplemental).',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          form: null,
          issuedBy: { en: 'the clerk of the court', es: 'la secretaría del tribunal' },
          servedBy: {
            en: 'the sheriff (the constable in Marion County township courts)',
            es: 'el alguacil o sheriff (el constable en los tribunales de municipio del condado de Marion)',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Trial R. 69(E); Ind. Code § 34-55-8'),
        confidence: 'known',
        note: {
          en: 'The debtor, and any employer or bank, are ordered to court to answer about property and income.',
          es: 'Se ordena al deudor, y a cualquier empleador o banco, presentarse en el tribunal para responder sobre bienes e ingresos.',
        },
        value: {
          name: {
            en: 'Proceedings supplemental',
            es: 'Trámite suplementario (Proceedings supplemental)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Const. art. 1, § 22'),
        confidence: 'known',
        note: {
          en: 'If your only income is exempt, say so at the hearing.',
          es: 'Si todos sus ingresos están exentos, dígalo en la audiencia.',
        },
        value: {
          rule: {
            en: 'Missing an ordered hearing can lead to an order to show cause and then to arrest (body attachment). There is no jail for failing to pay, or for not keeping a payment order when the only income is exempt.',
            es: 'Faltar a una audiencia ordenada puede llevar a una orden de dar explicaciones (rule to show cause) y luego al arresto (body attachment). No hay cárcel por no pagar, ni por no cumplir una orden de pago cuando los únicos ingresos están exentos.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code § 34-54-11'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed and execution waits 21 days. Check that number with the clerk.',
          es: 'Se envía un aviso por correo y la ejecución espera 21 días. Verifique ese número en la secretaría.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment with the clerk of a court, with an affidavit of addresses.',
            es: 'Presente una copia autenticada del fallo en la secretaría de un tribunal, con una declaración jurada de las direcciones.',
          },
          wait: { count: 21, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Small Claims R. 11(C)', 'https://rules.incourts.gov/Content/small-claims/rule11/current.htm'),
        confidence: 'verified',
        note: {
          en: 'Ask at the hearing, and offer an amount you can keep up.',
          es: 'Pídalo en la audiencia y ofrezca una cantidad que pueda mantener.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The court may order the judgment paid in any manner, including installments, and may change the order if it is not kept. The creditor may also use other lawful ways to collect.',
            es: 'El tribunal puede ordenar que el fallo se pague de cualquier manera, incluso a plazos, y cambiar la orden si no se cumple. El acreedor también puede usar otros medios legales de cobro.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 26-2-7-4 to 26-2-7-8', 'https://reggi.ai/posts/banking/ic-26-2-7_a520'),
        confidence: 'secondary',
        note: {
          en: 'The multiple is only for checks of $250 or less. Above that the extra is a flat $500.',
          es: 'El múltiplo solo vale para cheques de $250 o menos. Por encima, lo adicional es una suma fija de $500.',
        },
        value: {
          rule: {
            en: 'The writer owes 18% interest, court costs, collection expenses and, if a lawyer sues, at least $100 in fees. If it is unpaid 30 days after written notice: three times the check when it is $250 or less, otherwise the check plus $500. Paying within 10 days of the notice ends it.',
            es: 'Quien firmó el cheque debe 18% de interés, costas, gastos de cobro y, si demanda un abogado, al menos $100 de honorarios. Si no se paga a los 30 días de un aviso por escrito: tres veces el cheque si es de $250 o menos; si no, el cheque más $500. Pagar dentro de los 10 días del aviso lo termina.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          holdsCheck: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code § 24-5-0.5-3'),
        confidence: 'known',
        note: {
          en: 'A person who collects their own judgment is outside these laws.',
          es: 'Quien cobra su propio fallo queda fuera de estas leyes.',
        },
        value: {
          law: {
            en: 'Indiana Deceptive Consumer Sales Act (Ind. Code ch. 24-5-0.5)',
            es: 'Ley de Ventas Engañosas al Consumidor de Indiana (Deceptive Consumer Sales Act, Ind. Code ch. 24-5-0.5)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'A collector who breaks the federal debt collection law (FDCPA) also commits a deceptive act under state law. Collection agencies need a license (Ind. Code art. 25-11).',
            es: 'Un cobrador que viola la ley federal de cobro de deudas (FDCPA) también comete un acto engañoso según la ley estatal. Las agencias de cobro necesitan licencia (Ind. Code art. 25-11).',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('Ind. Code § 22-2-2-4'),
        confidence: 'known',
        note: {
          en: 'It is the same as the federal one, so $217.50 a week is the wage floor.',
          es: 'Es igual al federal, así que el piso protegido del salario es de $217.50 por semana.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ind. Code §§ 34-13-3, 34-54-8-5'),
        confidence: 'uncertain',
        note: {
          en: 'On judgments against the State, interest at 6% starts on the 45th day. Check the rest with the clerk.',
          es: 'En los fallos contra el Estado, el interés del 6% empieza el día 45. Verifique lo demás en la secretaría.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. A judgment against the State is paid through the Attorney General and the State Comptroller. A local body pays from its funds within a set time, or by court order.',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra el Estado se paga por medio del Fiscal General y el Contralor del Estado. Un organismo local paga de sus fondos dentro de un plazo fijado o por orden judicial.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Indiana Legal Help'),
        confidence: 'known',
        value: { selfHelp: 'https://indianalegalhelp.org/', forms: null },
      },
    ]),
  },
}
