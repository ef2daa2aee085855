import { add, compare, type Decimal, decimal, subtract, zero } from '@gendan/kernel/decimal'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'

/** A task of a line, and those that come before it. */
interface Task {
  readonly name: string
  readonly time: Decimal
  readonly after: readonly string[]
}

/** Which of several tasks that fit is taken first. */
type Order = 'positional-weight' | 'longest' | 'most-followers'

interface Station {
  readonly tasks: string[]
  readonly time: Decimal
}

/**
 * Fills stations one after the other: of the tasks whose forerunners are placed and that fit into the time left, the first by the
 * order (positional weight: its own time and that of all that follow), then the longer, then as given. No task may exceed the takt.
 */
export function assignStations(tasks: readonly Task[], takt: Decimal, by: Order): readonly Station[] {
  const rank = new Map(tasks.map((task) => [task.name, rankOf(task, tasks, by)]))
  const inOrder = [...tasks].sort(
    (a, b) => compare(rank.get(b.name) ?? zero, rank.get(a.name) ?? zero) || compare(b.time, a.time),
  )
  const placed = new Set<string>()
  const stations: Station[] = []
  while (placed.size < tasks.length) stations.push(fill(inOrder, takt, placed))
  return stations
}

/** Why an order of tasks cannot be: a forerunner nobody knows, a task that stands twice, a circle. */
export function unknownBefore(tasks: readonly Task[]): readonly (Fault | false)[] {
  const names = tasks.map(({ name }) => name)
  return tasks.flatMap((task, i) => [
    names.indexOf(task.name) !== i &&
      fault(`tasks.${i}.name`, 'twice', `${task.name} stands there twice.`, `工序“${task.name}”重复。`),
    ...task.after.map(
      (before) =>
        !names.includes(before) &&
        fault(`tasks.${i}.after`, 'unknown-task', `${before} is none of the tasks.`, `没有名为“${before}”的工序。`),
    ),
    followersOf(task, tasks).has(task.name) &&
      fault(`tasks.${i}.after`, 'circle', `${task.name} comes before itself.`, `工序“${task.name}”循环引用。`),
  ])
}

function fill(inOrder: readonly Task[], takt: Decimal, placed: Set<string>): Station {
  const tasks: string[] = []
  let time = zero
  const next = () =>
    inOrder.find(
      (task) =>
        !placed.has(task.name) &&
        task.after.every((before) => placed.has(before)) &&
        compare(task.time, subtract(takt, time)) <= 0,
    )
  for (let task = next(); task; task = next()) {
    placed.add(task.name)
    tasks.push(task.name)
    time = add(time, task.time)
  }
  return { tasks, time }
}

function rankOf(task: Task, tasks: readonly Task[], by: Order): Decimal {
  if (by === 'longest') return task.time
  const followers = followersOf(task, tasks)
  if (by === 'most-followers') return decimal(String(followers.size))
  return tasks.filter(({ name }) => followers.has(name)).reduce((sum, { time }) => add(sum, time), task.time)
}

function followersOf(task: Task, tasks: readonly Task[]): ReadonlySet<string> {
  const found = new Set<string>()
  let edge: readonly string[] = [task.name]
  while (edge.length > 0) {
    edge = tasks
      .filter(({ name, after }) => !found.has(name) && after.some((one) => edge.includes(one)))
      .map(({ name }) => name)
    for (const name of edge) found.add(name)
  }
  return found
}
