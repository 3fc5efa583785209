/** Flags of `docker create` and `docker run` about the program, its health and what it is allowed. */
import { names, signalWords, words } from '../../../completes'
import { keyValues } from '../options/environment'
import { readPidMode, readSysctls, readUtsMode, sysctlProblem } from '../options/kernel-options'
import { restartWords } from '../options/restart'
import { readSecurityOptions } from '../options/security-options'
import { environmentProblem, labelProblem, streamProblem } from '../options/validate'
import type { CreateFlag } from './create-flag'

/** In the order of the usage text. */
export const processFlags: readonly CreateFlag[] = [
  {
    name: 'annotation',
    type: 'map',
    description: 'Add an annotation to the container (passed through to the OCI runtime) (default map[])',
    hostSettings: (flags) => ({ annotations: keyValues(flags.list('annotation')) }),
  },
  {
    name: 'attach',
    short: 'a',
    type: 'list',
    description: 'Attach to STDIN, STDOUT or STDERR',
    validate: streamProblem,
    completes: words('stdin', 'stdout', 'stderr'),
  },
  {
    name: 'cap-add',
    type: 'list',
    description: 'Add Linux capabilities',
    hostSettings: (flags) => ({ addedCapabilities: flags.list('cap-add') }),
  },
  {
    name: 'cap-drop',
    type: 'list',
    description: 'Drop Linux capabilities',
    hostSettings: (flags) => ({ droppedCapabilities: flags.list('cap-drop') }),
  },
  {
    name: 'cidfile',
    type: 'string',
    description: 'Write the container ID to the file',
    hostSettings: (flags) => ({ containerIdFile: flags.string('cidfile') }),
    completes: names('file'),
  },
  {
    name: 'disable-content-trust',
    type: 'bool',
    description: 'Skip image verification (default true)',
    default: 'true',
  },
  {
    name: 'entrypoint',
    type: 'string',
    description: 'Overwrite the default ENTRYPOINT of the image',
    settings: (flags) => ({ entrypoint: [flags.string('entrypoint')] }),
  },
  { name: 'env', short: 'e', type: 'list', description: 'Set environment variables', validate: environmentProblem },
  { name: 'env-file', type: 'list', description: 'Read in a file of environment variables', completes: names('file') },
  {
    name: 'gpus',
    type: 'gpu-request',
    description: "GPU devices to add to the container ('all' to pass all GPUs)",
    unsupported: true,
  },
  {
    name: 'group-add',
    type: 'list',
    description: 'Add additional groups to join',
    hostSettings: (flags) => ({ groupAdd: flags.list('group-add') }),
  },
  { name: 'help', type: 'bool', description: 'Print usage' },
  { name: 'health-cmd', type: 'string', description: 'Command to run to check health' },
  { name: 'health-interval', type: 'duration', description: 'Time between running the check (ms|s|m|h) (default 0s)' },
  { name: 'health-retries', type: 'int', description: 'Consecutive failures needed to report unhealthy' },
  {
    name: 'health-start-interval',
    type: 'duration',
    description: 'Time between running the check during the start period (ms|s|m|h) (default 0s)',
  },
  {
    name: 'health-start-period',
    type: 'duration',
    description:
      'Start period for the container to initialize before starting health-retries countdown (ms|s|m|h) (default 0s)',
  },
  {
    name: 'health-timeout',
    type: 'duration',
    description: 'Maximum time to allow one check to run (ms|s|m|h) (default 0s)',
  },
  {
    name: 'init',
    type: 'bool',
    description: 'Run an init inside the container that forwards signals and reaps processes',
    hostSettings: (flags) => ({ init: flags.boolean('init') }),
  },
  {
    name: 'interactive',
    short: 'i',
    type: 'bool',
    description: 'Keep STDIN open even if not attached',
    settings: (flags) => ({ openStdin: flags.boolean('interactive') }),
  },
  { name: 'ipc', type: 'string', description: 'IPC mode to use', unsupported: true, simulatedValue: 'private' },
  { name: 'isolation', type: 'string', description: 'Container isolation technology', unsupported: true },
  { name: 'label', short: 'l', type: 'list', description: 'Set meta data on a container', validate: labelProblem },
  {
    name: 'label-file',
    type: 'list',
    description: 'Read in a line delimited file of labels',
    completes: names('file'),
  },
  { name: 'log-driver', type: 'string', description: 'Logging driver for the container' },
  { name: 'log-opt', type: 'list', description: 'Log driver options' },
  { name: 'name', type: 'string', description: 'Assign a name to the container' },
  { name: 'no-healthcheck', type: 'bool', description: 'Disable any container-specified HEALTHCHECK' },
  {
    name: 'pid',
    type: 'string',
    description: 'PID namespace to use',
    hostSettings: (flags) => ({ pidMode: readPidMode(flags.string('pid')) }),
    completes: words('container:'),
  },
  { name: 'platform', type: 'string', description: 'Set platform if server is multi-platform capable' },
  {
    name: 'privileged',
    type: 'bool',
    description: 'Give extended privileges to this container',
    hostSettings: (flags) => ({ privileged: flags.boolean('privileged') }),
  },
  { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress the pull output' },
  {
    name: 'restart',
    type: 'string',
    description: 'Restart policy to apply when a container exits (default "no")',
    default: 'no',
    completes: restartWords,
  },
  {
    name: 'rm',
    type: 'bool',
    description: 'Automatically remove the container and its associated anonymous volumes when it exits',
    hostSettings: (flags) => ({ autoRemove: flags.boolean('rm') }),
  },
  { name: 'runtime', type: 'string', description: 'Runtime to use for this container', unsupported: true },
  {
    name: 'security-opt',
    type: 'list',
    description: 'Security Options',
    hostSettings: (flags) => ({ securityOptions: readSecurityOptions(flags.list('security-opt')) }),
  },
  {
    name: 'stop-signal',
    type: 'string',
    description: 'Signal to stop the container',
    settings: (flags) => (flags.string('stop-signal') === '' ? {} : { stopSignal: flags.string('stop-signal') }),
    completes: signalWords,
  },
  {
    name: 'stop-timeout',
    type: 'int',
    description: 'Timeout (in seconds) to stop a container',
    settings: (flags) => ({ stopTimeout: flags.integer('stop-timeout') }),
  },
  {
    name: 'sysctl',
    type: 'map',
    description: 'Sysctl options (default map[])',
    validate: sysctlProblem,
    hostSettings: (flags) => ({ sysctls: readSysctls(flags.list('sysctl')) }),
  },
  {
    name: 'tty',
    short: 't',
    type: 'bool',
    description: 'Allocate a pseudo-TTY',
    settings: (flags) => ({ terminal: flags.boolean('tty') }),
  },
  {
    name: 'user',
    short: 'u',
    type: 'string',
    description: 'Username or UID (format: <name|uid>[:<group|gid>])',
    settings: (flags) => ({ user: flags.string('user') }),
  },
  { name: 'userns', type: 'string', description: 'User namespace to use', unsupported: true },
  {
    name: 'uts',
    type: 'string',
    description: 'UTS namespace to use',
    hostSettings: (flags) => ({ utsMode: readUtsMode(flags.string('uts')) }),
    completes: words('host'),
  },
  {
    name: 'workdir',
    short: 'w',
    type: 'string',
    description: 'Working directory inside the container',
    settings: (flags) => ({ workingDirectory: flags.string('workdir') }),
  },
]
