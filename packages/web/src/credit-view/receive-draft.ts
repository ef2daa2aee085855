import { useState } from 'react'
import { forget, keep, kept } from '../parts/kept.ts'
import type { ScannedText } from '../scan-view/compose-scan.ts'
import type { ScanDoubts } from './scan-doubts.ts'

/** What is known of a text that was recognised, while it is looked through. */
export type ScanState = Omit<ScannedText, 'text'>

/** A message of a bank while it is taken in. */
export interface ReceiveDraft {
  readonly text: string
  /** How it came to its text. */
  readonly how: 'typed' | 'pdf' | 'scan'
  /** Of a text that was recognised: how sure the reading is, and the words that nobody has looked at. */
  readonly scan: ScanState | undefined
  /** The bank that sent or advised it. */
  readonly from: string
  readonly received: string
  readonly note: string
  /** What message it is, where a person says so: "707"; empty where its text does. */
  readonly type: string
  readonly customer: string
  /** The orders that it pays, by id. */
  readonly orders: readonly string[]
  /** A person chose them: nothing is proposed any more. */
  readonly chosen: boolean
}

export interface Receiving {
  readonly draft: ReceiveDraft
  readonly put: (change: Partial<ReceiveDraft> | ((before: ReceiveDraft) => Partial<ReceiveDraft>)) => void
  readonly clear: () => void
}

/** What is pasted outlives the window, until it is taken in. */
export function useReceiveDraft(name: string, begin: Partial<ReceiveDraft>): Receiving {
  const fresh: ReceiveDraft = {
    ...{
      text: '',
      how: 'typed',
      scan: undefined,
      from: '',
      received: '',
      note: '',
      type: '',
      customer: '',
      orders: [],
      chosen: false,
    },
    ...begin,
  }
  const [draft, set] = useState<ReceiveDraft>(() => ({ ...fresh, ...kept(name, isDraft) }))
  return {
    draft,
    put: (change) =>
      set((before) => {
        const next = { ...before, ...(typeof change === 'function' ? change(before) : change) }
        keep(name, next)
        return next
      }),
    clear: () => {
      forget(name)
      set(fresh)
    },
  }
}

/** Recognised pages go behind what stands there: nothing that was typed or read before is lost. */
export function taken({ text, scan }: ReceiveDraft, read: ScannedText): Partial<ReceiveDraft> {
  const before = text.trim() === '' ? '' : `${text.trimEnd()}\n`
  const pages = scan?.pages ?? 0
  const doubts = read.doubts.map((doubt) => ({
    ...doubt,
    from: doubt.from + before.length,
    to: doubt.to + before.length,
    page: doubt.page + pages,
  }))
  return {
    text: before + read.text,
    how: 'scan',
    scan: {
      pages: pages + read.pages,
      // The less sure part speaks for the whole.
      confidence: scan && Number(scan.confidence) < Number(read.confidence) ? scan.confidence : read.confidence,
      doubtful: (scan?.doubtful ?? 0) + read.doubtful,
      doubts: [...(scan?.doubts ?? []), ...doubts],
    },
  }
}

const NOBODY: ReadonlySet<string> = new Set()

/** The doubtful words of a scan in the text that is shown; undefined while it is a moment behind the keys. */
export function doubtsIn({ text, scan }: ReceiveDraft, shown: string): ScanDoubts | undefined {
  return scan && shown === text ? { places: scan.doubts, confirmed: NOBODY } : undefined
}

/** What is kept of the recognition with the message. */
export function saidOfScan(scan: ScanState | undefined) {
  if (!scan) return {}
  const { confidence, pages, doubtful, doubts } = scan
  const kept = doubts.map(({ from, to, sure, page, box: { x, y, width, height } }) => ({
    ...{ from, to, page },
    sure: Math.min(Math.max(Math.round(sure), 0), 100),
    box: [x, y, width, height].map((part) => Math.min(Math.max(Math.round(part * 10_000), 0), 10_000)),
  }))
  return { confidence, scan: { pages, doubtful, doubts: kept } }
}

function isDraft(value: unknown): value is Partial<ReceiveDraft> {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}
