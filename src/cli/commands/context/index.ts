/** The commands about contexts: there is one, and no other can be made. */
import type { Command } from '../../command'
import { templateFlag } from '../../format/format-flags'
import { notSimulated } from '../../not-simulated'
import { contextList } from './ls'
import { contextShow } from './show'

export const contextCommands: readonly Command[] = [
  contextList,
  contextShow,
  notSimulated({
    path: ['context', 'export'],
    usage: '[OPTIONS] CONTEXT [FILE|-]',
    summary: 'Export a context to a tar archive FILE or a tar stream on STDOUT.',
    minimumArguments: 1,
    maximumArguments: 2,
    flags: [],
  }),
  notSimulated({
    path: ['context', 'import'],
    usage: 'CONTEXT FILE|-',
    summary: 'Import a context from a tar or zip file',
    minimumArguments: 2,
    maximumArguments: 2,
    flags: [],
  }),
  notSimulated({
    path: ['context', 'inspect'],
    usage: '[OPTIONS] [CONTEXT] [CONTEXT...]',
    summary: 'Display detailed information on one or more contexts',
    minimumArguments: 0,
    flags: [templateFlag],
  }),
  notSimulated({
    path: ['context', 'rm'],
    aliases: [['context', 'remove']],
    usage: 'CONTEXT [CONTEXT...]',
    summary: 'Remove one or more contexts',
    minimumArguments: 1,
    flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force the removal of a context in use' }],
  }),
  notSimulated({
    path: ['context', 'use'],
    usage: 'CONTEXT',
    summary: 'Set the current docker context',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [],
  }),
]
