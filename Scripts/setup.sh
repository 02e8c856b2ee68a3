#!/bin/sh
# Installs what the project needs on Debian 12, and nothing that is already there.
#
#   Scripts/setup.sh [site|test|bench]
#
# site   build and publish: libraries, fonts in .fonts, the typesetter and what makes QR codes in .venv
# test   the same, and what the tests need: Chromium, Node, TypeScript (it only checks), Java for the checker of HTML,
#        Playwright, axe-core and that checker in .venv, LibreOffice's Writer and Calc without windows (60 packages, for
#        the PDF that offices print)
# bench  the same as site, and the tools compared with: Hugo and Pagefind in .venv-bench; nginx, which serves their
#        pages, and the headless Chromium that draws them
#
# Run again with everything in place it asks no server and ends at once. The one thing it doesn't install is Swift 6.3.
set -eu
cd "$(dirname "$0")/.."
export DEBIAN_FRONTEND=noninteractive
purpose=${1:-site}
case $purpose in site | test | bench) ;; *)
  echo "setup.sh: site, test or bench, not '$purpose'" >&2
  exit 2
  ;;
esac

say() { printf '%s\n' "setup: $*" >&2; }

# fail ZH EN: says in both languages what is missing, and ends.
fail() {
  say "$1"
  say "$2"
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo --preserve-env=DEBIAN_FRONTEND "$@"
  else
    fail "需要 root 权限才能安装软件包，但没有 sudo：请以 root 运行 Scripts/setup.sh $purpose" \
      "packages need root, and there is no sudo: run Scripts/setup.sh $purpose as root"
  fi
}

# apt_lists: fetches the package lists, at most once a run.
updated=no
apt_lists() {
  if [ $updated = no ]; then
    say "apt-get update"
    as_root apt-get update -qq || say "apt-get update failed; going on with the lists at hand"
    updated=yes
  fi
}

is_installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed$'; }

# packages NAME…: installs those that are missing.
packages() {
  missing=
  for name in "$@"; do is_installed "$name" || missing="$missing $name"; done
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null ||
    fail "缺少软件包$missing，本机没有 apt-get，请用系统自带的方式安装" "missing:$missing; there is no apt-get here, install them your way"
  say "installing$missing"
  # shellcheck disable=SC2086 # names are words
  if ! as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1; then
    apt_lists
    # shellcheck disable=SC2086
    as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
      fail "无法安装软件包$missing" "can't install packages:$missing"
  fi
}

# command_or_package COMMAND PACKAGE: the package, unless the command is there whoever installed it.
command_or_package() { command -v "$1" >/dev/null || packages "$2"; }

# The first Python that can make a virtual environment; Debian's where none can.
python() {
  for candidate in python3 /usr/bin/python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import venv, ensurepip' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  packages python3 python3-venv
  echo /usr/bin/python3
}

# environment FOLDER REQUIREMENTS: a virtual environment that holds exactly the versions named.
environment() {
  folder=$1 requirements=$2
  stamp="$folder/.$(basename "$requirements")"
  if [ -x "$folder/bin/python3" ] && "$folder/bin/python3" -c '' 2>/dev/null; then
    cmp -s "$requirements" "$stamp" && return 0
  else
    say "creating $folder"
    rm -rf "$folder"
    "$(python)" -m venv "$folder" || fail "无法创建 Python 虚拟环境 $folder" "can't create the Python environment $folder"
  fi
  say "installing $(basename "$requirements") into $folder"
  "$folder/bin/python3" -m pip install -q --disable-pip-version-check -r "$requirements" ||
    fail "无法从 PyPI 安装 $requirements 所列的包" "can't install the packages of $requirements from PyPI"
  cp "$requirements" "$stamp"
}

# Fandol: only the fonts out of Debian's texlive-lang-chinese; installing it would bring half of TeX.
fandol="FandolFang-Regular FandolHei-Regular FandolKai-Regular FandolSong-Regular FandolSong-Bold"
fandol_fonts() {
  complete=yes
  for face in $fandol; do [ -s ".fonts/$face.otf" ] || complete=no; done
  [ $complete = no ] || return 0
  work=$(mktemp -d)
  chmod 755 "$work"
  say "fetching the Fandol fonts (49 MB, once)"
  if ! (cd "$work" && apt-get download -qq texlive-lang-chinese >/dev/null 2>&1); then
    apt_lists
    (cd "$work" && apt-get download -qq texlive-lang-chinese >/dev/null 2>&1) ||
      fail "无法下载 texlive-lang-chinese（仿宋、黑体等字体在其中）" "can't download texlive-lang-chinese, which holds the Fandol fonts"
  fi
  dpkg-deb -x "$work"/texlive-lang-chinese_*.deb "$work/tree" ||
    fail "无法解开 texlive-lang-chinese" "can't unpack texlive-lang-chinese"
  for face in $fandol; do
    # Under another name first, so that a font in .fonts is always whole.
    cp "$work/tree/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/$face.otf" ".fonts/.$face.part"
    mv ".fonts/.$face.part" ".fonts/$face.otf"
  done
  gzip -dc "$work/tree/usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz" >.fonts/Fandol-COPYING
  rm -rf "$work"
}

# linked FILE: a system font made visible to the typesetter, which looks into .fonts alone.
linked() {
  [ -s "$1" ] || fail "缺少字体 $1" "font missing: $1"
  [ -s ".fonts/$(basename "$1")" ] || ln -sf "$1" ".fonts/$(basename "$1")"
}

fonts() {
  packages fonts-noto-cjk fonts-lxgw-wenkai
  mkdir -p .fonts
  fandol_fonts
  linked /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc
  linked /usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc
  linked /usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf
}

command_or_package make make
command_or_package git git
command_or_package pkg-config pkg-config
packages libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev libzip-dev
command_or_package pdftotext poppler-utils
command_or_package curl curl
fonts
environment .venv Scripts/requirements-site.txt

case $purpose in
test)
  command_or_package node nodejs
  command_or_package tsc node-typescript
  command_or_package chromium chromium
  command_or_package xmllint libxml2-utils
  command_or_package java default-jre-headless
  command_or_package soffice libreoffice-writer-nogui
  packages libreoffice-calc-nogui
  environment .venv Scripts/requirements-test.txt
  ;;
bench)
  command_or_package chromium-headless-shell chromium-headless-shell
  if [ ! -x /usr/sbin/nginx ]; then # it serves the pages that are measured, started by the benches; no service is wanted
    packages nginx-light
    as_root service nginx stop >/dev/null 2>&1 || true
    as_root update-rc.d nginx disable >/dev/null 2>&1 || true
  fi
  environment .venv-bench Scripts/requirements-bench.txt
  ;;
esac

command -v swift >/dev/null ||
  fail "没有找到 Swift：请从 swift.org 安装 Swift 6.3（Debian 12）" "Swift is missing: install Swift 6.3 for Debian 12 from swift.org"
