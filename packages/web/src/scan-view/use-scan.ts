import type { Words } from '@gendan/kernel/words'
import { useEffect, useRef, useState } from 'react'
import { composedScan, type ScannedText } from './compose-scan.ts'
import { readScan } from './read-scan.ts'
import { scanFaults } from './scan-limits.ts'
import type { ScanPage, ScanSource } from './scan-shapes.ts'

/** Pictures to be recognised: their files, and of a PDF what its other pages say. */
export interface ScanWanted {
  readonly sources: readonly ScanSource[]
  readonly count: number
  /** What each page says already; empty where it is a picture. */
  readonly texts: readonly string[]
}

/** How far the reading is. */
export interface ScanRunning {
  /** From 1 on; 0 while the reader is fetched. */
  readonly page: number
  readonly pages: number
  readonly share: number
}

export interface Scanning {
  readonly running: ScanRunning | undefined
  /** Addresses of the pictures that were read, in their order; they live as long as the window. */
  readonly pictures: readonly string[]
  /** Why nothing was read, with the file's name. */
  readonly faults: readonly { readonly name: string; readonly says: Words }[]
  /** `fresh`: its pictures take the place of those before, once it is read. */
  readonly start: (wanted: ScanWanted, fresh?: boolean) => Promise<ScannedText | undefined>
  readonly cancel: () => void
  /** Puts the pictures away. */
  readonly clear: () => void
}

/** Recognises pictures in a worker, one message at a time; leaving the screen ends it. */
export function useScan(): Scanning {
  const [running, run] = useState<ScanRunning>()
  const [pictures, show] = useState<readonly string[]>([])
  const [faults, tell] = useState<Scanning['faults']>([])
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])
  async function start({ sources, count, texts }: ScanWanted, fresh = false) {
    const control = new AbortController()
    abort.current = control
    tell([])
    run({ page: 0, pages: count, share: 0 })
    const read = await readScan(
      sources,
      (page, share) => run({ page, pages: count, share: Math.min(share, 1) }),
      control.signal,
    )
    run(undefined)
    if ('cancelled' in read) return undefined
    if ('fault' in read) {
      tell([{ name: read.name, says: scanFaults[read.fault] }])
      return undefined
    }
    const composed = composedScan(texts, numbered(sources, read.pages))
    if (!composed) tell([{ name: sources[0]?.name ?? '', says: scanFaults['nothing-read'] }])
    else {
      const next = read.pages.map(({ picture }) => URL.createObjectURL(picture))
      show((before) => (fresh ? next : [...before, ...next]))
    }
    return composed
  }
  return {
    ...{ running, pictures, faults, start },
    cancel: () => abort.current?.abort(),
    clear: () => {
      for (const one of pictures) URL.revokeObjectURL(one)
      show([])
      tell([])
    },
  }
}

/** The pages that were read by their number in the message. */
function numbered(sources: readonly ScanSource[], pages: readonly ScanPage[]): ReadonlyMap<number, ScanPage> {
  const numbers = sources.flatMap(({ pages: of }, i) => of ?? [i + 1])
  return new Map(pages.flatMap((page, i) => (numbers[i] === undefined ? [] : [[numbers[i], page] as const])))
}
