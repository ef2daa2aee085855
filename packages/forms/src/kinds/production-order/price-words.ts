const CURRENCY = 'USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|CHF|SEK|NOK|DKK|KRW|INR'
const FIGURE = '\\d[\\d,]*(?:\\.\\d+)?'

const WRITTEN = [
  `(?:US|HK|A|C)?[$€£¥￥]\\s?${FIGURE}`,
  `\\b(?:${CURRENCY})\\s?${FIGURE}`,
  `${FIGURE}\\s?(?:${CURRENCY})\\b`,
  `${FIGURE}\\s?(?:元(?![素件])|美元|欧元|美金|人民币|块钱)`,
]
const PRICE = new RegExp(WRITTEN.join('|'), 'iu')

/** The first amount of money that a text names, as it is written there: "USD 48.60", "¥ 120", "35 元". */
export function priceIn(text: string): string | undefined {
  return PRICE.exec(text)?.[0]
}
