import { contentAddress } from '@gendan/kernel/content-address'
import type { Words } from '@gendan/kernel/words'
import { useEffect, useRef, useState } from 'react'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { NoPicture, shrinkImage } from '../parts/shrink-image.ts'
import { photoAt, putPhoto } from './cupboard.ts'

/** Photographs on their way into an entry: kept on this machine as soon as they are taken, whether or not a network is there. */
export interface Photographs {
  readonly take: (file: File) => void
  readonly busy: boolean
  /** Why the last one could not be kept. */
  readonly said: Words | undefined
}

/** Takes photographs one after another, makes them small, keeps them; the address of each goes to `onKept`. */
export function usePhotographs(onKept: (address: string) => void): Photographs {
  const { id: world, account } = useWorld()
  const [waiting, setWaiting] = useState(0)
  const [said, setSaid] = useState<Words>()
  const latest = useRef(onKept)
  useEffect(() => {
    latest.current = onKept
  })
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  async function takeOne(file: File): Promise<void> {
    try {
      const { file: small } = await shrinkImage(file)
      const bytes = await small.arrayBuffer()
      const address = contentAddress(new Uint8Array(bytes))
      const { name, type: mime } = small
      await putPhoto({ address, account: account.id, world, name, mime, bytes, at: new Date().toISOString() })
      setSaid(undefined)
      latest.current(address)
    } catch (thrown) {
      setSaid(thrown instanceof NoPicture ? thrown.says : NO_ROOM)
    } finally {
      setWaiting((count) => count - 1)
    }
  }
  const take = (file: File): void => {
    setWaiting((count) => count + 1)
    queue.current = queue.current.then(() => takeOne(file))
  }
  return { take, busy: waiting > 0, said }
}

/** Said where the browser refuses to keep anything: on a full machine, in some private windows. */
export const NO_ROOM: Words = {
  en: 'This machine has no room to keep it. What you typed still stands here: make room, or send it with a network.',
  zh: '这台机器存不下了。填的内容还在这里：请腾出空间，或在有网络时再报。',
}

interface ShownProps {
  readonly address: string
  readonly alt: string
}

/** A photograph, from this machine while it waits here, from the server after. */
export function KeptPicture({ address, alt }: ShownProps) {
  const { id: world, account } = useWorld()
  const [src, setSrc] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let gone = false
    void photoAt(account.id, world, address)
      .catch(() => undefined)
      .then((photo) => {
        if (gone) return
        made = photo && URL.createObjectURL(new Blob([photo.bytes], { type: photo.mime }))
        setSrc(made ?? addressOf('attachment', { world, address }))
      })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [account.id, world, address])
  return src ? <img src={src} alt={alt} /> : <span className="bone" role="img" aria-label={alt} />
}
