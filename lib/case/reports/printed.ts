// The register of reports that can be kept on paper: one line each. It stands apart from the register of all of them, so
// that nothing a document imports knows what is private.

import type { ReportDefinition } from '../report'
import { bankruptcyReport } from './bankruptcy'
import { budgetReport } from './budget'
import { chanceReport } from './chance'
import { choicesReport } from './choices'
import { collectionBudget } from './collection-budget'
import { courtInstallments } from './court-installments'
import { creditReport } from './credit-report'
import { findOutFirstReport } from './find-out-first'
import { handOver } from './hand-over'
import { judgmentProofReport } from './judgment-proof'
import { ladderReport } from './ladder'
import { legalStopReport } from './legal-stop'
import { lifelineReport } from './lifeline'
import { returnedCheckReport } from './returned-check'
import { stopCollecting } from './stop-collecting'
import { waitAndWatch } from './wait-and-watch'
import { whatCouldBeTaken } from './what-could-be-taken'

const all: readonly ReportDefinition[] = [
  budgetReport,
  whatCouldBeTaken,
  judgmentProofReport,
  chanceReport,
  ladderReport,
  findOutFirstReport,
  collectionBudget,
  waitAndWatch,
  handOver,
  bankruptcyReport,
  choicesReport,
  legalStopReport,
  stopCollecting,
  returnedCheckReport,
  courtInstallments,
  lifelineReport,
  creditReport,
]

/** Every report that is also a paper, by its id. */
export const printedReports: Readonly<Record<string, ReportDefinition>> = Object.fromEntries(
  all.map(one => [one.id, one]),
)
