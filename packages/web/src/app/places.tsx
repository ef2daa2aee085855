import {
  BankOutlined,
  BarChartOutlined,
  BuildOutlined,
  CalculatorOutlined,
  CarryOutOutlined,
  CompassOutlined,
  ContainerOutlined,
  DatabaseOutlined,
  EditOutlined,
  ExperimentOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  MailOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  SettingOutlined,
  ShopOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { Place } from '../frame/place.ts'
import type { World } from '../look/theme.ts'
import { worldPath } from './world.ts'

/** The places of a world. `mine` is how many signatures wait for me; lessons have a place of their own where one practises. */
export function placesOf(world: string, mine: number, kind: World, rights: ReadonlySet<string>): readonly Place[] {
  const to = (path: string) => worldPath(world, path)
  return [
    {
      id: 'day',
      name: { en: 'Today', zh: '今日' },
      icon: <CompassOutlined aria-hidden />,
      to: to('/day'),
      thumb: true,
    },
    {
      id: 'inbox',
      name: { en: 'Signing', zh: '签批' },
      icon: <EditOutlined aria-hidden />,
      to: to('/inbox'),
      count: mine,
      thumb: true,
    },
    {
      id: 'board',
      name: { en: 'Order board', zh: '订单板' },
      icon: <ScheduleOutlined aria-hidden />,
      to: to('/board'),
    },
    {
      id: 'orders',
      name: { en: 'Orders', zh: '订单' },
      icon: <ContainerOutlined aria-hidden />,
      to: to('/orders'),
      thumb: true,
    },
    {
      id: 'workshop',
      name: { en: 'Workshop', zh: '车间进度' },
      icon: <BuildOutlined aria-hidden />,
      to: to('/workshop'),
      thumb: true,
    },
    {
      id: 'promises',
      name: { en: 'Promises', zh: '交期答复' },
      icon: <CarryOutOutlined aria-hidden />,
      to: to('/promises'),
    },
    {
      id: 'mail',
      name: { en: 'Mail and notes', zh: '邮件与沟通' },
      icon: <MailOutlined aria-hidden />,
      to: to('/mail'),
    },
    {
      id: 'samples',
      name: { en: 'Samples', zh: '样品' },
      icon: <ExperimentOutlined aria-hidden />,
      to: to('/samples'),
    },
    {
      id: 'inspections',
      name: { en: 'Inspections', zh: '验货' },
      icon: <FileSearchOutlined aria-hidden />,
      to: to('/inspections'),
    },
    {
      id: 'credits',
      name: { en: 'Letters of credit', zh: '信用证' },
      icon: <FileProtectOutlined aria-hidden />,
      to: to('/credits'),
    },
    {
      id: 'money',
      name: { en: 'Money', zh: '款项' },
      icon: <BankOutlined aria-hidden />,
      to: to('/money'),
    },
    ...(rights.has('lead') ? [figuresAt(to('/figures'))] : []),
    {
      id: 'calc',
      name: { en: 'Calculate', zh: '计算' },
      icon: <CalculatorOutlined aria-hidden />,
      to: to('/calc'),
    },
    {
      id: 'parties',
      name: { en: 'Customers, suppliers', zh: '客户与供应商' },
      icon: <TeamOutlined aria-hidden />,
      to: to('/parties'),
      group: { en: 'Records', zh: '资料' },
    },
    {
      id: 'goods',
      name: { en: 'Goods', zh: '商品' },
      icon: <ShopOutlined aria-hidden />,
      to: to('/goods'),
    },
    {
      id: 'stock',
      name: { en: 'Stock', zh: '库存' },
      icon: <DatabaseOutlined aria-hidden />,
      to: to('/stock'),
    },
    {
      id: 'rules',
      name: { en: 'Rules', zh: '规则' },
      icon: <SafetyCertificateOutlined aria-hidden />,
      to: to('/rules'),
    },
    ...(kind === 'real' ? [] : [lessonsAt(to('/lessons'))]),
    {
      id: 'settings',
      name: { en: 'Settings', zh: '设置' },
      icon: <SettingOutlined aria-hidden />,
      to: to('/settings/company'),
    },
  ]
}

function figuresAt(to: string): Place {
  return { id: 'figures', name: { en: 'Figures', zh: '经营数字' }, icon: <BarChartOutlined aria-hidden />, to }
}

function lessonsAt(to: string): Place {
  return { id: 'lessons', name: { en: 'Lessons', zh: '课程' }, icon: <ReadOutlined aria-hidden />, to }
}

/** The place an address belongs to: "/w/w1/orders/f1/terms" stands under the orders. */
export function placeAt(pathname: string): string {
  const part = pathname.split('/')[3] ?? ''
  return UNDER[part] ?? part
}

const UNDER: Readonly<Record<string, string>> = {
  new: 'orders',
  scan: 'samples',
  inspect: 'inspections',
  scarce: 'stock',
  presentations: 'credits',
  examine: 'credits',
}
