/** `id`, `whoami`, `groups`: who the process is. */
import type { Process } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { accounts, groupName, groups, userName } from '../support/accounts'

type Identity = { readonly userId: number; readonly groupId: number; readonly groups: readonly number[] }

/** The identity of a named user, or of the process itself. */
function identityOf(process: Process, name: string | undefined): Identity {
  if (name === undefined) {
    const { userId, groupId } = process
    return { userId, groupId, groups: [groupId, ...process.groups.filter((group) => group !== groupId)] }
  }
  const account = accounts(process).find((candidate) => candidate.name === name)
  if (account === undefined) throw new AppletFailure(`unknown user ${name}`)
  const others = groups(process).filter((group) => group.members.includes(name) && group.groupId !== account.groupId)
  return { ...account, groups: [account.groupId, ...others.map((group) => group.groupId)] }
}

export const id = defineApplet({
  name: 'id',
  options: 'ugGnr',
  maximumOperands: 1,
  run(invocation) {
    const { process, options, operands } = invocation
    const kinds = ['u', 'g', 'G'].filter((letter) => options.has(letter))
    if (kinds.length > 1 || (kinds.length === 0 && options.has('n', 'r'))) throw new UsageError()
    const identity = identityOf(process, operands[0])
    const text = kinds.length === 0 ? fullIdentity(process, identity) : oneKind(invocation, identity)
    process.write(1, `${text}\n`)
    return 0
  },
})

function fullIdentity(process: Process, { userId, groupId, groups: memberships }: Identity): string {
  const list = memberships.map((group) => withName(group, groupName(process, group))).join(',')
  return `uid=${withName(userId, userName(process, userId))} gid=${withName(groupId, groupName(process, groupId))} groups=${list}`
}

function withName(number: number, name: string | undefined): string {
  return name === undefined ? `${number}` : `${number}(${name})`
}

function oneKind({ process, options }: Invocation, { userId, groupId, groups: memberships }: Identity): string {
  if (options.has('u')) return options.has('n') ? nameOrFail(userId, userName(process, userId)) : `${userId}`
  const ids = options.has('G') ? memberships : [groupId]
  return ids.map((group) => (options.has('n') ? nameOrFail(group, groupName(process, group)) : `${group}`)).join(' ')
}

function nameOrFail(number: number, name: string | undefined): string {
  if (name === undefined) throw new AppletFailure(`unknown ID ${number}`)
  return name
}

export const whoami = defineApplet({
  name: 'whoami',
  maximumOperands: 0,
  run({ process }) {
    const name = userName(process, process.userId)
    if (name === undefined) throw new AppletFailure(`unknown uid ${process.userId}`)
    process.write(1, `${name}\n`)
    return 0
  },
})

export const groupsApplet = defineApplet({
  name: 'groups',
  maximumOperands: 1,
  run({ process, operands }) {
    const names = identityOf(process, operands[0]).groups.map((group) => groupName(process, group) ?? `${group}`)
    process.write(1, `${names.join(' ')}\n`)
    return 0
  },
})
