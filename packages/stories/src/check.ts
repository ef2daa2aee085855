import { reached } from '@gendan/orderfile/stage'
import type { Check, PartOf, Scene } from './story.ts'

/** What is not so after a step, in a sentence; undefined where it is. `own`: the story is told with its own cast. */
export function missed(check: Check, scene: Scene, own: boolean): string | undefined {
  if ('gate' in check) return missedGate(check, scene)
  if ('paper' in check) return missedPaper(check, scene, own)
  if ('next' in check) return missedNext(check, scene)
  if ('that' in check) return (check.ownCast && !own) || check.holds(scene) ? undefined : `not so: ${check.that.en}`
  return missedOfFile(check, scene)
}

type OfFile = Extract<Check, { stage: unknown } | { stale: unknown } | { finding: unknown }>

function missedOfFile(check: OfFile, { order }: Scene): string | undefined {
  if ('stage' in check)
    return reached(order.file.stage, check.stage)
      ? undefined
      : `it stands at ${order.file.stage}, not at ${check.stage}`
  if ('finding' in check)
    return order.findings.some(({ rule }) => rule === check.finding) ? undefined : `no ${check.finding}`
  const stale = order.stale.map(({ paper }) => order.file.papers.find(({ id }) => id === paper)?.kind).sort()
  return unlike('out of date', stale, check.stale)
}

function missedGate({ gate, part, is, changed }: Extract<Check, { gate: string }>, scene: Scene): string | undefined {
  const lamp = scene.order.lamps.find((one) => one.gate === gate && (!part || one.part === part(scene)))
  if (!lamp) return `no lamp ${gate}`
  if (lamp.state !== is) return unlike(gate, lamp.state, is)
  return changed && unlike(`${gate} changed`, lamp.changed.map(({ at }) => at).sort(), changed)
}

function missedPaper(check: Extract<Check, { paper: string }>, scene: Scene, own: boolean): string | undefined {
  const part = partAt(check.part, scene)
  const paper = scene.order.file.papers.findLast((one) => one.kind === check.paper && one.part === part)
  if (!paper) return `no ${check.paper}`
  if (!own) return undefined
  const wrong = Object.entries(check.says ?? {}).flatMap(([path, value]) => {
    const found = at(paper.filled, path)
    return found === value ? [] : [`${check.paper} ${path}: ${found}, not ${value}`]
  })
  return wrong.length > 0 ? wrong.join('; ') : undefined
}

function missedNext({ next, of }: Extract<Check, { next: string }>, { order }: Scene): string | undefined {
  const { does, kind, section, gate } = order.next
  return unlike('next', [does, of === undefined ? '' : (kind ?? section ?? gate ?? '')], [next, of ?? ''])
}

function partAt(part: PartOf | undefined, scene: Scene): string {
  return part ? part(scene) : ''
}

/** The text at a path like "total.amount" or "instalments.0.amount". */
function at(value: unknown, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((of, key) => (of as Readonly<Record<string, unknown>> | undefined)?.[key], value)
  return typeof found === 'object' ? JSON.stringify(found) : String(found)
}

function unlike(what: string, found: unknown, meant: unknown): string | undefined {
  const [is, wanted] = [JSON.stringify(found), JSON.stringify(meant)]
  return is === wanted ? undefined : `${what}: ${is}, not ${wanted}`
}
