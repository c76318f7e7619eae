import { describe, expect, test } from 'vitest'
import { timeLeft } from './deadline'

describe('timeLeft', () => {
  test.each([
    ['on the day', 0, 'soon', 'Today', 'Hoy'],
    ['the day before', 1, 'soon', 'Tomorrow', 'Mañana'],
    ['two days before', 2, 'soon', '2 days left', 'Faltan 2 días'],
    ['the last number said in days', 120, 'calm', '120 days left', 'Faltan 120 días'],
    ['the first said in months', 121, 'calm', '3 months left', 'Faltan 3 meses'],
    ['a day short of two years', 729, 'calm', '23 months left', 'Faltan 23 meses'],
    ['ten years, of which two or three are leap years', 3652, 'calm', '9 years left', 'Faltan 9 años'],
    ['the day after, where it mattered', -1, 'overdue', '1 day overdue', 'Venció hace 1 día'],
    ['the day after, where it did not', -1, 'calm', '1 day ago', 'Hace 1 día'],
  ] as const)('%s', (_name, days, tone, en, es) => {
    expect(timeLeft(days, tone)).toEqual({ en, es })
  })
})
