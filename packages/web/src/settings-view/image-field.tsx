import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { CHOOSE, PICTURES, usePicture } from '../app/picture.ts'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'

interface ImageFieldProps {
  readonly name: Words
  /** Content address of the picture; empty for none. */
  readonly address: string
  readonly onAddress: (address: string) => void
  readonly may: boolean
  /** Whether the picture itself is given out to this person; where it is not, only that it is kept is said. */
  readonly sees?: boolean
  readonly hint: Words
  /** Taking it away is offered. */
  readonly drops?: boolean
  readonly busy?: boolean
}

/** A picture the firm keeps: shown, chosen anew, taken away. PNG and JPEG, because papers can print those. */
export function ImageField({
  name,
  address,
  onAddress,
  may,
  hint,
  sees = true,
  drops = true,
  busy = false,
}: ImageFieldProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const picture = usePicture(onAddress)
  return (
    <div className="image-field">
      <div className="image-shown">
        {address && sees && <img src={addressOf('attachment', { world, address })} alt={say(name)} />}
        {address && !sees && <span className="t-small">{say({ en: 'kept', zh: '已存' })}</span>}
        {!address && <span className="quiet t-small">{say({ en: 'none yet', zh: '还没有' })}</span>}
      </div>
      <div className="stack image-ways">
        <p className="second t-small">{say(hint)}</p>
        {may && (
          <div className="line wraps">
            <FilePick
              says={say(address ? { en: 'Choose another', zh: '换一张' } : CHOOSE)}
              named={`${say(CHOOSE)}: ${say(name)}`}
              accept={PICTURES}
              busy={picture.busy || busy}
              onFile={picture.take}
            />
            {address && drops && (
              <Button disabled={busy} onClick={() => onAddress('')}>
                {say({ en: 'Take it away', zh: '去掉' })}
              </Button>
            )}
          </div>
        )}
        {picture.said}
      </div>
    </div>
  )
}
