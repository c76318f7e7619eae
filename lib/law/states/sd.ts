// South Dakota: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const southDakota: Jurisdiction = {
  code: 'SD',
  name: { en: 'South Dakota', es: 'Dakota del Sur' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2011-07-01',
        cite: cite('S.D. Codified Laws § 15-39-45.1', 'https://ujs.sd.gov/faq/judgments'),
        confidence: 'verified',
        note: {
          en: 'Before the hearing, the defendant can move the case to the regular court docket to keep the right to a jury and to an appeal.',
          es: 'Antes de la audiencia, el demandado puede pasar el caso a la vía ordinaria para conservar el derecho a un jurado y a apelar.',
        },
        value: {
          court: {
            en: 'Magistrate or Circuit Court, small claims',
            es: 'Tribunal de Magistrados o Tribunal de Circuito, reclamos menores',
          },
          limitCents: cents(12_000),
          limitNote: {
            en: 'Not counting costs and attorney fees. Only claims for money.',
            es: 'Sin contar las costas ni los honorarios de abogado. Solo reclamos de dinero.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-39-45 et seq.', 'https://civilcase.com/small-claims/south-dakota'),
        confidence: 'secondary',
        note: {
          en: 'Both sides give up the right to appeal by staying in small claims. The only remedy is a motion to the same court to cancel the judgment.',
          es: 'Al quedarse en reclamos menores, ambas partes renuncian a apelar. El único recurso es una petición al mismo tribunal para que anule el fallo.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 15-18-1'),
        confidence: 'uncertain',
        note: {
          en: 'We found no waiting time. An order to pay in installments or a motion to cancel the judgment can put collection on hold. Check with the clerk.',
          es: 'No encontramos ningún plazo de espera. Una orden de pagar en cuotas o una petición de anular el fallo puede suspender el cobro. Confirme en la secretaría.',
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
        cite: cite(
          'S.D. Codified Laws §§ 54-3-5.1, 54-3-16',
          'https://instalawyer.io/laws/south-dakota-codified-laws/section-54-3-51-interest-on',
        ),
        confidence: 'verified',
        note: {
          en: 'Judgments carry the Category B rate, 10% a year, from the date of the judgment.',
          es: 'Los fallos generan intereses a la tasa de la Categoría B, 10% al año, desde la fecha del fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-2-6, 15-16-33, 15-18-1', 'https://sdlegislature.gov/Statutes/2044057'),
        confidence: 'verified',
        note: {
          en: 'A writ of execution can be issued for 20 years after the judgment. The lien on land lasts only 10 years, and can be renewed for 10 more.',
          es: 'Se puede emitir una orden de ejecución durante 20 años desde el fallo. El gravamen sobre inmuebles dura solo 10 años y se puede renovar por 10 más.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'File an affidavit of renewal of the judgment lien, or start a new lawsuit on the judgment with permission of the court.',
            es: 'Presente una declaración jurada para renovar el gravamen del fallo (affidavit of renewal), o inicie una nueva demanda sobre el fallo con permiso del tribunal.',
          },
          window: {
            words: { en: 'before the 10-year lien ends', es: 'antes de que termine el gravamen de 10 años' },
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
        cite: cite('S.D. Codified Laws §§ 15-16-7, 15-16-9, 15-16-33', 'https://ujs.sd.gov/faq/judgments'),
        confidence: 'verified',
        note: {
          en: 'The court places the lien when it dockets the judgment. The lien does not reach the homestead.',
          es: 'El tribunal impone el gravamen cuando inscribe el fallo. El gravamen no alcanza la vivienda protegida (homestead).',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo inscrito (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of courts of the county where the land is',
            es: 'secretaría de los tribunales (clerk of courts) del condado donde está el inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: '2005-07-01',
        cite: cite(
          'S.D. Codified Laws § 15-39-76.1',
          'https://mylrc.sdlegislature.gov/api/Documents/SessionLaw/106272.html?Year=2005',
        ),
        confidence: 'verified',
        note: {
          en: 'The law sets no number of days. The clerk charges nothing to mark the judgment paid.',
          es: 'La ley no fija un número de días. La secretaría no cobra por anotar que el fallo está pagado.',
        },
        value: {
          document: {
            en: 'Notice of payment to the clerk of courts',
            es: 'Aviso de pago a la secretaría del tribunal (notice of payment)',
          },
          form: "Affidavit Claiming Payment of Small Claims Judgment (debtor's form, no number)",
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If the creditor does nothing, the debtor can file the affidavit. The court then orders the creditor to explain why the judgment should not be marked paid.',
            es: 'Si el acreedor no hace nada, el deudor puede presentar la declaración jurada. El tribunal ordena entonces al acreedor que explique por qué no se debe anotar el pago.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.D. Codified Laws §§ 15-39-75, 15-39-76',
          'https://law.uslawyerdatabase.com/category/us-law/2022-south-dakota-codified-laws/title-15-civil-procedure/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'The court may award costs of up to $250 on the motion.',
          es: 'Por esta petición el tribunal puede imponer costas de hasta $250.',
        },
        value: {
          period: null,
          runsFrom: 'entered',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'At any time after the judgment, on a motion and for cause, the court may cancel it for lack of actual notice, error or another good reason.',
            es: 'En cualquier momento después del fallo, si se presenta una petición con causa, el tribunal puede anularlo por falta de aviso real, por error o por otra buena razón.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('South Dakota Unified Judicial System', 'https://ujs.sd.gov/faq/judgments'),
        confidence: 'known',
        value: {
          selfHelp: 'https://ujslawhelp.sd.gov/',
          forms: 'https://ujs.sd.gov/',
        },
      },
    ]),
  },
}
