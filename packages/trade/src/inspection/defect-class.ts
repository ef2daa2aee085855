import type { Decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { fault } from '../calculation/faults.ts'
import { counted, figure, told } from '../calculation/field.ts'
import { AQLS, aqlOf } from './tables.ts'

/** The inspection levels, the usual one first. */
export const LEVELS = ['II', 'I', 'III', 'S-1', 'S-2', 'S-3', 'S-4'] as const

/** A class of defects with its own limit. */
export const defectClass = z.strictObject({
  name: told(z.string().trim().max(80).default(''), 'Name of the class', '类别名称'),
  kind: told(z.enum(['critical', 'major', 'minor']).optional(), 'Critical, major or minor', '致命、严重或轻微'),
  aql: figure(
    'Acceptance quality limit, in percent or per hundred units (2.5 is 2.5 %); 0 accepts none',
    '接收质量限（2.5 即 2.5%）；0 为不允许',
    'percent',
  ).optional(),
  level: told(
    z.enum(LEVELS).optional(),
    'Inspection level of this class, where it differs',
    '该类别的检验水平（如不同）',
  ),
  found: counted(
    'Defects (or defective units) found in its sample',
    '样本中发现的不合格（品）数',
    'defects',
    999_999,
  ).optional(),
})
export type Class = z.output<typeof defectClass>

/** What is drawn and accepted for a class. */
export interface Planned {
  readonly letter: string
  /** 0 where nothing is accepted: the largest sample of the other classes is then used. */
  readonly n: number
  readonly ac: number
  readonly re: number
}

const KINDS = { critical: '致命', major: '严重', minor: '轻微' } as const

/** A plan in a line: "letter H, AQL 0.65: plan J, n 80, Ac 1, Re 2". */
export function planWords({ letter, n, ac, re }: Planned, { name, kind, aql }: Partial<Class>, first: string) {
  const zh = name || (kind && KINDS[kind]) || ''
  return {
    en: `${name || kind || ''} letter ${first}${aql ? `, AQL ${aql}` : ''}: plan ${letter}, n ${n}, Ac ${ac}, Re ${re}.`.trim(),
    zh: `${zh} 字码 ${first}${aql ? `，AQL ${aql}` : ''}：方案 ${letter}，n ${n}，Ac ${ac}，Re ${re}。`.trim(),
  }
}

/** Why a limit cannot be used: it is missing, or none of the standard's. */
export function aqlFault(path: string, aql: Decimal | undefined): Fault | false {
  if (aql !== undefined && aqlOf(aql) !== undefined) return false
  return fault(
    path,
    'no-such-aql',
    `The AQL must be one of ${AQLS.join(', ')}.`,
    `AQL 须为下列之一：${AQLS.join('、')}。`,
  )
}
