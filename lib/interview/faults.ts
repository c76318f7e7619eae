// The sentences a person reads beside a field. One place, so the same mistake is always explained the same way.

import { formatDate, type IsoDate } from '@/lib/shared/civil-date'
import { type Cents, formatCents, type MoneyFault } from '@/lib/shared/money'
import { inBoth, type Locale, tags, type Words } from '@/lib/shared/words'

export const moneyFaults: Record<Exclude<MoneyFault, 'empty'>, Words> = {
  'not-money': {
    en: 'Enter an amount in dollars and cents, like 1,234.56',
    es: 'Escriba una cantidad en dólares y centavos, por ejemplo 1,234.56',
  },
  'not-dollars': {
    en: 'Only US dollars can be counted. Enter the amount in dollars, like 1,234.56',
    es: 'Solo se pueden contar dólares estadounidenses. Escriba la cantidad en dólares, por ejemplo 1,234.56',
  },
  negative: {
    en: 'The amount cannot be less than zero',
    es: 'La cantidad no puede ser menor que cero',
  },
  ambiguous: {
    en: 'We cannot tell the dollars from the cents. Write it with a comma for thousands and a point for cents, like 1,234.56',
    es: 'No distinguimos los dólares de los centavos. Use una coma para los miles y un punto para los centavos, por ejemplo 1,234.56',
  },
  'too-many-decimals': {
    en: 'Use at most two digits after the point, like 1,234.56',
    es: 'Use como máximo dos cifras después del punto, por ejemplo 1,234.56',
  },
  'too-large': {
    en: 'The amount is too large. The most this service can work with is $20,000,000',
    es: 'La cantidad es demasiado grande. Lo máximo que maneja este servicio es $20,000,000',
  },
}

export const faults = {
  choose: { en: 'Choose one of the answers', es: 'Elija una de las respuestas' },
  chooseAny: { en: 'Choose at least one of the answers', es: 'Elija al menos una de las respuestas' },
  answer: { en: 'Enter an answer', es: 'Escriba una respuesta' },
  amount: { en: 'Enter an amount, like 1,234.56', es: 'Escriba una cantidad, por ejemplo 1,234.56' },
  date: { en: 'Enter the date', es: 'Escriba la fecha' },
  dateParts: {
    en: 'Enter the month, the day and the year',
    es: 'Escriba el mes, el día y el año',
  },
  dateNumbers: {
    en: 'Enter the date in numbers, like 3 27 2026 for March 27, 2026',
    es: 'Escriba la fecha en números, por ejemplo 3 27 2026 para el 27 de marzo de 2026',
  },
  noSuchDate: {
    en: 'There is no such day. Check the month and the day',
    es: 'Ese día no existe. Revise el mes y el día',
  },
  year: {
    en: 'Enter the year with four digits, like 2026. It must be 1950 or later',
    es: 'Escriba el año con cuatro cifras, por ejemplo 2026. Debe ser 1950 o posterior',
  },
  zip: {
    en: 'Enter a ZIP code, like 90012 or 90012-1234',
    es: 'Escriba un código postal, por ejemplo 90012 o 90012-1234',
  },
  email: {
    en: 'Enter an email address, like name@example.com',
    es: 'Escriba un correo electrónico, por ejemplo nombre@ejemplo.com',
  },
  time: {
    en: 'Enter the time like 2:30 pm',
    es: 'Escriba la hora, por ejemplo 2:30 p. m.',
  },
  timeHalf: {
    en: 'Say whether it was in the morning or later: add am or pm, like 2:30 pm',
    es: 'Diga si fue por la mañana o más tarde: agregue a. m. o p. m., por ejemplo 2:30 p. m.',
  },
  phone: { en: 'Enter a phone number with 10 digits', es: 'Escriba un número de teléfono de 10 cifras' },
  lastDigits: {
    en: 'Enter only the last four digits, like 4821. We never keep a whole account number',
    es: 'Escriba solo las últimas cuatro cifras, por ejemplo 4821. Nunca guardamos un número de cuenta completo',
  },
  bankName: {
    en: 'Enter only the name of the bank. We never keep a whole account number',
    es: 'Escriba solo el nombre del banco. Nunca guardamos un número de cuenta completo',
  },
  percent: {
    en: 'Enter the rate as a number, like 10 or 5.75',
    es: 'Escriba la tasa como un número, por ejemplo 10 o 5.75',
  },
  number: { en: 'Enter a whole number, like 3', es: 'Escriba un número entero, por ejemplo 3' },
  socialSecurity: {
    en: 'This looks like a Social Security number. Please leave it out: we never need it',
    es: 'Esto parece un número de Seguro Social. Por favor, quítelo: nunca lo necesitamos',
  },
} satisfies Record<string, Words>

export function tooLong(most: number, now: number): Words {
  return inBoth(locale => {
    const [limit, count] = [most, now].map(length => formatNumber(length, locale))
    return locale === 'en'
      ? `Use ${limit} characters or fewer. You have ${count}`
      : `Use ${limit} caracteres o menos. Tiene ${count}`
  })
}

function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value)
}

export function tooManyLines(most: number): Words {
  return { en: `Use ${most} lines or fewer`, es: `Use ${most} líneas o menos` }
}

export function atLeast(least: Cents): Words {
  return {
    en: `The amount must be ${formatCents(least)} or more`,
    es: `La cantidad debe ser ${formatCents(least)} o más`,
  }
}

export function atMost(most: Cents): Words {
  return {
    en: `The amount must be ${formatCents(most)} or less`,
    es: `La cantidad debe ser ${formatCents(most)} o menos`,
  }
}

export function notBefore(on: IsoDate): Words {
  return {
    en: `The date must be ${formatDate(on, 'en')} or later`,
    es: `La fecha debe ser el ${formatDate(on, 'es')} o posterior`,
  }
}

export function notAfter(on: IsoDate): Words {
  return {
    en: `The date must be ${formatDate(on, 'en')} or earlier`,
    es: `La fecha debe ser el ${formatDate(on, 'es')} o anterior`,
  }
}

export function numberBetween(least: number, most: number): Words {
  return inBoth(locale => {
    const [from, to] = [least, most].map(bound => formatNumber(bound, locale))
    return locale === 'en'
      ? `The number must be between ${from} and ${to}`
      : `El número debe estar entre ${from} y ${to}`
  })
}

export function percentAtMost(most: number): Words {
  return { en: `The rate must be between 0 and ${most}`, es: `La tasa debe estar entre 0 y ${most}` }
}
