# The here-document of a step that a failure keeps from running is known to the next build

Area: build

  $ cat > Dockerfile <<'EOF'
  > FROM busybox
  > RUN echo going && false
  > COPY <<EOT /srv/x
  > text
  > EOT
  > EOF

  $ docker build . 2>&1 | grep -A 2 'inline document'
  #1 [internal] preparing inline document
  #1 DONE <t>

  $ docker build . 2>&1 | grep -A 2 'inline document'
  #1 [internal] preparing inline document
  #1 CACHED

  $ sed -i s/false/true/ Dockerfile

  $ docker build . 2>&1 | grep -A 1 -e 'inline document' -e COPY
  #1 [internal] preparing inline document
  #1 CACHED
  
  #2 [3/3] COPY <<EOT /srv/x
  #2 DONE <t>
  
  --

  $ docker build . 2>&1 | grep -A 1 -e 'inline document' -e COPY
  #1 [internal] preparing inline document
  #1 DONE <t>
  
  #2 [3/3] COPY <<EOT /srv/x
  #2 CACHED
  
  --
