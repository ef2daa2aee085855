import type { Making, MakingKind, MakingProcess } from '@gendan/firm/making'
import { say as sayIn } from '@gendan/kernel/words'
import { Button, Input, InputNumber } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface KindsProps {
  readonly edit: Edit<Making>
  readonly may: boolean
}

/** The processes of each kind of goods: named, set in their order, added and taken out. Orders that have their own keep them. */
export function MakingKinds({ edit: { value, set }, may }: KindsProps) {
  const { say } = useWords()
  const put = (k: number, processes: readonly MakingProcess[]) =>
    set({ ...value, kinds: value.kinds.map((kind, n) => (n === k ? { ...kind, processes } : kind)) })
  return (
    <section className="stack">
      <SectionHead
        note={say({
          en: 'from and until in percent of the days between start and finish',
          zh: '起止为开工到货齐之间的百分比',
        })}
      >
        {say({ en: 'Processes by kind of goods', zh: '各类商品的工序' })}
      </SectionHead>
      {value.kinds.map((kind, k) => (
        <Kind key={kind.id} kind={kind} may={may} put={(processes) => put(k, processes)} />
      ))}
      <p className="quiet t-small">
        {say({
          en: 'Orders whose processes are set already, or were reported, keep theirs.',
          zh: '已排工序或已报过进度的订单不受影响。',
        })}
      </p>
    </section>
  )
}

interface KindProps {
  readonly kind: MakingKind
  readonly may: boolean
  readonly put: (processes: readonly MakingProcess[]) => void
}

function Kind({ kind: { name, chapters, processes }, may, put }: KindProps) {
  const { say, lang } = useWords()
  const change = (i: number, of: Partial<MakingProcess>) =>
    put(processes.map((one, n) => (n === i ? { ...one, ...of } : one)))
  const fresh = { id: crypto.randomUUID(), name: { en: '', zh: '' }, from: processes.at(-1)?.from ?? 0, until: 100 }
  return (
    <details>
      <summary>
        {sayIn(name, lang)}{' '}
        <span className="second t-small">
          {chapters.length > 0 &&
            say({ en: `HS ${chapters.join(', ')} · `, zh: `税则第 ${chapters.join('、')} 章 · ` })}
          {processes.map((one) => sayIn(one.name, lang)).join(lang === 'zh' ? '、' : ', ')}
        </span>
      </summary>
      {processes.map((one, i) => (
        <div key={one.id} className="line wraps">
          <Process one={one} change={(of) => change(i, of)} />
          <Button
            disabled={!may || i === 0}
            aria-label={say({ en: `${one.name.en}: one up`, zh: `${one.name.zh}上移` })}
            onClick={() => put(swapped(processes, i))}
          >
            ↑
          </Button>
          <Button
            disabled={!may || i === processes.length - 1}
            aria-label={say({ en: `${one.name.en}: one down`, zh: `${one.name.zh}下移` })}
            onClick={() => put(swapped(processes, i + 1))}
          >
            ↓
          </Button>
          <Button
            disabled={!may || processes.length === 1}
            aria-label={say({ en: `Remove ${one.name.en}`, zh: `删去${one.name.zh}` })}
            onClick={() => put(processes.filter((_, n) => n !== i))}
          >
            {say({ en: 'Remove', zh: '删去' })}
          </Button>
        </div>
      ))}
      <p>
        <Button disabled={!may || processes.length >= 30} onClick={() => put([...processes, fresh])}>
          {say({ en: 'Add a process', zh: '加一道工序' })}
        </Button>
      </p>
    </details>
  )
}

interface ProcessProps {
  readonly one: MakingProcess
  readonly change: (of: Partial<MakingProcess>) => void
}

function Process({ one, change }: ProcessProps) {
  const { say } = useWords()
  return (
    <>
      <Input
        className="making-text"
        aria-label={say({ en: 'Process, Chinese', zh: '工序' })}
        placeholder={say({ en: 'Chinese name', zh: '中文名' })}
        value={one.name.zh}
        onChange={(event) => change({ name: { ...one.name, zh: event.target.value } })}
      />
      <Input
        className="making-text"
        aria-label={say({ en: 'Process, English', zh: '工序英文' })}
        placeholder={say({ en: 'English name', zh: '英文名' })}
        value={one.name.en}
        onChange={(event) => change({ name: { ...one.name, en: event.target.value } })}
      />
      <InputNumber
        min={0}
        max={100}
        aria-label={say({ en: `${one.name.en} from`, zh: `${one.name.zh}起` })}
        value={one.from}
        onChange={(from) => change({ from: from ?? 0 })}
      />
      <InputNumber
        min={0}
        max={100}
        aria-label={say({ en: `${one.name.en} until`, zh: `${one.name.zh}止` })}
        value={one.until}
        onChange={(until) => change({ until: until ?? 0 })}
      />
    </>
  )
}

/** The process at a place and the one before it change places. */
function swapped(processes: readonly MakingProcess[], i: number): readonly MakingProcess[] {
  return processes.map((one, n) => (n === i ? (processes[i - 1] ?? one) : n === i - 1 ? (processes[i] ?? one) : one))
}
