import { nodeKind } from '@gendan/orderfile/path/node-kinds'
import type { PathNode } from '@gendan/orderfile/path/path'
import { paperPath } from '../order-view/paper-path.ts'

/** Where a step is done: at a gate of the file, or on a page of it. */
export type NodeWay = { readonly gate: string; readonly part: string } | { readonly path: string }

export function wayOf(file: string, { kind, part }: Pick<PathNode, 'kind' | 'part'>): NodeWay {
  const { does } = nodeKind(kind)
  if ('gate' in does) return { gate: does.gate, part }
  if ('paper' in does) return { path: paperPath(file, does.paper, part) }
  return { path: sectionPath(file, does.section, part) }
}

function sectionPath(file: string, section: string, part: string): string {
  const at = `/orders/${file}`
  if (section === 'contract') return `${at}/terms?of=contract`
  if (section === 'order') return at
  if (!part) return `${at}/${section}`
  return `${at}/${section}?${section === 'purchases' ? 'purchase' : 'part'}=${encodeURIComponent(part)}`
}
