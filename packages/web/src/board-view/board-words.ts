import type { BoardRow } from '@gendan/contract/path-shapes'
import type { Words } from '@gendan/kernel/words'
import type { BoardState, StripPart } from '@gendan/orderfile/path/board'
import type { NodeOwner, OwnedNode } from '@gendan/orderfile/path/owner'
import { nodeName } from '@gendan/orderfile/path/why'
import { type Stage, stages } from '@gendan/orderfile/stage'
import type { MarkKind } from '../parts/mark.tsx'
import { slackWords } from '../words/write.ts'
import type { Whose } from './board-address.ts'

export const STATES: Readonly<Record<BoardState, Words>> = {
  late: { en: 'late', zh: '晚' },
  thin: { en: '≤ 2 days left', zh: '余 ≤ 2 天' },
  calm: { en: 'at ease', zh: '从容' },
  open: { en: 'no latest shipment', zh: '未定装期' },
  shipped: { en: 'on board', zh: '已装船' },
}

export const MARKS: Readonly<Partial<Record<BoardState, MarkKind>>> = { late: 'risk', thin: 'thin' }

export const WHOSE_WORDS: Readonly<Record<Whose, Words>> = {
  mine: { en: 'Mine', zh: '我的' },
  'with-me': { en: 'With my part', zh: '我参与的' },
  all: { en: 'All', zh: '全部' },
}

export const PARTS: Readonly<Record<StripPart, Words>> = {
  material: { en: 'material', zh: '备料' },
  production: { en: 'production', zh: '生产' },
  inspection: { en: 'complete, inspection', zh: '完工验货' },
  shipment: { en: 'booking, loading', zh: '订舱装运' },
}

/** One letter of each part, for the strip. */
export const LETTERS: Readonly<Record<StripPart, Words>> = {
  material: { en: 'M', zh: '料' },
  production: { en: 'P', zh: '产' },
  inspection: { en: 'I', zh: '成' },
  shipment: { en: 'S', zh: '运' },
}

/** "late 2", "4 left"; the stage where slack says nothing any more. */
export function leftWords({ slack, shipped, stage }: Pick<BoardRow, 'slack' | 'shipped' | 'stage'>): Words {
  if (shipped) return stages[stage as Stage]
  return slack === undefined ? STATES.open : slackWords(slack)
}

/** The step that is next, as the path names it. */
export function nextWords({ next }: BoardRow): Words {
  return next ? nodeName(next as OwnedNode) : { en: '', zh: '' }
}

export function nextOwner({ next }: BoardRow): NodeOwner | undefined {
  return next?.owner as NodeOwner | undefined
}
