# Both a command and an entry point for a committed image
Area: images

An entry point takes the container's command away, but not one that the same commit has set before it.

  $ docker create --name box busybox echo from box
  <ID1>
  $ docker commit -c 'CMD ["echo", "committed"]' -c 'ENTRYPOINT ["echo"]' box one
  sha256:<ID2>
  $ docker commit -c 'ENTRYPOINT ["echo"]' -c 'CMD ["later"]' box two
  sha256:<ID3>
  $ docker commit -c 'ENTRYPOINT ["echo"]' box three
  sha256:<ID4>
  $ docker commit -c 'CMD ["a"]' -c 'ENTRYPOINT ["echo"]' -c 'ENTRYPOINT ["cat"]' box four
  sha256:<ID5>
  $ docker image inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' one two three four
  ["echo"] ["echo","committed"]
  ["echo"] ["later"]
  ["echo"] null
  ["cat"] ["a"]
  $ docker export box | docker import -c 'CMD ["x"]' -c 'ENTRYPOINT ["echo"]' - five
  sha256:<ID6>
  $ docker image inspect -f '{{json .Config.Entrypoint}} {{json .Config.Cmd}}' five
  ["echo"] ["x"]
  $ docker run --rm one
  echo committed
