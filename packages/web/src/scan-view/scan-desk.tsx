import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { ScannedText } from './compose-scan.ts'
import { PagePicture } from './page-picture.tsx'
import { ScanText } from './scan-text-box.tsx'
import './scan-view.css'

interface DeskProps {
  /** What the text is. */
  readonly label: Words
  readonly text: string
  readonly scan: Omit<ScannedText, 'text'>
  /** The pictures of its pages; none where the window was opened anew. */
  readonly pictures: readonly string[]
  readonly onText: (text: string) => void
  /** A person looked at a word and it is right. */
  readonly onRight: (from: number) => void
}

/** A recognised text beside the pictures of its pages: each doubtful word leads to its place in the picture, and back. */
export function ScanDesk({ label, text, scan, pictures, onText, onRight }: DeskProps) {
  const { say } = useWords()
  const box = useRef<HTMLTextAreaElement>(null)
  const [at, setAt] = useState<number>()
  const { doubts } = scan
  const chosen = doubts.find(({ from }) => from === at)
  function choose(from: number | undefined) {
    setAt(from)
    const doubt = doubts.find((one) => one.from === from)
    if (!doubt) return
    box.current?.focus({ preventScroll: true })
    box.current?.setSelectionRange(doubt.from, doubt.to)
  }
  function step(by: 1 | -1) {
    const next =
      chosen === undefined
        ? by > 0
          ? doubts[0]
          : doubts.at(-1)
        : doubts[(doubts.indexOf(chosen) + by + doubts.length) % doubts.length]
    choose(next?.from)
  }
  function right() {
    if (!chosen) return
    const next = doubts[doubts.indexOf(chosen) + 1] ?? doubts[0]
    onRight(chosen.from)
    setAt(next === chosen ? undefined : next?.from)
  }
  return (
    <div className="stack scan-desk">
      <ScanHead scan={scan} />
      <div className="line wraps">
        <Button disabled={doubts.length === 0} onClick={() => step(-1)}>
          {say({ en: 'Previous', zh: '上一处' })}
          <span className="by-ear">{say(DOUBTFUL)}</span>
        </Button>
        <Button disabled={doubts.length === 0} onClick={() => step(1)}>
          {say({ en: 'Next', zh: '下一处' })}
          <span className="by-ear">{say(DOUBTFUL)}</span>
        </Button>
        <Button disabled={!chosen} onClick={right}>
          {say({ en: 'Right as it stands', zh: '核对无误' })}
        </Button>
        {chosen && (
          <span className="second t-small" role="status">
            {say({
              en: `“${text.slice(chosen.from, chosen.to)}”: page ${chosen.page}, ${Math.round(chosen.sure)} % sure; type over it where it is wrong.`,
              zh: `“${text.slice(chosen.from, chosen.to)}”：第 ${chosen.page} 页，可信度 ${Math.round(chosen.sure)}%；有误请直接改。`,
            })}
          </span>
        )}
      </div>
      <div className={pictures.length > 0 ? 'scan-sides' : 'scan-sides scan-alone'}>
        {pictures.length > 0 && <PagePicture pictures={pictures} doubts={doubts} chosen={chosen} onChoose={choose} />}
        <ScanText ref={box} label={label} text={text} doubts={doubts} chosen={chosen} onText={onText} onCaret={setAt} />
      </div>
    </div>
  )
}

const DOUBTFUL: Words = { en: ' doubtful word', zh: '存疑' }
const LOOK: Words = { en: 'Every doubtful word was looked at.', zh: '存疑处都已核对。' }

/** How sure the reading is on the whole, and how many words wait for a look. */
function ScanHead({ scan: { confidence, doubts, doubtful, pages } }: { readonly scan: Omit<ScannedText, 'text'> }) {
  const { say } = useWords()
  const percent = Math.round(Number(confidence) * 100)
  return (
    <p className="line">
      <Mark kind={doubts.length > 0 ? 'thin' : 'done'} size={12} />
      <span>
        {say({
          en: `Read by OCR from ${counted(pages, 'page')}, ${percent} % sure on the whole.`,
          zh: `扫描识别 ${pages} 页，总体可信度 ${percent}%。`,
        })}{' '}
        <span className="second">
          {doubts.length === 0
            ? say(LOOK)
            : say({
                en: `${doubts.length} of ${doubtful} doubtful words still to be looked at.`,
                zh: `存疑 ${doubtful} 处，还有 ${doubts.length} 处待核对。`,
              })}
        </span>
      </span>
    </p>
  )
}
