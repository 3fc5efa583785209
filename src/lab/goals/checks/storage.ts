/** Files in volumes and on the host. */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import { readInLayers, readOnHost } from '../facts'
import type { Judges } from '../situation'

export const storage: Judges<'volume-file' | 'volume-absent' | 'host-file'> = {
  'volume-file': ({ volume: name, path, content }, { machine }) => {
    const volume = machine.volumes.get(name)
    if (volume === undefined) return text.noVolume(name)
    const found = readInLayers([volume.files], path)?.trim()
    if (found === undefined) return text.noFileInVolume(path, name)
    return found === content ? undefined : text.otherContentInVolume(path, name, found, content)
  },
  'volume-absent': ({ volume: name }, { machine }) =>
    machine.volumes.has(name) ? text.volumeStillThere(name) : undefined,
  'host-file': ({ file, text: wanted }, { machine }) => {
    const found = readOnHost(machine, file)
    if (found === undefined) return text.noHostFile(file)
    return found.includes(wanted) ? undefined : text.otherHostFile(file, wanted)
  },
}
