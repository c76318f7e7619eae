import { formatCents } from '@/lib/shared/money'
import { inBoth } from '@/lib/shared/words'
import { defineListStep } from '../define'
import { money, radios, text } from '../fields'
import { toldApart } from '../told-apart'

export const bankAccounts = defineListStep({
  id: 'bank-accounts',
  key: 'bankAccounts',
  least: 0,
  most: 200,
  title: { en: 'Do you have money in a bank?', es: '¿Tiene dinero en un banco?' },
  why: {
    en: 'Checking, savings, credit union, prepaid and payment app accounts all count. We never ask for an account number.',
    es: 'Cuentan las cuentas corrientes y de ahorro, las cooperativas de crédito, las tarjetas prepagadas y las aplicaciones de pago. Nunca pedimos el número de la cuenta.',
  },
  maySkip: { en: 'I’m not sure', es: 'No estoy seguro o segura' },
  entryTitle: (_context, index) =>
    index === 0
      ? { en: 'Where is the money?', es: '¿Dónde está el dinero?' }
      : { en: 'Where is the next account?', es: '¿Dónde está la siguiente cuenta?' },
  another: { en: 'Do you have another account?', es: '¿Tiene otra cuenta?' },
  fields: {
    bankName: text({
      label: { en: 'Name of the bank', es: 'Nombre del banco' },
      hint: {
        en: 'Add “checking” or “savings” if you have two there. Never the account number.',
        es: 'Agregue “corriente” o “ahorros” si tiene dos ahí. Nunca el número de la cuenta.',
      },
      missing: { en: 'Enter the name of the bank', es: 'Escriba el nombre del banco' },
      most: 60,
    }),
    balanceCents: money({
      label: { en: 'How much is in it today (optional)', es: 'Cuánto hay hoy (opcional)' },
      hint: {
        en: 'Enter 0 if it is empty or overdrawn. Leave it blank if you do not know.',
        es: 'Escriba 0 si está vacía o en rojo. Déjelo en blanco si no lo sabe.',
      },
      optional: true,
    }),
    whose: radios({
      label: { en: 'Whose name is on it?', es: '¿A nombre de quién está?' },
      options: [
        { value: 'mine', label: { en: 'Only mine', es: 'Solo al mío' } },
        { value: 'spouse', label: { en: 'Mine and my spouse’s', es: 'Al mío y al de mi cónyuge' } },
        { value: 'other', label: { en: 'Mine and someone else’s', es: 'Al mío y al de otra persona' } },
      ],
    }),
  },
  // The stored name would be printed: a number in it must not be.
  check: ({ bankName = '' }) =>
    /\d{5,}/.test(bankName.replace(/[\s-]/g, ''))
      ? [
          {
            field: 'bankName',
            message: {
              en: 'Enter only the name of the bank, not the account number',
              es: 'Escriba solo el nombre del banco, no el número de la cuenta',
            },
          },
        ]
      : [],
  summary: ({ bankName, balanceCents }) => {
    const balance = balanceCents === undefined ? null : formatCents(balanceCents)
    return inBoth(locale => `${bankName}: ${balance ?? (locale === 'en' ? 'balance not known' : 'saldo no conocido')}`)
  },
})

/** What each account of the list is called, and known by in later questions. */
export function accountNames(accounts: readonly { bankName: string }[]): string[] {
  return toldApart(accounts.map(({ bankName }) => bankName))
}
