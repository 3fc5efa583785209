/** How layers become one file system, and where data lives outside of them. */
import type { GlossaryTerm } from './schema'
import * as sources from './sources'

export const fileTerms: readonly GlossaryTerm[] = [
  {
    id: 'writable-layer',
    term: 'Writable layer',
    forms: ['writable layer', 'writable layers', 'container layer', 'container layers'],
    sentence:
      'The layer on top that each container has to itself; what the container writes goes there, unless a mount covers the place, and it is deleted with the container.',
    source: sources.storageDrivers('Container and layers', 'container-and-layers'),
    related: ['read-only-layer', 'copy-up', 'container', 'volume'],
    claim: 'writable-layer-loss',
    picture: {
      steps: [
        {
          command: "docker run --name box busybox sh -c 'echo hello > /note.txt'",
          words: 'The file goes into the writable layer of box.',
        },
        { command: 'docker diff box', words: 'What box has changed compared with its image.' },
        { command: 'docker rm box', words: 'The writable layer goes, and the file with it.' },
      ],
      conclusion: 'The image is as it was. The file existed only in the writable layer.',
    },
  },
  {
    id: 'copy-up',
    term: 'Copy-up',
    forms: ['copy-up', 'copy up', 'copied up', 'copies up'],
    sentence:
      'Before a file of a lower layer is changed for the first time, the whole file is copied into the writable layer, and the copy is changed.',
    source: sources.overlayFilesystem('Non-directories', 'non-directories'),
    related: ['copy-on-write', 'writable-layer', 'overlay'],
    claim: 'change-and-attachment',
    picture: {
      steps: [
        {
          command: "docker run --name box busybox sh -c 'echo guest:x:1000:1000::/:/bin/sh >> /etc/passwd'",
          words: 'Adding one line copies the whole file up first.',
        },
        { command: 'docker diff box', words: 'C: the container has its own copy now.' },
      ],
      conclusion: 'The original stays below, covered by the copy.',
    },
  },
  {
    id: 'copy-on-write',
    term: 'Copy-on-write',
    forms: ['copy-on-write', 'copy on write'],
    sentence: 'Everyone reads the same stored file, and a copy is made only for whoever changes it.',
    source: sources.storageDrivers('The copy-on-write (CoW) strategy', 'the-copy-on-write-cow-strategy'),
    related: ['copy-up', 'read-only-layer'],
    claim: 'shared-layers',
    picture: {
      steps: [
        { command: 'docker run -d --name one busybox sleep 600', words: 'The first container copies nothing.' },
        {
          command: 'docker run -d --name two busybox sleep 600',
          words: 'Nor does the second. Both read the same layer.',
        },
        {
          command: "docker exec two sh -c 'echo guest:x:1000:1000::/:/bin/sh >> /etc/passwd'",
          words: 'Only two gets a copy, and only of this file.',
        },
      ],
      conclusion: 'Two containers, one image, one changed file.',
    },
  },
  {
    id: 'whiteout',
    term: 'Whiteout',
    forms: ['whiteout', 'whiteouts'],
    sentence:
      'A marker in a layer that hides a file of the layers below; the file seems deleted, but it is still stored there.',
    source: sources.imageLayers('Whiteouts', 'whiteouts'),
    related: ['layer', 'overlay', 'copy-on-write'],
    claim: 'deleted-but-not-smaller',
    picture: {
      steps: [
        {
          command: 'docker run --name box busybox rm /etc/passwd',
          words: 'The container deletes a file of its image.',
        },
        { command: 'docker diff box', words: 'D: the writable layer holds a whiteout for it.' },
      ],
      conclusion: 'The file is hidden for box. The layer below still stores it.',
    },
  },
  {
    id: 'overlay',
    term: 'Overlay',
    forms: [
      'overlay',
      'overlay file system',
      'overlayfs',
      'overlay2',
      'union mount',
      'union file system',
      'overlay mount',
    ],
    sentence:
      'The way Linux shows several directories, one above the other, as a single one: where two have the same file, the one further up is seen.',
    source: sources.overlayFilesystem('Upper and Lower', 'upper-and-lower'),
    related: ['upper-directory', 'lower-directory', 'merged-view', 'storage-driver'],
    claim: 'layers',
  },
  {
    id: 'upper-directory',
    term: 'Upper directory',
    forms: ['upper directory', 'upperdir', 'upper layer', 'upper layers', 'upper tree'],
    sentence: 'The writable directory of an overlay: for a container, its writable layer.',
    source: sources.overlayDriver('How the overlay2 driver works', 'how-the-overlay2-driver-works'),
    related: ['overlay', 'writable-layer', 'lower-directory'],
  },
  {
    id: 'lower-directory',
    term: 'Lower directory',
    forms: ['lower directory', 'lower directories', 'lowerdir', 'lower layer', 'lower layers', 'lower tree'],
    sentence: 'A directory of an overlay that is only read: for a container, a layer of its image.',
    source: sources.overlayDriver('How the overlay2 driver works', 'how-the-overlay2-driver-works'),
    related: ['overlay', 'read-only-layer', 'upper-directory'],
  },
  {
    id: 'merged-view',
    term: 'Merged view',
    forms: ['merged view', 'merged directory', 'merged file system'],
    sentence:
      'What a process in the container sees: all its layers as one file system, the topmost version of each file winning.',
    source: sources.overlayDriver('How the overlay2 driver works', 'how-the-overlay2-driver-works'),
    related: ['overlay', 'writable-layer', 'whiteout'],
    claim: 'layers',
  },
  {
    id: 'storage-driver',
    term: 'Storage driver',
    forms: ['storage driver', 'storage drivers', 'image store', 'image stores', 'containerd image store'],
    sentence:
      'The part of Docker Engine that stores layers and puts them together for containers; on this page it is `overlay2`, and the containerd image store shows other sizes.',
    source: sources.storageDrivers('Storage drivers'),
    related: ['overlay', 'layer', 'containerd'],
  },
  {
    id: 'mount',
    term: 'Mount',
    forms: ['mount', 'mounts', 'mounted', 'mount point', 'mount points'],
    sentence:
      'Something from elsewhere that appears under a path of the container and covers what the layers have there.',
    source: sources.volumes('Mounting a volume over existing data', 'mounting-a-volume-over-existing-data'),
    related: ['volume', 'bind-mount', 'tmpfs'],
    claim: 'volumes-outlive-containers',
  },
  {
    id: 'volume',
    term: 'Volume',
    forms: ['volume', 'volumes'],
    sentence:
      'Storage that Docker manages outside all layers; what a container writes there stays when the container is removed.',
    source: sources.volumes("A volume's lifecycle", 'a-volumes-lifecycle'),
    related: ['named-volume', 'anonymous-volume', 'bind-mount', 'writable-layer'],
    claim: 'volumes-outlive-containers',
    picture: {
      steps: [
        {
          command: "docker run --name writer -v notes:/data busybox sh -c 'echo kept > /data/note.txt'",
          words: 'The path /data leads to the volume notes.',
        },
        { command: 'docker rm writer', words: 'The container goes. The volume stays.' },
        {
          command: 'docker run --rm -v notes:/data busybox cat /data/note.txt',
          words: 'Another container finds the file.',
        },
      ],
      conclusion: 'A volume outlives every container that used it.',
    },
  },
  {
    id: 'named-volume',
    term: 'Named volume',
    forms: ['named volume', 'named volumes'],
    sentence: 'A volume with a name that you chose, so that it can be found again and used by other containers.',
    source: sources.volumes('Named and anonymous volumes', 'named-and-anonymous-volumes'),
    related: ['volume', 'anonymous-volume'],
    claim: 'volumes-outlive-containers',
  },
  {
    id: 'anonymous-volume',
    term: 'Anonymous volume',
    forms: ['anonymous volume', 'anonymous volumes'],
    sentence:
      'A volume that got a random name; it stays too, unless the container is removed with `docker rm -v` or was run with `--rm`.',
    source: sources.volumes('Named and anonymous volumes', 'named-and-anonymous-volumes'),
    related: ['volume', 'named-volume'],
    claim: 'volumes-outlive-containers',
    picture: {
      steps: [
        {
          command: 'docker run --name box -v /data busybox touch /data/note.txt',
          words: 'No name was given, so the volume gets a random one.',
        },
        { command: 'docker rm box', words: 'Plain rm leaves the volume behind.' },
        { command: 'docker volume ls', words: 'It is still there, and hard to recognise.' },
      ],
      conclusion: 'An anonymous volume is kept, but nothing points to it any more.',
    },
  },
  {
    id: 'bind-mount',
    term: 'Bind mount',
    forms: ['bind mount', 'bind mounts', 'bind-mount', 'bind-mounts', 'bind-mounted'],
    sentence: 'A file or directory of the host that appears at a path of the container; both sides see every change.',
    source: sources.bindMounts('Bind mounts'),
    related: ['volume', 'mount', 'host'],
    claim: 'change-and-attachment',
    picture: {
      files: { 'site/index.html': 'hello from the host\n' },
      steps: [
        {
          command: 'docker run --name web -v ./site:/site busybox cat /site/index.html',
          words: 'The container reads a file of the host.',
        },
        {
          command: "docker run --rm -v ./site:/site busybox sh -c 'echo changed > /site/index.html'",
          words: 'It writes to the same file.',
        },
        { command: 'cat site/index.html', words: 'The host sees the change.' },
      ],
      conclusion: 'Nothing was copied. Host and containers use the same file.',
    },
  },
  {
    id: 'tmpfs',
    term: 'tmpfs mount',
    forms: ['tmpfs mount', 'tmpfs mounts', 'tmpfs'],
    sentence:
      'A file system in the memory of the host at a path of the container; its files are gone when the container stops.',
    source: sources.tmpfsMounts('tmpfs mounts'),
    related: ['mount', 'volume'],
  },
]
