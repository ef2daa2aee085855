import type { Words } from '@gendan/kernel/words'
import { Dropdown } from 'antd'
import { type Shade, useLook } from '../look/look.tsx'
import { useWords } from '../words/language.tsx'
import type { MenuEntry, Person } from './place.ts'

export const shadeWords: Readonly<Record<Shade, Words>> = {
  system: { en: 'As the system', zh: '跟随系统' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
}

const SCREEN: Words = { en: 'Screen', zh: '屏幕' }
const MINE: Words = { en: 'My menu', zh: '我的菜单' }

interface UserMenuProps {
  readonly person: Person
  readonly menu: readonly MenuEntry[]
  readonly folded: boolean
}

/** Behind one's name: what belongs to the person, and light or dark. */
export function UserMenu({ person, menu, folded }: UserMenuProps) {
  const { say } = useWords()
  const { shade, setShade } = useLook()
  const shades = (Object.keys(shadeWords) as Shade[]).map((key) => ({
    key: `shade ${key}`,
    label: say(shadeWords[key]),
    onClick: () => setShade(key),
  }))
  const own = menu.map((entry) => ({ key: entry.id, label: say(entry.label), onClick: entry.go }))
  const items = [
    { key: 'screen', type: 'group' as const, label: say(SCREEN), children: shades },
    { type: 'divider' as const },
    ...own,
  ]
  return (
    <Dropdown
      trigger={['click']}
      placement="topLeft"
      menu={{ items, selectable: true, selectedKeys: [`shade ${shade}`] }}
    >
      <button type="button" className="rail-link rail-person">
        <Face name={person.name} />
        <span className={folded ? 'by-ear' : 'one-line'}>
          {person.name} · {say(person.post)}
        </span>
        <span className="by-ear">{say(MINE)}</span>
      </button>
    </Dropdown>
  )
}

/** A person as one letter in a disc: the first of a Chinese name, the first of a Latin one. */
export function Face({ name, size = 20 }: { readonly name: string; readonly size?: number }) {
  return (
    <span className="face" style={{ width: size, height: size }} aria-hidden="true">
      {[...name][0]}
    </span>
  )
}
