import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import { FilePick } from '../parts/file-pick.tsx'
import { Mark } from '../parts/mark.tsx'
import { ScanProgress } from '../scan-view/scan-progress.tsx'
import type { Scanning, ScanWanted } from '../scan-view/use-scan.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { readFiles, type SourceFault, type SourceText } from './read-files.ts'

interface SourceProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** A file that was read; it is kept as the original. */
  readonly onFile: (file: File, read: SourceText) => void
  /** Pictures of pages that wait to be recognised, and the files they are in. */
  readonly onScan: (files: readonly File[], wanted: ScanWanted) => void
  readonly scanning: Scanning
  /** Stands in the place of the text, where that was recognised. */
  readonly box?: ReactNode
  /** Files that are kept with it. */
  readonly children?: ReactNode
}

/** Where a message comes from: pasted, typed, or out of files that are dropped here. */
export function MessageSource({ text, onText, onFile, onScan, scanning, box, children }: SourceProps) {
  const { say } = useWords()
  const [over, setOver] = useState(false)
  const [told, tell] = useState<Told>()
  const [reading, work] = useState(false)
  const busy = reading || scanning.running !== undefined
  async function take(files: readonly File[]) {
    work(true)
    const read = await readFiles(files)
    work(false)
    tell('wanted' in read ? undefined : read)
    if ('wanted' in read) onScan(files, read.wanted)
    else if ('text' in read && files[0]) onFile(files[0], read)
  }
  function drop(event: DragEvent | ClipboardEvent, files: readonly File[]) {
    if (files.length === 0) return
    event.preventDefault()
    setOver(false)
    if (!busy) void take(files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the keyboard has the button inside.
    <div
      className={over ? 'stack message-source message-over' : 'stack message-source'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => drop(event, [...event.dataTransfer.files])}
      onPaste={(event) => drop(event, [...event.clipboardData.files])}
    >
      {box ?? (
        <Input.TextArea
          className="message-box"
          aria-label={say(MESSAGE)}
          placeholder={say(PASTE)}
          autoSize={{ minRows: text === '' ? 10 : 4, maxRows: text === '' ? 10 : 12 }}
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
      <div className="line wraps">
        <FilePick
          says={say({ en: 'Choose a PDF, pictures or a text file', zh: '选择 PDF、图片或文本文件' })}
          accept=".pdf,.png,.jpg,.jpeg,.txt,.fin,.swift,text/plain,application/pdf,image/png,image/jpeg"
          busy={busy}
          several
          onFiles={(files) => void take(files)}
        />
        <span className="quiet t-small">
          {say({
            en: 'or drop it here. Scans and photographs are recognised on this machine; no picture leaves for that.',
            zh: '或拖到这里。扫描件和照片在本机识别，识别时图片不外传。',
          })}
        </span>
      </div>
      <ScanProgress running={scanning.running} cancel={scanning.cancel} />
      {told && <SourceSaid told={told} />}
      {scanning.faults.length > 0 && <SourceSaid told={{ faults: scanning.faults }} />}
      {children}
    </div>
  )
}

type Told = (SourceText & { readonly name: string }) | { readonly faults: readonly SourceFault[] }

function SourceSaid({ told }: { readonly told: Told }) {
  const { say } = useWords()
  if ('faults' in told)
    return (
      <div role="alert" className="stack">
        {told.faults.map(({ name, says }) => (
          <p key={`${name} ${says.en}`} className="line wraps">
            <Mark kind="thin" named /> {name && <span className="medium">{name}</span>} {say(says)}
          </p>
        ))}
      </div>
    )
  const lines = told.text.split('\n').filter((line) => line.trim() !== '').length
  return (
    <p role="status" className="line wraps second t-small">
      <Mark kind="done" size={12} /> {told.name}:{' '}
      {say({
        en: `${counted(told.pages, 'page')}, ${counted(lines, 'line')} of text taken over.`,
        zh: `${told.pages} 页，取出 ${lines} 行文字。`,
      })}
    </p>
  )
}

export const MESSAGE: Words = { en: 'Message or print of the bank', zh: '银行电文或打印件' }
const PASTE: Words = {
  en: 'Paste the message as the bank sent it, or its print with whatever stands around it. Nothing is dropped: what cannot be read is listed.',
  zh: '粘贴银行电文或打印件全文，前后夹杂的内容不必删。一行都不会丢：读不懂的会列出来。',
}
