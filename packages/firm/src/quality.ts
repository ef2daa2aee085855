import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

/** A fault as the firm names it, with how grave it is. */
const firmFaultShape = z
  .object({
    code: z.string().trim().min(1).max(20),
    name: wordsShape,
    weight: z.enum(['critical', 'major', 'minor']),
  })
  .readonly()
export type FirmFault = z.infer<typeof firmFaultShape>

/** How the firm keeps samples and judges goods, where it wants it otherwise than the house. */
export const qualityRulesShape = z
  .object({
    /** Months for which a kept sample is valid after it was sealed. */
    keptMonths: z.number().int().min(1).max(120).optional(),
    /** The faults that its inspectors name, where it keeps a list of its own. */
    faults: z.array(firmFaultShape).max(200).readonly().optional(),
  })
  .readonly()
export type QualityRules = z.infer<typeof qualityRulesShape>

/** Two years: longer than the usual time of claims, shorter than what colours and foams keep. */
const usualKeptMonths = 24

interface Ruled {
  readonly rules: { readonly quality?: QualityRules | undefined }
}

/** For how many months a kept sample is valid. */
export function keptMonthsOf({ rules: { quality } }: Ruled): number {
  return quality?.keptMonths ?? usualKeptMonths
}

function fault(code: string, weight: FirmFault['weight'], en: string, zh: string): FirmFault {
  return { code, weight, name: { en, zh } }
}

/** The faults of consumer goods that inspectors name most, while the firm keeps no list of its own. */
const usualFaults: readonly FirmFault[] = [
  fault('C01', 'critical', 'Sharp point, needle or broken glass', '尖刺、断针、碎玻璃'),
  fault('C02', 'critical', 'Mould or live insect', '发霉、活虫'),
  fault('C03', 'critical', 'Does not work safely', '功能不安全'),
  fault('M01', 'major', 'Does not work', '功能不良'),
  fault('M02', 'major', 'Loose or broken part', '部件松动、断裂'),
  fault('M03', 'major', 'Wrong size', '尺寸不符'),
  fault('M04', 'major', 'Colour off the sample', '颜色与封样不符'),
  fault('M05', 'major', 'Scratch or dent that is seen', '明显划伤、凹痕'),
  fault('M06', 'major', 'Crack or hole', '开裂、破洞'),
  fault('M07', 'major', 'Part missing', '缺件'),
  fault('M08', 'major', 'Wrong or missing label, mark or barcode', '标签、唛头、条码错漏'),
  fault('M09', 'major', 'Wrong packing', '包装方式不符'),
  fault('m01', 'minor', 'Small stain or dust', '轻微污渍、灰尘'),
  fault('m02', 'minor', 'Fine scratch, seen close by', '细微划痕'),
  fault('m03', 'minor', 'Loose thread or burr', '线头、毛刺'),
  fault('m04', 'minor', 'Uneven finish', '表面处理不匀'),
  fault('m05', 'minor', 'Print slightly off', '印刷略偏'),
]

/** The faults that an inspector chooses from. */
export function faultsOf({ rules: { quality } }: Ruled): readonly FirmFault[] {
  return quality?.faults && quality.faults.length > 0 ? quality.faults : usualFaults
}
