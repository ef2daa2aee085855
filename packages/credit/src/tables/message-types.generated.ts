// Generated from content/tables/message-types.csv by tools/make-tables.ts. Change the table, not this file.
import type { Words } from '@gendan/kernel/words'

/** Where the table comes from, its licence, and the day on which it was read. */
export const messageTypesSource: string = 'source: fields of the messages as an open model of them (Prowide Core, SRU 2025; 707, 720, 740, 754 also SRU 2020) and bank guides have them; typed here; licence: CC0-1.0; read: 2026-11-21'

export interface MessageType {
  readonly name: Words
  /** Without these it is not whole: "41a" is any option, "52a/50B" one of both. */
  readonly must: readonly string[]
  readonly may: readonly string[]
}

/** Messages about credits by their type, and what fields they hold. */
export const messageTypes: Readonly<Record<string, MessageType>> = {
  '700': { name: { en: 'Issue of a documentary credit', zh: '开立信用证' }, must: ['27', '40A', '20', '31C', '40E', '31D', '50', '59', '32B', '41a'], may: ['23', '51a', '39A', '39B', '39C', '42C', '42a', '42M', '42P', '43P', '43T', '44A', '44E', '44F', '44B', '44C', '44D', '45A', '46A', '47A', '49G', '49H', '71D', '71B', '48', '49', '58a', '53a', '78', '57a', '72Z', '72'] },
  '701': { name: { en: 'Issue of a documentary credit (continued)', zh: '开立信用证续页' }, must: ['27', '20'], may: ['45A', '46A', '47A', '49G', '49H'] },
  '705': { name: { en: 'Pre-advice of a documentary credit', zh: '信用证预先通知' }, must: ['40A', '20', '31D', '50', '59', '32B'], may: ['39A', '39B', '39C', '41a', '44A', '44E', '44F', '44B', '44C', '44D', '45A', '57a', '79Z', '79', '72Z', '72'] },
  '707': { name: { en: 'Amendment of a documentary credit', zh: '信用证修改' }, must: ['27', '20', '21', '23', '31C', '26E', '30', '22A'], may: ['52a', '50B', '23S', '40A', '40E', '31D', '50', '59', '32B', '33B', '34B', '31E', '39A', '39B', '39C', '41a', '42C', '42a', '42M', '42P', '43P', '43T', '44A', '44E', '44F', '44B', '44C', '44D', '45B', '46B', '47B', '49M', '49N', '71D', '71N', '48', '49', '58a', '53a', '78', '57a', '72Z', '72', '79'] },
  '708': { name: { en: 'Amendment of a documentary credit (continued)', zh: '信用证修改续页' }, must: ['27', '20', '21', '26E', '30'], may: ['23', '52a', '50B', '31C', '45B', '46B', '47B', '49M', '49N'] },
  '710': { name: { en: 'Advice of a third bank\'s documentary credit', zh: '通知第三家银行开立的信用证' }, must: ['27', '40B', '20', '21', '31C', '40E', '31D', '50', '59', '32B', '41a', '52a/50B'], may: ['23', '51a', '39A', '39B', '39C', '42C', '42a', '42M', '42P', '43P', '43T', '44A', '44E', '44F', '44B', '44C', '44D', '45A', '46A', '47A', '49G', '49H', '71D', '71B', '48', '49', '58a', '53a', '78', '78D', '57a', '72Z', '72'] },
  '711': { name: { en: 'Advice of a third bank\'s documentary credit (continued)', zh: '通知第三家银行开立的信用证续页' }, must: ['27', '20', '21'], may: ['45A', '46A', '47A', '49G', '49H'] },
  '720': { name: { en: 'Transfer of a documentary credit', zh: '转让信用证' }, must: ['27', '40B', '20', '21', '31C', '40E', '31D', '50', '59', '32B', '41a', '52a/50B'], may: ['39A', '39B', '39C', '42C', '42a', '42M', '42P', '43P', '43T', '44A', '44E', '44F', '44B', '44C', '44D', '45A', '46A', '47A', '49G', '49H', '71D', '71B', '48', '49', '58a', '78', '78D', '57a', '72Z', '72'] },
  '721': { name: { en: 'Transfer of a documentary credit (continued)', zh: '转让信用证续页' }, must: ['27', '20', '21'], may: ['45A', '46A', '47A', '49G', '49H'] },
  '730': { name: { en: 'Acknowledgement', zh: '确认' }, must: ['20', '21', '30'], may: ['25', '32B', '32D', '57a', '71D', '72Z', '72', '79Z'] },
  '732': { name: { en: 'Advice of discharge', zh: '解除责任通知' }, must: ['20', '21', '30', '32B'], may: ['72Z', '72'] },
  '734': { name: { en: 'Advice of refusal', zh: '拒付通知' }, must: ['20', '21', '32A', '77J', '77B'], may: ['73A', '33A', '33B', '57a', '72Z', '72'] },
  '740': { name: { en: 'Authorisation to reimburse', zh: '偿付授权' }, must: ['20', '40F', '32B', '41a'], may: ['25', '31D', '58a', '59', '39A', '39B', '39C', '42C', '42a', '42M', '42P', '71A', '71D', '72Z', '72'] },
  '742': { name: { en: 'Reimbursement claim', zh: '索偿' }, must: ['20', '21', '52a', '32B', '34B'], may: ['31C', '33B', '71D', '57a', '58a', '72Z', '72'] },
  '747': { name: { en: 'Amendment to an authorisation to reimburse', zh: '偿付授权的修改' }, must: ['20', '30'], may: ['21', '31E', '32B', '33B', '34B', '39A', '39B', '39C', '72Z', '72', '77'] },
  '750': { name: { en: 'Advice of discrepancy', zh: '不符点通知' }, must: ['20', '21', '32B', '77J'], may: ['33B', '71D', '73A', '34B', '57a', '72Z', '72'] },
  '752': { name: { en: 'Authorisation to pay accept or negotiate', zh: '授权付款承兑或议付' }, must: ['20', '21', '23', '30'], may: ['32B', '71D', '33A', '33B', '53a', '54a', '72Z', '72', '79Z'] },
  '754': { name: { en: 'Advice of payment acceptance or negotiation', zh: '付款承兑或议付通知' }, must: ['20', '21', '32a'], may: ['33B', '71D', '73A', '34a', '53a', '57a', '58a', '72Z', '72', '77', '77A'] },
  '756': { name: { en: 'Advice of reimbursement or payment', zh: '偿付或付款通知' }, must: ['20', '21', '32B', '33A'], may: ['53a', '54a', '72Z', '72', '79Z'] },
  '759': { name: { en: 'Ancillary trade structured message', zh: '附属贸易报文' }, must: ['27', '20', '22D', '21', '52a', '23H', '45D'], may: ['23', '50B', '59', '32B', '31C', '26E', '23X', '45E', '58a', '57a', '72Z'] },
  '799': { name: { en: 'Free format message', zh: '自由格式报文' }, must: ['20', '79'], may: ['21'] },
}
