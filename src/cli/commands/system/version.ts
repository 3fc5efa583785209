/** `docker version`. */

import type { JsonObject } from '../../../engine/oci/json'
import { systemFacts } from '../../../engine/system'
import type { Command, CommandContext } from '../../command'
import { renderFacts } from '../../format/facts'
import { templateFlag } from '../../format/format-flags'
import { jsonText } from '../../format/json'
import {
  apiVersion,
  buildTime,
  clientCommit,
  containerdVersion,
  goVersion,
  initVersion,
  minimumApiVersion,
  runcCommit,
  runcVersion,
  serverCommit,
  version,
} from '../../version-facts'

const clientTable = `Client:
 Version:           ${version}
 API version:       ${apiVersion}
 Go version:        ${goVersion}
 Git commit:        ${clientCommit}
 Built:             ${buildTime}
 OS/Arch:           linux/amd64
 Context:           default
`
const serverVersions = `
Server:
 Engine:
  Version:          ${version}
  API version:      ${apiVersion} (minimum version ${minimumApiVersion})
  Go version:       ${goVersion}
  Git commit:       ${serverCommit}
  Built:            ${buildTime}
  OS/Arch:          linux/amd64
  Experimental:     false
 containerd:
  Version:          ${containerdVersion}
  GitCommit:        
 runc:
  Version:          ${runcVersion}
  GitCommit:        ${runcCommit}
 docker-init:
  Version:          ${initVersion}
  GitCommit:        
`

function serverTable({ session }: CommandContext): string {
  // a daemon that cannot be reached says so as soon as it is asked for anything
  systemFacts(session.machine)
  return serverVersions
}

function facts(context: CommandContext): JsonObject {
  const { kernelRelease } = systemFacts(context.session.machine)
  const common = { GoVersion: goVersion, Os: 'linux', Arch: 'amd64' }
  return {
    Client: {
      Version: version,
      ApiVersion: apiVersion,
      DefaultAPIVersion: apiVersion,
      GitCommit: clientCommit,
      ...common,
      BuildTime: buildTime,
      Context: 'default',
    },
    Server: {
      Platform: { Name: '' },
      Components: components(kernelRelease),
      Version: version,
      ApiVersion: apiVersion,
      MinAPIVersion: minimumApiVersion,
      GitCommit: serverCommit,
      ...common,
      KernelVersion: kernelRelease,
      BuildTime: '2026-09-15T11:02:57.000000000+00:00',
    },
  }
}

function components(kernelRelease: string): readonly JsonObject[] {
  return [
    {
      Name: 'Engine',
      Version: version,
      Details: {
        ApiVersion: apiVersion,
        Arch: 'amd64',
        BuildTime: buildTime,
        Experimental: 'false',
        GitCommit: serverCommit,
        GoVersion: goVersion,
        KernelVersion: kernelRelease,
        MinAPIVersion: minimumApiVersion,
        Os: 'linux',
      },
    },
    { Name: 'containerd', Version: containerdVersion, Details: { GitCommit: '' } },
    { Name: 'runc', Version: runcVersion, Details: { GitCommit: runcCommit } },
    { Name: 'docker-init', Version: initVersion, Details: { GitCommit: '' } },
  ]
}

export const versionCommand: Command = {
  path: ['version'],
  usage: '[OPTIONS]',
  summary: 'Show the Docker version information',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [templateFlag],
  execute(context, { flags }) {
    const format = flags.string('format')
    if (format === '') {
      context.out(clientTable)
      context.out(serverTable(context))
    } else if (format === 'json') context.out(`${jsonText(facts(context))}\n`)
    else
      return renderFacts(context, facts(context), format, { typeName: 'system.versionInfo', templateName: 'version' })
    return 0
  },
}
