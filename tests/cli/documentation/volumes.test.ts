/** docs.docker.com: Volumes (back up, restore, subdirectories), tmpfs mounts, bind mounts. */
import { describe, expect, it } from 'vitest'
import { ctrlC, fresh, type, typeAll } from '../terminal/support'

describe('volumes', () => {
  it('are backed up and restored with tar, which speaks as GNU’s does', () => {
    const filled = typeAll(
      fresh(),
      'docker run -v /dbdata --name dbstore ubuntu /bin/bash',
      'docker run --rm --volumes-from dbstore ubuntu sh -c "echo data > /dbdata/file"',
    )
    const backup = 'docker run --rm --volumes-from dbstore -v $(pwd):/backup ubuntu tar cvf /backup/backup.tar /dbdata'
    const packed = type(filled, backup)
    expect(packed.text.split('\n').toSorted()).toEqual(
      ['/dbdata/', '/dbdata/file', "tar: Removing leading `/' from member names", ''].toSorted(),
    )
    const restored = typeAll(
      packed.machine,
      'docker run -v /dbdata --name dbstore2 ubuntu /bin/bash',
      'docker run --rm --volumes-from dbstore2 -v $(pwd):/backup ubuntu bash -c "cd /dbdata && tar xvf /backup/backup.tar --strip 1"',
    )
    expect(type(restored, 'docker run --rm --volumes-from dbstore2 ubuntu cat /dbdata/file').text).toBe('data\n')
  })

  it('are shared by subdirectories', () => {
    const machine = typeAll(
      fresh(),
      'docker volume create logs',
      'docker run --rm \\\n  --mount src=logs,dst=/logs \\\n  alpine mkdir -p /logs/app1 /logs/app2',
      'docker run -d --name=app1 --mount src=logs,dst=/var/log/app1,volume-subpath=app1 nginx:latest',
      'docker exec app1 sh -c "echo line > /var/log/app1/out"',
    )
    expect(type(machine, 'docker run --rm -v logs:/logs alpine find /logs').text).toBe(
      '/logs\n/logs/app1\n/logs/app1/out\n/logs/app2\n',
    )
  })

  it('go with the container that had them without a name, when Ctrl+C ends its top', () => {
    const machine = typeAll(fresh(), 'docker run --rm -v /foo -v awesome:/bar busybox top', ctrlC)
    expect(type(machine, 'docker volume ls -q').text).toBe('awesome\n')
  })
})

describe('other mounts', () => {
  it('show a tmpfs with its mode', () => {
    const machine = typeAll(
      fresh(),
      'docker run -d \\\n  -it \\\n  --name tmptest \\\n  --mount type=tmpfs,destination=/app,tmpfs-mode=1770 \\\n  nginx:latest',
    )
    expect(type(machine, "docker inspect tmptest --format '{{ json .Mounts }}'").text).toContain('"Type":"tmpfs"')
    expect(type(machine, 'docker exec tmptest ls -ld /app').text).toMatch(/^drwxrwx--T /)
  })

  it('refuse a source that is not there', () => {
    const { text, exitCode } = type(fresh(), 'docker run --mount type=bind,src=/dev/noexist,dst=/mnt/foo busybox')
    expect(text).toContain('invalid mount config for type "bind": bind source path does not exist: /dev/noexist')
    expect(exitCode).toBe(125)
  })
})
