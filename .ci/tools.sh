# What the scripts in the project's root share: the tools that they need, and the build. Sourced, with $root set.

apt_install() {
  local apt=(apt-get)
  if ! command -v apt-get >/dev/null; then
    echo "Needed and not found: $*. Install JDK 17 or newer, Maven, Node.js 20 or newer with npm (and Chromium and Firefox for ./test)." >&2
    exit 2
  fi
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "Needed and not found. Run this, then start again:" >&2
      echo "  sudo apt-get update && sudo apt-get install --no-install-recommends --yes $*" >&2
      exit 2
    fi
    apt=(sudo -n env DEBIAN_FRONTEND=noninteractive apt-get)
  fi
  echo "Installing $* ..." >&2
  DEBIAN_FRONTEND=noninteractive "${apt[@]}" update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -qq --no-install-recommends --yes "$@" >/dev/null
}

# The first number of what a tool says its version is; 0 when there is no such tool.
major_of() {
  local version
  command -v "$1" >/dev/null || { echo 0; return; }
  version=$("$@" 2>&1 | grep -Eo '[0-9]+(\.[0-9]+)*' | head -n 1) || true
  echo "${version%%.*}" | grep -E '^[0-9]+$' || echo 0
}

# Debian calls each JDK by its number, and which ones it has depends on the release.
jdk_package() {
  local version
  for version in 17 21 25; do
    if apt-cache show "openjdk-$version-jdk-headless" >/dev/null 2>&1; then
      echo "openjdk-$version-jdk-headless"
      return
    fi
  done
  echo openjdk-17-jdk-headless
}

# Debian 12 has Node.js 18. The registry of npm carries the binaries of newer ones, and Debian's npm can fetch them.
node_from_npm() {
  local arch
  case $(uname -m) in
    x86_64) arch=x64 ;;
    aarch64) arch=arm64 ;;
    *)
      echo "Needed: Node.js 20 or newer with npm, for $(uname -m). See https://nodejs.org/en/download" >&2
      exit 2
      ;;
  esac
  local folder=$root/.tools
  if [ ! -x "$folder/bin/node" ]; then
    echo "Installing Node.js 22 into .tools ..." >&2
    mkdir -p "$folder/bin"
    npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --no-save --silent \
      "node-linux-$arch@22" npm@10 >&2
    ln -sf "../node_modules/node-linux-$arch/bin/node" "$folder/bin/node"
    ln -sf ../node_modules/npm/bin/npm-cli.js "$folder/bin/npm"
    ln -sf ../node_modules/npm/bin/npx-cli.js "$folder/bin/npx"
  fi
  export PATH="$folder/bin:$PATH"
}

# Makes sure of a JDK, Maven, Node.js and npm, and of the other commands named, each also the name of its package.
need_tools() {
  local missing=() command
  [ "$(major_of javac -version)" -ge 17 ] || missing+=("$(jdk_package)")
  command -v mvn >/dev/null || missing+=(maven)
  if [ "$(major_of node --version)" -lt 20 ] && [ ! -x "$root/.tools/bin/node" ]; then
    command -v node >/dev/null || missing+=(nodejs)
  fi
  command -v npm >/dev/null || missing+=(npm)
  for command in "$@"; do
    command -v "$command" >/dev/null || missing+=("$command")
  done
  [ "${#missing[@]}" -eq 0 ] || apt_install "${missing[@]}"
  [ "$(major_of node --version)" -ge 20 ] || node_from_npm
}

# The letters of machine-readable zones, which the network that reads them is trained and tried with.
need_ocr_b() {
  [ -e /usr/share/fonts/opentype/ocr-b/OCRB.otf ] || apt_install fonts-ocr-b
}

# What the program of docs/parcels.md needs of Python, which is tried as it stands there.
need_python_cryptography() {
  python3 -c 'import cryptography' 2>/dev/null || /usr/bin/python3 -c 'import cryptography' 2>/dev/null ||
    ! command -v apt-get >/dev/null || apt_install python3-cryptography
}

# The proxies that operators put before the server, which nothing but tests starts: out of Debian's packages, and not
# installed, as a package would start its server. What looks at the service's unit comes with systemd.
need_operators_programs() {
  local folder=$root/.tools/debian name
  command -v systemd-analyze >/dev/null || ! command -v apt-get >/dev/null || apt_install systemd
  for name in nginx caddy; do
    if ! command -v "$name" >/dev/null && ! compgen -G "$folder/usr/*bin/$name" >/dev/null && command -v apt-get >/dev/null; then
      echo "Fetching $name ..." >&2
      mkdir -p "$folder"
      [ "$(id -u)" -ne 0 ] || apt-get update -qq >/dev/null 2>&1 || true
      if (cd "$folder" && rm -f -- *.deb && apt-get download -qq "$name" >/dev/null 2>&1); then
        dpkg-deb --extract "$folder"/*.deb "$folder"
      else
        echo "$name cannot be had: what is before the server is not tested with it." >&2
      fi
    fi
  done
}

# Maven, saying nothing but what goes wrong, and that not where a command's output belongs.
build() {
  mvn --quiet --batch-mode --no-transfer-progress -f "$root/pom.xml" -DskipTests "$@" >&2
}

# Whether anything that the jar is made of is newer than the jar.
is_stale() {
  local jar=$1
  # The site that ./test builds is compressed in haste.
  [ ! -f "$jar" ] || [ -e "$root/web-client/target/site-for-tests" ] || [ -n "$(find "$root/pom.xml" "$root/shared-geometry" "$root/web-client" "$root/enhance-server" \
    "$root/static" -name target -prune -o -name node_modules -prune -o -path '*/src/test' -prune -o \
    -type f -newer "$jar" -print -quit 2>/dev/null)" ]
}
