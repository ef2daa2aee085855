import { type Lang, say, type Words } from '@gendan/kernel/words'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { keep, kept } from '../parts/kept.ts'

export interface Tongue {
  readonly lang: Lang
  readonly setLang: (lang: Lang) => void
  /** The words in the tongue of this window. */
  readonly say: (words: Words) => string
}

const Context = createContext<Tongue | null>(null)

/** Chinese first; English is a switch away and remembered. Throws where no LanguageProvider stands above. */
export function useWords(): Tongue {
  const tongue = useContext(Context)
  if (!tongue) throw new RangeError('no LanguageProvider above')
  return tongue
}

/**
 * The tongue of a window: what the account asks for (`preferred`), and for a stranger what his browser asks for; the
 * switch overrules both here and tells `onSwitch`, so that it can be kept with the account.
 */
export function LanguageProvider(props: {
  readonly preferred?: Lang
  readonly onSwitch?: (lang: Lang) => void
  readonly children: ReactNode
}) {
  const [chosen, choose] = useState(() => kept<Lang>('lang', isLang))
  const lang = chosen ?? props.preferred ?? browserLang()
  const { onSwitch } = props
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  }, [lang])
  const tongue = useMemo<Tongue>(
    () => ({
      lang,
      say: (words) => say(words, lang),
      setLang: (next) => {
        keep('lang', next)
        choose(next)
        onSwitch?.(next)
      },
    }),
    [lang, onSwitch],
  )
  return <Context value={tongue}>{props.children}</Context>
}

function browserLang(): Lang {
  return navigator.language.startsWith('zh') ? 'zh' : 'en'
}

function isLang(value: unknown): value is Lang {
  return value === 'zh' || value === 'en'
}
