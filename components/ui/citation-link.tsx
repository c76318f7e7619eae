/** The section of a law or rule, and the address it was read at when there is one. */
export type Cite = { section: string; source: string | null }

/** A section of the law, linked to where it can be read. The address of this page is not told to the other site. */
export function CitationLink({ cite }: { cite: Cite }) {
  const section = cite.section.replace(/(§+) /g, '$1\u00a0') // a section sign stays with its number
  if (!cite.source) return <cite className="citation">{section}</cite>
  return (
    <cite className="citation">
      <a href={cite.source} rel="noreferrer">
        {section}
      </a>
    </cite>
  )
}
