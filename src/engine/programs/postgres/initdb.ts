/** `initdb`: makes a database cluster in a directory. */
import type { FileSystem } from '../../filesystem/file-system'
import type { Program } from '../../processes/program'
import { makeDirectories, putFile } from '../packages/unpack'
import { release } from './log'

const directories =
  'base base/1 base/4 base/5 global pg_commit_ts pg_dynshmem pg_logical pg_multixact pg_notify pg_replslot pg_serial pg_snapshots pg_stat pg_stat_tmp pg_subtrans pg_tblspc pg_twophase pg_wal pg_xact'

const settingsText = `listen_addresses = '*'
max_connections = 100
shared_buffers = 128MB
dynamic_shared_memory_type = posix
max_wal_size = 1GB
min_wal_size = 80MB
log_timezone = 'Etc/UTC'
datestyle = 'iso, mdy'
timezone = 'Etc/UTC'
lc_messages = 'en_US.utf8'
default_text_search_config = 'pg_catalog.english'
`

const accessText = `local   all             all                                     trust
host    all             all             127.0.0.1/32            trust
host    all             all             ::1/128                 trust
host all all all scram-sha-256
`

/** Bytes of the write-ahead log's first segment, and of the system catalogues: much less than the real ones take. */
const standInSize = 64_000

function report(directory: string): string {
  return `The files belonging to this database system will be owned by user "postgres".
This user must also own the server process.

The database cluster will be initialized with locale "en_US.utf8".
The default database encoding has accordingly been set to "UTF8".
The default text search configuration will be set to "english".

Data page checksums are disabled.

fixing permissions on existing directory ${directory} ... ok
creating subdirectories ... ok
selecting dynamic shared memory implementation ... posix
selecting default "max_connections" ... 100
selecting default "shared_buffers" ... 128MB
selecting default time zone ... Etc/UTC
creating configuration files ... ok
running bootstrap script ... ok
performing post-bootstrap initialization ... ok
`
}

function ending(directory: string): string {
  return `syncing data to disk ... ok


Success. You can now start the database server using:

    pg_ctl -D ${directory} -l logfile start

`
}

const warning = `initdb: warning: enabling "trust" authentication for local connections
initdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.
`

/** The user `postgres` of the image. */
const owner = 999

function ownAll(files: FileSystem, path: string): void {
  files.changeOwner(path, owner, owner, false)
  if (files.linkStatus(path).type !== 'directory') return
  for (const name of files.readDirectory(path)) ownAll(files, `${path}/${name}`)
}

export const initdbProgram: Program = function* initdb(process) {
  const directory = process.environment.get('PGDATA') ?? '/var/lib/postgresql/data'
  const [major = ''] = release(process).split('.')
  makeDirectories(process, directory)
  for (const name of directories.split(' ')) makeDirectories(process, `${directory}/${name}`)
  putFile(process, `${directory}/PG_VERSION`, `${major}\n`, 0o600)
  putFile(process, `${directory}/postgresql.conf`, settingsText, 0o600)
  putFile(process, `${directory}/postgresql.auto.conf`, '', 0o600)
  putFile(process, `${directory}/pg_hba.conf`, accessText, 0o640)
  putFile(process, `${directory}/pg_ident.conf`, '', 0o640)
  putFile(process, `${directory}/global/pg_control`, new Uint8Array(8192), 0o600)
  putFile(process, `${directory}/base/1/1259`, new Uint8Array(standInSize), 0o600)
  putFile(process, `${directory}/pg_wal/000000010000000000000001`, new Uint8Array(standInSize), 0o600)
  process.files.changeMode(directory, 0o700)
  if (process.userId === 0) ownAll(process.files, directory)
  process.write(1, report(directory))
  yield* process.sleep(300)
  process.write(2, warning)
  yield* process.sleep(100)
  process.write(1, ending(directory))
  return 0
}
