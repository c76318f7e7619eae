import { describe, expect, it } from 'vitest'
import { makeTurnstile } from './turnstile'

/** Work that ends when told to. */
function heldWork(log: string[]) {
  const ends: (() => void)[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await new Promise<void>(resolve => ends.push(resolve))
    log.push(`${name} ends`)
    return name
  }
  const endNext = async () => {
    ends.shift()?.()
    await new Promise(resolve => setTimeout(resolve))
  }
  return { work, endNext }
}

describe('a turnstile of two places with two waiting', () => {
  it('keeps the order, and turns away the fifth', async () => {
    const log: string[] = []
    const { work, endNext } = heldWork(log)
    const pass = makeTurnstile(2, 2)
    const answers = ['a', 'b', 'c', 'd', 'e'].map(name => pass(work(name)))
    expect(await answers[4]).toEqual({ ok: false, error: 'busy' })
    expect(log).toEqual(['a begins', 'b begins'])
    for (let ended = 0; ended < 4; ended += 1) await endNext()
    expect(log.filter(line => line.endsWith('begins'))).toEqual(['a begins', 'b begins', 'c begins', 'd begins'])
    expect(await Promise.all(answers.slice(0, 4))).toEqual(['a', 'b', 'c', 'd'].map(value => ({ ok: true, value })))
  })

  it('gives the place back when work fails', async () => {
    const pass = makeTurnstile(1, 0)
    await expect(pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await pass(async () => 'fine')).toEqual({ ok: true, value: 'fine' })
  })
})
