// A report as a paper: the same sections, printed. Each report is a document by this one way.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import type { Report, ReportDefinition, Section } from '@/lib/case/report'
import { formatDate, isIsoDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { fail, ok } from '@/lib/shared/results'
import type { ShownTable } from '@/lib/shared/shown'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import type { AnyDocument } from './define'

const dataSchema = z.object({
  title: z.object({ en: z.string(), es: z.string() }),
  about: z.object({ en: z.string(), es: z.string() }),
  madeOn: z.string().refine(isIsoDate),
  /** What the store gives back is what was put in: the report is not read by its parts again. */
  report: z.custom<Report>(value => typeof value === 'object' && value !== null && 'sections' in value),
})
type Data = z.infer<typeof dataSchema>

/** The paper of a report. Its address is the report's own. */
export function reportDocument(definition: ReportDefinition): AnyDocument<CaseFile> {
  return {
    id: definition.id,
    title: definition.title,
    kind: 'report',
    flowId: definition.flowId,
    side: definition.side,
    missing: definition.missing,
    data: (file): Data => ({
      title: definition.title,
      about: caseTitle(file.facts),
      madeOn: file.today,
      report: definition.report(file),
    }),
    sample: null,
    blocksOf: stored => {
      const checked = dataSchema.safeParse(stored)
      return checked.success ? ok(blocksOfReport(checked.data)) : fail('not-its-data')
    },
  }
}

const words = {
  notAdvice: {
    en: 'Legal information from Satisfied, not legal advice. Figures follow what was entered and the law as of the day above.',
    es: 'Información legal de Satisfied, no asesoría legal. Las cifras siguen lo que se anotó y la ley en la fecha de arriba.',
  },
  about: { en: 'About this paper', es: 'Sobre este papel' },
  working: { en: 'How this was worked out', es: 'Cómo se calculó' },
  check: { en: 'Check with the clerk.', es: 'Confirme en la secretaría.' },
} satisfies Record<string, Words>

function blocksOfReport({ title, about, madeOn, report }: Data): Block[] {
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'date', text: inBoth(locale => formatDate(madeOn, locale)) },
    { kind: 'paragraph', text: about },
    { kind: 'paragraph', text: report.sentence },
    ...report.sections.flatMap(blocksOfSection),
    { kind: 'notice', title: words.about, text: words.notAdvice },
  ]
}

function blocksOfSection(section: Section): Block[] {
  switch (section.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 2, text: section.text }]
    case 'text':
      return [{ kind: 'paragraph', text: section.text }]
    case 'list':
      return [{ kind: 'list', items: section.items }]
    case 'figure':
      return [
        {
          kind: 'terms',
          items: [
            { term: section.label, value: asIs(formatCents(section.cents)) },
            ...(section.parts ?? []).map(part => ({ term: part.label, value: asIs(formatCents(part.cents)) })),
          ],
        },
        ...(section.note ? [{ kind: 'paragraph' as const, text: section.note }] : []),
      ]
    case 'facts':
      return [
        ...(section.folded ? [{ kind: 'heading' as const, level: 2 as const, text: section.folded }] : []),
        { kind: 'terms', items: section.rows.map(row => ({ term: row.term, value: row.details })) },
      ]
    case 'table':
      return [tableBlock(section.table)]
    case 'picture':
      // A picture stands beside a table of the same figures; on paper its sentence says what it shows.
      return [{ kind: 'paragraph', text: section.picture.said }]
    case 'notice':
      return [{ kind: 'notice', title: section.heading, text: section.text }]
    case 'working':
      return [
        { kind: 'heading', level: 2, text: words.working },
        {
          kind: 'list',
          numbered: true,
          items: section.steps.map(({ text, cite, uncertain }) =>
            inBoth(locale =>
              [text[locale], cite && `(${cite.section})`, uncertain && words.check[locale]].filter(Boolean).join(' '),
            ),
          ),
        },
      ]
  }
}

function tableBlock({ caption, columns, rows, total }: ShownTable): Block {
  const cellsOf = (cells: (Words | null)[]): Words[] => columns.map((_, index) => cells[index] ?? asIs(''))
  return {
    kind: 'table',
    title: caption,
    columns: columns.map(({ label, align }) => ({ label, align: align ?? 'start' })),
    rows: rows.map(row => cellsOf(row.cells)),
    ...(total && { total: cellsOf(total) }),
  }
}
