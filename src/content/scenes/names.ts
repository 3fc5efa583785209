import type { Chapter } from './schema'

const pageImage = 'FROM busybox\nCOPY page.txt /page.txt\nCMD ["cat", "/page.txt"]\n'

export const names: Chapter = {
  id: 'names',
  title: 'Names, tags and what they point to',
  aim: 'You will be able to say what a tag is, and what happens to containers when it moves or goes.',
  minutes: 7,
  claims: ['tags-are-pointers', 'made-once-used-often', 'identity', 'dependence', 'removal'],
  scenes: [
    {
      id: 'tour.names.1',
      title: 'Two names, one image',
      lead: 'The name of an image has two parts: `busybox:latest` is the tag `latest` of the repository `busybox`. Where no tag is named, Docker takes `latest`. `docker tag` gives an image one more name.',
      question: {
        stem: '`busybox` gets the second name `tools:1`. Then `docker rmi busybox` is typed, which removes an image. What will be left?',
        options: [
          {
            text: 'Nothing: the image is gone, and so are its names',
            correct: false,
            belief: 'tag-is-the-identity',
            feedback:
              'Docker only said `Untagged`. One of two names was taken away; the image is there under the other one.',
          },
          {
            text: '`tools:1`, a copy of its own that takes the space once more',
            correct: false,
            belief: 'tag-is-the-identity',
            feedback:
              'The list showed one image ID for both names: there was never a second image. What is left is the same image with one name less.',
          },
          {
            text: 'The image, with the name `tools:1`',
            correct: true,
            feedback: 'Yes. `docker rmi` took one name away. The image goes only with its last name.',
          },
        ],
      },
      steps: [
        {
          command: 'docker tag busybox tools:1',
          words: 'On the bench no plate is added. The one plate has two names now.',
        },
        {
          command: 'docker image ls',
          words: 'Two lines with the same image ID. The ID is the image itself, the names point to it.',
          expect: { prints: ['busybox', 'tools'] },
        },
        {
          command: 'docker rmi busybox',
          words: '`Untagged: busybox:latest`. Only the name is gone. The plate is where it was.',
          expect: { prints: ['Untagged: busybox:latest'], lacks: ['Deleted'] },
        },
        {
          command: 'docker run --rm tools:1 echo hello',
          words: 'The image works under its other name: `hello`.',
          expect: { prints: ['hello'] },
        },
        {
          command: 'docker rmi tools:1',
          words: '`Untagged`, and then `Deleted`: that was the last name, so the image and its plate go.',
          expect: { prints: ['Untagged: tools:1', 'Deleted: sha256:'] },
        },
      ],
      conclusion:
        'A tag is a name that points to an image. An image can have many names and one ID, and it goes with its last name.',
    },
    {
      id: 'tour.names.2',
      title: 'A tag that moves',
      lead: 'The image `site` is built from the file `page.txt`, and the container `old` is made from it. Then the page is changed, and `site` is built again.',
      files: { Dockerfile: pageImage, 'page.txt': 'first edition\n' },
      question: {
        stem: 'After the second build, what will `docker exec old cat /page.txt` print?',
        options: [
          {
            text: '`first edition`',
            correct: true,
            feedback:
              'Yes. `old` stands on the image that it was made from. Only the name `site` points to another one now.',
          },
          {
            text: '`second edition`, because `old` was made from `site`',
            correct: false,
            belief: 'containers-follow-their-tag',
            feedback:
              'It printed `first edition`, even after a restart. The name was looked up once, when `old` was made.',
          },
          {
            text: 'An error, because the first image was replaced',
            correct: false,
            belief: 'image-removal-breaks-containers',
            feedback:
              'It printed `first edition`. A build never changes an image; the first one is still there, without a name.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -q -t site .',
          words: 'The first image called `site`: one plate on top of that of `busybox`.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker run -d --name old site sleep 600',
          words: 'The amber plate of `old` stands on it.',
        },
        {
          command: 'echo second edition > page.txt',
          words: 'The page changes on the host. No plate changes.',
        },
        {
          command: 'docker build -q -t site .',
          words:
            'Another ID: a second image, with a plate of its own. The name `site` has moved to it. The plate of the first one is still there, without a name, and `old` stands on it.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker restart -t 1 old',
          words: '`old` gets a new process, and stands where it stood.',
          expect: { prints: ['old'] },
        },
        {
          command: 'docker exec old cat /page.txt',
          words: '`first edition`: the image that `old` was made from.',
          expect: { prints: ['first edition'] },
        },
        {
          command: 'docker run --rm site',
          words:
            'A new container from `site` prints `second edition`. To bring `old` up to date, it has to be replaced by a new one.',
          expect: { prints: ['second edition'] },
        },
      ],
      conclusion:
        'Building again makes a new image and moves the tag to it. Containers do not follow a tag: they stay on the image that they were made from.',
    },
    {
      id: 'tour.names.3',
      title: 'A name that is needed',
      lead: 'The container `old` was made from `site` and has exited. Nothing runs. Now `site` is to be removed.',
      files: { Dockerfile: pageImage, 'page.txt': 'first edition\n' },
      question: {
        stem: '`old` has exited. What will `docker rmi site` do?',
        options: [
          {
            text: 'Remove the image: nothing runs that needs it',
            correct: false,
            belief: 'stopped-containers-do-not-count',
            feedback:
              'Docker refused: `old` is using the image. A container that has exited still stands on its layers and can be started again.',
          },
          {
            text: 'Refuse, because `old` was made from it',
            correct: true,
            feedback: 'Yes. A container needs its image whether or not it runs.',
          },
          {
            text: 'Remove the image, and `old` along with it',
            correct: false,
            belief: 'image-removal-breaks-containers',
            feedback: 'Docker refused, and `old` stayed. Removing an image never removes a container.',
          },
        ],
      },
      steps: [
        {
          command: 'docker build -q -t site .',
          words: 'The image `site`: one plate on that of `busybox`.',
          expect: { prints: ['sha256:'] },
        },
        {
          command: 'docker run --name old site',
          words: '`old` prints the page and exits. Its amber plate stays on the plate of `site`.',
          expect: { prints: ['first edition'] },
        },
        {
          command: 'docker rmi site',
          words: 'Refused: a container is using the image. `must force` means that it could be forced.',
          expect: { exit: 1, prints: ['must force'] },
        },
        {
          command: 'docker rmi -f site',
          words:
            'Forced: `Untagged` for the name and `Deleted` for the image. But on the bench the amber plate of `old` still stands on the plate with the page: a layer stays as long as a container stands on it.',
          expect: { prints: ['Untagged: site:latest', 'Deleted: sha256:'] },
        },
        {
          command: 'docker image ls',
          words: '`site` is not listed any more.',
          expect: { prints: ['busybox'], lacks: ['site'] },
        },
        {
          command: 'docker start -a old',
          words: '`old` starts and prints its page all the same. It needs the layers, not the name.',
          expect: { prints: ['first edition'] },
        },
      ],
      conclusion:
        'Docker refuses to remove an image that a container was made from, even one that has exited. When it is forced, the name goes, and the layers stay for the container that stands on them.',
    },
  ],
  recap: [
    'A tag is a name that points to an image; the ID is the image itself.',
    'A new build moves the tag to a new image. The old image does not change.',
    'A container stays on the image that it was made from, whatever its tag points to.',
    'An image is in use as long as there is a container of it, running or not.',
  ],
  task: { goal: 'second-name', help: 'none' },
}
