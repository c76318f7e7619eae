// North Carolina: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const northCarolina: Jurisdiction = {
  code: 'NC',
  name: { en: 'North Carolina', es: 'Carolina del Norte' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2013-08-01',
        cite: cite('N.C. Gen. Stat. § 7A-210'),
        confidence: 'known',
        note: {
          en: "Check the county's limit with the clerk.",
          es: 'Consulte el límite de su condado en la secretaría.',
        },
        value: {
          court: {
            en: 'District Court, small claims (magistrate)',
            es: 'Tribunal de Distrito, reclamos menores (magistrado)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'The chief district judge may set a lower limit for a county, from $5,000 to $10,000.',
            es: 'El juez principal del distrito puede fijar para un condado un límite menor, de $5,000 a $10,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 7A-228, 7A-230'),
        confidence: 'known',
        note: {
          en: 'An appeal is a new trial in district court. The fee must be paid within 20 days of the judgment, unless you ask for a fee waiver.',
          es: 'La apelación es un nuevo juicio en el tribunal de distrito. La cuota se paga dentro de los 20 días del fallo, salvo que usted pida que lo eximan de ella.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the magistrate enters the judgment',
            es: 'el día en que el magistrado registra el fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1C-1603, 7A-228'),
        confidence: 'known',
        note: {
          en: 'Before any writ against a person, the creditor must serve the Notice of Right to Have Exemptions Designated and wait 20 more days.',
          es: 'Antes de cualquier orden de ejecución contra una persona, el acreedor debe entregarle legalmente el Aviso del Derecho a Designar Exenciones (Notice of Right to Have Exemptions Designated) y esperar 20 días más.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered (these are the days to appeal)',
            es: 'se registra el fallo (son los días para apelar)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1980-07-01',
        cite: cite(
          'N.C. Gen. Stat. §§ 24-1, 24-5',
          'https://unicourt.github.io/cic-code-nc/transforms/nc/ocnc/r81/gov.nc.stat.title.024.html',
        ),
        confidence: 'known',
        note: {
          en: 'Simple interest. On a contract, the contract rate goes on after judgment if the contract says so; otherwise it is 8%. Only the principal earns interest: not the interest awarded in the judgment (§ 24-5(a)) and not the costs (§ 24-5(b)). In cases that are not about a contract, interest on compensatory damages runs from the day the case was filed.',
          es: 'Interés simple. Si hay un contrato, su tasa sigue después del fallo si el contrato lo dice; si no, es 8%. Solo el capital genera intereses: no los intereses incluidos en el fallo (§ 24-5(a)) ni las costas (§ 24-5(b)). En los casos que no son de contrato, los intereses sobre los daños compensatorios corren desde el día en que se presentó la demanda.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: false,
          awardedInterestBears: false,
          special: [
            {
              applies: {
                en: 'Contract that says its rate goes on after judgment: the contract rate',
                es: 'Contrato que dice que su tasa sigue después del fallo: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('N.C. Gen. Stat. § 24-5(a)'),
            },
            {
              applies: {
                en: 'Contract that gave credit for personal, family, household or farm use: the lower of 8% and the contract rate',
                es: 'Contrato que dio crédito para uso personal, familiar, del hogar o agrícola: la menor entre el 8% y la tasa del contrato',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 8 },
              atMost: true,
              cite: cite('N.C. Gen. Stat. § 24-5(a)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-47(1), 1-306'),
        confidence: 'known',
        note: {
          en: 'The lien itself cannot be extended. The second judgment makes a new lien.',
          es: 'El gravamen en sí no se puede extender. El segundo fallo crea un gravamen nuevo.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a new lawsuit on the judgment before it expires. This can be done once.',
            es: 'Presente una nueva demanda basada en el fallo antes de que venza. Se puede hacer una sola vez.',
          },
          window: {
            words: { en: 'within 10 years of entry', es: 'dentro de los 10 años del registro' },
            closes: { after: 'entered', period: { count: 10, unit: 'years' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. §§ 1-233, 1-234'),
        confidence: 'known',
        note: {
          en: "The clerk dockets a magistrate's judgment automatically in the county of the judgment. Land that spouses own together by the entireties is not reached by the debt of only one of them.",
          es: 'La secretaría registra automáticamente el fallo del magistrado en el condado del fallo. El inmueble que los esposos tienen juntos en propiedad conyugal (tenancy by the entireties) no responde por la deuda de uno solo.',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo registrado (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of superior court of each county where the debtor has land',
            es: 'secretaría del tribunal superior (clerk of superior court) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1-239', 'http://statutes.laws.com/north-carolina/Chapter_1/GS_1-239'),
        confidence: 'known',
        note: {
          en: 'The debtor can instead pay the clerk, who credits the docket and marks the judgment paid in full. If a payment was never noted, the debtor can ask for credit by motion (§ 1-242).',
          es: 'El deudor puede, en cambio, pagar en la secretaría, que anota el pago y marca el fallo como pagado por completo. Si un pago nunca se anotó, el deudor puede pedir con una petición que se lo acrediten (§ 1-242).',
        },
        value: {
          document: {
            en: 'Notice of satisfaction to the clerk (entered on the judgment docket)',
            es: 'Aviso de pago del fallo a la secretaría (notice of satisfaction), que se anota en el registro de fallos',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 60, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "If the creditor still has not acted within 30 days after the debtor's written demand: $100, the debtor's loss and attorney's fees.",
            es: 'Si el acreedor sigue sin hacerlo 30 días después de la exigencia por escrito del deudor: $100, las pérdidas del deudor y honorarios de abogado.',
          },
          penaltyCents: cents(100),
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1A-1, Rule 60(b); § 7A-228'),
        confidence: 'known',
        note: {
          en: 'The appeal is the surer road if there is still time.',
          es: 'La apelación es el camino más seguro si todavía hay tiempo.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for relief (Rule 60(b)) for mistake or excusable neglect within one year. An appeal within 10 days gives a new trial. A judgment without proper service is void at any time.',
            es: 'Presente una petición (Regla 60(b)) por error o descuido excusable dentro de un año. Apelar dentro de 10 días da un nuevo juicio. Un fallo sin notificación correcta es nulo en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('N.C. Gen. Stat. § 1A-1, Rule 60(a); § 7A-224'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a mistake of writing in the judgment at any time, on its own or when either side asks. It cannot change what was decided.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes. No puede cambiar lo que se decidió.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('North Carolina Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.nccourts.gov/help-topics/lawsuits-and-small-claims/small-claims',
          forms: 'https://www.nccourts.gov/documents/forms',
        },
      },
    ]),
  },
}
