import { keepFile } from '@gendan/orderfile/acts/keep-file'
import type { Evidence } from '@gendan/orderfile/order-file'
import { type ReactNode, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { Said, send } from '../client/client.ts'
import { useNotice } from '../parts/notice.tsx'
import { NoPicture, shrinkImage } from '../parts/shrink-image.ts'
import { useWords } from '../words/language.tsx'

/** Where files are kept: their kind, and the part of the order they are of. */
export interface Place {
  readonly kind: string
  readonly part: string
  readonly note?: string
}

/** Files on their way into an order file. */
export interface Bringing {
  readonly bring: (files: readonly File[], place: Place) => Promise<boolean>
  readonly busy: boolean
  /** "2 / 7" while they travel. */
  readonly progress: string
  readonly said: ReactNode
}

const MOST_BYTES = 20 * 1024 * 1024
const AT_ONCE = 50

/** Uploads files one after the other, pictures made small enough, then keeps them in the order file with one act. */
export function useBring(file: string): Bringing {
  const { id: world } = useWorld()
  const { say } = useWords()
  const upload = useDoing()
  const act = useAct()
  const notice = useNotice()
  const [progress, setProgress] = useState('')
  async function sent(files: readonly File[]): Promise<readonly Evidence[] | undefined> {
    const kept: Evidence[] = []
    for (const [i, one] of files.entries()) {
      setProgress(files.length > 1 ? `${i + 1} / ${files.length}` : '')
      const answer = await upload.run({ en: `Upload ${one.name}`, zh: `上传 ${one.name}` }, async () => {
        const small = await madeSmall(one)
        if (small.size > MOST_BYTES) throw tooLarge(one.name)
        return send('keep-attachment', small, {}, { world })
      })
      if (!answer) return undefined
      kept.push({ attachment: answer.address, name: one.name.slice(-200) })
    }
    return kept
  }
  async function bring(files: readonly File[], { kind, part, note = '' }: Place): Promise<boolean> {
    if (files.length === 0) return false
    const kept = await sent(files.slice(0, AT_ONCE))
    setProgress('')
    if (!kept || !(await act.run(keepFile, { kind, part, files: [...kept], note }, { id: file }))) return false
    notice({ says: { en: `${kept.length} put into the file.`, zh: `已归档 ${kept.length} 份。` } })
    return true
  }
  return {
    bring,
    busy: upload.busy || act.busy,
    progress: progress && say({ en: `Uploading ${progress}`, zh: `正在上传 ${progress}` }),
    said: upload.said ?? act.said,
  }
}

/** A picture small and upright; what is none, or no picture that this browser can show, as it is. */
async function madeSmall(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file
  try {
    return (await shrinkImage(file)).file
  } catch (thrown) {
    if (thrown instanceof NoPicture) return file
    throw thrown
  }
}

function tooLarge(name: string): Said {
  const says = {
    en: `${name} has more than 20 MB. Save it smaller, or in parts.`,
    zh: `${name} 超过 20 MB，请压缩或分成几份。`,
  }
  return new Said({ type: 'too-large', title: 'too large', status: 422, says })
}
