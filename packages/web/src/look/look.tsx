import { ConfigProvider } from 'antd'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import { keep, kept } from '../parts/kept.ts'
import { useNarrow, useQuery, useStill } from '../parts/narrow.ts'
import { useWords } from '../words/language.tsx'
import { locales } from './locales.ts'
import { type Colours, coloursIn, dark, face, light, themeOf, type World } from './theme.ts'

/** `system` follows the machine. */
export type Shade = 'system' | 'light' | 'dark'

export interface Look {
  readonly shade: Shade
  readonly setShade: (shade: Shade) => void
  readonly world: World
  /** The colours as they stand now, for what cannot take a CSS variable: a chart on a canvas. */
  readonly colours: Colours
}

const Context = createContext<Look | null>(null)

/** Throws where no LookProvider stands above. */
export function useLook(): Look {
  const look = useContext(Context)
  if (!look) throw new RangeError('no LookProvider above')
  return look
}

/** Colours, face and Ant Design's theme for one window, which belongs to one world. */
export function LookProvider({ world, children }: { readonly world: World; readonly children: ReactNode }) {
  const { lang } = useWords()
  const [shade, setShade] = useState<Shade>(() => kept('shade', isShade) ?? 'system')
  const night = useQuery(system)
  const base = shade === 'dark' || (shade === 'system' && night) ? dark : light
  useLayoutEffect(() => paint(base, world), [base, world])
  const look = useMemo<Look>(
    () => ({
      shade,
      world,
      colours: coloursIn(base, world),
      setShade: (next) => {
        keep('shade', next)
        setShade(next)
      },
    }),
    [shade, world, base],
  )
  const touch = useNarrow()
  const still = useStill()
  const theme = useMemo(() => themeOf(base, world, { touch, still }), [base, world, touch, still])
  return (
    <Context value={look}>
      <ConfigProvider locale={locales[lang]} theme={theme} button={{ autoInsertSpace: false }}>
        {children}
      </ConfigProvider>
    </Context>
  )
}

/** Writes the colours where the style sheets read them. */
function paint(base: Colours, world: World): void {
  const root = document.documentElement
  for (const [name, colour] of Object.entries(coloursIn(base, world))) root.style.setProperty(`--${name}`, colour)
  for (const name of onPaper) root.style.setProperty(`--paper-${name}`, light[name])
  root.style.setProperty('--face', face)
  root.style.colorScheme = base === dark ? 'dark' : 'light'
  root.dataset['shade'] = base === dark ? 'dark' : 'light'
  root.dataset['world'] = world
}

/** Paper is white in both shades: what lies on it takes the light colours. */
const onPaper = ['accentSoft', 'accentLine', 'riskSoft', 'risk', 'thinSoft', 'thinFill', 'surface', 'sunk'] as const

const system = window.matchMedia('(prefers-color-scheme: dark)')

function isShade(value: unknown): value is Shade {
  return value === 'system' || value === 'light' || value === 'dark'
}
