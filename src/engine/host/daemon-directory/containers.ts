/** `/var/lib/docker/containers`: what the daemon keeps of each container beside its files. */
import type { Container } from '../../containers/container'
import { etcFileNames, etcFiles } from '../../containers/file-system/etc-files'
import { inspectHostConfig } from '../../containers/inspect-host-config'
import { jsonLogLine } from '../../containers/log-files'
import { logFiles } from '../../containers/logs'
import { updateContainer } from '../../containers/store'
import type { GeneratedNode } from '../../filesystem/generated-backing'
import { nodeAt } from '../../filesystem/tree'
import type { Machine } from '../../machine'
import { goJson } from '../../oci/json'
import type { Session } from '../../session'
import { type Children, Nodes } from './nodes'

export function containersDirectory(session: Session): GeneratedNode {
  return new Nodes(session.machine.clock).directory(0o710, () =>
    [...session.machine.containers.values()].map((container) => [container.id, containerDirectory(session, container)]),
  )
}

function containerDirectory(session: Session, container: Container): GeneratedNode {
  const { created, state, hostSettings } = container
  const nodes = new Nodes(state.started ?? created)
  const started = state.started !== undefined
  return nodes.directory(0o710, () => [
    ['checkpoints', nodes.directory(0o700)],
    ['hostconfig.json', nodes.file(0o600, `${goJson(inspectHostConfig(hostSettings))}\n`)],
    ...jsonLogs(session, container, nodes),
    ...(started ? ([...ownFiles(session.machine, container, nodes), ['mounts', nodes.directory(0o710)]] as const) : []),
  ])
}

/** What is mounted in the container's `/etc`. */
function ownFiles(machine: Machine, container: Container, nodes: Nodes): Children {
  const files = etcFiles(machine, container)
  return etcFileNames(container).flatMap((name) => {
    const node = nodeAt(files, `/${name}`)
    if (node?.type !== 'file') return []
    return [[name, nodes.file(node.mode, new TextDecoder().decode(node.content))] as const]
  })
}

/** The log's files, where the driver json-file writes them: the one in use, and older ones with numbers. Who empties one has no log. */
function jsonLogs(session: Session, container: Container, nodes: Nodes): Children {
  const { id, logOpened, hostSettings } = container
  if (!logOpened || !['', 'json-file'].includes(hostSettings.logDriver ?? '')) return []
  return logFiles(container)
    .toReversed()
    .map((lines, age) => {
      const name = `${id}-json.log${age === 0 ? '' : `.${age}`}`
      const empty = (): unknown => updateContainer(session, id, { logs: [] })
      return [name, nodes.emptiable(0o640, lines.map(jsonLogLine).join(''), empty)]
    })
}
