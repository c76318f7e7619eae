// What a case found out, as text: every report of its side, and which papers are ready.

import type { CaseFile } from '@/lib/case/case-file'
import type { Report, Section } from '@/lib/case/report'
import { reports } from '@/lib/case/reports'
import { documents } from '@/lib/documents'
import { formatCents } from '@/lib/shared/money'
import type { ShownTable } from '@/lib/shared/shown'
import { type Locale, say, type Words } from '@/lib/shared/words'

/** Each report of the owner's side, or what it still waits for. */
export function reportLines(file: CaseFile, locale: Locale): string[] {
  return Object.values(reports)
    .filter(report => report.side === 'both' || report.side === file.facts.side)
    .flatMap(definition => {
      const missing = definition.missing(file)
      return [
        '',
        `== report ${definition.id}: ${say(definition.title, locale)}`,
        '',
        ...(missing.length > 0 ? missing.map(waitLine(locale)) : linesOf(definition.report(file), locale)),
      ]
    })
}

/** Each letter and court paper of the owner's side: ready, or what it waits for. */
export function paperLines(file: CaseFile, locale: Locale): string[] {
  const papers = Object.values(documents).filter(
    one => !(one.id in reports) && (one.side === 'both' || one.side === file.facts.side),
  )
  return [
    '',
    '== papers',
    '',
    ...papers.flatMap(paper => {
      const missing = paper.missing(file)
      const title = say(paper.title, locale)
      return missing.length > 0 ? [`[not yet] ${title}`, ...missing.map(waitLine(locale))] : [`[ready] ${title}`]
    }),
  ]
}

function waitLine(locale: Locale) {
  return ({ flowId, stepId, what }: { flowId: string; stepId: string; what: Words }) =>
    `  waits for ${say(what, locale)} → ${flowId}/${stepId}`
}

function linesOf({ sentence, sections, actions }: Report, locale: Locale): string[] {
  return [
    say(sentence, locale),
    ...sections.flatMap(section => sectionLines(section, text => say(text, locale))),
    ...actions.map(({ label, path }) => `[${say(label, locale)}] → ${path}`),
  ]
}

type Say = (text: Words) => string

function sectionLines(section: Section, said: Say): string[] {
  switch (section.kind) {
    case 'heading':
      return ['', `# ${said(section.text)}`]
    case 'text':
      return [said(section.text)]
    case 'list':
      return section.items.map(item => `- ${said(item)}`)
    case 'figure':
      return [
        `${said(section.label)}: ${formatCents(section.cents)}`,
        ...(section.parts ?? []).map(part => `  ${said(part.label)}: ${formatCents(part.cents)}`),
        ...(section.note ? [`  (${said(section.note)})`] : []),
      ]
    case 'facts':
      return [
        ...(section.folded ? [`+ ${said(section.folded)}`] : []),
        ...section.rows.map(row => `${section.folded ? '  ' : ''}${said(row.term)}: ${said(row.details)}`),
      ]
    case 'table':
      return tableLines(section.table, said)
    case 'picture':
      return [`~ ${said(section.picture.caption)}: ${said(section.picture.said)}`]
    case 'notice':
      return [`! ${said(section.heading)} (${section.tone})`, `  ${said(section.text)}`]
    case 'working':
      return section.steps.map(({ text, cite, uncertain }, index) => {
        const source = cite ? ` (${cite.section})` : ''
        return `${index + 1}. ${said(text)}${source}${uncertain ? ' [?]' : ''}`
      })
  }
}

function tableLines({ caption, columns, rows, total, folded }: ShownTable, said: Say): string[] {
  const row = (cells: (Words | null)[]) => `  ${cells.map(cell => (cell ? said(cell) : '')).join(' | ')}`
  return [
    `${folded ? '+ ' : ''}${said(caption)}`,
    row(columns.map(column => column.label)),
    ...rows.map(({ cells }) => row(cells)),
    ...(total ? [row(total)] : []),
  ]
}
