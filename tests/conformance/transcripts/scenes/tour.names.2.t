# Names, tags and what they point to: A tag that moves

Area: tour

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > COPY page.txt /page.txt
  > CMD ["cat", "/page.txt"]
  > EOF
  $ cat > page.txt <<'EOF'
  > first edition
  > EOF
  $ docker build -q -t site .
  sha256:<ID1>
  $ docker run -d --name old site sleep 600
  <ID2>
  $ echo second edition > page.txt
  $ docker build -q -t site .
  sha256:<ID3>
  $ docker restart -t 1 old
  old
  $ docker exec old cat /page.txt
  first edition
  $ docker run --rm site
  second edition
