import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useRef } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { addressOf, Said, send } from '../client/client.ts'
import { useWords } from '../words/language.tsx'

interface ImageFieldProps {
  readonly name: Words
  /** Content address of the picture; empty for none. */
  readonly address: string
  readonly onAddress: (address: string) => void
  readonly may: boolean
  readonly hint: Words
  /** Taking it away is offered. */
  readonly drops?: boolean
  readonly busy?: boolean
}

const MOST_BYTES = 2 * 1024 * 1024
const CHOOSE: Words = { en: 'Choose a picture', zh: '选图片' }

/** A picture the firm keeps: shown, chosen anew, taken away. PNG and JPEG, because papers can print those. */
export function ImageField({ name, address, onAddress, may, hint, drops = true, busy = false }: ImageFieldProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const picker = useRef<HTMLInputElement>(null)
  const doing = useDoing()
  async function keep(file: File | undefined) {
    if (!file) return
    const kept = await doing.run(CHOOSE, async () => {
      assertPicture(file)
      return send('keep-attachment', file, {}, { world })
    })
    if (picker.current) picker.current.value = ''
    if (kept) onAddress(kept.address)
  }
  return (
    <div className="image-field">
      <div className="image-shown">
        {address ? (
          <img src={addressOf('attachment', { world, address })} alt={say(name)} />
        ) : (
          <span className="quiet t-small">{say({ en: 'none yet', zh: '还没有' })}</span>
        )}
      </div>
      <div className="stack image-ways">
        <p className="second t-small">{say(hint)}</p>
        {may && (
          <div className="line wraps">
            <input
              ref={picker}
              type="file"
              accept="image/png,image/jpeg"
              className="by-ear"
              aria-label={`${say(CHOOSE)}: ${say(name)}`}
              tabIndex={-1}
              onChange={(event) => void keep(event.target.files?.[0])}
            />
            <Button loading={doing.busy || busy} onClick={() => picker.current?.click()}>
              {say(address ? { en: 'Choose another', zh: '换一张' } : CHOOSE)}
            </Button>
            {address && drops && (
              <Button disabled={busy} onClick={() => onAddress('')}>
                {say({ en: 'Take it away', zh: '去掉' })}
              </Button>
            )}
          </div>
        )}
        {doing.said}
      </div>
    </div>
  )
}

/** Said before anything is sent: the two kinds that print, and a size that a page can carry. */
function assertPicture(file: File): void {
  if (!['image/png', 'image/jpeg'].includes(file.type))
    throw refusal(
      `${file.name} is neither PNG nor JPEG. Save it as one of the two.`,
      `${file.name} 不是 PNG 或 JPEG，请另存后再选。`,
    )
  if (file.size > MOST_BYTES)
    throw refusal(`${file.name} has more than 2 MB. Make it smaller.`, `${file.name} 超过 2 MB，请缩小。`)
}

function refusal(en: string, zh: string): Said {
  return new Said({ type: 'picture', title: 'picture', status: 422, says: { en, zh } })
}
