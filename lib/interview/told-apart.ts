// Names of a list told apart: two accounts at one bank, two jobs with one employer.

/** The names in their order; from the second time on a name carries its number: "First Bank", "First Bank (2)". */
export function toldApart(names: readonly string[]): string[] {
  const times = new Map<string, number>()
  return names.map(name => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? name : `${name} (${time})`
  })
}
