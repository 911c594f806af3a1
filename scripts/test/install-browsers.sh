#!/bin/sh
# Installs the three browser engines of the tests on Debian and Ubuntu: Chromium, Firefox ESR, WebKitGTK with its driver; and PHP for the receiver's example.
set -eu
sudo=$([ "$(id -u)" = 0 ] || echo sudo)
firefox=$(apt-cache show firefox-esr >/dev/null 2>&1 && echo firefox-esr || echo firefox)
$sudo apt-get update
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium "$firefox" webkit2gtk-driver xvfb fonts-noto-core php-cli php-intl
