import { Button } from 'antd'
import { useContext } from 'react'
import { CHOOSE, PICTURES, usePicture } from '../app/picture.ts'
import { useWorld } from '../app/world.ts'
import { OwnField } from '../parts/field.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { FieldsContext, fieldId } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { Photo } from './photo.tsx'

/** The photograph, kept as soon as it is chosen and shown at once; it belongs to the article when that is saved. */
export function PhotoField({ photo, onPhoto }: { readonly photo: string; readonly onPhoto: (photo: string) => void }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const { locked } = useContext(FieldsContext)
  const picture = usePicture(onPhoto)
  return (
    <OwnField id={fieldId('photo')} helpAt="photo" label={{ en: 'Photograph', zh: '照片' }}>
      <Photo world={world} address={photo} size={96} />
      {!locked && (
        <span className="photo-acts">
          <FilePick
            id={fieldId('photo')}
            says={say(photo === '' ? CHOOSE : { en: 'Choose another', zh: '换一张' })}
            named={say(CHOOSE)}
            accept={PICTURES}
            busy={picture.busy}
            onFile={picture.take}
          />
          {photo !== '' && (
            <Button type="text" onClick={() => onPhoto('')}>
              {say({ en: 'Take off', zh: '去掉' })}
            </Button>
          )}
          {picture.said}
        </span>
      )}
    </OwnField>
  )
}
