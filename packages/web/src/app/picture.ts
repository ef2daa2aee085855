import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useEffect, useRef } from 'react'
import { Said, send } from '../client/client.ts'
import { shrunk } from '../parts/shrink-picture.ts'
import { useDoing } from './doing.tsx'
import { useWorld } from './world.ts'

export const CHOOSE: Words = { en: 'Choose a picture', zh: '选图片' }
/** The two kinds of picture that papers can print. */
export const PICTURES = 'image/png,image/jpeg'

const MOST_BYTES = 2 * 1024 * 1024

/** A picture on its way into the house. */
export interface Picture {
  /** Keeps the file; its content address goes to `onKept`. */
  readonly take: (file: File) => void
  readonly busy: boolean
  readonly said: ReactNode
}

/** Keeps a picture as soon as it is chosen; it belongs to something when that is saved. */
export function usePicture(onKept: (address: string) => void): Picture {
  const { id: world } = useWorld()
  const { run, busy, said } = useDoing()
  // What is typed while the file travels must not be undone by what stood there when it was chosen.
  const latest = useRef(onKept)
  useEffect(() => {
    latest.current = onKept
  })
  async function take(file: File): Promise<void> {
    const kept = await run(CHOOSE, async () => {
      assertKind(file)
      const small = await shrunk(file, MOST_BYTES)
      assertSize(small)
      return send('keep-attachment', small, {}, { world })
    })
    if (kept) latest.current(kept.address)
  }
  return { take: (file) => void take(file), busy, said }
}

/** Said before anything is sent: the two kinds that print. */
function assertKind(file: File): void {
  if (!PICTURES.split(',').includes(file.type))
    throw refusal(
      `${file.name} is neither PNG nor JPEG. Save it as one of the two.`,
      `${file.name} 不是 PNG 或 JPEG，请另存后再选。`,
    )
}

/** A size that a page can carry: what a browser could not make smaller is not sent. */
function assertSize(file: File): void {
  if (file.size > MOST_BYTES)
    throw refusal(`${file.name} has more than 2 MB. Make it smaller.`, `${file.name} 超过 2 MB，请缩小。`)
}

function refusal(en: string, zh: string): Said {
  return new Said({ type: 'picture', title: 'picture', status: 422, says: { en, zh } })
}
