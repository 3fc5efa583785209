/** The flags of `docker build`, which are those of `docker buildx build`. */
import type { Flag } from '../../command'
import { names, words } from '../../completes'

function notSimulated(name: string, type: Flag['type'], description: string): Flag {
  return { name, type, description, unsupported: true }
}

function ignored(name: string, type: Flag['type'], short?: string): Flag {
  return { name, type, description: '', hidden: true, ...(short === undefined ? {} : { short }) }
}

/** Flags of the classic builder that buildx takes without effect (buildx, commands/build.go). */
const ignoredFlags: readonly Flag[] = [
  ignored('compress', 'bool'),
  ignored('cpu-period', 'int64'),
  ignored('cpu-quota', 'int64'),
  ignored('cpu-shares', 'int64', 'c'),
  ignored('cpuset-cpus', 'string'),
  ignored('cpuset-mems', 'string'),
  ignored('force-rm', 'bool'),
  ignored('isolation', 'string'),
  ignored('memory', 'string', 'm'),
  ignored('memory-swap', 'string'),
  ignored('rm', 'bool'),
  ignored('security-opt', 'strings'),
  ignored('squash', 'bool'),
]

/** Those of them that it says something about. */
export const ignoredWithWarning: readonly (readonly [name: string, warning: string])[] = [
  ['isolation', 'isolation flag is deprecated with BuildKit.'],
  ['security-opt', 'security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.'],
  [
    'squash',
    'experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.',
  ],
]

export const buildFlags: readonly Flag[] = [
  ...ignoredFlags,
  { name: 'add-host', type: 'strings', description: 'Add a custom host-to-IP mapping (format: "host:ip")' },
  {
    name: 'allow',
    type: 'stringArray',
    description: 'Allow extra privileged entitlement (e.g., "network.host", "security.insecure", "device")',
  },
  { name: 'annotation', type: 'stringArray', description: 'Add annotation to the image' },
  { name: 'attest', type: 'stringArray', description: 'Attestation parameters (format: "type=sbom,generator=image")' },
  { name: 'build-arg', type: 'stringArray', description: 'Set build-time variables' },
  { name: 'build-context', type: 'stringArray', description: 'Additional build contexts (e.g., name=path)' },
  { name: 'builder', type: 'string', description: 'Override the configured builder instance (default "default")' },
  {
    name: 'cache-from',
    type: 'stringArray',
    description: 'External cache sources (e.g., "user/app:cache", "type=local,src=path/to/dir")',
  },
  {
    name: 'cache-to',
    type: 'stringArray',
    description: 'Cache export destinations (e.g., "user/app:cache", "type=local,dest=path/to/dir")',
  },
  {
    name: 'call',
    type: 'string',
    description: 'Set method for evaluating build ("check", "outline", "targets") (default "build")',
    completes: words('build', 'check', 'outline', 'targets'),
  },
  {
    name: 'cgroup-parent',
    type: 'string',
    description: 'Set the parent cgroup for the "RUN" instructions during build',
  },
  { name: 'check', type: 'bool', description: 'Shorthand for "--call=check"' },
  { name: 'debug', short: 'D', type: 'bool', description: 'Enable debug logging', unsupported: true },
  {
    name: 'file',
    short: 'f',
    type: 'string',
    description: 'Name of the Dockerfile (default: "PATH/Dockerfile")',
    completes: names('file'),
  },
  { name: 'iidfile', type: 'string', description: 'Write the image ID to a file', completes: names('file') },
  { name: 'label', type: 'stringArray', description: 'Set metadata for an image' },
  { name: 'load', type: 'bool', description: 'Shorthand for "--output=type=docker"' },
  {
    name: 'metadata-file',
    type: 'string',
    description: 'Write build result metadata to a file',
    completes: names('file'),
  },
  {
    name: 'network',
    type: 'string',
    description: 'Set the networking mode for the "RUN" instructions during build (default "default")',
    default: 'default',
  },
  { name: 'no-cache', type: 'bool', description: 'Do not use cache when building the image' },
  { name: 'no-cache-filter', type: 'stringArray', description: 'Do not cache specified stages' },
  {
    name: 'output',
    short: 'o',
    type: 'stringArray',
    description: 'Output destination (format: "type=local,dest=path")',
  },
  { name: 'platform', type: 'stringArray', description: 'Set target platform for build' },
  {
    name: 'progress',
    type: 'string',
    description: `Set type of progress output ("auto", "none",  "plain", "quiet", "rawjson", "tty"). Use plain to show container output (default "auto")`,
    default: 'auto',
    completes: words('auto', 'plain', 'none', 'quiet'),
  },
  { name: 'provenance', type: 'string', description: 'Shorthand for "--attest=type=provenance"' },
  { name: 'pull', type: 'bool', description: 'Always attempt to pull all referenced images' },
  { name: 'push', type: 'bool', description: 'Shorthand for "--output=type=registry"' },
  {
    name: 'quiet',
    short: 'q',
    type: 'bool',
    description: 'Suppress the build output and print image ID on success',
  },
  { name: 'sbom', type: 'string', description: 'Shorthand for "--attest=type=sbom"' },
  {
    name: 'secret',
    type: 'stringArray',
    description: 'Secret to expose to the build (format: "id=mysecret[,src=/local/secret]")',
  },
  { name: 'shm-size', type: 'bytes', description: 'Shared memory size for build containers' },
  notSimulated(
    'ssh',
    'stringArray',
    'SSH agent socket or keys to expose to the build (format: "default|<id>[=<socket>|<key>[,<key>]]")',
  ),
  {
    name: 'tag',
    short: 't',
    type: 'stringArray',
    description: 'Name and optionally a tag (format: "name:tag")',
    completes: names('image'),
  },
  { name: 'target', type: 'string', description: 'Set the target build stage to build' },
  { name: 'ulimit', type: 'ulimit', description: 'Ulimit options (default [])' },
]
