/** Scripts for the shell inside a container: changes to files, and looks at them. */
import type { Draw } from './move'

const directories = ['/data', '/data/sub', '/srv', '/etc', '/tmp', '/var/www', '/home', '/root', '/data/deep/er']
const files = [
  '/data/a',
  '/data/b',
  '/data/sub/c',
  '/srv/x',
  '/etc/passwd',
  '/etc/group',
  '/etc/motd',
  '/tmp/t',
  '/var/www/index.html',
  '/home/note',
  '/data/deep/er/y',
]
const modes = ['600', '644', '755', '700', 'u+x', 'go-r', 'a+w']
const owners = ['1:1', 'daemon', 'www-data:www-data', '65534', 'root:root', 'nosuch']

/** A content that no other write of the sequence has. */
export function content({ random, plan }: Draw): string {
  plan.contents += 1
  return `${random.pick(['one', 'two', 'three', 'hello', 'version'])}${plan.contents}`
}

const file = ({ random }: Draw) => random.pick(files)
const directory = ({ random }: Draw) => random.pick(directories)
const path = (draw: Draw) => (draw.random.chance(65) ? file(draw) : directory(draw))

/**
 * Not `/etc`: files are mounted in there. The complaints about them come in the order of the disk, and a copy of them is as long
 * as the name server's address of the engine's host.
 */
const movable = (draw: Draw) =>
  draw.random.chance(65) ? file(draw) : draw.random.pick(directories.filter((one) => one !== '/etc'))

type Operation = { readonly weight: number; readonly write: (draw: Draw) => string }

const changes: readonly Operation[] = [
  { weight: 14, write: (draw) => `echo ${content(draw)} > ${file(draw)}` },
  { weight: 6, write: (draw) => `echo ${content(draw)} >> ${file(draw)}` },
  { weight: 10, write: (draw) => `mkdir -p ${directory(draw)}` },
  { weight: 4, write: (draw) => `mkdir ${path(draw)}` },
  { weight: 5, write: (draw) => `touch ${path(draw)}` },
  { weight: 8, write: (draw) => `rm ${file(draw)}` },
  { weight: 3, write: (draw) => `rm -f ${path(draw)}` },
  {
    weight: 8,
    write: (draw) => `rm -rf ${draw.random.pick(['/data', '/data/sub', '/srv', '/var/www', '/home', '/data/a'])}`,
  },
  { weight: 2, write: (draw) => `rmdir ${directory(draw)}` },
  { weight: 7, write: (draw) => `mv ${movable(draw)} ${path(draw)}` },
  { weight: 6, write: (draw) => `cp ${draw.random.pick(['', '-r ', '-a '])}${movable(draw)} ${path(draw)}` },
  { weight: 3, write: (draw) => `ln -s ${path(draw)} ${path(draw)}` },
  { weight: 3, write: (draw) => `ln ${file(draw)} ${file(draw)}` },
  { weight: 5, write: (draw) => `chmod ${draw.random.pick(modes)} ${path(draw)}` },
  { weight: 4, write: (draw) => `chown ${draw.random.pick(owners)} ${path(draw)}` },
  { weight: 2, write: (draw) => `sed -i s/root/admin/ ${file(draw)}` },
  { weight: 2, write: (draw) => `truncate -s ${draw.random.pick(['0', '5', '100'])} ${file(draw)}` },
  { weight: 2, write: (draw) => `cat ${file(draw)} > ${file(draw)}` },
  { weight: 2, write: (draw) => `cat ${file(draw)} 2>/dev/null | tee ${file(draw)}` },
  { weight: 1, write: (draw) => `chmod -R ${draw.random.pick(modes)} ${directory(draw)}` },
  { weight: 1, write: (draw) => `chown -R 1:1 ${draw.random.pick(['/data', '/srv', '/var/www', '/home'])}` },
  { weight: 1, write: (draw) => `ln -sf ${path(draw)} ${file(draw)}` },
  { weight: 1, write: (draw) => `cp ${file(draw)} ${file(draw)} ${directory(draw)}` },
  { weight: 1, write: (draw) => `mv ${file(draw)} ${file(draw)} ${directory(draw)}` },
  { weight: 1, write: (draw) => `: > ${file(draw)}` },
  { weight: 1, write: (draw) => `mkdir -m 700 ${path(draw)}` },
  { weight: 2, write: (draw) => `printf '%s\\n' x y z > ${file(draw)}` },
]

const looks: readonly Operation[] = [
  { weight: 10, write: (draw) => `cat ${file(draw)}` },
  { weight: 6, write: (draw) => `ls ${directory(draw)}` },
  { weight: 2, write: (draw) => `ls -a ${path(draw)}` },
  { weight: 4, write: (draw) => `find ${draw.random.pick(['/data', '/srv', '/var/www', '/home', '/tmp'])} | sort` },
  { weight: 4, write: (draw) => `stat -c '%n %a %u:%g %F' ${path(draw)}` },
  { weight: 2, write: (draw) => `wc -c ${file(draw)}` },
  { weight: 2, write: (draw) => `grep -c o ${file(draw)}` },
  { weight: 2, write: (draw) => `test -e ${path(draw)} && echo there` },
  { weight: 1, write: (draw) => `head -n 1 ${file(draw)}` },
  { weight: 1, write: (draw) => `tail -n 2 ${file(draw)}` },
  { weight: 1, write: (draw) => `sort -r ${file(draw)}` },
  { weight: 1, write: (draw) => `cut -d : -f 1,3 ${file(draw)}` },
  { weight: 1, write: (draw) => `tr a-z A-Z < ${file(draw)}` },
  { weight: 1, write: (draw) => `md5sum ${file(draw)}` },
  { weight: 1, write: (draw) => `stat -c '%s %h' ${file(draw)}` },
  { weight: 1, write: (draw) => `ls -ld ${path(draw)} | cut -c 1-10` },
  { weight: 1, write: (draw) => `ls -l ${file(draw)} | cut -c 1-32` },
  { weight: 1, write: (draw) => `for f in ${directory(draw)}/*; do echo "$f"; done` },
  { weight: 1, write: (draw) => `if [ -d ${path(draw)} ]; then echo directory; else echo none; fi` },
  { weight: 1, write: (draw) => `x=$(cat ${file(draw)}); echo "<$x>"` },
  { weight: 1, write: (draw) => `while read -r line; do echo "- $line"; done < ${file(draw)}` },
  { weight: 1, write: (draw) => `cd ${path(draw)} && pwd` },
  { weight: 1, write: (draw) => `basename ${path(draw)}` },
  { weight: 1, write: (draw) => `find ${directory(draw)} -type f | sort | head -n 3` },
  { weight: 1, write: () => 'hostname | wc -c' },
  { weight: 1, write: () => 'whoami' },
  { weight: 1, write: () => 'echo $HOME $PWD $0' },
  { weight: 1, write: () => 'umask' },
  { weight: 1, write: () => 'cat /proc/1/comm' },
  { weight: 1, write: () => 'pwd' },
  { weight: 1, write: () => 'id' },
  { weight: 1, write: () => 'env | sort | grep -v HOSTNAME' },
  { weight: 1, write: (draw) => `readlink ${path(draw)}` },
  { weight: 1, write: (draw) => `exit ${draw.random.pick(['1', '3', '42'])}` },
]

const oneOf = (draw: Draw, operations: readonly Operation[]) => draw.random.pickWeighted(operations).write(draw)

/** Both streams of a script that writes to both arrive in any order, so they are joined where more than one command can write. */
function joined(draw: Draw, lines: readonly string[]): string {
  return lines.length === 1 && !/[;|]/.test(lines.join(''))
    ? lines.join('')
    : `exec 2>&1; ${lines.join(draw.random.chance(60) ? '; ' : ' && ')}`
}

/** Changes to files, and perhaps a look at one of them. */
export function changingScript(draw: Draw): string {
  const lines = draw.random.several(1, 4, () => oneOf(draw, changes))
  return joined(draw, draw.random.chance(35) ? [...lines, oneOf(draw, looks)] : lines)
}

/** Looks at files and at the surroundings. */
export function lookingScript(draw: Draw): string {
  return joined(
    draw,
    draw.random.several(1, 2, () => oneOf(draw, looks)),
  )
}

/** A path inside a container that may be there. */
export const pathInside = path
/** A directory inside a container that may be there. */
export const directoryInside = directory
/** A file inside a container that may be there. */
export const fileInside = file
