import { type ThemeConfig, theme } from 'antd'

/** Every colour of the screens, by what it means. Components never name a hex value: they take the CSS variable of that name. */
export const light = {
  desk: '#f3f4f6',
  surface: '#ffffff',
  sunk: '#eceef1',
  line: '#e2e5e9',
  lineStrong: '#c8cdd5',
  edge: '#868f9c',
  ink: '#1a2230',
  ink2: '#47515f',
  ink3: '#636d7b',
  inkOff: '#a2aab5',
  accent: '#254e9c',
  accentHover: '#1b3f85',
  accentSoft: '#e9effa',
  accentLine: '#b7c9ea',
  onAccent: '#ffffff',
  risk: '#bf2a1d',
  riskSoft: '#fcebe9',
  riskLine: '#efb7b0',
  thin: '#855600',
  thinFill: '#c08200',
  thinSoft: '#fdf3d9',
  thinLine: '#e8cc83',
  onThin: '#2b2000',
  done: '#1c7448',
  doneSoft: '#e5f3ea',
  doneLine: '#a4d2b7',
  strip: '#8290a2',
  stripSoft: '#d5dbe3',
  practice: '#76388a',
  practiceHover: '#5f2b70',
  practiceSoft: '#f5ecf8',
  practiceLine: '#d6b4e0',
} as const

export type Colours = Readonly<Record<keyof typeof light, string>>

export const dark: Colours = {
  desk: '#12151a',
  surface: '#1a1e25',
  sunk: '#232831',
  line: '#2c323c',
  lineStrong: '#434b58',
  edge: '#727c8b',
  ink: '#e6e9ee',
  ink2: '#b4bcc8',
  ink3: '#929cab',
  inkOff: '#5b6573',
  accent: '#8fb0f0',
  accentHover: '#adc6f7',
  accentSoft: '#1f2c47',
  accentLine: '#37507f',
  onAccent: '#10131a',
  risk: '#f58d80',
  riskSoft: '#3a1d1b',
  riskLine: '#7b3730',
  thin: '#e9b949',
  thinFill: '#d39b16',
  thinSoft: '#352a12',
  thinLine: '#6b5419',
  onThin: '#2b2000',
  done: '#6cc596',
  doneSoft: '#16301f',
  doneLine: '#2b6244',
  strip: '#5d6a7d',
  stripSoft: '#384150',
  practice: '#d19be0',
  practiceHover: '#e0b8ea',
  practiceSoft: '#301d37',
  practiceLine: '#694077',
}

/** Where a window stands. Only `real` reaches customers, banks and authorities. */
export type World = 'real' | 'practice' | 'exam'

/** In worlds that are not real the pen's blue becomes plum. */
export function coloursIn(colours: Colours, world: World): Colours {
  if (world === 'real') return colours
  return {
    ...colours,
    accent: colours.practice,
    accentHover: colours.practiceHover,
    accentSoft: colours.practiceSoft,
    accentLine: colours.practiceLine,
  }
}

/**
 * Inter for Latin letters and figures, so that figures stand in columns on every machine; Chinese from the system; last
 * a web face in slices, which only machines without any Chinese face ever load.
 */
export const face =
  '"Inter Variable", "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", sans-serif'

/** How a window is held: under a thumb, and by someone who asked for no motion. */
export interface Bearing {
  readonly touch: boolean
  readonly still: boolean
}

const SHADOW = '0 6px 24px rgba(20,28,40,.12), 0 1px 3px rgba(20,28,40,.10)'

/**
 * Ant Design in these colours. The dark palette is pinned, so that no shade is worked out that was not looked at. Under a
 * thumb (`touch`) what is pressed is 44 px high; `still` takes all motion away.
 */
export function themeOf(colours: Colours, world: World, { touch, still }: Bearing): ThemeConfig {
  const c = coloursIn(colours, world)
  const base = colours === dark ? theme.darkAlgorithm : theme.defaultAlgorithm
  return {
    cssVar: { key: 'gendan' },
    algorithm: [base, (_, map) => ({ ...(map ?? base(theme.defaultSeed)), ...pinned(c) })],
    token: {
      colorPrimary: c.accent,
      colorInfo: c.accent,
      colorLink: c.accent,
      colorError: c.risk,
      colorWarning: c.thinFill,
      colorSuccess: c.done,
      colorTextBase: c.ink,
      colorBgBase: c.surface,
      fontFamily: face,
      fontSize: 13,
      fontSizeSM: 12,
      fontSizeLG: 14,
      lineHeight: 1.54,
      borderRadius: 5,
      borderRadiusSM: 4,
      borderRadiusLG: 8,
      motion: !still,
      ...(touch ? thumb : mouse),
      motionDurationFast: '0.08s',
      motionDurationMid: '0.14s',
      motionDurationSlow: '0.2s',
      boxShadow: SHADOW,
      boxShadowSecondary: SHADOW,
      colorTextPlaceholder: c.ink3,
      colorTextDescription: c.ink3,
      colorTextDisabled: c.inkOff,
      colorSplit: c.line,
    },
    components: componentsOf(c),
  }
}

const mouse = { controlHeight: 30, controlHeightSM: 24, controlHeightLG: 36 }
const thumb = { controlHeight: 44, controlHeightSM: 44, controlHeightLG: 48 }

function pinned(c: Colours) {
  return {
    colorPrimary: c.accent,
    colorPrimaryHover: c.accentHover,
    colorPrimaryActive: c.accentHover,
    colorPrimaryBg: c.accentSoft,
    colorPrimaryBgHover: c.accentSoft,
    colorPrimaryBorder: c.accentLine,
    colorPrimaryText: c.accent,
    colorLink: c.accent,
    colorLinkHover: c.accentHover,
    colorLinkActive: c.accentHover,
    colorError: c.risk,
    colorErrorBg: c.riskSoft,
    colorErrorBorder: c.riskLine,
    colorErrorText: c.risk,
    colorWarning: c.thinFill,
    colorWarningBg: c.thinSoft,
    colorWarningBorder: c.thinLine,
    colorWarningText: c.thin,
    colorSuccess: c.done,
    colorSuccessBg: c.doneSoft,
    colorSuccessBorder: c.doneLine,
    colorBgLayout: c.desk,
    colorBgContainer: c.surface,
    colorBgElevated: c.surface,
    colorText: c.ink,
    colorTextSecondary: c.ink2,
    colorTextTertiary: c.ink3,
    colorTextQuaternary: c.ink3,
    colorBorder: c.lineStrong,
    colorBorderDisabled: c.line,
    colorBorderSecondary: c.line,
  }
}

function componentsOf(c: Colours): NonNullable<ThemeConfig['components']> {
  const button = { primaryColor: c.onAccent, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' }
  return {
    Button: { ...button, fontWeight: 500, borderRadiusLG: 6, paddingInline: 12, paddingInlineSM: 8 },
    Table: {
      headerBg: 'transparent',
      headerColor: c.ink3,
      headerSplitColor: 'transparent',
      headerSortActiveBg: 'transparent',
      headerSortHoverBg: c.desk,
      bodySortBg: 'transparent',
      rowHoverBg: c.desk,
      borderColor: c.line,
      cellPaddingBlockSM: 6,
      cellPaddingInlineSM: 8,
      cellFontSizeSM: 13,
      footerBg: 'transparent',
      rowSelectedBg: c.accentSoft,
      rowSelectedHoverBg: c.accentSoft,
    },
    Tabs: { horizontalItemPadding: '8px 0', horizontalItemGutter: 20, titleFontSize: 13 },
    Segmented: { trackBg: c.sunk, itemColor: c.ink2, itemSelectedColor: c.ink },
    Input: { colorBorder: c.edge, borderRadiusLG: 6, activeShadow: `0 0 0 2px ${c.accentSoft}` },
    InputNumber: { colorBorder: c.edge, borderRadiusLG: 6 },
    DatePicker: { colorBorder: c.edge },
    Checkbox: { colorBorder: c.edge },
    Radio: { colorBorder: c.edge },
    Select: { colorBorder: c.edge, borderRadiusLG: 6, optionSelectedBg: c.accentSoft },
    Tooltip: { colorBgSpotlight: c.ink, colorTextLightSolid: c.surface },
    Tag: { defaultBg: c.sunk, defaultColor: c.ink2 },
  }
}
