import { createContext, useContext } from 'react'
import { CHOOSE, PICTURES, usePicture } from '../app/picture.ts'
import { KeptPicture, usePhotographs } from '../outbox/photos.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { useWords } from '../words/language.tsx'

/** Whether photographs wait on this machine for the entry that names them, or are kept by the server at once. */
export const KeptHere = createContext(false)

interface PhotosProps {
  readonly photos: readonly string[]
  readonly locked: boolean
  readonly onPhotos: (photos: readonly string[]) => void
  /** On its button, where another word is better. */
  readonly says?: string
}

/** Photographs of an inspection or of one of its points; from a phone straight from its camera, with or without a network. */
export function Photographs({ photos, locked, onPhotos, says }: PhotosProps) {
  const { say } = useWords()
  const here = useContext(KeptHere)
  const add = (address: string) => onPhotos([...photos.filter((one) => one !== address), address])
  const sent = usePicture(add)
  const kept = usePhotographs(add)
  const way = here ? kept : sent
  return (
    <div className="stack">
      {photos.length > 0 && (
        <div className="photo-shelf">
          {photos.map((address, i) => (
            <span key={address}>
              <KeptPicture address={address} alt={say({ en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` })} />
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
      )}
      {!locked && (
        <FilePick
          says={says ?? say({ en: 'Add photographs', zh: '拍照或选图片' })}
          named={say(CHOOSE)}
          accept={PICTURES}
          several
          busy={way.busy}
          onFile={way.take}
        />
      )}
      {here ? kept.said && <p className="field-finding risk">{say(kept.said)}</p> : sent.said}
    </div>
  )
}
