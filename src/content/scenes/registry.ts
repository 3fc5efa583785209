import type { Chapter } from './schema'

const pageImage = 'FROM busybox\nCOPY page.txt /page.txt\n'

export const registry: Chapter = {
  id: 'registry',
  title: 'Sharing through a registry',
  aim: 'You will be able to share an image, to say what is sent, and to name exactly one version.',
  minutes: 8,
  claims: ['registry-sharing', 'registry-reuse', 'tags-are-pointers'],
  scenes: [
    {
      id: 'tour.registry.1',
      title: 'What is sent',
      lead: 'A registry is a store of images that many computers can reach. Docker Hub is one; another is here at `localhost:5000`. The name of an image says where it belongs: `localhost:5000/site:1` is the tag `1` of `site` in that registry.',
      files: { Dockerfile: pageImage, 'page.txt': 'first edition\n' },
      question: {
        stem: 'Version 1 has been pushed. For version 2 only the page was changed; the image stands on `busybox` as before. What will the push of version 2 send?',
        options: [
          {
            text: 'Both layers of version 2',
            correct: false,
            belief: 'push-uploads-everything',
            feedback:
              'One line said `Layer already exists`. The layer of `busybox` was in the registry from the first push and was not sent again.',
          },
          {
            text: 'Only the layer with the page',
            correct: true,
            feedback: 'Yes. One line said `Pushed`, the other `Layer already exists`.',
          },
          {
            text: 'No layer: only the tag is moved',
            correct: false,
            feedback: 'One line said `Pushed`. The changed page is a layer that the registry did not have.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -q -t localhost:5000/site:1 .',
          words: 'Version 1: a plate with the page on the plate of `busybox`.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker push localhost:5000/site:1',
          words:
            'Two lines end in `Pushed`, one for each layer. On the bench the registry, beside the host, holds `site:1` with 2 layers. The plates here stay.',
          expect: { prints: ['Pushed', '1: digest: sha256:'], lacks: ['Layer already exists'] },
        },
        {
          command: 'echo second edition > page.txt',
          words: 'The page changes on the host. Neither the image nor the registry knows about that.',
        },
        {
          command: 'docker build -q -t localhost:5000/site:2 .',
          words: 'Version 2: another plate with a page, on the same plate of `busybox`.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker push localhost:5000/site:2',
          words:
            'One layer is `Pushed`, the other `already exists`: the registry keeps every layer once. On the bench it holds two tags now, and says `1 sent, 1 already there`.',
          expect: { prints: ['Pushed', 'Layer already exists', '2: digest: sha256:'] },
        },
      ],
      conclusion:
        'Images are sent layer by layer. A layer is known by its digest, a number computed from its content; one that the registry has already is not sent again.',
    },
    {
      id: 'tour.registry.2',
      title: 'What is not sent',
      lead: 'The container `box` is made from an image and writes a note. Then the image is pushed. Somebody else, who has neither, makes a container from what is in the registry; here, the same host does it after removing both.',
      files: { Dockerfile: pageImage, 'page.txt': 'first edition\n' },
      question: {
        stem: '`box` has written `/note.txt`, and after that its image was pushed. Will a container from the pushed image have the note?',
        options: [
          {
            text: 'Yes: the note is part of the image since it was written',
            correct: false,
            belief: 'containers-write-into-the-image',
            feedback:
              '`No such file or directory`. The note was on the amber plate of `box`, and no push changes what an image holds.',
          },
          {
            text: 'Yes: with an image, its containers are pushed too',
            correct: false,
            belief: 'containers-can-be-pushed',
            feedback:
              '`No such file or directory`. Only the two layers of the image were sent. Containers stay on their host.',
          },
          {
            text: 'No: only the layers of the image are sent',
            correct: true,
            feedback: 'Yes. The note stayed in the layer of `box`, and went with it.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -q -t localhost:5000/site .',
          words: 'The image, with the page.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: "docker run --name box localhost:5000/site sh -c 'echo hello > /note.txt'",
          words: 'The note is on the amber plate of `box`.',
        },
        {
          command: 'docker push localhost:5000/site',
          words: 'Two lines end in `Pushed`: the two blue plates. The amber one is not among them.',
          expect: { prints: ['Pushed', 'latest: digest: sha256:'] },
        },
        {
          command: 'docker rm box',
          words: 'The amber plate goes, and the note with it.',
          expect: { prints: ['box'] },
        },
        {
          command: 'docker rmi localhost:5000/site',
          words: 'The image is removed from this host. The registry still has it.',
          expect: { prints: ['Untagged: localhost:5000/site:latest'] },
        },
        {
          command: 'docker run --rm localhost:5000/site cat /page.txt',
          words:
            'The image is not here, so it is fetched from the registry first. Then comes the page: `first edition`.',
          expect: { prints: ['Unable to find image', 'Downloaded newer image', 'first edition'] },
        },
        {
          command: 'docker run --rm localhost:5000/site cat /note.txt',
          words: '`No such file or directory`: the note was never sent.',
          expect: { exit: 1, prints: ["can't open '/note.txt'"] },
        },
      ],
      conclusion:
        'A registry stores images. What a container has written stays on its host, unless an image is made from it, for example with `docker commit`, and pushed.',
    },
    {
      id: 'tour.registry.3',
      title: 'A name that cannot move',
      lead: 'A tag can be moved by the next push. A digest cannot: it is computed from the content of the image. A name with `@` and a digest means exactly one image. Docker prints the digest when it pushes; here it is also written into a file.',
      files: { Dockerfile: pageImage, 'page.txt': 'first edition\n' },
      question: {
        stem: 'The digest of the first edition is kept in `first.txt`. Then the second edition is pushed under the same tag. What will a container print that is made by the name in `first.txt`?',
        options: [
          {
            text: '`first edition`',
            correct: true,
            feedback: 'Yes. The tag has moved, but the digest still means the image that it was computed from.',
          },
          {
            text: '`second edition`, because the tag points to that now',
            correct: false,
            belief: 'tag-is-the-identity',
            feedback:
              'It printed `first edition`. The name in the file has no tag, only the digest, and that belongs to the content.',
          },
          {
            text: 'An error: the first edition was overwritten',
            correct: false,
            belief: 'tag-is-the-identity',
            feedback:
              'It printed `first edition`. Pushing under a tag that is there moves the tag and overwrites no image.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -q -t localhost:5000/site . && docker push -q localhost:5000/site',
          words: 'Two commands in one line: the first edition is built, and pushed under the tag `latest`.',
          expect: { prints: ['localhost:5000/site:latest'] },
        },
        {
          command: "docker image inspect --format '{{index .RepoDigests 0}}' localhost:5000/site > first.txt",
          words: 'The name with the digest goes into the file `first.txt`.',
        },
        {
          command: 'cat first.txt',
          words: 'The name: repository, `@`, and a digest that begins with `sha256:`.',
          expect: { prints: ['localhost:5000/site@sha256:'] },
        },
        {
          command: 'echo second edition > page.txt',
          words: 'The page changes on the host.',
        },
        {
          command: 'docker build -q -t localhost:5000/site . && docker push -q localhost:5000/site',
          words: 'Built and pushed under the same tag: here and in the registry, `latest` now points to this edition.',
          expect: { prints: ['localhost:5000/site:latest'] },
        },
        {
          command: 'docker run --rm localhost:5000/site cat /page.txt',
          words: 'By the tag: `second edition`.',
          expect: { prints: ['second edition'] },
        },
        {
          command: 'docker run --rm $(cat first.txt) cat /page.txt',
          words: '`$(cat first.txt)` puts the name from the file into the command. By the digest: `first edition`.',
          expect: { prints: ['first edition'] },
        },
      ],
      conclusion: 'A tag says which image is meant at the moment. A digest says which image is meant, for good.',
    },
  ],
  recap: [
    'A registry stores images, layer by layer, and every layer once.',
    'Push and pull leave out the layers that the other side has already.',
    'Containers and what they have written are not sent.',
    'A digest names exactly one image; a tag can be moved to another.',
  ],
  task: { goal: 'the-version-before', help: 'none' },
}
