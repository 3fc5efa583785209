/** `alpine`: busybox and apk, in five megabytes. */
import { busyboxAppletNames } from '../../seed/busybox-names'
import { directory, each, type FileTable, link, program } from '../files'
import { adding, type Publication, type Recipe, setting } from '../recipe'

/** The search path that images set, Alpine's and Debian's alike. */
export const usualPath = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Applets that Alpine's busybox leaves to other packages. */
const missingApplets = new Set(
  'addgroup adduser ar dpkg dpkg-deb ftpget ftpput getfattr gunzip-static httpd init-static lsscsi mim mkdosfs mke2fs mt rpm rpm2cpio run-init runit sha384sum ssl_server svc svok tftp telnet telnetd ts tunctl udhcpc6 w'.split(
    ' ',
  ),
)

const inBin =
  'arch ash base64 cat chattr chgrp chmod chown cp date dd df dmesg dnsdomainname dumpkmap echo ed egrep false fatattr fgrep fsync getopt grep gunzip gzip hostname ionice ipcalc kill link linux32 linux64 ln login ls lsattr lzop mkdir mknod mktemp more mount mountpoint mv netstat nice pidof ping ping6 printenv ps pwd rev rm rmdir run-parts sed setpriv sh sleep stat stty su sync tar touch true umount uname usleep watch zcat'
const inSbin =
  'acpid adjtimex arp blkid blockdev depmod fbset fdisk findfs fstrim getty halt hwclock ifconfig ifdown ifup init insmod ip ipaddr iplink ipneigh iproute iprule iptunnel klogd loadkmap logread losetup lsmod mdev mkswap modinfo modprobe nameif nologin pivot_root poweroff raidautorun reboot rmmod route setconsole slattach swapoff swapon switch_root sysctl syslogd tunctl udhcpc vconfig watchdog zcip'

function appletLinks(): FileTable {
  const applets = busyboxAppletNames.filter((name) => !missingApplets.has(name))
  const [bin, sbin] = [new Set(inBin.split(' ')), new Set(inSbin.split(' '))]
  const folderOf = (name: string): string => (bin.has(name) ? '/bin' : sbin.has(name) ? '/sbin' : '/usr/bin')
  return Object.fromEntries(applets.map((name) => [`${folderOf(name)}/${name}`, link('/bin/busybox')]))
}

/** `/etc/passwd`, which images on Alpine extend when they add a user. */
export const alpineAccounts = `root:x:0:0:root:/root:/bin/sh
bin:x:1:1:bin:/bin:/sbin/nologin
daemon:x:2:2:daemon:/sbin:/sbin/nologin
lp:x:4:7:lp:/var/spool/lpd:/sbin/nologin
sync:x:5:0:sync:/sbin:/bin/sync
shutdown:x:6:0:shutdown:/sbin:/sbin/shutdown
halt:x:7:0:halt:/sbin:/sbin/halt
mail:x:8:12:mail:/var/mail:/sbin/nologin
news:x:9:13:news:/usr/lib/news:/sbin/nologin
uucp:x:10:14:uucp:/var/spool/uucppublic:/sbin/nologin
cron:x:16:16:cron:/var/spool/cron:/sbin/nologin
ftp:x:21:21::/var/lib/ftp:/sbin/nologin
sshd:x:22:22:sshd:/dev/null:/sbin/nologin
games:x:35:35:games:/usr/games:/sbin/nologin
ntp:x:123:123:NTP:/var/empty:/sbin/nologin
guest:x:405:100:guest:/dev/null:/sbin/nologin
nobody:x:65534:65534:nobody:/:/sbin/nologin
`

/** `/etc/group`. */
export const alpineGroups = `root:x:0:root
bin:x:1:root,bin,daemon
daemon:x:2:root,bin,daemon
sys:x:3:root,bin
adm:x:4:root,daemon
tty:x:5:
disk:x:6:root
lp:x:7:lp
kmem:x:9:
wheel:x:10:root
mail:x:12:mail
cron:x:16:cron
audio:x:18:
cdrom:x:19:
ftp:x:21:
sshd:x:22:
tape:x:26:root
video:x:27:root
games:x:35:
shadow:x:42:
www-data:x:82:
users:x:100:games
ntp:x:123:
utmp:x:406:
nogroup:x:65533:
nobody:x:65534:
`

const osRelease = (version: string): string => `NAME="Alpine Linux"
ID=alpine
VERSION_ID=${version}
PRETTY_NAME="Alpine Linux v${version.replace(/\.\d+$/, '')}"
HOME_URL="https://alpinelinux.org/"
BUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"
`

/** What the applets of Alpine's busybox, and `apk`, find of the system. */
function rootFiles(version: string): FileTable {
  const branch = version.replace(/\.\d+$/, '')
  const mirror = `https://dl-cdn.alpinelinux.org/alpine/v${branch}`
  return {
    '/bin/busybox': program('alpine-busybox'),
    ...appletLinks(),
    ...each('/usr/sbin', 'addgroup adduser', program('accounts')),
    ...each('', 'dev home media mnt opt proc run srv sys', directory()),
    '/etc/alpine-release': `${version}\n`,
    '/etc/apk/repositories': `${mirror}/main\n${mirror}/community\n`,
    '/etc/apk/world': 'alpine-baselayout\nalpine-keys\nalpine-release\napk-tools\nbusybox\nlibc-utils\n',
    '/etc/group': alpineGroups,
    '/etc/issue': `Welcome to Alpine Linux ${branch}\nKernel \\r on \\m (\\l)\n\n`,
    '/etc/os-release': link('../usr/lib/os-release'),
    '/etc/passwd': alpineAccounts,
    '/etc/profile': `export PATH="${usualPath.slice('PATH='.length)}"\n`,
    '/bin/printenv': program('printenv'),
    '/etc/shells': '/bin/sh\n/bin/ash\n',
    '/lib/apk/db/installed': '',
    '/lib/ld-musl-x86_64.so.1': program('ld-musl'),
    ...each('/media', 'cdrom floppy usb', directory()),
    '/root': directory({ mode: 0o700 }),
    '/sbin/apk': program('apk'),
    '/tmp': directory({ mode: 0o1777 }),
    '/usr/lib/os-release': osRelease(version),
    ...each('/usr/local', 'bin lib share', directory()),
    '/var/cache/apk': directory(),
    '/var/log': directory(),
    '/var/tmp': directory({ mode: 0o1777 }),
  }
}

function alpine(version: string, size: number, created: number): Recipe {
  const archive = `ADD alpine-minirootfs-${version}-x86_64.tar.gz / # buildkit`
  return {
    created,
    steps: [
      adding(archive, size, rootFiles(version)),
      setting('CMD ["/bin/sh"]', { command: ['/bin/sh'], environment: [usualPath], workingDirectory: '/' }),
    ],
  }
}

/** The newest release, which other images build on. */
export const alpine322 = alpine('3.22.2', 8_317_952, Date.UTC(2026, 9, 8, 11, 4))

export const alpinePublication: Publication = {
  name: 'library/alpine',
  description: 'A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!',
  stars: 11432,
  images: [
    { tags: '3.13 3.13.12', recipe: alpine('3.13.12', 5_617_664, Date.UTC(2022, 7, 9, 17, 19)) },
    { tags: '3.14 3.14.10', recipe: alpine('3.14.10', 5_619_712, Date.UTC(2023, 2, 29, 18, 19)) },
    { tags: '3.15 3.15.11', recipe: alpine('3.15.11', 5_596_160, Date.UTC(2024, 0, 27, 0, 30)) },
    { tags: '3.16 3.16.9', recipe: alpine('3.16.9', 5_543_936, Date.UTC(2024, 0, 27, 0, 30)) },
    { tags: '3.17 3.17.10', recipe: alpine('3.17.10', 7_077_888, Date.UTC(2024, 8, 6, 22, 20)) },
    { tags: '3.18 3.18.12', recipe: alpine('3.18.12', 7_364_608, Date.UTC(2025, 1, 14, 3, 28)) },
    { tags: '3.19 3.19.9', recipe: alpine('3.19.9', 7_404_544, Date.UTC(2025, 9, 8, 11, 4)) },
    { tags: '3.20 3.20.8', recipe: alpine('3.20.8', 7_798_784, Date.UTC(2026, 6, 15, 11, 0)) },
    { tags: '3.21 3.21.5', recipe: alpine('3.21.5', 7_835_648, Date.UTC(2026, 9, 8, 11, 1)) },
    { tags: '3 3.22 3.22.2 latest', recipe: alpine322 },
  ],
}
