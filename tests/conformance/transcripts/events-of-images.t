# events tells how images come, are named and go

Area: system

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > LABEL stage=one
  > EOF
  $ docker build -q -t localhost:5000/app:1 -t app .
  sha256:<ID1>
  $ docker push -q localhost:5000/app:1
  localhost:5000/app:1
  $ docker rmi app localhost:5000/app:1
  Untagged: app:latest
  Untagged: localhost:5000/app:1
  Untagged: localhost:5000/app@sha256:<ID2>
  Deleted: sha256:<ID1>
  $ docker pull -q localhost:5000/app:1
  localhost:5000/app:1
  $ docker save -o a.tar localhost:5000/app:1
  $ docker load -q -i a.tar
  Loaded image: localhost:5000/app:1
  $ docker run --name box localhost:5000/app:1 true
  $ docker commit -m note box mine
  sha256:<ID3>
  $ sleep 1
  $ docker events --since 1h --until 0s --filter type=image --format '{{.Action}} {{.Actor.Attributes.name}} {{.Actor.Attributes.stage}}'
  load sha256:<ID4> <no value>
  tag localhost:5000/app:1 one
  tag app one
  create sha256:<ID1> one
  push localhost:5000/app one
  untag sha256:<ID1> one
  untag sha256:<ID1> one
  delete sha256:<ID1> <no value>
  pull localhost:5000/app one
  save sha256:<ID1> one
  load sha256:<ID1> one
  create sha256:<ID3> one
  tag mine:latest one
  $ docker events --since 1h --until 0s --filter event=commit --format '{{.Actor.Attributes.comment}} {{.Actor.Attributes.imageRef}}'
  note mine:latest
  $ docker events --until 0s --filter event=load
  <timestamp> image load sha256:<ID4> (name=sha256:<ID4>)
  <timestamp> image load sha256:<ID1> (name=sha256:<ID1>, stage=one)
