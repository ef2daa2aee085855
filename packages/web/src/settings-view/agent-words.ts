import type { Words } from '@gendan/kernel/words'

const BROWSERS = [
  [/MicroMessenger/, 'WeChat'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const MACHINES = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const

/** What a browser calls itself, as a person knows it: "Chrome · Windows". Nothing is decided by it. */
export function agentWords(agent: string): Words {
  const parts = [BROWSERS, MACHINES].flatMap((table) => table.find(([sign]) => sign.test(agent))?.[1] ?? [])
  if (parts.length > 0) return { en: parts.join(' · '), zh: parts.join(' · ') }
  return agent ? { en: agent.slice(0, 60), zh: agent.slice(0, 60) } : { en: 'Unknown device', zh: '未知设备' }
}
