import { Button } from 'antd'
import { useContext, useRef } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import { OwnField } from '../parts/field.tsx'
import { FieldsContext, fieldId } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { Photo } from './photo.tsx'

const UPLOAD = { en: 'Choose a picture', zh: '选照片' }

/** The photograph, kept as soon as it is chosen and shown at once; it belongs to the article when that is saved. */
export function PhotoField({ photo, onPhoto }: { readonly photo: string; readonly onPhoto: (photo: string) => void }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { locked } = useContext(FieldsContext)
  const doing = useDoing()
  const input = useRef<HTMLInputElement>(null)
  async function take(file: File | undefined) {
    if (!file) return
    const kept = await doing.run(UPLOAD, () => send('keep-attachment', file, {}, { world }))
    if (kept) onPhoto(kept.address)
  }
  return (
    <OwnField id={fieldId('photo')} label={{ en: 'Photograph', zh: '照片' }}>
      <Photo world={world} address={photo} size={96} />
      {!locked && (
        <span className="photo-acts">
          <Button id={fieldId('photo')} loading={doing.busy} onClick={() => input.current?.click()}>
            {photo === '' ? say(UPLOAD) : say({ en: 'Another', zh: '换一张' })}
          </Button>
          {photo !== '' && (
            <Button type="text" onClick={() => onPhoto('')}>
              {say({ en: 'Take off', zh: '去掉' })}
            </Button>
          )}
          <input
            ref={input}
            type="file"
            hidden
            aria-label={say(UPLOAD)}
            accept="image/png,image/jpeg"
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          {doing.said}
        </span>
      )}
    </OwnField>
  )
}
