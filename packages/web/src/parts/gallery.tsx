import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { shadeWords } from '../frame/user-menu.tsx'
import { WorldBand, worldWords } from '../frame/world-band.tsx'
import { type Shade, useLook } from '../look/look.tsx'
import type { World } from '../look/theme.ts'
import { GendanWindow } from '../window.tsx'
import { useWords } from '../words/language.tsx'
import { Colours, Lamps, Marks, Sources, Types } from './gallery-marks.tsx'
import { Asked, Broken, Fields, Nothing, OfflineAndConflict, Waiting } from './gallery-states.tsx'
import { Go } from './go.tsx'
import '../frame/frame.css'
import './gallery.css'

/** Every form of every part on one page, in both tongues, light, dark and in the other worlds: the picture test. */
export function Gallery() {
  const { world } = useSearch({ from: '/marks' })
  return (
    <GendanWindow world={world}>
      <WorldBand world={{ kind: world, note: { en: 'Demonstration firm', zh: '演示公司' } }} narrow />
      <main className="gallery">
        <Switches world={world} />
        <div className="gallery-grid">
          <Panel en="Colours, each with one meaning" zh="颜色，各有一个意思" of={<Colours />} />
          <Panel en="Gate lamps: seven silhouettes" zh="闸门灯：七种轮廓" of={<Lamps />} />
          <Panel en="Weight: shape first, then colour" zh="轻重：形状先说，颜色再说" of={<Marks />} />
          <Panel en="Where a value comes from" zh="来处：值从哪来" of={<Sources />} />
          <Panel en="Sizes" zh="字号" of={<Types />} />
          <Panel en="Fields: a box means type here" zh="填项：有框才能打字" of={<Fields />} />
          <Panel
            en="Empty: what will stand here, and the first step"
            zh="空：说明会有什么，给第一步"
            of={<Nothing />}
          />
          <Panel en="Refused: all at once, each with a way out" zh="拒绝：一次说全，每条都给出路" of={<Broken />} />
          <Panel en="Offline: go on, it is sent later" zh="断网：照做，回头送" of={<OfflineAndConflict />} />
          <Panel en="Waiting: bones first, figures when long" zh="等：先出骨架，久了报数" of={<Waiting />} />
          <Panel en="Asked only where nothing can be taken back" zh="确认：只在收不回来时问" of={<Asked />} />
        </div>
      </main>
    </GendanWindow>
  )
}

function Switches({ world }: { readonly world: World }) {
  const { say } = useWords()
  const { shade, setShade } = useLook()
  const navigate = useNavigate()
  const worlds = (Object.keys(worldWords) as World[]).map((value) => ({ value, label: say(worldWords[value]) }))
  const shades = (Object.keys(shadeWords) as Shade[]).map((value) => ({ value, label: say(shadeWords[value]) }))
  return (
    <header className="line wraps gallery-head">
      <h1 className="t-title">{say({ en: 'Marks and states', zh: '标记与状态' })}</h1>
      <span className="fill" />
      <Go to={`/marks/table?world=${world}`}>{say({ en: 'Frame with a table', zh: '框架与表格' })}</Go>
      <Go to={`/marks/paper?world=${world}`}>{say({ en: 'Frame with a paper', zh: '框架与单据' })}</Go>
      <Segmented
        aria-label={say({ en: 'World', zh: '世界' })}
        options={worlds}
        value={world}
        onChange={(next) => void navigate({ to: '/marks', search: { world: next } })}
      />
      <Segmented aria-label={say({ en: 'Screen', zh: '屏幕' })} options={shades} value={shade} onChange={setShade} />
      <LanguageSwitch />
    </header>
  )
}

function Panel({ en, zh, of }: { readonly en: string; readonly zh: string; readonly of: ReactNode }) {
  const { say } = useWords()
  return (
    <section className="card padded">
      <h2 className="gallery-title">{say({ en, zh })}</h2>
      {of}
    </section>
  )
}
