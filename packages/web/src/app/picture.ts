import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useEffect, useRef } from 'react'
import { Said, send } from '../client/client.ts'
import { useNotice } from '../parts/notice.tsx'
import { NoPicture, type Shrunk, shrinkImage } from '../parts/shrink-image.ts'
import { useDoing } from './doing.tsx'
import { useWorld } from './world.ts'

export const CHOOSE: Words = { en: 'Choose a picture', zh: '选图片' }
/**
 * The pictures that are offered to choose from. Papers print PNG and JPEG; what else a browser shows becomes JPEG. An iPhone that is
 * asked for these hands its HEIC photographs out as JPEG.
 */
export const PICTURES = 'image/png,image/jpeg,image/webp'

/** A picture on its way into the house. */
export interface Picture {
  /** Keeps the file, made smaller where it must be; its content address goes to `onKept`. Several are kept one after another. */
  readonly take: (file: File) => void
  readonly busy: boolean
  readonly said: ReactNode
}

/** Keeps a picture as soon as it is chosen; it belongs to something when that is saved. */
export function usePicture(onKept: (address: string) => void): Picture {
  const { id: world } = useWorld()
  const notice = useNotice()
  const { run, busy, said } = useDoing()
  // What is typed while the file travels must not be undone by what stood there when it was chosen.
  const latest = useRef(onKept)
  useEffect(() => {
    latest.current = onKept
  })
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  async function takeOne(file: File): Promise<void> {
    const kept = await run(CHOOSE, async () => {
      const { file: small, says } = await madeSmall(file)
      if (says) notice({ says })
      return send('keep-attachment', small, {}, { world })
    })
    if (kept) latest.current(kept.address)
  }
  const take = (file: File): void => {
    queue.current = queue.current.then(() => takeOne(file))
  }
  return { take, busy, said }
}

/** Said before anything is sent: what no browser can show. */
async function madeSmall(file: File): Promise<Shrunk> {
  try {
    return await shrinkImage(file)
  } catch (thrown) {
    if (!(thrown instanceof NoPicture)) throw thrown
    throw new Said({ type: 'picture', title: 'picture', status: 422, says: thrown.says })
  }
}
