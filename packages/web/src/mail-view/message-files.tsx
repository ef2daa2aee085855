import { keepFile } from '@gendan/orderfile/acts/keep-file'
import { Button } from 'antd'
import type { Acting } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Mark } from '../parts/mark.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { fileWarnings, isHarmful, type MessageView } from './mail-words.ts'

interface FilesProps {
  readonly files: MessageView['files']
  /** The order it is filed to; a file can be put among its papers. */
  readonly file: string
  readonly act?: Acting
}

/** The files of a message by what they are; what may do harm is named and not offered. */
export function MessageFiles({ files, file, act }: FilesProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const notice = useNotice()
  if (files.length === 0) return null
  async function keep(one: FilesProps['files'][number]) {
    const kept = { kind: 'letter', part: '', files: [{ attachment: one.attachment, name: one.name }], note: '' }
    if (await act?.run(keepFile, kept, { id: file }))
      notice({ says: { en: `${one.name} is in the order file`, zh: `${one.name} 已归入订单档案` } })
  }
  return (
    <ul className="message-files">
      {files.map((one) => (
        <li key={`${one.attachment} ${one.name}`} className="line wraps">
          {isHarmful(one.warning) ? (
            <span className="medium">{one.name}</span>
          ) : (
            <a href={addressOf('attachment', { world, address: one.attachment })} target="_blank" rel="noreferrer">
              {one.name}
            </a>
          )}
          <span className="quiet t-small">{sizeOf(one.bytes)}</span>
          {one.warning !== '' && (
            <span className="line t-small">
              <Mark kind="risk" size={11} /> {say(fileWarnings[one.warning] ?? { en: one.warning, zh: one.warning })}
            </span>
          )}
          {file !== '' && act && !isHarmful(one.warning) && (
            <Button size="small" type="link" loading={act.busy} onClick={() => void keep(one)}>
              {say({ en: 'Put into the order file', zh: '归入订单档案' })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
