// Puts the coverage table of the rules library where README shows it.

const [begins, ends] = ['<!-- coverage begins -->', '<!-- coverage ends -->']

/** A README with this table between its two marks. Throws when it lacks them. */
export function withCoverage(readme, table) {
  const [from, to] = [readme.indexOf(begins), readme.indexOf(ends)]
  if (from < 0 || to < from) throw new Error(`README.md has lost its marks: ${begins} and ${ends}`)
  return `${readme.slice(0, from + begins.length)}\n\n${table}\n\n${readme.slice(to)}`
}
