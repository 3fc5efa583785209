/** The commands about plugins, of which there are none here. */
import type { Command } from '../../command'
import { templateFlag } from '../../format/format-flags'
import { notSimulated } from '../../not-simulated'
import { pluginList } from './ls'

export const pluginCommands: readonly Command[] = [
  pluginList,
  notSimulated({
    path: ['plugin', 'create'],
    usage: '[OPTIONS] PLUGIN PLUGIN-DATA-DIR',
    summary:
      'Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.',
    minimumArguments: 2,
    flags: [{ name: 'compress', type: 'bool', description: 'Compress the context using gzip' }],
  }),
  notSimulated({
    path: ['plugin', 'disable'],
    usage: '[OPTIONS] PLUGIN',
    summary: 'Disable a plugin',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force the disable of an active plugin' }],
  }),
  notSimulated({
    path: ['plugin', 'enable'],
    usage: '[OPTIONS] PLUGIN',
    summary: 'Enable a plugin',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [{ name: 'timeout', type: 'int', description: 'HTTP client timeout (in seconds) (default 30)' }],
  }),
  notSimulated({
    path: ['plugin', 'inspect'],
    usage: '[OPTIONS] PLUGIN [PLUGIN...]',
    summary: 'Display detailed information on one or more plugins',
    minimumArguments: 1,
    flags: [templateFlag],
  }),
  notSimulated({
    path: ['plugin', 'install'],
    usage: '[OPTIONS] PLUGIN [KEY=VALUE...]',
    summary: 'Install a plugin',
    minimumArguments: 1,
    flags: [
      { name: 'alias', type: 'string', description: 'Local name for plugin' },
      { name: 'disable', type: 'bool', description: 'Do not enable the plugin on install' },
      { name: 'disable-content-trust', type: 'bool', description: 'Skip image verification (default true)' },
      { name: 'grant-all-permissions', type: 'bool', description: 'Grant all permissions necessary to run the plugin' },
    ],
  }),
  notSimulated({
    path: ['plugin', 'push'],
    usage: '[OPTIONS] PLUGIN[:TAG]',
    summary: 'Push a plugin to a registry',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [{ name: 'disable-content-trust', type: 'bool', description: 'Skip image signing (default true)' }],
  }),
  notSimulated({
    path: ['plugin', 'rm'],
    aliases: [['plugin', 'remove']],
    usage: '[OPTIONS] PLUGIN [PLUGIN...]',
    summary: 'Remove one or more plugins',
    minimumArguments: 1,
    flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force the removal of an active plugin' }],
  }),
  notSimulated({
    path: ['plugin', 'set'],
    usage: 'PLUGIN KEY=VALUE [KEY=VALUE...]',
    summary: 'Change settings for a plugin',
    minimumArguments: 2,
    flags: [],
  }),
  notSimulated({
    path: ['plugin', 'upgrade'],
    usage: '[OPTIONS] PLUGIN [REMOTE]',
    summary: 'Upgrade an existing plugin',
    minimumArguments: 1,
    maximumArguments: 2,
    flags: [
      { name: 'disable-content-trust', type: 'bool', description: 'Skip image verification (default true)' },
      { name: 'grant-all-permissions', type: 'bool', description: 'Grant all permissions necessary to run the plugin' },
      {
        name: 'skip-remote-check',
        type: 'bool',
        description: 'Do not check if specified remote plugin matches existing plugin image',
      },
    ],
  }),
]
