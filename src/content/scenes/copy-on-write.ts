import type { Chapter } from './schema'

export const copyOnWrite: Chapter = {
  id: 'copy-on-write',
  title: 'Copy-on-write and whiteouts',
  aim: 'You will be able to say what happens when a container changes or deletes a file that its image brought along.',
  minutes: 7,
  claims: ['deleted-but-not-smaller', 'change-and-attachment', 'layers'],
  scenes: [
    {
      id: 'tour.copy-on-write.1',
      title: 'A changed file',
      lead: 'The image `busybox` brings a file `/etc/passwd`, the list of users. A program in a container is to add one line to it, but the layers of an image are read-only.',
      question: {
        stem: 'A program in the container `box` adds a line to `/etc/passwd`. What will happen?',
        options: [
          {
            text: 'The file is copied up to the amber plate of `box` and changed there',
            correct: true,
            feedback: 'Yes. The whole file is on the amber plate, with the new line. The original below is as it was.',
          },
          {
            text: 'The line is written into the file on the plate of `busybox`',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              'A new container from `busybox` read the file without the line. The change is in a copy, on the amber plate of `box`.',
          },
          {
            text: 'An error: the file belongs to the image and cannot be changed',
            correct: false,
            belief: 'container-cannot-change',
            feedback:
              'The line was added without an error. A container may change any file; it does so in a copy of its own.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'An empty amber plate, `box`, on the blue plate of `busybox`.',
        },
        {
          command: "docker exec box sh -c 'echo ada:x:1000:1000::/home/ada:/bin/sh >> /etc/passwd'",
          words:
            '`>>` adds a line to a file. First the whole file is copied from the blue plate up to the amber one, which then says `1 change`. This is called copy-up. Seen inside `box`, the lane of `/etc/passwd` has a `~` on the amber row, the changed copy, above the original on the blue row.',
        },
        {
          command: 'docker exec box tail -n 1 /etc/passwd',
          words: '`tail -n 1` prints the last line. In `box` it is the new one, with the name `ada`.',
          expect: { prints: ['ada:x:1000'] },
        },
        {
          command: 'docker diff box',
          words: '`C` means changed: the directory `/etc`, and the file `/etc/passwd` in it.',
          expect: { prints: ['C /etc', 'C /etc/passwd'] },
        },
        {
          command: "docker ps --size --format 'table {{.Names}}\\t{{.Size}}'",
          words:
            '`box` takes more bytes than the new line has: the amber plate holds the whole file, with the old lines and the new one.',
          expect: { prints: ['box'], lacks: ['box       0B', 'box       37B'] },
        },
        {
          command: 'docker run --rm busybox cat /etc/passwd',
          words: 'A new container reads the original on the blue plate. There is no `ada` in it.',
          expect: { prints: ['root:x:0:0'], lacks: ['ada'] },
        },
      ],
      conclusion:
        'A file of the image is copied into the writable layer when a container first changes it, and changed there. This is copy-on-write. The container sees its copy, everybody else the original.',
    },
    {
      id: 'tour.copy-on-write.2',
      title: 'A deleted file',
      lead: 'The image `busybox` brings the file `/etc/passwd`. Its layers are read-only. A program in the container `box` deletes the file all the same.',
      question: {
        stem: '`box` has deleted `/etc/passwd`. Then a new container from `busybox` reads the same file. What will it find?',
        options: [
          {
            text: 'No such file: it is gone from the image',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              'The new container could read it. `box` cannot delete from the image; it only has a mark in its own layer that hides the file.',
          },
          {
            text: 'The file, as the image has it',
            correct: true,
            feedback: 'Yes. The file is still on the blue plate. Only `box` has a mark above it that hides it.',
          },
          {
            text: 'No such file: containers of one image delete together',
            correct: false,
            belief: 'containers-share-their-changes',
            feedback:
              'The new container could read it. A deletion is a change like any other, and stays in the layer of the container that made it.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'An empty amber plate, `box`, on the blue plate of `busybox`.',
        },
        {
          command: 'docker exec box rm /etc/passwd',
          words:
            '`rm` deletes the file and prints nothing. The amber plate says `1 change`: it got a whiteout, a mark that hides a file below. Seen inside `box`, the lane of `/etc/passwd` has the sign `−` on the amber row, and the file is still on the blue row.',
        },
        {
          command: 'docker exec box cat /etc/passwd',
          words:
            'In `box`: `No such file or directory`. Looking down the lane, the whiteout comes first, so the row on top, the merged view, shows no file.',
          expect: { exit: 1, prints: ["can't open '/etc/passwd': No such file or directory"] },
        },
        {
          command: 'docker diff box',
          words: '`D` means deleted: `/etc/passwd`.',
          expect: { prints: ['C /etc', 'D /etc/passwd'] },
        },
        {
          command: 'docker run --rm busybox head -n 1 /etc/passwd',
          words: 'A new container from the same image reads the file. Nothing was taken out of the image.',
          expect: { prints: ['root:x:0:0'] },
        },
      ],
      conclusion:
        'A container deletes a file of its image by a whiteout in its own layer. The file stays in the image, hidden from this container only.',
    },
    {
      id: 'tour.copy-on-write.3',
      title: 'Does it come back?',
      lead: '`box` has deleted `/etc/passwd`, and the image still has it. `docker restart` ends the process of a container and starts it again.',
      question: {
        stem: '`box` is restarted. Will `/etc/passwd` be there in `box` again?',
        options: [
          {
            text: 'Yes, a restart begins again with the files of the image',
            correct: false,
            belief: 'stop-loses-files',
            feedback:
              'After the restart the file was still missing. The writable layer stays as it is, and the whiteout in it too.',
          },
          {
            text: 'No, and the image has become smaller by this file',
            correct: false,
            belief: 'delete-shrinks-the-image',
            feedback:
              'It is missing in `box`, but the image has the size that it had before. The file is hidden there, not removed.',
          },
          {
            text: 'No, the whiteout is still in the layer of `box`',
            correct: true,
            feedback: 'Yes. A restart concerns the process. The writable layer, with the whiteout, stays.',
          },
        ],
      },
      steps: [
        {
          command: 'docker run -d --name box busybox sleep 600',
          words: 'An empty amber plate, `box`.',
        },
        {
          command: 'docker exec box rm /etc/passwd',
          words: 'The amber plate says `1 change`: the whiteout.',
        },
        {
          command: 'docker restart -t 1 box',
          words: 'The process ends, and a new one starts. The amber plate is the same, with its whiteout.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker exec box cat /etc/passwd',
          words: 'Still `No such file or directory`.',
          expect: { exit: 1, prints: ["can't open '/etc/passwd'"] },
        },
        {
          command: 'docker diff box',
          words: '`docker diff` names the deletion as before: `D /etc/passwd`.',
          expect: { prints: ['D /etc/passwd'] },
        },
        {
          command: 'docker image ls',
          words: 'The image has its 1.98MB: deleting in a container makes no image smaller.',
          expect: { prints: ['busybox', '1.98MB'] },
        },
      ],
      conclusion:
        'What a container has changed and deleted stays so until the container is removed. The image neither brings it back nor gets smaller.',
    },
  ],
  recap: [
    'Copy-on-write: a file of the image is copied into the writable layer when the container first changes it.',
    'A whiteout is a mark in a layer that hides a file of the layers below.',
    'Looking down through the layers, the first one that has the file, or a whiteout for it, decides.',
    'Deleting in a container takes nothing out of the image and makes it no smaller.',
  ],
  task: { goal: 'what-changed', help: 'gaps' },
}
