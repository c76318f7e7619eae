// The register of reports. Those of printed.ts are papers too; the ones named here are private. Pages, listing and the tests
// of every report follow from it.

import type { ReportDefinition } from '../report'
import { printedReports } from './printed'
import { workbenchReport } from './workbench'

/** Every report by its id. */
export const reports: Readonly<Record<string, ReportDefinition>> = {
  ...printedReports,
  [workbenchReport.id]: workbenchReport,
}
