/** What a container was given when it was made, and what it wrote. */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Container } from '../../../engine/containers/container'
import type { Machine } from '../../../engine/machine'
import { containerNamed } from '../facts'
import { withContainer } from '../require'
import type { Judges } from '../situation'

/** What stood after the image's name; nothing when the container runs what the image says. */
function givenCommand({ images }: Machine, { imageId, settings }: Container): readonly string[] {
  const command = settings.command ?? []
  const ofImage = images.get(imageId)?.settings.command ?? []
  return command.join('\0') === ofImage.join('\0') ? [] : command
}

export const containerSettings: Judges<
  | 'container-command'
  | 'container-environment'
  | 'container-read-only'
  | 'container-port'
  | 'container-log'
  | 'containers-connected'
> = {
  'container-command': withContainer((container, { command }, { machine }) => {
    const { name } = container
    const given = givenCommand(machine, container).join(' ')
    const wanted = command.join(' ')
    return given === wanted ? undefined : text.otherCommand(name, given, wanted)
  }),
  'container-environment': withContainer(({ name, settings }, { variable, value }) => {
    const given = settings.environment.findLast((entry) => entry.startsWith(`${variable}=`))
    if (given === undefined) return text.noVariable(name, variable)
    const found = given.slice(variable.length + 1)
    return found === value ? undefined : text.otherValue(name, variable, found, value)
  }),
  'container-read-only': withContainer(({ name, hostSettings }) =>
    hostSettings.readOnlyRoot ? undefined : text.writableRoot(name),
  ),
  'container-port': withContainer(({ name, boundPorts }, { port }) =>
    boundPorts.some(({ hostPort }) => hostPort === port) ? undefined : text.portClosed(name, port),
  ),
  'container-log': withContainer(({ name, logs }, { text: wanted }) => {
    const log = logs.map((entry) => entry.text).join('')
    if (log.includes(wanted)) return undefined
    return log === '' ? text.emptyLog(name, wanted) : text.otherLog(name, wanted)
  }),
  'containers-connected': ({ containers: [one, other] }, { machine }) => {
    const missing = [one, other].find((name) => containerNamed(machine, name) === undefined)
    if (missing !== undefined) return text.noContainer(missing)
    const networks = (name: string) =>
      (containerNamed(machine, name)?.endpoints ?? []).map(({ networkName }) => networkName)
    const common = networks(one).filter((network) => network !== 'bridge' && networks(other).includes(network))
    return common.length > 0 ? undefined : text.notConnected(one, other)
  },
}
