import type { Lang, Words } from '@gendan/kernel/words'
import { useWords } from '../words/language.tsx'

const TONGUE: Words = { en: 'Language', zh: '语言' }

const tongues: readonly { readonly lang: Lang; readonly short: string; readonly name: string; readonly tag: string }[] =
  [
    { lang: 'zh', short: '中', name: '中文', tag: 'zh-CN' },
    { lang: 'en', short: 'EN', name: 'English', tag: 'en' },
  ]

/** 中 EN: each in its own tongue. */
export function LanguageSwitch() {
  const { lang, setLang, say } = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form of two buttons.
    <div className="language" role="group" aria-label={say(TONGUE)}>
      {tongues.map((tongue) => (
        <button
          key={tongue.lang}
          type="button"
          lang={tongue.tag}
          aria-label={`${tongue.short} ${tongue.name}`}
          aria-pressed={lang === tongue.lang}
          onClick={() => setLang(tongue.lang)}
        >
          {tongue.short}
        </button>
      ))}
    </div>
  )
}
