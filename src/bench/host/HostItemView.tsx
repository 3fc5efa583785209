/** One part of the host view, on its place. */
import * as m from 'framer-motion/m'
import { memo, useRef } from 'react'
import type { Machine } from '../../engine/machine'
import { Sign, type SignName } from '../../ui/Sign'
import { boxStyle } from '../box-style'
import { isNarrow } from '../layout/box'
import type { HostItem } from '../layout/host-items'
import { lockingEase, useMotionTimes } from '../motion'
import { type Pointing, pointingHandlers } from '../spotlight'
import { useStretch } from '../use-stretch'
import { processSign } from '../words/container-words'
import type { ItemWords } from '../words/item-words'

type Props = {
  readonly item: HostItem
  readonly machine: Machine
  readonly words: ItemWords
  /** True for the part that Tab reaches. */
  readonly tabStop: boolean
  readonly onFocus: (id: string) => void
  readonly opened: boolean
  /** True while this is what is pointed at, here or elsewhere on the page. */
  readonly lit: boolean
  readonly onPoint: Pointing['onPoint']
  readonly onOpen: (item: HostItem) => void
}

/** Where a part comes from: read-only plates slide in from the side and lock, what is writable settles from above. */
const origins: Readonly<Partial<Record<HostItem['kind'], { readonly x?: number; readonly y?: number }>>> = {
  layer: { x: -28 },
  container: { y: -26 },
  process: { y: -8 },
  volume: { y: -12 },
}

const signOfKind: Readonly<Partial<Record<HostItem['kind'], SignName>>> = {
  layer: 'lock',
  container: 'pencil',
  image: 'stack',
  volume: 'volume',
  network: 'network',
  registry: 'registry',
}

function signOf(item: HostItem, machine: Machine): SignName | undefined {
  if (item.kind === 'fold') return item.open ? 'fold' : 'unfold'
  if (item.kind !== 'process') return signOfKind[item.kind]
  const container = machine.containers.get(item.containerId)
  const sign = container === undefined ? 'none' : processSign(container)
  return sign === 'paused' || sign === 'restarting' ? sign : undefined
}

function statusOf(item: HostItem, machine: Machine): string | undefined {
  return 'containerId' in item ? machine.containers.get(item.containerId)?.state.status : undefined
}

/** True for parts that open and close something in place. */
const isToggle = (item: HostItem): item is Extract<HostItem, { readonly open: boolean }> =>
  item.kind === 'fold' || item.kind === 'more'

const opensDetail = (item: HostItem): boolean => !isToggle(item) && item.kind !== 'container'

/** Kept as it is while nothing about it changes: a crowded host has hundreds of parts. */
export const HostItemView = memo(function HostItemView(props: Props) {
  const { item, machine, words, tabStop, onFocus, opened, lit, onPoint, onOpen } = props
  const times = useMotionTimes()
  const face = useRef<HTMLSpanElement>(null)
  useStretch(face, item.box.width, times.arrive)
  const sign = signOf(item, machine)
  const status = statusOf(item, machine)
  const pointing = pointingHandlers(item, onPoint)

  return (
    <div
      className="bench-place"
      style={boxStyle(item.box)}
      data-kind={item.kind}
      data-narrow={isNarrow(item.box) ? '' : undefined}
    >
      <m.button
        type="button"
        className="bench-part"
        data-kind={item.kind}
        data-status={status}
        data-gone={item.kind === 'image' && item.imageId === undefined ? '' : undefined}
        data-item={item.id}
        tabIndex={tabStop ? 0 : -1}
        data-lit={lit ? '' : undefined}
        {...pointing}
        onFocus={() => {
          onFocus(item.id)
          pointing.onFocus?.()
        }}
        aria-label={words.name}
        aria-haspopup={opensDetail(item) ? 'dialog' : undefined}
        aria-expanded={isToggle(item) ? item.open : opensDetail(item) ? opened : undefined}
        title={words.title}
        onClick={() => onOpen(item)}
        initial={{ opacity: 0, ...origins[item.kind] }}
        animate={{ opacity: 1, x: 0, y: 0, transition: { duration: times.arrive, ease: lockingEase } }}
        exit={{ opacity: 0, y: 10, transition: { duration: times.leave } }}
      >
        <span className="bench-face" ref={face} />
        {item.kind === 'process' && status === 'running' && <span className="bench-pulse" />}
        {sign && <Sign name={sign} />}
        <span className="bench-words">
          <span className="bench-title">{words.title}</span>
          {words.meta !== '' && <span className="bench-meta">{words.meta}</span>}
          {words.lines?.map((line) => (
            <span className="bench-line" key={line}>
              {line}
            </span>
          ))}
        </span>
      </m.button>
    </div>
  )
})
