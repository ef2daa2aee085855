import { type PartyFacts, partyFactsShape } from '@gendan/trade/party'

/** Somebody outside the firm, by the key that casts know him by. Every name here is invented, every address leads nowhere. */
export interface Outsider {
  readonly key: string
  readonly role: 'customer' | 'supplier' | 'accessory-supplier'
  readonly facts: PartyFacts
}

export const outsiders: readonly Outsider[] = [
  customer('hansen', 'Hansen & Brook Leuchten GmbH', 'Speicherhof 4', 'Hamburg', '20457', 'DE', 'Jana Petersen'),
  customer('halvorsen', 'Halvorsen & Lund AS', 'Industrigata 36', 'Oslo', '0357', 'NO', 'Ingrid Halvorsen'),
  customer('tillbrook', 'Tillbrook Retail Ltd', '14 Wharf Road', 'Bristol', 'BS1 6XX', 'GB', 'Owen Tillbrook'),
  customer('bremer', 'Bremer Wohnwelt GmbH', 'Am Speicher 11', 'Bremen', '28217', 'DE', 'Uwe Brandt'),
  customer('okada', 'Okada Living Co., Ltd.', '2-11 Minatomirai', 'Yokohama', '220-0012', 'JP', 'Kenji Okada'),
  customer('verdane', 'Maison Verdane SARL', '8 rue des Tanneurs', 'Lille', '59000', 'FR', 'Claire Verdane'),
  customer('norrsken', 'Norrsken Möbler AB', 'Hamngatan 21', 'Göteborg', '411 06', 'SE', 'Elin Norrsken'),
  customer('oliveira', 'Casa Oliveira Lda', 'Rua do Cais 70', 'Lisboa', '1200-109', 'PT', 'Rui Oliveira'),
  customer('kestrel', 'Kestrel & Finch Inc.', '410 Harbor Street', 'Seattle, WA', '98104', 'US', 'Dana Finch'),
  customer('southern', 'Southern Cross Homewares Pty', '77 Swanston Lane', 'Melbourne', 'VIC 3000', 'AU', 'Ruby Chen'),
  customer('alrawda', 'Al Rawda Interiors LLC', 'Al Quoz 3', 'Dubai', '', 'AE', 'Faisal Rahman'),
  customer('maple', 'Maple Row Furnishings Ltd', '88 Front Street', 'Vancouver, BC', 'V6B 1A1', 'CA', 'Marc Tremblay'),
  customer('polder', 'Polder Wonen B.V.', 'Maasboulevard 210', 'Rotterdam', '3011 TX', 'NL', 'Sanne de Wit'),
  customer('cordoba', 'Muebles Córdoba SpA', 'Avenida Libertad 450', 'Valparaíso', '2340000', 'CL', 'Paula Rojas'),
  customer('hanbit', 'Hanbit Living Co., Ltd.', '52 Jungang-daero', 'Busan', '48733', 'KR', 'Min-seo Park'),
  customer('karoo', 'Karoo Home (Pty) Ltd', '19 Dock Road', 'Cape Town', '8001', 'ZA', 'Thabo Nkosi'),
  customer('brannigan', 'Brannigan & Daughters Ltd', '3 Quay Street', 'Galway', 'H91 X2C4', 'IE', 'Aoife Brannigan'),
  customer('kaya', 'Kaya Mobilya A.Ş.', 'Liman Caddesi 88', 'İzmir', '35230', 'TR', 'Selin Kaya'),
  supplier(
    'oakmill',
    'Fenghua Oakmill Furniture Factory',
    '奉化橡坊家具厂',
    'Ningbo',
    'Mr Fang',
    'fang@oakmill.example',
  ),
  supplier(
    'pinehill',
    'Jiashan Pinehill Woodwork Co., Ltd.',
    '嘉善松岭木业有限公司',
    'Jiaxing',
    'Ms Shen',
    'shen@pinehill.example',
  ),
  supplier(
    'boardcraft',
    'Anji Boardcraft Furniture Co., Ltd.',
    '安吉板作家具有限公司',
    'Huzhou',
    'Mr Pan',
    'pan@boardcraft.example',
  ),
  supplier(
    'lampcraft',
    'Yuyao Lampcraft Lighting Co., Ltd.',
    '余姚灯坊照明有限公司',
    'Ningbo',
    'Mr Hu',
    'hu@lampcraft.example',
  ),
  accessory(
    'hengda',
    'Yinzhou Hengda Carton Co., Ltd.',
    '鄞州恒达纸箱有限公司',
    'Ningbo',
    'Ms Xu',
    'xu@hengda.example',
  ),
  accessory(
    'xinyuan',
    'Cixi Xinyuan Packaging Co., Ltd.',
    '慈溪新源包装有限公司',
    'Ningbo',
    'Mr Ma',
    'ma@xinyuan.example',
    '+86 574 5555 0137',
  ),
  accessory(
    'jinqiao',
    'Yongkang Jinqiao Hardware Co., Ltd.',
    '永康金桥五金有限公司',
    'Jinhua',
    'Mr Ying',
    'ying@jinqiao.example',
  ),
  accessory(
    'yunfang',
    'Keqiao Yunfang Textile Co., Ltd.',
    '柯桥云纺面料有限公司',
    'Shaoxing',
    'Ms Lou',
    'lou@yunfang.example',
  ),
]

/** Throws RangeError where nobody has this key. */
export function outsiderOf(key: string): Outsider {
  const found = outsiders.find((one) => one.key === key)
  if (!found) throw new RangeError(`nobody is called ${key}`)
  return found
}

function customer(
  key: string,
  en: string,
  street: string,
  city: string,
  postcode: string,
  country: string,
  person: string,
): Outsider {
  const first = person.split(' ')[0]?.toLowerCase() ?? ''
  const facts = partyFactsShape.parse({
    name: { en, zh: '' },
    addressLines: [street],
    city,
    postcode,
    country,
    contact: { name: person, email: `${first}@${key}.example` },
    banks: [],
  })
  return { key, role: 'customer', facts }
}

function supplier(
  key: string,
  en: string,
  zh: string,
  city: string,
  person: string,
  email: string,
  phone = '',
): Outsider {
  const facts = partyFactsShape.parse({
    name: { en, zh },
    addressLines: [`${en.split(' ')[0]} Industrial Zone`],
    city,
    country: 'CN',
    contact: { name: person, email, phone },
    banks: [],
  })
  return { key, role: 'supplier', facts }
}

function accessory(...of: Parameters<typeof supplier>): Outsider {
  return { ...supplier(...of), role: 'accessory-supplier' }
}
