import {
  ContainerOutlined,
  EditOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  ShopOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { Frame } from '../frame/frame.tsx'
import type { FrameProps, Place } from '../frame/place.ts'
import type { World } from '../look/theme.ts'
import { GendanWindow } from '../window.tsx'
import { useWords } from '../words/language.tsx'
import { Chip } from './chip.tsx'
import { PaperSample } from './gallery-paper.tsx'
import { orders } from './gallery-samples.ts'
import { TableSample } from './gallery-table.tsx'
import { Mark } from './mark.tsx'

/** The frame around a table or a paper, in any world: the second picture of the picture test. */
export function GalleryFrame() {
  const { world } = useSearch({ from: '/marks/$page' })
  return (
    <GendanWindow world={world}>
      <Framed world={world} />
    </GendanWindow>
  )
}

function Framed({ world }: { readonly world: World }) {
  const { say } = useWords()
  const { page } = useParams({ from: '/marks/$page' })
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const leave = () => void navigate({ to: '/marks', search: { world: 'real' } })
  const frame: Omit<FrameProps, 'title' | 'children' | 'here'> = {
    places: places(world),
    firm: { name: { en: 'Linwan Home', zh: '林湾家居' }, home: `/marks/table?world=${world}` },
    person: { name: '林晓', post: { en: 'Merchandiser', zh: '跟单' } },
    menu: [{ id: 'gallery', label: { en: 'Marks and states', zh: '标记与状态' }, go: leave }],
    world: { kind: world, note: NOTE, leave },
    search: { hint: HINT, text, onText: setText, hits: hitsOf(text) },
  }
  if (page === 'paper') {
    return (
      <Frame
        {...frame}
        here="orders"
        paper
        title={say({ en: 'Proforma invoice', zh: '形式发票' })}
        note={
          <>
            <Chip>{say({ en: 'draft v2', zh: '草稿 v2' })}</Chip> {say({ en: 'saved 10:42', zh: '已存 10:42' })}
          </>
        }
        acts={
          <>
            <span className="risk t-small line">
              <Mark kind="risk" size={12} />
              {say({ en: '1 blocks', zh: '1 条挡住' })}
            </span>
            <Button type="primary" disabled>
              {say({ en: 'Send for signing', zh: '送主管签' })}
            </Button>
          </>
        }
      >
        <PaperSample />
      </Frame>
    )
  }
  return (
    <Frame
      {...frame}
      here="orders"
      title={say({ en: 'Orders', zh: '订单' })}
      note={say({ en: 'by slack', zh: '按余量排序' })}
    >
      <TableSample />
    </Frame>
  )
}

const NOTE = {
  en: 'Demonstration firm: no paper, payment or sailing here is real, and none reaches the real world',
  zh: '演示公司：这里的单证、汇款和船期都不是真的，也到不了真实世界',
}
const HINT = { en: 'Order, customer PO, item, credit, B/L, container', zh: '订单、客户 PO、货号、信用证、提单、柜号' }

function places(world: World): readonly Place[] {
  const to = `/marks/table?world=${world}`
  return [
    {
      id: 'signing',
      name: { en: 'Signing', zh: '签批' },
      icon: <EditOutlined aria-hidden />,
      to,
      count: 4,
      hot: true,
      thumb: true,
    },
    {
      id: 'orders',
      name: { en: 'Orders', zh: '订单' },
      icon: <ContainerOutlined aria-hidden />,
      to,
      count: 23,
      thumb: true,
    },
    {
      id: 'parties',
      name: { en: 'Customers, suppliers', zh: '客户与供应商' },
      icon: <TeamOutlined aria-hidden />,
      to,
      group: { en: 'Records', zh: '资料' },
    },
    { id: 'goods', name: { en: 'Goods', zh: '商品' }, icon: <ShopOutlined aria-hidden />, to },
    { id: 'rules', name: { en: 'Rules', zh: '规则' }, icon: <SafetyCertificateOutlined aria-hidden />, to },
    { id: 'settings', name: { en: 'Settings', zh: '设置' }, icon: <SettingOutlined aria-hidden />, to },
  ]
}

function hitsOf(text: string) {
  const sought = text.trim().toLowerCase()
  return orders
    .filter((order) => sought !== '' && `${order.no} ${order.customer} ${order.po}`.toLowerCase().includes(sought))
    .map((order) => ({
      kind: { en: 'Order', zh: '订单' },
      title: order.no,
      note: `${order.customer} · ${order.po}`,
      to: `/marks/paper?order=${order.no}`,
    }))
}
