# What another container of the same image reads (generated.second-container.3)

Area: generated questions

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo soup > /letter.txt
  > RUN echo cake > /letter.txt
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ docker run -d --name news app sleep 600
  <ID2>
  $ docker exec news sh -c 'echo rice > /letter.txt'
  $ docker run --rm app cat /letter.txt
  cake
