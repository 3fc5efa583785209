/** `chown` and `chgrp`: change owners. */

import type { Process } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { accountById, findAccount, findGroupId, findUserId, plainNumber } from '../support/accounts'
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

/** `user`, `user:group`, `:group`, or `user:` for the user's own group (busybox, libpwdgrp, `parse_chown_usergroup_or_die`). */
function parseOwner({ process }: Invocation, text: string): Owner {
  const colon = text.indexOf(':')
  if (colon < 0) return { userId: findUserId(process, text) ?? unknown('user', text) }
  const group = text.slice(colon + 1)
  if (colon > 0) return parsePair(process, text.slice(0, colon), group)
  return { groupId: findGroupId(process, group) ?? unknown('group', group) }
}

/** A number without an account counts as that of its own group, too. */
function parsePair(process: Process, user: string, group: string): Owner {
  const text = group === '' ? user : `${user}:${group}`
  const number = plainNumber(user)
  const account = number === undefined ? findAccount(process, user) : accountById(process, number)
  const userId = number ?? account?.userId ?? unknown('user/group', text)
  if (group === '') return { userId, groupId: account?.groupId ?? userId }
  return { userId, groupId: findGroupId(process, group) ?? unknown('user/group', text) }
}

function unknown(kind: string, text: string): never {
  throw new AppletFailure(`unknown ${kind} ${text}`)
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
