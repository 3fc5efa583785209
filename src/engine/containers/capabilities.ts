/** What root may do in a container (`capabilities(7)`; moby, `daemon/pkg/oci/caps`). */
import type { HostSettings } from './host-settings'

/** In the order of their bits (linux/capability.h). */
const capabilities = [
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'KILL',
  'SETGID',
  'SETUID',
  'SETPCAP',
  'LINUX_IMMUTABLE',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_ADMIN',
  'NET_RAW',
  'IPC_LOCK',
  'IPC_OWNER',
  'SYS_MODULE',
  'SYS_RAWIO',
  'SYS_CHROOT',
  'SYS_PTRACE',
  'SYS_PACCT',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_NICE',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'MKNOD',
  'LEASE',
  'AUDIT_WRITE',
  'AUDIT_CONTROL',
  'SETFCAP',
  'MAC_OVERRIDE',
  'MAC_ADMIN',
  'SYSLOG',
  'WAKE_ALARM',
  'BLOCK_SUSPEND',
  'AUDIT_READ',
  'PERFMON',
  'BPF',
  'CHECKPOINT_RESTORE',
] as const

type Capability = (typeof capabilities)[number]

const ordinary: ReadonlySet<Capability> = new Set([
  'CHOWN',
  'DAC_OVERRIDE',
  'FSETID',
  'FOWNER',
  'MKNOD',
  'NET_RAW',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'SETPCAP',
  'NET_BIND_SERVICE',
  'SYS_CHROOT',
  'KILL',
  'AUDIT_WRITE',
])

/** What a container's processes may have at most: all of it when it is privileged. */
export function boundingSet({ privileged }: Pick<HostSettings, 'privileged'>): ReadonlySet<Capability> {
  return privileged ? new Set(capabilities) : ordinary
}

/** A set as `/proc/PID/status` writes it: 16 hexadecimal digits. */
export function maskOfCapabilities(set: ReadonlySet<Capability>): string {
  const mask = capabilities.reduce((sum, name, bit) => (set.has(name) ? sum | (1n << BigInt(bit)) : sum), 0n)
  return mask.toString(16).padStart(16, '0')
}
