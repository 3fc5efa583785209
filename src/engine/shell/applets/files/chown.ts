/** `chown` and `chgrp`: change owners. */
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { accounts, findGroupId, findUserId } from '../support/accounts'
import { applyToTree, type Reach } from '../support/apply-tree'

const options = 'RhLHPcvf'
const longOptions = { recursive: 'R', 'no-dereference': 'h', changes: 'c', silent: 'f', quiet: 'f', verbose: 'v' }

export const chown = defineApplet({
  name: 'chown',
  options,
  longOptions,
  minimumOperands: 2,
  run: (invocation) => changeOwners(invocation, parseOwner(invocation, invocation.operands[0] ?? '')),
})

export const chgrp = defineApplet({
  name: 'chgrp',
  options,
  longOptions,
  minimumOperands: 2,
  run(invocation) {
    const group = invocation.operands[0] ?? ''
    const groupId = findGroupId(invocation.process, group)
    if (groupId === undefined) throw new AppletFailure(`unknown group ${group}`)
    return changeOwners(invocation, { groupId })
  },
})

/** What is absent stays as it is. */
type Owner = { readonly userId?: number; readonly groupId?: number }

/** `user`, `user:group`, `:group`, or `user:` for the user's own group. */
function parseOwner({ process }: Invocation, text: string): Owner {
  const colon = text.indexOf(':')
  const user = colon < 0 ? text : text.slice(0, colon)
  const userId = user === '' ? undefined : findUserId(process, user)
  if (user !== '' && userId === undefined) throw new AppletFailure(`unknown user ${user}`)
  const owner = userId === undefined ? {} : { userId }
  if (colon < 0) return owner
  const group = text.slice(colon + 1)
  if (group === '') {
    const own = accounts(process).find((account) => account.userId === userId)
    return own === undefined ? owner : { ...owner, groupId: own.groupId }
  }
  const groupId = findGroupId(process, group)
  if (groupId === undefined) throw new AppletFailure(`unknown user/group ${text}`)
  return { ...owner, groupId }
}

function changeOwners(invocation: Invocation, owner: Owner): number {
  const { process, options: given, operands } = invocation
  const recursive = given.has('R')
  const itself = given.has('h')
  const reach: Reach = {
    recursive,
    directories: 'after',
    followsOperands: recursive && !itself && given.has('H', 'L'),
    skipsLinks: false,
    silent: given.has('f'),
  }
  // As busybox does, what stays is read from a link itself even where the change follows it.
  const follows = !itself && (!recursive || reach.followsOperands)
  const results = operands.slice(1).map((path) =>
    applyToTree(invocation, path, reach, (file, status) => {
      const { userId = status.userId, groupId = status.groupId } = owner
      process.files.changeOwner(process.resolve(file), userId, groupId, follows)
      const changes = userId !== status.userId || groupId !== status.groupId
      if (given.has('v') || (given.has('c') && changes)) {
        process.write(1, `changed ownership of '${file}' to ${userId}:${groupId}\n`)
      }
    }),
  )
  return results.every(Boolean) ? 0 : 1
}
