// Federal and uniform law on settling a debt: signing online, tax on what is forgiven, transfers that can be undone,
// and a check marked "paid in full". Read 2026-11-21.

import { cents, checked, cite } from './entry'
import type { FederalFacts } from './federal-types'

export const federalSettling: Pick<
  FederalFacts,
  'esign' | 'debtCancellationTax' | 'fraudulentTransfer' | 'accordAndSatisfaction'
> = {
  esign: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('15 U.S.C. §§ 7001, 7003'),
      confidence: 'known',
      note: {
        en: 'Papers to be filed or recorded, such as a satisfaction, still need the signature, notary or form that the court or the recorder asks for.',
        es: 'Los papeles que se presentan o inscriben, como la constancia de pago del fallo, siguen necesitando la firma, el notario o el formulario que exija el tribunal o el registro.',
      },
      value: {
        rule: {
          en: 'A contract or a signature may not be refused only because it is electronic. A settlement or a payment agreement can be signed online if both sides agree to do so.',
          es: 'Un contrato o una firma no se puede rechazar solo por ser electrónico. Un acuerdo de pago se puede firmar en línea si ambas partes aceptan hacerlo así.',
        },
        exceptions: [
          {
            en: 'Court orders, notices and official court papers',
            es: 'Órdenes, avisos y papeles oficiales del tribunal',
          },
          {
            en: 'Wills and most family law papers',
            es: 'Testamentos y la mayoría de los papeles de derecho de familia',
          },
          {
            en: 'Notices of default, foreclosure or eviction on a home',
            es: 'Avisos de incumplimiento, ejecución hipotecaria o desalojo de una vivienda',
          },
          {
            en: 'Ending utilities, or health or life insurance',
            es: 'La cancelación de servicios públicos o de un seguro médico o de vida',
          },
        ],
        consumerConsent: {
          en: 'Where the law wants a consumer told in writing, the consumer must first agree to get it electronically, after a clear statement (§ 7001(c)).',
          es: 'Cuando la ley exige informar por escrito a un consumidor, este primero debe aceptar recibirlo en forma electrónica, después de una explicación clara (§ 7001(c)).',
        },
      },
    },
  ]),
  debtCancellationTax: checked('today', '2026-11-22', [
    {
      from: null,
      cite: cite('26 U.S.C. §§ 61(a)(11), 108, 6050P'),
      confidence: 'known',
      note: {
        en: 'Canceled debt can be income even under $600 and with no form: Form 1099-C says so to the person who gets it. IRS Publication 4681 tells what to leave out. The $600 of § 6050P is its own figure: as far as we know the 2025 change to other reports did not raise it. The exclusion for home mortgages ended with 2025.',
        es: 'La deuda perdonada puede ser un ingreso aun con menos de $600 y sin formulario: así lo dice el Formulario 1099-C a quien lo recibe. La Publicación 4681 del IRS explica qué no se cuenta. Los $600 del § 6050P son una cifra propia: hasta donde sabemos, el cambio de 2025 en otros informes no la subió. La exclusión por hipotecas de vivienda terminó con 2025.',
      },
      value: {
        formThresholdCents: cents(600),
        form: '1099-C',
        claimForm: '982',
        rule: {
          en: 'Debt that is forgiven is usually income in the year it is canceled.',
          es: 'La deuda perdonada normalmente es un ingreso en el año en que se cancela.',
        },
        whoMustFile: {
          en: 'Banks, credit unions, federal agencies, and businesses whose main trade is lending money. A private person who forgives part of a judgment normally need not.',
          es: 'Bancos, cooperativas de crédito, organismos federales y empresas cuyo negocio principal es prestar dinero. Una persona particular que perdona parte de un fallo normalmente no tiene que hacerlo.',
        },
        exclusions: [
          { en: 'Debt discharged in bankruptcy', es: 'Deuda eliminada en una bancarrota' },
          {
            en: 'A person who owed more than they owned just before, up to that difference',
            es: 'Quien debía más de lo que tenía justo antes, hasta esa diferencia',
          },
          {
            en: 'Debt whose payment could have been deducted',
            es: 'Deuda cuyo pago se habría podido deducir',
          },
          {
            en: 'A true dispute over how much was owed',
            es: 'Una disputa verdadera sobre cuánto se debía',
          },
        ],
      },
    },
  ]),
  fraudulentTransfer: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('Uniform Voidable Transactions Act §§ 4, 5, 9; 11 U.S.C. § 548'),
      confidence: 'known',
      note: {
        en: 'Most states have this act or its older form, with four years; a few allow more. Paying real debts and using exemptions is not fraud.',
        es: 'La mayoría de los estados tiene esta ley o su forma anterior, con cuatro años; unos pocos dan más tiempo. Pagar deudas reales y usar exenciones no es fraude.',
      },
      value: {
        rule: {
          en: 'A creditor may undo a transfer made to keep property from creditors, or made for less than fair value while the debtor could not pay debts or became unable to.',
          es: 'Un acreedor puede deshacer una transferencia hecha para sacar bienes del alcance de los acreedores, o hecha por menos de su valor justo cuando el deudor no podía pagar sus deudas o quedó sin poder hacerlo.',
        },
        uniformActYears: 4,
        uniformActDiscovery: {
          en: 'for a transfer meant to cheat: one year after it is discovered',
          es: 'para una transferencia hecha con intención de engañar: un año después de descubrirla',
        },
        bankruptcyYears: 2,
        selfSettledTrustYears: 10,
        badges: [
          { en: 'transfer to a relative or insider', es: 'transferencia a un pariente o allegado' },
          { en: 'the debtor kept control', es: 'el deudor conservó el control' },
          { en: 'it was hidden', es: 'se ocultó' },
          { en: 'a lawsuit was pending or threatened', es: 'había una demanda en curso o anunciada' },
          { en: 'little or nothing was paid for it', es: 'se pagó poco o nada' },
          { en: 'nearly all property was moved', es: 'se transfirieron casi todos los bienes' },
        ],
      },
    },
  ]),
  accordAndSatisfaction: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('UCC § 3-311'),
      confidence: 'known',
      note: {
        en: 'The amount of a judgment is fixed. So a check for less that is marked “paid in full” usually does not end it: get a signed settlement and a filed satisfaction instead.',
        es: 'La cantidad de un fallo es fija. Por eso un cheque por menos marcado “pago total” normalmente no lo termina: consiga en su lugar un acuerdo firmado y la constancia de pago del fallo presentada en el tribunal.',
      },
      value: {
        rule: {
          en: 'A check sent in good faith and clearly marked as full payment settles a claim if it is cashed, when the claim is honestly disputed or its amount is not certain.',
          es: 'Un cheque enviado de buena fe y marcado claramente como pago total resuelve un reclamo si se cobra, cuando el reclamo se disputa con honestidad o su cantidad no es segura.',
        },
        needs: [
          { en: 'good faith', es: 'buena fe' },
          {
            en: 'a true dispute, or an amount that is not fixed',
            es: 'una disputa verdadera, o una cantidad que no es fija',
          },
          {
            en: 'a clear statement that it is full payment',
            es: 'una indicación clara de que es el pago total',
          },
          { en: 'the check is paid', es: 'que el cheque se pague' },
        ],
        escape: {
          en: 'An organization can ask that such checks go to a named address, and anyone can undo it by returning the money within 90 days.',
          es: 'Una organización puede exigir que esos cheques se envíen a una dirección determinada, y cualquiera puede deshacerlo si devuelve el dinero dentro de 90 días.',
        },
        refund: { count: 90, unit: 'days' },
      },
    },
  ]),
}
