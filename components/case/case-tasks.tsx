import { type Task as ListedTask, TaskList } from '@/components/ui/task-list'
import type { Task } from '@/lib/case/task'
import type { StageTasks } from '@/lib/case/tasks'
import type { Locale, Words } from '@/lib/shared/words'

/** The task list of a case by stage. */
export function CaseTasks({ stages, caseId, locale }: { stages: StageTasks[]; caseId: string; locale: Locale }) {
  return (
    <TaskList
      level={3}
      locale={locale}
      groups={stages.map(({ title, tasks }) => {
        const note = sharedReason(tasks)
        return { heading: title, ...(note && { note }), tasks: tasks.map(task => listed(task, note, caseId)) }
      })}
    />
  )
}

/** Why several tasks of a stage wait, where they all wait for the same: said once, not with each. */
function sharedReason(tasks: Task[]): Words | null {
  const reasons = tasks.flatMap(({ status, reason }) => (status === 'blocked' && reason ? [reason] : []))
  const [first] = reasons
  return first && reasons.length > 1 && reasons.every(reason => reason.en === first.en) ? first : null
}

function listed({ title, status, reason, path }: Task, said: Words | null, caseId: string): ListedTask {
  if (status === 'coming' || (path === null && reason === null)) return { title, status: 'coming-later' }
  if (path === null || status === 'blocked') return { title, status: 'not-yet', ...(!said && reason && { reason }) }
  return { title, status: status === 'started' ? 'in-progress' : status, href: `/cases/${caseId}/${path}` }
}
