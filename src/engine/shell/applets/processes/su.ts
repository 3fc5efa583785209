/** `su`: a shell as another user (busybox, loginutils/su.c; libbb's change_identity.c, setup_environment.c, run_shell.c). */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Process } from '../../../processes/program'
import { AppletFailure, complain, defineApplet, type Invocation } from '../applet'
import { type Account, accountById, findAccount, groups } from '../support/accounts'
import { startFailureOf } from '../support/run'

/** Where an account names none. */
const defaultShell = '/bin/sh'

export const su = defineApplet({
  name: 'su',
  options: 'lmps:c:',
  run(invocation) {
    const { process, options, operands } = invocation
    if (process.userId !== 0) throw new AppletFailure('must be suid to work properly')
    const isLogin = options.has('l') || operands[0] === '-'
    const [name = 'root', ...words] = operands[0] === '-' ? operands.slice(1) : operands
    // Who it is that asks is looked up for the system's log.
    accountById(process, process.userId)
    const account = findAccount(process, name)
    if (account === undefined) throw new AppletFailure(`unknown user ${name}`)
    const keepsEnvironment = options.has('m', 'p')
    const usual = keepsEnvironment ? process.environment.get('SHELL') : undefined
    const shell = options.value('s') ?? usual ?? (account.shell || defaultShell)
    changeIdentity(process, account)
    if (isLogin) beginSession(invocation, account)
    if (!keepsEnvironment) introduce(process, account, shell, isLogin)
    const command = options.value('c')
    return becomeShell(process, shell, isLogin, [...(command === undefined ? [] : ['-c', command]), ...words])
  },
})

function changeIdentity(process: Process, { name, userId, groupId }: Account): void {
  if (!process.can('SETGID')) throw new AppletFailure("can't set groups: Operation not permitted")
  if (userId !== 0 && !process.can('SETUID')) throw new AppletFailure('setuid: Operation not permitted')
  const memberships = groups(process).filter((group) => group.members.includes(name) && group.groupId !== groupId)
  process.becomeUser(userId, groupId, [groupId, ...memberships.map((group) => group.groupId)])
}

/** A login begins at home, with an environment of its own. */
function beginSession(invocation: Invocation, { home, userId }: Account): void {
  const { environment, files } = invocation.process
  const terminal = environment.get('TERM')
  environment.clear()
  if (terminal !== undefined) environment.set('TERM', terminal)
  environment.set('PATH', userId === 0 ? '/sbin:/usr/sbin:/bin:/usr/bin' : '/bin:/usr/bin')
  try {
    files.readDirectory(home)
    invocation.process.workingDirectory = home
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    complain(invocation, `can't change directory to '${home}': ${strerror(error.code)}`)
    invocation.process.workingDirectory = '/'
  }
}

function introduce({ environment }: Process, { name, userId, home }: Account, shell: string, isLogin: boolean): void {
  if (isLogin || userId !== 0) environment.set('USER', name).set('LOGNAME', name)
  environment.set('HOME', home).set('SHELL', shell)
}

function becomeShell(process: Process, shell: string, isLogin: boolean, words: readonly string[]): never {
  const found = process.findProgram([shell, ...words])
  if ('error' in found) throw new AppletFailure(`can't execute '${shell}': ${startFailureOf(found.error).words}`)
  const [path = shell, ...rest] = found.arguments
  const name = path.slice(path.lastIndexOf('/') + 1)
  return process.execute(found.program, [isLogin ? `-${name}` : name, ...rest])
}
