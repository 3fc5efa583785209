/** What stands on a part of the host view: its sign and its words. */
import type { Machine } from '../../engine/machine'
import { Sign, type SignName } from '../../ui/Sign'
import type { HostItem } from '../layout/host-items'
import { processSign } from '../words/container-words'
import type { ItemWords } from '../words/item-words'

type Props = { readonly item: HostItem; readonly machine: Machine; readonly words: ItemWords }

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

/** The state of the container that a part belongs to; undefined for other parts. */
export function statusOf(item: HostItem, machine: Machine): string | undefined {
  return 'containerId' in item ? machine.containers.get(item.containerId)?.state.status : undefined
}

export function PartFace({ item, machine, words }: Props) {
  const sign = signOf(item, machine)
  return (
    <>
      {item.kind === 'process' && statusOf(item, machine) === 'running' && <span className="bench-pulse" />}
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
    </>
  )
}
