import { Button } from 'antd'
import { useRef } from 'react'

interface FilePickProps {
  /** On the button: "选图片". */
  readonly says: string
  /** What is chosen for, where the button alone does not tell. */
  readonly named?: string
  readonly accept: string
  readonly busy: boolean
  readonly onFile?: (file: File) => void
  /** All that were chosen at once. */
  readonly onFiles?: (files: readonly File[]) => void
  /** Several may be chosen at once; each is given. */
  readonly several?: boolean
  /** The id of the button: a label leads to it. */
  readonly id?: string
}

/** A button that lets one choose a file of this machine, or several; the same file may be chosen again. */
export function FilePick({ says, named = says, accept, busy, onFile, onFiles, several, id }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...(id ? { id } : {})} loading={busy} onClick={() => input.current?.click()}>
        {says}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={named}
        accept={accept}
        multiple={several === true}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          for (const file of files) onFile?.(file)
          if (files.length > 0) onFiles?.(files)
        }}
      />
    </>
  )
}
