import { isPdf, pdfText } from '@gendan/credit/pdf/pdf-text'
import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import { FilePick } from '../parts/file-pick.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

/** The text of a file, and how it came to it. */
export interface SourceText {
  readonly text: string
  readonly how: 'typed' | 'pdf'
  readonly pages: number
}

interface SourceProps {
  readonly text: string
  readonly onText: (text: string) => void
  /** A file that was read; it is kept as the original. */
  readonly onFile: (file: File, read: SourceText) => void
  /** Files that are kept with it. */
  readonly children?: ReactNode
}

/** Where a message comes from: pasted, typed, or out of a file that is dropped here. */
export function MessageSource({ text, onText, onFile, children }: SourceProps) {
  const { say } = useWords()
  const [over, setOver] = useState(false)
  const [told, tell] = useState<Told>()
  const [busy, work] = useState(false)
  async function take(file: File) {
    work(true)
    const read = await readSource(file)
    work(false)
    tell(read)
    if ('text' in read) onFile(file, read)
  }
  function drop(event: DragEvent | ClipboardEvent, [file]: readonly File[]) {
    if (!file) return
    event.preventDefault()
    setOver(false)
    if (!busy) void take(file)
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
      <Input.TextArea
        className="message-box"
        aria-label={say(MESSAGE)}
        placeholder={say(PASTE)}
        autoSize={{ minRows: text === '' ? 10 : 4, maxRows: text === '' ? 10 : 12 }}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <div className="line wraps">
        <FilePick
          says={say({ en: 'Choose a PDF or text file', zh: '选择 PDF 或文本文件' })}
          accept=".pdf,.txt,.fin,.swift,text/plain,application/pdf"
          busy={busy}
          onFile={(file) => void take(file)}
        />
        <span className="quiet t-small">{say({ en: 'or drop it here.', zh: '或拖到这里。' })}</span>
      </div>
      {told && <SourceSaid told={told} />}
      {children}
    </div>
  )
}

type Told = (SourceText & { readonly name: string }) | { readonly name: string; readonly faults: readonly Words[] }

function SourceSaid({ told }: { readonly told: Told }) {
  const { say } = useWords()
  if ('faults' in told)
    return (
      <div role="alert" className="stack">
        {told.faults.map((fault) => (
          <p key={fault.en} className="line wraps">
            <Mark kind="thin" named /> <span className="medium">{told.name}</span> {say(fault)}
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

/** The text of a PDF or of a text file; what stops it in words. */
async function readSource(file: File): Promise<Told> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isPdf(bytes)) {
    const read = await pdfText(bytes)
    if ('errors' in read) return { name: file.name, faults: read.errors.map(({ message }) => message) }
    return { name: file.name, text: read.text.replaceAll('\f', '\n'), how: 'pdf', pages: read.text.split('\f').length }
  }
  const text = textOf(bytes)
  if (text === undefined || text.trim() === '') return { name: file.name, faults: [NO_TEXT] }
  return { name: file.name, text, how: 'typed', pages: 1 }
}

/** Banks' programs in China still write GB 18030. Undefined where the bytes are no text. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const MESSAGE: Words = { en: 'Message or print of the bank', zh: '银行电文或打印件' }
const PASTE: Words = {
  en: 'Paste the message as the bank sent it, or its print with whatever stands around it. Nothing is dropped: what cannot be read is listed.',
  zh: '粘贴银行电文或打印件全文，前后夹杂的内容不必删。一行都不会丢：读不懂的会列出来。',
}
const NO_TEXT: Words = {
  en: 'holds no text: choose a PDF or a text file.',
  zh: '里没有文字：请选择 PDF 或文本文件。',
}
