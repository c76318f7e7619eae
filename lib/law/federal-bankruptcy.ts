// Federal bankruptcy law as it bears on a judgment: what is wiped out and what stays, what stops. Read 2026-11-21.

import { cents, checked, cite } from './entry'
import { bankruptcyExemptions } from './federal-bankruptcy-amounts'
import type { FederalFacts } from './federal-types'

export const federalBankruptcy: Pick<
  FederalFacts,
  'bankruptcyExemptions' | 'bankruptcyNondischargeable' | 'bankruptcyLienAvoidance' | 'automaticStay' | 'chapter7Wait'
> = {
  bankruptcyExemptions,
  bankruptcyNondischargeable: checked('today', '2026-11-21', [
    {
      from: '2025-04-01',
      cite: cite('11 U.S.C. § 523(a), (c); Fed. R. Bankr. P. 4007(c)'),
      confidence: 'known',
      note: {
        en: 'An ordinary small claims judgment for money owed is usually wiped out. Fraud, theft and harm done on purpose survive only if the creditor files a complaint in the bankruptcy court in time. Chapter 13 wipes out some debts that Chapter 7 does not.',
        es: 'Un fallo común de reclamos menores por dinero que se debe normalmente queda eliminado. El fraude, el robo y el daño hecho a propósito sobreviven solo si el acreedor presenta a tiempo una demanda en el tribunal de bancarrotas. El Capítulo 13 elimina algunas deudas que el Capítulo 7 no.',
      },
      value: {
        complaint: { count: 60, unit: 'days' },
        complaintRunsFromWords: {
          en: 'the first date set for the meeting of creditors',
          es: 'la primera fecha fijada para la reunión de acreedores',
        },
        grounds: [
          {
            paragraph: '523(a)(1)',
            what: {
              en: 'Some recent taxes, or taxes never filed',
              es: 'Algunos impuestos recientes, o no declarados',
            },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(2)(A)',
            what: {
              en: 'Money or property got by lies or fraud',
              es: 'Dinero o bienes obtenidos con mentiras o fraude',
            },
            needsComplaint: true,
          },
          {
            paragraph: '523(a)(2)(B)',
            what: {
              en: 'Credit got with a false written statement of finances',
              es: 'Crédito obtenido con una declaración financiera escrita falsa',
            },
            needsComplaint: true,
          },
          {
            paragraph: '523(a)(2)(C)',
            what: {
              en: 'Presumed fraud: luxury goods over $900 from one creditor within 90 days before filing, or cash advances over $1,250 within 70 days (since April 1, 2025; $800 and $1,100 before)',
              es: 'Fraude que se presume: artículos de lujo por más de $900 de un acreedor en los 90 días antes de presentar el caso, o adelantos de efectivo por más de $1,250 en los 70 días (desde el 1 de abril de 2025; antes, $800 y $1,100)',
            },
            needsComplaint: true,
          },
          {
            paragraph: '523(a)(3)',
            what: {
              en: 'Debts not listed in time for the creditor to act',
              es: 'Deudas que no se incluyeron a tiempo para que el acreedor actuara',
            },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(4)',
            what: {
              en: 'Fraud by a person trusted with the money of others, embezzlement or theft',
              es: 'Fraude de quien administraba dinero ajeno, malversación o robo',
            },
            needsComplaint: true,
          },
          {
            paragraph: '523(a)(5)',
            what: { en: 'Child support and alimony', es: 'Manutención de hijos y pensión conyugal' },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(6)',
            what: {
              en: 'Harm done on purpose and with malice to a person or to property',
              es: 'Daño hecho a propósito y con malicia a una persona o a sus bienes',
            },
            needsComplaint: true,
          },
          {
            paragraph: '523(a)(7)',
            what: { en: 'Fines and penalties owed to a government', es: 'Multas y sanciones que se deben al gobierno' },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(8)',
            what: {
              en: 'Student loans, unless undue hardship is shown',
              es: 'Préstamos estudiantiles, salvo que se demuestre una carga excesiva (undue hardship)',
            },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(9)',
            what: {
              en: 'Death or injury from driving drunk or drugged',
              es: 'Muerte o lesiones por conducir ebrio o drogado',
            },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(13)',
            what: {
              en: 'Restitution in a federal criminal case',
              es: 'Restitución ordenada en un caso penal federal',
            },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(15)',
            what: {
              en: 'Other debts to a former spouse from a divorce',
              es: 'Otras deudas con un excónyuge por un divorcio',
            },
            needsComplaint: false,
          },
          {
            paragraph: '523(a)(19)',
            what: {
              en: 'Breaking the laws on stocks and bonds',
              es: 'Violaciones de las leyes sobre acciones y bonos',
            },
            needsComplaint: false,
          },
        ],
      },
    },
  ]),
  bankruptcyLienAvoidance: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('11 U.S.C. § 522(f); Fed. R. Bankr. P. 4003(d)'),
      confidence: 'known',
      note: {
        en: 'A discharge ends the personal debt but not a recorded lien. Ask for this before the case closes; a closed case can often be reopened.',
        es: 'La liberación de deudas (discharge) termina la deuda personal, pero no un gravamen inscrito. Pídalo antes de que se cierre el caso; muchas veces un caso cerrado se puede reabrir.',
      },
      value: {
        rule: {
          en: 'A debtor may ask the court to remove a judgment lien as far as it eats into an exemption. Add up the lien, all other liens and the exemption: the part of the lien that is more than the property can carry is removed. Liens for child support or alimony stay.',
          es: 'El deudor puede pedir al tribunal que quite un gravamen por fallo en la medida en que reduzca una exención. Sume el gravamen, todos los demás gravámenes y la exención: se quita la parte del gravamen que pasa de lo que vale la propiedad. Los gravámenes por manutención o pensión conyugal se quedan.',
        },
        how: { en: 'By motion in the bankruptcy case', es: 'Con una petición en el caso de bancarrota' },
        alsoCovers: {
          en: 'Loans secured on household goods, tools or health aids that were not bought with the loan, within limits',
          es: 'Préstamos garantizados con artículos del hogar, herramientas o aparatos médicos que no se compraron con el préstamo, dentro de ciertos límites',
        },
      },
    },
  ]),
  automaticStay: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('11 U.S.C. §§ 362, 547(c)(8)'),
      confidence: 'known',
      note: {
        en: 'Give the case number and the filing date to the creditor, the sheriff, the employer and the bank. A creditor who learns of the case must undo steps taken after it was filed.',
        es: 'Dé el número del caso y la fecha de presentación al acreedor, al alguacil, al empleador y al banco. El acreedor que se entera del caso debe deshacer lo que hizo después de que se presentó.',
      },
      value: {
        rule: {
          en: 'Filing any bankruptcy case stops at once the garnishments, levies, liens, lawsuits and collection calls for debts from before the filing.',
          es: 'Presentar un caso de bancarrota detiene de inmediato los embargos, los gravámenes, las demandas y las llamadas de cobro por deudas anteriores a la presentación.',
        },
        exceptions: [
          { en: 'Criminal cases', es: 'Casos penales' },
          {
            en: 'Collecting child support from income that is not part of the bankruptcy',
            es: 'El cobro de manutención de hijos sobre ingresos que no forman parte de la bancarrota',
          },
          {
            en: 'Most evictions already won by judgment',
            es: 'La mayoría de los desalojos ya ganados por fallo',
          },
          {
            en: 'People who file again: only 30 days for a second case within a year, and no stop for a third',
            es: 'Quienes presentan otro caso: solo 30 días en un segundo caso dentro de un año, y ninguna protección en un tercero',
          },
        ],
        violation: {
          en: 'A creditor who breaks this on purpose owes actual damages and attorney fees, and sometimes punitive damages (§ 362(k)).',
          es: 'El acreedor que no lo respeta a propósito debe los daños reales y los honorarios de abogado, y a veces daños punitivos (§ 362(k)).',
        },
        recover: {
          en: 'Pay or bank money taken within 90 days before filing can sometimes be got back, if at least $600 went to that creditor (§ 547).',
          es: 'El salario o el dinero del banco tomado en los 90 días antes de presentar el caso a veces se puede recuperar, si ese acreedor recibió al menos $600 (§ 547).',
        },
        recoverWithin: { count: 90, unit: 'days' },
        recoverLeastCents: cents(600),
      },
    },
  ]),
  chapter7Wait: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('11 U.S.C. §§ 727(a)(8), 727(a)(9), 1328(f)'),
      confidence: 'known',
      note: {
        en: 'Count from filing date to filing date. A person may file sooner to stop collection, but gets no discharge.',
        es: 'Cuente de una fecha de presentación a la otra. Se puede presentar antes para detener el cobro, pero sin liberación de deudas (discharge).',
      },
      value: {
        years: 8,
        runsFromWords: {
          en: 'the filing date of the earlier Chapter 7 or 11 case that gave a discharge',
          es: 'la fecha de presentación del caso anterior del Capítulo 7 u 11 que dio la liberación de deudas (discharge)',
        },
        others: [
          {
            years: 6,
            between: {
              en: 'From a Chapter 13 or 12 discharge to Chapter 7',
              es: 'De una liberación del Capítulo 13 o 12 al Capítulo 7',
            },
            note: {
              en: 'unless 100% was paid, or 70% in good faith',
              es: 'salvo que se haya pagado el 100%, o el 70% de buena fe',
            },
          },
          {
            years: 4,
            between: {
              en: 'From a Chapter 7 discharge to Chapter 13',
              es: 'De una liberación del Capítulo 7 al Capítulo 13',
            },
          },
          {
            years: 2,
            between: {
              en: 'From a Chapter 13 discharge to another',
              es: 'De una liberación del Capítulo 13 a otra',
            },
          },
        ],
      },
    },
  ]),
}
