import { isRange, samePlace } from './places.ts'
import { wordsOf } from './words.ts'

/** City, then the codes and names by which its airports are known (IATA). Airports that are not here are compared by their words. */
const AIRPORTS = `SHANGHAI PVG SHA PUDONG HONGQIAO|BEIJING PEK PKX BJS CAPITAL DAXING|GUANGZHOU CAN BAIYUN|SHENZHEN SZX BAOAN|HONG_KONG HKG
NINGBO NGB LISHE|HANGZHOU HGH XIAOSHAN|XIAMEN XMN GAOQI|QINGDAO TAO JIAODONG|TIANJIN TSN BINHAI|CHENGDU CTU TFU SHUANGLIU TIANFU
CHONGQING CKG JIANGBEI|ZHENGZHOU CGO XINZHENG|NANJING NKG LUKOU|WUHAN WUH TIANHE|DALIAN DLC|XIAN XIY|TAIPEI TPE TAOYUAN|TOKYO NRT HND NARITA HANEDA
OSAKA KIX KANSAI ITAMI|NAGOYA NGO|SEOUL ICN SEL GMP INCHEON GIMPO|SINGAPORE SIN CHANGI|BANGKOK BKK SUVARNABHUMI|KUALA_LUMPUR KUL|JAKARTA CGK SOEKARNO-HATTA
MANILA MNL|HANOI HAN NOIBAI|HO_CHI_MINH SGN|DHAKA DAC|COLOMBO CMB|KARACHI KHI|LAHORE LHE|MUMBAI BOM|DELHI DEL|CHENNAI MAA|DUBAI DXB DWC|ABU_DHABI AUH
DOHA DOH|JEDDAH JED|RIYADH RUH|KUWAIT KWI|TEL_AVIV TLV|ISTANBUL IST SAW|CAIRO CAI|NAIROBI NBO|LAGOS LOS|JOHANNESBURG JNB|ADDIS_ABABA ADD
LONDON LHR LGW STN HEATHROW GATWICK STANSTED|MANCHESTER MAN|PARIS CDG ORY ROISSY|FRANKFURT FRA|MUNICH MUC|HAMBURG HAM|LEIPZIG LEJ|COLOGNE CGN
AMSTERDAM AMS SCHIPHOL|BRUSSELS BRU ZAVENTEM|LIEGE LGG|LUXEMBOURG LUX|ZURICH ZRH KLOTEN|GENEVA GVA|VIENNA VIE SCHWECHAT|GRAZ GRZ|MILAN MXP LIN MALPENSA LINATE
ROME FCO FIUMICINO|MADRID MAD BARAJAS|BARCELONA BCN|LISBON LIS|WARSAW WAW|PRAGUE PRG|BUDAPEST BUD|ATHENS ATH|COPENHAGEN CPH KASTRUP|STOCKHOLM ARN ARLANDA
OSLO OSL GARDERMOEN|HELSINKI HEL|MOSCOW SVO DME SHEREMETYEVO DOMODEDOVO|NEW_YORK JFK EWR KENNEDY|CHICAGO ORD OHARE|LOS_ANGELES LAX|SAN_FRANCISCO SFO
ATLANTA ATL|MIAMI MIA|DALLAS DFW|HOUSTON IAH|SEATTLE SEA|BOSTON BOS|TORONTO YYZ PEARSON|VANCOUVER YVR|MONTREAL YUL|MEXICO_CITY MEX|SAO_PAULO GRU GUARULHOS
BUENOS_AIRES EZE EZEIZA|SANTIAGO SCL|LIMA LIM|BOGOTA BOG|SYDNEY SYD|MELBOURNE MEL|BRISBANE BNE|AUCKLAND AKL`

const CITIES: ReadonlyMap<string, string> = new Map(
  AIRPORTS.split(/[|\n]/).flatMap((row) => {
    const [city = '', ...names] = row.split(' ')
    return names.map((name) => [name, city.replaceAll('_', ' ')] as const)
  }),
)

/** Whether an airport that is shown, by its name, its city or its code, is the one that is meant. Undefined where the range is not known here. */
export function sameAirport(shown: string, meant: string): boolean | undefined {
  const [here, there] = [inFull(shown), inFull(meant)]
  if (here.city && there.city) return here.city === there.city
  if (isRange(meant)) return samePlace(here.city ?? shown, meant)
  return samePlace(here.text, meant)
}

function inFull(text: string): { readonly text: string; readonly city?: string } {
  const words = wordsOf(text)
  const city = words.map((word) => CITIES.get(word)).find((one) => one !== undefined) ?? cityIn(words)
  return city === undefined ? { text } : { text, city }
}

const NAMES = [...new Set(CITIES.values())].map((city) => [city, wordsOf(city)] as const)

function cityIn(words: readonly string[]): string | undefined {
  return NAMES.find(([, own]) => own.every((word) => words.includes(word)))?.[0]
}
