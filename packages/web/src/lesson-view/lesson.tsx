import type { Words } from '@gendan/kernel/words'
import { gateOf } from '@gendan/orderfile/gates'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { stages } from '@gendan/orderfile/stage'
import { type Lesson, lessonOf } from '@gendan/stories/lesson'
import { lessonFile } from '@gendan/stories/lesson-file'
import { stories } from '@gendan/stories/library'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { firmHereOf, standingOf } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { StepLine } from './step-line.tsx'
import { stepPath } from './step-path.ts'
import { stepsOf, type Told, toldSteps } from './told.ts'
import './lessons.css'

const NAME: Words = { en: 'Lessons', zh: '课程' }
const ALL = 500

/** One story, told step by step: who does what, why, which paper and gate and rule; in the demo firm with the way to the order itself. */
export function LessonPage() {
  const { story: id } = useParams({ from: '/w/$world/lessons/$story' })
  const story = stories.find((one) => one.id === id)
  if (!story) return <NoSuchLesson />
  return <ToldLesson key={id} lesson={lessonOf(story)} />
}

function ToldLesson({ lesson }: { readonly lesson: Lesson }) {
  const { say } = useWords()
  const world = useWorld()
  const { story } = lesson
  const file = lessonFile(world.id, story.id, 'order')
  const lived = { enabled: world.kind !== 'real' && !story.ofThree }
  const order = useAsk('order', { id: file }, lived)
  const journal = useAsk('journal', { kind: 'order-file', id: file, limit: ALL }, lived)
  const firm = useAsk('firm', {}, lived)
  const standing = order.data && standingOf(order.data)
  const told = standing ? toldSteps(lesson, journal.data?.rows ?? []) : NOTHING
  return (
    <Screen
      title={<LessonTitle title={story.title} />}
      named={say(story.title)}
      note={standing && <OrderChip file={standing.file} />}
    >
      <div className="lesson">
        <div className="stack">
          <Preface lesson={lesson} lived={standing !== undefined} />
          <Chapters
            lesson={lesson}
            told={told}
            file={standing?.file}
            nameOf={firm.data ? firmHereOf(firm.data).nameOf : () => ''}
          />
        </div>
        <Aside lesson={lesson} />
      </div>
    </Screen>
  )
}

const NOTHING: ReadonlyMap<number, Told> = new Map()

function LessonTitle({ title }: { readonly title: Words }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <>
      <Go to={worldPath(id, '/lessons')} className="crumb">
        {say(NAME)} /
      </Go>{' '}
      {say(title)}
    </>
  )
}

function OrderChip({ file }: { readonly file: OrderFile }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <span className="line">
      <Go to={worldPath(id, `/orders/${file.id}`)}>{file.number}</Go>
      <Chip>{say(stages[file.stage])}</Chip>
    </span>
  )
}

function Preface({ lesson, lived }: { readonly lesson: Lesson; readonly lived: boolean }) {
  const { say } = useWords()
  const { story } = lesson
  return (
    <section className="card padded">
      <p className="t-task">{say(story.teaches)}</p>
      <p className="second">{say(story.customer)}</p>
      <p className="quiet t-small">{say(lived ? LIVED : story.ofThree ? OF_THREE : ELSEWHERE)}</p>
    </section>
  )
}

const LIVED: Words = {
  en: 'Steps with a name and an hour have happened in this demo firm; each leads to where it was done. What was refused left no trace.',
  zh: '有姓名和时间的步骤已在演示公司里发生，点开就到当时的地方。被拒的不留痕迹。',
}
const ELSEWHERE: Words = {
  en: 'In the demo firm each step leads to the order itself. Days are counted from the first letter.',
  zh: '在演示公司里，每一步都能点到订单本身。天数从第一封信算起。',
}
const OF_THREE: Words = {
  en: 'It happens in a firm of three, where one person holds several posts; the demo firm has thirteen.',
  zh: '这一课发生在三个人的公司，一人多岗；演示公司有十三个人。',
}

interface ChaptersProps {
  readonly lesson: Lesson
  readonly told: ReadonlyMap<number, Told>
  readonly file: OrderFile | undefined
  readonly nameOf: (account: string) => string
}

function Chapters({ lesson, told, file, nameOf }: ChaptersProps) {
  const { say } = useWords()
  const { id } = useWorld()
  const last = Math.max(
    -1,
    ...stepsOf(lesson)
      .filter(({ number }) => told.has(number))
      .map(({ day }) => day),
  )
  return lesson.chapters.map(({ title, tells, steps }, i) => (
    <section key={title.en} className="card padded lesson-chapter">
      <SectionHead note={say({ en: counted(steps.length, 'step'), zh: `${steps.length} 步` })}>
        {i + 1}. {say(title)}
      </SectionHead>
      <p className="lesson-tells">{say(tells)}</p>
      <ol>
        {steps.map((step) => (
          <StepLine
            key={step.number}
            step={step}
            told={told.get(step.number)}
            by={nameOf}
            to={file && step.day <= last ? worldPath(id, stepPath(step, id, lesson.story.id, file)) : undefined}
          />
        ))}
      </ol>
    </section>
  ))
}

/** What the lesson meets on its way: its gates with what each asks for, and the rules that refuse something. */
function Aside({ lesson: { gates, rules } }: { readonly lesson: Lesson }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <aside className="stack">
      <section className="card padded">
        <SectionHead note={gates.length}>{say({ en: 'Gates on its way', zh: '经过的闸门' })}</SectionHead>
        {gates.map((gate) => (
          <details key={gate} className="lesson-gate">
            <summary>
              <span className="lesson-id quiet">{gate}</span> {say(gateOf(gate)?.title ?? { en: gate, zh: gate })}
            </summary>
            <p className="second t-small">{say(gateOf(gate)?.help ?? { en: '', zh: '' })}</p>
          </details>
        ))}
      </section>
      {rules.length > 0 && (
        <section className="card padded">
          <SectionHead note={rules.length}>{say({ en: 'Rules it meets', zh: '碰到的规则' })}</SectionHead>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id} className="lesson-rule">
                <Go to={worldPath(id, `/rules?search=${rule.id}`)} className="lesson-id">
                  {rule.id}
                </Go>{' '}
                {say(rule.title)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function NoSuchLesson() {
  const { say } = useWords()
  const { id } = useWorld()
  const navigate = useNavigate()
  return (
    <Screen title={say(NAME)}>
      <Empty
        says={{ en: 'There is no such lesson', zh: '没有这一课' }}
        first={{
          label: { en: 'All lessons', zh: '全部课程' },
          go: () => void navigate({ to: '/w/$world/lessons', params: { world: id } }),
        }}
      />
    </Screen>
  )
}
