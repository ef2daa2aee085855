// Generated from content/tables/containers.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const containerTableSource: string = 'source: usual inner sizes, tare and payload of ISO 668 series 1 boxes as carriers publish them, size and type codes of ISO 6346, typed for this project; licence: CC0-1.0; read: 2026-11-21'

export type ContainerCode = '20GP' | '40GP' | '40HQ' | '45HQ' | '20RF' | '40RH' | '20OT' | '40OT' | '20FR' | '40FR' | '20TK'

export interface ContainerRow {
  readonly name: Words
  /** How else the trade writes it: "40HC". */
  readonly aliases: readonly string[]
  /** ISO 6346 size and type code. */
  readonly isoType: string
  /** Inner length in metres; empty for a tank. */
  readonly length: string
  readonly width: string
  readonly height: string
  /** Clear width of the door in metres; empty where there is no door. */
  readonly doorWidth: string
  readonly doorHeight: string
  readonly volume: string
  readonly tareKg: string
  readonly maxGrossKg: string
  readonly payloadKg: string
  /** What is loaded into it in practice, m³; empty where nobody says. */
  readonly usualVolume: string
  /** What exam questions count with, m³; empty where they do not. */
  readonly examVolume: string
  readonly examPayloadKg: string
  readonly teu: string
}

/** Usual sizes and weights of containers; they differ by maker, and the plate on the box rules. */
export const containerTable: Readonly<Record<ContainerCode, ContainerRow>> = {
  '20GP': { name: { en: '20\' dry standard', zh: '20英尺普通箱' }, aliases: ['20DC', '20DV', '20\''], isoType: '22G1', length: '5.898', width: '2.352', height: '2.393', doorWidth: '2.340', doorHeight: '2.280', volume: '33.2', tareKg: '2200', maxGrossKg: '30480', payloadKg: '28280', usualVolume: '28', examVolume: '25', examPayloadKg: '17500', teu: '1' },
  '40GP': { name: { en: '40\' dry standard', zh: '40英尺普通箱' }, aliases: ['40DC', '40DV', '40\''], isoType: '42G1', length: '12.032', width: '2.352', height: '2.393', doorWidth: '2.340', doorHeight: '2.280', volume: '67.7', tareKg: '3700', maxGrossKg: '32500', payloadKg: '28800', usualVolume: '58', examVolume: '55', examPayloadKg: '24500', teu: '2' },
  '40HQ': { name: { en: '40\' dry high cube', zh: '40英尺高箱' }, aliases: ['40HC'], isoType: '45G1', length: '12.032', width: '2.352', height: '2.698', doorWidth: '2.340', doorHeight: '2.585', volume: '76.3', tareKg: '3900', maxGrossKg: '32500', payloadKg: '28600', usualVolume: '70', examVolume: '', examPayloadKg: '', teu: '2' },
  '45HQ': { name: { en: '45\' dry high cube', zh: '45英尺高箱' }, aliases: ['45HC'], isoType: 'L5G1', length: '13.556', width: '2.352', height: '2.698', doorWidth: '2.340', doorHeight: '2.585', volume: '86.0', tareKg: '4800', maxGrossKg: '32500', payloadKg: '27700', usualVolume: '80', examVolume: '', examPayloadKg: '', teu: '2.25' },
  '20RF': { name: { en: '20\' reefer', zh: '20英尺冷藏箱' }, aliases: [], isoType: '22R1', length: '5.444', width: '2.294', height: '2.276', doorWidth: '2.290', doorHeight: '2.264', volume: '28.4', tareKg: '3000', maxGrossKg: '30480', payloadKg: '27480', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '1' },
  '40RH': { name: { en: '40\' reefer high cube', zh: '40英尺高冷藏箱' }, aliases: ['40RQ', '40RF'], isoType: '45R1', length: '11.577', width: '2.294', height: '2.544', doorWidth: '2.290', doorHeight: '2.569', volume: '67.6', tareKg: '4600', maxGrossKg: '34000', payloadKg: '29400', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '2' },
  '20OT': { name: { en: '20\' open top', zh: '20英尺开顶箱' }, aliases: [], isoType: '22U1', length: '5.898', width: '2.352', height: '2.348', doorWidth: '2.340', doorHeight: '2.280', volume: '32.6', tareKg: '2350', maxGrossKg: '30480', payloadKg: '28130', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '1' },
  '40OT': { name: { en: '40\' open top', zh: '40英尺开顶箱' }, aliases: [], isoType: '42U1', length: '12.032', width: '2.352', height: '2.348', doorWidth: '2.340', doorHeight: '2.280', volume: '66.4', tareKg: '3850', maxGrossKg: '32500', payloadKg: '28650', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '2' },
  '20FR': { name: { en: '20\' flat rack (collapsible)', zh: '20英尺框架箱' }, aliases: [], isoType: '22P3', length: '5.620', width: '2.200', height: '2.233', doorWidth: '', doorHeight: '', volume: '', tareKg: '2900', maxGrossKg: '34000', payloadKg: '31100', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '1' },
  '40FR': { name: { en: '40\' flat rack high (collapsible)', zh: '40英尺框架箱' }, aliases: [], isoType: '45P3', length: '11.650', width: '2.365', height: '2.224', doorWidth: '', doorHeight: '', volume: '', tareKg: '5000', maxGrossKg: '45000', payloadKg: '40000', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '2' },
  '20TK': { name: { en: '20\' tank', zh: '20英尺罐箱' }, aliases: [], isoType: '22T1', length: '', width: '', height: '', doorWidth: '', doorHeight: '', volume: '', tareKg: '3700', maxGrossKg: '36000', payloadKg: '32300', usualVolume: '', examVolume: '', examPayloadKg: '', teu: '1' },
}
