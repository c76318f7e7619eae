// What must hold of any case at all, however its questions were answered.

import { createHash } from 'node:crypto'
import { type CaseFile, owedIn, pathIn } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { meaningFor } from '@/lib/case/meaning'
import { nextStepOf } from '@/lib/case/next-step'
import { reports } from '@/lib/case/reports'
import { tasksOf } from '@/lib/case/tasks'
import { timelineOf, undatedOf } from '@/lib/case/timeline'
import { documents } from '@/lib/documents'
import type { Block } from '@/lib/documents/blocks'
import type { DocumentAbout } from '@/lib/documents/define'
import { recordsAbout } from '@/lib/documents/records-about'
import { describeAnswer } from '@/lib/interview/describe'
import { findFlow } from '@/lib/interview/flows'
import { pageFor } from '@/lib/interview/page'
import type { Words } from '@/lib/shared/words'
import { faultsOfWords } from '../contracts/words-check'

/** The letter each side can write. */
export const letterOf = { debtor: 'first-offer', creditor: 'demand-letter' } as const

/** All that is wrong with a case whose judgment is entered; empty when nothing is. */
export function faultsOfCase(file: CaseFile): string[] {
  if (!file.facts.isComplete || !file.facts.side) return ['the judgment has an open question']
  return [...faultsOfPages(file, 'judgment'), ...faultsOfHome(file), ...faultsOfPapers(file)]
}

// A page with the same answer and the same answers it looks at is the same page.
const pagesLooked = new Set<string>()

/** Every page of a flow and its rows on check-your-answers. */
export function faultsOfPages(file: CaseFile, flowId: string): string[] {
  const flow = findFlow(flowId)
  if (!flow) return [`there is no flow ${flowId}`]
  const path = pathIn(file, flow)
  if (path.openStep) return [`${flowId} is open at ${path.openStep.id}`]
  return path.steps.flatMap(({ step, context }) => {
    const saved = file.stored[step.id]
    const mark = JSON.stringify([step.id, saved, step.uses.map(used => file.stored[used.id]), owedIn(file)])
    if (pagesLooked.has(mark)) return []
    pagesLooked.add(mark)
    const page = pageFor(step, context, saved, { kind: 'list' })
    const rows = describeAnswer(step, context, saved ?? {})
    const none = rows.length === 0 && Object.keys(page.fields).length > 0 ? [`${step.id} has no row to check`] : []
    const { title, why, passages, fields, skip, entries } = page
    return [...none, ...faultsOfTexts({ title, why, passages, fields, skip, entries, rows }, step.id)]
  })
}

function faultsOfHome(file: CaseFile): string[] {
  const { side } = file.facts
  const written = [[], [letterOf[side ?? 'debtor']]]
  const shown = {
    title: caseTitle(file.facts),
    meaning: side && meaningFor(side),
    timeline: timelineOf(file),
    undated: undatedOf(file),
    balance: textsOfBalance(file.balance),
    next: written.map(issued => nextStepOf(file, issued)),
    tasks: tasksOf(file, []),
  }
  const links = [...shown.next.map(next => next.action?.path), ...shown.tasks.flatMap(s => s.tasks.map(t => t.path))]
  return [
    ...faultsOfTexts(shown, 'home'),
    ...links.flatMap(path => (path ? faultsOfPath(file, path) : [])),
    ...(file.balance.kind === 'unknown' ? file.balance.missing : []).flatMap(m =>
      faultsOfLink(file, 'judgment', m.stepId),
    ),
    ...(shown.tasks.some(({ tasks }) => tasks.length === 0) ? ['a stage has no tasks'] : []),
    ...(file.balance.kind === 'balance' ? faultsOfSums(file.balance) : []),
  ]
}

function textsOfBalance(balance: CaseFile['balance']) {
  if (balance.kind === 'unknown') return balance.missing
  const { interestUnknown, warnings, working } = balance
  return [interestUnknown, warnings, working]
}

function faultsOfSums({ ledger, accruedCents, paidCents, working }: Extract<CaseFile['balance'], { kind: 'balance' }>) {
  const { principalCents, costsCents, interestCents, payoffCents, perDiemCents } = ledger
  const all = [principalCents, costsCents, interestCents, payoffCents, perDiemCents, accruedCents, paidCents]
  return [
    ...(all.every(cents => Number.isSafeInteger(cents) && cents >= 0) ? [] : ['an amount is no whole number of cents']),
    ...(principalCents + costsCents + interestCents === payoffCents ? [] : ['the parts do not make the whole']),
    ...(working.length > 0 ? [] : ['there is no working']),
  ]
}

/** Each document of this side waits for answers that can be given, or says what it has to say. */
function faultsOfPapers(file: CaseFile): string[] {
  return Object.values(documents)
    .filter(document => document.side === 'both' || document.side === file.facts.side)
    .flatMap(document => abouts(file, document.about).map(aboutId => ({ document, aboutId })))
    .flatMap(({ document, aboutId }) => {
      const missing = document.missing(file, aboutId)
      if (missing.length > 0)
        return missing.flatMap(one => [
          ...faultsOfTexts(one, document.id),
          ...faultsOfPath(file, `${one.flowId}/${one.stepId}`),
        ])
      const actions = reports[document.id]?.report(file).actions ?? []
      const data = JSON.stringify(document.data(file, file.today, aboutId))
      return [
        ...faultsOfPaper(document, data),
        ...faultsOfTexts(actions, document.id),
        ...actions.flatMap(({ path }) => faultsOfPath(file, path)),
      ]
    })
}

// What a paper says comes from its data alone.
const papersLooked = new Map<string, string[]>()

/** What is wrong with a paper made of these data. */
function faultsOfPaper(document: (typeof documents)[string], data: string): string[] {
  const mark = createHash('sha1').update(`${document.id} ${data}`).digest('base64')
  const known = papersLooked.get(mark)
  if (known) return known
  const kept = document.blocksOf(JSON.parse(data))
  const found = kept.ok ? faultsOfBlocks(kept.value, document.id) : [`${document.id} cannot read its own data`]
  papersLooked.set(mark, found)
  return found
}

/** A paper about one record is looked at for each record there is, and for none. */
function abouts({ records }: CaseFile, about: DocumentAbout | undefined): (string | undefined)[] {
  return [undefined, ...(about ? recordsAbout[about](records).map(one => one.id) : [])]
}

/** A button leads to a flow of this side or a question of it, to a record, to a report, or to a paper. */
function faultsOfPath(file: CaseFile, path: string): string[] {
  const [place = '', id = null, part = null] = (path.split('?')[0] ?? '').split('/')
  if (place === 'ledger') return [null, 'new'].includes(id) ? [] : [`there is no ${path}`]
  if (place === 'keep') return id === null ? [] : [`there is no ${path}`]
  const { offers, contacts, agreements, notices, filings: closing, reports: reported } = file.records
  if (place === 'payments' && id === 'reports')
    return reported.some(one => one.id === part) ? [] : [`there is no ${path}`]
  const payments = recordsAbout.payment(file.records)
  const recordsAt = { offers, contacts, agreements, notices, payments, closing }[place]
  if (recordsAt) {
    const pages = [null, place === 'agreements' ? 'draft' : 'new', ...recordsAt.map(one => one.id)]
    return pages.includes(id) ? [] : [`there is no ${path}`]
  }
  if (place !== 'reports' && place !== 'documents') return faultsOfLink(file, place, id)
  const found = id === null ? undefined : place === 'reports' ? reports[id] : documents[id]
  return found && (found.side === 'both' || found.side === file.facts.side) ? [] : [`there is no ${path}`]
}

export function faultsOfBlocks(blocks: Block[], where: string): string[] {
  return blocks.length === 0 ? [`${where} says nothing`] : faultsOfTexts(blocks.map(withoutBlanks), where)
}

/** A table may leave a cell empty. */
function withoutBlanks(block: Block): Block {
  if (block.kind !== 'table') return block
  const filled = (cells: Words[]) => cells.filter(cell => cell.en !== '' || cell.es !== '')
  return { ...block, rows: block.rows.map(filled), ...(block.total && { total: filled(block.total) }) }
}

/** A link leads to a flow of this side, and to a question that is on its path. */
function faultsOfLink(file: CaseFile, flowId: string, stepId: string | null): string[] {
  const flow = findFlow(flowId)
  if (!flow || (flow.side !== 'both' && flow.side !== file.facts.side)) return [`there is no flow ${flowId}`]
  if (stepId === null) return []
  const path = pathIn(file, flow)
  // Beyond the first open question nothing can be answered yet; the link then leads to that question.
  const isAsked = path.steps.some(({ step }) => step.id === stepId)
  const isLater = path.openStep !== null && flow.steps.some(step => step.id === stepId)
  // The page of all answers is there once the last question is answered.
  const isCheck = stepId === 'check' && path.openStep === null
  return isAsked || isLater || isCheck ? [] : [`${flowId}/${stepId} is not on the path`]
}

// The same sentence comes up in thousands of cases: it is looked at once.
const looked = new Map<string, string[]>()

/** What is wrong with any text inside a value; `where` is said with it. */
function faultsOfTexts(shown: unknown, where: string): string[] {
  if (typeof shown !== 'object' || shown === null) return []
  if (Array.isArray(shown)) return shown.flatMap(one => faultsOfTexts(one, where))
  if ('en' in shown || 'es' in shown) return faultsOf(shown as Words).map(fault => `${where}: ${fault}`)
  return Object.values(shown).flatMap(one => faultsOfTexts(one, where))
}

function faultsOf(words: Words): string[] {
  const mark = `${words.en}\0${words.es}`
  const known = looked.get(mark)
  if (known) return known
  const found = [...faultsOfWords(words, true), ...holesIn(words.en), ...holesIn(words.es)]
  looked.set(mark, found)
  return found
}

function holesIn(text: string): string[] {
  return [
    ...(/\bnull\b/.test(text) ? [`has a hole in it: "${text}"`] : []),
    ...(/(?<!\.)\.\.(?!\.)/.test(text) ? [`ends twice: "${text}"`] : []),
  ]
}
