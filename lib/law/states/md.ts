// Maryland: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const maryland: Jurisdiction = {
  code: 'MD',
  name: { en: 'Maryland', es: 'Maryland' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 4-405',
          'https://saltzman-law.com/small-business-recovery-in-small-claims-court',
        ),
        confidence: 'secondary',
        note: {
          en: 'The $5,000 line also decides whether the creditor may question the debtor after judgment.',
          es: 'El límite de $5,000 también decide si el acreedor puede interrogar al deudor después del fallo.',
        },
        value: {
          court: {
            en: 'District Court of Maryland (small claims)',
            es: 'Tribunal de Distrito de Maryland (reclamos menores)',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'The District Court hears larger money claims, up to $30,000, under its ordinary rules.',
            es: 'El Tribunal de Distrito también ve reclamos de dinero mayores, de hasta $30,000, con sus reglas ordinarias.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 7-104; Md. Code, Cts. & Jud. Proc. § 12-401'),
        confidence: 'known',
        note: {
          en: 'A small claims appeal is a new trial in the Circuit Court. Collection goes on unless a bond is posted or the court stays it.',
          es: 'La apelación de un reclamo menor es un nuevo juicio en el Tribunal de Circuito. El cobro sigue, salvo que se deposite una fianza o el tribunal lo suspenda.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-632', 'https://howtolegalhelp.com/rule-2-632-stay-of-enforcement'),
        confidence: 'secondary',
        note: {
          en: 'Collection is automatically on hold for 10 days after entry.',
          es: 'El cobro queda suspendido automáticamente durante 10 días después del registro.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2000-01-01',
        cite: cite('Md. Code, Cts. & Jud. Proc. § 11-107'),
        confidence: 'known',
        note: {
          en: 'Simple interest at 10%, or 6% on a judgment for home rent. Interest awarded up to the judgment is part of it and earns interest too (Md. Rule 3-604).',
          es: 'Interés simple del 10%, o del 6% en un fallo por alquiler de vivienda. Los intereses concedidos hasta el fallo son parte de este y también generan intereses (Md. Rule 3-604).',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment for rent of a home (residential premises)',
                es: 'Fallo por el alquiler de una vivienda',
              },
              when: { debtKinds: ['rent'], debtorKinds: ['person'] },
              rate: { kind: 'fixed', annualPercent: 6 },
              cite: cite('Md. Code, Cts. & Jud. Proc. § 11-107(b)'),
            },
            {
              applies: {
                en: 'Hospital debt: it has its own limits on interest',
                es: 'Deuda con un hospital: tiene sus propios límites a los intereses',
              },
              when: null,
              rate: null,
              cite: cite('Md. Code, Health-Gen. § 19-214.2'),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Rule 3-625; Md. Code, Cts. & Jud. Proc. § 5-102',
          'http://www.18WHEELERACCIDENTLAWYER.CO/statutes/133510/RULE-3-625-EXPIRATION-AND-RENEWAL-OF-MONEY-JUDGMENT.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Renewal is a simple filing, but a judgment that has run out cannot be revived.',
          es: 'La renovación es un trámite sencillo, pero un fallo vencido no se puede reactivar.',
        },
        value: {
          years: 12,
          renewable: true,
          renewHow: {
            en: 'File a notice of renewal with the clerk.',
            es: 'Presente un aviso de renovación (notice of renewal) en la secretaría.',
          },
          window: {
            words: {
              en: 'any time before the 12 years end',
              es: 'en cualquier momento antes de que terminen los 12 años',
            },
          },
          renewedYears: 12,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Rules 3-621, 2-621(c); Md. Code, Cts. & Jud. Proc. § 11-402',
          'https://self-law.org/code/md/courts-and-judicial-proceedings/11-402',
        ),
        confidence: 'verified',
        note: {
          en: "A judgment for medical debt is not a lien on the debtor's main home. The judgment must say if it is for medical debt.",
          es: 'Un fallo por deuda médica no es un gravamen sobre la vivienda principal del deudor. El fallo debe decir si es por deuda médica.',
        },
        value: {
          document: {
            en: 'Notice of Lien (certified from the District Court)',
            es: 'Aviso de Gravamen certificado por el Tribunal de Distrito (Notice of Lien)',
          },
          where: {
            en: 'Circuit Court of the county where the land is; in Baltimore City the judgment is a lien when entered there',
            es: 'Tribunal de Circuito del condado donde está el inmueble; en la ciudad de Baltimore el fallo es un gravamen en cuanto se registra allí',
          },
          years: 12,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Md. Rule 3-626; Md. Code, Cts. & Jud. Proc. § 11-402(e)',
          'https://govt.westlaw.com/mdc/Document/N932F91109CEA11DB9BCF9DAC28345A2A?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        ),
        confidence: 'secondary',
        note: {
          en: 'The creditor must file it and send it to the debtor when paid. The rule sets no number of days.',
          es: 'El acreedor debe presentarla y enviarla al deudor cuando recibe el pago. La regla no fija un número de días.',
        },
        value: {
          document: {
            en: 'Written statement (line or order) of satisfaction',
            es: 'Constancia escrita de pago del fallo (line or order of satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "On the debtor's motion the court orders satisfaction and, unless the creditor had good reason, costs and attorney fees.",
            es: 'Si el deudor lo solicita en una petición, el tribunal ordena dar el fallo por pagado y, salvo que el acreedor tuviera una buena razón, el pago de costas y honorarios de abogado.',
          },
          penaltyCents: null,
          formIsMandatory: false,
          lienRelease: {
            en: 'The clerk marks the judgment satisfied, and sends a certified notice to each court that holds a copy of it.',
            es: 'La secretaría marca el fallo como pagado y envía un aviso certificado a cada tribunal que tenga una copia.',
          },
          motion: {
            en: 'The debtor files a motion for an order declaring the judgment satisfied, served on the creditor. If the creditor cannot be found after reasonable efforts, an affidavit says so and the court provides another notice.',
            es: 'El deudor presenta una petición para que se declare pagado el fallo, y se notifica al acreedor. Si este no se encuentra tras esfuerzos razonables, una declaración jurada lo dice y el tribunal ordena otra forma de aviso.',
          },
          sources: {
            formIsMandatory: {
              cite: cite(
                'Md. Rules 2-626(a), 3-626(a)',
                'https://govt.westlaw.com/mdc/Document/N932F91109CEA11DB9BCF9DAC28345A2A?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
              ),
              confidence: 'secondary',
            },
            lienRelease: {
              cite: cite(
                'Md. Code, Cts. & Jud. Proc. § 11-402(e); Md. Rule 2-622(b)',
                'https://howtolegalhelp.com/rule-2-622-transmittal-to-another-court',
              ),
              confidence: 'secondary',
            },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-535'),
        confidence: 'known',
        note: {
          en: 'A motion within 10 days also pauses collection if the court orders a stay.',
          es: 'Una petición dentro de 10 días también detiene el cobro si el tribunal ordena la suspensión.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to revise or vacate within 30 days. After that, only for fraud, mistake or irregularity, such as never having been served.',
            es: 'Presente una petición para modificar o anular el fallo dentro de 30 días. Después, solo por fraude, error o irregularidad, por ejemplo si nunca fue notificado.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-535(d)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake at any time, on its own or if either side asks by motion.',
            es: 'El tribunal puede corregir un error de escritura en cualquier momento, por sí mismo o si una de las partes lo solicita en una petición.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rules 3-641, 3-642'),
        confidence: 'known',
        note: {
          en: 'The levy itself holds the goods. Nothing has to be filed.',
          es: 'El embargo mismo sujeta los bienes. No hay que inscribir nada.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          where: {
            en: 'levy by the sheriff or constable',
            es: 'embargo por el alguacil (sheriff) o el constable',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Code, Com. Law § 15-601.1 (before October 1, 2020)'),
        confidence: 'secondary',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: { en: 'what is above $145 a week', es: 'lo que pase de $145 por semana' },
              take: { kind: 'excess', floor: { kind: 'amount', weeklyCents: cents(145) }, percent: 100 },
            },
          ],
          rule: {
            en: 'Protected: 75% of disposable pay or $145 a week, whichever is more.',
            es: 'Protegido: el 75% del salario disponible o $145 por semana, lo que sea mayor.',
          },
          process: {
            en: 'A writ of garnishment on wages from the District Court, served on the employer.',
            es: 'Una orden de embargo de salario (writ of garnishment) del Tribunal de Distrito, notificada al empleador.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
      {
        from: '2020-10-01',
        cite: cite(
          'Md. Code, Com. Law §§ 15-601.1, 15-602',
          'https://govt.westlaw.com/mdc/Document/N166DA9A0B99611EAACB9C6643EF637D5?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        ),
        confidence: 'verified',
        note: {
          en: 'It is figured for each pay period. The garnishment stays until paid, and an employer may not fire a worker for one garnishment.',
          es: 'Se calcula en cada período de pago. El embargo sigue hasta que se pague, y el empleador no puede despedir a un trabajador por un solo embargo.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 30 hours at the state minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo estatal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'state' }, percent: 100 },
            },
          ],
          rule: {
            en: 'Protected: 75% of disposable pay, or 30 times the Maryland minimum wage for each week (30 times $15 is $450), whichever is more. Medical insurance premiums that the employer deducts are protected too. The rest can be taken.',
            es: 'Protegido: el 75% del salario disponible, o 30 veces el salario mínimo de Maryland por cada semana (30 veces $15 son $450), lo que sea mayor. También se protegen las primas de seguro médico que descuenta el empleador. Lo demás se puede quitar.',
          },
          caution: {
            en: 'Medical insurance premiums that the employer deducts are protected too. They are not in the amount here.',
            es: 'También están protegidas las primas del seguro médico que descuenta el empleador. La cantidad de aquí no las cuenta.',
          },
          process: {
            en: 'The creditor asks the District Court for a writ of garnishment on wages, and it is served on the employer. The creditor must send monthly statements.',
            es: 'El acreedor pide al Tribunal de Distrito una orden de embargo de salario (writ of garnishment), que se notifica al empleador. El acreedor debe enviar estados de cuenta cada mes.',
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
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-504(b)(5)',
          'https://sites.google.com/view/how2stop-md-wage-garnishment/documentation',
        ),
        confidence: 'secondary',
        note: {
          en: 'As far as we could see, this was added by a 2023 law. Joint accounts of spouses are safe from a creditor of only one of them.',
          es: 'Hasta donde pudimos ver, esto se añadió con una ley de 2023. Las cuentas conjuntas de los esposos están a salvo del acreedor de uno solo.',
        },
        value: {
          automaticCents: cents(500),
          rule: {
            en: 'The bank leaves $500 without being asked. Within 30 days the debtor may choose to keep up to $6,000 in all, counting that $500.',
            es: 'El banco deja $500 sin que nadie lo pida. Dentro de 30 días el deudor puede elegir conservar hasta $6,000 en total, contando esos $500.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Code, Cts. & Jud. Proc. § 11-504(f)'),
        confidence: 'known',
        note: {
          en: "There is none outside bankruptcy. The $6,000 election may be put toward land. In bankruptcy the owner may exempt the federal homestead amount ($31,575 since April 2025). A home owned by spouses as tenants by the entirety cannot be taken for one spouse's debt.",
          es: 'No existe fuera de la bancarrota. La elección de $6,000 se puede aplicar a un inmueble. En la bancarrota el dueño puede eximir la cantidad federal de vivienda ($31,575 desde abril de 2025). La casa que los esposos tienen en propiedad conjunta matrimonial (tenancy by the entirety) no se puede tomar por la deuda de uno solo.',
        },
        none: true,
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-504(b)',
          'https://law.justia.com/codes/maryland/2019/courts-and-judicial-proceedings/title-11/subtitle-5/sect-11-504/',
        ),
        confidence: 'verified',
        note: {
          en: 'There is no separate exemption for a vehicle. Use the $6,000 election, or the $5,000 for tools if the car is needed for work. Say in the election which car and what value.',
          es: 'No hay una exención aparte para el vehículo. Use la elección de $6,000, o los $5,000 para herramientas si necesita el auto para trabajar. Diga en la elección qué auto y qué valor.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2004-10-01',
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-504(b)(5), (f)',
          'https://law.justia.com/codes/maryland/2019/courts-and-judicial-proceedings/title-11/subtitle-5/sect-11-504/',
        ),
        confidence: 'verified',
        note: {
          en: 'The 30 days matter. Without the election the protection is lost, except the automatic $500 in a bank.',
          es: 'Los 30 días importan. Sin la elección se pierde la protección, salvo los $500 automáticos en un banco.',
        },
        value: {
          cents: cents(6_000),
          isUnlimited: false,
          rule: {
            en: 'Cash or property of any kind, up to $6,000 in total, if the debtor elects it within 30 days of the levy or attachment. In bankruptcy there is $5,000 more.',
            es: 'Efectivo o bienes de cualquier tipo, hasta $6,000 en total, si el deudor lo elige dentro de los 30 días del embargo. En la bancarrota hay $5,000 más.',
          },
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-504(b)(1)',
          'https://law.justia.com/codes/maryland/2019/courts-and-judicial-proceedings/title-11/subtitle-5/sect-11-504/',
        ),
        confidence: 'verified',
        note: { en: 'No election is needed.', es: 'No hace falta elegirla.' },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'Clothing, books, tools, instruments or appliances needed for a trade or profession, up to $5,000. Goods for sale do not count.',
            es: 'Ropa, libros, herramientas, instrumentos o aparatos necesarios para un oficio o profesión, hasta $5,000. La mercancía para la venta no cuenta.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2004-10-01',
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-504(b)(3), (4)',
          'https://law.justia.com/codes/maryland/2019/courts-and-judicial-proceedings/title-11/subtitle-5/sect-11-504/',
        ),
        confidence: 'verified',
        note: {
          en: 'More can be covered by the $6,000 election.',
          es: 'La elección de $6,000 puede cubrir más.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          rule: {
            en: 'Household furnishings, goods, clothing, appliances, books and pets kept for personal use, up to $1,000. Prescribed health aids are exempt in full.',
            es: 'Muebles, artículos del hogar, ropa, electrodomésticos, libros y mascotas de uso personal, hasta $1,000. Los aparatos médicos recetados están exentos por completo.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Rules 3-643, 3-645; Md. Code, Cts. & Jud. Proc. § 11-504(b)(5)',
          'https://law.justia.com/codes/maryland/2019/courts-and-judicial-proceedings/title-11/subtitle-5/sect-11-504/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The court has a ready motion form for the release of property. File it even if only part of the money is exempt.',
          es: 'El tribunal tiene un formulario ya hecho para pedir que se liberen los bienes. Preséntelo aunque solo una parte del dinero esté exenta.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFromWords: {
            en: 'the levy, or the service of the garnishment on the bank',
            es: 'el embargo de los bienes, o la notificación del embargo al banco',
          },
          form: null,
          where: {
            en: 'the District Court that issued the writ (motion for release or election of exemption)',
            es: 'el Tribunal de Distrito que emitió la orden (petición de liberación o elección de la exención)',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-641'),
        confidence: 'known',
        note: {
          en: 'Bank money and wages use a writ of garnishment instead.',
          es: 'Para el dinero del banco y el salario se usa en su lugar una orden de embargo (writ of garnishment).',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          form: null,
          issuedBy: { en: 'the clerk of the District Court', es: 'la secretaría del Tribunal de Distrito' },
          servedBy: { en: 'the sheriff or constable', es: 'el alguacil (sheriff) o el constable' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: '2023-10-01',
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-704',
          'https://saltzman-law.com/small-business-recovery-in-small-claims-court',
        ),
        confidence: 'secondary',
        note: {
          en: 'Since October 1, 2023, the District Court may not order a small claims debtor to appear for examination or to answer written questions. For a judgment above $5,000, the creditor can send an information sheet (CC-DC-CV-114) after 10 days and ask for an examination after 30.',
          es: 'Desde el 1 de octubre de 2023, el Tribunal de Distrito no puede ordenar al deudor de reclamos menores que se presente a un interrogatorio ni que responda preguntas por escrito. Si el fallo pasa de $5,000, el acreedor puede enviar una hoja de información (CC-DC-CV-114) a los 10 días y pedir un interrogatorio a los 30.',
        },
        none: true,
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: '2023-10-01',
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. § 11-704; Md. Rule 3-633',
          'https://saltzman-law.com/small-business-recovery-in-small-claims-court',
        ),
        confidence: 'secondary',
        note: {
          en: 'Orders made in larger cases must still be obeyed.',
          es: 'Las órdenes dictadas en casos de mayor monto se deben seguir cumpliendo.',
        },
        value: {
          rule: {
            en: 'No examination can be ordered in small claims, so no one is arrested there for missing one (body attachment). In larger cases, failing to appear can lead to it. Not paying is never contempt.',
            es: 'En reclamos menores no se puede ordenar un interrogatorio, así que allí no se arresta a nadie por faltar a uno (body attachment). En casos de mayor monto, no presentarse puede llevar a eso. No pagar nunca es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Md. Code, Cts. & Jud. Proc. §§ 11-801 to 11-807; Md. Rule 3-623',
          'https://govt.westlaw.com/mdc/Document/N2B644AD0118F11EA8D85D136C641FF9C?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        ),
        confidence: 'verified',
        note: {
          en: 'The clerk mails notice to the debtor, and the usual rules on a stay apply.',
          es: 'La secretaría envía un aviso por correo al deudor, y rigen las reglas normales de suspensión.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment with a Circuit Court, or with the District Court within its limit. Add an affidavit of addresses.',
            es: 'Presente una copia autenticada del fallo en un Tribunal de Circuito, o en el Tribunal de Distrito dentro de su límite. Añada una declaración jurada de las direcciones.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Rule 3-612'),
        confidence: 'uncertain',
        note: {
          en: 'We found no rule that gives installments, so treat this as a matter of agreement.',
          es: 'No encontramos ninguna regla que dé pagos a plazos, así que tómelo como cuestión de acuerdo.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no general right to installments ordered by the court after judgment. The parties may agree in writing, and a consent judgment can set a schedule.',
            es: 'No hay un derecho general a que el tribunal ordene pagos a plazos después del fallo. Las partes pueden acordarlo por escrito, y un fallo por consentimiento (consent judgment) puede fijar un calendario.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Code, Com. Law § 15-802', 'http://bcsalliance.com/debt1_maryland.html'),
        confidence: 'secondary',
        note: { en: 'The notice must follow the statute.', es: 'El aviso debe cumplir lo que dice la ley.' },
        value: {
          rule: {
            en: 'If unpaid 30 days after written notice, the writer owes the check, a fee up to $35, and up to twice the check but not more than $1,000.',
            es: 'Si no se paga a los 30 días de un aviso por escrito, quien firmó el cheque debe el cheque, un cargo de hasta $35, y hasta el doble del cheque sin pasar de $1,000.',
          },
          multiplier: 2,
          leastCents: null,
          mostCents: cents(1_000),
          notice: { count: 30, unit: 'days' },
          isUpTo: true,
          feeCents: cents(35),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Md. Code, Com. Law § 14-202'),
        confidence: 'known',
        note: {
          en: 'Damages can include emotional distress, and a breach is also an unfair trade practice.',
          es: 'Los daños pueden incluir la angustia emocional, y una violación es también una práctica comercial desleal.',
        },
        value: {
          law: {
            en: 'Maryland Consumer Debt Collection Act, Md. Code, Com. Law § 14-201 et seq.',
            es: 'Ley de Cobro de Deudas de Consumo de Maryland (Consumer Debt Collection Act, Md. Code, Com. Law § 14-201 et seq.)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Anyone who collects a consumer debt, including the original creditor, may not threaten, harass, or claim a right known not to exist.',
            es: 'Quien cobra una deuda de consumo, incluso el acreedor original, no puede amenazar, acosar ni afirmar un derecho que sabe que no existe.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-01-01',
        cite: cite(
          'Md. Code, Lab. & Empl. § 3-413',
          'http://briefly.co/anchor/US_politics/story/19-states-just-raised-their-minimum-wage-see-which-states-pay-the-most',
        ),
        confidence: 'secondary',
        note: {
          en: "Montgomery, Howard and Prince George's counties may be higher, but garnishment uses the state figure.",
          es: "Los condados de Montgomery, Howard y Prince George's pueden tener uno más alto, pero para el embargo se usa el estatal.",
        },
        value: { hourlyCents: 1500 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite("Md. Code, State Gov't § 12-101 et seq.; Cts. & Jud. Proc. § 5-301 et seq."),
        confidence: 'known',
        note: {
          en: 'The rules on giving notice of the claim before a lawsuit are strict.',
          es: 'Las reglas sobre avisar del reclamo antes de demandar son estrictas.',
        },
        value: {
          rule: {
            en: 'Public property cannot be levied on. Judgments against the State are paid by the Treasurer under the Maryland Tort Claims Act, and local ones by the local government, within the caps of the law.',
            es: 'Los bienes públicos no se pueden embargar. Los fallos contra el Estado los paga el Tesorero según la ley Maryland Tort Claims Act, y los locales, el gobierno local, dentro de los topes de la ley.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Maryland Judiciary'),
        confidence: 'known',
        note: {
          en: 'District Court forms carry DC-CV numbers. Use the current list.',
          es: 'Los formularios del Tribunal de Distrito llevan números DC-CV. Use la lista actual.',
        },
        value: {
          selfHelp: 'https://www.mdcourts.gov/legalhelp',
          forms: 'https://www.mdcourts.gov/courtforms',
        },
      },
    ]),
  },
}
