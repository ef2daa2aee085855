import { describe, expect, test } from 'vitest'
import { type Colours, coloursIn, dark, light } from './theme.ts'

/** WCAG 2.2, contrast ratio of two sRGB colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

type Name = keyof Colours
const grounds: readonly Name[] = ['surface', 'desk', 'sunk']
const soft: readonly Name[] = ['accentSoft', 'riskSoft', 'thinSoft', 'doneSoft', 'practiceSoft']

/** What is read: on every plain ground, grey texts on every soft one, each state's text on its own. */
const texts: readonly (readonly [Name, Name])[] = [
  ...(['ink', 'ink2', 'ink3'] as const).flatMap((t) => [...grounds, ...soft].map((g) => [t, g] as const)),
  ...(['accent', 'risk', 'thin', 'done', 'practice'] as const).flatMap((t) =>
    (['surface', 'desk', `${t}Soft`] as const).map((g) => [t, g] as const),
  ),
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['surface', 'ink'],
  ['surface', 'practice'],
  ['ink', 'stripSoft'],
]

/** What says something by its shape alone. */
const shapes: readonly (readonly [Name, Name])[] = [
  ['thinFill', 'surface'],
  ['edge', 'surface'],
  ['strip', 'surface'],
  ['risk', 'surface'],
  ['done', 'surface'],
  ['accent', 'surface'],
  ['onThin', 'thinFill'],
]

const palettes = Object.entries({
  light,
  dark,
  'light practice': coloursIn(light, 'practice'),
  'dark practice': coloursIn(dark, 'practice'),
})

describe.each(palettes)('%s', (_, colours) => {
  test.each(texts)('%s can be read on %s: 4.5 to 1', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('%s is seen on %s: 3 to 1', (shape, ground) => {
    expect(contrast(colours[shape], colours[ground])).toBeGreaterThanOrEqual(2.995)
  })
})

test('worlds that are not real take the accent away, and nothing else', () => {
  const plum = coloursIn(light, 'exam')
  const moved = (Object.keys(light) as Name[]).filter((name) => plum[name] !== light[name])
  expect(moved).toEqual(['accent', 'accentHover', 'accentSoft', 'accentLine'])
  expect(coloursIn(light, 'real')).toBe(light)
})

test('black on white is 21 to 1: the measure itself is right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast(light.ink, light.surface)).toBeCloseTo(16, 0)
})
