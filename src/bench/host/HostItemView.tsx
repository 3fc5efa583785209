/** One part of the host view, on its place. */
import * as m from 'framer-motion/m'
import { memo, useRef } from 'react'
import { benchText as text } from '../../content/text/bench'
import type { Machine } from '../../engine/machine'
import { boxStyle } from '../box-style'
import { proportions } from '../layout/box'
import type { HostItem } from '../layout/host-items'
import { lockingEase, useMotionTimes } from '../motion'
import { type Pointing, pointingHandlers } from '../spotlight'
import { useStretch } from '../use-stretch'
import type { ItemWords } from '../words/item-words'
import { PartFace, statusOf } from './PartFace'

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
  const status = statusOf(item, machine)
  const pointing = pointingHandlers(item, onPoint)

  return (
    <div className="bench-place" style={boxStyle(item.box)} data-kind={item.kind} {...proportions(item.box)}>
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
        aria-label={item.kind === 'container' ? text.opensInside(words.name) : words.name}
        aria-haspopup={opensDetail(item) ? 'dialog' : undefined}
        aria-expanded={isToggle(item) ? item.open : opensDetail(item) ? opened : undefined}
        title={words.title}
        onClick={() => onOpen(item)}
        initial={{ opacity: 0, ...origins[item.kind] }}
        animate={{ opacity: 1, x: 0, y: 0, transition: { duration: times.arrive, ease: lockingEase } }}
        exit={{ opacity: 0, y: 10, transition: { duration: times.leave } }}
      >
        <span className="bench-face" ref={face} />
        <PartFace item={item} machine={machine} words={words} />
      </m.button>
    </div>
  )
})
