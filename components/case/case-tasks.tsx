import { type Task as ListedTask, TaskList } from '@/components/ui/task-list'
import type { Task } from '@/lib/case/task'
import type { StageTasks } from '@/lib/case/tasks'
import type { Locale } from '@/lib/shared/words'

/** The task list of a case by stage. */
export function CaseTasks({ stages, caseId, locale }: { stages: StageTasks[]; caseId: string; locale: Locale }) {
  return (
    <TaskList
      level={3}
      locale={locale}
      groups={stages.map(({ title, tasks }) => ({ heading: title, tasks: tasks.map(task => listed(task, caseId)) }))}
    />
  )
}

function listed({ title, status, reason, path }: Task, caseId: string): ListedTask {
  if (status === 'coming' || (path === null && reason === null)) return { title, status: 'coming-later' }
  if (path === null || status === 'blocked') return { title, status: 'not-yet', reason: reason ?? title }
  return { title, status: status === 'started' ? 'in-progress' : status, href: `/cases/${caseId}/${path}` }
}
