# Who runs which image after a tag has moved (generated.moved-tag.2)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo salad > /plan.txt
  > COPY plan.txt /plan.txt
  > EOF
  $ cat > plan.txt <<'EOF'
  > bread
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run -d --name news app sleep 600
  <ID2>
  $ echo rice > plan.txt
  $ docker build -q -t app .
  sha256:<ID3>
  $ docker run --rm app cat /plan.txt
  rice
