import type { ConfigProviderProps } from 'antd'
import en from 'antd/es/locale/en_US.js'
import zh from 'antd/es/locale/zh_CN.js'

type Locale = NonNullable<ConfigProviderProps['locale']>

/** Ant Design's own words (a table's empty state, a calendar) in both tongues. */
export const locales: Readonly<Record<'en' | 'zh', Locale>> = { en: inner(en), zh: inner(zh) }

/** The files are typed as CommonJS and bundled as modules: the locale is the thing itself, or one step inside. */
function inner(module: Locale | { readonly default: Locale }): Locale {
  return 'default' in module ? module.default : module
}
