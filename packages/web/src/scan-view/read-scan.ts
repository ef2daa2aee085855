import type { ScanFault, ScanPage, ScanSource, ScanTold } from './scan-shapes.ts'

/** A page that was read, with the picture in which its boxes stand: drawn and straightened. */
export interface ReadPage extends ScanPage {
  readonly picture: Blob
}

export type ReadScan =
  | { readonly pages: readonly ReadPage[] }
  | { readonly fault: ScanFault; readonly name: string; readonly why: string }
  | { readonly cancelled: true }

/**
 * Reads pictures of pages in a worker of their own. `tell` hears how far it is: the page, from 1 on (0 while the reader is fetched), and the share of it
 * from 0 to 1. The signal ends it at once.
 */
export function readScan(
  sources: readonly ScanSource[],
  tell: (page: number, share: number) => void,
  signal: AbortSignal,
): Promise<ReadScan> {
  return new Promise((resolve) => {
    const pages: ReadPage[] = []
    const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module' })
    const end = (read: ReadScan) => {
      worker.terminate()
      resolve(read)
    }
    signal.addEventListener('abort', () => end({ cancelled: true }), { once: true })
    worker.onerror = ({ message }) => end({ fault: 'not-loaded', name: '', why: message ?? '' })
    worker.onmessage = ({ data }: MessageEvent<ScanTold>) => {
      if (data.told === 'progress') tell(data.page, data.share)
      else if (data.told === 'page') pages.push({ ...data.page, picture: data.picture })
      else if (data.told === 'done') end({ pages })
      else end(data)
    }
    worker.postMessage(sources)
  })
}
