export interface Words {
  readonly en: string
  readonly zh: string
}
export type Lang = keyof Words

const KEPT = 'gendan-sign-lang'

/** The tongue of the page: as chosen here before, else as the browser's own. */
export function firstLang(): Lang {
  const kept = read(KEPT)
  if (kept === 'en' || kept === 'zh') return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

export function keepLang(lang: Lang): void {
  keep(KEPT, lang)
}

/** What a browser keeps for this visit; nothing where it keeps nothing. */
export function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

export function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Some phones keep nothing in private windows; the page works without.
  }
}

/** A word in the page's tongue, in the other one where it has none. */
export function inLang(words: Words, lang: Lang): string {
  return words[lang] || words[lang === 'en' ? 'zh' : 'en']
}

/** "2026年5月11日", "11 May 2026". */
export function dayIn(day: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day
    .slice(0, 10)
    .split('-')
    .map((piece) => piece.replace(/^0/, ''))
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
