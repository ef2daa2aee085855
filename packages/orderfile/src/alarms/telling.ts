import { type Day, writeDay, yearOf } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { PathNode } from '../path/path.ts'
import { nodeName } from '../path/why.ts'
import { type Alarm, doneOn, type Ring, since, type Watched } from './alarm.ts'

/** What the house proposes by practice. */
export const own = { title: 'own default', at: 'merchandising practice', read: '2026-11-22' }
/** What the merchandiser's plan of work demands. */
export const seed = (at: string) => ({ title: '跟单员工作计划 (003)', at })

type Told = Omit<Alarm, 'title' | 'weight'> & { readonly remedy: Words }

/** An alarm with what can be done about it. */
export function alarm(en: string, zh: string, told: Told): Alarm {
  const { remedy, test, ...rest } = told
  return {
    ...rest,
    title: { en, zh },
    weight: 'warn',
    test: (watched) => test(watched).map((one) => ({ ...one, remedy })),
  }
}

/** An alarm that rings at a step, for so many days, and what it hangs on besides the step's own days. */
export function ring(at: string, en: string, zh: string, age: number, about?: string): Ring {
  return { at, says: { en, zh }, age, ...(about === undefined ? {} : { about }) }
}

/** "Export carton: …": the words of a step before what is said of it. */
export function of(node: PathNode, en: string, zh: string, age: number): Ring {
  const name: Words = nodeName(node)
  return ring(node.id, `${name.en}: ${en}`, `${name.zh}：${zh}`, age)
}

/** A day in an alarm, as one says it; its year, which the screen's own day tells, left out. */
export function on(day: Day | undefined, lang: 'en' | 'zh'): string {
  if (!day) return '?'
  const full = writeDay(day, lang)
  return lang === 'zh' ? full.slice(yearOf(day).length + 1) : full.slice(0, -yearOf(day).length - 1)
}

/** A step that does not follow so many working days after the one before it was done. */
export function afterStep(
  watched: Watched,
  id: string,
  usual: number,
  before: string,
  step: string,
  en: string,
  zh: string,
): readonly Ring[] {
  const [done, least] = [doneOn(watched, before), watched.days(id, usual)]
  const node = watched.path.nodes.find((one) => one.id === step && one.state === 'open')
  // Opened again since, or held up by another step before it, it has waited only from then on.
  const from = done && node?.since && node.since > done ? node.since : done
  const waited = from && node ? since(from, watched) : 0
  if (!node || waited < least || !done) return []
  return [of(node, `${en} for ${waited} working days`, `${waited} 个工作日${zh}`, waited - least)]
}
