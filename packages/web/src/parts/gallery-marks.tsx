import type { Words } from '@gendan/kernel/words'
import type { Colours as Palette } from '../look/theme.ts'
import { useWords } from '../words/language.tsx'
import { Chip } from './chip.tsx'
import { From, type FromKind } from './from.tsx'
import { Lamp, type LampState, lampWords } from './lamp.tsx'
import { Mark, type MarkKind, markWords } from './mark.tsx'

const colours: readonly (readonly [keyof Palette, Words])[] = [
  ['ink', { en: 'Text', zh: '正文' }],
  ['ink2', { en: 'Second', zh: '次要' }],
  ['ink3', { en: 'Labels', zh: '说明' }],
  ['accent', { en: 'Can be done', zh: '能动的' }],
  ['risk', { en: 'Being lost', zh: '钱或时间要丢' }],
  ['thin', { en: 'Little slack', zh: '快没余量' }],
  ['done', { en: 'Proved', zh: '有凭据，成了' }],
  ['practice', { en: 'Practice', zh: '练习世界' }],
]

export function Colours() {
  const { say } = useWords()
  return (
    <div className="swatches">
      {colours.map(([name, meaning]) => (
        <div key={name}>
          <div className="swatch" style={{ background: `var(--${name})` }} />
          <div className="t-small medium" style={{ color: `var(--${name})` }}>
            {say(meaning)}
          </div>
        </div>
      ))}
    </div>
  )
}

const lamps: Readonly<Record<LampState, Words>> = {
  open: { en: 'Signed, unchanged since', zh: '签过，内容没变' },
  turn: { en: 'Your turn, or theirs', zh: '轮到您或他签' },
  shut: { en: 'Not there yet', zh: '还没走到' },
  again: { en: 'Changed after signing', zh: '内容改了，重关' },
  stop: { en: 'A condition does not hold', zh: '有条件不成立' },
  forced: { en: 'Forced by name', zh: '有权的人强开，留名' },
  'not-demanded': { en: 'Nothing demands it yet', zh: '现在还没有要求' },
}

export function Lamps() {
  const { say } = useWords()
  return (
    <>
      <div className="gallery-pairs">
        {(Object.keys(lamps) as LampState[]).map((state) => (
          <div key={state} className="line">
            <Lamp state={state} size={20} silent />
            <div>
              <div className="medium">{say(lampWords[state])}</div>
              <div className="quiet t-small">{say(lamps[state])}</div>
            </div>
          </div>
        ))}
      </div>
      <div className="line" style={{ paddingTop: 12 }}>
        {(Object.keys(lamps) as LampState[]).map((state) => (
          <Lamp key={state} state={state} size={12} />
        ))}
      </div>
    </>
  )
}

const shapes: Readonly<Record<MarkKind, Words>> = {
  risk: { en: 'diamond', zh: '菱形' },
  push: { en: 'hollow diamond', zh: '空菱形' },
  thin: { en: 'triangle', zh: '三角' },
  note: { en: 'dot', zh: '点' },
  wait: { en: 'broken ring', zh: '虚圈' },
  done: { en: 'tick', zh: '勾' },
}

export function Marks() {
  const { say } = useWords()
  return (
    <div className="stack" style={{ gap: 8 }}>
      {(Object.keys(shapes) as MarkKind[]).map((kind) => (
        <div key={kind} className="line">
          <Mark kind={kind} size={16} />
          <span className="fill">{say(markWords[kind])}</span>
          <span className="quiet">{say(shapes[kind])}</span>
        </div>
      ))}
      <div className="line wraps">
        <Chip mark="risk">{say({ en: 'late 2', zh: '晚 2' })}</Chip>
        <Chip mark="thin">{say({ en: '≤ 2 days left', zh: '余 ≤2 天 2' })}</Chip>
        <Chip>{say({ en: 'easy 10', zh: '从容 10' })}</Chip>
        <Chip mark="done">{say({ en: 'complete', zh: '齐' })}</Chip>
        <Chip>{say({ en: 'draft v2', zh: '草稿 v2' })}</Chip>
      </div>
    </div>
  )
}

const sources: readonly (readonly [FromKind, Words, Words])[] = [
  [
    'link',
    { en: 'Quotation Q-1182 v3', zh: '报价单 Q-1182 v3' },
    { en: 'Lives elsewhere: go there to change it', zh: '住在别处，点过去改' },
  ],
  [
    'calc',
    { en: '30% × total', zh: '30% × 合计' },
    { en: 'Worked out: click for the working', zh: '算出来的，点开看算式' },
  ],
  ['typed', { en: 'This paper only', zh: '本纸自填' }, { en: 'Lives on this paper alone', zh: '只住在这张纸上' }],
  [
    'frozen',
    { en: 'Issued 3/18', zh: '已发出 3/18' },
    { en: 'Frozen: changing makes a new version', zh: '冻住，改则出新版' },
  ],
]

export function Sources() {
  const { say } = useWords()
  return (
    <div className="stack">
      {sources.map(([kind, name, meaning]) => (
        <div key={kind} className="gallery-pairs">
          <From
            kind={kind}
            {...(kind === 'link' ? { to: '/marks/paper' } : {})}
            {...(kind === 'calc' ? { working: '30% × USD 44,892.00 = USD 13,467.60' } : {})}
          >
            {say(name)}
          </From>
          <span className="second">{say(meaning)}</span>
        </div>
      ))}
    </div>
  )
}

const sizes: readonly (readonly [string, string])[] = [
  ['t-figure', '28 余'],
  ['t-opening', '20 余'],
  ['t-title', '16 余'],
  ['t-task', '14 余'],
  ['', '13 余'],
  ['t-small', '12 余'],
]

export function Types() {
  return (
    <div className="line wraps" style={{ alignItems: 'baseline', gap: 14 }}>
      {sizes.map(([name, text]) => (
        <span key={text} className={name}>
          {text}
        </span>
      ))}
    </div>
  )
}
