import { CHOOSE, PICTURES, usePicture } from '../app/picture.ts'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'

interface PhotosProps {
  readonly photos: readonly string[]
  readonly locked: boolean
  readonly onPhotos: (photos: readonly string[]) => void
}

/** The photographs of an inspection; from a phone straight from its camera. */
export function InspectionPhotos({ photos, locked, onPhotos }: PhotosProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const picture = usePicture((address) => onPhotos([...photos.filter((one) => one !== address), address]))
  return (
    <div className="stack">
      <div className="photo-shelf">
        {photos.map((address, i) => (
          <span key={address}>
            <img
              src={addressOf('attachment', { world, address })}
              alt={say({ en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` })}
              loading="lazy"
            />
            {!locked && (
              <button
                type="button"
                className="as-link"
                onClick={() => onPhotos(photos.filter((one) => one !== address))}
              >
                {say({ en: 'Take away', zh: '去掉' })}
              </button>
            )}
          </span>
        ))}
      </div>
      {!locked && (
        <FilePick
          says={say({ en: 'Add photographs', zh: '拍照或选图片' })}
          named={say(CHOOSE)}
          accept={PICTURES}
          several
          busy={picture.busy}
          onFile={picture.take}
        />
      )}
      {picture.said}
    </div>
  )
}
