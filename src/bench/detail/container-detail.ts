/** A container in full. */
import { benchText } from '../../content/text/bench'
import type { Container } from '../../engine/containers/container'
import type { Mount } from '../../engine/containers/mount'
import type { Machine } from '../../engine/machine'
import type { PortBinding } from '../../engine/networks/network'
import { commandLineOf, imageOfContainer, shortId } from '../../store/words/names'
import { storedLayersOf } from '../layout/container-layers'
import { statusInWords } from '../words/container-words'
import { codeFact, type DetailContent, type DetailFact, fact } from './detail-content'
import { fileList } from './layer-detail'

const text = benchText.detail

function mountInWords(mount: Mount): string {
  const source = mount.type === 'volume' ? mount.volume : mount.type === 'bind' ? mount.source : benchText.mount.tmpfs
  const access = mount.readOnly ? ` (${text.readOnlyMount})` : ''
  return `${source} → ${mount.destination}${access}`
}

function portInWords({ hostIp, hostPort, containerPort, protocol }: PortBinding): string {
  return `${hostIp === '' ? '' : `${hostIp}:`}${hostPort} → ${containerPort}/${protocol}`
}

function networksOf({ endpoints }: Container): readonly string[] {
  return endpoints.map(({ networkName, ipAddress }) => (ipAddress ? `${networkName} (${ipAddress})` : networkName))
}

function processesOf({ tasks }: Container): readonly string[] {
  return tasks
    .filter(({ exitCode }) => exitCode === undefined)
    .flatMap(({ processes }) => processes.map(({ id, command }) => `${id}  ${command}`))
}

function stateFacts(container: Container): readonly DetailFact[] {
  const { state } = container
  const ended = state.status === 'exited' || state.status === 'dead'
  return [
    fact(text.status, statusInWords(container)),
    ...(ended ? [fact(text.exitCode, String(state.exitCode))] : []),
    ...(state.error === '' ? [] : [fact(text.error, state.error)]),
  ]
}

export function containerDetail(machine: Machine, containerId: string): DetailContent | undefined {
  const container = machine.containers.get(containerId)
  if (container === undefined) return undefined
  const trees = [...storedLayersOf(machine, container).map(({ tree }) => tree), container.writable]
  return {
    kind: text.container,
    title: container.name,
    description: text.containerDescription,
    facts: [
      ...stateFacts(container),
      codeFact(text.fromImage, imageOfContainer(machine, container)),
      codeFact(text.command, commandLineOf(container)),
      codeFact(text.processes, ...processesOf(container)),
      codeFact(text.mounts, ...container.mounts.map(mountInWords)),
      codeFact(text.networks, ...networksOf(container)),
      codeFact(text.ports, ...container.boundPorts.map(portInWords)),
      codeFact(text.id, shortId(container.id)),
    ],
    ...fileList(trees),
  }
}
