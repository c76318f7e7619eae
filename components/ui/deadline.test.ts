import { describe, expect, test } from 'vitest'
import { timeLeft } from './deadline'

describe('timeLeft', () => {
  test.each([
    ['on the day', '2026-03-05', '2026-03-05', 'soon', 'Today', 'Hoy'],
    ['the day before', '2026-03-05', '2026-03-06', 'soon', 'Tomorrow', 'Mañana'],
    ['two days before', '2026-03-05', '2026-03-07', 'soon', '2 days left', 'Faltan 2 días'],
    ['120 days, the most said in days', '2026-01-01', '2026-05-01', 'calm', '120 days left', 'Faltan 120 días'],
    ['121 days, the first said in months', '2026-01-01', '2026-05-02', 'calm', '4 months left', 'Faltan 4 meses'],
    ['a day short of two years', '2026-03-05', '2028-03-04', 'calm', '23 months left', 'Faltan 23 meses'],
    ['two years', '2026-03-05', '2028-03-05', 'calm', '2 years left', 'Faltan 2 años'],
    ['a day short of ten years', '2025-06-03', '2035-06-02', 'calm', '9 years left', 'Faltan 9 años'],
    ['ten years with two leap days', '2025-06-03', '2035-06-03', 'calm', '10 years left', 'Faltan 10 años'],
    ['the day after, where it mattered', '2026-03-05', '2026-03-04', 'overdue', '1 day overdue', 'Venció hace 1 día'],
    ['the day after, where it did not', '2026-03-05', '2026-03-04', 'calm', '1 day ago', 'Hace 1 día'],
  ] as const)('%s', (_name, today, on, tone, en, es) => {
    expect(timeLeft(today, on, tone)).toEqual({ en, es })
  })
})
