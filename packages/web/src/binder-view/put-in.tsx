import { UploadOutlined } from '@ant-design/icons'
import type { Answer } from '@gendan/contract/questions'
import { type Chapter, chapters, paperKinds } from '@gendan/orderfile/binder/kinds'
import { Input, Select } from 'antd'
import { type DragEvent, useId, useState } from 'react'
import { useWords } from '../words/language.tsx'
import type { Bringing } from './use-bring.ts'

interface PutInProps {
  readonly expected: Answer<'binder'>['expected']
  readonly bringing: Bringing
}

/** Takes files for the order file: dropped, chosen, or straight from a phone's camera; of which kind is said first. */
export function PutIn({ expected, bringing }: PutInProps) {
  const { say } = useWords()
  const id = useId()
  const [over, setOver] = useState(false)
  const [kind, setKind] = useState('letter')
  const [part, setPart] = useState('')
  const [note, setNote] = useState('')
  const parts = expected.filter((one) => one.kind === kind && one.part !== '')
  async function take(files: readonly File[]) {
    if (await bringing.bring(files, { kind, part, note })) setNote('')
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!bringing.busy) void take([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the keyboard has the button inside.
    <section
      className={over ? 'card padded stack put-in put-in-over' : 'card padded stack put-in'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="line wraps">
        <Select
          showSearch
          optionFilterProp="label"
          className="put-in-kind"
          aria-label={say({ en: 'Kind of paper', zh: '资料类别' })}
          value={kind}
          options={kindOptions(say)}
          onChange={(next: string) => {
            setKind(next)
            setPart('')
          }}
        />
        {parts.length > 0 && (
          <Select
            className="put-in-kind"
            aria-label={say({ en: 'What it is of', zh: '属于哪一项' })}
            value={part}
            options={[
              { value: '', label: say({ en: 'Of the whole order', zh: '整单' }) },
              ...parts.map((one) => ({ value: one.part, label: say(one.name) })),
            ]}
            onChange={setPart}
          />
        )}
        <Input
          className="put-in-note"
          value={note}
          maxLength={1000}
          aria-label={say({ en: 'Note', zh: '说明' })}
          placeholder={say({ en: 'Note', zh: '说明' })}
          onChange={(event) => setNote(event.target.value)}
        />
        <input
          id={id}
          type="file"
          multiple
          className="by-ear file-input"
          disabled={bringing.busy}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            void take(files)
          }}
        />
        <label htmlFor={id} className="file-button">
          <UploadOutlined aria-hidden /> {say({ en: 'Choose or photograph', zh: '选文件或拍照' })}
        </label>
      </div>
      <p className="quiet t-small" aria-live="polite">
        {bringing.progress ||
          say({
            en: 'Or drop files here: any kind, up to 20 MB each. Photographs are made smaller. Each is kept by the hash of its bytes.',
            zh: '也可以把文件拖到这里：格式不限，每份 20 MB 以内，照片会自动缩小。每份按内容哈希保存。',
          })}
      </p>
      {bringing.said}
    </section>
  )
}

function kindOptions(say: (words: { en: string; zh: string }) => string) {
  return (Object.keys(chapters) as Chapter[]).map((chapter) => ({
    label: say(chapters[chapter]),
    title: say(chapters[chapter]),
    options: paperKinds
      .filter((one) => one.chapter === chapter)
      .map(({ kind, name }) => ({ value: kind, label: say(name) })),
  }))
}
