import { list, type Module, oneOf, text, words } from './table-fields.ts'

const SURCHARGES = [
  'fuel',
  'currency',
  'season',
  'congestion',
  'terminal',
  'document',
  'filing',
  'war',
  'imbalance',
  'weight',
  'route',
]

/** What freight and insurance are reckoned from: the boxes, the names of surcharges, the causes of loss. */
export const freightModules: readonly Module[] = [
  {
    table: 'surcharges.csv',
    file: 'packages/trade/src/tables/surcharges.generated.ts',
    key: 'code',
    record: 'surchargeTable',
    doc: 'Surcharges on sea freight by the codes that tariffs give them.',
    row: {
      name: 'SurchargeRow',
      fields: [oneOf('kind', 'kind', SURCHARGES, 'What it is charged for.'), words('name', 'name')],
    },
  },
  {
    table: 'containers.csv',
    file: 'packages/trade/src/tables/containers.generated.ts',
    key: 'code',
    record: 'containerTable',
    keys: 'ContainerCode',
    doc: 'Usual sizes and weights of containers; they differ by maker, and the plate on the box rules.',
    row: {
      name: 'ContainerRow',
      fields: [
        words('name', 'name'),
        list('aliases', 'aliases', 'How else the trade writes it: "40HC".'),
        text('isoType', 'iso_type', 'ISO 6346 size and type code.'),
        text('length', 'inner_length_m', 'Inner length in metres; empty for a tank.'),
        text('width', 'inner_width_m'),
        text('height', 'inner_height_m'),
        text('doorWidth', 'door_width_m', 'Clear width of the door in metres; empty where there is no door.'),
        text('doorHeight', 'door_height_m'),
        text('volume', 'volume_m3'),
        text('tareKg', 'tare_kg'),
        text('maxGrossKg', 'max_gross_kg'),
        text('payloadKg', 'payload_kg'),
        text('usualVolume', 'usual_volume_m3', 'What is loaded into it in practice, m³; empty where nobody says.'),
        text('examVolume', 'exam_volume_m3', 'What exam questions count with, m³; empty where they do not.'),
        text('examPayloadKg', 'exam_payload_kg'),
        text('teu', 'teu'),
      ],
    },
  },
  {
    table: 'perils.csv',
    file: 'packages/trade/src/tables/perils.generated.ts',
    key: 'code',
    record: 'perilTable',
    keys: 'Peril',
    doc: 'Causes of loss and damage to cargo, and the covers that answer for them.',
    row: {
      name: 'PerilRow',
      fields: [
        oneOf('kind', 'kind', ['calamity', 'accident', 'average', 'additional', 'special', 'excluded']),
        words('name', 'name'),
        list('total', 'total', 'Covers that pay a total loss.'),
        list('partial', 'partial', 'Covers that pay a partial loss.'),
      ],
    },
  },
]
