import type { OrderRow } from '@gendan/contract/rows'
import type { Words } from '@gendan/kernel/words'
import { asideNames } from '@gendan/orderfile/aside'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { type Lesson, lessonOf } from '@gendan/stories/lesson'
import { lessonFile } from '@gendan/stories/lesson-file'
import { stories } from '@gendan/stories/library'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import './lessons.css'

const lessons: readonly Lesson[] = stories.map(lessonOf)
/** The demo firm has some forty orders. */
const ALL = 200

/** Every story of the house with what it teaches; in the demo firm, where its order stands. */
export function Lessons() {
  const { say } = useWords()
  const { id, kind } = useWorld()
  const orders = useAsk('orders', { limit: ALL }, { enabled: kind !== 'real' })
  const rows = new Map((orders.data?.rows ?? []).map((row) => [row.id, row]))
  return (
    <Screen
      title={say({ en: 'Lessons', zh: '课程' })}
      note={say({
        en: `${counted(lessons.length, 'order')}, told step by step`,
        zh: `${lessons.length} 张订单，一步一步讲`,
      })}
    >
      <div className="stack lessons">
        <p className="second">{say(ABOUT)}</p>
        <ol className="lesson-list">
          {lessons.map((lesson) => (
            <li key={lesson.story.id} className="card padded">
              <LessonCard lesson={lesson} row={rows.get(lessonFile(id, lesson.story.id, 'order'))} />
            </li>
          ))}
        </ol>
      </div>
    </Screen>
  )
}

const ABOUT: Words = {
  en: 'Each is an order as the trade knows it, with one difficulty. The same stories test the program and have made the orders of the demo firm: there every step leads to the order, the paper or the page on which it was done.',
  zh: '每课一张外贸单，一个难处。同一批故事既用来检验程序，也造出了演示公司的订单：在演示公司里，每一步都能点到当时的订单、单证或页面。',
}

function LessonCard({ lesson, row }: { readonly lesson: Lesson; readonly row: OrderRow | undefined }) {
  const { say } = useWords()
  const { id } = useWorld()
  const { story, chapters, gates, rules } = lesson
  const steps = chapters.reduce((sum, chapter) => sum + chapter.steps.length, 0)
  return (
    <>
      <h2 className="t-task">
        <Go to={worldPath(id, `/lessons/${story.id}`)}>{say(story.title)}</Go>
      </h2>
      <p>{say(story.teaches)}</p>
      <p className="second t-small">{say(story.customer)}</p>
      <p className="line wraps t-small quiet">
        <span>{say({ en: counted(steps, 'step'), zh: `${steps} 步` })}</span>
        <span>{gates.join(' ')}</span>
        {rules.length > 0 && (
          <span>
            {say({ en: 'refused by', zh: '被拒于' })} {rules.map((rule) => rule.id).join(' ')}
          </span>
        )}
      </p>
      {row && <OrderNow row={row} />}
    </>
  )
}

/** The order of the lesson in this firm, as it stands. */
function OrderNow({ row }: { readonly row: OrderRow }) {
  const { say } = useWords()
  const { id } = useWorld()
  const aside = row.aside in asideNames ? asideNames[row.aside as keyof typeof asideNames] : undefined
  return (
    <p className="line t-small">
      <Go to={worldPath(id, `/orders/${row.id}`)}>{row.number}</Go>
      <Chip>{say(aside ?? stages[row.stage as Stage])}</Chip>
    </p>
  )
}
