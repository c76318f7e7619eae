// Connecticut: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const connecticut: Jurisdiction = {
  code: 'CT',
  name: { en: 'Connecticut', es: 'Connecticut' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 51-15(d)', 'http://credit-help.biz/bank/20412'),
        confidence: 'secondary',
        note: {
          en: 'A magistrate decides and the trial is not recorded. Either side can ask to move the case to the regular docket.',
          es: 'Decide un magistrado y el juicio no se graba. Cualquiera de las partes puede pedir que el caso pase al tribunal ordinario.',
        },
        value: {
          court: {
            en: 'Superior Court, Small Claims Session',
            es: 'Tribunal Superior, Sesión de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'A tenant may claim double a security deposit plus interest even if that passes $5,000.',
            es: 'Un inquilino puede reclamar el doble del depósito de garantía más intereses, aunque pase de $5,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 51-197a', 'http://credit-help.biz/bank/20412'),
        confidence: 'secondary',
        note: {
          en: 'Small claims decisions are final. The only way back is a motion to open the judgment, normally within four months.',
          es: 'Las decisiones de reclamos menores son definitivas. Solo queda la petición de reabrir el fallo, normalmente dentro de cuatro meses.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-356a, 52-356d, 52-361a'),
        confidence: 'uncertain',
        note: {
          en: 'The court usually sets weekly payments in the judgment. A wage execution can issue only after one is missed. We did not confirm any separate waiting period: ask the clerk.',
          es: 'El tribunal suele fijar pagos semanales en el fallo. El embargo de salario solo puede ordenarse después de que se falte a uno. No confirmamos ningún otro plazo de espera: pregunte en la secretaría.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'there is a judgment; in practice, when a payment under the payment order is missed',
            es: 'hay un fallo; en la práctica, cuando se falta a un pago de la orden de pagos',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. §§ 37-3a, 37-3b, 52-356d(e); Ballou v. Law Offices Howard Lee Schiff, P.C. (Conn. 2012)',
          'https://jud.ct.gov/external/supapp/Summaries/Docket/18639.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'No interest runs by itself. It runs only if the judgment awards it, at the rate written there: any rate the court finds fair, up to 10% a year (at most 5% on hospital debts), unless a contract sets more. Judgments for injury or property damage by negligence must carry interest of up to 10%. A payment order alone adds no interest (Ballou, 2012). Adding interest without an award has been sued on as unfair collection.',
          es: 'Los intereses no corren por sí solos. Corren solo si el fallo los concede, a la tasa escrita en él: la que el tribunal considere justa, hasta 10% al año (5% como máximo en deudas de hospital), salvo que un contrato fije más. Los fallos por lesiones o daños a la propiedad por negligencia deben llevar intereses de hasta 10%. Una orden de pagos por sí sola no agrega intereses (Ballou, 2012). Agregar intereses que el fallo no concede ha dado lugar a demandas por cobranza abusiva.',
        },
        none: true,
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. § 52-598(b), (c)',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/general-statutes-of-connecticut/title-52-civil-actions/chapter-926-statute-of-limitations/section-52-598-execution-or-action-upon-judgment-for-money-damages-motion-to-revive-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'Small claims: 10 years to enforce and 15 years for a new lawsuit. Other Superior Court judgments have 20 and 25 years.',
          es: 'Reclamos menores: 10 años para ejecutar y 15 años para una nueva demanda. Los demás fallos del Tribunal Superior tienen 20 y 25 años.',
        },
        value: {
          years: 10,
          renewable: false,
          renewHow: {
            en: 'A motion to revive cannot lengthen the time. A new lawsuit on the judgment may be brought within 15 years.',
            es: 'Una petición para revivir el fallo no puede alargar el plazo. Se puede presentar una nueva demanda basada en el fallo dentro de 15 años.',
          },
          window: {
            words: {
              en: 'within 15 years, for a new lawsuit on the judgment',
              es: 'dentro de 15 años, para una nueva demanda basada en el fallo',
            },
            closes: { after: 'entered', period: { count: 15, unit: 'years' } },
          },
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-328, 52-380a'),
        confidence: 'known',
        note: {
          en: 'The lien lasts 10 years for small claims and 20 for regular judgments. It is foreclosed like a mortgage.',
          es: 'El gravamen dura 10 años en reclamos menores y 20 en los fallos ordinarios. Se ejecuta como una hipoteca.',
        },
        value: {
          document: {
            en: 'Judgment lien certificate',
            es: 'Certificado de gravamen por fallo (Judgment lien certificate)',
          },
          where: {
            en: "town clerk's land records where the land is",
            es: 'registro de inmuebles de la secretaría municipal (town clerk) donde está el inmueble',
          },
          years: 10,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Practice Book ch. 24; Conn. Gen. Stat. §§ 49-8, 52-380d'),
        confidence: 'uncertain',
        note: {
          en: 'Check the 90 days with the clerk. The debtor may also ask the court to rule that the judgment has been paid.',
          es: 'Verifique los 90 días en la secretaría. El deudor también puede pedir al tribunal que declare que el fallo se pagó.',
        },
        value: {
          document: {
            en: 'Written notice of satisfaction',
            es: 'Aviso escrito de pago del fallo (notice of satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 90, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'None fixed for the notice. A land-record lien left unreleased after a written request can bring damages set by statute.',
            es: 'No hay una fija para el aviso. Si un gravamen inscrito no se cancela tras una petición por escrito, puede haber daños fijados por ley.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-212, 52-212a; Conn. Practice Book § 24-31'),
        confidence: 'known',
        note: {
          en: 'Never having been properly served is a ground at any time. Filing does not always stop an execution already issued.',
          es: 'No haber sido notificado legalmente es una causa válida en cualquier momento. Presentar la petición no siempre detiene una ejecución ya ordenada.',
        },
        value: {
          period: { count: 4, unit: 'months' },
          runsFrom: 'notice',
          runsFromWords: { en: 'notice of the judgment', es: 'el aviso del fallo' },
          form: 'JD-CV-51 (Motion to Open Judgment, Small Claims)',
          rule: {
            en: 'File a motion to open within four months, with the fee. Show a good defense and a reasonable cause for missing court. Later it works only if the court had no jurisdiction, or for fraud or consent.',
            es: 'Presente una petición para reabrir el fallo dentro de cuatro meses y pague la tarifa. Demuestre una buena defensa y una causa razonable por la que faltó. Después solo procede si el tribunal no tenía jurisdicción, o por fraude o acuerdo de las partes.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. § 52-212a; Cusano v. Burgundy Chevrolet, Inc., 55 Conn. App. 655 (1999)',
          'http://print.casetext.com/case/cusano-v-burgundy-chevrolet-inc',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical error in its judgment at any time, even after the four months to open it.',
            es: 'El tribunal puede corregir un error de escritura en su fallo en cualquier momento, aun después de los cuatro meses para reabrirlo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('State of Connecticut Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.jud.ct.gov/faq/smallclaims.html',
          forms: 'https://www.jud.ct.gov/webforms/',
        },
      },
    ]),
  },
}
