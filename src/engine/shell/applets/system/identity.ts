/** `id`, `whoami`, `groups`: who the process is. */
import type { Process } from '../../../processes/program'
import { AppletFailure, complain, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { accountById, findAccount, groupNameById, groups } from '../support/accounts'

type Identity = { readonly userId: number; readonly groupId: number; readonly groups: readonly number[] }

/** The identity of a named user, or of the process itself. */
function identityOf(process: Process, name: string | undefined): Identity {
  if (name === undefined) {
    const { userId, groupId, groups: memberships } = process
    return { userId, groupId, groups: memberships.includes(groupId) ? memberships : [groupId, ...memberships] }
  }
  const account = findAccount(process, name)
  if (account === undefined) throw new AppletFailure(`unknown user ${name}`)
  const others = groups(process).filter((group) => group.members.includes(name) && group.groupId !== account.groupId)
  return { ...account, groups: [account.groupId, ...others.map((group) => group.groupId)] }
}

/** The groups as `-G` and `groups` list them: the process's own first, whatever the kernel's order. */
function ownGroupFirst({ groupId, groups: memberships }: Identity): readonly number[] {
  return [groupId, ...memberships.filter((group) => group !== groupId)]
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
    if (kinds.length > 0) return printKind(invocation, identity)
    showIdentity(process, identity)
    return 0
  },
})

/** What has been found out comes out before a look-up that complains. */
function showIdentity(process: Process, { userId, groupId, groups: memberships }: Identity): void {
  const user = withName(userId, accountById(process, userId)?.name)
  process.write(1, `uid=${user}`)
  process.write(1, ` gid=${withName(groupId, groupNameById(process, groupId))}`)
  for (const [index, group] of memberships.entries()) {
    process.write(1, `${index === 0 ? ' groups=' : ','}${withName(group, groupNameById(process, group))}`)
  }
  process.write(1, '\n')
}

function withName(number: number, name: string | undefined): string {
  return name === undefined ? `${number}` : `${number}(${name})`
}

function printKind(invocation: Invocation, identity: Identity): number {
  const { process, options } = invocation
  const { userId, groupId } = identity
  const isUser = options.has('u')
  const ids = isUser ? [userId] : options.has('G') ? ownGroupFirst(identity) : [groupId]
  const names = ids.map((number) => (isUser ? accountById(process, number)?.name : groupNameById(process, number)))
  return options.has('n') ? printNames(invocation, ids, names) : printWords(process, ids.map(String))
}

function printWords(process: Process, words: readonly string[]): number {
  process.write(1, `${words.join(' ')}\n`)
  return 0
}

/** A number without a name is shown as a number, with a complaint. */
function printNames(invocation: Invocation, ids: readonly number[], names: readonly (string | undefined)[]): number {
  const { process } = invocation
  for (const [index, number] of ids.entries()) {
    const name = names[index]
    process.write(1, `${index > 0 ? ' ' : ''}${name ?? number}`)
    if (name === undefined) complain(invocation, `unknown ID ${number}`)
  }
  process.write(1, '\n')
  return names.includes(undefined) ? 1 : 0
}

export const whoami = defineApplet({
  name: 'whoami',
  maximumOperands: 0,
  run({ process }) {
    const name = accountById(process, process.userId)?.name
    if (name === undefined) throw new AppletFailure(`unknown uid ${process.userId}`)
    process.write(1, `${name}\n`)
    return 0
  },
})

export const groupsApplet = defineApplet({
  name: 'groups',
  maximumOperands: 1,
  run(invocation) {
    const { process, operands } = invocation
    const ids = ownGroupFirst(identityOf(process, operands[0]))
    const names = ids.map((group) => groupNameById(process, group))
    return printNames(invocation, ids, names)
  },
})
