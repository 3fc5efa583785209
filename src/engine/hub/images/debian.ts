/** `debian`: GNU's tools, dash, bash and apt. */
import { directory, each, type FileTable, link, program } from '../files'
import type { Publication, Recipe } from '../recipe'
import { usualPath } from './alpine'

const coreTools =
  '[ arch awk base64 basename cat chgrp chmod chown chroot clear cmp cp cut date dd df diff dirname dmesg du echo egrep env expand expr factor false fgrep find fold grep groups gunzip gzip head hostid hostname id last link ln logname ls mawk md5sum mkdir mkfifo mknod mktemp more mount mv nl nproc od paste pidof printf pwd readlink realpath rev rm rmdir sed seq setsid sha1sum sha256sum sha384sum sha512sum shuf sleep sort stat stty su sync tac tail tar tee test timeout touch tr true truncate tty umount uname uniq unlink wc which who whoami xargs yes zcat'

const accounts = `root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
bin:x:2:2:bin:/bin:/usr/sbin/nologin
sys:x:3:3:sys:/dev:/usr/sbin/nologin
sync:x:4:65534:sync:/bin:/bin/sync
games:x:5:60:games:/usr/games:/usr/sbin/nologin
man:x:6:12:man:/var/cache/man:/usr/sbin/nologin
lp:x:7:7:lp:/var/spool/lpd:/usr/sbin/nologin
mail:x:8:8:mail:/var/mail:/usr/sbin/nologin
news:x:9:9:news:/var/spool/news:/usr/sbin/nologin
uucp:x:10:10:uucp:/var/spool/uucp:/usr/sbin/nologin
proxy:x:13:13:proxy:/bin:/usr/sbin/nologin
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
backup:x:34:34:backup:/var/backups:/usr/sbin/nologin
list:x:38:38:Mailing List Manager:/var/list:/usr/sbin/nologin
irc:x:39:39:ircd:/run/ircd:/usr/sbin/nologin
_apt:x:42:65534::/nonexistent:/usr/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`

const groups = `root:x:0:
daemon:x:1:
bin:x:2:
sys:x:3:
adm:x:4:
tty:x:5:
disk:x:6:
lp:x:7:
mail:x:8:
news:x:9:
uucp:x:10:
man:x:12:
proxy:x:13:
sudo:x:27:
www-data:x:33:
backup:x:34:
operator:x:37:
list:x:38:
irc:x:39:
src:x:40:
shadow:x:42:
utmp:x:43:
video:x:44:
sasl:x:45:
plugdev:x:46:
staff:x:50:
games:x:60:
users:x:100:
nogroup:x:65534:
`

/** The two files that images on Debian extend when they add a user. */
export const debianAccounts = { accounts, groups }

/** A release: what `/etc/os-release` and apt's sources say. */
export type Release = {
  readonly osRelease: string
  readonly issue: string
  /** `/etc/debian_version`. */
  readonly version: string
  readonly sources: FileTable
}

/** The rest of a root file system in Debian's layout, where `/bin` and the like lead into `/usr`. */
export function rootFiles({ osRelease, issue, version, sources }: Release): FileTable {
  return {
    ...Object.fromEntries(['bin', 'lib', 'lib64', 'sbin'].map((name) => [`/${name}`, link(`usr/${name}`)])),
    ...each('', 'boot dev home media mnt opt proc run srv sys usr/lib usr/lib64 usr/sbin', directory()),
    '/etc/apt/apt.conf.d/docker-clean': 'APT::Keep-Downloaded-Packages "false";\n',
    ...sources,
    '/etc/debian_version': `${version}\n`,
    '/etc/group': groups,
    '/etc/host.conf': 'multi on\n',
    '/etc/issue': `${issue} \\n \\l\n\n`,
    '/etc/os-release': link('../usr/lib/os-release'),
    '/etc/passwd': accounts,
    '/root': directory({ mode: 0o700 }),
    '/tmp': directory({ mode: 0o1777 }),
    ...each('/usr/bin', coreTools, program('gnu-tools')),
    ...each('/usr/bin', 'apt apt-cache apt-get dpkg dpkg-query', program('apt')),
    ...each('/usr/sbin', 'groupadd useradd', program('accounts')),
    '/usr/bin/bash': program('bash'),
    '/usr/bin/printenv': program('printenv'),
    '/usr/bin/dash': program('dash'),
    '/usr/bin/sh': link('dash'),
    '/usr/lib/os-release': osRelease,
    ...each('/usr/local', 'bin etc games include lib sbin share src', directory()),
    '/usr/share/doc': directory(),
    '/var/cache/apt/archives': directory(),
    '/var/lib/apt/lists': directory(),
    '/var/lib/dpkg/status': '',
    ...each('/var', 'backups local log mail opt spool', directory()),
    '/var/run': link('/run'),
    '/var/tmp': directory({ mode: 0o1777 }),
  }
}

function debianRelease(codename: string, version: string): Release {
  const [major = ''] = version.split('.')
  return {
    version,
    issue: `Debian GNU/Linux ${major}`,
    osRelease: `PRETTY_NAME="Debian GNU/Linux ${major} (${codename})"
NAME="Debian GNU/Linux"
VERSION_ID="${major}"
VERSION="${major} (${codename})"
VERSION_CODENAME=${codename}
DEBIAN_VERSION_FULL=${version}
ID=debian
HOME_URL="https://www.debian.org/"
SUPPORT_URL="https://www.debian.org/support"
BUG_REPORT_URL="https://bugs.debian.org/"
`,
    sources: {
      '/etc/apt/sources.list.d/debian.sources': `Types: deb
URIs: http://deb.debian.org/debian
Suites: ${codename} ${codename}-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.pgp
`,
    },
  }
}

/** What the slim variants leave out. */
const documentation: FileTable = each('/usr/share', 'info lintian locale man/man1 man/man5 man/man8', directory())

function debian(codename: string, version: string, size: number, slim = false): Recipe {
  const created = Date.UTC(2026, 10, 3)
  const suite = `${slim ? 'slim ' : ''}'${codename}'`
  return {
    created,
    steps: [
      {
        createdBy: `# debian.sh --arch 'amd64' out/ ${suite} '@${created / 1000}'`,
        comment: 'debuerreotype 0.16',
        layer: { files: { ...rootFiles(debianRelease(codename, version)), ...(slim ? {} : documentation) }, size },
        settings: { command: ['bash'], environment: [usualPath] },
      },
    ],
  }
}

export const trixie = debian('trixie', '13.2', 120_115_712)
export const trixieSlim = debian('trixie', '13.2', 78_626_304, true)
export const bookworm = debian('bookworm', '12.12', 116_543_488)
export const bookwormSlim = debian('bookworm', '12.12', 74_807_296, true)

export const debianPublication: Publication = {
  name: 'library/debian',
  description: "Debian is a Linux distribution that's composed entirely of free and open-source software.",
  stars: 5259,
  images: [
    { tags: '12 12.12 bookworm', recipe: bookworm },
    { tags: '12-slim 12.12-slim bookworm-slim', recipe: bookwormSlim },
    { tags: '13-slim 13.2-slim stable-slim trixie-slim', recipe: trixieSlim },
    { tags: '13 13.2 latest stable trixie', recipe: trixie },
  ],
}
