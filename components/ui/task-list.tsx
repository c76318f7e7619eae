import { type Locale, say, type Words } from '@/lib/shared/words'
import { Heading, type HeadingLevel } from './heading'
import { Icon } from './icon'
import { draw, type Rich } from './rich'
import { Tag } from './tag'
import { uiWords } from './ui-words'

/** One piece of work. Only what can be opened has an address; "not yet" says why. */
export type Task = { title: Words; hint?: Rich } & (
  | { status: 'done' | 'in-progress' | 'to-do'; href: string }
  | { status: 'not-yet'; reason?: Rich }
  | { status: 'coming-later' }
)

/** `note`: what holds for the whole group, said once under its heading. */
export type TaskGroup = { heading: Words; note?: Rich; tasks: Task[] }

type Props = { groups: TaskGroup[]; level?: HeadingLevel; locale: Locale }

/** What there is to do, by stage. */
export function TaskList({ groups, level = 2, locale }: Props) {
  return (
    <div className="task-list">
      {groups.map(group => (
        <section key={group.heading.en}>
          <Heading level={level}>{say(group.heading, locale)}</Heading>
          {group.note && <p className="task-hint">{draw(group.note, locale)}</p>}
          <ul>
            {group.tasks.map(task => (
              <li key={task.title.en} className={'href' in task ? 'task' : 'task task-closed'}>
                <div className="task-name">
                  {'href' in task ? <a href={task.href}>{say(task.title, locale)}</a> : say(task.title, locale)}
                  {task.hint && <div className="task-hint">{draw(task.hint, locale)}</div>}
                  {task.status === 'not-yet' && task.reason && (
                    <div className="task-hint">{draw(task.reason, locale)}</div>
                  )}
                </div>
                <div className="task-status">
                  <TaskStatus status={task.status} locale={locale} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function TaskStatus({ status, locale }: { status: Task['status']; locale: Locale }) {
  switch (status) {
    case 'done':
      return (
        <span className="task-done">
          <Icon name="check" />
          {say(uiWords.done, locale)}
        </span>
      )
    case 'in-progress':
      return <Tag words={uiWords.inProgress} tone="soon" locale={locale} />
    case 'to-do':
      return <Tag words={uiWords.toDo} tone="good" locale={locale} />
    case 'not-yet':
      return <span className="quiet">{say(uiWords.notYet, locale)}</span>
    case 'coming-later':
      return <span className="quiet">{say(uiWords.comingLater, locale)}</span>
  }
}
