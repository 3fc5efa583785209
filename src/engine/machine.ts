/**
 * The machine: a whole Docker host as one immutable value.
 *
 * Every part is readonly all the way down, and a change shares whatever it did not touch with the machine before it.
 * Sets of things are `ReadonlyMap`s in order of creation.
 */
import type { Container } from './containers/container'
import type { EventLog } from './events'
import type { LayerTree } from './filesystem/node'
import type { BuildCache } from './images/build-cache'
import type { Image, StoredLayer } from './images/image'
import type { Network } from './networks/network'
import type { Registry } from './registry/registry'
import type { ShellFunction } from './shell/shell'
import type { Volume } from './storage/volume'

/** The computer the engine runs on: its disk and the shell in which the commands are typed. */
export type Host = {
  /** The host's own files; bind mounts and build contexts read and write here. */
  readonly files: LayerTree
  /** True when somebody types at the shell; absent when lines come from a script, with nothing to read beside them. */
  readonly terminal?: boolean
  /** The command line that has not ended yet; absent while the shell waits for one. */
  readonly foreground?: Foreground
  /** Where the shell stands, an absolute path. */
  readonly workingDirectory: string
  /** The shell's variables, exported or not. */
  readonly variables: ReadonlyMap<string, { readonly value: string; readonly exported: boolean }>
  /** The functions and aliases of the shell at the terminal; absent for a script's, which end with the line. */
  readonly functions?: ReadonlyMap<string, ShellFunction>
  readonly aliases?: ReadonlyMap<string, string>
  /** `$?` for the next line at the terminal; absent before the first one, and for a script's. */
  readonly status?: number
}

/**
 * A command line at the terminal that has not ended: what is typed next goes to it. It can be brought back from here by
 * giving the machine before it the line again, and then each input.
 */
export type Foreground = {
  /** The command line, as typed. */
  readonly line: string
  /** True when it waits for a line to be typed; false when it goes on by itself. */
  readonly reads: boolean
  /** The unfinished line that it has written, behind which the next input is typed; '' when it does not read. */
  readonly prompt: string
  /** The machine that the last input, or at first the line itself, was given to. */
  readonly before: Machine
  /** The last input; absent when there was none yet. */
  readonly input?: string
}

export type Machine = {
  /** The logical clock, in milliseconds since the Unix epoch. It moves only with commands. */
  readonly clock: number
  /** How many identifiers have been drawn; together with `bootId` it makes the next one. */
  readonly identifiersDrawn: number
  /** `/proc/sys/kernel/random/boot_id`: one per host, seen alike from all containers. */
  readonly bootId: string
  /** The process id that the host's kernel gives out next. */
  readonly nextProcessId: number
  readonly host: Host
  /** The layer store, by chain ID (`sha256:…`). */
  readonly layers: ReadonlyMap<string, StoredLayer>
  /** Chain IDs of layers that the daemon forgot to let go of, and so never deletes; absent while there are none. */
  readonly forgottenLayers?: ReadonlySet<string>
  /** The image store, by image ID (`sha256:…`). */
  readonly images: ReadonlyMap<string, Image>
  /** Tags: full names (`docker.io/library/busybox:latest`) to image IDs. */
  readonly tags: ReadonlyMap<string, string>
  /** Repository digests known here: `localhost:5000/app@sha256:…` to image IDs. */
  readonly repositoryDigests: ReadonlyMap<string, string>
  readonly buildCache: BuildCache
  /** Containers by their 64-digit ID, oldest first. */
  readonly containers: ReadonlyMap<string, Container>
  /** Volumes by name. */
  readonly volumes: ReadonlyMap<string, Volume>
  /** Networks by ID. */
  readonly networks: ReadonlyMap<string, Network>
  /** Registries by host name as it stands in a reference (`docker.io`, `localhost:5000`). */
  readonly registries: ReadonlyMap<string, Registry>
  /** What `docker events` reports; absent while nothing has happened. */
  readonly eventLog?: EventLog
}

/** The same host with somebody at its terminal, who can be asked and can interrupt. */
export function atTerminal(machine: Machine): Machine {
  return { ...machine, host: { ...machine.host, terminal: true } }
}

/** The same host with its shell waiting at the terminal, whatever program is there. */
export function atHostPrompt(machine: Machine): Machine {
  const { foreground: _left, ...host } = machine.host
  return { ...machine, host }
}
