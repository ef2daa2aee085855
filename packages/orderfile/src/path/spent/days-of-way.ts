import type { PathFacts } from '../node-fact.ts'

/** From which day, to which instant, an order that has ended was under way; undefined where it has not, or nobody knows when. */
export function daysOfWay({ nodes, ended }: PathFacts): { readonly begun: string; readonly ended: string } | undefined {
  const closing = nodes.find(({ kind }) => kind === 'closed')
  const last = ended ?? (closing?.done ? closing.at : undefined)
  const begun = nodes.find(({ kind }) => kind === 'received')?.day
  return last && begun ? { begun, ended: last } : undefined
}
