# Filters that images and image prune take differently

Area: images

  $ docker images --filter 'label!=a'
  Error response from daemon: invalid filter 'label!'
  [1]
  $ docker image prune -f --filter 'label!=a'
  Total reclaimed space: 0B
  $ docker images --filter dangling=maybe
  Error response from daemon: invalid filter 'dangling=[maybe]'
  [1]
  $ docker image prune -f --filter dangling=maybe
  Total reclaimed space: 0B
  $ docker image prune -a -f --filter dangling=true
  Error response from daemon: invalid filter 'dangling=[false true]'
  [1]
  $ docker image prune -f --filter reference=busybox
  Error response from daemon: invalid filter 'reference'
  [1]
  $ docker images --filter before=nosuch
  Error response from daemon: No such image: nosuch:latest
  [1]
