// A person's path told as text: every page they see and what they answer, then their case's home, their reports and their
// letter, and then what happened between the two sides since.

import { balanceOn } from '@/lib/case/balance'
import { type CaseFile, openCaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { meaningFor } from '@/lib/case/meaning'
import { nextStepOf } from '@/lib/case/next-step'
import type { TaskStatus } from '@/lib/case/task'
import { tasksOf } from '@/lib/case/tasks'
import { timelineOf, undatedOf } from '@/lib/case/timeline'
import { documents } from '@/lib/documents'
import type { Passage } from '@/lib/interview/define'
import { describeEntry, notProvided } from '@/lib/interview/describe'
import type { StoredAnswers } from '@/lib/interview/stored'
import { formatDate } from '@/lib/shared/civil-date'
import { formatCents } from '@/lib/shared/money'
import { type Locale, say, type Words } from '@/lib/shared/words'
import { letterFileOf, type Person } from '../people/person'
import { journeyOf, type Visit } from './journey'
import { blockLines } from './story-blocks'
import { dealLines } from './story-deal'
import { paperLines, reportLines } from './story-reports'

/** The whole story, in the person's language. */
export function storyOf(person: Person): string {
  const { visits, stored } = journeyOf(person)
  const file = openCaseFile(stored, person.today)
  const lines = [
    `${person.name} (${person.side}, ${person.locale}, ${person.today}). ${person.story}`,
    ...visits.flatMap((visit, index) => pageLines(visit, visits[index - 1], person.locale)),
    ...homeLines(file, person.locale),
    ...reportLines(file, person.locale),
    ...paperLines(file, person.locale),
    ...letterLines(person, stored),
    ...dealLines(person, stored, dealt => homeLines(dealt, person.locale)),
  ]
  return `${lines.join('\n')}\n`
}

function pageLines({ flow, page, sent }: Visit, before: Visit | undefined, locale: Locale): string[] {
  const { step, mode, title, passages, entries } = page
  const which = mode.kind === 'entry' ? ` (entry ${mode.index + 1})` : mode.kind === 'list' ? ' (list)' : ''
  const heading = before?.flow === flow ? [] : ['', `== ${flow.id}: ${say(flow.title, locale)}`]
  const answers =
    sent.notSure === true ? [say(page.skip ?? notProvided, locale)] : describeEntry(page.fields, sent, title).map(row)
  return [
    ...heading,
    '',
    `${flow.id}/${step.id}${which}`,
    `  ${say(title, locale)}`,
    ...passages.flatMap(passage => passageLines(passage, locale)).map(line => `  | ${line}`),
    ...entries.map(entry => `  · ${say(entry, locale)}`),
    ...answers.flatMap(answer => answer.split('\n').map((line, i) => `${i === 0 ? '  > ' : '    '}${line}`)),
  ]

  function row({ label, value }: { label: Words; value: Words }): string {
    const said = say(value, locale)
    return Object.keys(page.fields).length === 1 ? said : `${say(label, locale)}: ${said}`
  }
}

function passageLines(passage: Passage, locale: Locale): string[] {
  switch (passage.kind) {
    case 'paragraph':
      return [say(passage.text, locale)]
    case 'warning':
      return [`! ${say(passage.text, locale)}`]
    case 'list':
      return passage.items.map(item => `- ${say(item, locale)}`)
    case 'details':
      return [`+ ${say(passage.summary, locale)}: ${say(passage.text, locale)}`]
    case 'deadline': {
      const mark = passage.uncertain ? ' [?]' : ''
      const source = passage.cite ? ` (${passage.cite.section})` : ''
      return [
        `${say(passage.label, locale)}: ${day(passage.on, locale)}${mark}`,
        `${say(passage.rule, locale)}${source}`,
      ]
    }
  }
}

function day(on: Parameters<typeof formatDate>[0], locale: Locale): string {
  return formatDate(on, locale, 'weekday')
}

function homeLines(file: CaseFile, locale: Locale): string[] {
  const { facts } = file
  const next = nextStepOf(file, [])
  const place = [facts.court && `${facts.court.name}, ${facts.court.county}`, facts.caseNumber].filter(Boolean)
  return [
    '',
    '== home',
    '',
    say(caseTitle(facts), locale),
    place.join(' · '),
    '',
    `NEXT ${say(next.title, locale)}`,
    `  ${say(next.text, locale)}`,
    ...(next.deadline ? [`  ${say(next.deadline.label, locale)}: ${day(next.deadline.on, locale)}`] : ['  (no date)']),
    ...(next.action ? [`  [${say(next.action.label, locale)}] → ${next.action.path}`] : []),
    '',
    ...balanceLines(file, locale),
    '',
    ...(facts.side ? meaningFor(facts.side).map(words => `* ${say(words, locale)}`) : []),
    '',
    'DATES',
    ...dateLines(file, locale),
    '',
    ...taskLines(file, locale),
  ]
}

function balanceLines(file: CaseFile, locale: Locale): string[] {
  const balance = balanceOn(file.facts, file.today)
  if (balance.kind === 'unknown')
    return ['OWED not known', ...balance.missing.map(one => `  - ${say(one.what, locale)}`)]
  const { ledger } = balance
  const parts = [ledger.principalCents, ledger.costsCents, ledger.interestCents].map(formatCents)
  return [
    `OWED ${formatCents(ledger.payoffCents)} = principal ${parts[0]} + costs ${parts[1]} + interest ${parts[2]}`,
    `  per day ${formatCents(ledger.perDiemCents)}; accrued ${formatCents(balance.accruedCents)}; paid ${formatCents(balance.paidCents)}`,
    ...(balance.interestUnknown ? [`  ! ${say(balance.interestUnknown, locale)}`] : []),
    ...balance.warnings.map(warning => `  ! ${say(warning, locale)}`),
    ...balance.working.map((step, i) => {
      const source = step.cite ? ` (${step.cite.section})` : ''
      return `  ${i + 1}. ${say(step.text, locale)}${source}${step.uncertain ? ' [?]' : ''}`
    }),
  ]
}

function dateLines(file: CaseFile, locale: Locale): string[] {
  const dated = timelineOf(file).flatMap(({ on, label, when, deadline }) => [
    `  ${on} ${when.padEnd(5)} ${say(label, locale)}`,
    ...(deadline
      ? [
          `    ${deadline.estimated ? '≥ ' : ''}${say(deadline.rule, locale)} (${deadline.cite.section})${deadline.uncertain ? ' [?]' : ''}`,
          ...(deadline.roll ? [`    ${say(deadline.roll, locale)}`] : []),
        ]
      : []),
  ])
  return [
    ...dated,
    ...undatedOf(file).map(({ label, why }) => `  –          ${say(label, locale)}: ${say(why, locale)}`),
  ]
}

const marks: Record<TaskStatus, string> = {
  done: 'done',
  started: 'started',
  'to-do': 'to do',
  blocked: 'not yet',
  coming: 'coming',
}

function taskLines(file: CaseFile, locale: Locale): string[] {
  return tasksOf(file, []).flatMap(({ stage, title, tasks }) => [
    `${stage.toUpperCase()} ${say(title, locale)}`,
    ...tasks.map(task => {
      const reason = task.reason ? `: ${say(task.reason, locale)}` : ''
      return `  [${marks[task.status]}] ${say(task.title, locale)}${reason}`
    }),
  ])
}

/** The letter as it goes out, in English whatever the person reads. */
function letterLines(person: Person, stored: StoredAnswers): string[] {
  const document = documents[person.letterId]
  const file = letterFileOf(person, stored)
  const blocks = document?.blocksOf(document.data(file, file.today))
  if (!document || !blocks?.ok) throw new Error(`${person.id} has no letter.`)
  return [
    '',
    `== letter: ${say(document.title, person.locale)}`,
    '',
    ...blocks.value.flatMap(block => blockLines(block)),
  ]
}
