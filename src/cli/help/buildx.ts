/** The plugin buildx, which answers for `docker builder` and `docker buildx`. Most of what it can do is not simulated. */

/** @param builder what follows the description of the flag `--builder` */
const helpWith = (builder: string): string => `Usage:  docker buildx [OPTIONS] COMMAND

Extended build capabilities with BuildKit

Options:
      --builder string   Override the configured builder instance${builder}
  -D, --debug            Enable debug logging

Management Commands:
  history     Commands to work on build records
  imagetools  Commands to work on images in registry

Commands:
  bake        Build from a file
  build       Start a build
  create      Create a new builder instance
  dial-stdio  Proxy current stdio streams to builder instance
  du          Disk usage
  inspect     Inspect current builder instance
  ls          List builder instances
  prune       Remove build cache
  rm          Remove one or more builder instances
  stop        Stop builder instance
  use         Set the current builder instance
  version     Show buildx version information

Run 'docker buildx COMMAND --help' for more information on a command.

Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.
`

/** Commands of the plugin other than `build` and `prune`. */
const unsimulated = ['bake', 'create', 'dial-stdio', 'history', 'imagetools', 'rm', 'stop']

/** The plugin under its own name. */
export const buildx = { help: helpWith(''), unsimulated }

/** The plugin as `docker builder` calls it: for the builder that belongs to the daemon. */
export const builder = { help: helpWith('\n                         (default "default")'), unsimulated }
