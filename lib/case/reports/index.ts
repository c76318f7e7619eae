// The register of reports: one line each. Pages, papers, listing and the tests of every report follow from it.

import type { ReportDefinition } from '../report'

const all: readonly ReportDefinition[] = []

/** Every report by its id. */
export const reports: Readonly<Record<string, ReportDefinition>> = Object.fromEntries(all.map(one => [one.id, one]))
