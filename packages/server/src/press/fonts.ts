import { createRequire } from 'node:module'

const find = createRequire(import.meta.url).resolve
const face = (file: string): string => find(`@expo-google-fonts/${file}`)

/** The Latin face in the weights the page uses: text, labels and heads, titles and totals. */
export const latinFonts: readonly string[] = [
  face('inter/400Regular/Inter_400Regular.ttf'),
  face('inter/500Medium/Inter_500Medium.ttf'),
  face('inter/600SemiBold/Inter_600SemiBold.ttf'),
]

/** The Chinese face. Its 10 MB a weight are read once by each press, not by the server. */
export const chineseFonts: readonly string[] = [
  face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  face('noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
  face('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
]
