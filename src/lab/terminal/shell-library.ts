/** What the terminal needs of the shell while a line is being typed. It is loaded apart from the terminal, with the command line. */
export { accept, acceptPrefix } from '../../cli/completion/accept'
export { complete } from '../../cli/completion/complete'
export { usageAt } from '../../cli/completion/usage'
export { dockerCommands } from '../../cli/registry'
export { isComplete, splitLines } from '../../cli/split-lines'
