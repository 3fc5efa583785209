/**
 * Packages that lessons install, with the versions of Alpine 3.22 and Debian 13 and the space that they take, rounded.
 * The tools behind their programs run where they are simulated; the others say that they are not.
 */

export type Package = {
  readonly name: string
  /** Version in Alpine's and in Debian's repository; absent where the package has another name or is not there. */
  readonly alpine?: string
  readonly debian?: string
  /** Kilobytes on disk. */
  readonly size: number
  /** Names of packages that come along, where the repository has them. */
  readonly needs: readonly string[]
  /** Programs in /usr/bin: their names, and after a colon what runs when it is not an unsimulated program. */
  readonly programs: readonly string[]
}

/** name | Alpine | Debian | kB | needs | programs */
const table = `
bash|5.2.37-r0|5.2.37-2|1400|readline|bash:bash
build-base|0.5-r3||4||make gcc g++
build-essential||12.12|20|make gcc g++|
ca-certificates|20250911-r0|20250419|700|openssl|update-ca-certificates:true
cowsay||3.03+dfsg2-8|90|perl|cowsay
curl|8.14.1-r2|8.14.1-2|520|ca-certificates libcurl libcurl4t64|curl:curl
dnsutils||1:9.20.11-4|400||dig nslookup:tools
file|5.46-r2|1:5.46-5|9600||file
figlet|2.2.5-r3|2.2.5-3+b2|700||figlet
g++|14.2.0-r6|4:14.2.0-1|7200|gcc|g++
gcc|14.2.0-r6|4:14.2.0-1|9800||gcc cc
git|2.49.1-r0|1:2.47.3-0+deb13u1|8400|curl|git
gnupg|2.4.7-r0|2.4.7-21|3300||gpg
htop|3.4.1-r0|3.4.1-5|450|ncurses|htop
iproute2|6.15.0-r0|6.15.0-1|3300||ip
iputils|20240905-r0||240||ping:tools
iputils-ping||3:20240905-3|140||ping:tools
jq|1.8.0-r0|1.7.1-6|920|oniguruma libonig5|jq
less|668-r1|668-1|330||less:tools
libcurl|8.14.1-r2||660||
libcurl4t64||8.14.1-2|900||
libonig5||6.9.9-1+b1|650||
libpq-dev|17.6-r0|17.6-0+deb13u1|1900||pg_config
make|4.4.1-r3|4.4.1-2|1700||make
musl-dev|1.2.5-r10||9900||
nano|8.4-r0|8.4-1|2600|ncurses|nano
ncurses|6.5_p20250503-r0||350||
net-tools|2.10-r3|2.10-1.3|900||netstat ifconfig
netcat-openbsd|1.229.1-r0|1.229-1|110||nc:tools
nginx|1.28.0-r3|1.26.3-3|1700||nginx:nginx
nodejs|22.16.0-r2|20.19.2+dfsg-1|9900||node:node
npm|11.3.0-r1|9.2.0~ds1-3|9400|nodejs|npm:npm
oniguruma|6.9.10-r0||700||
openssh-client|10.0_p1-r9|1:10.0p1-7|4900||ssh scp
openssl|3.5.4-r0|3.5.1-1|2500||openssl
perl|5.40.3-r0|5.40.1-6|9700||perl
postgresql-client|17.6-r0|17+278|3600||psql:psql pg_isready:pg_isready
procps||2:4.0.4-9|2300||ps:tools top:tools free:tools kill:tools uptime:tools watch:tools
py3-pip|25.1.1-r0||6700|python3|pip:pip pip3:pip
python3|3.12.12-r0|3.13.5-1|9900||python3:python
python3-pip||25.1.1+dfsg-1|6900|python3|pip:pip pip3:pip
readline|8.2.13-r1||300||
redis|8.0.4-r0|5:8.0.2-3|5200||redis-server:redis-server redis-cli:redis-cli
rsync|3.4.1-r1|3.4.1+ds1-5|800||rsync
sudo|1.9.17_p2-r0|1.9.16p2-3|2400||sudo
tini|0.19.0-r3|0.19.0-1+b3|30||tini
tree|2.2.1-r0|2.2.1-1|120||tree
tzdata|2025b-r0|2025b-4+deb13u1|2500||
unzip|6.0-r15|6.0-29|390||unzip
vim|9.1.1415-r0|2:9.1.1230-2|4200|ncurses|vim vi
wget|1.25.0-r1|1.25.0-2|1000||wget:tools
zip|3.0-r13|3.0-15|640||zip
`

function split(text: string | undefined): readonly string[] {
  return (text ?? '').split(' ').filter((word) => word !== '')
}

function readLine(line: string): Package {
  const [name = '', alpine = '', debian = '', size = '', needs, programs] = line.split('|')
  return {
    name,
    ...(alpine === '' ? {} : { alpine }),
    ...(debian === '' ? {} : { debian }),
    size: Number(size),
    needs: split(needs),
    programs: split(programs),
  }
}

const packages: ReadonlyMap<string, Package> = new Map(
  table
    .trim()
    .split('\n')
    .map(readLine)
    .map((one) => [one.name, one]),
)

/** Which distribution's repository is asked. */
export type Repository = 'alpine' | 'debian'

/** A package of a repository; undefined when it has none of that name. */
export function findPackage(
  name: string,
  repository: Repository,
): (Package & { readonly version: string }) | undefined {
  const found = packages.get(name)
  const version = found?.[repository]
  return found === undefined || version === undefined ? undefined : { ...found, version }
}

/** A package of a repository with its version there. */
export type AvailablePackage = NonNullable<ReturnType<typeof findPackage>>

/** The packages that have to come along, each after those that it needs itself. */
export function withNeeds(names: readonly string[], repository: Repository): readonly AvailablePackage[] {
  const ordered = new Map<string, AvailablePackage>()
  const add = (name: string): void => {
    const found = findPackage(name, repository)
    if (found === undefined || ordered.has(name)) return
    for (const need of found.needs) add(need)
    ordered.set(name, found)
  }
  for (const name of names) add(name)
  return [...ordered.values()]
}
