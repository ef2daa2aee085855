import { type Day, writeDay } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { nodeKind } from './node-kinds.ts'
import type { PathNode } from './path.ts'

/** Why a step's day is what it is, in one sentence: what it waits for, whose word it is, or that nothing says otherwise. */
export function whyOf(node: PathNode, nodes: readonly PathNode[]): Words {
  if (node.state === 'done') return DONE
  if (node.state === 'passed') return PASSED
  const { driver } = node
  if (driver?.by === 'promise') return promised(node)
  if (driver?.by === 'plan')
    return { en: `as planned for ${day(node.plan, 'en')}`, zh: `按计划 ${day(node.plan, 'zh')}` }
  if (driver?.by === 'pace') return PACE
  return afterwards(node, nodes)
}

function afterwards(node: PathNode, nodes: readonly PathNode[]): Words {
  const { driver } = node
  const before = nodes.find(({ id }) => id === driver?.node)
  if (!before || driver?.days === undefined) return TODAY
  const { en, zh } = nodeName(before)
  const on = before.actual ?? before.forecast
  const span = driver.days === 0 ? { en: 'as soon as', zh: '紧接' } : undefined
  return {
    en: span
      ? `${span.en} “${en}” is done, ${day(on, 'en')}`
      : `${driver.days} ${unit(node).en} after “${en}”, ${day(on, 'en')}`,
    zh: span
      ? `${span.zh}“${zh}”（${day(on, 'zh')}）`
      : `“${zh}”（${day(on, 'zh')}）后 ${driver.days} ${unit(node).zh}`,
  }
}

const DONE: Words = { en: 'done, by its evidence', zh: '已完成，有凭据' }
const PASSED: Words = { en: 'passed over: nothing proves it', zh: '已越过，没有凭据' }
const PACE: Words = { en: 'by the output of the last days', zh: '按最近日产量推算' }
const TODAY: Words = { en: 'nothing holds it: today at the earliest', zh: '无前置，最早今天' }

/** Terms of payment run in calendar days, work in working days. */
function unit({ kind }: PathNode): Words {
  return kind === 'paid' ? { en: 'days', zh: '天' } : { en: 'working days', zh: '个工作日' }
}

function promised({ promise, promises }: PathNode): Words {
  const last = promises?.at(-1)
  if (last) return { en: `promised: “${last.reason}”`, zh: `已承诺：“${last.reason}”` }
  return { en: `the supplier promised ${day(promise, 'en')}`, zh: `供应商承诺 ${day(promise, 'zh')}` }
}

/** "Purchase delivered, Export carton 96 × 52": what a step is called, with the part it is of. */
export function nodeName({ kind, name }: Pick<PathNode, 'kind' | 'name'>): Words {
  const { en, zh } = nodeKind(kind).title
  if (!name) return { en, zh }
  return { en: `${en}: ${name.en || name.zh}`, zh: `${zh}：${name.zh || name.en}` }
}

function day(on: Day | undefined, lang: 'en' | 'zh'): string {
  return on ? writeDay(on, lang) : '?'
}
