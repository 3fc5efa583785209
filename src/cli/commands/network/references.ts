/** Names that the command line checks before it asks the daemon (moby, client/utils.go). */
import { CommandError } from '../../command'

/** @throws CommandError for an empty one */
export function requireNetworkName(name: string): void {
  if (name.trim() === '') throw new CommandError('invalid network name or ID: value is empty')
}

/** @throws CommandError for an empty one */
export function requireContainerName(name: string): void {
  if (name.trim() === '') throw new CommandError('invalid container name or ID: value is empty')
}
