import { fail, ok, type Result } from '@/lib/shared/results'

/** Lets work through in the order it came, `places` at a time; beyond `mostWaiting` in line it is turned away as busy. */
export function makeTurnstile(places: number, mostWaiting: number) {
  let inside = 0
  const line: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<Result<T, 'busy'>> => {
    if (inside < places) inside += 1
    else if (line.length < mostWaiting) await new Promise<void>(resolve => line.push(resolve))
    else return fail('busy')
    try {
      return ok(await work())
    } finally {
      const next = line.shift()
      if (next) next()
      else inside -= 1
    }
  }
}
