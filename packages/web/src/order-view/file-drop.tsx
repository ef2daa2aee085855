import { UploadOutlined } from '@ant-design/icons'
import { type DragEvent, useId, useState } from 'react'
import { useWords } from '../words/language.tsx'

interface FileDropProps {
  readonly onFile: (file: File) => void
  readonly busy: boolean
  /** The file that was read; a small form that takes another. */
  readonly small?: boolean
  readonly name?: string
}

/** Takes the customer's file: dropped or chosen. */
export function FileDrop({ onFile, busy, small, name }: FileDropProps) {
  const { say } = useWords()
  const id = useId()
  const [over, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !busy) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the keyboard has the button inside.
    <div
      className={['file-drop', small && 'file-drop-small', over && 'file-drop-over'].filter(Boolean).join(' ')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {!small && (
        <p className="t-task">{say({ en: "Drop the customer's order here", zh: '把客户的订单文件拖到这里' })}</p>
      )}
      {small && <span className="medium one-line">{name}</span>}
      <input
        id={id}
        type="file"
        className="by-ear file-input"
        accept=".xml,.xlsx,.csv,.txt"
        disabled={busy}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <label htmlFor={id} className={small ? 'as-link' : 'file-button'}>
        {!small && <UploadOutlined aria-hidden />}{' '}
        {small ? say({ en: 'Another file', zh: '换文件' }) : say({ en: 'Choose a file', zh: '选文件' })}
      </label>
      {!small && (
        <p className="quiet t-small">
          {say({
            en: 'UBL order (XML), Excel (xlsx) or CSV, up to 20 MB. It is read, not changed; nothing is saved until you open the file.',
            zh: 'UBL 订单（XML）、Excel（xlsx）或 CSV，20 MB 以内。只读不改；开立档案之前什么都不保存。',
          })}
        </p>
      )}
    </div>
  )
}
